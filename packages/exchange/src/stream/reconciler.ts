/**
 * When streams are reconciled: once a day with each peer, at once when a peer asks for it, and with every peer after a restore.
 * @module
 */
import type { Context } from '../context.ts';
import { findAgency } from '../directory/lookup.ts';
import { fromUtf8, toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { addressOf } from '../message/message.ts';
import { joseType } from '../peer-log/query.ts';
import type { OwnStream } from '../store/store.ts';
import { signStreamToken, verifyStreamToken } from './claims.ts';
import { type Delivery, type Reconciled, reconcile } from './reconcile.ts';

export class Reconciler {
  readonly #context: Context;
  readonly #delivery: Delivery;
  readonly #running = new Map<string, Promise<Reconciled>>();
  /** When each peer may ask again: epoch milliseconds. */
  readonly #askedUntil = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> | undefined;
  #stopped = false;

  constructor(context: Context, delivery: Delivery) {
    this.#context = context;
    this.#delivery = delivery;
  }

  /** Looks now, and then every some minutes, for peers whose day has come. */
  start(): void {
    this.#round ??= this.#look().finally(() => {
      this.#round = undefined;
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.start(), limits.reconcileLookMs);
      this.#timer.unref();
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#round;
    await Promise.allSettled(this.#running.values());
  }

  /** Now. Two callers share one round. */
  reconcile(agency: string): Promise<Reconciled> {
    const under = this.#running.get(agency);
    if (under) return under;
    const run = this.#reconcile(agency).finally(() => this.#running.delete(agency));
    this.#running.set(agency, run);
    return run;
  }

  #reconcile(agency: string): Promise<Reconciled> {
    return this.#context.telemetry.span('reconcile', { peer: agency }, async (add) => {
      const done = await reconcile(this.#context, this.#delivery, agency);
      add({ resent: done.resent, closed: done.closed });
      return done;
    });
  }

  /** Asks a peer to reconcile its streams with this agency: what it has sent and is not here, it sends again. */
  async ask(agency: string): Promise<void> {
    const { code, signer } = this.#context;
    const peer = findAgency(this.#context.directory.current.directory, agency);
    if (!peer) throw new ExchangeError('unknown-recipient');
    const iat = Math.floor(this.#context.now() / 1000);
    const jws = await signStreamToken('reconcileRequest', { iss: code, aud: agency, iat }, signer);
    const url = addressOf(peer.endpoint, 'streams/query');
    const { status } = await this.#delivery.transport.request('POST', url, toUtf8(jws), joseType);
    if (status !== 204) throw new ExchangeError('peer-unreachable', agency);
  }

  /**
   * A peer asks.
   * @throws {ExchangeError} what verifying its request throws
   */
  take(body: Uint8Array): void {
    const { code } = this.#context;
    const { directory } = this.#context.directory.current;
    const nowMs = this.#context.now();
    const now = Math.floor(nowMs / 1000);
    const { iss } = verifyStreamToken('reconcileRequest', fromUtf8(body, 'body'), { code, directory, now });
    const waitMs = (this.#askedUntil.get(iss) ?? 0) - nowMs;
    if (waitMs > 0 && waitMs <= limits.reconcileAskMs) return;
    this.#askedUntil.set(iss, nowMs + limits.reconcileAskMs);
    this.#quietly(iss);
  }

  async #look(): Promise<void> {
    const { store, committer } = this.#context;
    try {
      for (const agency of await store.reconciliationsDue()) {
        if (this.#stopped) return;
        try {
          await this.ask(agency);
          await this.reconcile(agency);
          await committer.submit((draft) => {
            draft.reconciliationsDue.push({ agency, isDue: false });
          });
        } catch (error) {
          this.#tell(agency, error);
        }
      }
      const nowMs = this.#context.now();
      // A time to come was noted by a clock that was ahead.
      const isLate = ({ reconciledAtMs: atMs }: OwnStream) =>
        atMs <= nowMs - limits.reconcileEveryMs || atMs > nowMs + limits.clockSkewSeconds * 1000;
      const late = (await store.streams()).filter(isLate);
      for (const agency of new Set(late.map(({ aud }) => aud))) {
        if (this.#stopped) return;
        await this.#quietly(agency);
      }
    } catch {
      // A store that cannot be read now is looked at again.
    }
  }

  async #quietly(agency: string): Promise<void> {
    try {
      await this.reconcile(agency);
    } catch (error) {
      this.#tell(agency, error);
    }
  }

  #tell(agency: string, error: unknown): void {
    if (this.#stopped) return;
    const code = error instanceof ExchangeError ? error.code : 'internal';
    this.#context.emit({ type: 'reconciliation-failed', agency, code });
  }
}
