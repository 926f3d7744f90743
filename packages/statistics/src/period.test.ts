import { expect, test } from 'vitest';
import { follows, isTile, parsePeriod, periodOf } from './period.ts';

test.each([
  ['vn-decree09:2026-Q3', '2026-06-15', '2026-09-14'],
  ['vn-decree09:2026-Q1', '2025-12-15', '2026-03-14'],
  ['vn-decree09:2025-Y', '2024-12-15', '2025-12-14'],
  ['vn-decree09:2023-H1', '2022-12-15', '2023-06-14'],
  ['vn-decree09:2023-H2', '2023-06-15', '2023-12-14'],
  ['vn-decree09:2026-N9', '2025-12-15', '2026-09-14'],
  ['vn-decree09:2024-M03', '2024-02-15', '2024-03-14'],
  ['vn-decree09:2026-M01', '2025-12-15', '2026-01-14'],
  ['calendar:2024-M02', '2024-02-01', '2024-02-29'],
  ['calendar:2026-Q4', '2026-10-01', '2026-12-31'],
  ['calendar:2026-Y', '2026-01-01', '2026-12-31'],
])('%s runs from %s to %s', (code, from, to) => {
  expect(parsePeriod(code)).toMatchObject({ code, from, to });
});

test.each([
  ['vn-decree09:2026-Q5', 'bad-period'],
  ['vn-decree09:26-Q1', 'bad-period'],
  ['vn-decree09:2026-M13', 'bad-period'],
  ['vn-decree09:2026-M1', 'bad-period'],
  ['vn-decree09:2026-Q1:x', 'bad-period'],
  ['calendar', 'bad-period'],
  ['police:2026-Q1', 'unknown-regime'],
])('%s is refused: %s', (code, error) => {
  expect(() => parsePeriod(code)).toThrow(expect.objectContaining({ code: error }));
});

test.each(['vn-decree09', 'calendar'] as const)(
  '%s: months, quarters and halves tile the year without gap or overlap',
  (regime) => {
    const year = parsePeriod(`${regime}:2026-Y`);
    const tilings = {
      M: Array.from({ length: 12 }, (_, i) => `M${String(i + 1).padStart(2, '0')}`),
      Q: ['Q1', 'Q2', 'Q3', 'Q4'],
      H: ['H1', 'H2'],
    };
    for (const labels of Object.values(tilings)) {
      const periods = labels.map((label) => parsePeriod(`${regime}:2026-${label}`));
      expect(periods[0]?.from).toBe(year.from);
      expect(periods.at(-1)?.to).toBe(year.to);
      for (const [i, { from }] of periods.entries()) {
        if (i === 0) continue;
        const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
        expect(periods[i - 1]?.to).toBe(before);
      }
    }
  },
);

test('every day of two years lies in the period that is named for it', () => {
  for (let ms = Date.parse('2024-01-01'); ms < Date.parse('2026-01-01'); ms += 86_400_000) {
    const date = new Date(ms).toISOString().slice(0, 10);
    for (const kind of ['M', 'Q', 'H', 'Y'] as const) {
      const { from, to } = periodOf(date, 'vn-decree09', kind);
      expect(from <= date && date <= to, `${date} ${kind}`).toBe(true);
    }
  }
  expect(periodOf('2026-12-15', 'vn-decree09', 'Q').code).toBe('vn-decree09:2027-Q1');
});

test.each([
  ['vn-justice:2026-H1', '2026-01-01', '2026-06-30'],
  ['vn-justice:2025-Y', '2025-01-01', '2025-12-31'],
  ['vn-procuracy-monthly:2026-M02', '2026-02-01', '2026-02-28'],
  ['vn-procuracy-national:2026-H2', '2026-07-01', '2026-12-31'],
])('%s runs from %s to %s', (code, from, to) => {
  expect(parsePeriod(code)).toMatchObject({ code, from, to });
});

test.each(['vn-justice:2026-Q1', 'vn-procuracy-monthly:2026-Y', 'vn-procuracy-national:2026-M01'])(
  'its regime has no %s',
  (code) => {
    expect(() => parsePeriod(code)).toThrow(expect.objectContaining({ code: 'bad-period' }));
  },
);

test('a period of an agency’s own has the days that are stated', () => {
  const days = { from: '2026-01-10', to: '2026-12-20' };
  expect(parsePeriod('x-union:2026-Y', days)).toMatchObject({ regime: 'x-union', ...days });
  expect(parsePeriod('x-vd:union:2026-Y', days)).toMatchObject({ regime: 'x-vd:union', ...days });
  expect(() => parsePeriod('x-union:2026-Y')).toThrow(expect.objectContaining({ code: 'unknown-regime' }));
  for (const [code, wrong] of [
    ['x-union:2026', days],
    ['x-union:2026-Y', { from: days.to, to: days.from }],
  ] as const)
    expect(() => parsePeriod(code, wrong)).toThrow(expect.objectContaining({ code: 'bad-period' }));
});

test('nine months are cumulative, and no tile of the year; a period follows the one that ended the day before', () => {
  expect(['Q1', 'H2', 'M12', 'Y', 'N9'].map((label) => isTile(`vn-decree09:2026-${label}`))).toEqual([
    ...[true, true, true, true, false],
  ]);
  const [q2, q3, calendar] = ['vn-decree09:2026-Q2', 'vn-decree09:2026-Q3', 'calendar:2026-Q3'].map((code) =>
    parsePeriod(code),
  );
  if (!q2 || !q3 || !calendar) throw new Error('no periods');
  expect([follows(q2, q3), follows(q3, q2), follows(q2, calendar)]).toEqual([true, false, false]);
});
