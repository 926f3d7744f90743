/**
 * Moves messages that are done with from the store into an archive. The log's nodes stay, and so do the duplicate key and
 * this agency's receipts of what was received: a copy that comes late is answered as ever, byte for byte.
 * @module
 */
import type { Context } from '../context.ts';
import { ownSignatures } from '../directory/directory.ts';
import { toBase64url } from '../encoding.ts';
import { firstToSee } from '../evidence/first-to-see.ts';
import { withProofs } from '../evidence-writer.ts';
import { limits } from '../limits.ts';
import { readInclusion } from '../log-reader.ts';
import { readManifest } from '../manifest/manifest.ts';
import { ownCheckpoint } from '../peer-log/own.ts';
import type { Closed } from '../store/store.ts';
import { writeArchive } from './bundle.ts';

export interface ArchiveOptions {
  /** Epoch milliseconds: what was accepted or stored before. */
  readonly beforeMs: number;
}

export interface Archived {
  readonly sent: number;
  readonly received: number;
  /** Messages of that time that stay: under way, not acknowledged, still holding content, or not yet expired. */
  readonly left: number;
}

/**
 * A message is done with when it has its verdict, was acknowledged if it is valid, holds no content any more, has no request
 * to erase open, and is past its end. Receipts that its sender has still to take stay and are delivered as before.
 *
 * @param keep writes the file; the rows go once it has returned, so it must have synced
 * @returns what was moved; `keep` is not called when that is nothing
 */
export async function archive(
  context: Context,
  { beforeMs }: ArchiveOptions,
  keep: (bytes: Uint8Array) => Promise<void>,
): Promise<Archived> {
  await context.committer.idle();
  const nowSeconds = Math.floor(context.now() / 1000) - limits.clockSkewSeconds;
  const closed = (await context.store.closed(beforeMs)).filter(
    ({ manifest }) => readManifest(manifest).claims.exp < nowSeconds,
  );
  const taken = closed.slice(0, limits.archiveMessages);
  const before = await context.store.countBefore(beforeMs);
  if (taken.length > 0) {
    await keep(await bundleOf(context, taken));
    await context.committer.submit((draft) => {
      for (const { side, dig } of taken) draft.archived.push({ side, dig });
    });
  }
  const sent = taken.filter(({ side }) => side === 'sent').length;
  return { sent, received: taken.length - sent, left: before - taken.length };
}

async function bundleOf(context: Context, messages: readonly Closed[]): Promise<Uint8Array> {
  const { store, code } = context;
  const rows = await Promise.all(
    messages.map(async ({ side, dig, manifest, leaf }) => ({
      ...{ side, manifest, leaf },
      receipts: await store.receipts(dig),
      erasures: [...(await store.erasureRequests({ dig })), ...(await store.erasures(dig))].sort(
        (a, b) => a.leaf - b.leaf,
      ),
    })),
  );
  const checkpoint = await ownCheckpoint(context);
  const leaves = rows.flatMap(({ leaf, receipts, erasures }) => [
    leaf,
    ...[...receipts, ...erasures].map((one) => one.leaf),
  ]);
  const proofs = new Map(
    (await readInclusion(store, leaves, checkpoint.size)).map((proof) => [proof.index, proof.path]),
  );
  const leafOf = ({ jws, leaf: index }: { readonly jws: string; readonly leaf: number }) => ({
    jws,
    proof: { index, path: (proofs.get(index) ?? []).map(toBase64url) },
  });
  const witnesses = await store.witnesses(code, store.logId);
  const seen = new Set(
    rows.flatMap(({ manifest, leaf, receipts }) => {
      const { iss, aud } = readManifest(manifest).claims;
      return firstToSee(witnesses, [leaf, ...receipts.map((one) => one.leaf)], [iss, aud]);
    }),
  );
  const [first = '', ...later] = await context.directory.versions();
  return writeArchive({
    format: 'lienthong-archive/1',
    iss: code,
    checkpoint: checkpoint.jws,
    directories: [ownSignatures(first), ...later],
    witnesses: (await withProofs(store, [...seen], checkpoint.size))
      .map(({ token, path }) => ({ token, path: path.map(toBase64url) }))
      .sort((a, b) => (a.token < b.token ? -1 : 1)),
    messages: rows.map(({ side, manifest, leaf, receipts, erasures }) => ({
      side,
      manifest: leafOf({ jws: manifest, leaf }),
      receipts: receipts.map(leafOf),
      erasures: erasures.map(leafOf),
    })),
  });
}
