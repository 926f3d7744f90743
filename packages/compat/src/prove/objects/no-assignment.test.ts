import { testRule } from '../../testing/rule.ts';

const bothKinds = {
  type: 'object',
  allOf: [
    { not: { additionalProperties: { not: { type: 'string' } } } },
    { not: { additionalProperties: { not: { type: 'number' } } } },
  ],
};

testRule('no-assignment', {
  proves: {
    'a member of two kinds': [{ ...bothKinds, maxProperties: 1 }, false],
    'two kinds and a member that must be there': [
      { ...bothKinds, required: ['a'], properties: { a: { type: 'null' } }, maxProperties: 2 },
      false,
    ],
  },
  leaves: {
    'two members of two kinds': [bothKinds, false],
    'two kinds, one of which must be there': [
      { ...bothKinds, required: ['a'], properties: { a: { type: 'string' } }, maxProperties: 2 },
      false,
    ],
  },
});
