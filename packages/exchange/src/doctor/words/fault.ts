/**
 * One row of the tables of faults.
 * @module
 */
import type { Words } from '../../errors.ts';

export interface Fault {
  readonly level: 'warn' | 'fail';
  readonly says: Words;
  readonly cure: Words;
}

export const fault =
  (level: Fault['level']) =>
  (en: string, vi: string, cureEn: string, cureVi: string): Fault => ({
    level,
    says: { vi, en },
    cure: { vi: cureVi, en: cureEn },
  });

export const warn = fault('warn');
export const fail = fault('fail');
