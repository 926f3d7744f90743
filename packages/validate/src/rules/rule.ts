/**
 * How a rule beyond the schema is written: one file each, with its law, its words and its place.
 *
 * A rule sees only records whose structure is valid, and it is three-valued: what is not known never fails.
 * @module
 */
import type { AnyRecord, RecordKind, RecordOf } from '@lienthong/schemas';
import type { Messages, Severity } from '../issue.ts';

/** `head` stands for records of any kind. */
export type RuleKind = RecordKind | 'head';

export type RecordFor<K extends RuleKind> = K extends RecordKind ? RecordOf<K> : AnyRecord;

export interface Rule<K extends RuleKind = RuleKind> {
  /** `LT-CASE-0003` */
  code: string;
  /** ids in `bases` */
  basis: readonly string[];
  severity: Severity;
  kind: K;
  message: Messages;
  /** JSON Pointers at which the rule is broken */
  broken(record: RecordFor<K>): string[];
}

/** A rule with the name of its file. */
export interface NamedRule<K extends RuleKind = RuleKind> extends Rule<K> {
  name: string;
}

interface Law<K extends RuleKind> {
  code: string;
  basis: readonly string[];
  severity: Severity;
  kind: K;
  message: Messages;
  /** the text of its basis was not read: the rule warns at most, and its message says so */
  unconfirmed?: true;
}

/** A rule about the record as a whole. */
export interface RecordRule<K extends RuleKind> extends Law<K> {
  /** JSON Pointer of the place to mend */
  at: string;
  /** `undefined` when the record does not tell */
  holds(record: RecordFor<K>): boolean | undefined;
}

/** A rule about each of several places. */
export interface EachRule<K extends RuleKind, T> extends Law<K> {
  /** the places and what stands there */
  each(record: RecordFor<K>): Iterable<readonly [pointer: string, item: T]>;
  holds(item: T, record: RecordFor<K>): boolean | undefined;
}

/** Makes a rule; the generated list of its folder gives it the name of its file. */
export function rule<const K extends RuleKind, T = never>(definition: RecordRule<K> | EachRule<K, T>): Rule<K> {
  const { code, basis, severity, kind, unconfirmed } = definition;
  const message = unconfirmed === true ? withDoubt(definition.message) : definition.message;
  return { code, basis, severity, kind, message, broken: (record) => broken(definition, record) };
}

function broken<K extends RuleKind, T>(definition: RecordRule<K> | EachRule<K, T>, record: RecordFor<K>): string[] {
  if ('at' in definition) return definition.holds(record) === false ? [definition.at] : [];
  return [...definition.each(record)]
    .filter(([, item]) => definition.holds(item, record) === false)
    .map(([pointer]) => pointer);
}

function withDoubt({ en, vi }: Messages): Messages {
  return {
    en: `${en} (The text of the law behind this rule has not been confirmed.)`,
    vi: `${vi} (Căn cứ pháp lý của quy tắc này chưa được đối chiếu với văn bản gốc.)`,
  };
}
