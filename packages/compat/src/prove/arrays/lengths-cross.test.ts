import { testRule } from '../../testing/rule.ts';

testRule('lengths-cross', {
  proves: {
    lengths: [{ type: 'array', maxItems: 2 }, { maxItems: 3 }],
    'a position at which nothing can stand': [
      { type: 'array', prefixItems: [true, { type: 'string', minLength: 3, maxLength: 2 }] },
      { maxItems: 1 },
    ],
    'items at which nothing can stand': [
      { type: 'array', items: { type: 'integer', minimum: 0.1, maximum: 0.9 } },
      { maxItems: 0 },
    ],
  },
  leaves: {
    'one item more': [{ type: 'array', maxItems: 3 }, { maxItems: 2 }],
    'a position at which something can stand': [{ type: 'array', prefixItems: [true, false] }, { maxItems: 0 }],
  },
});
