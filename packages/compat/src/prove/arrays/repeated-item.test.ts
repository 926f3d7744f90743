import { testRule } from '../../testing/rule.ts';

testRule('repeated-item', {
  proves: {
    'one item': [{ type: 'array', maxItems: 1 }, { uniqueItems: true }],
    'positions of different values': [
      { type: 'array', prefixItems: [{ enum: [1, 2] }, { enum: [3, 4] }], items: false },
      { uniqueItems: true },
    ],
  },
  leaves: {
    'two items': [{ type: 'array', maxItems: 2 }, { uniqueItems: true }],
    'positions with a value in common': [
      { type: 'array', prefixItems: [{ enum: [1, 2] }, { enum: [2, 3] }], items: false },
      { uniqueItems: true },
    ],
    'counted items that are equal': [{ type: 'array', contains: { const: 1 }, minContains: 2 }, { uniqueItems: true }],
  },
});
