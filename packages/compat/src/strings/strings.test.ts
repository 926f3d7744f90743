import { describe, expect, it } from 'vitest';
import { Budget } from '../budget.ts';
import { type StringAnswer, Strings } from './strings.ts';

const ANY_LENGTH = { min: 0, max: Number.POSITIVE_INFINITY };

interface Asked {
  readonly min?: number;
  readonly max?: number;
  readonly match?: readonly string[];
  readonly miss?: readonly string[];
  readonly excluded?: readonly string[];
  readonly budget?: number;
}

function ask({ match = [], miss = [], excluded = [], budget = 200_000, ...lengths }: Asked): StringAnswer {
  return new Strings(new Budget(budget)).find({
    ...ANY_LENGTH,
    ...lengths,
    patterns: [
      ...match.map((source) => ({ source, holds: true })),
      ...miss.map((source) => ({ source, holds: false })),
    ],
    excluded: new Set(excluded),
  });
}

const NONE = { none: true };

describe('a text is found', () => {
  it.each<[Asked, string]>([
    [{}, ''],
    [{ min: 3 }, 'aaa'],
    [{ excluded: ['', 'a', 'b'] }, 'c'],
    [{ match: ['^[A-Z]{2}[0-9]$'] }, 'AA0'],
    [{ match: ['b'] }, 'b'],
    [{ match: ['^b'], min: 3 }, 'baa'],
    [{ match: ['^.$'], miss: ['^[\\x20-\\x7e]$'] }, '\u00a1'],
    [{ miss: ['^.*$'] }, '\n'],
    [{ match: ['^[^]$'], miss: ['[\\0-\\uffff]'] }, '\u{1f300}'],
    [{ match: ['^(ab)*$'], min: 3 }, 'abab'],
    [{ match: ['^[ab]{2}$'], excluded: ['aa', 'ab'] }, 'ba'],
    [{ match: ['^(?=.*[A-Z])(?=.*\\d).{4}$'] }, 'aa0A'],
    [{ match: ['^[a-z-]+$', '-'], miss: ['^-', '-$'] }, 'a-a'],
    [{ match: ['\\bfoo\\b'], min: 4 }, 'foo!'],
  ])('%j', (asked, text) => {
    expect(ask(asked)).toEqual({ found: text });
  });
});

describe('no text is there', () => {
  it.each<[Asked]>([
    [{ min: 2, max: 1 }],
    [{ max: 0, excluded: [''] }],
    [{ match: ['^a'], miss: ['^a'] }],
    [{ match: ['^a'], miss: ['a'] }],
    [{ match: ['a^b'] }],
    [{ match: ['[]'] }],
    [{ match: ['(?=a)b'] }],
    [{ match: ['(?!)'] }],
    [{ miss: [''] }],
    [{ miss: ['\\b', '\\B'] }],
    [{ match: ['^\\d{4}$'], max: 3 }],
    [{ match: ['^(..)*$'], min: 1_000_000_001, max: 1_000_000_001 }],
    [{ match: ['^[ab]$'], excluded: ['a', 'b', 'c'] }],
    [{ match: ['^(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])$'], miss: ['^\\d{4}-\\d{2}$'] }],
    [{ match: ['^\\p{Lu}+$'], miss: ['\\p{L}'] }],
    [{ match: ['^a', '^b', '(x)\\1'] }],
    [{ match: ['^(a)\\1$'], excluded: ['aa'] }],
  ])('%j', (asked) => {
    expect(ask(asked)).toEqual(NONE);
  });
});

describe('what is not known is said', () => {
  it.each<[string, Asked, StringAnswer]>([
    ['an invalid expression', { match: ['('] }, { unknown: 'pattern', pattern: '(' }],
    ['one that flag u refuses', { miss: ['\\-'] }, { unknown: 'pattern', pattern: '\\-' }],
    ['only a lone surrogate is left', { match: ['^[\\ud800-\\udfff]$'] }, { unknown: 'pattern' }],
    ['a text too long to write', { min: 1_000_000_000, match: ['a'] }, { unknown: 'budget' }],
    ['a text too long to write, without patterns', { min: 1_000_000_000 }, { unknown: 'budget' }],
    ['an automaton too large', { match: ['a.{40}$', 'b.{40}$'], miss: ['c.{40}$'], min: 60 }, { unknown: 'budget' }],
    ['no step is left', { match: ['a'], budget: 3 }, { unknown: 'budget' }],
  ])('%s', (_, asked, answer) => {
    expect(ask(asked)).toEqual(answer);
  });

  it('a backreference is tried with texts of its group', () => {
    expect(ask({ match: ['^([\'"])[a-z]\\1$'] })).toEqual({ found: '"a"' });
    expect(ask({ miss: ['(.)\\1'], match: ['^..$'] })).toEqual({ found: 'ba' });
  });

  it('which expressions have an automaton', () => {
    const strings = new Strings(new Budget(200_000));
    expect(['^a$', '(?<!a)b(?!c)', '(?<=\\p{L})\\d'].every((source) => strings.isReadable(source))).toBe(true);
    expect(['(a)\\1', '(?<=a(?=b))', '(', 'a{1000000}'].some((source) => strings.isReadable(source))).toBe(false);
  });
});

describe('hostile expressions end', () => {
  it.each<[string, Asked]>([
    ['nested groups', { match: [`${'('.repeat(20_000)}a${')'.repeat(20_000)}`] }],
    ['nested lookaheads', { match: [`${'(?=a'.repeat(3_000)}${')'.repeat(3_000)}`] }],
    ['nested repetitions', { match: ['(((a{1000}){1000}){1000}){1000}'] }],
    ['repeated nothing', { match: ['(?:(?:){1000000000}){1000000000}b'] }],
    ['nested stars', { match: [`${'('.repeat(500)}a${')*'.repeat(500)}b`] }],
    ['many lookaheads', { match: [[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `(?=.*${letter})`).join('')] }],
    [
      'many letters',
      { match: [`^(?:${Array.from({ length: 8_000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('|')})$`] },
    ],
    [
      'many classes',
      { match: [Array.from({ length: 12_000 }, (_, at) => `[^${String.fromCodePoint(0x4e00 + at)}]`).join('')] },
    ],
    ['catastrophic backtracking', { match: ['^(a+)+\\1b$'], min: 40 }],
  ])('%s', (_, asked) => {
    expect(ask(asked)).toBeDefined();
  });

  it.each(['^(a+)+$', '(a+)+$', '^(a|a)*$', '(a+)+b', '^(\\w+\\s?)*$', '^(([a-z])+.)+[A-Z]([a-z])+$'])(
    'a text that %s misses is no trap for the expressions of the machine',
    (source) => {
      const answer = ask({ miss: [source], min: 200 });
      expect('found' in answer && !new RegExp(source, 'u').test(answer.found)).toBe(true);
    },
  );

  it('catastrophic backtracking does not slow a match down', () => {
    const strings = new Strings(new Budget(200_000));
    expect(strings.matches('^(a+)+$', `${'a'.repeat(100_000)}b`)).toBe(false);
    expect(strings.matches('^(a+)+\\1$', `${'a'.repeat(100)}b`)).toBeUndefined();
  });
});
