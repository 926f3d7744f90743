/**
 * Who is hunted is not in custody at the same time.
 * @module
 */
import { rule } from '../rule.ts';

export const wantedIsNotDetained = rule({
  code: 'LT-ACCUSED-0013',
  basis: ['technical'],
  severity: 'warning',
  kind: 'accused-person',
  each: ({ measures = [] }) => measures.map((measure, index) => [`/measures/${index}/until`, measure] as const),
  holds: ({ measure, until }, { wanted }) =>
    wanted?.status !== 'wanted' || !(measure === 'detention' || measure === 'custody')
      ? undefined
      : until !== undefined,
  message: {
    en: 'The person is wanted and still in custody by this record. End the measure, or correct the wanted status.',
    vi: 'Người này đang bị truy nã nhưng vẫn ghi là bị tạm giữ, tạm giam. Ghi ngày kết thúc biện pháp hoặc sửa tình trạng truy nã.',
  },
});
