/**
 * Moves messages that are done with from the store into an archive. The log's nodes stay, and so do the duplicate key and
 * this agency's receipts of what was received: a copy that comes late is answered as ever, byte for byte.
 * @module
 */
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import { ownSignatures } from '../directory/directory.ts';
import { toBase64url } from '../encoding.ts';
import { firstToSee } from '../evidence/first-to-see.ts';
import { withProofs } from '../evidence-writer.ts';
import { limits } from '../limits.ts';
import { logOf } from '../log-reader.ts';
import { readManifest } from '../manifest/manifest.ts';
import type { Closed, OwnLog, Store, StoredReceipt } from '../store/store.ts';
import { writeArchive } from './bundle.ts';
import { proveAll } from './prove.ts';

export interface ArchiveOptions {
  /** Epoch milliseconds: what was accepted or stored before. */
  readonly beforeMs: number;
  /** How much the messages of one file may take; `limits.archiveBytes` unless given. */
  readonly maxBytes?: number;
}

export interface Archived {
  readonly sent: number;
  readonly received: number;
  /** Messages of that time that stay: under way, not acknowledged, still holding content, or not yet expired. */
  readonly left: number;
}

/**
 * A message is done with when it has its verdict, was acknowledged if it is valid, holds no content any more, has no request
 * to erase open, nor one that its recipient has only declined, and is past its end. Receipts that its sender has still to take
 * stay and are delivered as before. What is said about a message while the file is being written keeps it in the store.
 *
 * @param keep writes the file; the rows go once it has returned, so it must have synced
 * @returns what was moved; `keep` is not called when that is nothing
 */
export async function archive(
  context: Context,
  { beforeMs, maxBytes = limits.archiveBytes }: ArchiveOptions,
  keep: (bytes: Uint8Array) => Promise<void>,
): Promise<Archived> {
  await context.committer.idle();
  const nowSeconds = Math.floor(context.now() / 1000) - limits.clockSkewSeconds;
  const closed = (await context.store.closed(beforeMs)).filter(
    ({ manifest }) => readManifest(manifest).claims.exp < nowSeconds,
  );
  const [first] = closed;
  const log = first && (await logOf(context.store, first.leaf));
  // One file is of one log.
  const ofLog = closed.filter(({ leaf }) => log && leaf < log.base + log.size);
  const rows = await fitting(context.store, ofLog, maxBytes);
  const before = await context.store.countBefore(beforeMs);
  if (log === undefined || rows.length === 0) return { sent: 0, received: 0, left: before };
  await keep(await bundleOf(context, rows, log));
  const moved = await context.committer.submit((draft) => remove(draft, rows));
  const sent = moved.filter(({ side }) => side === 'sent').length;
  return { sent, received: moved.length - sent, left: before - moved.length };
}

/** A message, and all that was signed about it. */
interface Row extends Closed {
  readonly receipts: readonly StoredReceipt[];
  readonly erasures: readonly { readonly jws: string; readonly leaf: number }[];
}

/** The oldest, as many as one file may hold: what could not be read again must not leave the store. */
async function fitting(store: Store, closed: readonly Closed[], maxBytes: number): Promise<Row[]> {
  const proofBytes = 64 + 48 * Math.ceil(Math.log2((await store.logSize()) + 1));
  const rows: Row[] = [];
  let left = maxBytes;
  for (const message of closed.slice(0, limits.archiveMessages)) {
    const row = { ...message, ...(await signedAbout(store, message.dig)) };
    const tokens = [message.manifest, ...[...row.receipts, ...row.erasures].map(({ jws }) => jws)];
    left -= tokens.reduce((sum, { length }) => sum + length + proofBytes, 0);
    if (left < 0 && rows.length > 0) break;
    rows.push(row);
  }
  return rows;
}

async function signedAbout(store: Store, dig: string): Promise<Pick<Row, 'receipts' | 'erasures'>> {
  const erasures = [...(await store.erasureRequests({ dig })), ...(await store.erasures(dig))];
  return { receipts: await store.receipts(dig), erasures: erasures.sort((a, b) => a.leaf - b.leaf) };
}

async function remove(draft: PlanDraft, rows: readonly Row[]): Promise<Row[]> {
  const { received, erasureRequests, erasures } = draft;
  const touched = new Set([...received, ...erasureRequests, ...erasures].map(({ dig }) => dig));
  const moved: Row[] = [];
  for (const row of rows) {
    const now = await signedAbout(draft.store, row.dig);
    const isSame = now.receipts.length === row.receipts.length && now.erasures.length === row.erasures.length;
    if (isSame && !touched.has(row.dig)) moved.push(row);
  }
  draft.archived.push(...moved.map(({ side, dig }) => ({ side, dig })));
  return moved;
}

async function bundleOf(context: Context, rows: readonly Row[], log: OwnLog): Promise<Uint8Array> {
  const { store, code } = context;
  const tokens = rows.flatMap(({ manifest: jws, leaf, receipts, erasures }) => [
    { jws, leaf },
    ...receipts,
    ...erasures,
  ]);
  const prover = await proveAll(context, tokens, log);
  const witnesses = await store.witnesses(code, log.id);
  const seen = new Set(
    rows.flatMap(({ manifest, leaf, receipts }) => {
      const { iss, aud } = readManifest(manifest).claims;
      const leaves = [leaf, ...receipts.map((one) => one.leaf)].map((position) => position - log.base);
      return firstToSee(witnesses, leaves, [iss, aud]);
    }),
  );
  const [first = '', ...later] = await context.directory.versions();
  return writeArchive({
    format: 'lienthong-archive/1',
    iss: code,
    ...prover.checkpoints,
    directories: [ownSignatures(first), ...later],
    witnesses: (await withProofs(store, [...seen], { ...log, size: prover.size }))
      .map(({ token, path }) => ({ token, path: path.map(toBase64url) }))
      .sort((a, b) => (a.token < b.token ? -1 : 1)),
    messages: rows.map(({ side, manifest, leaf, receipts, erasures }) => ({
      side,
      manifest: prover.leafOf({ jws: manifest, leaf }),
      receipts: receipts.map(prover.leafOf),
      erasures: erasures.map(prover.leafOf),
    })),
  });
}
