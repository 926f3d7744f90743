/**
 * The archive: one closed, canonical JSON file of messages that are done with, each with its answers and proofs.
 * @see RFC 8785
 * @module
 */
import { canonicalBytes } from '../canonical/canonical-json.ts';
import { equalBytes, fromBase64url } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { writeBundle } from '../evidence/bundle.ts';
import { firstToSee } from '../evidence/first-to-see.ts';
import { limits } from '../limits.ts';
import { readWitness } from '../log/witness.ts';
import { readManifest } from '../manifest/manifest.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, integer, list, literal, object, type Shaped, text } from '../strict/shape.ts';
import { agencyCode, digest } from '../strict/terms.ts';

export const archiveFormat = 'lienthong-archive/1';

const compactToken = text(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/);
const path = list(digest, { max: 64 });
const proof = object({ index: integer(0), path });
/** `later`: it stands in the log of that number in the archive's `later`. */
const leaf = object({ jws: compactToken, proof }, { later: integer(0) });

const archiveShape = object(
  {
    format: literal(archiveFormat),
    /** The agency whose log it is. */
    iss: agencyCode,
    /** Signed state of that log, to which all proofs lead. */
    checkpoint: compactToken,
    /** Every version of the directory that the agency has held, ascending. */
    directories: list(text(/^\{/), { min: 1, max: 10_000 }),
    /** Countersigned states of that log, each with its proof to the checkpoint; ascending by token. */
    witnesses: list(object({ token: compactToken, path }), { max: limits.archiveWitnesses }),
    messages: list(
      object({
        side: literal('sent', 'received'),
        manifest: leaf,
        receipts: list(leaf, { max: limits.receiptCount }),
        /** Requests to erase its parts, and what was answered or stated. */
        erasures: list(leaf, { max: limits.receiptCount }),
      }),
      { max: limits.archiveMessages },
    ),
  },
  /** Signed states of the logs that followed, where the agency's store was put back: erasures of later stand there. */
  { later: list(compactToken, { min: 1, max: 1_000 }) },
);

/** The archive as it stands in the file. */
export type Archive = Shaped<typeof archiveShape>;
export type ArchivedMessage = Archive['messages'][number];

/** @throws {ExchangeError} `evidence-malformed` */
export function writeArchive(archive: Archive): Uint8Array {
  return canonicalBytes(conform(archiveShape, archive, { wrong: 'evidence-malformed' }));
}

/**
 * Reads the closed form. Signatures and proofs are verified with the evidence that is written from it.
 *
 * @throws {ExchangeError} `body-too-large`; `bad-utf8`, `bad-json`, `duplicate-member`; `evidence-malformed`;
 *   `evidence-not-canonical`
 */
export function readArchive(bytes: Uint8Array): Archive {
  if (bytes.length > limits.evidenceBytes) throw new ExchangeError('body-too-large');
  const parsed = parseStrictJson(bytes, { depth: 8, place: 'archive' });
  const archive = conform(archiveShape, parsed, { wrong: 'evidence-malformed' });
  if (!equalBytes(canonicalBytes(archive), bytes)) throw new ExchangeError('evidence-not-canonical');
  return archive;
}

/**
 * Evidence of one message, as the agency would have written it before it was archived: for `verifyBundle`.
 *
 * @param message its `jti`, or the digest of its manifest
 * @throws {ExchangeError} `unknown-message`, `ambiguous-message`; what {@link readArchive} throws
 */
export function evidenceFromArchive(bytes: Uint8Array, message: string): Uint8Array {
  const { checkpoint, directories, witnesses, messages } = readArchive(bytes);
  const [found, ...others] = messages.filter(({ manifest: { jws } }) => {
    const { claims, digest: dig } = readManifest(jws);
    return claims.jti === message || dig === message;
  });
  if (!found) throw new ExchangeError('unknown-message');
  if (others.length > 0) throw new ExchangeError('ambiguous-message');
  const { iss, aud } = readManifest(found.manifest.jws).claims;
  const leaves = [found.manifest, ...found.receipts].map(({ proof: { index } }) => index);
  const seen = witnesses
    .map((witness) => ({ ...witness, ...readWitness(witness.token).claims }))
    .sort((a, b) => a.iat - b.iat);
  return writeBundle({
    manifest: found.manifest.jws,
    receipts: found.receipts.map(({ jws }) => jws),
    directories,
    checkpoint,
    proofs: {
      manifest: decodeProof(found.manifest.proof),
      receipts: found.receipts.map(({ proof: one }) => decodeProof(one)),
    },
    witnesses: firstToSee(seen, leaves, [iss, aud]).map(({ token, path: steps }) => ({
      token,
      path: steps.map((hash) => fromBase64url(hash)),
    })),
  });
}

function decodeProof({ index, path }: Shaped<typeof proof>) {
  return { index, path: path.map((hash) => fromBase64url(hash)) };
}
