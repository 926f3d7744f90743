/**
 * The cases restated from others' tests, where they are at hand: no contradiction, a witness with every break, hardly any undecided.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { Direction, Verdict } from './comparison.ts';
import type { Json } from './json.ts';
import { agreed, judgeOf } from './testing/validators.ts';

interface Case {
  readonly id: string;
  readonly base: Json;
  readonly revision: Json;
  readonly backward: Verdict;
  readonly forward: Verdict;
  readonly assertFormat?: boolean;
}

type Outcome = 'right' | 'undecided' | 'label refuted' | `contradiction: ${string}`;

const folder = join(import.meta.dirname, '../../../../shared/data/compat-cases');

if (existsSync(folder)) test('the cases of others are decided, and none is contradicted', run, 300_000);
else test('the cases of others are not at hand, so they are not run', () => console.log('compat cases: not at hand'));

async function run(): Promise<void> {
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Case);
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    const { directions } = await compare(one.base, one.revision, {
      mode: 'full',
      formatAssertion: one.assertFormat === true,
    });
    for (const direction of ['backward', 'forward'] as const)
      outcomes.push(await outcomeOf(one, direction, directions[direction]));
  }
  const counts = Object.fromEntries(
    [...Map.groupBy(outcomes, (outcome) => outcome)].map(([key, all]) => [key, all.length]),
  );
  console.log(`compat cases: ${cases.length} run in both directions, ${JSON.stringify(counts)}`);
  expect(outcomes.filter((outcome) => outcome.startsWith('contradiction'))).toEqual([]);
  expect(outcomes.filter((outcome) => outcome === 'undecided').length / outcomes.length).toBeLessThan(0.05);
}

/** A label `compatible` was only fuzzed: a witness that both validators confirm refutes it. */
async function outcomeOf(one: Case, direction: 'backward' | 'forward', got: Direction | undefined): Promise<Outcome> {
  if (got === undefined || got.verdict === 'undecided') return 'undecided';
  if (got.verdict === 'breaking' && !(await isShown(one, direction, got.witness)))
    return `contradiction: ${one.id} ${direction} without a witness`;
  if (got.verdict === one[direction]) return 'right';
  return got.verdict === 'breaking' ? 'label refuted' : `contradiction: ${one.id} ${direction}`;
}

async function isShown(
  { base, revision, assertFormat = false }: Case,
  direction: 'backward' | 'forward',
  witness: Json | undefined,
): Promise<boolean> {
  if (witness === undefined) return false;
  const judges = [base, revision].map((schema) => judgeOf(schema, { formatAssertion: assertFormat }));
  const [first, second] = await Promise.all(judges);
  const [accepting, refusing] = direction === 'backward' ? [first, second] : [second, first];
  if (accepting === undefined || refusing === undefined) return false;
  return agreed(accepting, witness) === true && agreed(refusing, witness) === false;
}
