import { testRule } from '../../testing/rule.ts';

testRule('sizes-cross', {
  proves: {
    sizes: [{ type: 'object', minProperties: 3 }, { minProperties: 2 }],
    'members that must be there': [{ type: 'object', required: ['a', 'b', 'c'] }, { minProperties: 3 }],
  },
  leaves: {
    'one member more': [{ type: 'object', minProperties: 2 }, { minProperties: 3 }],
    'members that may be there': [
      { type: 'object', required: ['a', 'b'], properties: { c: {} } },
      { minProperties: 3 },
    ],
  },
});
