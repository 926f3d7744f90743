/**
 * Values of options: repeated ones, numbers, `name=value`.
 * @module
 */
import { usageError } from '../exit.ts';
import type { Table } from '../lang/lang.ts';

const words = {
  number: {
    vi: (name: string) => `“${name}” cần một số nguyên dương.`,
    en: (name: string) => `“${name}” needs a positive whole number.`,
  },
  pair: {
    vi: (name: string) => `“${name}” có dạng tên=giá trị.`,
    en: (name: string) => `“${name}” has the form name=value.`,
  },
} as const satisfies Table;

/** An option that may be given several times. */
export function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

export function wholeNumber(name: string): (value: string) => number {
  return (value) => {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw usageError({ vi: words.number.vi(name), en: words.number.en(name) });
    return Number(value);
  };
}

/** `name=value`, several times. */
export function pairs(name: string): (value: string, before?: readonly Pair[]) => readonly Pair[] {
  return (text, before = []) => {
    const at = text.indexOf('=');
    if (at < 1 || at === text.length - 1) throw usageError({ vi: words.pair.vi(name), en: words.pair.en(name) });
    return [...before, { name: text.slice(0, at), value: text.slice(at + 1) }];
  };
}

export interface Pair {
  readonly name: string;
  readonly value: string;
}
