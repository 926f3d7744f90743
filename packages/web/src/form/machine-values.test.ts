import { fieldsOf } from '@lienthong/schemas/fields';
import { validate } from '@lienthong/validate';
import { expect, test } from 'vitest';
import { newRecord, nowInVietnam, uuidv7 } from './machine-values.ts';

const now = Date.UTC(2026, 6, 30, 18, 5, 9);

test('an id is a UUIDv7 that begins with its time', () => {
  const id = uuidv7(now, new Uint8Array(16).fill(0xff));
  expect(id).toBe(
    `${now
      .toString(16)
      .padStart(12, '0')
      .replace(/^(.{8})/, '$1-')}-7fff-bfff-ffffffffffff`,
  );
  expect(uuidv7()).not.toBe(uuidv7());
});

test('an instant is in Vietnamese time', () => {
  expect(nowInVietnam(now)).toBe('2026-07-31T01:05:09+07:00');
});

test('a new record has all that the machine knows: nothing of its head is at fault but the agency', async () => {
  const fields = (await fieldsOf('victim')) ?? [];
  const { issues } = validate(newRecord(fields, now));
  const head = fields.filter(({ group }) => group === 'head').map(({ name }) => `/${name}`);
  expect(issues.map(({ pointer }) => pointer).filter((pointer) => head.includes(pointer))).toEqual(['/issuer']);
});
