import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offline } from './carry.ts';
import { createNetwork, type Network } from './directory/draft.ts';
import { createAgencyFolder, openAgencyFolder, readAgencyFile } from './folder.ts';
import { type AgencyKeys, generateKeys, generateSigningKey } from './keys/generate.ts';
import { sealKeyFile } from './keys/key-file.ts';
import { readManifest } from './manifest/manifest.ts';
import { note, noteContract, noteSharing } from './testing/network.ts';

const code = 'lienthong:a';
const passphrase = 'mật khẩu thử nghiệm';
let root = '';
let keys: AgencyKeys;
let network: Network;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'lienthong-folder-'));
  keys = generateKeys();
  const member = {
    code,
    names: { vi: 'A', en: 'A' },
    roles: ['sender'],
    endpoint: 'http://127.0.0.1:1/lt',
    reads: { note: ['1.0'] },
    keys,
  };
  const other = { ...member, code: 'lienthong:b', roles: ['receiver'], keys: generateKeys() };
  const signers = [generateSigningKey()];
  const freshnessKey = generateSigningKey();
  network = await createNetwork({ agencies: [member, other], signers, freshnessKey, sharing: noteSharing });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function created(name: string): Promise<string> {
  const folder = join(root, name);
  await createAgencyFolder(folder, { code, keys, passphrase, network });
  return folder;
}

const options = { contract: noteContract, transport: offline };
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('only its owner can look into it, also after it was used', async () => {
  const folder = await created('modes');
  const agency = await openAgencyFolder(folder, { passphrase, ...options });
  await agency.send({ to: 'lienthong:b', record: note(), purpose: 'test', basis: 'test-1' });
  expect(modeOf(folder)).toBe('700');
  const names = readdirSync(folder);
  expect(names).toEqual(expect.arrayContaining(['keys.jwe', 'store.sqlite', 'store.sqlite-wal']));
  for (const name of names) expect([name, modeOf(join(folder, name))]).toEqual([name, '600']);
  await agency.close();
});

test('no private key lies in it in the clear', async () => {
  const folder = await created('clear');
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'latin1');
    for (const { d } of [keys.signing, keys.encryption]) expect(text).not.toContain(d);
  }
});

test('another passphrase: key-file-unreadable, and no store is opened', async () => {
  const folder = await created('passphrase');
  const opening = openAgencyFolder(folder, { passphrase: 'khác', ...options });
  await expect(opening).rejects.toMatchObject({ code: 'key-file-unreadable' });
  expect(readdirSync(folder)).not.toContain('store.sqlite-wal');
});

test('a key file that was touched: key-file-unreadable', async () => {
  const folder = await created('touched');
  const file = join(folder, 'keys.jwe');
  const text = readFileSync(file, 'utf8');
  const middle = text.length - 100;
  writeFileSync(file, text.slice(0, middle) + (text[middle] === 'A' ? 'E' : 'A') + text.slice(middle + 1));
  const opening = openAgencyFolder(folder, { passphrase, ...options });
  await expect(opening).rejects.toMatchObject({ code: 'key-file-unreadable' });
});

test('an agency is never written over', async () => {
  const folder = await created('twice');
  const before = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  const again = createAgencyFolder(folder, { code, keys: generateKeys(), passphrase, network });
  await expect(again).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))).toEqual(before);
});

test('says who it is and whom it trusts; anything else in that file is an error with its place', async () => {
  const folder = await created('file');
  expect(await readAgencyFile(folder)).toEqual({ code, trust: network.trust });
  writeFileSync(join(folder, 'agency.json'), JSON.stringify({ code, trust: { k: 0, keys: network.trust.keys } }));
  await expect(readAgencyFile(folder)).rejects.toMatchObject({ code: 'bad-body', place: 'agency.json/trust/k' });
});

test('holds several keys: the one that the directory has in use signs, whatever their order in the file', async () => {
  const folder = await created('several');
  const others = generateKeys();
  const all = [others.encryption, others.signing, keys.encryption, keys.signing];
  writeFileSync(join(folder, 'keys.jwe'), await sealKeyFile(all, passphrase));
  const agency = await openAgencyFolder(folder, { passphrase, ...options });
  const [sent] = await agency.send({ to: 'lienthong:b', record: note(), purpose: 'test', basis: 'test-1' });
  const letter = await agency.outbox.get(sent?.jti ?? '');
  expect(readManifest(letter?.manifest ?? '').header.kid).toBe(keys.signing.kid);
  await agency.close();
});

test('may name where to ask for a newer directory first', async () => {
  const folder = join(root, 'sources');
  const sources = ['https://standing.example/lt'];
  await createAgencyFolder(folder, { code, keys, passphrase, network, sources });
  expect(await readAgencyFile(folder)).toEqual({ code, trust: network.trust, sources });
  const asked: string[] = [];
  const transport = {
    request: (_: string, url: string) => {
      asked.push(url);
      return Promise.reject(new Error('down'));
    },
    close: () => Promise.resolve(),
  };
  const agency = await openAgencyFolder(folder, { passphrase, ...options, transport });
  await agency.refreshDirectory();
  expect(asked).toEqual(['https://standing.example/lt/lienthong/1-draft/freshness']);
  await agency.close();
});

test('what was sent is there when it is opened again', async () => {
  const folder = await created('again');
  const first = await openAgencyFolder(folder, { passphrase, ...options });
  const [sent] = await first.send({ to: 'lienthong:b', record: note(), purpose: 'test', basis: 'test-1' });
  await first.close();
  const second = await openAgencyFolder(folder, { passphrase, ...options });
  expect(await second.outbox.list()).toMatchObject([{ jti: sent?.jti, state: 'queued' }]);
  await second.close();
});
