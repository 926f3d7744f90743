import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { type Area, type DimensionValue, type Observation, valueAt } from './dataset.ts';
import { lienthongCatalogue } from './lienthong-catalogue.ts';
import type { AnyRecord } from './records.ts';
import { type RolledUp, type RollUpOptions, rollUp } from './roll-up.ts';
import { type Coverage, toReturn } from './statistical-return.ts';
import { tabulate } from './tabulate.ts';

const CASES = join(import.meta.dirname, '../../../conformance/statistics');

interface Cell {
  indicator: string;
  dimensions?: DimensionValue[];
  value: number;
}

interface TabulateCase {
  title: string;
  catalogue?: Catalogue;
  period: string;
  area: Area;
  asOf: string;
  records: AnyRecord[];
  expect: { observations: Cell[]; absent?: Cell[]; undetermined: Record<string, number> };
}

interface RollUpCase {
  title: string;
  period: string;
  area: Area;
  asOf: string;
  dueAt: string;
  expected: RollUpOptions['expected'];
  returns: {
    jti: string;
    id: string;
    revision: number;
    issuer: string;
    recordedAt: string;
    area: Area;
    period?: string;
    records: AnyRecord[];
  }[];
  expect: {
    refused?: string;
    observations?: (Cell & { sources: string[] })[];
    sources?: string[];
    coverage?: Coverage[];
  };
}

describe('tabulate', () => {
  test.each(read<TabulateCase>('tabulate'))('$title', async (given) => {
    const { catalogue = lienthongCatalogue, period, area, asOf, records } = given;
    const dataset = await tabulate(records, { catalogue, period, area, asOf });
    const { observations, absent = [], undetermined } = given.expect;
    for (const cell of observations) expect({ ...cell, value: at(dataset, cell) }).toEqual(cell);
    for (const cell of absent) expect(at(dataset, cell) ?? 0).toBe(0);
    if (given.catalogue !== undefined) expect(dataset.undetermined).toEqual(undetermined);
  });
});

describe('roll-up', () => {
  test.each(read<RollUpCase>('roll-up'))('$title', async (given) => {
    const whole = rolledUp(given);
    if (given.expect.refused !== undefined) {
      await expect(whole).rejects.toMatchObject({ code: given.expect.refused });
      return;
    }
    const { observations, sources, coverage } = await whole;
    for (const cell of given.expect.observations ?? []) {
      const found = observations.find((candidate) => isSame(candidate, cell));
      expect({ ...cell, value: found?.value, sources: found?.sources.map(({ jti }) => jti) }).toEqual(cell);
    }
    expect(sources.map(({ jti }) => jti)).toEqual(given.expect.sources);
    expect(coverage.map(({ agency, status }) => ({ agency, status }))).toEqual(given.expect.coverage);
  });
});

async function rolledUp({ returns, period, area, asOf, dueAt, expected }: RollUpCase): Promise<RolledUp> {
  const received = returns.map(async ({ jti, records, area: own, period: ownPeriod = period, ...head }) => {
    const dataset = await tabulate(records, { catalogue: lienthongCatalogue, period: ownPeriod, area: own, asOf });
    return { jti, record: { ...toReturn(dataset, { level: 'commune' }), ...head } };
  });
  return rollUp(await Promise.all(received), { catalogue: lienthongCatalogue, area, expected, dueAt, asOf });
}

function at(
  dataset: { observations: readonly Observation[] },
  { indicator, dimensions = [] }: Cell,
): number | undefined {
  const codes = Object.fromEntries(dimensions.map(({ dimension, code }) => [dimension, code]));
  return valueAt(dataset, indicator, codes);
}

function isSame(observation: Observation, cell: Cell): boolean {
  return at({ observations: [observation] }, cell) !== undefined;
}

function read<T>(folder: string): T[] {
  return readdirSync(join(CASES, folder)).map(
    (file) => JSON.parse(readFileSync(join(CASES, folder, file), 'utf8')) as T,
  );
}
