/**
 * What a record tells of people: for the register of personal data, and for logs that must tell nothing.
 * @module
 */
import { type AnyRecord, groupOf, type RecordKind } from '@lienthong/schemas';
import { privacy } from '@lienthong/schemas/privacy';
import { kindOf, knownKindOf } from './validate.ts';

/** One kind of personal data in a record; never its value. */
export interface PersonalDatum {
  /** pointer to the place, with a star for any item of a list */
  place: string;
  /** how many values stand there */
  count: number;
  /** `direct` names a person, `quasi` does so together with others, `none` by itself does not */
  identifies: 'none' | 'quasi' | 'direct';
  /** `sensitive` by law, `operational` for those who act, or neither */
  special: 'none' | 'sensitive' | 'operational';
  /** group of fields that is shared or withheld as a whole */
  group: string;
  /** id in `bases` of the article that makes it personal data: basic (Art. 3) or sensitive (Art. 4) */
  basis: 'law91-2025-3' | 'law91-2025-4';
}

/**
 * The personal data in a record, ordered by place: what the register of processing lists for it. What the schema does not know is left
 * out, for its name may itself be personal data.
 *
 * @param record structurally valid
 * @throws {TypeError} the record names no known schema
 * @see Law 91/2025/QH15, Arts. 3 and 4
 */
export function personalData(record: AnyRecord): PersonalDatum[] {
  const kind = knownKindOf(record);
  const counts = new Map<string, number>();
  for (const { place } of valuesOf(record, '')) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .filter(([place]) => isKnown(kind, place))
    .flatMap(([place, count]): PersonalDatum[] => {
      const { identifies, special } = marksOf(kind, place);
      if (identifies === 'none' && special !== 'sensitive') return [];
      const group = groupOf(kind, place.split('/')[1] ?? '') ?? '';
      return [
        { place, count, identifies, special, group, basis: special === 'sensitive' ? 'law91-2025-4' : 'law91-2025-3' },
      ];
    })
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}

/**
 * A copy for logs: what touches people, or those who act, is replaced by the name of its group in brackets; what the schema does not
 * know is left out, its name with it. Anything that is no record becomes `{}`.
 *
 * @returns a new value; it may no longer be valid, and is never to be sent
 */
export function redact(record: unknown): { [member: string]: unknown } {
  const kind = kindOf(record);
  if (kind === undefined) return {};
  return Object.fromEntries(
    Object.entries(record as object).flatMap(([name, value]) => {
      const group = groupOf(kind, name);
      return group === undefined ? [] : [[name, hidden(kind, value, `/${name}`, `[${group}]`)] as const];
    }),
  );
}

function hidden(kind: RecordKind, value: unknown, place: string, mark: string): unknown {
  if (Array.isArray(value)) return value.map((item) => hidden(kind, item, `${place}/*`, mark));
  if (typeof value === 'object' && value !== null) {
    const known = Object.keys(value).filter((name) => isKnown(kind, `${place}/${name}`));
    return Object.fromEntries(
      known.map((name) => [name, hidden(kind, (value as Record<string, unknown>)[name], `${place}/${name}`, mark)]),
    );
  }
  const { identifies, special } = marksOf(kind, place);
  return identifies === 'none' && special === 'none' ? value : mark;
}

function isKnown(kind: RecordKind, place: string): boolean {
  const places = Object.keys(privacy[kind] ?? {});
  return places.some((known) => known === place || known.startsWith(`${place}/`));
}

/** A place that the schema does not know counts as naming a person. */
function marksOf(kind: RecordKind, place: string): Pick<PersonalDatum, 'identifies' | 'special'> {
  const places = privacy[kind] ?? {};
  const [identifies, special] = (Object.hasOwn(places, place) ? (places[place] ?? '') : 'direct none').split(' ');
  return { identifies, special } as Pick<PersonalDatum, 'identifies' | 'special'>;
}

function* valuesOf(value: unknown, place: string): Generator<{ place: string }> {
  if (Array.isArray(value)) for (const item of value) yield* valuesOf(item, `${place}/*`);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* valuesOf(inner, `${place}/${name}`);
  else yield { place };
}
