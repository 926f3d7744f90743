import { testRule } from '../testing/rule.ts';

const tree = {
  $id: 'https://example.org/tree',
  $dynamicAnchor: 'node',
  properties: { children: { items: { $dynamicRef: '#node' } }, name: { strange: 1 } },
  not: { $ref: '#' },
};

testRule('identical', {
  proves: {
    'the same document': [{ minimum: 1 }, { minimum: 1 }],
    'members in another order': [
      { minimum: 1, type: 'number' },
      { type: 'number', minimum: 1.0 },
    ],
    'one that nobody can make sense of': [tree, { ...tree }],
  },
  leaves: {
    'the same but for one place': [
      { maximum: 2, type: 'number' },
      { maximum: 1, type: 'number' },
    ],
  },
});
