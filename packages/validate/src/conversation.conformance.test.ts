import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgencyRoleCode } from '@lienthong/schemas';
import { describe, expect, test } from 'vitest';
import { validateConversation } from './conversation.ts';
import { validate } from './validate.ts';

const CONVERSATIONS = join(import.meta.dirname, '../../../conformance/conversations');

interface Case {
  records: { schema: string }[];
  roles?: Record<string, AgencyRoleCode[]>;
}

interface Expected {
  issues: { code: string; index: number; pointer: string; severity?: 'error' | 'warning' }[];
}

describe('conformance of conversations', () => {
  test.each([...cases('valid'), ...cases('invalid')])('%s/%s holds records that are valid by themselves', (...file) => {
    for (const record of read<Case>(...file).records) expect(validate(record).issues).toEqual([]);
  });

  test.each(cases('valid'))('%s/%s is valid, without a warning', (...file) => {
    expect(found(read<Case>(...file))).toEqual({ valid: true, issues: [] });
  });

  test.each(cases('invalid'))('%s/%s has the one fault that is expected', (verdict, file) => {
    const { issues } = read<Expected>(verdict, file.replace(/\.json$/, '.expected.json'));
    const wanted = issues.map((issue) => ({ severity: 'error', ...issue }));
    expect(wanted.length).toBe(1);
    expect(found(read<Case>(verdict, file))).toEqual({
      valid: wanted.every(({ severity }) => severity === 'warning'),
      issues: wanted,
    });
  });

  test.each([...cases('valid'), ...cases('invalid')])('%s/%s says the same in any order', (...file) => {
    const one = read<Case>(...file);
    const last = one.records.length - 1;
    const { issues } = found({ ...one, records: one.records.toReversed() });
    const turned = issues.map((issue) => ({ ...issue, index: last - issue.index }));
    expect(turned.toSorted((a, b) => a.index - b.index)).toEqual(found(one).issues);
  });
});

function found({ records, roles = {} }: Case): Expected & { valid: boolean } {
  const { valid, issues } = validateConversation(records, { roles: new Map(Object.entries(roles)) });
  return {
    valid,
    issues: issues.map(({ code, index, pointer, severity }) => ({ code, index, pointer, severity })),
  };
}

function cases(verdict: 'valid' | 'invalid'): (readonly [string, string])[] {
  const files = readdirSync(join(CONVERSATIONS, verdict)).filter((file) => !file.endsWith('.expected.json'));
  return files.map((file) => [verdict, file] as const);
}

function read<T>(verdict: string, file: string): T {
  return JSON.parse(readFileSync(join(CONVERSATIONS, verdict, file), 'utf8')) as T;
}
