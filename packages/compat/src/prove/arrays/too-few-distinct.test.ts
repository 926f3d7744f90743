import { testRule } from '../../testing/rule.ts';

testRule('too-few-distinct', {
  proves: {
    'three different booleans': [{ type: 'array', items: { type: 'boolean' }, uniqueItems: true }, { maxItems: 2 }],
    'positions that share their values': [
      { type: 'array', prefixItems: [{ enum: [1, 2] }, { enum: [1, 2] }, { enum: [1, 2] }], uniqueItems: true },
      { maxItems: 2 },
    ],
    'a value counted twice': [{ type: 'array', contains: { const: 1 }, minContains: 2, uniqueItems: true }, false],
    'arrays of booleans': [
      {
        type: 'array',
        items: { type: 'array', items: { type: 'boolean' }, minItems: 1, maxItems: 1 },
        uniqueItems: true,
      },
      { maxItems: 2 },
    ],
  },
  leaves: {
    'two different booleans': [{ type: 'array', items: { type: 'boolean' }, uniqueItems: true }, { maxItems: 1 }],
    'positions that can be told apart': [
      { type: 'array', prefixItems: [{ enum: [1, 2] }, { enum: [1, 2] }, { enum: [1, 3] }], uniqueItems: true },
      { maxItems: 2 },
    ],
  },
});
