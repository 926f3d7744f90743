/**
 * An interval of acts begins before it ends.
 * @module
 */
import type { AnyRecord, Interval } from '@lienthong/schemas';
import { isAfter } from '../dates.ts';
import { rule } from '../rule.ts';

export const intervalFromNotAfterTo = rule({
  code: 'LT-ACT-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'head',
  each: intervals,
  holds: ({ from, to }) => (to === undefined ? undefined : !isAfter(from, to)),
  message: {
    en: 'The act ends before it begins. Correct one of the two dates.',
    vi: 'Thời điểm kết thúc hành vi trước thời điểm bắt đầu. Sửa lại một trong hai.',
  },
});

/** The interval of the acts, wherever a kind keeps it. */
function intervals(record: AnyRecord): (readonly [string, Interval])[] {
  if ('interval' in record && record.interval !== undefined) return [['/interval/to', record.interval]];
  const interval = 'exploitation' in record ? record.exploitation?.interval : undefined;
  return interval === undefined ? [] : [['/exploitation/interval/to', interval]];
}
