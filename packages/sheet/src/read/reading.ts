/**
 * What was read of a file: the records, what is wrong, and where everything stood.
 * @module
 */
import type { FromHtcdsContext } from '@lienthong/schemas/htcds';
import type { Reading } from '../cells/raw.ts';
import { isNotice, type SheetFault } from '../errors.ts';
import type { Layout } from '../layout/node.ts';
import { assemble } from './assemble.ts';
import { type SheetDefaults, withDefaults } from './defaults.ts';
import type { Item } from './item.ts';
import { type CellPlace, locate } from './locate.ts';
import type { SheetMapping } from './mapping.ts';

export type { CellPlace };

export interface SheetReading {
  kind: string;
  /** `MAJOR.MINOR` of the schema that the records follow */
  version: string;
  /** as far as they could be read; unvalidated */
  records: Record<string, unknown>[];
  /** what could not be taken as it stands */
  errors: SheetFault[];
  /** what was left out, or read in a way that should be known */
  notices: SheetFault[];
  /** which heading was which field; to be saved for the next file of the same sender */
  mapping: SheetMapping;
  /** where a place of a record stands; for what is absent, where it would */
  cellOf(record: number, pointer: string): CellPlace | undefined;
}

export interface ReadOptions {
  /** kind of the records, where the file does not tell; `htcds` for a table under that standard */
  kind?: string;
  /** which headings are which fields, from an earlier reading */
  mapping?: SheetMapping;
  defaults?: SheetDefaults;
  /** what the names in a table of HTCDS are; without it no identities are made */
  htcdsNames?: NonNullable<FromHtcdsContext['names']>;
  /** whether hidden rows are read; they are left out and told unless asked for */
  hiddenRows?: boolean;
}

/** Collects what is read. */
export class Readings {
  readonly records: Record<string, unknown>[] = [];
  readonly faults: SheetFault[] = [];
  readonly #items: Item[] = [];
  readonly #layout: Layout;
  readonly #defaults: SheetDefaults;

  constructor(layout: Layout, defaults: SheetDefaults = {}) {
    this.#layout = layout;
    this.#defaults = defaults;
  }

  add(item: Item, reading: Reading): Record<string, unknown> {
    const index = this.records.length;
    const { value, faults } = assemble(item, this.#layout.main, reading, index);
    const record = withDefaults(value as Record<string, unknown>, this.#layout, this.#defaults, faults, index);
    this.records.push(record);
    this.#items.push(item);
    this.tell(faults);
    return record;
  }

  /** There may be more than an argument list holds. */
  tell(faults: Iterable<SheetFault>): void {
    for (const fault of faults) this.faults.push(fault);
  }

  done(mapping: SheetMapping): SheetReading {
    const { kind, version, main } = this.#layout;
    const faults = withoutDoubt(this.faults);
    return {
      ...{ kind, version, records: this.records, mapping },
      errors: faults.filter(({ code }) => !isNotice(code)),
      notices: faults.filter(({ code }) => isNotice(code)),
      cellOf: (record, pointer) => {
        const item = this.#items[record];
        return item && locate(item, main, pointer);
      },
    };
  }
}

/** A day that may be read two ways is one only in a column where another has its month first. */
function withoutDoubt(faults: readonly SheetFault[]): readonly SheetFault[] {
  const columnOf = ({ sheet, cell }: SheetFault): string => `${cell.replace(/\d+$/, '')} ${sheet}`;
  const columns = new Set(faults.filter(({ code }) => code === 'month-first').map(columnOf));
  return faults.filter((fault) => fault.code !== 'day-or-month' || columns.has(columnOf(fault)));
}

/** Dates and numbers are read alike in all cells of a file. */
export function readingOf(from1904: boolean, { now = () => new Date() }: SheetDefaults = {}): Reading {
  return { from1904, year: now().getUTCFullYear() };
}
