import { testRule } from '../testing/rule.ts';

testRule('no-text', {
  proves: {
    lengths: [{ type: 'string', minLength: 3 }, { minLength: 2 }],
    'a pattern within another': [{ type: 'string', pattern: '^ab+$' }, { pattern: '^a' }],
    'a pattern of one length': [
      { type: 'string', pattern: '^[0-9]{4}$' },
      { minLength: 4, maxLength: 4 },
    ],
    'a finite language that is excluded': [{ type: 'string', pattern: '^(a|b)$' }, { enum: ['a', 'b', 'c'] }],
    'code points, not units': [{ type: 'string', pattern: '^😀$' }, { maxLength: 1 }],
  },
  leaves: {
    'a length below': [{ type: 'string', minLength: 2 }, { minLength: 3 }],
    'a pattern that overlaps': [{ type: 'string', pattern: 'ab' }, { pattern: '^a' }],
    'a line break': [{ type: 'string', minLength: 1 }, { pattern: '.' }],
  },
});
