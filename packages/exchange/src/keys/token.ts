/**
 * A compact JWS of the protocol: header of exactly `alg`, `kid`, `typ`.
 * @see RFC 7515 §5.1
 * @module
 */
import { asciiBytes, digestOf, toBase64url, toUtf8 } from '../encoding.ts';
import type { TokenType } from '../strict/types.ts';
import { type Signer, signBytes } from './signer.ts';

export interface SignedToken {
  readonly jws: string;
  /** base64url SHA-256 of the signing input. */
  readonly digest: string;
  readonly signingInputBytes: number;
}

/** Signs a payload. Claims are checked by the caller. */
export async function signToken(typ: TokenType, payload: Uint8Array, signer: Signer): Promise<SignedToken> {
  const text = `${protectedHeader(typ, signer)}.${toBase64url(payload)}`;
  const signingInput = asciiBytes(text);
  const signature = await signBytes(signer, signingInput);
  return {
    jws: `${text}.${toBase64url(signature)}`,
    digest: digestOf(signingInput),
    signingInputBytes: signingInput.length,
  };
}

/** base64url of the protected header that this signer writes. */
export function protectedHeader(typ: TokenType, signer: Signer): string {
  const known = headers.get(signer)?.get(typ);
  if (known !== undefined) return known;
  const header = toBase64url(toUtf8(JSON.stringify({ alg: signer.alg, kid: signer.kid, typ })));
  headers.set(signer, new Map([...(headers.get(signer) ?? []), [typ, header]]));
  return header;
}

const headers = new WeakMap<Signer, ReadonlyMap<TokenType, string>>();
