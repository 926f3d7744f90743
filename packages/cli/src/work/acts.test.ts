import { readFileSync } from 'node:fs';
import { validate } from '@lienthong/validate';
import { validateConversation } from '@lienthong/validate/conversation';
import { describe, expect, test } from 'vitest';
import { type Acting, joined, split, transferred } from './acts.ts';
import type { AnyRecord } from './any-record.ts';
import { nextNumber } from './document-number.ts';

const records = new URL('../../../../conformance/records/', import.meta.url);
const sample = (path: string): AnyRecord => JSON.parse(readFileSync(new URL(path, records), 'utf8'));
const theCase = sample('case/valid/every-code-of-its-lists.json');
let made = 0;
const newId = (): string => `01a0d613-8a80-7e7c-8a00-${String(++made).padStart(12, '0')}`;
const how: Acting = { by: theCase.issuer, on: '2027-01-04', recordedAt: '2027-01-04T09:00:00+07:00', newId };
const errorsOf = (record: AnyRecord) => validate(record).issues.filter(({ severity }) => severity === 'error');

describe('what is made of an act is valid', () => {
  test('a transfer', () => {
    const event = transferred(theCase, 'lienthong:vd-investigation-9', 'competence', how);
    expect(errorsOf(event)).toEqual([]);
    expect(event).toMatchObject({ conversation: theCase.conversation, stageAfter: 'transferred' });
  });

  test('a joinder: event and case agree', () => {
    const other = { ...theCase, id: newId(), conversation: newId() };
    const [event, revision] = joined(theCase, [other], how) as [AnyRecord, AnyRecord];
    expect([...errorsOf(event), ...errorsOf(revision)]).toEqual([]);
    expect(revision['joins']).toContainEqual({ kind: 'case', id: other.id });
    const { issues } = validateConversation([theCase, event, revision]);
    expect(issues.filter(({ rule }) => rule === 'joined-and-split-on-both-sides')).toEqual([]);
  });

  test('what was joined before stays joined, once', () => {
    const other = { ...theCase, id: newId() };
    const [, once] = joined(theCase, [other], how) as [AnyRecord, AnyRecord];
    const [, twice] = joined(once, [other, { ...theCase, id: newId() }], how) as [AnyRecord, AnyRecord];
    expect(twice['joins']).toHaveLength((once['joins'] as unknown[]).length + 1);
  });

  test('a split: the new case has a conversation of its own and names where it comes from', () => {
    const [event, newCase] = split(theCase, ['019f91a2-e680-75b1-8db2-0271f89973c7'], how) as [AnyRecord, AnyRecord];
    expect([...errorsOf(event), ...errorsOf(newCase)]).toEqual([]);
    expect(newCase).toMatchObject({ splitFrom: { kind: 'case', id: theCase.id }, revision: 1 });
    expect(newCase.conversation).not.toBe(theCase.conversation);
    expect(newCase['counts']).toBeUndefined();
  });
});

describe('numbers of documents', () => {
  const numbered = (number: string, issuedOn: string, issuer = how.by) => ({
    ...theCase,
    issuer,
    document: { number, issuedOn },
  });

  test.each([
    ['the first of a year', [], '01'],
    ['after the highest, whatever the order', [numbered('12', '2027-02-01'), numbered('09', '2027-01-05')], '13'],
    ['each year from the beginning', [numbered('340', '2026-12-31')], '01'],
    ['numbers of others do not count', [numbered('7', '2027-01-05', 'lienthong:vd-9')], '01'],
    ['with a letter behind it', [numbered('15a', '2027-01-05')], '16'],
  ] as const)('%s', (_, held, expected) => {
    expect(nextNumber(held, how.by, '2027')).toBe(expected);
  });
});
