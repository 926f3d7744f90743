/**
 * What changed between two schemas, and whom each change breaks.
 * @module
 */
import type { Change, Mode, Place } from '../comparison.ts';
import type { Json } from '../json.ts';
import type { Loaded } from '../read/load.ts';
import { waysOf } from '../ways.ts';
import { applied } from './apply.ts';
import { nameOf, type RawChange } from './change.ts';
import { brokenBy, classOf, type Decide, decideAlone, each, type Verdicts } from './classify.ts';
import { messagesOf } from './message.ts';
import { cureFor } from './rules/rule.ts';
import { rules } from './rules/rules.ts';
import { type ListOptions, listChanges } from './walk.ts';

export interface ChangesOptions extends ListOptions {
  readonly mode: Mode;
  readonly decide: Decide;
  /** What holds for all changes together; decided where it is not given. */
  readonly whole?: Verdicts;
}

/** Changes for which it is decided whom they break; those beyond are undecided. */
const MOST_DECIDED = 200;

/** Characters of a value that stands beside its change. */
const LONGEST_VALUE = 200;

/**
 * Lists what changed, keyword by keyword, across files.
 *
 * The class of a change is that of the base with this change alone. Where all changes together break nobody, none is breaking; where one
 * alone asserts anything, it is all of them.
 */
export function changesBetween(base: Loaded, revision: Loaded, options: ChangesOptions): Change[] {
  const { mode, decide } = options;
  const found = listChanges(base, revision, options);
  const asserting = found.filter(({ edit }) => edit !== undefined).length;
  if (asserting === 0) return found.map((change) => written(base, revision, change));
  const whole: Verdicts = Object.fromEntries(
    waysOf[mode].map((way) => [way, options.whole?.[way] ?? decide(revision.set, way)]),
  );
  let left = MOST_DECIDED;
  return found.map((change) => {
    const { edit } = change;
    if (edit === undefined) return written(base, revision, change);
    if (edit === 'all' || asserting === 1) return written(base, revision, change, whole);
    left -= 1;
    const verdicts = left < 0 ? unknown(whole) : decideAlone(() => applied(base, revision, edit), decide, whole);
    return written(base, revision, change, verdicts);
  });
}

function unknown(whole: Verdicts): Verdicts {
  return each(whole, (verdict) => (verdict === 'compatible' ? verdict : 'undecided'));
}

/** @param verdicts none for what asserts nothing */
function written(base: Loaded, revision: Loaded, change: RawChange, verdicts?: Verdicts): Change {
  const breaks = verdicts === undefined ? [] : brokenBy(verdicts);
  const cure = verdicts === undefined ? undefined : cureFor(rules[change.rule], breaks);
  const isRoot = ({ side, document }: Place): boolean =>
    document === nameOf((side === 'base' ? base : revision).set.root);
  return {
    rule: change.rule,
    class: verdicts === undefined ? 'editorial' : classOf(verdicts),
    ...(change.base === undefined ? {} : { base: change.base }),
    ...(change.revision === undefined ? {} : { revision: change.revision }),
    keyword: change.keyword,
    ...(isShort(change.old) ? { old: change.old } : {}),
    ...(isShort(change.new) ? { new: change.new } : {}),
    breaks,
    messages: messagesOf(change, isRoot),
    ...(cure === undefined ? {} : { cure }),
  };
}

function isShort(value: Json | undefined): value is Json {
  return value !== undefined && JSON.stringify(value).length <= LONGEST_VALUE;
}
