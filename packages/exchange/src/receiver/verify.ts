/**
 * Verifies a message offline, for a caller who is trusted: every check that can be made, not the first failure alone.
 * `receive` stops at the first; here nothing is stored and nobody is answered.
 * @module
 */
import { authorize, civilDate } from '../authorize.ts';
import type { Contract } from '../contract.ts';
import type { VerifiedDirectory } from '../directory/directory.ts';
import { findAgency, signingKey } from '../directory/lookup.ts';
import { type ErrorCode, ExchangeError } from '../errors.ts';
import { Checks, Indeterminate } from '../evidence/checks.ts';
import type { Verdict } from '../evidence/verify.ts';
import type { Decrypter } from '../keys/decrypter.ts';
import { decryptersAt } from '../keys/key-ring.ts';
import { checkTimes, type ReadManifest, readManifest, verifySignature } from '../manifest/manifest.ts';
import { readMessage } from '../message/message.ts';
import { checkPartHeader, checkParts, openPart } from '../part/part.ts';
import type { RefusalReason } from '../receipt/claims.ts';
import type { CompactJwe } from '../strict/compact.ts';
import { judgeContent } from './judge-content.ts';
import { verifyWords as words } from './verify-words.ts';

export interface VerifyMessageOptions {
  readonly directory: VerifiedDirectory;
  /** NumericDate, seconds: when the message is held against times, keys and grants. */
  readonly now: number;
  /** The recipient's code; whoever the message is for, unless given. */
  readonly as?: string;
  /** Without them the contents stay indeterminate. */
  readonly decrypters?: readonly Decrypter[];
  /** Without it grants, schemas and rules stay indeterminate. */
  readonly contract?: Contract;
}

/**
 * @param body the bytes of a POST or of a carried file
 * @returns `valid` when all holds; `indeterminate` when what was given decides some checks neither way
 */
export async function verifyMessage(body: Uint8Array, options: VerifyMessageOptions): Promise<Verdict> {
  const checks = new Checks();
  const { directory } = options.directory;
  const message = checks.run('body', words.body, () => readMessage(body, directory.limits));
  const manifest = message && checks.run('manifest', words.manifest, () => readManifest(message.manifest));
  if (message && manifest) {
    checkManifest(manifest, options, checks);
    const complete = checks.run('parts', words.parts, () => checkParts(manifest.claims.parts, message.parts) ?? true);
    checks.run('grant', words.grant, () => checkGrant(manifest, options));
    await checkContents(manifest, complete ? message.parts : undefined, options, checks);
  }
  return { result: checks.result, checks: checks.list };
}

function checkManifest(
  manifest: ReadManifest,
  { directory: { directory }, now, as }: VerifyMessageOptions,
  checks: Checks,
): void {
  const { claims, header } = manifest;
  checks.run('recipient', words.recipient, () => {
    if (claims.iss === claims.aud || (as !== undefined && claims.aud !== as))
      throw new ExchangeError('not-for-me', '/aud');
    if (!findAgency(directory, claims.aud)) throw new ExchangeError('unknown-recipient', '/aud');
  });
  checks.run('signature', words.signature, () => {
    verifySignature(manifest, signingKey(directory, claims.iss, header.kid, { signedAt: claims.iat, now }).jwk);
  });
  checks.run('times', words.times, () => {
    checkTimes(claims, now);
    if (now >= directory.exp) throw new ExchangeError('directory-expired', 'directory/exp');
  });
}

function checkGrant({ claims }: ReadManifest, { directory, contract, now }: VerifyMessageOptions): void {
  // As when receiving: a number that is closed brings nothing that would have to be granted.
  if (claims.void !== undefined) return;
  if (!contract) throw new Indeterminate('not-given');
  const decision = authorize(directory.directory, contract, { ...claims, on: civilDate(now * 1000) });
  if (!decision.granted) throw new ExchangeError('not-authorized', decision.reason === 'basis' ? '/basis' : '/kind');
}

/** Header, opening and content of each part that was sent. */
async function checkContents(
  { claims }: ReadManifest,
  jwes: readonly string[] | undefined,
  { directory: { directory }, decrypters, contract, now, as = claims.aud }: VerifyMessageOptions,
  checks: Checks,
): Promise<void> {
  const { iss, aud, jti } = claims;
  const sent = claims.parts.filter((part) => part.withheld !== true);
  for (const [index, claim] of sent.entries()) {
    const { name } = claim;
    const read = jwes && (() => checkPartHeader(jwes[index] ?? '', { iss, aud, jti, name }));
    const split: CompactJwe | undefined = checks.run(`part/${name}/header`, words.header, read);
    const part = await checks.runAsync(`part/${name}/opening`, words.opening, async () => {
      if (!split || !decrypters) throw new Indeterminate('not-given');
      return openPart(split, { claim, iss, aud, jti }, decryptersAt(directory, as, decrypters, now));
    });
    await checks.runAsync(`part/${name}/content`, words.content, async () => {
      if (!part || !contract) throw new Indeterminate('not-given');
      const grounds = { directory, contract, code: as, nowMs: now * 1000 };
      const refusal = await judgeContent(grounds, claims, claim, part.content);
      if (refusal) throw new ExchangeError(codes[refusal.reason], `part ${name}${refusal.details[0]?.pointer ?? ''}`);
    });
  }
}

const codes: Readonly<Record<RefusalReason, ErrorCode>> = {
  schema: 'record-invalid',
  rule: 'record-invalid',
  grant: 'not-authorized',
  basis: 'not-authorized',
  unreadable: 'part-unreadable',
  conflict: 'conflict',
  'too-large': 'body-too-large',
  'version-unknown': 'version-not-read',
};
