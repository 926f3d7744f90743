/**
 * Verifies an evidence bundle offline and reports every check, not the first failure alone.
 * @module
 */
import { type Trust, type VerifiedDirectory, verifyDirectory } from '../directory/directory.ts';
import { fromBase64url } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { type ReadCheckpoint, readCheckpoint } from '../log/checkpoint.ts';
import { leafHash, verifyInclusion } from '../log/merkle.ts';
import { type ReadManifest, readManifest, verifySignature } from '../manifest/manifest.ts';
import { checkDisclosed } from '../part/commitment.ts';
import { type ReadReceipt, readReceipt } from '../receipt/receipt.ts';
import { type Bundle, readBundle } from './bundle.ts';
import { type Check, Checks, Indeterminate, type Result } from './checks.ts';
import { keyAtSigning } from './key-at-signing.ts';
import { checkSignedTimes } from './signed-times.ts';
import { checkPositions, checkStatements } from './statements.ts';
import { verifyWitnesses, type WitnessedBy } from './witnesses.ts';
import { type Witnessed, witnessedWords, words } from './words.ts';

export interface Verdict {
  readonly result: Result;
  readonly checks: readonly Check[];
  /** By when the recipient had stored the message, where a witness says so. */
  readonly time?: Witnessed;
}

/**
 * Nothing is fetched and no clock is needed: expiry of message, keys and directory is judged at the signed times.
 *
 * `time` is informational: without a witness nobody but the parties says when, and the rest is proved all the same.
 * A key that was revoked after the signed time makes its check, and so the whole, `indeterminate` unless a witness saw the
 * token before: the holder of a stolen key could have written any time.
 *
 * @param bytes the file, exactly as it was written
 * @param given `trust`: thumbprints of the directory's signers, known by another way; `now` in seconds: refuses times that
 *   lie in the future
 */
export async function verifyBundle(
  bytes: Uint8Array,
  given: { readonly trust: Trust; readonly now?: number },
): Promise<Verdict> {
  const checks = new Checks();
  const bundle = checks.run('format', words.format, () => readBundle(bytes));
  const time = bundle && (await verifyContents(bundle, given, checks));
  return { result: checks.result, checks: checks.list, ...(time ? { time } : {}) };
}

async function verifyContents(
  bundle: Bundle,
  { trust, now }: { readonly trust: Trust; readonly now?: number },
  checks: Checks,
): Promise<Witnessed | undefined> {
  const { proofs } = bundle;
  const directories = await verifyChain(bundle, trust, checks);
  const manifest = checks.run('manifest', words.manifest, () => readManifest(bundle.manifest));
  const receipts = bundle.receipts.map((jws, index) =>
    checks.run(`receipt/${index}`, words.receipt, () => readAnswer(jws, bundle.manifest)),
  );
  const checkpoint = checks.run('checkpoint', words.checkpoint, () => readHolder(bundle, manifest));
  const inLog = (name: string, jws: string, proof: LeafProof) =>
    checks.run(name, words.inclusion, checkpoint && (() => verifyLeaf(jws, proof, checkpoint)));
  const manifestAt = inLog('log/manifest', bundle.manifest, proofs.manifest);
  const receiptsAt = proofs.receipts.map((proof, i) => inLog(`log/receipt/${i}`, bundle.receipts[i] ?? '', proof));
  const leaves = [
    { token: manifest, index: manifestAt },
    ...receipts.map((token, i) => ({ token, index: receiptsAt[i] })),
  ].flatMap(({ token, index }) => (token && index !== undefined ? [{ index, iat: token.claims.iat }] : []));
  const witnessedBy = verifyWitnesses(bundle, { manifest, checkpoint, directories, leaves }, checks);

  const signed = (name: string, token: Signed | undefined, index?: number) => {
    const knownBy = witnessedBy(index)?.notLaterThan;
    const verify = token && directories && (() => verifySignature(token, keyAtSigning(directories, token, knownBy)));
    checks.run(`${name}/signature`, words.signature, verify);
  };
  signed('manifest', manifest, manifestAt);
  for (const [i, receipt] of receipts.entries()) signed(`receipt/${i}`, receipt, receiptsAt[i]);
  signed('checkpoint', checkpoint);

  const read = receipts.filter((receipt) => receipt !== undefined);
  checks.run('answered', words.answered, () => assertAnswered(bundle));
  checks.run('statements', words.statements, complete(receipts) ? () => checkStatements(read) : undefined);
  const timed = manifest && directories && complete(receipts);
  checks.run(
    'times/signed',
    words.signedTimes,
    timed ? () => checkSignedTimes(manifest.claims, read, directories) : undefined,
  );
  const positions = manifest && checkpoint && complete(receipts);
  checks.run('log/positions', words.positions, positions ? () => checkPositions(proofs, read, checkpoint) : undefined);
  for (const shown of bundle.disclosed)
    checks.run(`disclosed/${shown.part}`, words.disclosed, manifest && (() => verifyDisclosed(shown, manifest)));
  if (now !== undefined) {
    const times = [manifest, ...receipts, checkpoint].flatMap((token) => (token ? [token.claims.iat] : []));
    checks.run('times', words.times, () => assertPast(times, now));
  }
  return tellTime(bundle, witnessedBy, checks);
}

