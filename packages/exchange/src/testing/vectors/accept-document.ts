/**
 * Reads a receipt, a directory or a freshness document as their readers do: what the document cases are held against.
 * @module
 */
import { type VerifiedDirectory, verifyDirectory } from '../../directory/directory.ts';
import { verifyFreshness } from '../../directory/freshness.ts';
import { ExchangeError } from '../../errors.ts';
import { importDecrypter } from '../../keys/decrypter.ts';
import type { PrivateJwk } from '../../keys/jwk.ts';
import { openDetails } from '../../receipt/details.ts';
import { readReceipt, verifyReceipt } from '../../receipt/receipt.ts';
import type { DocumentCase } from './case.ts';

/** The directory that receipts and freshness are held against, and the key to which details are sealed. */
export interface Reader {
  readonly verified: VerifiedDirectory;
  readonly encryption: PrivateJwk;
}

/** @returns `accepted`, or the code at which reading stopped */
export async function acceptDocument(text: string, given: DocumentCase, reader: Reader): Promise<string> {
  try {
    await read(text, given, reader);
    return 'accepted';
  } catch (error) {
    if (error instanceof ExchangeError) return error.code;
    throw error;
  }
}

async function read(text: string, { now, trust, previous, answers }: DocumentCase, reader: Reader): Promise<void> {
  if (trust !== undefined) {
    const before = previous === undefined ? undefined : await verifyDirectory(previous, { trust });
    await verifyDirectory(text, { trust, previous: before, now });
  } else if (answers !== undefined) {
    await receipt(text, answers, now, reader);
  } else {
    await verifyFreshness(text, reader.verified);
  }
}

async function receipt(
  jws: string,
  expect: NonNullable<DocumentCase['answers']>,
  now: number,
  { verified, encryption }: Reader,
): Promise<void> {
  const receipt = readReceipt(jws);
  verifyReceipt(receipt, { directory: verified.directory, expect, now });
  const { details } = receipt.claims;
  if (details !== undefined) await openDetails(details, receipt.claims, [importDecrypter(encryption)]);
}
