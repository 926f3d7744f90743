import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSdmxCsv } from '../../import/sdmx-csv.ts';
import { fromSdmxJson } from '../../import/sdmx-json.ts';
import { lienthongCatalogue as catalogue } from '../../lienthong-catalogue.ts';
import { figureSets } from '../../testing/figure-sets.ts';
import { type ReadCell, readByJsonStat, readByParser } from '../../testing/sdmx-readers.ts';
import type { FigureSet } from '../figure-set.ts';
import { dsdOf } from './dsd.ts';
import { rowsOf } from './rows.ts';
import { toSdmxCsv } from './sdmx-csv.ts';
import { toSdmxJson } from './sdmx-json.ts';
import { toSdmxStructure } from './sdmx-structure.ts';

const preparedAt = '2028-02-02T08:00:00+07:00';
const runs = { numRuns: 25 };

describe('what is written is read back, whatever the names', () => {
  test('SDMX-JSON', async () => {
    await fc.assert(
      fc.asyncProperty(figureSets, async (sets) => {
        const message: unknown = JSON.parse(JSON.stringify(await toSdmxJson(sets, { catalogue, preparedAt })));
        expect(await fromSdmxJson(message, { catalogue })).toEqual({ sets, faults: [] });
      }),
      runs,
    );
  });

  test('SDMX-CSV', async () => {
    await fc.assert(
      fc.asyncProperty(figureSets, async (sets) => {
        expect(await fromSdmxCsv(await toSdmxCsv(sets, { catalogue }), { catalogue })).toEqual({ sets, faults: [] });
      }),
      runs,
    );
  });
});

describe('readers that are not ours find the same cells', () => {
  test('jsonstat-suite, a message an indicator', async () => {
    await fc.assert(
      fc.asyncProperty(figureSets, async (sets) => {
        for (const some of byIndicator(sets)) {
          const message = await toSdmxJson(some, { catalogue, preparedAt });
          // It leaves out what was suppressed, and gives a range of time no id.
          const expected = cellsOf(some).map((cell) => withoutRange(cell));
          expect(sorted(readByJsonStat(message))).toEqual(sorted(expected));
        }
      }),
      { numRuns: 10 },
    );
  });

  test('sdmx-json-parser', async () => {
    await fc.assert(
      fc.asyncProperty(figureSets, async (sets) => {
        const message = await toSdmxJson(sets, { catalogue, preparedAt });
        expect(sorted(await readByParser(message))).toEqual(sorted(cellsOf(sets)));
      }),
      { numRuns: 10 },
    );
  });
});

test('the codelists have every code of the data', () => {
  fc.assert(
    fc.property(figureSets, (sets) => {
      const { data } = toSdmxStructure({ catalogue, sets, preparedAt }) as { data: { codelists: Listed[] } };
      const listed = new Map(data.codelists.map(({ id, codes }) => [id, new Set(codes.map((code) => code.id))]));
      for (const { key } of cellsOf(sets)) {
        const { TIME_PERIOD: _, ...coded } = key;
        for (const [id, code] of Object.entries(coded)) expect(listed.get(`CL_${id}`)).toContain(code);
      }
    }),
    { numRuns: 5 },
  );
});

interface Listed {
  readonly id: string;
  readonly codes: readonly { readonly id: string }[];
}

const official = join(import.meta.dirname, '../../../../../../shared/data/sdmx/2.1.0/schemas');

if (existsSync(official)) describe('the official schemas', accept);
else test('the official schemas of SDMX are not at hand, so nothing is held against them', report);

function report(): void {
  console.log('sdmx: the official schemas are not at hand');
}

function accept(): void {
  console.log('sdmx: messages are held against the official schemas of SDMX-JSON 2.1');
  const [structure, data] = ['structure', 'data'].map(validator);

  test('accept any data message', async () => {
    await fc.assert(
      fc.asyncProperty(figureSets, async (sets) => {
        expectValid(data, await toSdmxJson(sets, { catalogue, preparedAt }));
      }),
      runs,
    );
  });

  test('accept the structure', async () => {
    await fc.assert(
      fc.asyncProperty(figureSets, async (sets) => {
        expectValid(structure, toSdmxStructure({ catalogue, sets, preparedAt }));
      }),
      { numRuns: 5 },
    );
  });
}

function validator(kind: string): ValidateFunction {
  const day = '\\d{4}-\\d{2}-\\d{2}';
  const formats = {
    email: true as const,
    date: new RegExp(`^${day}$`),
    'date-time': new RegExp(`^${day}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$`),
    uri: /^[a-z]+:\S+$/,
    'uri-reference': true as const,
  };
  const schema = readFileSync(join(official, `sdmx-json-${kind}-schema.json`), 'utf8');
  return new Ajv2019({ strict: false, allErrors: true, formats }).compile(JSON.parse(schema));
}

function expectValid(validate: ValidateFunction | undefined, message: unknown): void {
  validate?.(message);
  expect(validate?.errors).toBe(null);
}

/** What a data set says: by the ids of the data structure. */
function cellsOf(sets: readonly FigureSet[]): ReadCell[] {
  const dsd = dsdOf(catalogue);
  return sets.flatMap((set) =>
    rowsOf(set, dsd, 'internal').map(({ key, value, attributes }) => ({
      key,
      value,
      status: String(attributes['OBS_STATUS']),
    })),
  );
}

function byIndicator(sets: readonly FigureSet[]): FigureSet[][] {
  const ids = new Set(sets.flatMap(({ observations }) => observations.map(({ indicator }) => indicator)));
  return [...ids].map((id) =>
    sets
      .map((set) => ({
        ...set,
        observations: set.observations.filter(({ indicator }) => indicator === id),
        undetermined: Object.fromEntries(Object.entries(set.undetermined).filter(([of]) => of === id)),
      }))
      .filter(({ observations }) => observations.length > 0),
  );
}

function withoutRange({ key, ...cell }: ReadCell): ReadCell {
  return { ...cell, key: { ...key, TIME_PERIOD: key['TIME_PERIOD']?.includes('/') ? undefined : key['TIME_PERIOD'] } };
}

function sorted(cells: readonly ReadCell[]): string[] {
  return cells.map(({ key, value, status }) => JSON.stringify([Object.entries(key).sort(), value, status])).sort();
}
