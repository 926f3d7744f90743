// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
/**
 * Keywords that hold schemas for the same value or for its items, and those for what is not listed.
 * @module
 */
import type { Json } from '../../json.ts';
import { matchMembers } from '../members.ts';
import { openness, type RestKeyword, rests } from '../rules/openness.ts';
import type { RuleCode } from '../rules/rules.ts';
import type { Visit } from '../visit.ts';

/** @param settled keywords that were looked at as lists of values */
export function compareSubschemas(visit: Visit, settled: ReadonlySet<string>): void {
  for (const keyword of Object.keys(rests) as RestKeyword[]) compareRest(visit, keyword);
  comparePrefixItems(visit);
  compareOne(visit, 'contains', 'contains', ['minContains', 'maxContains']);
  compareOne(visit, 'propertyNames', 'property-names');
  compareOne(visit, 'not', 'not');
  compareCondition(visit);
  compareChoice(visit, 'allOf', 'all-of');
  if (!settled.has('anyOf')) compareChoice(visit, 'anyOf', 'any-of');
  if (!settled.has('oneOf')) compareChoice(visit, 'oneOf', 'one-of');
}

function compareRest(visit: Visit, keyword: RestKeyword): void {
  const [old, now] = visit.values(keyword);
  if (openness(old) === 'schema' && openness(now) === 'schema') visit.descend([keyword]);
  else if (!visit.same(old, now)) visit.changed(restRule(keyword, old, now), keyword);
}

function restRule(keyword: RestKeyword, old: Json | undefined, now: Json | undefined): RuleCode {
  const { stem } = rests[keyword];
  const [before, after] = [openness(old), openness(now)];
  if (before === after) return 'keyword-changed';
  if (after === 'closed') return `${stem}-closed`;
  if (before === 'closed') return `${stem}-opened`;
  return `${stem}-${after === 'schema' ? 'constrained' : 'unconstrained'}`;
}

/** By position. Alone, the last one goes; one before it, or one beyond the next, is held to `items`, as it was. */
function comparePrefixItems(visit: Visit): void {
  const [old, now] = visit.values('prefixItems').map((value) => value ?? []) as [readonly Json[], readonly Json[]];
  const rest = visit.values('items')[0] ?? true;
  const steps = (index: number) => ['prefixItems', index];
  for (const [index, schema] of old.entries()) {
    const last = index === old.length - 1;
    const edit = () => ({ prefixItems: last ? someOf(old.slice(0, index)) : old.with(index, rest) });
    if (index < now.length) visit.descend(steps(index));
    else visit.part('prefix-item-removed', 'prefixItems', { base: steps(index), name: index, old: schema, edit });
  }
  for (const [index, schema] of now.entries()) {
    if (index < old.length) continue;
    const edit = () => ({ prefixItems: [...old, ...Array<Json>(index - old.length).fill(rest), schema] });
    visit.part('prefix-item-added', 'prefixItems', { revision: steps(index), name: index, new: schema, edit });
  }
}

/** A list without members is none. */
function someOf(list: readonly Json[]): readonly Json[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** @param beside keywords that mean nothing without it, and so come and go with it */
function compareOne(
  visit: Visit,
  keyword: 'contains' | 'propertyNames' | 'not' | 'then' | 'else',
  stem: 'contains' | 'property-names' | 'not' | 'then' | 'else',
  beside: readonly string[] = [],
): void {
  const [old, now] = visit.values(keyword);
  if (old !== undefined && now !== undefined) visit.descend([keyword]);
  else if (old !== now) {
    const edit = () =>
      Object.fromEntries([keyword, ...beside].map((name): [string, Json | undefined] => [name, visit.values(name)[1]]));
    visit.changed(`${stem}-${old === undefined ? 'added' : 'removed'}`, keyword, edit);
  }
}

/** Neither `then` nor `else` means anything without `if`. */
function compareCondition(visit: Visit): void {
  const [old, now] = visit.values('if');
  if (old !== undefined && now !== undefined) {
    visit.descend(['if']);
    compareOne(visit, 'then', 'then');
    compareOne(visit, 'else', 'else');
  } else if (old !== undefined || now !== undefined) {
    const edit = () => ({ if: now, then: visit.values('then')[1], else: visit.values('else')[1] });
    visit.changed(`condition-${old === undefined ? 'added' : 'removed'}`, 'if', edit);
  } else {
    for (const keyword of ['then', 'else']) {
      if (!visit.same(...visit.values(keyword))) visit.changed('keyword-changed', keyword);
    }
  }
}

/** Members of `allOf` each hold on their own; a choice that comes or goes does so as a whole. */
function compareChoice(visit: Visit, keyword: 'allOf' | 'anyOf' | 'oneOf', stem: 'all-of' | 'any-of' | 'one-of'): void {
  const [before, after] = visit.values(keyword);
  if (stem !== 'all-of' && (before === undefined || after === undefined)) {
    if (before !== after) visit.changed(`${stem}-${before === undefined ? 'added' : 'removed'}`, keyword);
    return;
  }
  const [old, now] = [before ?? [], after ?? []] as [readonly Json[], readonly Json[]];
  const { pairs, removed, added } = matchMembers(old, now, visit.walk.identity);
  for (const [i, j] of pairs) visit.descend([keyword, i], [keyword, j]);
  for (const i of removed) {
    const edit = () => choice(keyword, old.toSpliced(i, 1));
    visit.part(`${stem}-member-removed`, keyword, { base: [keyword, i], old: old[i], edit });
  }
  for (const j of added) {
    const edit = () => choice(keyword, [...old, ...now.slice(j, j + 1)]);
    visit.part(`${stem}-member-added`, keyword, { revision: [keyword, j], new: now[j], edit });
  }
}

/** All of none is anything, any of none is nothing. */
function choice(
  keyword: 'allOf' | 'anyOf' | 'oneOf',
  members: readonly Json[],
): Readonly<Record<string, Json | undefined>> {
  return { [keyword]: someOf(members) ?? (keyword === 'allOf' ? undefined : [false]) };
}
