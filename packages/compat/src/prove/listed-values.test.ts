import { testRule } from '../testing/rule.ts';

testRule('listed-values', {
  proves: {
    'values that all fit': [{ enum: ['a', 'bb', 3] }, { maxLength: 2, maximum: 3 }],
    'values that all fit a disjunction': [
      { enum: [1, 'a'] },
      {
        anyOf: [
          { maxLength: 1, type: 'string' },
          { multipleOf: 1, type: 'number' },
        ],
      },
    ],
    'members in any order': [{ enum: [{ a: 1, b: [2] }, 'x'] }, { enum: ['y', 'x', { b: [2], a: 1.0 }] }],
  },
  leaves: {
    'one value that does not fit': [{ enum: ['a', 'bbb'] }, { maxLength: 2 }],
    'a value that is equal to none': [{ enum: [[1, 2]] }, { enum: [[2, 1]] }],
  },
});
