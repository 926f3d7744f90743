/**
 * What a validation says.
 * @module
 */
import type { RecordKind } from '@lienthong/schemas';

export type Severity = 'error' | 'warning';

/** A sentence in both languages; it names the place, the rule and the cure, never a value. */
export interface Messages {
  en: string;
  vi: string;
}

export interface Issue {
  /** `LT-SCHEMA-…` for the structure, `LT-CASE-0003` and the like for a rule */
  code: string;
  /** JSON Pointer (RFC 6901) into the record; `''` is the record itself */
  pointer: string;
  /** keyword location in the hand-written schema (`$id#/properties/…/pattern`), or the name of the rule */
  rule: string;
  severity: Severity;
  /** ids in `bases` of `@lienthong/schemas` on which a rule rests */
  basis?: readonly string[];
  messages: Messages;
}

export interface ValidationResult {
  /** whether no error was found; warnings leave it true */
  valid: boolean;
  /** absent when no schema was found */
  kind?: RecordKind;
  /** `$id` of the schema that was applied */
  schema?: string;
  issues: Issue[];
}

export interface ValidateOptions {
  /** every issue (default), or only the first error */
  all?: boolean;
}

export type Lang = keyof Messages;
