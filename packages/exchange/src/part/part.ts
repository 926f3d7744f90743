/**
 * A part of a message: content sealed to one recipient and bound to one message.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { digestOfAscii } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import type { Decrypter } from '../keys/decrypter.ts';
import type { PublicJwk } from '../keys/jwk.ts';
import { limits } from '../limits.ts';
import { type CompactJwe, splitJwe } from '../strict/compact.ts';
import { types } from '../strict/types.ts';
import { bindingOf, type MessageIds } from './binding.ts';
import { checkDisclosed, commitment } from './commitment.ts';
import { encryptJwe } from './jwe.ts';
import { paddingFor, unpad } from './padding.ts';

export { checkDisclosed, commitment };

export interface SealedPart {
  /** Compact JWE. */
  readonly jwe: string;
  /** Length in bytes of the compact JWE. */
  readonly len: number;
  /** base64url SHA-256 of the compact JWE. */
  readonly dig: string;
  /** Commitment to the content. */
  readonly com: string;
}

export interface OpenedPart {
  readonly content: Uint8Array;
  /** 32 bytes. */
  readonly salt: Uint8Array;
}

/**
 * @param input.content the bytes to seal; `input.salt` 32 random bytes, the same for all recipients of one `send`
 * @param input.recipientJwk the recipient's encryption key out of a verified directory
 */
export async function sealPart(input: {
  readonly name: string;
  readonly content: Uint8Array;
  readonly salt?: Uint8Array;
  readonly manifestIds: MessageIds;
  readonly recipientJwk: PublicJwk;
}): Promise<SealedPart> {
  const { name, content, salt = newSalt(), manifestIds, recipientJwk } = input;
  const com = commitment(salt, content);
  const plaintext = [salt, content, paddingFor(salt.length + content.length)];
  const jwe = encryptJwe(plaintext, { typ: types.part, ...bindingOf(manifestIds, name) }, recipientJwk);
  return { jwe, len: jwe.length, dig: digestOfAscii(jwe), com };
}

/**
 * Opens one part of a message whose manifest was verified before.
 *
 * @param jwe compact JWE, as received, or as {@link checkPartHeader} has taken it apart
 * @param expect the part's claim and the manifest's `iss`, `aud`, `jti`; `apu` and `apv` are compared with them
 * @param decrypters keys of this agency, old ones among them
 * @returns the content and its 32-byte salt; the commitment has been checked
 * @throws {ExchangeError} `part-unreadable` no key of this agency opens it; `part-misbound` it was sealed for another
 *   message; `commitment-mismatch` content differs from what was signed; and what {@link checkPartHeader} throws
 * @see RFC 7516 §5.2, RFC 7518 §4.6.2
 */
export async function openPart(
  jwe: string | CompactJwe,
  expect: MessageIds & { readonly claim: { readonly name: string; readonly com: string } },
  decrypters: readonly Decrypter[],
): Promise<OpenedPart> {
  const { claim } = expect;
  const split = typeof jwe === 'string' ? splitJwe(jwe, types.part, `part ${claim.name}`) : jwe;
  assertBound(split, expect, claim.name);
  const plaintext = unpad(await decrypt(split, decrypters, claim.name));
  if (plaintext.length < limits.saltBytes) throw new ExchangeError('part-unreadable', `part ${claim.name}`);
  const salt = plaintext.subarray(0, limits.saltBytes);
  const content = plaintext.subarray(limits.saltBytes);
  if (commitment(salt, content) !== claim.com) throw new ExchangeError('commitment-mismatch', `part ${claim.name}`);
  return { content, salt };
}

/** 32 random bytes. One salt serves all recipients of one content, so that their commitments are equal. */
export function newSalt(): Uint8Array {
  return randomBytes(limits.saltBytes);
}

/**
 * Compares the ciphertexts with the manifest's claims: number, order, length, digest. No key is needed.
 *
 * @param jwes in the order of the claims, without those withheld
 * @throws {ExchangeError} `part-missing`, `part-digest-mismatch`
 */
export function checkParts(
  claims: readonly { readonly name: string; readonly len?: number; readonly dig?: string; readonly withheld?: true }[],
  jwes: readonly string[],
): void {
  const sent = claims.filter((claim) => claim.withheld !== true);
  if (sent.length !== jwes.length) throw new ExchangeError('part-missing');
  sent.forEach((claim, index) => {
    const jwe = jwes[index];
    if (jwe === undefined || jwe.length !== claim.len || digestOfAscii(jwe) !== claim.dig)
      throw new ExchangeError('part-digest-mismatch', `part ${claim.name}`);
  });
}

/**
 * Reads one ciphertext strictly and compares its binding; row 5, before anything is stored.
 *
 * @throws {ExchangeError} `part-misbound`, and `bad-token`, `bad-header`, `unknown-header-member` and so on
 */
export function checkPartHeader(jwe: string, expect: MessageIds & { readonly name: string }): CompactJwe {
  const { name } = expect;
  const split = splitJwe(jwe, types.part, `part ${name}`);
  assertBound(split, expect, name);
  return split;
}

function assertBound(split: CompactJwe, ids: MessageIds, name: string): void {
  const { apu, apv } = bindingOf(ids, name);
  if (split.header.apu !== apu || split.header.apv !== apv) throw new ExchangeError('part-misbound', `part ${name}`);
}

async function decrypt(split: CompactJwe, decrypters: readonly Decrypter[], name: string): Promise<Uint8Array> {
  const decrypter = decrypters.find(({ kid }) => kid === split.header.kid);
  if (decrypter === undefined) throw new ExchangeError('part-unreadable', `part ${name}`);
  try {
    return (await decrypter.decrypt(split.jwe, split)).plaintext;
  } catch {
    throw new ExchangeError('part-unreadable', `part ${name}`);
  }
}
