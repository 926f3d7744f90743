/** Runs the language-neutral cases in conformance/compat. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import type { CompareOptions, Direction } from './comparison.ts';
import type { Json } from './json.ts';
import { type Documents, type Judge, judgeOf } from './testing/validators.ts';

interface Expected {
  readonly title: string;
  readonly formatAssertion?: boolean;
  readonly references?: Readonly<Record<string, { readonly base: Json; readonly revision: Json }>>;
  readonly backward: ExpectedDirection;
  readonly forward: ExpectedDirection;
}

interface ExpectedDirection {
  readonly verdict: Direction['verdict'];
  readonly witness?: Json;
  readonly reason?: string;
}

const root = join(import.meta.dirname, '../../../conformance/compat');
const names = readdirSync(root).filter((name) => !name.endsWith('.md'));
const directions = ['backward', 'forward'] as const;

describe('conformance of comparisons', () => {
  it.each(names)('%s', async (name) => {
    const read = (file: string): unknown => JSON.parse(readFileSync(join(root, name, `${file}.json`), 'utf8'));
    const [base, revision] = [read('base') as Json, read('revision') as Json];
    const expected = read('expected') as Expected;
    const { formatAssertion = false, references = {} } = expected;
    const options: CompareOptions = {
      mode: 'full',
      formatAssertion,
      resolve: (uri, side) => references[uri]?.[side],
    };
    const result = await compare(base, revision, options);
    for (const direction of directions) {
      const { verdict, witness, reason } = expected[direction];
      const got = result.directions[direction];
      expect(got?.verdict, direction).toBe(verdict);
      if (reason !== undefined) expect(got?.undecidedAt?.map(({ code }) => code)).toContain(reason);
      if (verdict !== 'breaking') continue;
      const judges = {
        base: await judgeOf(base, documents(expected, 'base')),
        revision: await judgeOf(revision, documents(expected, 'revision')),
      };
      for (const shown of [witness, got?.witness]) expectBreak(direction, judges, shown);
    }
  });

  it('covers the verdicts', () => {
    expect(names.length).toBeGreaterThanOrEqual(250);
  });
});

function documents({ references = {}, formatAssertion = false }: Expected, side: 'base' | 'revision'): Documents {
  const entries = Object.entries(references).map(([uri, document]) => [uri, document[side]] as const);
  return { formatAssertion, references: Object.fromEntries(entries) };
}

/** Both validators accept the witness under the one schema and refuse it under the other. */
function expectBreak(
  direction: (typeof directions)[number],
  { base, revision }: { base: Judge; revision: Judge },
  witness: Json | undefined,
): void {
  if (witness === undefined) throw new TypeError('a break without a witness');
  const [accepting, refusing] = direction === 'backward' ? [base, revision] : [revision, base];
  expect(accepting(witness), JSON.stringify(witness)).toEqual({ ajv: true, hyperjump: true });
  expect(refusing(witness), JSON.stringify(witness)).toEqual({ ajv: false, hyperjump: false });
}
