/**
 * An evidence bundle as it stands in its file: the closed form, and the tokens inside it.
 * @module
 */
import { canonical, fromBase64url, utf8 } from './bytes.ts';
import { list, Malformed, object, oneOf, parseStrict, text, whole } from './shape.ts';

const digest = text(/^[A-Za-z0-9_-]{43}$/);
const agency = text(/^[^\p{Cc}]{1,128}$/u);
const token = text(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/);
const proof = object({ index: whole(), path: list(digest, 64) });
const base64url = text(/^[A-Za-z0-9_-]*$/);
const partName = text(/^[a-z][a-z0-9-]{0,31}$/);

const bundleShape = object({
  format: oneOf('lienthong-evidence/1'),
  manifest: token,
  receipts: list(token, 256),
  directories: list(text(/^\{/), 10_000),
  checkpoint: token,
  proofs: object({ manifest: proof, receipts: list(proof, 256) }),
  witnesses: list(object({ token, path: list(digest, 64) }), 64),
  disclosed: list(object({ part: partName, salt: digest, content: base64url }), 12),
});

export type Bundle = ReturnType<typeof bundleShape>;

/** @throws {Malformed} not the closed form, or not in its one way of writing */
export function readBundle(bytes: Uint8Array): Bundle {
  const bundle = bundleShape(parseStrict(bytes, 'bundle'), '');
  if (bundle.receipts.length !== bundle.proofs.receipts.length) throw new Malformed('/proofs/receipts');
  if (bundle.directories.length === 0) throw new Malformed('/directories');
  if (canonical(bundle) !== new TextDecoder().decode(bytes)) throw new Malformed('bundle');
  return bundle;
}

const seconds = whole();
const logState = object({ id: text(/^[0-9a-f-]{36}$/), size: whole(), root: digest });

const manifestClaims = object(
  {
    iss: agency,
    aud: agency,
    jti: text(/^[0-9a-f-]{36}$/),
    iat: seconds,
    exp: seconds,
    kind: agency,
    parts: list(object({ name: partName, com: digest }, { withheld: (value: unknown) => value === true }, true), 12),
  },
  {},
  true,
);

const receiptClaims = object(
  {
    iss: agency,
    aud: agency,
    re: text(/^[0-9a-f-]{36}$/),
    dig: digest,
    status: oneOf('stored', 'valid', 'refused'),
    iat: seconds,
    log: logState,
  },
  { reason: agency },
  true,
);

const checkpointClaims = object({
  iss: agency,
  id: text(/^[0-9a-f-]{36}$/),
  size: whole(),
  root: digest,
  iat: seconds,
});

const witnessClaims = object({
  iss: agency,
  sub: agency,
  id: text(/^[0-9a-f-]{36}$/),
  size: whole(1),
  root: digest,
  iat: seconds,
});

const header = object({ alg: oneOf('EdDSA', 'Ed25519', 'ES256'), kid: digest, typ: text(/./) });

export type Header = ReturnType<typeof header>;

/** A signed token: what it says, and what the signature is over. */
export interface Token<Claims> {
  readonly jws: string;
  readonly header: Header;
  readonly claims: Claims;
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

export type Manifest = Token<ReturnType<typeof manifestClaims>>;
export type Receipt = Token<ReturnType<typeof receiptClaims>>;
export type Checkpoint = Token<ReturnType<typeof checkpointClaims>>;
export type Witness = Token<ReturnType<typeof witnessClaims>>;

export const readManifest = tokenReader('lienthong-message-draft+jwt', manifestClaims);
export const readReceipt = tokenReader('lienthong-receipt-draft+jwt', receiptClaims);
export const readCheckpoint = tokenReader('lienthong-checkpoint-draft+jwt', checkpointClaims);
export const readWitness = tokenReader('lienthong-witness-draft+jwt', witnessClaims);

function tokenReader<Claims>(typ: string, claims: (value: unknown, place: string) => Claims) {
  return (jws: string): Token<Claims> => {
    const [head = '', payload = '', signature = ''] = jws.split('.');
    return {
      jws,
      header: readHeader(head, typ),
      claims: claims(parseStrict(decoded(payload, typ), typ), typ),
      signed: utf8(`${head}.${payload}`),
      signature: decoded(signature, typ),
    };
  };
}

/** @throws {Malformed} another type, another algorithm, further members */
export function readHeader(segment: string, typ: string): Header {
  const told = header(parseStrict(decoded(segment, typ), typ), typ);
  if (told.typ !== typ) throw new Malformed(`${typ}/typ`);
  return told;
}

export function decoded(segment: string, place: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64url(segment);
  if (bytes === undefined) throw new Malformed(place);
  return bytes;
}
