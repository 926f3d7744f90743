import { expect, test } from 'vitest';
import { parsePeriod, periodOf } from './period.ts';

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
