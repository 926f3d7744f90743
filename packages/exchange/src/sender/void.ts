/**
 * Closes the number of a letter that will not come: a manifest of the same number without parts, signed, also after its end.
 * @module
 */
import type { Context } from '../context.ts';
import { uuidv7 } from '../ids.ts';
import { limits } from '../limits.ts';
import { readManifest, signManifest } from '../manifest/manifest.ts';
import { encodeMessage } from '../message/message.ts';
import type { Letter, NewLetter } from '../store/store.ts';

/** Why a number stays without a message. */
export type VoidReason = 'expired' | 'replaced' | 'not-kept';

/**
 * A recipient that holds the letter all the same answers with its receipts.
 *
 * @param options.isLacked the recipient has signed that it has nothing of that number
 * @returns what is to be delivered; `undefined` when that is on its way or was answered, or the letter goes alone in a stream of its own
 * @throws {ExchangeError} no key is in use; `store-failed`
 */
export async function closeNumber(
  context: Context,
  { jti, carried, voids }: Letter,
  reason: VoidReason,
  { isLacked = false }: { readonly isLacked?: boolean } = {},
): Promise<NewLetter | undefined> {
  if (carried || voids !== undefined) return undefined;
  context.onStep('sender.void.before');
  const letter = await context.committer.submit(async (draft) => {
    const closed = await draft.store.letter(jti);
    // Closed by another manifest already: two of them would be a fork.
    if (!closed || closed.state === 'void') return undefined;
    const { stream, n } = closed;
    const others = [...(await draft.store.lettersOfNumber(stream, n)), ...draft.letters];
    const closings = others.filter(({ voids: closes }) => closes === jti);
    const isOnItsWay = closings.some(({ state }) => state === 'queued' || state === 'attention');
    // One that came to its end unanswered may have arrived: only its recipient knows that it has not.
    if (isOnItsWay || (closings.length > 0 && !isLacked)) return undefined;
    const nowMs = context.now();
    const { claims } = readManifest(closed.manifest);
    const { iss, aud, kind, conv, seq, purpose, basis } = claims;
    const iat = Math.floor(nowMs / 1000);
    const exp = iat + limits.messageLifetimeSeconds;
    const own = uuidv7(nowMs);
    const { jws, digest } = await signManifest(
      { iss, aud, jti: own, iat, exp, kind, conv, re: jti, seq, purpose, basis, parts: [], void: reason },
      context.signer,
    );
    const added: NewLetter = {
      ...{ aud, jti: own, dig: digest, manifest: jws, kind, conv, stream, n, voids: jti },
      ...{ acceptedAtMs: nowMs, expiresAtMs: exp * 1000, leaf: draft.log.append(jws) },
      ...{ state: 'queued', attempts: 0, nextAttemptAtMs: 0, parts: [] },
      body: encodeMessage({ manifest: jws, parts: [] }),
    };
    draft.letters.push(added);
    return added;
  });
  context.onStep('sender.void.after');
  return letter;
}
