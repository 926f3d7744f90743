/**
 * The key that wraps the keys of all parts: random, one a store, kept as a JWE to each decryption key of the agency, so
 * that it is protected as those are (a passphrase, a token) and outlasts their rotation.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { ExchangeError } from '../errors.ts';
import type { Decrypter } from '../keys/decrypter.ts';
import { bindingOf } from '../part/binding.ts';
import { encryptJwe } from '../part/jwe.ts';
import type { SealedWrappingKey, Store } from '../store/store.ts';
import { splitJwe } from '../strict/compact.ts';
import { types } from '../strict/types.ts';

interface Agency {
  readonly code: string;
  readonly decrypters: readonly Decrypter[];
}

/** Where the sealed copies lie. */
type Holder = Pick<Store, 'id' | 'wrappingKeys' | 'setWrappingKeys'>;

/**
 * Opens it, makes it where there is none, and seals it anew when the agency's decryption keys are others than the last time.
 * @throws {ExchangeError} `part-keys-unreadable`
 */
export async function openWrappingKey(store: Holder, agency: Agency): Promise<Uint8Array> {
  const fresh = randomBytes(32);
  const held = await store.wrappingKeys(() => agency.decrypters.map((to) => seal(fresh, to, agency, store.id)));
  const key = await openSealedKey(held, agency, store.id);
  const kids = new Set(agency.decrypters.map(({ kid }) => kid));
  const same = held.length === kids.size && held.every(({ kid }) => kids.has(kid));
  if (!same) await store.setWrappingKeys(agency.decrypters.map((to) => seal(key, to, agency, store.id)));
  return key;
}

/**
 * @param held the wrapping key as it lies in the file of keys
 * @throws {ExchangeError} `part-keys-unreadable` none of the agency's decryption keys opens it
 */
export async function openSealedKey(
  held: readonly SealedWrappingKey[],
  agency: Agency,
  storeId: string,
): Promise<Uint8Array> {
  for (const { kid, jwe } of held) {
    const decrypter = agency.decrypters.find((one) => one.kid === kid);
    const key = decrypter && (await open(jwe, decrypter, bindingOf(ids(agency, storeId), use)));
    if (key?.length === 32) return key;
  }
  throw new ExchangeError('part-keys-unreadable');
}

async function open(jwe: string, decrypter: Decrypter, binding: ReturnType<typeof bindingOf>) {
  try {
    const split = splitJwe(jwe, types.partKeys, use);
    if (split.header.apu !== binding.apu || split.header.apv !== binding.apv) return undefined;
    return (await decrypter.decrypt(jwe, split)).plaintext;
  } catch {
    // Another key may open another copy of it.
    return undefined;
  }
}

function seal(key: Uint8Array, { kid, publicJwk }: Decrypter, agency: Agency, storeId: string): SealedWrappingKey {
  const binding = { typ: types.partKeys, ...bindingOf(ids(agency, storeId), use) };
  return { kid, jwe: encryptJwe([key], binding, publicJwk) };
}

/** To itself, for this store: a key file beside another store does not open. */
function ids({ code }: Agency, storeId: string) {
  return { iss: code, aud: code, jti: storeId };
}

const use = 'part-keys';
