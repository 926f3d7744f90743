/**
 * Records of every shape for a catalogue: at each place that it reads, what it asks for or anything else, or nothing; in several revisions.
 * @module
 */
import fc from 'fast-check';
import { type Catalogue, type CountedIndicator, isCounted } from '../catalogue.ts';
import { parsePointer } from '../pointer.ts';
import type { AnyRecord } from '../records.ts';

/** All revisions of as many records as asked for; the same for the same seed. */
export function anyRecords(catalogue: Catalogue, count: number, seed: number): AnyRecord[] {
  const indicators = catalogue.indicators.filter(isCounted);
  const kinds = [...new Set(indicators.flatMap(({ unit, via }) => [unit.kind, ...(via ? [via.kind] : [])]))];
  const ids = fc.nat(count).map(idOf);
  const bodies = fc.constantFrom(...kinds).chain((kind) => {
    const own = indicators.filter((one) => one.unit.kind === kind || one.via?.kind === kind);
    const constants = own.flatMap((one) => constantsIn(one.where));
    const leaf = { date, id: ids, number, any: anyLeaf(constants) };
    const values = own.flatMap(placesOf).map((place) => {
      const value = fc.oneof({ weight: place.asks === 'any' ? 1 : 6, arbitrary: leaf[place.asks] }, leaf.any);
      return fc.record({
        place: fc.constant(place),
        value: fc.option(value, { freq: 6, nil: undefined }),
        shape: anyShape,
      });
    });
    return fc.record({ kind: fc.constant(kind), members: fc.tuple(...values) });
  });
  const revision = fc.record({
    recordStatus: fc.oneof(
      { weight: 8, arbitrary: fc.constant('final') },
      fc.constantFrom('withdrawn', 'entered-in-error', 'corrected'),
    ),
    recordedAt: fc.constantFrom('2026-07-01T08:00:00+07:00', '2026-08-31T23:59:59.999Z', '2026-10-01T00:00:00Z'),
    body: bodies,
  });
  const records = fc.sample(fc.array(revision, { minLength: 1, maxLength: 3 }), { numRuns: count, seed });
  return records.flatMap((revisions, n) =>
    revisions.map(({ recordStatus, recordedAt, body: { kind, members } }, i) => {
      const body: Record<string, unknown> = {};
      for (const { place, value, shape } of members) if (value !== undefined) put(body, place, value, shape);
      const schema = `https://schemas.lienthong.example/${kind}/1.0`;
      return { ...body, schema, id: idOf(n), revision: i + 1, recordStatus, recordedAt };
    }),
  );
}

function idOf(n: number): string {
  return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

type Shape = 'plain' | 'list' | 'lists';

const anyShape = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Shape>('plain') },
  fc.constantFrom<Shape>('list', 'lists'),
);

const date = fc.constantFrom(
  ...[
    '2026',
    '2025',
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-02',
    '2026-06-14',
    '2026-06-15',
    '2026-07-31',
    '2026-08-09',
  ],
  ...[
    '2026-09-14',
    '2026-09-15',
    '2026-06-14T17:00:00Z',
    '2026-06-15T06:59:59.5+07:00',
    '2008-06-15',
    '2024-02-29',
    '2008',
  ],
  ...[
    '2026-09',
    '2026-03-31',
    '2026-06-30',
    '2026-02-30',
    '2026-13',
    '2026-06-15T24:00:00Z',
    '2026-06-15T08:00',
    '9999-12-31T23:00:00Z',
    '0026-02',
  ],
);

const number = fc.constantFrom(0, 1, 9, 16, 17, 18, 45, 2.5, -1);

function anyLeaf(constants: readonly unknown[]): fc.Arbitrary<unknown> {
  const scalar = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...(constants.length > 0 ? constants : ['x'])) },
    { weight: 3, arbitrary: date },
    { weight: 2, arbitrary: number },
    fc.constantFrom<unknown>(true, false, null, '', 'male', 'under-18', '18-to-29', '01', "d'à\\"),
    fc.constantFrom<unknown>(
      { code: '82', lead: true, charge: { article: '150' } },
      { code: '99901', province: '82' },
      {},
    ),
  );
  return fc.oneof(
    { weight: 8, arbitrary: scalar },
    fc.array(fc.oneof({ weight: 5, arbitrary: scalar }, fc.array(scalar, { maxLength: 2 })), { maxLength: 3 }),
  );
}

interface Place {
  readonly keys: readonly string[];
  /** Inside an element of a list of units. */
  readonly isInUnit: boolean;
  readonly asks: 'date' | 'id' | 'number' | 'any';
}

/** Where an indicator reads, from the beginning of a record. */
function placesOf({ unit, time, via, where, by, measure }: CountedIndicator): Place[] {
  const each = unit.each === undefined ? [] : parsePointer(unit.each, '').keys;
  const places = (read: unknown, asks: Place['asks']) =>
    textsIn(read)
      .filter((text) => /^(?:record:|first:|via:)?\//.test(text))
      .map((text) => parsePointer(text, ''))
      .map(({ start, keys }) =>
        start === 'unit' && each.length > 0
          ? { keys: [...each, ...keys], isInUnit: true, asks }
          : { keys, isInUnit: false, asks },
      );
  return [
    ...places(time, 'date'),
    ...places(via?.id, 'id'),
    ...places(measure, 'number'),
    ...places([where, by], 'any'),
  ];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return typeof value === 'string' ? [value] : [];
}

function constantsIn(value: unknown): unknown[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(constantsIn);
  return typeof value === 'string' && value.startsWith('/') ? [] : [value].filter((one) => one !== undefined);
}

function put(body: Record<string, unknown>, { keys, isInUnit }: Place, value: unknown, shape: Shape): void {
  set(body, keys, structuredClone(value), isInUnit && shape === 'plain' ? 'list' : shape);
}

/** Sets a member; on the way objects, or lists of them. */
function set(
  target: Record<string, unknown>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
  shape: Shape,
): void {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const there = target[key];
  const next = Array.isArray(there) ? there.find(isMembers) : there;
  if (isMembers(next)) {
    set(next, rest, value, shape);
    if (Array.isArray(there) && shape === 'lists') there.push({}, null);
    return;
  }
  const made: Record<string, unknown> = {};
  set(made, rest, value, shape === 'lists' ? 'list' : shape);
  target[key] = shape === 'plain' ? made : shape === 'list' ? [made] : [made, {}, [structuredClone(made)], 'x'];
}

function isMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
