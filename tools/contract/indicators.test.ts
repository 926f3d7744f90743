import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCounted, lienthongCatalogue } from '../../packages/statistics/src/index.ts';
import { validate } from '../../packages/validate/src/index.ts';
import { casesOfIndicator, disagreements, recordsOf } from './indicator-cases.ts';

const ROOT = join(import.meta.dirname, '../..');
const counted = lienthongCatalogue.indicators.filter(isCounted);

test('every indicator that counts has cases, and every file of cases its indicator', () => {
  const files = readdirSync(join(ROOT, 'conformance/statistics/indicators')).map((file) => file.replace('.json', ''));
  expect(files.toSorted()).toEqual(counted.map(({ id }) => id));
  expect(lienthongCatalogue.indicators.length).toBeGreaterThanOrEqual(40);
});

describe.each(counted.map((indicator) => [indicator.id, indicator] as const))('%s', (id, indicator) => {
  const cases = casesOfIndicator(ROOT, id) ?? { indicator: id, counts: [], not: [], unknown: [] };

  test('counts what it should, on its day and under its codes, and nothing else', async () => {
    expect(await disagreements(ROOT, indicator, cases)).toEqual([]);
  });

  test('is tried on what counts, on what does not where it has conditions, and on what is not known', () => {
    expect(cases.counts.length).toBeGreaterThan(0);
    // When it was recorded is known of every record.
    const isAlwaysKnown = 'flow' in indicator.time && indicator.time.flow === '/recordedAt' && !indicator.where;
    expect(cases.unknown.length > 0).toBe(!isAlwaysKnown);
    if (indicator.where) expect(cases.not.length).toBeGreaterThan(0);
  });

  test('is tried on records of the contract', () => {
    for (const sample of [...cases.counts, ...cases.not].filter(({ set }) => set === undefined))
      for (const record of recordsOf(ROOT, sample)) expect(validate(record).issues, sample.record).toEqual([]);
  });
});
