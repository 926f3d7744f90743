import { bases, type SeriousnessCode } from '@lienthong/schemas';
import { describe, expect, test } from 'vitest';
import { isInForce, isSourced, type LimitCode, limitOf, limits, spansOf } from './limits.ts';
import { lastDay, type Span, wordsOf } from './spans.ts';

const codes = Object.keys(limits) as LimitCode[];
const classes: SeriousnessCode[] = ['less-serious', 'serious', 'very-serious', 'specially-serious'];

/** Article by article as the code writes it: length, then what each extension adds. */
const law: Partial<Record<LimitCode, string | readonly [string, string, string, string]>> = {
  'report-settlement': '20d | 2m | 4m',
  'report-settlement-resumed': '1m',
  'report-notice-to-procuracy': '3d',
  'suspension-to-procuracy': '1d',
  'report-result-told': '3d',
  investigation: ['2m | 4m', '3m | 6m | 8m', '4m | 8m | 12m', '4m | 8m | 12m | 16m | 20m'],
  'investigation-resumed': ['2m | 3m', '2m | 4m', '3m | 5m', '3m | 6m'],
  'further-investigation-for-procuracy': '2m',
  'further-investigation-for-court': '1m',
  prosecution: ['20d | 30d', '20d | 30d', '30d | 45d', '30d | 60d'],
  'trial-preparation': ['30d | 45d', '45d | 60d', '2m | 2m 30d', '3m | 3m 30d'],
  'trial-preparation-after-return': '15d',
  'trial-opening': '15d',
  custody: '3d | 6d | 9d',
  'detention-for-investigation': ['2m | 3m', '3m | 5m', '4m | 7m', '4m | 8m | 12m | 16m'],
  'detention-for-prosecution': ['20d | 30d', '20d | 30d', '30d | 45d', '30d | 60d'],
  'detention-for-trial': ['30d | 45d', '45d | 60d', '2m | 2m 30d', '3m | 3m 30d'],
  'commune-notice': '1d',
  'initial-verification': '3d',
  'consent-withdrawal': '15d',
};

describe('the lengths of the table are those of the law', () => {
  test.each(codes)('%s', (code) => {
    const expected = law[code];
    const written = classes.map((seriousness) => spansOf(limitOf(code), seriousness)?.join(' | '));
    expect(written).toEqual(typeof expected === 'object' ? expected : classes.map(() => expected));
  });

  test('those that hang on seriousness have none where it is not known', () => {
    for (const code of codes)
      if (typeof law[code] === 'object') expect(spansOf(limitOf(code), undefined)).toBeUndefined();
  });
});

describe('the law behind each row', () => {
  test('exists', () => {
    for (const { basis } of Object.values(limits))
      for (const id of basis) expect(id === 'technical' || Object.hasOwn(bases, id)).toBe(true);
  });

  test.each([
    ['investigation', '2017-12-31', false],
    ['investigation', '2018-01-01', true],
    ['initial-verification', '2025-06-30', false],
    ['initial-verification', '2025-07-01', true],
    ['detention-for-investigation', '2018-12-09', false],
    ['consent-withdrawal', '2025-12-31', false],
    ['work-expected', '2010-01-01', true],
  ] as const)('%s on %s in force: %s', (code, on, expected) => expect(isInForce(limitOf(code), on)).toBe(expected));

  test('was read, but for one', () =>
    expect(codes.filter((code) => !isSourced(limitOf(code)))).toEqual(['referral-answer']));
});

describe('last days', () => {
  test.each<[string, Span, 'procedure' | 'calendar' | 'detention', string, string]>([
    ['2026-07-06', '20d', 'procedure', '2026-07-27', 'the 26th is a Sunday'],
    ['2026-07-06', '20d', 'calendar', '2026-07-26', 'a Sunday counts'],
    ['2026-01-26', '20d', 'procedure', '2026-02-23', 'the 15th lies before Tết'],
    ['2025-12-31', '2m', 'procedure', '2026-03-02', 'the end of February is a Saturday'],
    ['2026-03-31', '1m', 'calendar', '2026-04-30', 'April has no 31st'],
    ['2024-01-31', '1m', 'calendar', '2024-02-29', 'a leap year'],
    ['2026-07-24', '4m', 'procedure', '2026-11-25', 'the 24th is a day off'],
    ['2025-08-02', '1m', 'procedure', '2025-09-03', 'National Day'],
    ['2026-09-10', '2m 30d', 'calendar', '2026-12-10', 'months, then days'],
    ['2018-04-11', '2m', 'detention', '2018-06-09', 'sixty days with the first'],
    ['2018-03-04', '57d', 'detention', '2018-04-29', 'the example of the joint circular'],
  ])('%s and %s, %s: %s, for %s', (from, span, counting, expected) =>
    expect(lastDay(from, span, counting)).toBe(expected),
  );

  test.each<[Span, string, string]>([
    ['20d', '20 days', '20 ngày'],
    ['1d', '1 day', '01 ngày'],
    ['1m', '1 month', '01 tháng'],
    ['2m 30d', '2 months and 30 days', '02 tháng và 30 ngày'],
  ])('%s reads %s, %s', (span, en, vi) => expect(wordsOf(span)).toEqual({ en, vi }));
});
