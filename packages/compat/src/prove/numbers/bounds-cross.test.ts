import { testRule } from '../../testing/rule.ts';

testRule('bounds-cross', {
  proves: {
    'a bound within another': [{ type: 'number', minimum: 5 }, { minimum: 4 }],
    'an open bound within a closed one': [{ type: 'number', exclusiveMaximum: 5 }, { maximum: 5 }],
  },
  leaves: {
    'a closed bound at an open one': [{ type: 'number', maximum: 5 }, { exclusiveMaximum: 5 }],
  },
});
