import { testRule } from '../testing/rule.ts';

testRule('no-type-left', {
  proves: {
    'two types': [
      { type: ['string', 'number'], minLength: 2, maximum: 3 },
      { minLength: 1, maximum: 4 },
    ],
  },
  leaves: {
    'a type more': [{ type: ['string', 'null'] }, { type: 'string' }],
    'keywords that speak of another type': [{ maximum: 3 }, { type: 'number', maximum: 3 }],
  },
});
