/**
 * Keywords of objects: properties by name and by pattern, those that are required, those that hang on others.
 * @module
 */
import { type Json, type JsonObject, own } from '../../json.ts';
import type { PresenceStem } from '../rules/presence.ts';
import type { Visit } from '../visit.ts';

export function compareObjects(visit: Visit): void {
  compareRequired(visit);
  compareEntries(visit, 'properties', 'property');
  compareEntries(visit, 'patternProperties', 'pattern-property');
  compareEntries(visit, 'dependentSchemas', 'dependent-schema');
  compareDependentRequired(visit);
}

/**
 * Schemas by name.
 *
 * @param asserts whether one of them has an effect by being there; if not, it is not asked whom it breaks. All are gone into last then.
 */
export function compareEntries(
  visit: Visit,
  keyword: string,
  stem: PresenceStem,
  asserts?: (schema: Json) => boolean,
): void {
  const [old, now] = mapsOf(visit, keyword);
  const edited = (schema: Json, map: () => JsonObject) =>
    asserts?.(schema) === false ? {} : { edit: () => ({ [keyword]: map() }) };
  for (const [name, schema] of Object.entries(old)) {
    const steps = [keyword, name];
    if (Object.hasOwn(now, name)) visit.descend(steps, steps, asserts !== undefined);
    else {
      const edit = edited(schema, () => without(old, name));
      visit.part(`${stem}-removed`, keyword, { base: steps, name, old: schema, ...edit });
    }
  }
  for (const [name, schema] of Object.entries(now)) {
    if (Object.hasOwn(old, name)) continue;
    const edit = edited(schema, () => ({ ...old, [name]: schema }));
    visit.part(`${stem}-added`, keyword, { revision: [keyword, name], name, new: schema, ...edit });
  }
}

function compareRequired(visit: Visit): void {
  const [old, now] = visit.values('required').map(namesOf) as [string[], string[]];
  for (const [name, index] of missingIn(now, old)) {
    const edit = () => ({ required: old.filter((other) => other !== name) });
    visit.part('property-no-longer-required', 'required', { base: ['required', index], name, edit });
  }
  for (const [name, index] of missingIn(old, now)) {
    const edit = () => ({ required: [...old, name] });
    visit.part('property-became-required', 'required', { revision: ['required', index], name, edit });
  }
}

/** Each demand on its own: that one property be there where another is. */
function compareDependentRequired(visit: Visit): void {
  const keyword = 'dependentRequired';
  const [old, now] = mapsOf(visit, keyword);
  for (const trigger of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [before, after] = [namesOf(own(old, trigger)), namesOf(own(now, trigger))];
    const edited = (names: readonly string[]) => () => ({ [keyword]: { ...old, [trigger]: names } });
    for (const [name, index] of missingIn(after, before)) {
      const edit = edited(before.filter((other) => other !== name));
      const at = [keyword, trigger, index];
      visit.part('dependent-required-removed', keyword, { base: at, name: trigger, old: name, edit });
    }
    for (const [name, index] of missingIn(before, after)) {
      const edit = edited([...before, name]);
      const at = [keyword, trigger, index];
      visit.part('dependent-required-added', keyword, { revision: at, name: trigger, new: name, edit });
    }
  }
}

function mapsOf(visit: Visit, keyword: string): [JsonObject, JsonObject] {
  return visit.values(keyword).map((value) => value ?? {}) as [JsonObject, JsonObject];
}

function namesOf(value: Json | undefined): string[] {
  return [...((value ?? []) as readonly string[])];
}

/** The names that only the second list has, with where they stand in it. */
function missingIn(list: readonly string[], names: readonly string[]): [name: string, index: number][] {
  const known = new Set(list);
  return [...names.entries()].filter(([, name]) => !known.has(name)).map(([index, name]) => [name, index]);
}

function without(map: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(map).filter(([other]) => other !== name));
}
