import { describe, expect, test } from 'vitest';
import { schemaSet } from '../testing/schema-set.ts';
import { rules } from './rules/rules.ts';
import { listChanges } from './walk.ts';

const examples = Object.entries(rules).flatMap(([code, { examples }]) =>
  examples.map((example, index) => ({ code, index, ...example })),
);

describe('an example of a rule shows this rule and no other', () => {
  test.each(examples)('$code, example $index', ({ code, base, revision }) => {
    expect(listChanges(schemaSet(base), schemaSet(revision)).map(({ rule }) => rule)).toEqual([code]);
  });
});
