/**
 * The signed directories of a bundle: which key was whose, and who vouches for it.
 * @module
 */
import { decoded, type Header, readHeader } from './bundle.ts';
import { sha256, toBase64url, utf8 } from './bytes.ts';
import { list, Malformed, object, oneOf, parseStrict, type Reader, text, whole } from './shape.ts';
import { isSigned, type PublicKey, thumbprintOf } from './signatures.ts';

const digest = text(/^[A-Za-z0-9_-]{43}$/);
const any = text(/^/);

const key: Reader<PublicKey> = object(
  { kty: oneOf('OKP', 'EC'), crv: oneOf('Ed25519', 'X25519', 'P-256'), x: digest, kid: digest, alg: any },
  { y: digest },
);

const directoryShape = object(
  {
    version: whole(1),
    iat: whole(),
    exp: whole(),
    signers: object({ k: whole(1), keys: list(key, 16) }),
    agencies: list(
      object(
        {
          code: any,
          names: object({ vi: any, en: any }),
          keys: list(
            object(
              { jwk: key, use: oneOf('sig', 'enc'), useFrom: whole(), useUntil: whole(), acceptUntil: whole() },
              { revokedFrom: whole() },
            ),
            64,
          ),
        },
        {},
        true,
      ),
      100_000,
    ),
  },
  { prev: digest },
  true,
);

export type Directory = ReturnType<typeof directoryShape>;
export type ListedKey = Directory['agencies'][number]['keys'][number];

export interface ReadDirectory {
  readonly directory: Directory;
  /** base64url SHA-256 of the payload. */
  readonly dig: string;
  /** Thumbprints of the signers whose signatures hold. */
  readonly signedBy: ReadonlySet<string>;
}

const envelope = object({
  payload: text(/^[A-Za-z0-9_-]+$/),
  signatures: list(object({ protected: any, signature: any }), 32),
});
const typ = 'lienthong-directory-draft+jwt';

/**
 * Reads a directory and checks every signature under it, with the keys that it names itself or that the one before named. Whether these are
 * the right signers, only a thumbprint known by another way can tell.
 *
 * @throws {Malformed}
 */
export async function readDirectory(source: string, before: ReadDirectory | undefined): Promise<ReadDirectory> {
  const { payload, signatures } = envelope(parseStrict(utf8(source), 'directory'), 'directory');
  const bytes = decoded(payload, 'directory');
  const directory = directoryShape(parseStrict(bytes, 'directory'), 'directory');
  const keys = [...directory.signers.keys, ...(before?.directory.signers.keys ?? [])];
  const signedBy = new Set<string>();
  for (const one of signatures) {
    const header: Header = readHeader(one.protected, typ);
    const signer = keys.find(({ kid }) => kid === header.kid);
    const token = {
      header,
      signed: utf8(`${one.protected}.${payload}`),
      signature: decoded(one.signature, 'directory'),
    };
    if (signer === undefined || !(await isSigned(token, signer)) || signedBy.has(signer.kid))
      throw new Malformed('directory/signatures');
    if ((await thumbprintOf(signer)) !== signer.kid) throw new Malformed('directory/signers');
    signedBy.add(signer.kid);
  }
  return { directory, dig: toBase64url(await sha256(bytes)), signedBy };
}

/** Whether enough of the signers named have signed. */
export function isVouchedFor({ signedBy }: ReadDirectory, k: number, kids: readonly string[]): boolean {
  return new Set(kids.filter((kid) => signedBy.has(kid))).size >= k;
}
