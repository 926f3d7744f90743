/**
 * Laws of comparisons over random schemas and changes of them, with random instances that both validators judge.
 *
 * `COMPAT_SEED` takes other schemas, `COMPAT_RUNS` that many pairs instead of the default.
 */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import type { Comparison, Verdict } from './comparison.ts';
import type { Json } from './json.ts';
import { changed, weakened } from './testing/mutations.ts';
import { type Chance, chanceOf, instanceFor, pick } from './testing/random-instance.ts';
import { schema } from './testing/random-schema.ts';
import { agreed, judgeOf } from './testing/validators.ts';

const seed = Number(process.env['COMPAT_SEED'] ?? 1);
const runs = Number(process.env['COMPAT_RUNS'] ?? 300);
const instancesPerPair = 40;

const counts: Record<string, number> = {};
afterAll(() => console.log(`compat properties, seed ${seed}: ${JSON.stringify(counts)}`));

const chances = fc.noShrink(fc.integer()).map(chanceOf);
const parameters = (numRuns: number): { seed: number; numRuns: number } => ({ seed, numRuns });

describe('comparisons of random schemas', () => {
  it('find every schema compatible with itself', async () => {
    const property = fc.asyncProperty(schema, async (one) => {
      const { verdict, directions } = await compare(one, structuredClone(one), { mode: 'full' });
      tally('with itself', verdict);
      if (verdict === 'undecided') expect(reasons({ directions })).toEqual(['reference']);
      else expect(verdict).toBe('compatible');
    });
    await fc.assert(property, parameters(runs));
  });

  it('find no weaker schema breaking, and no stronger one forward', async () => {
    const property = fc.asyncProperty(schema, schema, chances, async (one, other, chance) => {
      const weaker = weakened(one, chance, other);
      if (weaker === undefined) return;
      const { directions } = await compare(one, weaker, { mode: 'full' });
      tally('weaker', directions.backward?.verdict);
      expect(directions.backward?.verdict).not.toBe('breaking');
      const stronger = await compare(weaker, one, { mode: 'forward' });
      tally('stronger', stronger.verdict);
      expect(stronger.verdict).not.toBe('breaking');
    });
    await fc.assert(property, parameters(runs));
  });

  it('find no break between the first and the last of a compatible chain', async () => {
    const property = fc.asyncProperty(schema, schema, chances, async (first, other, chance) => {
      const second = weakened(first, chance, other) ?? changed(first, chance);
      const third = weakened(second, chance, other) ?? changed(second, chance);
      const steps = [await compare(first, second), await compare(second, third)];
      if (steps.some(({ verdict }) => verdict !== 'compatible')) return;
      const { verdict } = await compare(first, third);
      tally('chain', verdict);
      expect(verdict).not.toBe('breaking');
    });
    await fc.assert(property, parameters(runs));
  });

  it('give a verdict that no instance contradicts, and witnesses that both validators confirm', async () => {
    const property = fc.asyncProperty(schema, schema, chances, async (one, other, chance) => {
      const base = one;
      const revision = neighbour(one, other, chance);
      const result = await compare(base, revision, { mode: 'full' });
      await expectNoContradiction(base, revision, result, chance);
    });
    await fc.assert(property, parameters(runs));
  });

  it('give in full what they give in either direction', async () => {
    const property = fc.asyncProperty(schema, schema, chances, async (one, other, chance) => {
      const revision = neighbour(one, other, chance);
      const { directions } = await compare(one, revision, { mode: 'full' });
      const { directions: backward } = await compare(one, revision, { mode: 'backward' });
      const { directions: forward } = await compare(one, revision, { mode: 'forward' });
      const { directions: turned } = await compare(revision, one, { mode: 'backward' });
      expect(directions).toEqual({ ...backward, ...forward });
      expect(turned.backward?.verdict).toBe(forward.forward?.verdict);
    });
    await fc.assert(property, parameters(Math.ceil(runs / 2)));
  });
});

/** What a schema may have become: something else, or itself with a change. */
function neighbour(one: Json, other: Json, chance: Chance): Json {
  const kind = pick(chance, ['other', 'weaker', 'changed', 'changed'] as const);
  if (kind === 'other') return other;
  return (kind === 'weaker' ? weakened(one, chance, other) : undefined) ?? changed(one, chance);
}

async function expectNoContradiction(base: Json, revision: Json, { directions }: Comparison, chance: Chance) {
  const judges = { base: await judgeOf(base), revision: await judgeOf(revision) };
  for (const [direction, accepting, refusing] of [
    ['backward', judges.base, judges.revision],
    ['forward', judges.revision, judges.base],
  ] as const) {
    const { verdict, witness } = directions[direction] ?? {};
    tally('pair', verdict);
    if (verdict === 'breaking') {
      tally('witness');
      // A reference that leads nowhere may stand where the witness does not touch it; then they cannot judge the whole.
      expect(agreed(accepting, witness ?? null)).not.toBe(false);
      expect(agreed(refusing, witness ?? null)).not.toBe(true);
    }
    if (verdict !== 'compatible') continue;
    for (let n = 0; n < instancesPerPair; n++) {
      const instance = instanceFor(pick(chance, [[base], [revision], [base, revision]]) ?? [], chance);
      const isIn = agreed(accepting, instance);
      tally(isIn === true ? 'valid instance' : isIn === false ? 'invalid instance' : 'instance not agreed upon');
      if (isIn === true) expect(agreed(refusing, instance), JSON.stringify(instance)).not.toBe(false);
    }
  }
}

function reasons({ directions }: Pick<Comparison, 'directions'>): string[] {
  const all = Object.values(directions).flatMap(({ undecidedAt = [] }) => undecidedAt.map(({ code }) => code));
  return [...new Set<string>(all)].sort();
}

function tally(what: string, verdict: Verdict | undefined | '' = ''): void {
  const key = verdict === '' ? what : `${what} ${verdict}`;
  counts[key] = (counts[key] ?? 0) + 1;
}
