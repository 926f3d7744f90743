import { execFile } from 'node:child_process';
import { chmodSync, chownSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeVersion } from '../store/sqlite/schema.ts';
import { ExaminedNetwork, faultLines } from '../testing/examined.ts';
import { oldestNode } from './versions.ts';

let network: ExaminedNetwork;
beforeAll(async () => {
  network = await ExaminedNetwork.create();
});
afterAll(() => network.close());

const mode = (name: string, bits: number) => (folder: string) => chmodSync(join(folder, name), bits);

describe('versions', () => {
  test('an older Node.js', async () => {
    const options = { nodeVersion: 'v22.18.0' };
    expect(await network.faults(await network.spoilt(), options)).toEqual([
      'fail versions/node node-too-old Node.js >= 22.19',
    ]);
  });

  test('the oldest that does is the one that the package names', async () => {
    const { engines } = (await import('../../package.json', { with: { type: 'json' } })).default;
    expect(engines.node).toBe(`>=${oldestNode}`);
  });

  test.each([
    ['newer', storeVersion + 1, 'fail versions/store store-newer store.sqlite'],
    ['older', 1, 'warn versions/store store-older store.sqlite'],
  ])('a store of a version that is %s', async (_, version, expected) => {
    const folder = await network.spoilt((path) => {
      const db = new DatabaseSync(join(path, 'store.sqlite'));
      db.exec(`PRAGMA user_version = ${version}`);
      db.close();
    });
    expect(await network.faults(folder)).toEqual([expected]);
  });

  test('another sharing table than the directory’s, and a version that is announced and not read', async () => {
    const options = { contract: { sharing: [] }, reads: {} };
    expect(await network.faults(await network.spoilt(), options)).toEqual([
      'warn versions/sharing sharing-differs sharing',
      'fail versions/records version-not-known note/1.0',
    ]);
  });
});

describe('permissions', () => {
  test('no folder: nothing else is looked for', async () => {
    const { findings } = await network.examine(join(network.root, 'nowhere'));
    expect(findings.map(({ code }) => code)).toEqual([undefined, 'folder-missing']);
    const file = join(network.folder('a'), 'agency.json');
    expect(await network.faults(file)).toEqual(['fail permissions/folder folder-missing .']);
  });

  test.each([
    ['a folder that others may enter', mode('.', 0o755), ['fail permissions/folder readable-by-others .']],
    [
      'a key file that was copied with open rights',
      mode('keys.jwe', 0o644),
      ['fail permissions/files readable-by-others keys.jwe'],
    ],
  ])('%s', async (_, change, expected) => {
    expect(await network.faults(await network.spoilt(change))).toEqual(expected);
  });

  test('files that others read are told where the folder does not keep them out', async () => {
    const folder = await network.spoilt(mode('store.sqlite', 0o644));
    expect(await network.faults(folder)).toEqual([]);
    chmodSync(folder, 0o711);
    expect(await network.faults(folder)).toEqual([
      'fail permissions/folder readable-by-others .',
      'fail permissions/files readable-by-others store.sqlite',
    ]);
  });

  test('another user’s folder', async () => {
    const folder = await network.spoilt();
    const uid = statSync(folder).uid + 1;
    const found = await network.faults(folder, { uid });
    expect(found).toContain('warn permissions/folder other-owner .');
    expect(found).toContain('warn permissions/files other-owner keys.jwe');
  });

  test('a folder and a file that this user cannot write, a file that he cannot read', async () => {
    const folder = await network.spoilt((path) => {
      mode('agency.json', 0o000)(path);
      mode('store.sqlite', 0o400)(path);
      mode('.', 0o500)(path);
    });
    const found = await examinedByNobody(folder);
    chmodSync(folder, 0o700);
    expect(found).toEqual([
      'fail permissions/folder folder-unwritable .',
      'fail permissions/files file-unreadable agency.json',
      'fail permissions/files file-unwritable store.sqlite',
      'fail directory/agency-file file-unreadable agency.json',
    ]);
  });

  test('a passphrase that others can read, beside the keys', async () => {
    const folder = await network.spoilt();
    const passphraseFile = join(folder, 'passphrase');
    writeFileSync(passphraseFile, 'x', { mode: 0o640 });
    expect(await network.faults(folder, { passphraseFile })).toEqual([
      'fail permissions/passphrase readable-by-others ./passphrase',
      'warn permissions/passphrase passphrase-beside-keys ./passphrase',
    ]);
    const missing = join(network.root, 'no-passphrase');
    expect(await network.faults(folder, { passphraseFile: missing })).toEqual([
      `fail permissions/passphrase file-unreadable ${missing}`,
    ]);
  });
});

/** In a process of its own; root hands the folder to nobody before. */
async function examinedByNobody(folder: string): Promise<string[]> {
  const nobody = 65_534;
  if (process.getuid?.() === 0)
    for (const path of [network.root, folder, ...readdirSync(folder).map((name) => join(folder, name))])
      chownSync(path, nobody, nobody);
  const script = fileURLToPath(new URL('../testing/examine-process.ts', import.meta.url));
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const argv = [...flags, script, folder, String(network.clock.now())];
  const { stdout } = await promisify(execFile)(process.execPath, argv);
  return faultLines(JSON.parse(stdout), folder);
}
