/**
 * What programs are told: each change, each reason of an undecided direction, and what breaks only as a whole.
 * @module
 */

import type { Change, ChangeClass, Comparison, Place } from '../comparison.ts';
import { reasons } from '../reasons.ts';
import { type Way, waysOf } from '../ways.ts';
import type { Lang } from '../words.ts';
import { placeOf } from './lines.ts';
import { directionWords, word } from './words.ts';

export interface Finding {
  /** Code of a rule, or `undecided-` with that of a reason, or `together`. */
  readonly code: string;
  readonly class: ChangeClass;
  readonly text: string;
  readonly place?: Place;
  readonly change?: Change;
}

export function findingsOf(comparison: Comparison, lang: Lang): Finding[] {
  return [
    ...waysOf.full.flatMap((direction) => ofDirection(comparison, direction, lang)),
    ...comparison.changes.map((change) => ofChange(change, lang)),
  ];
}

function ofChange(change: Change, lang: Lang): Finding {
  const place = placeOf(change);
  const { messages, cure } = change;
  return {
    code: change.rule,
    class: change.class,
    text: cure === undefined ? messages[lang] : `${messages[lang]} ${cure[lang]}`,
    ...(place === undefined ? {} : { place }),
    change,
  };
}

function ofDirection({ directions, changes }: Comparison, name: Way, lang: Lang): Finding[] {
  const direction = directions[name];
  if (direction?.verdict === 'breaking' && !isExplained(changes, name)) {
    const said = `${directionWords[name].breaking[lang]} ${JSON.stringify(direction.witness)}`;
    return [{ code: 'together', class: 'breaking', text: `${said} ${word('together', lang)}` }];
  }
  return (direction?.undecidedAt ?? []).map(({ code, at }) => ({
    code: `undecided-${code}`,
    class: 'undecided',
    text: `${reasons[code].title[lang]}. ${reasons[code].sentence[lang]}`,
    ...(at === undefined ? {} : { place: at }),
  }));
}

/** Whether a change breaks the direction on its own. */
export function isExplained(changes: readonly Change[], direction: Way): boolean {
  return changes.some(({ breaks }) => breaks.includes(direction === 'backward' ? 'new-reader' : 'old-reader'));
}
