/**
 * Figures stand in returns, and the report names the returns on which it rests.
 * @module
 */
import type { ProgressReport, RecordRef } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/** @see Dispatch 2774/UBND-NC of 7 June 2021: figures rigorous, unified, connected */
export const figuresRestOnReturns = rule({
  code: 'LT-PROGRESS-0004',
  basis: ['dispatch2774-2021-criteria'],
  severity: 'error',
  kind: 'progress-report',
  each: sources,
  holds: ({ id }, { returns }) => (returns ?? []).some((one) => one.id === id),
  message: {
    en: 'The report does not rest on this return. Add it to the returns, or correct the reference.',
    vi: 'Báo cáo số liệu này chưa có trong danh sách làm căn cứ. Bổ sung vào danh sách hoặc sửa tham chiếu.',
  },
});

function sources({ results, targets }: ProgressReport): (readonly [string, RecordRef])[] {
  return [
    ...results.flatMap(({ figures }, index) =>
      (figures ?? []).map(({ inReturn }, n) => [`/results/${index}/figures/${n}/inReturn`, inReturn] as const),
    ),
    ...(targets ?? []).flatMap(({ inReturn }, index) =>
      inReturn === undefined ? [] : [[`/targets/${index}/inReturn`, inReturn] as const],
    ),
  ];
}
