/**
 * The recipient's half of a reconciliation: says, signed, which numbers of a peer's stream are known here.
 * @module
 */
import type { Context } from '../context.ts';
import { fromUtf8, toBase64url, toUtf8 } from '../encoding.ts';
import { limits } from '../limits.ts';
import type { Store } from '../store/store.ts';
import { type NumberRange, type StreamHeadClaims, signStreamToken, verifyStreamToken } from './claims.ts';
import { beforeFirst } from './head.ts';

/**
 * @param body the sender's stream head, compact JWS
 * @returns the reconciliation, compact JWS
 * @throws {ExchangeError} what {@link verifyStreamToken} throws
 */
export async function answerStreamHead(context: Context, body: Uint8Array): Promise<Uint8Array> {
  const { code, store } = context;
  const { directory } = context.directory.current;
  const now = Math.floor(context.now() / 1000);
  const jws = fromUtf8(body, 'body');
  const sent = verifyStreamToken('streamHead', jws, { code, directory, now });
  const known = (await store.peerStream(sent.iss, sent.stream)) ?? beforeFirst;
  const upTo = Math.min(sent.upTo, known.upTo);
  const head = toBase64url(await headAt(store, sent, upTo));
  const answer = await signStreamToken(
    'reconciliation',
    {
      ...{ iss: code, aud: sent.iss, iat: now, stream: sent.stream, upTo, head },
      missing: await missingOf(store, sent, known.upTo),
      refused: await store.refusedNumbers(sent.iss, sent.stream, sent.count, limits.refusedPerReconciliation),
    },
    context.signer,
  );
  if (upTo === sent.upTo && head !== sent.head) await noteStreamConflict(context, sent, [jws, answer]);
  return toUtf8(answer);
}

/** The sender has signed for other manifests than those that it signed before. Both sides keep both statements. */
export async function noteStreamConflict(
  { committer, emit, now }: Context,
  { iss, stream, upTo }: Pick<StreamHeadClaims, 'iss' | 'stream' | 'upTo'>,
  statements: readonly string[],
): Promise<void> {
  const foundAtMs = now();
  await committer.submit((draft) => {
    draft.streamConflicts.push({ agency: iss, stream, upTo, statements, foundAtMs });
  });
  emit({ type: 'stream-conflict', agency: iss, stream, upTo });
}

async function headAt(store: Store, { iss, stream }: StreamHeadClaims, n: number): Promise<Uint8Array> {
  if (n === 0) return beforeFirst.head;
  return (await store.peerNumber(iss, stream, n))?.head ?? beforeFirst.head;
}

/** Numbers after the last of those known without a gap, up to the last one given, that are not here. */
async function missingOf(store: Store, { iss, stream, count }: StreamHeadClaims, upTo: number): Promise<NumberRange[]> {
  const missing: NumberRange[] = [];
  let next = upTo + 1;
  while (next <= count && missing.length < limits.rangesPerReconciliation) {
    const rows = await store.peerNumbersAfter(iss, stream, next - 1, limits.numbersPerRead);
    for (const { n } of rows) {
      if (n > next && missing.length < limits.rangesPerReconciliation) {
        missing.push({ from: next, to: Math.min(n - 1, count) });
      }
      next = n + 1;
      if (next > count) return missing;
    }
    if (rows.length < limits.numbersPerRead) {
      if (missing.length < limits.rangesPerReconciliation) missing.push({ from: next, to: count });
      return missing;
    }
  }
  return missing;
}
