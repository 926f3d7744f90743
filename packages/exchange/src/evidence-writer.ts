/**
 * Writes the evidence of one message from an agency's store: what was sent, what was answered, where both stand in its log,
 * and who saw it there.
 * @module
 */
import type { Context } from './context.ts';
import { ownSignatures } from './directory/directory.ts';
import { ExchangeError } from './errors.ts';
import { type WitnessProof, writeBundle } from './evidence/bundle.ts';
import { firstToSee } from './evidence/first-to-see.ts';
import type { DisclosedPart } from './inbox.ts';
import { readConsistency, readInclusion } from './log-reader.ts';
import { readManifest } from './manifest/manifest.ts';
import { ownCheckpoint } from './peer-log/own.ts';
import type { Store, WitnessRow } from './store/store.ts';

/**
 * @param dig digest of the message's signing input; sent or received by this agency
 * @param disclosed parts to show to the third party, opened by `inbox.disclose`
 * @returns canonical JSON, to be verified offline by `verifyBundle`
 * @throws {ExchangeError} `unknown-message`
 */
export async function writeAgencyEvidence(
  context: Context,
  dig: string,
  disclosed: readonly DisclosedPart[] = [],
): Promise<Uint8Array> {
  const { store } = context;
  await context.committer.idle();
  const message = (await store.letterByDigest(dig)) ?? (await store.arrival(dig));
  if (!message) throw new ExchangeError('unknown-message');
  const receipts = await store.receipts(dig);
  const leaves = [message.leaf, ...receipts.map(({ leaf }) => leaf)];
  const checkpoint = await ownCheckpoint(context);
  const [manifest = { index: 0, path: [] }, ...answers] = await readInclusion(store, leaves, checkpoint.size);
  const [first = '', ...later] = await context.directory.versions();
  const { iss, aud } = readManifest(message.manifest).claims;
  const witnesses = await store.witnesses(context.code, store.logId);
  return writeBundle({
    manifest: message.manifest,
    receipts: receipts.map(({ jws }) => jws),
    directories: [ownSignatures(first), ...later],
    checkpoint: checkpoint.jws,
    proofs: { manifest, receipts: answers },
    witnesses: await withProofs(store, firstToSee(witnesses, leaves, [iss, aud]), checkpoint.size),
    disclosed: disclosed.map(({ name, salt, content }) => ({ part: name, salt, content })),
  });
}

/** Each with the proof that what it saw is the beginning of the first `size` leaves. */
export async function withProofs(
  store: Store,
  witnesses: readonly WitnessRow[],
  size: number,
): Promise<WitnessProof[]> {
  const proved: WitnessProof[] = [];
  for (const { jws: token, size: first } of witnesses)
    proved.push({ token, path: await readConsistency(store, first, size) });
  return proved;
}
