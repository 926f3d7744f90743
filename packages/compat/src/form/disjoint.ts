/**
 * Whether it is plain that no two of several formulas hold together: exactly one of them is then any of them.
 * @module
 */
import { type Formula, type Of, typeOfKind } from './formula.ts';

/** Lists of different values, or different types. */
export function disjoint(parts: readonly Formula[]): boolean {
  const isApart = areApart(parts.map(marksOf));
  const lists = parts.filter((part) => part.kind === 'in').length;
  return isApart && (lists === 0 || lists === parts.length);
}

/**
 * Whether every part asks of an object another value of the same member, as where a `const` tells the variants of a record apart.
 *
 * @returns the number of parts that every instance satisfies which is no object; undefined if objects may satisfy two parts, or if it is not
 * plain which parts the others satisfy
 */
export function discriminated(parts: readonly Formula[]): number | undefined {
  const conjuncts = parts.map((part) => (part.kind === 'all' ? part.parts : [part]));
  const open = conjuncts.filter((all) => !all.some(isObjectType));
  if (!open.every((all) => all.every(({ kind }) => typeOfKind[kind] === 'object'))) return undefined;
  const tags = conjuncts.map(tagsOf);
  const isTold = [...(tags[0]?.keys() ?? [])].some((name) => areApart(tags.map((tag) => tag.get(name))));
  return isTold ? open.length : undefined;
}

function isObjectType(formula: Formula): boolean {
  return formula.kind === 'type' && formula.types.size === 1 && formula.types.has('object');
}

/** The members that must be there and are one of listed values, with the texts of those. */
function tagsOf(conjuncts: readonly Formula[]): ReadonlyMap<string, readonly string[]> {
  const has = new Set(conjuncts.flatMap((one) => (one.kind === 'has' ? [one.name] : [])));
  const members = conjuncts.filter((one): one is Of<'members'> => one.kind === 'members');
  return new Map(
    members.flatMap(({ names, of }) => {
      if (names.kind !== 'in' || of.kind !== 'in') return [];
      const told = [...names.values.values()].filter((name) => typeof name === 'string' && has.has(name));
      return told.map((name): [string, readonly string[]] => [String(name), [...of.values.keys()]]);
    }),
  );
}

function areApart(marks: readonly (readonly string[] | undefined)[]): boolean {
  const all = marks.flatMap((own) => own ?? []);
  return marks.every((own) => own !== undefined) && new Set(all).size === all.length;
}

function marksOf(part: Formula): readonly string[] | undefined {
  if (part.kind === 'in') return [...part.values.keys()];
  if (part.kind === 'type') return [...part.types];
  if (part.kind !== 'all') return undefined;
  const type = part.parts.find((inner) => inner.kind === 'type');
  return type?.kind === 'type' ? [...type.types] : undefined;
}
