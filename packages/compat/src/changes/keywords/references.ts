/**
 * References, which are followed on both sides, and the definitions that they lead to (Core §8.2).
 * @module
 */
import type { Json, JsonObject } from '../../json.ts';
import type { Visit } from '../visit.ts';
import { compareEntries } from './objects.ts';

/** @returns whether everything else here is compared behind a reference */
export function compareReferences(visit: Visit): boolean {
  if (isMoved(visit)) return true;
  compareReference(visit, '$ref', 'reference');
  compareReference(visit, '$dynamicRef', 'dynamic-reference');
  if (!visit.same(...visit.values('$dynamicAnchor'))) visit.changed('dynamic-anchor-changed', '$dynamicAnchor');
  return false;
}

/** Definitions assert nothing; only a dynamic anchor in one may reach others. */
export function compareDefinitions(visit: Visit): void {
  for (const keyword of ['$defs', 'definitions']) compareEntries(visit, keyword, 'definition', hasDynamicAnchor);
}

function compareReference(
  visit: Visit,
  keyword: '$ref' | '$dynamicRef',
  stem: 'reference' | 'dynamic-reference',
): void {
  const [old, now] = visit.values(keyword);
  const [base, revision] = visit.targets(keyword);
  if (old === undefined || now === undefined) {
    if (old !== now) visit.changed(`${stem}-${old === undefined ? 'added' : 'removed'}`, keyword);
    return;
  }
  const followed = base !== undefined && revision !== undefined;
  if (old !== now) visit.changed(followed ? 'reference-moved' : 'reference-changed', keyword);
  if (followed) visit.follow(keyword, base, revision);
}

/** What stood here stands behind a reference, or the other way round. */
function isMoved(visit: Visit): boolean {
  const { base, revision } = visit.pair;
  const [from, to] = visit.targets('$ref');
  if (from !== undefined && isOnlyReference(visit, visit.base) && assertsOtherwise(visit, visit.revision)) {
    visit.changed('reference-inlined', '$ref');
    visit.follow('$ref', from, revision, true);
    return true;
  }
  if (to !== undefined && isOnlyReference(visit, visit.revision) && assertsOtherwise(visit, visit.base)) {
    visit.changed('reference-extracted', '$ref');
    visit.follow('$ref', base, to, true);
    return true;
  }
  return false;
}

function isOnlyReference(visit: Visit, schema: JsonObject): boolean {
  return Object.keys(schema).every((keyword) => keyword === '$ref' || assertsNothing(visit, keyword));
}

function assertsOtherwise(visit: Visit, schema: JsonObject): boolean {
  return !Object.hasOwn(schema, '$ref') && Object.keys(schema).some((keyword) => !assertsNothing(visit, keyword));
}

function assertsNothing(visit: Visit, keyword: string): boolean {
  return keyword === '$defs' || keyword === 'definitions' || visit.isInert(keyword);
}

function hasDynamicAnchor(schema: Json): boolean {
  return JSON.stringify(schema).includes('"$dynamicAnchor":');
}
