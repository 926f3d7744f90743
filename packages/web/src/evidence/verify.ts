/**
 * What this page can check of a bundle, check by check; what it does not check is told as such, and there is no verdict on the whole.
 * @module
 */
import {
  type Bundle,
  type Checkpoint,
  decoded,
  type Manifest,
  type Receipt,
  readBundle,
  readCheckpoint,
  readManifest,
  readReceipt,
  readWitness,
  type Token,
  type Witness,
} from './bundle.ts';
import { sha256, toBase64url, utf8 } from './bytes.ts';
import { isVouchedFor, type ListedKey, type ReadDirectory, readDirectory } from './directory.ts';
import { isIncluded } from './merkle.ts';
import { Malformed } from './shape.ts';
import { isSigned, NotSupported } from './signatures.ts';

export type Outcome = 'holds' | 'fails' | 'unchecked';

export type CheckName = 'format' | 'directory' | 'pinned' | 'answers' | 'inclusion' | 'signature' | 'disclosed';

export interface Check {
  readonly name: CheckName;
  /** What it was made on: `manifest`, `receipt/0`, `checkpoint`, `directory/0`, or a part's name. */
  readonly of: string;
  readonly outcome: Outcome;
}

export interface Pinned {
  readonly k: number;
  readonly keys: readonly string[];
}

/** What a bundle says, and the checks that were made on it. */
export interface Examined {
  readonly manifest: Manifest;
  readonly receipts: readonly Receipt[];
  readonly checkpoint: Checkpoint;
  readonly witnesses: readonly Witness[];
  readonly bundle: Bundle;
  /** Names of the agencies in the newest directory. */
  readonly names: ReadonlyMap<string, { readonly vi: string; readonly en: string }>;
  readonly checks: readonly Check[];
}

/**
 * @param pinned the directory's signers, known by another way; without them nobody vouches for the keys
 * @throws {Malformed} not an evidence bundle of the closed form
 */
export async function examine(bytes: Uint8Array, pinned?: Pinned): Promise<Examined> {
  const bundle = readBundle(bytes);
  const manifest = readManifest(bundle.manifest);
  const receipts = bundle.receipts.map(readReceipt);
  const checkpoint = readCheckpoint(bundle.checkpoint);
  const witnesses = bundle.witnesses.map(({ token }) => readWitness(token));
  const checks: Check[] = [{ name: 'format', of: 'bundle', outcome: 'holds' }];
  const check = async (name: CheckName, of: string, holds: () => Promise<boolean> | boolean): Promise<void> => {
    checks.push({ name, of, outcome: await outcomeOf(holds) });
  };

  const directories = await readChain(bundle.directories, checks);
  const first = directories?.[0];
  if (pinned === undefined) checks.push({ name: 'pinned', of: 'directory/0', outcome: 'unchecked' });
  else await check('pinned', 'directory/0', () => first !== undefined && isVouchedFor(first, pinned.k, pinned.keys));

  const digest = toBase64url(await sha256(manifest.signed));
  for (const [i, receipt] of receipts.entries())
    await check('answers', `receipt/${i}`, () => answers(receipt, manifest, digest));
  const tokens: readonly (readonly [string, Token<{ iss: string; iat: number }>])[] = [
    ['manifest', manifest],
    ...receipts.map((receipt, i) => [`receipt/${i}`, receipt] as const),
    ['checkpoint', checkpoint],
  ];
  const proofs = [bundle.proofs.manifest, ...bundle.proofs.receipts];
  const { size, root } = checkpoint.claims;
  for (const [i, proof] of proofs.entries()) {
    const [of, token] = tokens[i] ?? ['', manifest];
    const path = proof.path.map((step) => decoded(step, '/proofs'));
    await check('inclusion', of, () =>
      isIncluded({ index: proof.index, size, leaf: token.jws, path, root: decoded(root, '/checkpoint') }),
    );
  }
  for (const [of, token] of tokens) {
    if (directories === undefined) checks.push({ name: 'signature', of, outcome: 'unchecked' });
    else await check('signature', of, () => isSignedByAgency(token, directories));
  }
  for (const { part, salt, content } of bundle.disclosed)
    await check('disclosed', part, async () => {
      const pieces = [utf8('lienthong/1 part\0'), decoded(salt, '/disclosed'), decoded(content, '/disclosed')];
      const com = toBase64url(await sha256(...pieces));
      return manifest.claims.parts.some((claim) => claim.name === part && claim.com === com);
    });
  const newest = directories?.at(-1)?.directory.agencies ?? [];
  const names = new Map(newest.map(({ code, names: both }) => [code, both]));
  return { manifest, receipts, checkpoint, witnesses, bundle, names, checks };
}

/** Each version is signed by enough of its own signers and of those of the version before, which it names. */
async function readChain(sources: readonly string[], checks: Check[]): Promise<ReadDirectory[] | undefined> {
  const chain: ReadDirectory[] = [];
  for (const [i, source] of sources.entries()) {
    const before = chain.at(-1);
    const of = `directory/${i}`;
    if (chain.length < i) {
      checks.push({ name: 'directory', of, outcome: 'unchecked' });
      continue;
    }
    const outcome = await outcomeOf(async () => {
      const read = await readDirectory(source, before);
      const signers = [read.directory.signers, ...(before === undefined ? [] : [before.directory.signers])];
      const isEnough = signers.every(({ k, keys }) =>
        isVouchedFor(
          read,
          k,
          keys.map(({ kid }) => kid),
        ),
      );
      const follows =
        before === undefined ||
        (read.directory.prev === before.dig && read.directory.version === before.directory.version + 1);
      if (isEnough && follows) chain.push(read);
      return isEnough && follows;
    });
    checks.push({ name: 'directory', of, outcome });
  }
  return chain.length === sources.length ? chain : undefined;
}

function answers({ claims }: Receipt, { claims: message }: Manifest, digest: string): boolean {
  return claims.iss === message.aud && claims.aud === message.iss && claims.re === message.jti && claims.dig === digest;
}

const SKEW_SECONDS = 120;

/** By a key that the directories list for the agency, in use at the signed time and at no time revoked. */
async function isSignedByAgency(
  token: Token<{ iss: string; iat: number }>,
  directories: readonly ReadDirectory[],
): Promise<boolean> {
  const { iss, iat } = token.claims;
  const listed = directories
    .flatMap(({ directory }) => directory.agencies.filter(({ code }) => code === iss))
    .flatMap(({ keys }) => keys.filter(({ use, jwk }) => use === 'sig' && jwk.kid === token.header.kid));
  const key = listed.at(-1);
  if (key === undefined || !isInUse(key, iat) || !(await isSigned(token, key.jwk))) return false;
  // Whether a key that was revoked later still proves something depends on witnesses, which are not followed here.
  if (listed.some(({ revokedFrom }) => revokedFrom !== undefined && revokedFrom > iat)) throw new NotSupported();
  return listed.every(({ revokedFrom }) => revokedFrom === undefined);
}

function isInUse({ useFrom, useUntil }: ListedKey, at: number): boolean {
  return useFrom <= at + SKEW_SECONDS && at <= useUntil + SKEW_SECONDS;
}

async function outcomeOf(holds: () => Promise<boolean> | boolean): Promise<Outcome> {
  try {
    return (await holds()) ? 'holds' : 'fails';
  } catch (error) {
    if (error instanceof NotSupported) return 'unchecked';
    if (error instanceof Malformed) return 'fails';
    throw error;
  }
}
