/**
 * The events that applications listen to, as lines of the journal.
 * @module
 */
import type { ExchangeEvent } from '../context.ts';
import type { Facts } from './facts.ts';
import type { LogEventName } from './log-events.ts';

/** What an event does not say itself. */
export type MoreFacts = Pick<Facts, 'peer' | 'kind' | 'reason'>;

/** @param peerAt the code of the agency that has an endpoint */
export function lineOf(
  event: ExchangeEvent,
  more: MoreFacts,
  peerAt: (endpoint: string) => string | undefined,
): { readonly name: LogEventName; readonly facts: Facts } {
  if ('side' in event) {
    const { type, side, ...facts } = event;
    const name = `${side}-${type}` as const;
    return { name: name === 'inbox-stored' ? 'received' : name, facts: { ...facts, status: type, ...more } };
  }
  if (event.type === 'directory-fetch-failed') {
    return { name: event.type, facts: { peer: peerAt(event.from), code: event.code } };
  }
  const { type, ...facts } = event;
  const peer = 'agency' in facts ? { peer: facts.agency } : {};
  return { name: type, facts: { ...facts, ...peer, ...more } };
}
