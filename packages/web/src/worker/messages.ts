/**
 * What the page and its worker say to each other. Records stay in the worker; the page asks for those that it shows.
 * @module
 */
import type { Field } from '@lienthong/schemas/fields';
import type { BuiltReturn, IndicatorWords, ReturnDraft } from './returns.ts';

/** A sentence in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Where a fault stands: in a text by line and column, in a workbook by sheet and cell. */
export type Place =
  | { readonly line: number; readonly column: number }
  | { readonly sheet: string; readonly cell: string };

/** What is wrong with a record, or with the text where a record should be. */
export interface Fault {
  /** place of the record in the file, from 0; -1 for the file itself */
  readonly record: number;
  readonly code: string;
  /** RFC 6901, into the record */
  readonly pointer: string;
  /** keyword location or name of the rule; empty where the text is at fault */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** ids in `bases` */
  readonly basis: readonly string[];
  readonly messages: Words;
  readonly place: Place | undefined;
}

/** An article of law, by the id that rules give. */
export interface BasisWords {
  readonly title: Words;
  readonly url: string | undefined;
}

/** What a table does not say itself. */
export interface TableOptions {
  readonly kind?: string;
  /** agency in whose name the records are made */
  readonly issuer?: string;
  /** a saved mapping of the sender's columns, as JSON */
  readonly mapping?: string;
}

/** Tables by their names, also those of other programs: what is wrong with them is told then. */
export function isTable(name: string): boolean {
  return /\.(csv|tsv|xlsx|xlsm|xlsb|xls|ods)$/i.test(name);
}

/** How a file is written. */
export type Form = 'json' | 'ndjson' | 'csv' | 'xlsx';

export type Request =
  | { readonly type: 'open'; readonly file: File; readonly table: TableOptions }
  /** Given up: what is being read need not be finished. */
  | { readonly type: 'close' }
  | { readonly type: 'records'; readonly ask: number; readonly records: readonly number[] }
  | { readonly type: 'edit'; readonly ask: number; readonly record: number; readonly value: unknown }
  | {
      readonly type: 'save';
      readonly ask: number;
      readonly form: Form;
      readonly lang: 'vi' | 'en';
      readonly kind?: string;
    }
  | { readonly type: 'mark'; readonly ask: number; readonly lang: 'vi' | 'en' }
  | { readonly type: 'mapping'; readonly ask: number }
  | { readonly type: 'template'; readonly ask: number; readonly kind: string; readonly lang: 'vi' | 'en' }
  | { readonly type: 'print'; readonly ask: number; readonly value: object; readonly lang: 'vi' | 'en' }
  | { readonly type: 'judge'; readonly ask: number; readonly value: unknown }
  | { readonly type: 'fields'; readonly ask: number; readonly kind: string }
  | { readonly type: 'bases'; readonly ask: number }
  | { readonly type: 'catalogue'; readonly ask: number }
  | { readonly type: 'build'; readonly ask: number; readonly draft: ReturnDraft }
  | { readonly type: 'count'; readonly ask: number; readonly file: File; readonly draft: ReturnDraft };

/** What became of a file since the last report. */
export interface Progress {
  readonly type: 'progress';
  /** 1 for the first file opened, and so on: what an earlier file still sends is passed over */
  readonly opened: number;
  /** for each further record its kind, as a place in `kinds`; 255 for none */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** for each further record: 0 sound, 1 warnings, 2 errors */
  readonly states: Uint8Array<ArrayBuffer>;
  /** the first `faultsKept`; the rest is counted */
  readonly faults: readonly Fault[];
  readonly errors: number;
  readonly warnings: number;
  readonly bytesRead: number;
  readonly bytes: number;
  readonly done: boolean;
}

export type Answer =
  | Progress
  | { readonly type: 'records'; readonly ask: number; readonly values: readonly unknown[] }
  | {
      readonly type: 'judged';
      readonly ask: number;
      readonly faults: readonly Fault[];
      readonly kind: string | undefined;
    }
  | {
      readonly type: 'edited';
      readonly ask: number;
      readonly faults: readonly Fault[];
      /** how many there were before */
      readonly before: { readonly errors: number; readonly warnings: number };
    }
  | { readonly type: 'saved'; readonly ask: number; readonly blob: Blob }
  | { readonly type: 'fields'; readonly ask: number; readonly fields: readonly Field[] | undefined }
  | { readonly type: 'bases'; readonly ask: number; readonly bases: Readonly<Record<string, BasisWords>> }
  | {
      readonly type: 'catalogue';
      readonly ask: number;
      readonly indicators: readonly IndicatorWords[];
      readonly edition: string;
    }
  | ({ readonly type: 'built'; readonly ask: number } & BuiltReturn)
  /** Without a number: opening a file. */
  | { readonly type: 'failed'; readonly ask: number | undefined; readonly messages: Words };

/** Faults that the page lists; of more it tells how many there are. */
export const faultsKept = 20_000;
