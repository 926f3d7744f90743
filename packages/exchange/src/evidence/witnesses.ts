/**
 * What the witnesses of a bundle prove: that the log's first leaves, so many, were there by a time.
 * @module
 */
import type { VerifiedDirectory } from '../directory/directory.ts';
import { fromBase64url } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import type { ReadCheckpoint } from '../log/checkpoint.ts';
import { verifyConsistency } from '../log/merkle.ts';
import { type ReadWitness, readWitness } from '../log/witness.ts';
import { type ReadManifest, verifySignature } from '../manifest/manifest.ts';
import type { Bundle } from './bundle.ts';
import type { Checks } from './checks.ts';
import { keyAtSigning } from './key-at-signing.ts';
import { type Witnessed, words } from './words.ts';

/** @returns by when the leaf at an index is known to have been in the log; `undefined` when no witness saw it */
export type WitnessedBy = (index: number | undefined) => Witnessed | undefined;

/**
 * Nothing here rests on the checkpoint's signature: the leaf's path and the witness's lead to one root, and the witness signed
 * what lies under it. A witness whose key was revoked later says nothing, and takes nothing from the rest.
 */
export function verifyWitnesses(
  { witnesses }: Bundle,
  given: {
    readonly manifest: ReadManifest | undefined;
    readonly checkpoint: ReadCheckpoint | undefined;
    readonly directories: readonly VerifiedDirectory[] | undefined;
    /** Tokens that are in the log: where, and the time that each states. */
    readonly leaves: readonly { readonly index: number; readonly iat: number }[];
  },
  checks: Checks,
): WitnessedBy {
  const { manifest, checkpoint, directories, leaves } = given;
  const seen = witnesses.flatMap(({ token, path }, i) => {
    const grounds = manifest && checkpoint && { manifest, checkpoint };
    const witness = checks.run(`witness/${i}`, words.witness, grounds && (() => readThird(token, grounds)), true);
    const signed =
      witness && directories && (() => verifySignature(witness, keyAtSigning(directories, witness)) ?? true);
    const isSigned = checks.run(`witness/${i}/signature`, words.signature, signed, true);
    const proof = witness && checkpoint && (() => assertBeginning(witness, path, checkpoint) ?? true);
    const isBeginning = checks.run(`witness/${i}/log`, words.witnessLog, proof, true);
    const order = witness && (() => assertAfter(witness, leaves) ?? true);
    const isAfter = checks.run(`witness/${i}/time`, words.witnessTime, order, true);
    return witness && isSigned && isBeginning && isAfter ? [witness.claims] : [];
  });
  seen.sort((a, b) => a.iat - b.iat);
  return (index) => {
    const first = index === undefined ? undefined : seen.find(({ size }) => index < size);
    return first && { notLaterThan: first.iat, witness: first.iss };
  };
}

/** A statement about the checkpoint's log by an agency that has no part in the message. */
function readThird(
  token: string,
  { manifest, checkpoint }: { readonly manifest: ReadManifest; readonly checkpoint: ReadCheckpoint },
): ReadWitness {
  const witness = readWitness(token);
  const { iss, sub, id } = witness.claims;
  if (iss === manifest.claims.iss || iss === manifest.claims.aud) throw new ExchangeError('witness-is-party', '/iss');
  if (sub !== checkpoint.claims.iss || id !== checkpoint.claims.id)
    throw new ExchangeError('witness-other-log', '/sub');
  return witness;
}

/** Nobody sees a token before it says that it was signed, but for clocks that differ. */
function assertAfter(
  { claims: { size, iat } }: ReadWitness,
  leaves: readonly { readonly index: number; readonly iat: number }[],
): void {
  if (leaves.some((leaf) => leaf.index < size && leaf.iat > iat + limits.clockSkewSeconds))
    throw new ExchangeError('evidence-contradiction', '/iat');
}

function assertBeginning(
  { claims: { size, root } }: ReadWitness,
  path: readonly string[],
  { claims: checkpoint }: ReadCheckpoint,
): void {
  verifyConsistency({
    first: size,
    second: checkpoint.size,
    path: path.map((hash) => fromBase64url(hash)),
    firstRoot: fromBase64url(root),
    secondRoot: fromBase64url(checkpoint.root),
  });
}
