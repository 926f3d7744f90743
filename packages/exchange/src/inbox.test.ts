import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { note } from './testing/network.ts';
import { simulatedNetwork } from './testing/simulated-network.ts';

async function two() {
  const all = await simulatedNetwork();
  const jtis = [];
  for (const text of ['một', 'hai']) {
    const { jti } = await all.send(all.a, 'lienthong:b', { record: note(text) });
    await all.a.agency.outbox.waitFor(jti, ['valid']);
    jtis.push(jti);
  }
  return { ...all, jtis };
}

test('a message that cannot be opened is told, and does not hide the one behind it', async () => {
  const all = await two();
  const { b, events } = all;
  const db = new DatabaseSync(b.file);
  db.exec("UPDATE arrival_part SET sealed = x'00' WHERE arrival = 1");
  db.close();
  const seen: unknown[] = [];
  const done = await b.agency.inbox.process((_, { record }) => seen.push((record as { text: string }).text));
  expect([done?.value, seen]).toEqual([1, ['hai']]);
  expect(events['lienthong:b']?.filter(({ type }) => type === 'examination-failed')).toHaveLength(1);
  expect(await b.agency.inbox.process(() => 'none')).toBeUndefined();
});

test('a message without its verdict is not the application’s: acknowledging it does not keep it from being judged', async () => {
  const all = await simulatedNetwork();
  const { a, b } = all;
  await b.stop();
  await b.start({
    onStep: (step) => {
      if (step === 'receiver.examine.before') throw new Error('not now');
    },
  });
  const { jti } = await all.send(a, 'lienthong:b');
  await a.agency.outbox.waitFor(jti, ['stored']);
  const message = { iss: 'lienthong:a', jti };
  await expect(b.agency.inbox.ack(message)).rejects.toMatchObject({ code: 'unknown-message' });
  await expect(b.agency.inbox.nack(message, 'later')).rejects.toMatchObject({ code: 'unknown-message' });
  await b.stop();
  await b.start();
  expect((await a.agency.outbox.waitFor(jti, ['valid'])).state).toBe('valid');
});
