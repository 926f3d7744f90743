import { expect, test } from 'vitest';
import { toCloudEvent } from './cloud-event.ts';

const message = {
  ...{ iss: 'lienthong:a', jti: '01980000-0000-7000-8000-000000000001', iat: 1_767_574_800, conv: 'c-1', kind: 'note' },
  ...{ purpose: 'test', basis: 'test-1', parts: {}, withheld: [], erased: [] },
  record: { schema: 'https://schemas.lienthong.example/note/1.0', text: 'thử nghiệm' },
};

test('a message names its event for good: sender and id', () => {
  expect(toCloudEvent(message)).toEqual({
    specversion: '1.0',
    id: '01980000-0000-7000-8000-000000000001',
    source: 'urn:lienthong:agency:lienthong%3Aa',
    type: 'lienthong.note',
    subject: 'c-1',
    time: '2026-01-05T01:00:00.000Z',
    datacontenttype: 'application/json',
    dataschema: 'https://schemas.lienthong.example/note/1.0',
    purpose: 'test',
    basis: 'test-1',
    data: message.record,
  });
});

test('attributes have names that every binding can carry', () => {
  const names = Object.keys(toCloudEvent({ ...message, re: '01980000-0000-7000-8000-000000000002' }));
  expect(names.filter((name) => !/^[a-z0-9]{1,20}$/.test(name))).toEqual([]);
  expect(names).toContain('re');
});

test('other parts are not in it', () => {
  const parts = {
    identity: { cty: 'application/json', content: new TextEncoder().encode('Trần Thị Ví Dụ'), com: 'com' },
  };
  expect(JSON.stringify(toCloudEvent({ ...message, parts }))).not.toContain('Ví Dụ');
});
