/**
 * The code points that a character, class or escape of a regular expression stands for.
 * @module
 */
import { type CharRange, CharSet, JS } from 'refa';
import { LAST_CODE_POINT } from './alphabet.ts';
import type { CharacterElement, Of } from './expression.ts';

type ClassElement = Extract<Of<'CharacterClass'>, { unicodeSets: false }>['elements'][number];

export function charSetOf(element: CharacterElement | ClassElement, flags: Required<JS.Flags>): CharSet {
  if (element.type === 'CharacterSet' && element.kind === 'property') return propertySet(element.raw);
  if (element.type !== 'CharacterClass')
    return JS.parseCharSet(element as Parameters<typeof JS.parseCharSet>[0], flags);
  const united = CharSet.empty(LAST_CODE_POINT).union(
    ...element.elements.map((inner) => charSetOf(inner as ClassElement, flags)),
  );
  return element.negate ? united.negate() : united;
}

const BLOCK = 0x400;

const known = new Map<string, CharSet>();

/**
 * As the regular expressions of this machine know it, whatever its version of Unicode.
 * @param property such as `\p{L}` or `\P{Script=Latin}`; must be valid under flag `u`
 */
function propertySet(property: string): CharSet {
  const before = known.get(property);
  if (before) return before;
  const runs = new RegExp(`${property}+`, 'gu');
  const ranges: CharRange[] = [];
  for (let first = 0; first <= LAST_CODE_POINT; first += BLOCK) ranges.push(...rangesIn(first, runs));
  const set = CharSet.empty(LAST_CODE_POINT).union(ranges);
  known.set(property, set);
  return set;
}

/** A block is wholly of surrogates or without them, and wholly of one or of two UTF-16 units a code point. */
function rangesIn(first: number, runs: RegExp): CharRange[] {
  const width = first > 0xffff ? 2 : 1;
  const text = String.fromCodePoint(...Array.from({ length: BLOCK }, (_, index) => first + index));
  return [...text.matchAll(runs)].map((run) => {
    const min = first + run.index / width;
    return { min, max: min + run[0].length / width - 1 };
  });
}
