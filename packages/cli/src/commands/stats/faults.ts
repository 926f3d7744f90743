/**
 * Faults of files with figures, told one a line by file and place; a file with a fault is not used.
 * @module
 */
import { errors } from '@lienthong/statistics';
import type { FigureSet, Imported, ImportFault } from '@lienthong/statistics/formats';
import type { Cli } from '../../cli.ts';

export interface FileFault extends ImportFault {
  readonly file: string;
}

export interface Read {
  readonly sets: readonly FigureSet[];
  readonly faults: readonly FileFault[];
}

/** What several files hold; no sets where any has a fault. */
export function together(files: readonly { readonly file: string; readonly imported: Imported }[]): Read {
  const faults = files.flatMap(({ file, imported }) => imported.faults.map((fault) => ({ file, ...fault })));
  return { faults, sets: faults.length > 0 ? [] : files.flatMap(({ imported }) => imported.sets) };
}

export function tellFaults(cli: Cli, faults: readonly FileFault[]): void {
  for (const { file, place, code } of faults) {
    cli.note(`${file}${place === '' ? '' : `:${place}`}: ${code}\n    ${errors[code][cli.lang]}`);
  }
}

export function documentOf({ file, place, code }: FileFault) {
  const { vi, en } = errors[code];
  return { file, place, code, messages: { vi, en } };
}
