// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import { testRule } from '../testing/rule.ts';

const either = {
  anyOf: [
    { type: 'number', minimum: 5 },
    { type: 'number', maximum: 0 },
  ],
};

testRule('every-case', {
  proves: {
    'each part of a disjunction': [
      { ...either, not: { type: 'integer' } },
      { type: 'number', not: { minimum: 1, maximum: 4 } },
    ],
    'overlapping parts of oneOf': [
      { type: 'number', oneOf: [{ minimum: 2 }, { maximum: 5 }] },
      { not: { minimum: 2, maximum: 5 } },
    ],
    'none or two of oneOf, in the negation': [
      { type: 'number', minimum: 6 },
      { oneOf: [{ minimum: 2 }, { maximum: 5 }] },
    ],
    'a condition and both of its branches': [
      { type: 'number', if: { minimum: 10 }, then: { maximum: 20 }, else: { minimum: 0 } },
      { minimum: 0, maximum: 20 },
    ],
  },
  leaves: {
    'one part that fails': [either, { minimum: 5 }],
    'a condition whose branch is wider': [
      { type: 'number', if: { minimum: 10 }, then: { maximum: 20 } },
      { minimum: 0, maximum: 20 },
    ],
  },
});
