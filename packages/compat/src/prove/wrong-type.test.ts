import { testRule } from '../testing/rule.ts';

testRule('wrong-type', {
  proves: {
    'types that are not asked for': [
      { type: ['string', 'array'], minLength: 2, minItems: 1 },
      { type: ['string', 'array'], minLength: 1, minItems: 1 },
    ],
    'values of other types': [{ enum: ['a', 1] }, { type: ['string', 'number'] }],
    'parts of other types': [{ anyOf: [{ type: 'string', pattern: 'a' }, { const: 1 }] }, { not: { type: 'array' } }],
  },
  leaves: {
    'an integer that is a number': [{ type: 'number' }, { type: 'integer' }],
    'a keyword of another type': [{ maxLength: 3 }, { type: 'string' }],
  },
});
