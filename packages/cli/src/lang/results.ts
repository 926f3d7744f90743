/**
 * How results of checks are called.
 * @module
 */
import type { Table } from './lang.ts';

export const resultWords = {
  valid: { vi: 'đạt', en: 'valid' },
  invalid: { vi: 'không đạt', en: 'invalid' },
  indeterminate: { vi: 'không xác định', en: 'indeterminate' },
  result: { vi: 'Kết quả:', en: 'Result:' },
} as const satisfies Table;
