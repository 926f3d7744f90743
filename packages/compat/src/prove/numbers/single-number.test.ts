import { testRule } from '../../testing/rule.ts';

testRule('single-number', {
  proves: {
    'bounds that meet': [{ type: 'number', minimum: 2.5, maximum: 2.5 }, { const: 2.5 }],
    'bounds that meet at a multiple': [{ type: 'number', minimum: 0.3, maximum: 0.3 }, { multipleOf: 0.1 }],
  },
  leaves: {
    'bounds that leave more': [{ type: 'number', minimum: 2.5, maximum: 2.6 }, { const: 2.5 }],
  },
});
