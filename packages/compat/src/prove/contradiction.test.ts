import { testRule } from '../testing/rule.ts';

testRule('contradiction', {
  proves: {
    'a keyword that stays': [{ minimum: 1, maximum: 9 }, { maximum: 9 }],
    'one that is not understood and stays': [{ type: 'object', strange: { a: 1 } }, { strange: { a: 1 } }],
    'an atom and its opposite, met apart': [
      { type: 'array', anyOf: [{ uniqueItems: true }, { maxItems: 0 }], minItems: 1 },
      { anyOf: [{ uniqueItems: true }, { maxItems: 0 }] },
    ],
    'a member whose schema stays': [
      { properties: { a: { pattern: '(?<x>a)\\k<x>' } }, required: ['a'] },
      { properties: { a: { pattern: '(?<x>a)\\k<x>' } } },
    ],
  },
  leaves: {
    'a keyword that changes': [{ maximum: 10 }, { maximum: 9 }],
    'the same keyword on the other value': [{ pattern: 'a' }, { pattern: 'b' }],
  },
});
