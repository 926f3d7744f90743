import { expect, test } from 'vitest';
import { parsePeriod } from '../period.ts';
import { datasetOf, editionOf, type FigureSet, isClosed } from './figure-set.ts';

const area = { edition: '2026-04-30', code: '82' };
const set: FigureSet = {
  ...{ catalogue: { id: 'c', version: '1.0', digest: '0' }, area, period: parsePeriod('vn-decree09:2026-Q3') },
  ...{ asOf: '2026-09-16T08:00:00+07:00', undetermined: {} },
  observations: [
    { indicator: 'i', area, dimensions: [], value: 3, status: 'estimated', bounds: { lower: 2, upper: 3 } },
  ],
};

test('figures are official once the last day of their period is over in Viet Nam, unless they say otherwise', () => {
  // 14 September ends at 17:00 UTC.
  const [before, after] = ['2026-09-14T16:59:59Z', '2026-09-14T17:00:00Z'].map((asOf) => ({ ...set, asOf }));
  expect([before, after].map((one) => one && isClosed(one))).toEqual([false, true]);
  expect([before, after].map((one) => one && editionOf(one))).toEqual(['provisional', 'official']);
  expect(editionOf({ ...set, edition: 'provisional' })).toBe('provisional');
});

test('a data set to add up has values alone, and there is none where one is suppressed', () => {
  expect(datasetOf({ ...set, edition: 'official' })).toEqual({
    ...set,
    observations: [{ indicator: 'i', area, dimensions: [], value: 3 }],
  });
  const hidden = set.observations.map((figure) => ({ ...figure, value: null }));
  expect(datasetOf({ ...set, observations: hidden })).toBeUndefined();
});
