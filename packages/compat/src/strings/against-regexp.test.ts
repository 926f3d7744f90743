/** Random regular expressions of every construct that has an automaton, against those of the machine. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Budget } from '../budget.ts';
import { Strings } from './strings.ts';

const EXPRESSIONS = 1_000;

const letters = ['a', 'b', '_', ' ', '\n', '7', 'đ', '\u{1f600}', '\ud83d', '\ude00', '\u2028'];

const text = fc.array(fc.constantFrom(...letters), { maxLength: 7 }).map((parts) => parts.join(''));

const atom = fc.constantFrom(
  'a',
  'b',
  '.',
  '[ab]',
  '[^a]',
  '\\d',
  '\\w',
  '\\W',
  '\\s',
  '\\S',
  '\\p{L}',
  '\\P{Ll}',
  '\\u{1f600}',
  '[]',
  '[^]',
  '',
);

const edge = fc.constantFrom('^', '$', '\\b', '\\B');

const quantifier = fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,}?', '*?');

const { expression } = fc.letrec<{ expression: string; behind: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    atom,
    edge,
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => left + right),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => `(?:${left}|${right})`),
    fc.tuple(tie('expression'), quantifier).map(([inner, count]) => `(${inner})${count}`),
    fc.tuple(fc.constantFrom('?=', '?!'), tie('expression')).map(([kind, inner]) => `(${kind}${inner})`),
    fc.tuple(fc.constantFrom('?<=', '?<!'), tie('behind')).map(([kind, inner]) => `(${kind}${inner})`),
  ),
  // a lookbehind that looks ahead has no automaton
  behind: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.constant('^'),
    fc.tuple(tie('behind'), tie('behind')).map(([left, right]) => `${left}(?:${right}|a)`),
    fc.tuple(tie('behind'), quantifier).map(([inner, count]) => `(${inner})${count}`),
    fc.tuple(fc.constantFrom('?<=', '?<!'), tie('behind')).map(([kind, inner]) => `(${kind}${inner})`),
  ),
}));

/** As ECMA-262 says (RegExpBuiltinExec): from one code point to the next. V8 also looks between two surrogates of one. */
function isMatched(source: string, tried: string): boolean {
  const expression = new RegExp(source, 'uy');
  let at = 0;
  return [...tried, ''].some((letter) => {
    expression.lastIndex = at;
    at += letter.length;
    return expression.test(tried);
  });
}

it('an automaton accepts exactly what the expression matches', () => {
  fc.assert(
    fc.property(expression, fc.array(text, { minLength: 20, maxLength: 20 }), (source, texts) => {
      const strings = new Strings(new Budget(1_000_000));
      expect(strings.isReadable(source)).toBe(true);
      for (const tried of texts) expect(strings.matches(source, tried)).toBe(isMatched(source, tried));
    }),
    { numRuns: EXPRESSIONS },
  );
});

it('a text that is found is what was asked for, and where there is none no text is', () => {
  const lengths = fc.tuple(fc.nat(4), fc.nat(4)).map(([min, more]) => ({ min, max: min + more }));
  const patterns = fc.array(fc.record({ source: expression, holds: fc.boolean() }), { maxLength: 3 });
  const excluded = fc.uniqueArray(text, { maxLength: 4 }).map((texts) => new Set(texts));
  const counts = { found: 0, none: 0, unknown: 0 };
  fc.assert(
    fc.property(
      lengths,
      patterns,
      excluded,
      fc.array(text, { minLength: 20, maxLength: 20 }),
      (length, asked, never, texts) => {
        const isWanted = (tried: string) =>
          [...tried].length >= length.min &&
          [...tried].length <= length.max &&
          !never.has(tried) &&
          asked.every(({ source, holds }) => isMatched(source, tried) === holds);
        const answer = new Strings(new Budget(1_000_000)).find({ ...length, patterns: asked, excluded: never });
        if ('found' in answer) expect(isWanted(answer.found)).toBe(true);
        else if ('none' in answer) expect(texts.filter(isWanted)).toEqual([]);
        counts['found' in answer ? 'found' : 'none' in answer ? 'none' : 'unknown']++;
      },
    ),
    { numRuns: EXPRESSIONS },
  );
  expect(counts.found).toBeGreaterThan(EXPRESSIONS / 4);
  expect(counts.none).toBeGreaterThan(EXPRESSIONS / 20);
  expect(counts.unknown).toBeLessThan(EXPRESSIONS / 20);
});

it('the classes of the expressions are those of the machine, in the first two planes', () => {
  const letters = Array.from({ length: 0x20000 }, (_, codePoint) => String.fromCodePoint(codePoint));
  const strings = new Strings(new Budget(1_000_000));
  for (const source of ['\\d', '\\w', '\\s', '.', '\\p{Lu}', '[^\\p{Script=Latin}\\s]']) {
    const own = new RegExp(source, 'u');
    const differing = letters.filter((letter) => strings.matches(source, letter) !== own.test(letter));
    expect([source, differing]).toEqual([source, []]);
  }
});
