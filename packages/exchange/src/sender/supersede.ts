/**
 * A new message in the place of a dead one: only when the old one can be accepted no more, and only once.
 * @module
 */
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import { signingKey } from '../directory/lookup.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Manifest } from '../manifest/claims.ts';
import { readManifest } from '../manifest/manifest.ts';
import type { Letter } from '../store/store.ts';
import type { Outgoing, ResolvedRecipient } from './outgoing.ts';

/**
 * A letter that expired without a signed answer; one that stopped, and whose key our own directory says is revoked, or that was sealed
 * for a later time than our own clock shows. That a peer said so is not enough: its refusals are not signed.
 *
 * @throws {ExchangeError} `unknown-message`; `still-open` the letter may still be accepted
 * @throws {TypeError} to several recipients, or to another one than the letter's
 */
export async function assertReplaceable(
  context: Context,
  { supersedes: jti }: Outgoing,
  recipients: readonly ResolvedRecipient[],
): Promise<void> {
  if (jti === undefined) return;
  const letter = await context.store.letter(jti);
  if (!letter) throw new ExchangeError('unknown-message', 'supersedes');
  if (recipients.length !== 1 || recipients[0]?.aud !== letter.aud) {
    throw new TypeError('supersedes: a message replaces one to the same agency alone');
  }
  const read = readManifest(letter.manifest);
  const isAhead = read.claims.iat > Math.floor(context.now() / 1000) + limits.clockSkewSeconds;
  const isOver = letter.state === 'unknown' || letter.state === 'void';
  const isDead = isOver || (letter.state === 'attention' && (isAhead || isOfRevokedKey(context, read)));
  if (!isDead) throw new ExchangeError('still-open', 'supersedes');
}

/** Whether a token of this agency was signed by a key that its own directory says is revoked: nobody takes it any more. */
export function isOfRevokedKey(
  { code, directory, now }: Context,
  { claims, header }: { readonly claims: { readonly iat: number }; readonly header: { readonly kid: string } },
): boolean {
  try {
    signingKey(directory.current.directory, code, header.kid, {
      signedAt: claims.iat,
      now: Math.floor(now() / 1000),
    });
    return false;
  } catch (error) {
    return error instanceof ExchangeError && error.code === 'key-revoked';
  }
}

/**
 * The letter that has taken the place already: asked twice, there is still one.
 * @throws {ExchangeError} `record-invalid` the record belongs to another conversation than the letter replaced
 */
export async function alreadyReplaced(
  context: Context,
  draft: PlanDraft,
  { supersedes, conv, aud }: Omit<Manifest, 'seq'>,
): Promise<Letter | undefined> {
  if (supersedes === undefined) return undefined;
  const replaced = await context.store.letter(supersedes);
  if (replaced?.conv !== conv) throw new ExchangeError('record-invalid', 'record/conversation');
  const letters = [...(await context.store.letters({ aud, conv })), ...draft.letters];
  return letters.find(({ manifest }) => readManifest(manifest).claims.supersedes === supersedes);
}
