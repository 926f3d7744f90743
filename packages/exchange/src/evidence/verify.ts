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
import { words } from './words.ts';

export interface Verdict {
  readonly result: Result;
  readonly checks: readonly Check[];
}

/**
 * Nothing is fetched and no clock is needed: expiry of message, keys and directory is judged at the signed times.
 *
 * `time` is informational: without a witness nobody but the parties says when, and the rest is proved all the same.
 * A key that was revoked after the signed time makes its check, and so the whole, `indeterminate`: the holder of a stolen
 * key could have written any time.
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
  if (bundle !== undefined) await verifyContents(bundle, given, checks);
  return { result: checks.result, checks: checks.list };
}

async function verifyContents(
  bundle: Bundle,
  { trust, now }: { readonly trust: Trust; readonly now?: number },
  checks: Checks,
): Promise<void> {
  const directories = await verifyChain(bundle, trust, checks);
  const manifest = checks.run('manifest', words.manifest, () => readManifest(bundle.manifest));
  checkSignature('manifest/signature', manifest, directories, checks);
  const receipts = bundle.receipts.map((jws, index) => {
    const receipt = checks.run(`receipt/${index}`, words.receipt, () => readAnswer(jws, bundle.manifest));
    checkSignature(`receipt/${index}/signature`, receipt, directories, checks);
    return receipt;
  });
  const read = receipts.filter((receipt) => receipt !== undefined);
  checks.run('answered', words.answered, () => assertAnswered(bundle));
  checks.run('statements', words.statements, complete(receipts) ? () => checkStatements(read) : undefined);
  const timed = manifest && directories && complete(receipts);
  checks.run(
    'times/signed',
    words.signedTimes,
    timed ? () => checkSignedTimes(manifest.claims, read, directories) : undefined,
  );

  const checkpoint = checks.run('checkpoint', words.checkpoint, () => readHolder(bundle, manifest));
  checkSignature('checkpoint/signature', checkpoint, directories, checks);
  const leaves = [
    { name: 'log/manifest', jws: bundle.manifest, proof: bundle.proofs.manifest },
    ...bundle.proofs.receipts.map((proof, i) => ({ name: `log/receipt/${i}`, jws: bundle.receipts[i] ?? '', proof })),
  ];
  for (const { name, jws, proof } of leaves)
    checks.run(name, words.inclusion, checkpoint && (() => verifyLeaf(jws, proof, checkpoint)));
  const positions = manifest && checkpoint && complete(receipts);
  checks.run(
    'log/positions',
    words.positions,
    positions ? () => checkPositions(bundle.proofs, read, checkpoint) : undefined,
  );

  for (const shown of bundle.disclosed)
    checks.run(`disclosed/${shown.part}`, words.disclosed, manifest && (() => verifyDisclosed(shown, manifest)));
  if (now !== undefined) {
    const times = [manifest, ...receipts, checkpoint].flatMap((token) => (token ? [token.claims.iat] : []));
    checks.run('times', words.times, () => assertPast(times, now));
  }
  checks.add({ name: 'time', result: 'indeterminate', detail: words.time, informational: true });
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

type Signed = ReadManifest | ReadReceipt | ReadCheckpoint;

function checkSignature(
  name: string,
  token: Signed | undefined,
  directories: readonly VerifiedDirectory[] | undefined,
  checks: Checks,
): void {
  const run = token && directories && (() => verifySignature(token, keyAtSigning(directories, token)));
  checks.run(name, words.signature, run);
}

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

function verifyLeaf(jws: string, proof: Bundle['proofs']['manifest'], { claims }: ReadCheckpoint): void {
  verifyInclusion({
    index: proof.index,
    size: claims.size,
    leaf: leafHash(jws),
    path: proof.path.map((hash) => fromBase64url(hash)),
    root: fromBase64url(claims.root),
  });
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
