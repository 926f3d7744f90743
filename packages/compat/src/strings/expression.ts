/**
 * The nodes of a regular expression, and what is asked of them before it is read.
 * @module
 */
import type { JS } from 'refa';

type Pattern = JS.RegexppAst['pattern'];
export type Alternative = Pattern['alternatives'][number];
export type Element = Alternative['elements'][number];
export type Of<T extends Element['type']> = Extract<Element, { type: T }>;
export type Group = Of<'CapturingGroup'>;
export type Assertion = Of<'Assertion'>;
export type CharacterElement = Of<'Character' | 'CharacterSet' | 'CharacterClass'>;

/** Whether it begins with `^`. */
export function isAnchored({ elements: [first] }: Alternative): boolean {
  if (first?.type === 'Assertion') return first.kind === 'start';
  return (first?.type === 'CapturingGroup' || first?.type === 'Group') && first.alternatives.every(isAnchored);
}

/** Whether no match goes past the element: it stands in no choice, repetition or assertion. */
export function isAlwaysEntered({ parent }: Element): boolean {
  if (parent.type !== 'Alternative') return false;
  const { parent: outer } = parent;
  if (outer.alternatives.length > 1) return false;
  if (outer.type === 'Pattern') return true;
  return (outer.type === 'CapturingGroup' || outer.type === 'Group') && isAlwaysEntered(outer);
}

/** Whether what follows a match may decide on it. */
export function looksAhead({ elements }: Alternative): boolean {
  return elements.some(elementLooksAhead);
}

function elementLooksAhead(element: Element): boolean {
  switch (element.type) {
    case 'Assertion':
      if (element.kind === 'lookbehind') return element.alternatives.some(looksAhead);
      return element.kind !== 'start';
    case 'Backreference':
      return true;
    case 'Quantifier':
      return elementLooksAhead(element.element);
    case 'CapturingGroup':
    case 'Group':
      return element.alternatives.some(looksAhead);
    default:
      return false;
  }
}
