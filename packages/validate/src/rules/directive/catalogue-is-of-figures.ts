/**
 * A catalogue of indicators belongs to records that hold figures.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Dispatch 2774/UBND-NC of 7 June 2021: statistical criteria, unified from province to grass roots */
export const catalogueIsOfFigures = rule({
  code: 'LT-DIRECTIVE-0010',
  basis: ['dispatch2774-2021-criteria'],
  severity: 'error',
  kind: 'directive',
  each: ({ tasks }) => tasks.map(({ form }, index) => [`/tasks/${index}/form/catalogue`, form] as const),
  holds: (form) =>
    form?.catalogue === undefined
      ? undefined
      : form.recordKind === 'statistical-return' || form.recordKind === 'consolidated-report',
  message: {
    en: 'Only statistical returns and consolidated reports follow a catalogue. Remove it, or ask for such a record.',
    vi: 'Danh mục chỉ tiêu chỉ dùng cho báo cáo số liệu, báo cáo tổng hợp. Bỏ mục này hoặc chọn loại bản ghi đó.',
  },
});