/** Whatever the recipient answered, it had stored the message: the answer that was seen first counts. */
function tellTime({ proofs }: Bundle, witnessedBy: WitnessedBy, checks: Checks): Witnessed | undefined {
  if (checks.result !== 'valid') return checks.run('time', words.time, undefined, true);
  const time = witnessedBy(Math.min(...proofs.receipts.map(({ index }) => index)));
  const detail = time ? witnessedWords(time) : words.time;
  checks.add({ name: 'time', result: time ? 'valid' : 'indeterminate', detail, informational: true });
  return time;
}

async function verifyChain(bundle: Bundle, trust: Trust, checks: Checks): Promise<VerifiedDirectory[] | undefined> {
  const verified: VerifiedDirectory[] = [];
  for (const [index, text] of bundle.directories.entries()) {
    const previous = verified.at(-1);
    if (verified.length < index) {
      checks.run(`directory/${index}`, words.directory, undefined);
      continue;
    }
    const directory = await checks.runAsync(`directory/${index}`, words.directory, async () => {
      const next = await verifyDirectory(text, { trust, previous });
      if (previous?.directory.version === next.directory.version)
        throw new ExchangeError('evidence-malformed', '/directories');
      return next;
    });
    if (directory !== undefined) verified.push(directory);
  }
  return verified.length === bundle.directories.length ? verified : undefined;
}

type LeafProof = Bundle['proofs']['manifest'];
type Signed = ReadManifest | ReadReceipt | ReadCheckpoint;

/** A receipt that answers the bundle's message. */
function readAnswer(jws: string, manifestJws: string): ReadReceipt {
  const receipt = readReceipt(jws);
  const { claims, digest } = readManifest(manifestJws);
  const expected = { iss: claims.aud, aud: claims.iss, re: claims.jti, dig: digest };
  for (const name of ['iss', 'aud', 're', 'dig'] as const)
    if (receipt.claims[name] !== expected[name]) throw new ExchangeError('receipt-mismatch', `/${name}`);
  return receipt;
}

/** The checkpoint of one of the two parties. */
function readHolder(bundle: Bundle, manifest: ReadManifest | undefined): ReadCheckpoint {
  const checkpoint = readCheckpoint(bundle.checkpoint);
  const { iss } = checkpoint.claims;
  if (manifest !== undefined && iss !== manifest.claims.iss && iss !== manifest.claims.aud)
    throw new ExchangeError('evidence-malformed', '/checkpoint');
  return checkpoint;
}

/** @returns where the leaf stands */
function verifyLeaf(jws: string, proof: LeafProof, { claims }: ReadCheckpoint): number {
  verifyInclusion({
    index: proof.index,
    size: claims.size,
    leaf: leafHash(jws),
    path: proof.path.map((hash) => fromBase64url(hash)),
    root: fromBase64url(claims.root),
  });
  return proof.index;
}

function verifyDisclosed(shown: Bundle['disclosed'][number], { claims }: ReadManifest): void {
  const claim = claims.parts.find(({ name }) => name === shown.part);
  if (claim === undefined) throw new ExchangeError('part-missing', shown.part);
  const content = fromBase64url(shown.content, `/disclosed/${shown.part}/content`);
  checkDisclosed({ salt: fromBase64url(shown.salt), content }, claim.com);
}

/** A message that nobody answered is proved to have been written, no more. */
function assertAnswered({ receipts }: Bundle): void {
  if (receipts.length === 0) throw new Indeterminate('receipt-missing');
}

function assertPast(times: readonly number[], now: number): void {
  if (times.some((time) => time > now)) throw new ExchangeError('not-yet-valid', '/iat');
}

function complete(receipts: readonly (ReadReceipt | undefined)[]): boolean {
  return !receipts.includes(undefined);
}
