/**
 * What a directive rests on or changes came before it, and it is in force before it ends.
 * @module
 */
import type { Directive } from '@lienthong/schemas';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const datesInOrder = rule({
  code: 'LT-DIRECTIVE-0008',
  basis: ['technical'],
  severity: 'error',
  kind: 'directive',
  each: days,
  holds: isInOrder,
  message: {
    en: 'This day comes before the day of what it follows. Correct one of the two dates.',
    vi: 'Ngày này trước ngày của việc diễn ra trước nó. Sửa lại một trong hai ngày.',
  },
});

function days({ document, validity, basedOn, amends }: Directive): DaysInOrder[] {
  return [
    ['/validity/until', [validity?.from, validity?.until]],
    ...[...(basedOn ?? []), ...(amends ?? [])].map(
      (earlier): DaysInOrder => ['/document/issuedOn', [earlier.document?.issuedOn, document?.issuedOn]],
    ),
  ];
}
