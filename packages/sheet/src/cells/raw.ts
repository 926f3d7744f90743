/**
 * What stands in a cell, and what comes of reading it.
 * @module
 */
import type { FaultCode } from '../errors.ts';

/** What is written into a cell; a `Date` is a day and time of the calendar, as UTC. */
export type Written = string | number | boolean | Date | null;

export type Raw = Written | PartialDay;

/** A day of which the cell shows the month or the year alone, as when a program has turned `7/2025` into its first day. */
export class PartialDay {
  /** `YYYY-MM` or `YYYY` */
  readonly shown: string;

  constructor(shown: string) {
    this.shown = shown;
  }
}

/** A value of a record, a fault in its place, or a value with something to be told. */
export type Taken =
  | {
      readonly value: unknown;
      readonly told?: FaultCode;
      /** a day whose day and month could change places */
      readonly either?: boolean;
    }
  | { readonly value?: undefined; readonly fault: FaultCode };

export function fault(code: FaultCode): Taken {
  return { fault: code };
}

/** What reading rests on beside the cell. */
export interface Reading {
  /** serial numbers count from 1904 */
  readonly from1904: boolean;
  /** latest year that two digits may mean */
  readonly year: number;
}
