/**
 * Tests of one proof rule: pairs that it proves, and pairs beside them of which an instance remains.
 * @module
 */
import { describe, expect, test } from 'vitest';
import type { ProofStep } from '../comparison.ts';
import { type Decision, decide } from '../decide.ts';
import type { Json } from '../json.ts';
import { setOf } from './schema-set.ts';

/** Base and revision: every instance of the first is to be one of the second. */
export type Pair = readonly [base: Json, revision: Json];

export interface RuleCases {
  /** Compatible, and the rule stands in the proof. */
  readonly proves: Readonly<Record<string, Pair>>;
  /** Breaking: the argument does not reach as far. */
  readonly leaves: Readonly<Record<string, Pair>>;
}

export function testRule(rule: string, { proves, leaves }: RuleCases): void {
  describe(`rule ${rule}`, () => {
    test.each(Object.entries(proves))('proves: %s', (_, [base, revision]) => {
      const { verdict, proof } = decision(base, revision);
      expect(verdict).toBe('compatible');
      expect(proof && rulesOf(proof)).toContain(rule);
    });
    test.each(Object.entries(leaves))('leaves: %s', (_, [base, revision]) => {
      expect(decision(base, revision).verdict).toBe('breaking');
    });
  });
}

export function decision(base: Json, revision: Json): Decision {
  return decide(setOf(base), setOf(revision), 'backward');
}

function rulesOf({ rule, steps = [] }: ProofStep): string[] {
  return [rule, ...steps.flatMap(rulesOf)];
}
