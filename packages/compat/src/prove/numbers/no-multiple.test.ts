import { testRule } from '../../testing/rule.ts';

testRule('no-multiple', {
  proves: {
    'integers between bounds': [{ type: 'integer', minimum: 1, maximum: 3 }, { enum: [1, 2, 3] }],
    'a multiple of a multiple': [{ type: 'number', multipleOf: 0.06 }, { multipleOf: 0.02 }],
    'multiples of two steps': [{ type: 'number', allOf: [{ multipleOf: 4 }, { multipleOf: 6 }] }, { multipleOf: 12 }],
    'the next integer': [{ type: 'integer', exclusiveMinimum: 1.5 }, { minimum: 2 }],
    'multiples of a whole number': [{ type: 'number', multipleOf: 2 }, { type: 'integer' }],
  },
  leaves: {
    'a step that is no multiple': [{ type: 'number', multipleOf: 0.05 }, { multipleOf: 0.02 }],
    'integers without a bound': [{ type: 'integer', minimum: 1 }, { enum: [1, 2, 3] }],
  },
});
