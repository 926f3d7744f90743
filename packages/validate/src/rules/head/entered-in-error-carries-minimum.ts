/**
 * What never was carries its head and the minimum of its kind, nothing more.
 * @module
 */
import { rule } from '../rule.ts';

export const enteredInErrorCarriesMinimum = rule({
  code: 'LT-HEAD-0005',
  basis: ['technical'],
  severity: 'error',
  kind: 'head',
  each: (record, beyondMinimum) =>
    record.recordStatus === 'entered-in-error'
      ? beyondMinimum.filter((name) => Object.hasOwn(record, name)).map((name) => [`/${name}`, name] as const)
      : [],
  holds: () => false,
  message: {
    en: 'A record that was entered in error carries only its head and the minimum of its kind. Remove this.',
    vi: 'Bản ghi nhập nhầm chỉ giữ phần đầu và nhóm thông tin tối thiểu. Cần bỏ mục này.',
  },
});
