/**
 * The directory as a document: signed by k of n, versions in a chain, verified without the network.
 * @see RFC 7515 §7.2.1; The Update Framework, §5.3 (root rotation)
 * @module
 */
import { asciiBytes, digestOf, fromBase64url, toBase64url, toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import type { PublicJwk } from '../keys/jwk.ts';
import { type Signer, signBytes, verifyBytes } from '../keys/signer.ts';
import { protectedHeader } from '../keys/token.ts';
import { limits } from '../limits.ts';
import { readJwsHeader, readSignature } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, list, object, type Shape, text } from '../strict/shape.ts';
import { types } from '../strict/types.ts';
import { type Directory, directoryShape } from './claims.ts';
import { checkEntries } from './entries.ts';

export type { Directory };

/** What a first directory is held against: thumbprints known by another way, and how many of them must have signed. */
export interface Trust {
  readonly k: number;
  readonly keys: readonly string[];
}

export interface VerifiedDirectory {
  readonly text: string;
  readonly directory: Directory;
  /** base64url SHA-256 of the payload; the next version names it in `prev`. */
  readonly dig: string;
}

/**
 * Checks a draft of a directory before it is signed.
 *
 * @throws {ExchangeError} `bad-claims`, `weak-key`, `directory-invalid`, `lifetime-too-long`
 */
export function createDirectory(draft: Directory): Directory {
  const directory = conform(directoryShape, draft, { wrong: 'bad-claims' });
  checkEntries(directory);
  return directory;
}

/**
 * @param signers private keys of those who sign; on a change of signers k of the old and k of the new
 * @returns General JWS in JSON, one signature for each signer
 */
export async function signDirectory(directory: Directory, signers: readonly Signer[]): Promise<string> {
  const payload = toBase64url(toUtf8(JSON.stringify(createDirectory(directory))));
  const signatures = [];
  for (const signer of signers) {
    const header = protectedHeader(types.directory, signer);
    const signature = await signBytes(signer, asciiBytes(`${header}.${payload}`));
    signatures.push({ protected: header, signature: toBase64url(signature) });
  }
  return JSON.stringify({ payload, signatures });
}

/** A directory that nobody has signed yet: its bytes are settled, and each signer adds a signature to them. */
export function draftDirectory(directory: Directory): string {
  return JSON.stringify({ payload: toBase64url(toUtf8(JSON.stringify(createDirectory(directory)))), signatures: [] });
}

/**
 * Reads a draft, and who has signed it so far; whose signatures count is for `verifyDirectory` to say.
 *
 * @param previous whose signers may have signed as well
 * @throws {ExchangeError} `directory-bad-signature` one that is false, twice, or of nobody; `directory-invalid`, `weak-key` …
 */
export function readDraft(
  text: string,
  previous?: VerifiedDirectory,
): { readonly directory: Directory; readonly dig: string; readonly signed: ReadonlySet<string> } {
  const { payload, signatures } = readEnvelope(text, draftEnvelope);
  const { directory, dig } = readPayload(payload);
  checkEntries(directory);
  const keys = [...directory.signers.keys, ...(previous?.directory.signers.keys ?? [])];
  return { directory, dig, signed: verifySignatures(payload, signatures, keys) };
}

/** Adds the signature of one more signer, who sits elsewhere. */
export async function addSignature(text: string, signer: Signer): Promise<string> {
  const { payload, signatures } = readEnvelope(text, draftEnvelope);
  const header = protectedHeader(types.directory, signer);
  const signature = toBase64url(await signBytes(signer, asciiBytes(`${header}.${payload}`)));
  return JSON.stringify({ payload, signatures: [...signatures, { protected: header, signature }] });
}

/**
 * @param text General JWS in JSON
 * @param against `previous`: the newest directory known, when there is one; else `trust`: pinned thumbprints. `now` in
 *   seconds; without it expiry is not checked (evidence, a start after a long rest).
 * @throws {ExchangeError} `directory-bad-signature` fewer than k of the trusted and k of its own signers, or any signature
 *   that does not verify; `directory-gap` versions between `previous` and this one are missing; `directory-rollback`;
 *   `directory-fork`; `directory-expired`; `directory-invalid`; `weak-key`; and what strict reading throws
 */
export async function verifyDirectory(
  text: string,
  against: { readonly trust?: Trust; readonly previous?: VerifiedDirectory | undefined; readonly now?: number },
): Promise<VerifiedDirectory> {
  const { payload, signatures } = readEnvelope(text);
  const { directory, dig } = readPayload(payload);
  if (against.previous !== undefined) assertNear(directory, against.previous);
  const trusted = trustedSigners(directory, against);
  const signed = verifySignatures(payload, signatures, [...directory.signers.keys, ...trusted.jwks]);
  assertEnough(signed, trusted.kids, trusted.k);
  assertEnough(signed, new Set(directory.signers.keys.map(({ kid }) => kid)), directory.signers.k);
  checkEntries(directory);
  if (against.previous !== undefined) assertSuccessor(directory, dig, against.previous);
  if (against.now !== undefined) assertInTime(directory, against.now);
  return { text, directory, dig };
}

