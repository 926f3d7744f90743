/**
 * What a rule of the catalogue says, and the cures that hold for most of them.
 * @module
 */
import type { Reader } from '../../comparison.ts';
import type { Json } from '../../json.ts';
import type { Words } from '../../words.ts';

export interface Rule {
  /** Keywords whose change it names; none for the rule that takes whatever no other does. */
  readonly keywords: readonly string[];
  readonly title: Words;
  /** What changed, where `{name}`, `{old}` and `{new}` stand for a name and for the values on either side. */
  readonly message: Words;
  /** How to make it compatible for the one who breaks, where more can be said than for any change. */
  readonly cure?: Cures;
  /** Never asked whether it breaks, for the keyword asserts nothing. */
  readonly editorial?: true;
  readonly examples: readonly Example[];
}

export type Cures = Readonly<Partial<Record<Reader, Words>>>;

/** A change that is this rule's and no other's, with those who break by it. */
export interface Example {
  readonly base: Json;
  readonly revision: Json;
  readonly breaks: readonly Reader[];
}

/** What helps against any change, by who breaks. */
export const generalCures: Readonly<Record<Reader, Words>> = {
  'new-reader': {
    en: 'Go on accepting what the base accepts; a stricter rule waits for a new MAJOR version.',
    vi: 'Tiếp tục chấp nhận những gì bản cũ chấp nhận; quy định chặt hơn để dành cho phiên bản MAJOR mới.',
  },
  'old-reader': {
    en: 'Bring every reader to the revision before anyone sends such data.',
    vi: 'Chuyển mọi bên đọc sang bản mới trước khi có ai gửi dữ liệu như vậy.',
  },
};

/** @returns a sentence for each of those who break, or undefined if nobody does */
export function cureFor({ cure = {} }: Rule, breaks: readonly Reader[]): Words | undefined {
  const found = breaks.map((reader) => cure[reader] ?? generalCures[reader]);
  if (found.length === 0) return undefined;
  return { en: found.map(({ en }) => en).join(' '), vi: found.map(({ vi }) => vi).join(' ') };
}

/** A change that accepts less. */
export function tightens(base: Json, revision: Json): Example {
  return { base, revision, breaks: ['new-reader'] };
}

/** A change that accepts more. */
export function loosens(base: Json, revision: Json): Example {
  return { base, revision, breaks: ['old-reader'] };
}

/** A change that accepts something else. */
export function replaces(base: Json, revision: Json): Example {
  return { base, revision, breaks: ['new-reader', 'old-reader'] };
}

/** A change after which the same is accepted. */
export function restates(base: Json, revision: Json): Example {
  return { base, revision, breaks: [] };
}
