/**
 * Keywords that hold a type, a number, a text or a flag (Validation §6).
 * @module
 */
import type { Json } from '../../json.ts';
import { type BoundKeyword, bounds } from '../rules/bounds.ts';
import type { RuleCode } from '../rules/rules.ts';
import type { Visit } from '../visit.ts';

/** They come and go with `contains`. */
const counts: ReadonlySet<string> = new Set(['minContains', 'maxContains'] satisfies BoundKeyword[]);

export function compareSimple(visit: Visit): void {
  compare(visit, 'type', typeRule);
  compare(visit, 'multipleOf', presenceRule('multiple-of'));
  compare(visit, 'pattern', presenceRule('pattern'));
  compare(visit, 'format', presenceRule('format'));
  compare(visit, 'uniqueItems', uniqueItemsRule);
  const [before, after] = visit.values('contains');
  const isCounted = (before === undefined) === (after === undefined);
  for (const keyword of Object.keys(bounds) as BoundKeyword[]) {
    if (isCounted || !counts.has(keyword)) compare(visit, keyword, boundRule(keyword));
  }
}

/** The rule for two values that differ; undefined where the keyword is absent. */
type RuleFor = (old: Json | undefined, now: Json | undefined) => RuleCode;

function compare(visit: Visit, keyword: string, ruleFor: RuleFor): void {
  const [old, now] = visit.values(keyword);
  if (!visit.same(old, now)) visit.changed(ruleFor(old, now), keyword);
}

function typeRule(old: Json | undefined, now: Json | undefined): RuleCode {
  if (old === undefined) return 'type-added';
  if (now === undefined) return 'type-removed';
  const [before, after] = [typesOf(old), typesOf(now)];
  const [wider, narrower] = [covers(after, before), covers(before, after)];
  if (wider && narrower) return 'keyword-changed';
  return wider ? 'type-widened' : narrower ? 'type-narrowed' : 'type-changed';
}

function typesOf(value: Json): ReadonlySet<Json> {
  return new Set(Array.isArray(value) ? (value as readonly Json[]) : [value]);
}

function covers(wide: ReadonlySet<Json>, narrow: ReadonlySet<Json>): boolean {
  return [...narrow].every((type) => wide.has(type) || (type === 'integer' && wide.has('number')));
}

function presenceRule(stem: 'multiple-of' | 'pattern' | 'format'): RuleFor {
  return (old, now) => `${stem}-${old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'}`;
}

function uniqueItemsRule(old: Json | undefined, now: Json | undefined): RuleCode {
  if (now === true) return 'unique-items-added';
  return old === true ? 'unique-items-removed' : 'keyword-changed';
}

function boundRule(keyword: BoundKeyword): RuleFor {
  const { stem } = bounds[keyword];
  return (old, now) => {
    if (old === undefined) return `${stem}-added`;
    if (now === undefined) return `${stem}-removed`;
    return `${stem}-${Number(now) > Number(old) ? 'raised' : 'lowered'}`;
  };
}
