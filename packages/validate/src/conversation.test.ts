import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRecord } from '@lienthong/schemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateConversation } from './conversation.ts';

const VALID = join(import.meta.dirname, '../../../conformance/conversations/valid');
const conversations = readdirSync(VALID).map((file) => records(file));
const matter = records('report-to-judgment-in-force.json');

describe('an issue', () => {
  const [first, ...rest] = matter;
  const forked = [{ ...first, urgency: 'ordinary' }, ...matter];

  test('names the record, the thing and the place, with words in both languages', () => {
    const [issue, ...others] = validateConversation(forked).issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: 'LT-REV-0002',
      kind: 'crime-report',
      record: first?.id,
      revision: 1,
      pointer: '/revision',
      rule: 'no-fork',
      severity: 'error',
      basis: ['technical'],
    });
    expect(issue?.messages.vi).toContain('lần sửa đổi');
  });

  test('of a record that is invalid by itself is told as it is, and the record left out', () => {
    const broken = { ...first, sourceType: 'gossip' };
    const { valid, issues } = validateConversation([broken, ...rest]);
    expect(valid).toBe(false);
    expect(issues[0]).toMatchObject({ code: 'LT-SCHEMA-CODE', index: 0, kind: 'crime-report', pointer: '/sourceType' });
    expect(new Set(issues.slice(1).map(({ code }) => code))).toEqual(new Set(['LT-CONV-0002', 'LT-CONV-0012']));
  });

  test.each([null, 7, 'text', [], {}])('of %j, which is no record, names only its place', (value) => {
    const [issue] = validateConversation([...matter, value]).issues;
    expect(issue).toMatchObject({ code: 'LT-SCHEMA-UNKNOWN-SCHEMA', index: matter.length });
    expect(issue).not.toHaveProperty('kind');
  });

  test('survives being cloned and written as JSON', () => {
    const { issues } = validateConversation(forked);
    expect(JSON.parse(JSON.stringify(structuredClone(issues)))).toEqual(issues);
  });
});

test('no records are a valid conversation', () => {
  expect(validateConversation([])).toEqual({ valid: true, issues: [] });
});

describe('roles', () => {
  const roles = { 'lienthong:dt-investigation-1': ['court' as const] };

  test('may be a function of agency and day', () => {
    const asked: string[] = [];
    const { issues } = validateConversation(matter, {
      roles: (agency, on) => {
        asked.push(on);
        return agency === 'lienthong:dt-investigation-1' && on < '2026-08-01' ? ['court'] : undefined;
      },
    });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['LT-CONV-0014', 'LT-CONV-0015']));
    expect(asked.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
  });

  test('of an agency of which nothing is told are not judged', () => {
    expect(validateConversation(matter, { roles: new Map() })).toEqual({ valid: true, issues: [] });
    expect(validateConversation(matter, { roles: new Map(Object.entries(roles)) }).valid).toBe(false);
  });
});

describe('whatever a reader sees of a valid conversation', () => {
  /** Who may speak is not presumed: a link or a transfer that nobody shows is an error, not a doubt. */
  const presumed = new Set(['LT-CONV-0001', 'LT-REV-0005']);

  test('without some of its things, no error is found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...conversations), fc.infiniteStream(fc.boolean()), (all, withheld) => {
        const ids = new Map([...new Set(all.map(({ id }) => id))].map((id) => [id, withheld.next().value === true]));
        const seen = all.filter(({ id }) => ids.get(id));
        const errors = validateConversation(seen).issues.filter(({ severity }) => severity === 'error');
        expect(errors.filter(({ code }) => !presumed.has(code))).toEqual([]);
      }),
      { seed: 20260719, numRuns: 400 },
    );
  });

  test('in any order, the same is found', () => {
    const both = [...matter, ...records('cases-joined-and-split.json')];
    const told = (list: readonly AnyRecord[]): string[] =>
      validateConversation(list)
        .issues.map(({ code, pointer, record }) => `${record} ${code} ${pointer}`)
        .sort();
    const expected = told(both);
    expect(expected.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.shuffledSubarray(both, { minLength: both.length }), (shuffled) => {
        expect(told(shuffled)).toEqual(expected);
      }),
      { seed: 20260719, numRuns: 60 },
    );
  });

  test('twice, the same is found', () => {
    for (const all of conversations) expect(validateConversation([...all, ...all]).issues).toEqual([]);
  });
});

function records(file: string): AnyRecord[] {
  return (JSON.parse(readFileSync(join(VALID, file), 'utf8')) as { records: AnyRecord[] }).records;
}
