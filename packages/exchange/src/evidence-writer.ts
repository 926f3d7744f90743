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
import { logOf, readConsistency, readInclusion } from './log-reader.ts';
import { readManifest } from './manifest/manifest.ts';
import { ownCheckpoint } from './peer-log/own.ts';
import type { OwnLog, Store, WitnessRow } from './store/store.ts';

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
  const log = await logOf(store, message.leaf);
  const receipts = (await store.receipts(dig)).filter(({ leaf }) => leaf >= log.base && leaf < log.base + log.size);
  const leaves = [message, ...receipts].map(({ leaf }) => leaf - log.base);
  const checkpoint = await ownCheckpoint(context, log);
  const [manifest = { index: 0, path: [] }, ...answers] = await readInclusion(store, leaves, checkpoint.size, log.id);
  const [first = '', ...later] = await context.directory.versions();
  const { iss, aud } = readManifest(message.manifest).claims;
  const witnesses = await store.witnesses(context.code, log.id);
  return writeBundle({
    manifest: message.manifest,
    receipts: receipts.map(({ jws }) => jws),
    directories: [ownSignatures(first), ...later],
    checkpoint: checkpoint.jws,
    proofs: { manifest, receipts: answers },
    witnesses: await withProofs(store, firstToSee(witnesses, leaves, [iss, aud]), { ...log, size: checkpoint.size }),
    disclosed: disclosed.map(({ name, salt, content }) => ({ part: name, salt, content })),
  });
}

/** Each with the proof that what it saw is the beginning of the log's leaves; more of a log that ended nobody can prove. */
export async function withProofs(
  store: Store,
  witnesses: readonly WitnessRow[],
  { id, size }: OwnLog,
): Promise<WitnessProof[]> {
  const proved: WitnessProof[] = [];
  for (const { jws: token, size: first } of witnesses) {
    if (first <= size) proved.push({ token, path: await readConsistency(store, first, size, id) });
  }
  return proved;
}
