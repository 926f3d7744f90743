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

interface Law<K extends RuleKind> {
  /** `LT-CASE-0003` */
  code: string;
  /** ids in `bases` of `@lienthong/schemas`, or `technical` */
  basis: readonly string[];
  severity: Severity;
  kind: K;
  /** the place, the rule, the cure; no value; {@link unconfirmed} where the text of its basis was not read */
  message: Messages;
}

export interface Rule<K extends RuleKind = RuleKind> extends Law<K> {
  /**
   * JSON Pointers at which the rule is broken.
   *
   * @param beyondMinimum members of the kind that are neither of the head nor of its minimum
   */
  broken(record: RecordFor<K>, beyondMinimum: readonly string[]): readonly string[];
}

/** A rule with the name of its file. */
export interface NamedRule<K extends RuleKind = RuleKind> extends Rule<K> {
  name: string;
}

/** A rule about the record as a whole. */
interface RecordRule<K extends RuleKind> extends Law<K> {
  /** JSON Pointer of the place to mend */
  at: string;
  /** `undefined` when the record does not tell */
  holds(record: RecordFor<K>): boolean | undefined;
}

/** A rule about each of several places. */
interface EachRule<K extends RuleKind, T> extends Law<K> {
  /** the places and what stands there */
  each(record: RecordFor<K>, beyondMinimum: readonly string[]): readonly (readonly [pointer: string, item: T])[];
  holds(item: T, record: RecordFor<K>): boolean | undefined;
}

/** Makes a rule; the generated list of its folder gives it the name of its file. */
export function rule<const K extends RuleKind>(definition: RecordRule<K>): Rule<K>;
export function rule<const K extends RuleKind, T>(definition: EachRule<K, T>): Rule<K>;
export function rule<const K extends RuleKind, T>(definition: RecordRule<K> | EachRule<K, T>): Rule<K> {
  if ('at' in definition) {
    const { at, holds } = definition;
    const broken = [at];
    return { ...definition, broken: (record) => (holds(record) === false ? broken : NONE) };
  }
  const { each, holds } = definition;
  return {
    ...definition,
    broken: (record, beyondMinimum) => {
      const places = each(record, beyondMinimum);
      if (places.every(([, item]) => holds(item, record) !== false)) return NONE;
      const broken = places.filter(([, item]) => holds(item, record) === false);
      return [...new Set(broken.map(([pointer]) => pointer))];
    },
  };
}

/** What a rule that is not broken gives; most are not, and nothing is made for them. */
export const NONE: readonly string[] = [];

/** The words of a rule, which warns at most, whose law was not read. */
export function unconfirmed({ en, vi }: Messages): Messages {
  return { en: `${en} ${DOUBT.en}`, vi: `${vi} ${DOUBT.vi}` };
}

/** What such a rule says of itself. */
export const DOUBT: Messages = {
  en: '(The text of the law behind this rule has not been confirmed.)',
  vi: '(Căn cứ pháp lý của quy tắc này chưa được đối chiếu với văn bản gốc.)',
};
