/**
 * Rows 1, 2, 4, 5 and 8 of the checks on the way in, without store and grants: what the vectors are held against.
 * @module
 */
import type { Directory } from '../../directory/claims.ts';
import { signingKey } from '../../directory/lookup.ts';
import { ExchangeError } from '../../errors.ts';
import { importDecrypter } from '../../keys/decrypter.ts';
import type { PrivateJwk } from '../../keys/jwk.ts';
import { checkTimes, type ReadManifest, readManifest, verifySignature } from '../../manifest/manifest.ts';
import { readMessage } from '../../message/message.ts';
import { checkPartHeader, checkParts, type OpenedPart, openPart } from '../../part/part.ts';

export type Row = 1 | 2 | 4 | 5 | 8;

export interface Accepting {
  readonly read: ReadManifest;
  readonly parts: Readonly<Record<string, OpenedPart>>;
}

/** @returns the message opened, or the code and the row at which reading stopped */
export async function accept(
  body: Uint8Array,
  receiver: {
    readonly code: string;
    readonly encryption: PrivateJwk;
    readonly directory: Directory;
    readonly now: number;
  },
): Promise<Accepting | { readonly code: string; readonly row: Row }> {
  const { now, directory } = receiver;
  let row: Row = 1;
  try {
    const message = readMessage(body);
    row = 2;
    const read = readManifest(message.manifest);
    const { claims, header } = read;
    row = 4;
    if (claims.aud !== receiver.code) throw new ExchangeError('not-for-me', '/aud');
    verifySignature(read, signingKey(directory, claims.iss, header.kid, { signedAt: claims.iat, now }).jwk);
    row = 5;
    checkTimes(claims, now);
    checkParts(claims.parts, message.parts);
    const sent = claims.parts.filter(({ withheld }) => withheld !== true);
    const splits = sent.map(({ name }, i) => checkPartHeader(message.parts[i] ?? '', { ...claims, name }));
    row = 8;
    const parts: Record<string, OpenedPart> = {};
    const decrypters = [importDecrypter(receiver.encryption)];
    for (const [i, claim] of sent.entries())
      parts[claim.name] = await openPart(splits[i] ?? '', { ...claims, claim }, decrypters);
    return { read, parts };
  } catch (error) {
    if (error instanceof ExchangeError) return { code: error.code, row: rowOf(error, row) };
    throw error;
  }
}

/** The body's limits are row 1, its form is row 2. */
function rowOf({ code }: ExchangeError, row: Row): Row {
  const limit = ['body-too-large', 'too-many-parts', 'part-too-large', 'manifest-too-large'].includes(code);
  if (row <= 2) return limit ? 1 : 2;
  return row;
}
