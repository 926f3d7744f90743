import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type EdxmlStatus, fromEdxmlStatus, toEdxmlStatus } from './edxml.ts';

const nine: readonly EdxmlStatus[] = ['01', '02', '03', '04', '05', '06', '13', '15', '16'];
const folder = fileURLToPath(new URL('../../../../schemas/codelists/handling-status-code/', import.meta.url));
const codes = readdirSync(folder).flatMap((file) => {
  const list = JSON.parse(readFileSync(folder + file, 'utf8')) as { oneOf?: { const: string }[] };
  return (list.oneOf ?? []).map((entry) => entry.const);
});

test('each code of an office’s answer has its status, but the request to take a message back', () => {
  expect(Object.fromEntries(codes.map((code) => [code, toEdxmlStatus({ handling: code })]))).toEqual({
    accepted: '03',
    declined: '02',
    assigned: '04',
    'in-process': '05',
    finished: '06',
    'withdrawal-requested': undefined,
    withdrawn: '13',
    'change-accepted': '15',
    'change-rejected': '16',
  });
  expect(toEdxmlStatus({ handling: 'constructor' })).toBe(undefined);
});

test('a receipt says arrived or rejected; valid adds nothing that edXML could say', () => {
  const statuses = (['stored', 'valid', 'refused'] as const).map((receipt) => toEdxmlStatus({ receipt }));
  expect(statuses).toEqual(['01', undefined, '02']);
});

test('each of the nine statuses comes back as it went', () => {
  for (const status of nine) expect(toEdxmlStatus(fromEdxmlStatus(status))).toBe(status);
  expect(fromEdxmlStatus('01')).toEqual({ receipt: 'stored' });
  expect(fromEdxmlStatus('02')).toEqual({ handling: 'declined' });
});
