import { areaEditions, areaUnit, successors } from '@lienthong/schemas/areas';
import { describe, expect, test } from 'vitest';
import { crossEditions } from './area-series.ts';

const [e1 = '', e2 = '', e3 = ''] = areaEditions.map(({ edition }) => edition);
const at = (edition: string, code: string) => ({ edition, code });
const figure = (edition: string, code: string, value: number) => ({ area: at(edition, code), value });

describe('a series over the dates of 1 July 2025 and 30 April 2026', () => {
  test('Tiền Giang and Đồng Tháp together are the new Đồng Tháp, and its figures before the date are exact', () => {
    const old = [figure(e1, '82', 7), figure(e1, '87', 5), figure(e1, '01', 90)];
    for (const edition of [e2, e3])
      expect(crossEditions(old, at(edition, '82'))).toEqual({ exact: 12, parts: [], missing: [] });
  });

  test('backwards a province that was joined with another has no figure of its own: the whole is named', () => {
    const now = [figure(e2, '82', 12)];
    expect(crossEditions(now, at(e1, '82'))).toEqual({ exact: undefined, parts: now, missing: [] });
  });

  test('without the figure of a unit that lies wholly in it nothing is exact, and who is missing is told', () => {
    expect(crossEditions([figure(e1, '82', 7)], at(e2, '82'))).toEqual({
      ...{ exact: undefined, parts: [], missing: [at(e1, '87')] },
    });
  });

  test('the nation is the same in every edition', () => {
    expect(crossEditions([figure(e1, 'vn', 3)], at(e3, 'vn')).exact).toBe(3);
  });

  test('a commune that was split goes to none of its heirs: nothing is apportioned', () => {
    const split = splitCommune();
    const heirs = successors(at(e1, split));
    expect(heirs.length).toBeGreaterThan(1);
    for (const { edition, code } of heirs) {
      const { exact, parts } = crossEditions([figure(e1, split, 9)], { edition, code });
      expect([exact, parts]).toEqual([undefined, [figure(e1, split, 9)]]);
    }
  });

  test('figures of several editions, and two of one unit, are refused', () => {
    for (const figures of [
      [figure(e1, '82', 1), figure(e2, '82', 1)],
      [figure(e1, '82', 1), figure(e1, '82', 1)],
    ])
      expect(() => crossEditions(figures, at(e3, '82'))).toThrow(expect.objectContaining({ code: 'mixed-areas' }));
    expect(() => crossEditions([], at(e3, '99999'))).toThrow(expect.objectContaining({ code: 'code-unknown' }));
  });
});

/** A commune of the oldest edition of which several took a part. */
function splitCommune(): string {
  const codes = Array.from({ length: 2000 }, (_, i) => String(28_000 + i));
  const found = codes.find((code) => isHeld(code) && successors(at(e1, code)).length > 1);
  if (found === undefined) throw new Error('no commune was split');
  return found;
}

function isHeld(code: string): boolean {
  try {
    return areaUnit(at(e1, code)).level === 'commune';
  } catch {
    return false;
  }
}
