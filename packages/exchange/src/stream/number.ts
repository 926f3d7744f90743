/**
 * Gives a manifest its place in its sender's stream, and carries the stream's head on as far as no number is missing.
 * @module
 */
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import type { ReadManifest } from '../manifest/manifest.ts';
import type { PeerNumberRow, StreamHead } from '../store/store.ts';
import { beforeFirst, nextHead } from './head.ts';

/** The first manifest of a number stands, whatever its verdict; a later one changes nothing here. */
export async function addNumber(
  context: Context,
  draft: PlanDraft,
  { claims, digest: dig }: ReadManifest,
): Promise<void> {
  const { iss, seq } = claims;
  const { stream, n } = seq;
  if (await numberOf(context, draft, iss, stream, n)) return;
  const known = await headOf(context, draft, iss, stream);
  if (n !== known.upTo + 1) {
    draft.numbers.push({ iss, stream, n, dig });
    if (known.upTo === 0) draft.peerStreams.push({ iss, stream, ...known });
    return;
  }
  let { upTo, head } = known;
  for (let row: PeerNumberRow | undefined = { iss, stream, n, dig }; row; ) {
    upTo = row.n;
    head = nextHead(head, row.dig);
    draft.numbers.push({ ...row, head });
    row = await numberOf(context, draft, iss, stream, upTo + 1);
  }
  draft.peerStreams.push({ iss, stream, upTo, head });
}

/** In the store, or in the transaction being put together. */
export async function numberOf(
  { store }: Context,
  draft: PlanDraft,
  iss: string,
  stream: string,
  n: number,
): Promise<PeerNumberRow | undefined> {
  const added = draft.numbers.find((row) => row.n === n && row.stream === stream && row.iss === iss);
  return added ?? store.peerNumber(iss, stream, n);
}

async function headOf({ store }: Context, draft: PlanDraft, iss: string, stream: string): Promise<StreamHead> {
  const added = draft.peerStreams.findLast((row) => row.stream === stream && row.iss === iss);
  return added ?? (await store.peerStream(iss, stream)) ?? beforeFirst;
}
