/**
 * The application's side of erasing: what was asked, by whom, and where it stands; erasing, and declining to.
 * @module
 */
import type { Context } from '../context.ts';
import { ExchangeError } from '../errors.ts';
import type { StoredErasure, StoredErasureRequest } from '../store/store.ts';
import type { ErasureDeliverer } from './deliver.ts';
import { answer, type Erased, type EraseOrder, erase } from './erase.ts';
import { findMessage } from './find.ts';

/**
 * `queued`: not yet taken by the peer; `asked`: taken, not answered. `open`: to be decided here. `erased`, `declined`: as the
 * recipient of the message has signed.
 */
export type ErasureState = 'queued' | 'asked' | 'open' | 'erased' | 'declined';

export interface ListedErasureRequest {
  /** Digest of the request. */
  readonly request: string;
  /** `sent`: this agency asks; `received`: it is asked. */
  readonly side: 'sent' | 'received';
  readonly peer: string;
  /** Digest of the message. */
  readonly dig: string;
  readonly parts: readonly string[];
  readonly basis: string;
  readonly atMs: number;
  readonly state: ErasureState;
  /** Under which the recipient erased or declined. */
  readonly answerBasis?: string;
}

export class Erasures {
  readonly #context: Context;
  readonly #deliverer: ErasureDeliverer;

  constructor(context: Context, deliverer: ErasureDeliverer) {
    this.#context = context;
    this.#deliverer = deliverer;
  }

  /** Erases here, and asks those who received the parts from here. @see {@link erase} for what it throws */
  async erase(order: EraseOrder): Promise<Erased[]> {
    const erased = await erase(this.#context, order);
    await this.resume();
    return erased;
  }

  /**
   * Answers the open requests about a message: its parts are kept, for a reason of law.
   *
   * @returns digests of the requests
   * @throws {ExchangeError} `unknown-message`, `ambiguous-message`; `no-erasure-request` none is open
   */
  async decline({ message, basis }: Pick<EraseOrder, 'message' | 'basis'>): Promise<string[]> {
    const { row } = await findMessage(this.#context.store, message);
    const { store, code, committer } = this.#context;
    const declined = await committer.submit(async (draft) => {
      const answers = [...(await store.erasures(row.dig)), ...draft.erasures];
      const requests = await store.erasureRequests({ dig: row.dig, aud: code });
      const open = requests.filter(({ request }) => !answers.some((one) => one.request === request));
      for (const request of open) await answer(this.#context, draft, request, { status: 'declined', basis });
      return open.map(({ request }) => request);
    });
    if (declined.length === 0) throw new ExchangeError('no-erasure-request');
    await this.resume();
    return declined;
  }

  /** All requests that were sent or received, oldest first. */
  async list(): Promise<ListedErasureRequest[]> {
    const { store, code } = this.#context;
    return listErasures(await store.erasureRequests(), await store.erasures(), code);
  }

  /** Takes up tokens to deliver that lie in the store: of an earlier life, or put there by another process. */
  async resume(): Promise<void> {
    await this.#deliverer.resume();
  }
}

/** @param code of this agency */
export function listErasures(
  requests: readonly StoredErasureRequest[],
  answers: readonly StoredErasure[],
  code: string,
): ListedErasureRequest[] {
  return requests.map(({ request, dig, iss, aud, parts, basis, atMs, toDeliver }) => {
    const given = answers.filter((one) => one.request === request);
    const last = given.find(({ status }) => status === 'erased') ?? given.at(-1);
    const side = iss === code ? 'sent' : 'received';
    const waiting = side === 'received' ? 'open' : toDeliver ? 'queued' : 'asked';
    return {
      ...{ request, side, peer: side === 'sent' ? aud : iss, dig, parts, basis, atMs },
      state: last?.status ?? waiting,
      ...(last ? { answerBasis: last.basis } : {}),
    };
  });
}
