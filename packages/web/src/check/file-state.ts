/**
 * What the page knows of the file that is open: kinds and states of its records, and what is wrong. It holds no record.
 * @module
 */
import type { Fault, Progress } from '../worker/messages.ts';

/** Rows that a grid shows of one kind at most: a taller page than this is more than browsers draw. */
export const rowsShown = 400_000;

let opened = 0;

export class FileState {
  /** Tells one opening from the next. */
  readonly opened = ++opened;
  readonly name: string;
  /** For each record its kind's place in the list of kinds; 255 for none. */
  readonly kinds: number[] = [];
  /** For each record: 0 sound, 1 warnings, 2 errors. */
  readonly states: number[] = [];
  /** Those of each kind, ascending. */
  readonly byKind = new Map<number, number[]>();
  readonly faultsOf = new Map<number, Fault[]>();
  readonly edited = new Set<number>();
  /** Those listed, in the order of the file. */
  faults: Fault[] = [];
  /** Grows with each change. */
  version = 0;
  errors = 0;
  warnings = 0;
  bytesRead = 0;
  bytes: number;
  done = false;

  constructor(name: string, bytes: number) {
    this.name = name;
    this.bytes = bytes;
  }

  get count(): number {
    return this.kinds.length;
  }

  take(progress: Progress): void {
    this.version += 1;
    for (const [i, kind] of progress.kinds.entries()) {
      const record = this.kinds.push(kind) - 1;
      this.states.push(progress.states[i] ?? 0);
      const same = this.byKind.get(kind);
      if (same === undefined) this.byKind.set(kind, [record]);
      else same.push(record);
    }
    for (const fault of progress.faults) {
      this.faults.push(fault);
      const same = this.faultsOf.get(fault.record);
      if (same === undefined) this.faultsOf.set(fault.record, [fault]);
      else same.push(fault);
    }
    this.errors = progress.errors;
    this.warnings = progress.warnings;
    this.bytesRead = progress.bytesRead;
    this.bytes = progress.bytes;
    this.done = progress.done;
  }

  /** What an edited record is now, and what it was before. */
  judge(record: number, now: readonly Fault[], before: { readonly errors: number; readonly warnings: number }): void {
    this.version += 1;
    const errors = now.filter(({ severity }) => severity === 'error').length;
    this.errors += errors - before.errors;
    this.warnings += now.length - errors - before.warnings;
    this.states[record] = errors > 0 ? 2 : now.length > 0 ? 1 : 0;
    const first = this.faults.findIndex((fault) => fault.record >= record);
    const rest = this.faults.filter((fault) => fault.record !== record);
    rest.splice(first < 0 ? rest.length : first, 0, ...now);
    this.faults = rest;
    if (now.length > 0) this.faultsOf.set(record, [...now]);
    else this.faultsOf.delete(record);
    this.edited.add(record);
  }

  /** The kind most records are of; `undefined` while there is none. */
  get mainKind(): number | undefined {
    const kinds = [...this.byKind].filter(([kind]) => kind !== 255).sort((a, b) => b[1].length - a[1].length);
    return kinds[0]?.[0];
  }
}
