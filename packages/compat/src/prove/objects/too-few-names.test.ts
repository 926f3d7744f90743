import { testRule } from '../../testing/rule.ts';

testRule('too-few-names', {
  proves: {
    'names that are told': [
      { type: 'object', properties: { a: {}, b: {} }, additionalProperties: false },
      { maxProperties: 2 },
    ],
    'names of a finite pattern': [{ type: 'object', propertyNames: { pattern: '^[ab]$' } }, { maxProperties: 2 }],
  },
  leaves: {
    'a name more': [
      { type: 'object', properties: { a: {}, b: {}, c: {} }, additionalProperties: false },
      { maxProperties: 2 },
    ],
    'names of a pattern without end': [{ type: 'object', propertyNames: { pattern: '^[ab]' } }, { maxProperties: 2 }],
  },
});
