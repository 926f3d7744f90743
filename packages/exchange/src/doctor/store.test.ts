import { cpSync, readdirSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupSqliteStore } from '../store/sqlite/backup.ts';
import { ExaminedNetwork } from '../testing/examined.ts';
import { overwrite } from '../testing/overwrite.ts';

let network: ExaminedNetwork;
beforeAll(async () => {
  network = await ExaminedNetwork.create();
});
afterAll(() => network.close());

const remove =
  (...names: string[]) =>
  (folder: string) => {
    for (const name of names) rmSync(join(folder, name));
  };
const onFile = (name: string, change: (path: string) => void) => (folder: string) => change(join(folder, name));
const onRows = (sql: string) =>
  onFile('store.sqlite', (path) => {
    const db = new DatabaseSync(path);
    db.exec(sql);
    db.close();
  });

describe('a store', () => {
  test.each([
    ['that is gone, though its keys are there', remove('store.sqlite'), ['fail store/open store-missing store.sqlite']],
    [
      'that is gone with its keys',
      remove('store.sqlite', 'part-keys.sqlite'),
      ['fail store/open file-missing store.sqlite'],
    ],
    [
      'whose head is damaged',
      onFile('store.sqlite', (path) => overwrite(path, 0, 100)),
      ['fail store/open store-corrupt store.sqlite'],
    ],
    [
      'with a damaged page',
      onFile('store.sqlite', (path) => overwrite(path, 4096 * 20, 4096)),
      ['fail store/pages store-corrupt store.sqlite'],
    ],
    [
      'that was cut short',
      onFile('store.sqlite', (path) => truncateSync(path, 10_000)),
      ['fail store/open store-corrupt store.sqlite'],
    ],
    [
      'whose keys are damaged',
      onFile('part-keys.sqlite', (path) => overwrite(path, 4096, statSync(path).size - 4096)),
      ['fail store/pages store-corrupt part-keys.sqlite'],
    ],
    [
      'that is no file',
      (folder: string) => {
        remove('store.sqlite')(folder);
        cpSync(network.folder('b'), join(folder, 'store.sqlite'), { recursive: true });
      },
      ['fail store/open store-unwritable store.sqlite'],
    ],
    [
      'without the keys of its parts',
      remove('part-keys.sqlite'),
      ['fail store/part-keys part-keys-missing part-keys.sqlite', 'fail store/restored store-restored store.sqlite'],
    ],
    [
      'beside the keys of another',
      (folder: string) => cpSync(join(network.folder('b'), 'part-keys.sqlite'), join(folder, 'part-keys.sqlite')),
      [
        'fail store/part-keys store-other-keys part-keys.sqlite',
        'fail keys/parts part-keys-unreadable part-keys.sqlite',
      ],
    ],
    [
      'whose log was changed',
      onRows('UPDATE log_node SET hash = zeroblob(32) WHERE position = 2'),
      ['fail store/log log-corrupt log/nodes'],
    ],
    [
      'whose log is another than was signed',
      onRows(
        'DELETE FROM log_node; DELETE FROM arrival_part; DELETE FROM arrival; DELETE FROM letter_part; DELETE FROM letter_body;' +
          "DELETE FROM letter; UPDATE meta SET value = '0' WHERE key = 'log_size'",
      ),
      ['fail store/restored store-restored store.sqlite', 'fail store/log log-corrupt receipt'],
    ],
  ])('%s', async (_, spoil, expected) => {
    expect(await network.faults(await network.spoilt(spoil))).toEqual(expected);
  });

  test('that was put back to an older copy', async () => {
    const folder = await network.spoilt();
    const copy = join(network.root, 'put-back.sqlite');
    await backupSqliteStore(join(folder, 'store.sqlite'), copy);
    cpSync(copy, join(folder, 'store.sqlite'));
    expect(await network.faults(folder)).toEqual(['fail store/restored store-restored store.sqlite']);
  });

  test('that another process keeps locked', async () => {
    const folder = await network.spoilt();
    const other = new DatabaseSync(join(folder, 'store.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    expect(await network.faults(folder)).toEqual(['fail store/lock store-locked store.sqlite']);
    other.exec('ROLLBACK');
    expect(await network.faults(folder)).toEqual([]);
    other.close();
  });

  test('that keeps even readers out', async () => {
    const folder = await network.spoilt();
    const other = new DatabaseSync(join(folder, 'store.sqlite'));
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    expect(await network.faults(folder)).toEqual(['fail store/open store-locked store.sqlite']);
    other.close();
  });

  test('that was never used is no fault, nor looked into', async () => {
    const folder = await network.spoilt((path) => {
      for (const name of readdirSync(path).filter((one) => one.endsWith('.sqlite')))
        writeFileSync(join(path, name), '');
    });
    const { result, findings } = await network.examine(folder);
    expect(result).toBe('ok');
    expect(findings.find(({ check }) => check === 'letters/answers')).toMatchObject({ code: 'store-unused' });
  });

  test.each([
    ['almost full', { fullSpaceBytes: Number.MAX_SAFE_INTEGER }, 'fail store/space disk-full .'],
    ['filling', { lowSpaceBytes: Number.MAX_SAFE_INTEGER }, 'warn store/space disk-low .'],
  ])('whose disk is %s', async (_, options, expected) => {
    expect(await network.faults(await network.spoilt(), options)).toEqual([expected]);
  });
});

describe('a backup', () => {
  const backed = async () => {
    const folder = await network.spoilt();
    const backup = join(folder, '..', `${folder.slice(-6)}.sqlite`);
    await backupSqliteStore(join(folder, 'store.sqlite'), backup);
    const at = network.clock.now() / 1000;
    utimesSync(backup, at, at);
    return { folder, backup };
  };

  test('of this store, of today', async () => {
    const { folder, backup } = await backed();
    const { findings } = await network.examine(folder, { backup });
    expect(findings.find(({ check }) => check === 'store/backup')).toMatchObject({ level: 'ok' });
  });

  test('that is old', async () => {
    const { folder, backup } = await backed();
    utimesSync(backup, 0, 0);
    expect(await network.faults(folder, { backup })).toEqual([`warn store/backup backup-old ${backup}`]);
  });

  test('of another store', async () => {
    const { backup } = await backed();
    expect(await network.faults(await network.spoilt(undefined, 'b'), { backup })).toEqual([
      `fail store/backup backup-of-other ${backup}`,
    ]);
  });

  test('that is damaged, and one that is not there', async () => {
    const { folder, backup } = await backed();
    overwrite(backup, 4096 * 20, 4096);
    expect(await network.faults(folder, { backup })).toEqual([`fail store/backup store-corrupt ${backup}`]);
    rmSync(backup);
    expect(await network.faults(folder, { backup })).toEqual([`fail store/backup file-unreadable ${backup}`]);
  });
});
