/**
 * What is wrong with a file, and what is wrong in it: codes that stay, words in both languages, never a value.
 * @module
 */
import type { Bilingual } from '@lienthong/schemas';
import { type FaultCode, type FileCode, faultWords, fileWords } from './words/faults.ts';

export { isNotice } from './words/faults.ts';
export type { FaultCode, FileCode };

/** The file as a whole cannot be read, or cannot be made. */
export class SheetError extends Error {
  readonly code: FileCode;
  readonly messages: Bilingual;

  constructor(code: FileCode) {
    super(fileWords[code].en);
    this.name = 'SheetError';
    this.code = code;
    this.messages = fileWords[code];
  }
}

/** Something of the file that was not taken, or not as it stands. */
export interface SheetFault {
  sheet: string;
  /** `B7`; `7` for a whole row, `B` for a whole column, empty for the sheet */
  cell: string;
  code: FaultCode;
  message: Bilingual;
  /** RFC 6901, within the record at `record` */
  pointer?: string;
  /** index in the reading's records */
  record?: number;
}

export function faultAt(
  place: { sheet: string; cell: string },
  code: FaultCode,
  of: { pointer?: string; record?: number } = {},
): SheetFault {
  return { ...place, code, message: faultWords[code], ...of };
}
