import { uuidv7 } from '@lienthong/exchange';
import { createTestAgency } from '@lienthong/exchange/testing';
import type { RecordOf } from '@lienthong/schemas';
import { contract, versionsRead } from '@lienthong/validate';
import { afterEach, beforeEach, expect, test } from 'vitest';

const roles = { agency: 'commune-police', peer: 'investigating-body' };
const begin = () => createTestAgency({ roles, contract, reads: versionsRead() });

let kit: Awaited<ReturnType<typeof begin>>;
beforeEach(async () => {
  kit = await begin();
});
afterEach(() => kit.close());

const report = (): RecordOf<'crime-report'> => {
  const { agency, clock } = kit;
  const at = new Date(clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    schema: 'https://schemas.lienthong.example/crime-report/1.0',
    ...{ id: uuidv7(), revision: 1, recordStatus: 'final', issuer: agency.code, recordedAt: at },
    ...{ conversation: uuidv7(), classification: 'unclassified' },
    ...{ sourceType: 'denunciation', receivedAt: at, receivedBy: { agency: agency.code, role: 'commune-police' } },
  };
};
const terms = { purpose: 'report-settlement', basis: 'cpc2015-145' };

test('a report is valid under the real schemas and rules, and may go there', async () => {
  const record = report();
  await kit.agency.send({ to: kit.peer.code, record, ...terms });
  await kit.settled();
  expect((await kit.peer.inbox.take()).map((message) => message.record)).toEqual([record]);
});

test('what is wrong with a record is told before it is sent', async () => {
  const send = kit.agency.send({ to: kit.peer.code, record: { ...report(), revision: 0 }, ...terms });
  await expect(send).rejects.toMatchObject({ code: 'record-invalid', issues: [{ pointer: '/revision' }] });
});

test('what nobody may send is not sent', async () => {
  const send = kit.agency.send({ to: kit.peer.code, record: report(), ...terms, purpose: 'programme-management' });
  await expect(send).rejects.toMatchObject({ code: 'not-authorized' });
});

test('the peer is silent for a month: told after an hour and a day, dead in the end', async () => {
  const { agency, peer } = kit;
  kit.silence(peer.code);
  const [sent] = await agency.send({ to: peer.code, record: report(), ...terms });
  await kit.pass(2);
  await kit.pass(24);
  await kit.pass(30 * 24);
  expect((await agency.outbox.waitFor(sent?.jti ?? '', ['unknown'])).state).toBe('unknown');
  const told = kit.events[agency.code]?.map(({ type }) => type) ?? [];
  expect(told.filter((type) => type !== 'attempt-failed')).toEqual(['delayed', 'overdue', 'dead']);
});
