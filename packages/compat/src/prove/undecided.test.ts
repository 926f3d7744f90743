import { expect, test } from 'vitest';
import { decision } from '../testing/rule.ts';

test.each([
  ['a keyword that is not understood', { enum: [1, 2] }, { enum: [1, 2], strange: 1 }, 'keyword', '/strange'],
  ['one in a member', { const: { a: 1 } }, { properties: { a: { strange: 1 } } }, 'keyword', '/properties/a/strange'],
  ['a reference that leads nowhere', { const: 1 }, { $ref: '#/nowhere' }, 'reference', '/$ref'],
  ['a value that is no schema', { const: 1 }, { minimum: 'a' }, 'schema', '/minimum'],
  ['a backreference', { type: 'string' }, { pattern: '(?<x>a|b)\\k<x>|[^]*' }, 'pattern', '/pattern'],
] as const)('undecided names %s', (_, base, revision, code, pointer) => {
  const { verdict, reasons } = decision(base, revision as never);
  expect(verdict).toBe('undecided');
  expect(reasons[0]).toMatchObject({ code, at: { side: 'revision', pointer } });
});
