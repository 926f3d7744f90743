import { testRule } from '../testing/rule.ts';

testRule('small-type', {
  proves: {
    'both booleans': [{ type: 'boolean' }, { enum: [true, false] }],
    null: [{ type: 'null' }, { enum: [null, 1] }],
  },
  leaves: {
    'one of the booleans': [{ type: 'boolean' }, { const: true }],
  },
});
