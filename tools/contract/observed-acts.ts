/**
 * What two agencies and a stranger can do to each other, with a canary wherever one can be put.
 * @module
 */
import { cpSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { uuidv7 } from '../../packages/exchange/src/ids.ts';
import { encodeReceipts, messageType, receiptsType } from '../../packages/exchange/src/message/message.ts';
import { serve } from '../../packages/exchange/src/serve.ts';
import { backupSqliteStore } from '../../packages/exchange/src/store/sqlite/backup.ts';
import { partKeysFile } from '../../packages/exchange/src/store/sqlite/sqlite-part-keys.ts';
import { openSqliteStore } from '../../packages/exchange/src/store/sqlite/sqlite-store.ts';
import type { LogEventName } from '../../packages/exchange/src/telemetry/log-events.ts';
import { freshnessOf } from '../../packages/exchange/src/testing/changed-directory.ts';
import { forgeMessage } from '../../packages/exchange/src/testing/forged-message.ts';
import { freePort, note, noteContract, type TestAgency } from '../../packages/exchange/src/testing/network.ts';
import type { SimulatedNetwork } from '../../packages/exchange/src/testing/simulated-network.ts';
import type { Search } from './search.ts';

export interface Act {
  /** Lines without which it would not have happened. */
  readonly tells: readonly LogEventName[];
  /** Alerts of the guide that fire in the end; no others of it do. */
  readonly alerts: readonly string[];
  play(world: SimulatedNetwork, search: Search): Promise<void>;
}

const [codeA, codeB] = ['lienthong:a', 'lienthong:b'] as const;
const hour = 3600;

const unchecked = {
  ...noteContract,
  schema: () => ({ '~standard': { validate: (value: unknown) => ({ value }) } }),
};

const post = ({ agency }: TestAgency, path: string, type: string, body: Uint8Array | string) =>
  agency.route({ method: 'POST', path, type, body: Buffer.from(body) });

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

export const acts: Readonly<Record<string, Act>> = {
  'messages that are taken, acknowledged, given back, dealt with': {
    tells: [
      'sent',
      'outbox-stored',
      'outbox-valid',
      'received',
      'inbox-valid',
      'handed-over',
      'acknowledged',
      'given-back',
    ],
    alerts: [],
    async play(world, search) {
      const { a, b } = world;
      for (let i = 0; i < 4; i++) {
        const record = note(search.word());
        const parts = [
          { name: 'identity', content: note(search.word(), record.conversation) },
          { name: 'photo', content: Buffer.from(search.word()), cty: 'image/png' },
        ];
        const { jti } = await world.send(a, codeB, { record, parts });
        await a.agency.outbox.waitFor(jti);
      }
      const [one, two] = await b.agency.inbox.take({ limit: 2 });
      if (!one || !two) throw new Error('nothing arrived');
      for (const name of ['record', 'identity', 'photo'])
        search.secret((await b.agency.inbox.disclose(one, name)).salt);
      await b.agency.inbox.ack(one);
      await b.agency.inbox.nack(two, search.word());
      await b.agency.inbox
        .process(() => {
          throw new Error(search.word());
        })
        .catch(() => undefined);
      await b.agency.inbox.process((_, { record }) => record);
      await search.try(b.agency.inbox.ack({ iss: search.word(), jti: search.word() }));
    },
  },
  'records that nobody may send, and content that is refused with details': {
    tells: ['outbox-refused', 'inbox-refused'],
    alerts: ['Refused'],
    async play(world, search) {
      const { a } = world;
      const wrong = () => ({ ...note(), text: { [search.word()]: search.word() }, [search.word()]: search.word() });
      await search.try(world.send(a, codeB, { record: wrong() }));
      await search.try(world.send(a, search.word()));
      await search.try(world.send(a, codeB, { purpose: search.word(), basis: search.word() }));
      await search.try(world.send(a, codeB, { record: { schema: search.word(), conversation: search.word() } }));
      await search.try(world.send(a, codeB, { parts: [{ name: 'other', content: wrong() }] }));
      await a.stop();
      await a.start({ contract: unchecked });
      const { jti } = await world.send(a, codeB, { record: wrong() });
      await a.agency.outbox.waitFor(jti, ['refused']);
      search.tell(await a.agency.outbox.refusal(jti));
    },
  },
  'poison from a known sender': {
    tells: ['received', 'inbox-refused'],
    alerts: [],
    async play({ a, b, clock }, search) {
      const times = { iat: clock.seconds(), exp: clock.seconds() + hour };
      const [kind, purpose, basis] = [search.word(), search.word(), search.word()];
      const wrongs = [
        { parts: [{ content: Buffer.from(`{"text":"${search.word()}`) }] },
        { parts: [{ content: Buffer.from(search.word()) }] },
        { parts: [{ content: { ...note(), [search.word()]: search.word() }, claim: { len: 17 } }] },
        { parts: [{ content: note(search.word()), claim: { schema: { id: search.word(), dig: 'A'.repeat(43) } } }] },
        { parts: [{ content: note(search.word()), boundTo: { jti: uuidv7() } }] },
        { parts: [{ content: note(search.word()) }], claims: { kind, purpose, basis } },
      ];
      for (const { parts, claims = {} } of wrongs) {
        const { body } = await forgeMessage({ a, b }, parts, { ...times, ...claims });
        await post(b, '/lt/messages', messageType, body);
      }
      await b.agency.idle();
    },
  },
  'hostile requests': {
    tells: ['request-refused'],
    alerts: [],
    async play({ b }, search) {
      const port = await freePort();
      const server = await serve(b.agency, { port });
      const url = `http://127.0.0.1:${port}/lt`;
      const headers = () => ({
        ...{ [`x-${search.word()}`]: search.word(), authorization: `Bearer ${search.word()}`, cookie: search.word() },
        ...{ traceparent: `00-${Buffer.from(search.word()).toString('hex').padEnd(32, '0')}-00f067aa0ba902b7-01` },
        ...{ baggage: `${search.word()}=${search.word()}`, 'user-agent': search.word() },
      });
      for (const address of [
        'messages',
        'receipts',
        'receipts/query',
        'erasures',
        'log/query',
        'streams',
        'streams/query',
        'witness',
      ]) {
        for (const body of [
          `{"${search.word()}":"${search.word()}"}`,
          `${search.word()}.${search.word()}.${search.word()}`,
        ]) {
          for (const type of [messageType, receiptsType, 'application/jose', search.word()]) {
            await fetch(`${url}/${address}?${search.word()}`, {
              method: 'POST',
              headers: { ...headers(), 'content-type': type },
              body,
            });
            await b.agency.handle(
              new Request(`${url}/${address}`, {
                method: 'POST',
                headers: { ...headers(), 'content-type': type },
                body,
              }),
            );
          }
        }
      }
      await fetch(`${url}/${search.word()}/${search.word()}`, { method: 'DELETE', headers: headers() });
      await fetch(`${url}/directories/999?${search.word()}`, { headers: headers() });
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      socket.end(`${search.word()} ${search.word()} HTTP/1.1\r\n${search.word()}\r\n\r\n`);
      await new Promise((resolve) => socket.once('close', resolve).resume());
      await server.close();
    },
  },
  'a duplicate, a peer that is away, letters sent again': {
    tells: ['received', 'attempt-failed'],
    alerts: [],
    async play(world, search) {
      const { a, b, deaf, down, posted } = world;
      const { jti } = await world.send(a, codeB, { record: note(search.word()) });
      await a.agency.outbox.waitFor(jti, ['valid']);
      await post(b, '/lt/messages', messageType, posted.get(jti) ?? '');
      deaf.add(codeA);
      const lost = await world.send(a, codeB, { record: note(search.word()) });
      await until(async () => (await b.agency.inbox.list({ jti: lost.jti })).length > 0);
      down.add(codeB);
      deaf.clear();
      await a.agency.outbox.redrive(lost.jti);
      down.clear();
      await a.agency.outbox.redriveAll({ aud: codeB });
      await a.agency.outbox.waitFor(lost.jti, ['valid']);
      await search.try(a.agency.outbox.redrive(search.word()));
    },
  },
  'letters that are late, dead, closed, recovered': {
    tells: ['delayed', 'overdue', 'dead', 'void', 'recovered', 'key-expiring'],
    alerts: ['KeyExpiring'],
    async play(world, search) {
      const { a, b, down, deaf, clock } = world;
      down.add(codeA);
      deaf.add(codeA);
      const arrived = await world.send(a, codeB, { record: note(search.word()), lifetimeSeconds: 26 * hour });
      await until(async () => (await b.agency.inbox.list({ jti: arrived.jti })).length > 0);
      down.add(codeB);
      deaf.clear();
      const lost = await world.send(a, codeB, { record: note(search.word()), lifetimeSeconds: 26 * hour });
      const soon = clock.seconds() + 20 * 86_400;
      const keys = <K extends { useUntil: number; acceptUntil: number }>(all: readonly K[]) =>
        all.map((key) => ({ ...key, useUntil: soon, acceptUntil: soon + 40 * 86_400 }));
      await world.publish({
        agencies: world.newest().directory.agencies.map((one) => ({ ...one, keys: keys(one.keys) })),
      });
      for (const hours of [2, 23]) {
        await world.pass(hours);
        await a.agency.lookForLate();
      }
      await world.pass(3);
      await a.agency.outbox.waitFor(lost.jti, ['unknown']);
      down.clear();
      await a.agency.outbox.waitFor(lost.jti, ['void']);
      await a.agency.reconcile(codeB);
      await a.agency.outbox.waitFor(arrived.jti, ['valid']);
    },
  },
  erasing: {
    tells: ['erased', 'erasure-requested', 'erasure-answered'],
    alerts: [],
    async play(world, search) {
      const { a, b } = world;
      const { jti } = await world.send(a, codeB, { record: note(search.word()) });
      await a.agency.outbox.waitFor(jti, ['valid']);
      await search.try(a.agency.erase({ message: search.word(), basis: 'law91-2025-9' }));
      await a.agency.erase({ message: jti, basis: 'law91-2025-9' });
      await until(async () => (await b.agency.erasures.list()).length > 0);
      await b.agency.erase({ message: jti, basis: 'law91-2025-9' });
      await until(() => search.heard.lines.some(({ event }) => event === 'erasure-answered'));
    },
  },
  'a directory that is rubbish, stale, renewed, ahead of the clock': {
    tells: [
      'directory-updated',
      'directory-fetch-failed',
      'directory-stale',
      'directory-closed',
      'directory-fresh',
      'clock-off',
    ],
    alerts: ['ClockOff'],
    async play(world, search) {
      const { a, standing, network, clock } = world;
      for (const text of [
        search.word(),
        `{"${search.word()}":"${search.word()}"}`,
        `${search.word()}.${search.word()}.x`,
      ]) {
        await search.try(a.agency.directory.update(text));
        await search.try(a.agency.directory.renew(text));
      }
      await world.publish({ agencies: world.newest().directory.agencies.map((one) => ({ ...one, area: 'x-1' })) });
      await a.agency.refreshDirectory();
      await standing.stop();
      await world.pass(30);
      await world.pass(15 * 24);
      await search.try(world.send(a, codeB, { record: note(search.word()) }));
      await standing.start();
      await world.pass(1);
      await a.agency.directory.renew(await freshnessOf(network, world.newest(), clock.seconds() + 2 * hour));
      await a.agency.refreshDirectory();
      await search.try(world.send(a, codeB, { record: note(search.word()) }));
      clock.advance(3 * hour * 1000);
    },
  },
  'streams: a fork, a gap, heads that differ, a peer that cannot be asked': {
    tells: ['fork', 'gap', 'reconciled', 'reconciliation-failed', 'stream-conflict'],
    alerts: ['Gap', 'Contradiction'],
    async play(world, search) {
      const { a, b, clock, down } = world;
      const times = { iat: clock.seconds(), exp: clock.seconds() + hour };
      const [first, later] = [uuidv7(), uuidv7()];
      for (const seq of [
        { stream: first, n: 1 },
        { stream: first, n: 1 },
        { stream: later, n: 3, after: 2 },
      ]) {
        const { body } = await forgeMessage({ a, b }, [{ content: note(search.word()) }], { ...times, seq });
        await post(b, '/lt/messages', messageType, body);
      }
      await b.agency.idle();
      await b.agency.inbox.take();
      clock.advance(11 * 60_000);
      await b.agency.inbox.take();
      for (let i = 0; i < 2; i++) {
        const { jti } = await world.send(a, codeB, { record: note(search.word()) });
        await a.agency.outbox.waitFor(jti, ['valid']);
      }
      await a.agency.reconcile(codeB);
      await b.stop();
      const db = new DatabaseSync(b.file);
      db.exec('UPDATE peer_number SET head = zeroblob(32); UPDATE peer_stream SET head = zeroblob(32)');
      db.close();
      await b.start();
      await a.agency.reconcile(codeB);
      down.add(codeB);
      await b.agency.askToReconcile(codeA);
      await until(() => search.heard.lines.some(({ event }) => event === 'reconciliation-failed'));
      await search.try(a.agency.reconcile(codeB));
    },
  },
  'a store that is put back, told and untold': {
    tells: ['log-renewed', 'log-restored', 'log-fork'],
    alerts: ['Contradiction'],
    async play(world, search) {
      const { a, b, down } = world;
      const exchange = async () => {
        const { jti } = await world.send(a, codeB, { record: note(search.word()) });
        await a.agency.outbox.waitFor(jti, ['valid']);
      };
      await exchange();
      const copy = `${b.file}.copy`;
      await backupSqliteStore(b.file, copy);
      await exchange();
      await b.stop();
      for (const end of ['', '-wal', '-shm']) rmSync(`${b.file}${end}`, { force: true });
      cpSync(copy, b.file);
      await b.start({ recover: true });
      await exchange();
      await a.agency.checkLog(codeB);
      await b.stop();
      const files = [b.file, partKeysFile(b.file)];
      for (const file of files) cpSync(file, `${file}.before`);
      await b.start();
      await exchange();
      await a.agency.checkLog(codeB);
      await b.stop();
      for (const file of files) cpSync(`${file}.before`, file);
      await b.start();
      down.add(codeA);
      for (let i = 0; i < 6; i++) await world.send(b, codeA, { record: note(search.word()) });
      down.clear();
      await a.agency.checkLog(codeB);
    },
  },
  'a store that fails, an examination that fails, work left by another process': {
    tells: ['commit-failed', 'request-failed', 'examination-failed', 'taken-over'],
    alerts: ['NotCommitted', 'RequestsFail'],
    async play(world, search) {
      const { a, b, down, clock } = world;
      const store = openSqliteStore(b.file);
      const { commit } = store;
      store.commit = (plan) =>
        plan.arrivals.length > 0 ? Promise.reject(new Error(search.word())) : commit.call(store, plan);
      await b.stop();
      await b.start({ store });
      await search.try(world.send(a, codeB, { record: note(search.word()) }));
      await until(() => search.heard.lines.some(({ event }) => event === 'request-failed'));
      await b.stop();
      await b.start({
        onStep: (step) => {
          if (step === 'receiver.examine.before') throw new Error(search.word());
        },
      });
      await until(() => search.heard.lines.some(({ event }) => event === 'examination-failed'));
      down.add(codeB);
      await world.send(a, codeB, { record: note(search.word()) });
      await a.stop();
      await a.start({ resume: false });
      clock.advance(hour * 1000);
      for (let i = 0; i < 2; i++) await a.agency.takeOver();
      const { jti } = (await a.agency.outbox.list())[0] ?? { jti: '' };
      await post(a, '/lt/receipts', receiptsType, encodeReceipts([search.word()]));
      await search.try(a.agency.askReceipts(jti));
    },
  },
  'a day without a peer and without the standing agency': {
    tells: ['dead', 'overdue', 'directory-stale'],
    alerts: ['Dead', 'DirectoryNotConfirmed', 'Overdue'],
    async play(world, search) {
      const { a, standing, down } = world;
      down.add(codeB);
      await standing.stop();
      await world.send(a, codeB, { record: note(search.word()) });
      const { jti } = await world.send(a, codeB, { record: note(search.word()), lifetimeSeconds: hour });
      await world.pass(25);
      await a.agency.lookForLate();
      await a.agency.outbox.waitFor(jti, ['unknown']);
    },
  },
  'a peer that is no longer in the directory': {
    tells: ['directory-updated'],
    alerts: ['NeedsAttention'],
    async play(world, search) {
      const { a, down } = world;
      down.add(codeB);
      const { jti } = await world.send(a, codeB, { record: note(search.word()) });
      await world.publish({ agencies: world.newest().directory.agencies.filter(({ code }) => code !== codeB) });
      await a.agency.refreshDirectory();
      await a.agency.outbox.waitFor(jti, ['attention']);
    },
  },
  'messages that nobody takes': {
    tells: ['inbox-valid'],
    alerts: ['NotFetched'],
    async play(world, search) {
      const { a, b } = world;
      const all = Array.from({ length: 21 }, () => world.send(a, codeB, { record: note(search.word()) }));
      for (const { jti } of await Promise.all(all)) await a.agency.outbox.waitFor(jti, ['valid']);
      await b.agency.idle();
    },
  },
};
