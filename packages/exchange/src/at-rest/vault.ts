/**
 * Parts at rest: each encrypted under a random key of its own; the keys are wrapped under one key that the agency's
 * decryption key opens. Whoever erases a part's key has erased the part, whatever becomes of its ciphertext.
 * @module
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import type { Decrypter } from '../keys/decrypter.ts';
import { limits } from '../limits.ts';
import { unwrapKey } from '../part/jwe.ts';
import { paddingFor, unpad } from '../part/padding.ts';
import type { OpenedPart } from '../part/part.ts';
import type { KeptPart, SealedPart, Store } from '../store/store.ts';
import { KeyPool } from './key-pool.ts';
import { openWrappingKey } from './wrapping-key.ts';

/** Where a part belongs: its bytes open in no other place. */
export interface PartPlace {
  /** Digest of the message. */
  readonly dig: string;
  readonly name: string;
}

export class Vault {
  readonly #wrappingKey: Uint8Array;
  readonly #keys: KeyPool;

  private constructor(wrappingKey: Uint8Array, keys: KeyPool) {
    this.#wrappingKey = wrappingKey;
    this.#keys = keys;
  }

  /**
   * Opens the wrapping key that the store holds, and makes one where there is none.
   * @throws {ExchangeError} `part-keys-unreadable` none of the agency's decryption keys opens it
   */
  static async open(
    store: Store,
    agency: { readonly code: string; readonly decrypters: readonly Decrypter[]; readonly now?: () => number },
  ): Promise<Vault> {
    const wrappingKey = await openWrappingKey(store, agency);
    return new Vault(wrappingKey, new KeyPool(store, wrappingKey, agency.now));
  }

  /** Encrypts salt and content under a new key. Padded, so that the store tells no more of the size than the manifest. */
  async seal({ dig, name }: PartPlace, { salt, content }: OpenedPart): Promise<SealedPart> {
    const { key, id } = await this.#keys.take();
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    cipher.setAAD(placeBytes(dig, name));
    const pieces = [salt, content, paddingFor(salt.length + content.length)].map((piece) => cipher.update(piece));
    const sealed = Buffer.concat([iv, ...pieces, cipher.final(), cipher.getAuthTag()]);
    return { name, sealed, key: id };
  }

  /** @throws {ExchangeError} `part-unreadable` its key is not held here, or the bytes are others than were sealed */
  open(dig: string, { name, sealed, wrappedKey }: KeptPart): OpenedPart {
    if (wrappedKey === undefined) throw new ExchangeError('part-unreadable', `part ${name}`);
    const plaintext = unpad(this.#decrypt(sealed, wrappedKey, { dig, name }));
    return { salt: plaintext.subarray(0, limits.saltBytes), content: plaintext.subarray(limits.saltBytes) };
  }

  #decrypt(sealed: Uint8Array, wrappedKey: Uint8Array, { dig, name }: PartPlace): Uint8Array {
    try {
      const key = unwrapKey(wrappedKey, this.#wrappingKey);
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes });
      decipher.setAAD(placeBytes(dig, name));
      decipher.setAuthTag(sealed.subarray(-tagBytes));
      const plaintext = decipher.update(sealed.subarray(ivBytes, -tagBytes));
      decipher.final();
      return plaintext;
    } catch {
      throw new ExchangeError('part-unreadable', `part ${name}`);
    }
  }
}

const ivBytes = 12;
const tagBytes = 16;

function placeBytes(dig: string, name: string): Uint8Array {
  return toUtf8(`${dig}\0${name}`);
}
