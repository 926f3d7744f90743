import { testRule } from '../../testing/rule.ts';

testRule('item-choices', {
  proves: {
    'items that all are': [
      { type: 'array', items: { type: 'integer' }, minItems: 2 },
      { contains: { type: 'number' }, minContains: 2 },
    ],
    'counts of the same items': [
      { type: 'array', contains: { type: 'integer' }, minContains: 2 },
      { contains: { type: 'number' }, minContains: 2 },
    ],
    'items of two kinds that cannot be one': [
      { type: 'array', allOf: [{ contains: { type: 'string' } }, { contains: { type: 'number' } }] },
      { minItems: 2 },
    ],
    'at most so many of all': [
      { type: 'array', items: { type: 'string' }, contains: { type: 'string' }, maxContains: 2 },
      { maxItems: 2 },
    ],
  },
  leaves: {
    'items of two kinds that can be one': [
      { type: 'array', allOf: [{ contains: { minimum: 1 } }, { contains: { maximum: 2 } }] },
      { minItems: 2 },
    ],
    'a count that is less': [
      { type: 'array', contains: { type: 'integer' } },
      { contains: { type: 'integer' }, minContains: 2 },
    ],
    'items beyond the counted ones': [{ type: 'array', contains: { type: 'string' }, maxContains: 2 }, { maxItems: 2 }],
  },
});
