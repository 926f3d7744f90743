import { testRule } from '../../testing/rule.ts';

testRule('member-without-value', {
  proves: {
    'a member that becomes wider': [
      { type: 'object', properties: { a: { type: 'integer' } } },
      { properties: { a: { type: 'number' } } },
    ],
    'a pattern that speaks of the member too': [
      { type: 'object', patternProperties: { '^a': { minimum: 1 } }, properties: { ab: { type: 'number' } } },
      { properties: { ab: { minimum: 0 } } },
    ],
    'further members that the name is one of': [
      { type: 'object', properties: { b: {} }, additionalProperties: { type: 'string' } },
      { properties: { a: { type: ['string', 'null'] } } },
    ],
  },
  leaves: {
    'a member that becomes narrower': [
      { type: 'object', properties: { a: { type: 'number' } } },
      { properties: { a: { type: 'integer' } } },
    ],
    'a typed member in an open object': [{ type: 'object' }, { properties: { a: { type: 'integer' } } }],
  },
});
