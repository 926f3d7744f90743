/**
 * What ties a ciphertext to one sender, one recipient, one message and one part of it.
 * @module
 */
import { digestOf, toBase64url, toUtf8 } from '../encoding.ts';

export interface MessageIds {
  readonly iss: string;
  readonly aud: string;
  readonly jti: string;
}

/** `apu`: the issuer. `apv`: SHA-256 of audience, id and part name with NUL between them. */
export function bindingOf(ids: MessageIds, name: string): { apu: string; apv: string } {
  return {
    apu: toBase64url(toUtf8(ids.iss)),
    apv: digestOf(toUtf8(`${ids.aud}\0${ids.jti}\0${name}`)),
  };
}
