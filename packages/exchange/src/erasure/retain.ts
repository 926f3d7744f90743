/**
 * Retention: for each kind of record, how many days its content is kept here; what is past them is erased.
 * @module
 */
import type { Context } from '../context.ts';
import { ExchangeError } from '../errors.ts';
import type { HeldMessage } from '../store/store.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, integer, map, object, type Shape } from '../strict/shape.ts';
import { token } from '../strict/terms.ts';
import { commitErasure, type Erased, finishErasing, isErasable } from './erase.ts';

export interface RetentionPolicy {
  /** Code of the legal basis on which content is erased after its time. */
  readonly basis: string;
  /** By kind of record; a kind that is not named is kept. */
  readonly days: Readonly<Record<string, number>>;
}

export interface Retained {
  /** Messages whose content is past its time; erased by this call if it was asked to. */
  readonly due: readonly HeldMessage[];
  /** Past their time, and not erased: the application has still to acknowledge them, or they have no verdict yet. */
  readonly waiting: readonly HeldMessage[];
  readonly erased: readonly Erased[];
}

const shape: Shape<RetentionPolicy> = object({
  basis: token,
  days: map(/^[a-z][a-z0-9-]{0,63}$/, integer(1, 100_000)),
});

/** @throws {ExchangeError} `bad-utf8`, `bad-json`, `duplicate-member`; `bad-body` */
export function readRetentionPolicy(bytes: Uint8Array, place = 'retention.json'): RetentionPolicy {
  return conform(shape, parseStrictJson(bytes, { depth: 3, place }), { wrong: 'bad-body', place });
}

/**
 * Lists what is past its time; erases it when told to. Nobody else is asked to: every agency keeps what it got by a policy of
 * its own. A letter's time runs from when it was accepted for sending, a message's from when it was stored.
 *
 * @throws {ExchangeError} `no-retention-policy`
 */
export async function retain(
  context: Context,
  policy: RetentionPolicy | undefined,
  { apply = false }: { readonly apply?: boolean } = {},
): Promise<Retained> {
  if (!policy) throw new ExchangeError('no-retention-policy');
  const past: HeldMessage[] = [];
  const nowMs = context.now();
  for (const [kind, days] of Object.entries(policy.days))
    past.push(...(await context.store.held(kind, { untilMs: nowMs - days * 86_400_000, nowMs })));
  const isDue = await Promise.all(past.map(({ dig, settled }) => settled && isErasable(context, dig)));
  const due = past.filter((_, i) => isDue[i]);
  const erased: Erased[] = [];
  try {
    for (const { dig: message } of apply ? due : []) {
      erased.push(...(await commitErasure(context, { message, basis: policy.basis, ask: false })));
    }
  } finally {
    if (apply) await finishErasing(context);
  }
  return { due, waiting: past.filter((_, i) => !isDue[i]), erased };
}