/**
 * Verifies the version with which somebody begins. It may be one that changed its signers: the signatures of the former ones, for
 * those who hold the version before, are left aside here.
 *
 * @throws {ExchangeError} as {@link verifyDirectory}
 */
export async function verifyFirstDirectory(
  text: string,
  against: { readonly trust: Trust; readonly now?: number },
): Promise<VerifiedDirectory> {
  return { ...(await verifyDirectory(ownSignatures(text), against)), text };
}

/** The same directory with the signatures of its own signers alone: every byte of it can be verified without the one before. */
export function ownSignatures(text: string): string {
  const { payload, signatures } = readEnvelope(text);
  const own = new Set(readPayload(payload).directory.signers.keys.map(({ kid }) => kid));
  const kept = signatures.filter((entry, i) =>
    own.has(readJwsHeader(entry.protected, types.directory, `directory signature ${i}`).kid),
  );
  return kept.length === signatures.length ? text : JSON.stringify({ payload, signatures: kept });
}

interface Signature {
  readonly protected: string;
  readonly signature: string;
}

interface Envelope {
  readonly payload: string;
  readonly signatures: readonly Signature[];
}

const envelope = envelopeOf(1);
const draftEnvelope = envelopeOf(0);

function envelopeOf(min: number): Shape<Envelope> {
  return object({
    payload: text(/^[A-Za-z0-9_-]+$/),
    signatures: list(object({ protected: text(/^/), signature: text(/^/) }), {
      min,
      max: 2 * limits.directorySignerCount,
    }),
  });
}

function readPayload(payload: string): { directory: Directory; dig: string } {
  const bytes = fromBase64url(payload, 'directory payload');
  const parsed = parseStrictJson(bytes, { depth: 12, place: 'directory payload', plainIntegers: true });
  return { directory: conform(directoryShape, parsed, { wrong: 'bad-claims' }), dig: digestOf(bytes) };
}

function readEnvelope(textOfDirectory: string, shape: Shape<Envelope> = envelope): Envelope {
  if (textOfDirectory.length > limits.directoryBytes) throw new ExchangeError('body-too-large', 'directory');
  const parsed = parseStrictJson(toUtf8(textOfDirectory), { depth: 3, place: 'directory' });
  return conform(shape, parsed, { wrong: 'bad-token', place: 'directory' });
}

function trustedSigners(
  directory: Directory,
  { trust, previous }: { readonly trust?: Trust; readonly previous?: VerifiedDirectory | undefined },
): { k: number; kids: ReadonlySet<string>; jwks: readonly PublicJwk[] } {
  if (previous !== undefined) {
    const { k, keys } = previous.directory.signers;
    return { k, kids: new Set(keys.map(({ kid }) => kid)), jwks: keys };
  }
  if (trust === undefined || trust.k < 1)
    throw new TypeError('verifyDirectory needs pinned signers or a directory before');
  return { k: trust.k, kids: new Set(trust.keys), jwks: directory.signers.keys };
}

/** Every signature counts once for its signer, and none may be false: a document that was touched anywhere is refused. */
function verifySignatures(
  payload: string,
  signatures: readonly Signature[],
  keys: readonly PublicJwk[],
): ReadonlySet<string> {
  const signed = new Set<string>();
  signatures.forEach((entry, index) => {
    const place = `directory signature ${index}`;
    const header = readJwsHeader(entry.protected, types.directory, place);
    const signature = readSignature(entry.signature, place);
    const key = keys.find(({ kid }) => kid === header.kid);
    if (key === undefined || signed.has(header.kid)) throw new ExchangeError('directory-bad-signature', place);
    try {
      verifyBytes(key, header.alg, asciiBytes(`${entry.protected}.${payload}`), signature);
    } catch {
      throw new ExchangeError('directory-bad-signature', place);
    }
    signed.add(header.kid);
  });
  return signed;
}

function assertEnough(signed: ReadonlySet<string>, of: ReadonlySet<string>, k: number): void {
  if ([...signed].filter((kid) => of.has(kid)).length < k) throw new ExchangeError('directory-bad-signature');
}

/** Comes before the signatures: who has to sign a version is known from the one just before, and from no other. */
function assertNear({ version }: Directory, previous: VerifiedDirectory): void {
  if (version > previous.directory.version + 1) throw new ExchangeError('directory-gap', '/version');
  if (version < previous.directory.version) throw new ExchangeError('directory-rollback', '/version');
}

function assertSuccessor(directory: Directory, dig: string, previous: VerifiedDirectory): void {
  const before = previous.directory;
  if (directory.version === before.version) {
    if (dig !== previous.dig) throw new ExchangeError('directory-fork', '/version');
    return;
  }
  if (directory.prev !== previous.dig) throw new ExchangeError('directory-fork', '/prev');
  if (directory.iat < before.iat) throw new ExchangeError('directory-rollback', '/iat');
}

function assertInTime(directory: Directory, now: number): void {
  if (directory.iat > now + limits.clockSkewSeconds) throw new ExchangeError('not-yet-valid', 'directory/iat');
  if (directory.exp <= now) throw new ExchangeError('directory-expired', 'directory/exp');
}
