import { randomBytes } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { toUtf8 } from '../encoding.ts';
import { importDecrypter } from '../keys/decrypter.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { KeptPart, Store } from '../store/store.ts';
import { testKeys } from '../testing/test-keys.ts';
import { Vault } from './vault.ts';

let stores: Store[] = [];
/** Keys that were reserved in any store, by number and store. */
const reserved = new Map<Store, Map<number, Uint8Array>>();
afterEach(() => {
  for (const store of stores) store.close();
  stores = [];
  reserved.clear();
});

function newStore(): Store {
  const store: Store = openSqliteStore(':memory:');
  stores.push(store);
  const keys = new Map<number, Uint8Array>();
  reserved.set(store, keys);
  const reserve = store.reserveKeys.bind(store);
  store.reserveKeys = async (wrapped, atMs) => {
    const ids = await reserve(wrapped, atMs);
    for (const [i, id] of ids.entries()) keys.set(id, wrapped[i] ?? new Uint8Array());
    return ids;
  };
  return store;
}

const decrypterOf = (name: string) => importDecrypter(testKeys(name).encryption);
const agency = { code: 'lienthong:a', decrypters: [decrypterOf('a')] };
const place = { dig: 'D'.repeat(43), name: 'record' };
const opened = () => ({ salt: randomBytes(32), content: toUtf8('{"text":"xin chào"}') });
const plain = ({ salt, content }: { salt: Uint8Array; content: Uint8Array }) =>
  [salt, content].map((bytes) => Buffer.from(bytes).toString('hex'));

/** A part as the store gives it back once it was sealed. */
async function sealed(store: Store, vault: Vault, part = opened()): Promise<Required<KeptPart>> {
  const { key, ...rest } = await vault.seal(place, part);
  const wrappedKey = reserved.get(store)?.get(key);
  if (!wrappedKey) throw new Error('sealed under a key that was not reserved');
  return { ...rest, wrappedKey };
}

test('what was sealed opens at its place, after a restart too, and at no other', async () => {
  const store = newStore();
  const vault = await Vault.open(store, agency);
  const part = opened();
  const kept = await sealed(store, vault, part);
  for (const reader of [vault, await Vault.open(store, agency)]) {
    expect(plain(reader.open(place.dig, kept))).toEqual(plain(part));
    expect(() => reader.open('E'.repeat(43), kept)).toThrow(expect.objectContaining({ code: 'part-unreadable' }));
    expect(() => reader.open(place.dig, { ...kept, name: 'identity' })).toThrow(/part identity/);
  }
});

test('every part has a key of its own, without which it is not opened', async () => {
  const store = newStore();
  const vault = await Vault.open(store, agency);
  const part = opened();
  const [one, two] = [await sealed(store, vault, part), await sealed(store, vault, part)];
  expect(one.wrappedKey).not.toEqual(two.wrappedKey);
  expect(one.sealed).not.toEqual(two.sealed);
  const { wrappedKey: _, ...alone } = one;
  for (const kept of [alone, { ...one, wrappedKey: two.wrappedKey }])
    expect(() => vault.open(place.dig, kept)).toThrow(expect.objectContaining({ code: 'part-unreadable' }));
});

test('any byte altered: not opened', async () => {
  const store = newStore();
  const vault = await Vault.open(store, agency);
  const kept = await sealed(store, vault);
  for (let at = 0; at < kept.sealed.length; at += 13) {
    const sealed = Uint8Array.from(kept.sealed);
    sealed[at] = (sealed[at] ?? 0) ^ 1;
    expect(() => vault.open(place.dig, { ...kept, sealed })).toThrow();
  }
});

test('its size tells no more than the ciphertext on the wire did', async () => {
  const vault = await Vault.open(newStore(), agency);
  const parts = [1, 500, 900].map((length) => ({ salt: randomBytes(32), content: randomBytes(length) }));
  const sizes = await Promise.all(parts.map(async (part) => (await vault.seal(place, part)).sealed.length));
  expect(new Set(sizes).size).toBe(1);
});

test('the wrapping key outlasts a rotation of the decryption key, and follows it', async () => {
  const store = newStore();
  const kept = await sealed(store, await Vault.open(store, agency));
  const both = { ...agency, decrypters: [decrypterOf('new'), ...agency.decrypters] };
  (await Vault.open(store, both)).open(place.dig, kept);
  const later = { ...agency, decrypters: [decrypterOf('new')] };
  (await Vault.open(store, later)).open(place.dig, kept);
  expect((await store.wrappingKeys(() => [])).map(({ kid }) => kid)).toEqual([decrypterOf('new').kid]);
  await expect(Vault.open(store, agency)).rejects.toMatchObject({ code: 'part-keys-unreadable' });
});

test('sealed for one store of one agency: beside another it does not open', async () => {
  const [one, two] = [newStore(), newStore()];
  await Vault.open(one, agency);
  const sealed = await one.wrappingKeys(() => []);
  await two.setWrappingKeys(sealed);
  await expect(Vault.open(two, agency)).rejects.toMatchObject({ code: 'part-keys-unreadable' });
  await expect(Vault.open(one, { ...agency, code: 'lienthong:b' })).rejects.toMatchObject({
    code: 'part-keys-unreadable',
  });
});
