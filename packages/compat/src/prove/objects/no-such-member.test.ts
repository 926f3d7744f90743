import { testRule } from '../../testing/rule.ts';

testRule('no-such-member', {
  proves: {
    'a closed object with one member more': [
      { type: 'object', properties: { a: {} }, additionalProperties: false },
      { properties: { a: {}, b: { type: 'string' } }, additionalProperties: false },
    ],
    'names of a pattern': [
      { type: 'object', patternProperties: { '^ab': { type: 'integer' } }, additionalProperties: false },
      { patternProperties: { '^a': { type: 'number' } }, additionalProperties: false },
    ],
    'names that are asked for': [
      { type: 'object', propertyNames: { pattern: '^a+$' } },
      { propertyNames: { pattern: '^a' } },
    ],
    'names of two rules': [
      {
        type: 'object',
        patternProperties: { a: { minimum: 1 }, b: { maximum: 3 } },
        additionalProperties: { type: 'integer' },
      },
      { patternProperties: { ab: { minimum: 1, maximum: 3 } } },
    ],
  },
  leaves: {
    'an open object': [
      { type: 'object', properties: { a: {} } },
      { properties: { a: {} }, additionalProperties: false },
    ],
    'names of a wider pattern': [
      { type: 'object', patternProperties: { '^a': true }, additionalProperties: false },
      { patternProperties: { '^ab': true }, additionalProperties: false },
    ],
  },
});
