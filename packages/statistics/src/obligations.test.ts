import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dueBetween, dueOn, type Obligation, obligationsOf } from './obligations.ts';

const quarterly: Obligation = {
  ...{ form: 'statistical-return', level: 'commune', regime: 'vn-decree09', lengths: ['Q', 'Y'] },
  ...{ workingDays: 2, basis: ['decree09-2019-12'] },
};

describe('a report is due so many working days after its figures close', () => {
  test.each([
    ['vn-decree09:2026-Q3', '2026-09-16', 'closed on Monday 14 September'],
    ['vn-decree09:2026-Q2', '2026-06-16', 'closed on Sunday 14 June'],
    ['vn-decree09:2025-Y', '2025-12-16', 'closed on Sunday 14 December'],
  ])('%s: %s, %s', (code, day) => {
    expect(dueOn(quarterly, code)).toBe(day);
  });

  test('days off around Tết do not count', () => {
    const monthly: Obligation = { ...quarterly, regime: 'vn-decree09', lengths: ['M'], workingDays: 3 };
    // Closed on Saturday 14 February 2026; Tết lasts until Sunday 22 February.
    expect(dueOn(monthly, 'vn-decree09:2026-M02')).toBe('2026-02-25');
  });

  test.each([
    ['another regime', 'calendar:2026-Q3', 'no-obligation'],
    ['another length', 'vn-decree09:2026-M09', 'no-obligation'],
    ['no period', 'vn-decree09:2026-Q5', 'bad-period'],
  ])('%s is refused', (_, code, expected) => {
    expect(() => dueOn(quarterly, code)).toThrow(expect.objectContaining({ code: expected }));
  });
});

test('what falls due in an interval, in order, over the turn of the year', () => {
  const found = dueBetween(
    [quarterly, { ...quarterly, level: 'province', lengths: ['N9'], workingDays: 5 }],
    '2025-09-01',
    '2026-04-30',
  );
  expect(found.map(({ period, dueOn: day, obligation }) => [period.code, obligation.level, day])).toEqual([
    ['vn-decree09:2025-Q3', 'commune', '2025-09-16'],
    ['vn-decree09:2025-N9', 'province', '2025-09-19'],
    ['vn-decree09:2025-Q4', 'commune', '2025-12-16'],
    ['vn-decree09:2025-Y', 'commune', '2025-12-16'],
    ['vn-decree09:2026-Q1', 'commune', '2026-03-17'],
  ]);
});

test('the table follows from a directive: every level that it names, every form that it asks for each period', () => {
  const file = '../../../conformance/records/directive/valid/all-tasks-of-the-programme.json';
  const directive = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  const table = obligationsOf(directive, ['dispatch2774-2021-order']);
  expect(table.map(({ form, level, lengths, workingDays }) => [level, form, ...lengths, workingDays])).toEqual([
    ['province', 'prevention-activity', 'Q', 2],
    ['province', 'statistical-return', 'H', 3],
    ['commune', 'prevention-activity', 'Q', 2],
    ['commune', 'statistical-return', 'H', 3],
  ]);
  const due = dueBetween(table, '2026-06-01', '2026-06-30');
  expect(due.map(({ obligation, dueOn: day }) => [obligation.level, obligation.form, day])).toEqual([
    ['province', 'prevention-activity', '2026-06-16'],
    ['commune', 'prevention-activity', '2026-06-16'],
    ['province', 'statistical-return', '2026-06-17'],
    ['commune', 'statistical-return', '2026-06-17'],
  ]);
});
