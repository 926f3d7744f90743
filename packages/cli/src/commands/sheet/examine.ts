/**
 * What was read of a sheet under the rules of the contract: faults of reading, and issues of the validator under the cells they are about.
 * @module
 */
import { type SheetFault, type SheetReading, unreadIn } from '@lienthong/sheet';
import { validate } from '@lienthong/validate';
import type { Words } from '../../lang/lang.ts';

export interface CellFault {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: Words;
  /** RFC 6901, within the record */
  readonly pointer?: string;
  /** index of the record */
  readonly record?: number;
}

export interface Examined {
  /** by the records' order */
  readonly records: readonly { readonly sheet: string; readonly cell: string; readonly valid: boolean }[];
  readonly errors: readonly CellFault[];
  readonly notices: readonly Omit<CellFault, 'severity'>[];
}

export function examine(reading: SheetReading): Examined {
  const ofReading = new Map<number, SheetFault[]>();
  for (const fault of reading.errors) {
    if (fault.record === undefined) continue;
    const same = ofReading.get(fault.record);
    if (same === undefined) ofReading.set(fault.record, [fault]);
    else same.push(fault);
  }
  const errors: CellFault[] = reading.errors.map((fault) => ({ ...fault, severity: 'error' }));
  const records = reading.records.map((record, index) => {
    const before = ofReading.get(index) ?? [];
    const isUnread = unreadIn(before);
    const issues = validate(record, { all: true })
      .issues.filter(({ pointer }) => !isUnread(pointer))
      .map(({ pointer, code, severity, messages }): CellFault => {
        const place = reading.cellOf(index, pointer) ?? { sheet: '', cell: '' };
        return { ...place, code, severity, message: messages, pointer, record: index };
      });
    for (const issue of issues) errors.push(issue);
    const place = reading.cellOf(index, '') ?? { sheet: '', cell: '' };
    return { ...place, valid: before.length === 0 && issues.every(({ severity }) => severity !== 'error') };
  });
  return { records, errors, notices: reading.notices };
}
