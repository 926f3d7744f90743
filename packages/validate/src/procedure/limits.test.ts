import { bases, type SeriousnessCode } from '@lienthong/schemas';
import { describe, expect, test } from 'vitest';
import { isInForce, isSourced, type LimitCode, limitOf, limits, spansOf } from './limits.ts';
import { lastDay, type Span, wordsOf } from './spans.ts';

const codes = Object.keys(limits) as LimitCode[];
const classes: SeriousnessCode[] = ['less-serious', 'serious', 'very-serious', 'specially-serious'];

/** Row by row: how it is counted, its articles, its length and its length in all after each extension, by seriousness where it differs. */
const law: Record<LimitCode, readonly [counting: string | undefined, articles: string, ...lengths: string[]]> = {
  'report-settlement': ['procedure', 'cpc2015-147-1 cpc2015-147-2 cpc2015-134', '20d | 2m | 4m'],
  'report-settlement-resumed': ['procedure', 'cpc2015-149 cpc2015-134', '1m'],
  'report-notice-to-procuracy': ['procedure', 'cpc2015-146-5 cpc2015-134', '3d'],
  'suspension-to-procuracy': ['calendar', 'cpc2015-148-2', '1d'],
  'report-result-told': ['procedure', 'circular01-2017-14-3', '3d'],
  investigation: [
    'procedure',
    'cpc2015-172 cpc2015-134',
    '2m | 4m',
    '3m | 6m | 8m',
    '4m | 8m | 12m',
    '4m | 8m | 12m | 16m | 20m',
  ],
  'investigation-resumed': ['procedure', 'cpc2015-174-1 cpc2015-134', '2m | 3m', '2m | 4m', '3m | 5m', '3m | 6m'],
  'further-investigation-for-procuracy': ['procedure', 'cpc2015-174-2 cpc2015-134', '2m'],
  'further-investigation-for-court': ['procedure', 'cpc2015-174-2 cpc2015-134', '1m'],
  prosecution: ['procedure', 'cpc2015-240 cpc2015-134', '20d | 30d', '20d | 30d', '30d | 45d', '30d | 60d'],
  'trial-preparation': ['procedure', 'cpc2015-277 cpc2015-134', '30d | 45d', '45d | 60d', '2m | 2m 30d', '3m | 3m 30d'],
  'trial-preparation-after-return': ['procedure', 'cpc2015-277-2 cpc2015-134', '15d'],
  'trial-opening': ['procedure', 'cpc2015-277-3 cpc2015-134', '15d'],
  custody: ['calendar', 'cpc2015-118', '3d | 6d | 9d'],
  'detention-for-investigation': [
    'detention',
    'cpc2015-173 circular04-2018-17',
    '2m | 3m',
    '3m | 5m',
    '4m | 7m',
    '4m | 8m | 12m | 16m',
  ],
  'detention-for-prosecution': [
    'detention',
    'cpc2015-241 cpc2015-240 circular04-2018-17',
    '20d | 30d',
    '20d | 30d',
    '30d | 45d',
    '30d | 60d',
  ],
  'detention-for-trial': [
    'detention',
    'cpc2015-278-2 cpc2015-277 circular04-2018-17',
    '30d | 45d',
    '45d | 60d',
    '2m | 2m 30d',
    '3m | 3m 30d',
  ],
  'commune-notice': ['calendar', 'law53-2024-27-1', '1d'],
  'initial-verification': ['calendar', 'law53-2024-27-2 law86-2025-2-3', '3d'],
  'continued-verification': [undefined, 'law53-2024-27-2'],
  'referral-answer': [undefined, 'law53-2024-27 law53-2024-28'],
  'work-expected': [undefined, 'technical'],
  'consent-withdrawal': ['calendar', 'decree356-2025-10', '15d'],
  'support-follow-up': [undefined, 'law53-2024-37-1'],
  'directive-task': [undefined, 'technical'],
  'periodic-report': ['procedure', 'decree09-2019-8-5 decree09-2019-12'],
  'plan-task': [undefined, 'technical'],
};

describe('the table is that of the law', () => {
  test.each(codes)('%s', (code) => {
    const [counting, articles, ...lengths] = law[code];
    const row = limitOf(code);
    expect([row.counting, row.basis.join(' ')]).toEqual([counting, articles]);
    expect(classes.map((seriousness) => spansOf(row, seriousness)?.join(' | '))).toEqual(
      lengths.length === 4 ? lengths : classes.map(() => lengths[0]),
    );
  });

  test('those that hang on seriousness have none where it is not known', () => {
    for (const code of codes) if (law[code].length === 6) expect(spansOf(limitOf(code), undefined)).toBeUndefined();
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
    expect(codes.filter((code) => !isSourced(limitOf(code), '2025-06-30'))).toEqual(['referral-answer']));

  test.each([
    ['investigation', '2025-06-30', true],
    ['investigation', '2025-07-01', false],
    ['initial-verification', '2026-07-01', true],
  ] as const)('of %s was read as it stood on %s: %s', (code, on, expected) =>
    expect(isSourced(limitOf(code), on)).toBe(expected),
  );
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
