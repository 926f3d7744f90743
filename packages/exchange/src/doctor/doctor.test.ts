import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ExaminedNetwork } from '../testing/examined.ts';
import { examineFolder } from './doctor.ts';
import type { ExaminationOptions } from './options.ts';

let network: ExaminedNetwork;
beforeAll(async () => {
  network = await ExaminedNetwork.create();
});
afterAll(() => network.close());

/** Names, bytes, modes and times of all files but the index of a journal, in which SQLite notes who reads. */
function stateOf(folder: string) {
  const names = readdirSync(folder).sort();
  return names.map((name) => {
    const { mode, mtimeMs } = statSync(join(folder, name));
    const bytes = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return name.endsWith('-shm') ? { name, mode } : { name, mode, mtimeMs, bytes };
  });
}

const ofNetwork = ['peers/own', 'peers/answers', 'peers/identity', 'directory/peers', 'clock/peers'];

describe('a healthy folder', () => {
  test('gives no finding above ok, and says of every check how it went', async () => {
    const { result, findings } = await network.examine(await network.spoilt());
    expect(findings.filter(({ level }) => level === 'warn' || level === 'fail')).toEqual([]);
    expect(result).toBe('ok');
    const notTried = findings.filter(({ level }) => level === 'not-tried').map(({ check, code }) => [check, code]);
    expect(notTried).toEqual([['store/backup', 'needs-backup'], ...ofNetwork.map((check) => [check, 'offline'])]);
  });

  test('is left as it is, stopped or in use', async () => {
    const folder = await network.spoilt();
    const stopped = stateOf(folder);
    await network.examine(folder);
    expect(stateOf(folder)).toEqual(stopped);
    const agency = await network.opened(folder);
    await agency.idle();
    const inUse = stateOf(folder);
    expect(await network.faults(folder)).toEqual([]);
    expect(stateOf(folder)).toEqual(inUse);
  });
});

describe('what cannot be tried says why', () => {
  const remove = (name: string) => (folder: string) => rmSync(join(folder, name));
  const online = { offline: false };
  const dayBefore = { now: () => network.clock.now() - 86_400_000 };

  test.each<[string, (folder: string) => void, ExaminationOptions, string[]]>([
    [
      'agency.json is gone',
      remove('agency.json'),
      online,
      ['clock/directory needs-directory', 'peers/own needs-agency-file'],
    ],
    ['the clock is behind', () => undefined, dayBefore, ['keys/signing needs-clock', 'peers/own offline']],
    [
      'the store is damaged',
      (folder) => truncateSync(join(folder, 'store.sqlite'), 5000),
      {},
      ['store/log needs-store', 'letters/answers needs-store', 'keys/parts needs-store'],
    ],
    [
      'there is no passphrase',
      () => undefined,
      { passphrase: undefined },
      ['keys/file needs-passphrase', 'keys/parts needs-keys'],
    ],
    ['nobody answers', () => undefined, online, ['peers/identity needs-answers', 'directory/peers needs-answers']],
    ['the store is large', () => undefined, { largestStoreBytes: 1 }, ['store/pages too-large', 'store/log too-large']],
    ['the directory is large', () => undefined, { ...online, mostPeers: 0 }, ['peers/answers too-many']],
  ])('%s', async (_, spoil, options, expected) => {
    const { findings } = await network.examine(await network.spoilt(spoil), options);
    const open = findings.filter(({ level }) => level === 'not-tried').map(({ check, code }) => `${check} ${code}`);
    expect(open).toEqual(expect.arrayContaining(expected));
  });

  test('no contract is given, and the agency is not in the directory', async () => {
    const folder = await network.spoilt((path) =>
      writeFileSync(join(path, 'agency.json'), JSON.stringify({ code: 'lienthong:nobody', trust: network.trust })),
    );
    const { findings } = await examineFolder(folder, { now: network.clock.now });
    const open = findings.filter(({ level }) => level === 'not-tried').map(({ check, code }) => `${check} ${code}`);
    expect(open).toEqual(
      expect.arrayContaining([
        ...['versions/sharing needs-contract', 'versions/records needs-contract'],
        ...['keys/signing needs-entry', 'keys/decryption needs-entry', 'peers/own needs-entry'],
      ]),
    );
  });
});
