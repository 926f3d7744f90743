/**
 * Cases that were joined into one another or split from one another, as the cases and their events say.
 * @module
 */
import type { Conversation } from '../conversation-view.ts';

/** Ids of two cases. */
export type CaseLink = readonly [into: string, from: string];

/** Every link that a record of the conversation states: the case that goes on, and the one that ended in it or came out of it. */
export function linkedCases({ of }: Conversation): CaseLink[] {
  const stated = of('case').flatMap(({ record: { id, joins = [], splitFrom } }): CaseLink[] => [
    ...joins.map((ref) => [id, ref.id] as const),
    ...(splitFrom === undefined ? [] : [[splitFrom.id, id] as const]),
  ]);
  const taken = of('case-event').flatMap(
    ({
      record: {
        case: { id },
        step,
      },
    }): CaseLink[] => {
      if (step.event === 'joinder') return step.joins.map((ref) => [id, ref.id] as const);
      return step.event === 'split' ? [[id, step.newCase.id] as const] : [];
    },
  );
  return [...stated, ...taken];
}
