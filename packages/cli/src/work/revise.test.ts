import { readdirSync, readFileSync } from 'node:fs';
import { recordKinds } from '@lienthong/schemas';
import { validate } from '@lienthong/validate';
import { describe, expect, test } from 'vitest';
import type { AnyRecord } from './any-record.ts';
import { enteredInError, nextRevision, withPlace } from './revise.ts';

const how = { reason: 'entry-corrected', recordedAt: '2027-01-04T09:00:00+07:00' };
const folder = new URL('../../../../conformance/records/', import.meta.url);
const samples = (kind: string): AnyRecord[] =>
  readdirSync(new URL(`${kind}/valid/`, folder)).map((name) =>
    JSON.parse(readFileSync(new URL(`${kind}/valid/${name}`, folder), 'utf8')),
  );

describe('the next revision', () => {
  test('names the one before, its reason and its instant, and keeps who and what it is', () => {
    const [before] = samples('crime-report') as [AnyRecord];
    const next = nextRevision(before, { id: 'x', issuer: 'y', summary: 'Khác' }, { ...how, jti: before.id });
    expect(next).toMatchObject({
      ...{ id: before.id, issuer: before.issuer, conversation: before.conversation, summary: 'Khác' },
      ...{ revision: before.revision + 1, revises: { revision: before.revision, jti: before.id } },
      ...{ reason: 'entry-corrected', recordedAt: how.recordedAt },
    });
  });

  test.each(recordKinds)('of every sample of %s entered in error the projection is valid', async (kind) => {
    const mistake = { ...how, reason: 'entered-by-mistake' };
    for (const before of samples(kind)) {
      if (before.recordStatus !== 'final') continue;
      const left = await enteredInError(before, mistake);
      expect(validate(left).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});

describe('one place', () => {
  const value = { a: { b: [1, 2] } };

  test.each([
    ['/a/b/0', 9, { a: { b: [9, 2] } }],
    ['/a/b/-', 3, { a: { b: [1, 2, 3] } }],
    ['/a/b/1', undefined, { a: { b: [1] } }],
    ['/c', true, { a: { b: [1, 2] }, c: true }],
    ['/c/d', 'x', { a: { b: [1, 2] }, c: { d: 'x' } }],
    ['/a', undefined, {}],
    ['/a~1b', 1, { a: { b: [1, 2] }, 'a/b': 1 }],
  ])('%s', (pointer, to, expected) => {
    expect(withPlace(value, pointer, to)).toEqual(expected);
    expect(value).toEqual({ a: { b: [1, 2] } });
  });

  test.each(['', 'a', '/a/b/3', '/a/b/x', '/a/b/0/c', '/__proto__/x'])('no place: %j', (pointer) => {
    expect(() => withPlace(value, pointer, 1)).toThrow(RangeError);
  });
});
