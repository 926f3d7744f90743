import { describe, expect, test } from 'vitest';
import type { Reader } from '../comparison.ts';
import { decide } from '../decide.ts';
import { setOf, sides } from '../testing/schema-set.ts';
import { rules } from './rules/rules.ts';
import { listChanges } from './walk.ts';

const examples = Object.entries(rules).flatMap(([code, { examples }]) =>
  examples.map((example, index) => ({ code, index, ...example })),
);

describe('an example of a rule shows this rule and no other', () => {
  test.each(examples)('$code, example $index', ({ code, base, revision }) => {
    expect(listChanges(...sides(base, revision)).map(({ rule }) => rule)).toEqual([code]);
  });
});

describe('whoever is said to break by an example does, and nobody else', () => {
  test.each(examples)('$code, example $index', ({ base, revision, breaks }) => {
    const broken = { backward: 'new-reader', forward: 'old-reader' } as const;
    for (const [direction, reader] of Object.entries(broken) as ['backward' | 'forward', Reader][]) {
      const { verdict } = decide(setOf(base), setOf(revision), direction);
      expect(verdict, direction).toBe(breaks.includes(reader) ? 'breaking' : 'compatible');
    }
  });
});

describe.each(Object.entries(rules))('%s', (_code, { title, message, keywords }) => {
  test('speaks both languages and names the same in both', () => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(holes(message.vi)).toEqual(holes(message.en));
    for (const text of [title.en, title.vi]) expect(text).toMatch(/^[\p{Lu}$][^{}]+$/u);
    expect(new Set(keywords).size).toBe(keywords.length);
  });
});

test('a code is small letters with hyphens', () => {
  for (const code of Object.keys(rules)) expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
});

test('every keyword of JSON Schema 2020-12 has a rule', () => {
  const named = new Set(Object.values(rules).flatMap(({ keywords }) => keywords));
  const applicators =
    'prefixItems items contains additionalProperties properties patternProperties dependentSchemas propertyNames if then else allOf anyOf oneOf not unevaluatedItems unevaluatedProperties';
  const assertions =
    'type const enum multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired format';
  const others =
    '$id $schema $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs title description default deprecated readOnly writeOnly examples contentEncoding contentMediaType contentSchema';
  for (const keyword of `${applicators} ${assertions} ${others}`.split(' ')) expect(named, keyword).toContain(keyword);
});
