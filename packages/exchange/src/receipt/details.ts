/**
 * Details of a refusal, for the sender's eyes alone: a pointer already tells something about a victim.
 * @module
 */
import { toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import type { Decrypter } from '../keys/decrypter.ts';
import type { PublicJwk } from '../keys/jwk.ts';
import { bindingOf } from '../part/binding.ts';
import { encryptJwe } from '../part/jwe.ts';
import { paddingFor, unpad } from '../part/padding.ts';
import { splitJwe } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform } from '../strict/shape.ts';
import { types } from '../strict/types.ts';
import { type Detail, detailsShape, type ReceiptClaims } from './claims.ts';

export type { Detail };

/** The receipt that the details belong to. */
export type ReceiptIds = Pick<ReceiptClaims, 'iss' | 'aud' | 're'>;

/**
 * @param details at most 100, without values of the record
 * @param recipientJwk the encryption key of the message's sender
 * @returns compact JWE, padded, bound to the receipt's `iss`, `aud`, `re`
 * @throws {ExchangeError} `bad-claims`
 */
export async function sealDetails(
  details: readonly Detail[],
  recipientJwk: PublicJwk,
  ids: ReceiptIds,
): Promise<string> {
  const body = conform(detailsShape, { issues: details }, { wrong: 'bad-claims', place: '/details' });
  const plaintext = toUtf8(JSON.stringify(body));
  return encryptJwe([plaintext, paddingFor(plaintext.length)], { typ: types.details, ...binding(ids) }, recipientJwk);
}

/**
 * @param jwe the receipt's `details`
 * @throws {ExchangeError} `part-misbound`, `part-unreadable`, `bad-claims`, and what strict reading throws
 */
export async function openDetails(jwe: string, ids: ReceiptIds, decrypters: readonly Decrypter[]): Promise<Detail[]> {
  const split = splitJwe(jwe, types.details, 'details');
  const { apu, apv } = binding(ids);
  if (split.header.apu !== apu || split.header.apv !== apv) throw new ExchangeError('part-misbound', 'details');
  const decrypter = decrypters.find(({ kid }) => kid === split.header.kid);
  if (decrypter === undefined) throw new ExchangeError('part-unreadable', 'details');
  const padded = await decrypter.decrypt(jwe, split).catch(() => {
    throw new ExchangeError('part-unreadable', 'details');
  });
  const body = parseStrictJson(unpad(padded.plaintext), { depth: 6, place: 'details', plainIntegers: true });
  return [...conform(detailsShape, body, { wrong: 'bad-claims', place: '/details' }).issues];
}

function binding({ iss, aud, re }: ReceiptIds): { apu: string; apv: string } {
  return bindingOf({ iss, aud, jti: re }, 'details');
}
