/**
 * Messages as a dishonest or careless sender with real keys makes them: signed and sealed, and wrong in one thing.
 * @module
 */
import { toUtf8 } from '../encoding.ts';
import { uuidv7 } from '../ids.ts';
import { publicPart } from '../keys/jwk.ts';
import { importSigner } from '../keys/signer.ts';
import type { Manifest, PartClaim } from '../manifest/claims.ts';
import { signManifest } from '../manifest/manifest.ts';
import { encodeMessage } from '../message/message.ts';
import { sealPart } from '../part/part.ts';
import { noteSchema, type TestAgency } from './network.ts';

export interface ForgedPart {
  readonly name?: string;
  readonly content: unknown;
  /** Replaces claims about the part; `schema: undefined` leaves it out. */
  readonly claim?: Partial<Record<keyof PartClaim, unknown>>;
  /** The message that the ciphertext is bound to instead. */
  readonly boundTo?: { readonly iss?: string; readonly aud?: string; readonly jti?: string };
}

export interface ForgedMessage {
  readonly body: Uint8Array;
  readonly jti: string;
  readonly dig: string;
}

type Keyed = Pick<TestAgency, 'keys'>;

/** From agency `lienthong:a` to `lienthong:b`, by a's keys; the first part is the record. */
export async function forgeMessage(
  agencies: { readonly a: Keyed; readonly b: Keyed },
  parts: readonly ForgedPart[],
  claims: Partial<Manifest> = {},
): Promise<ForgedMessage> {
  const ids = { iss: 'lienthong:a', aud: 'lienthong:b', jti: claims.jti ?? uuidv7() };
  const sealed: { claim: PartClaim; jwe: string }[] = [];
  for (const { name = 'record', content, claim, boundTo } of parts) {
    const bytes = content instanceof Uint8Array ? content : toUtf8(JSON.stringify(content));
    const recipientJwk = publicPart(agencies.b.keys.encryption);
    const { jwe, len, dig, com } = await sealPart({
      ...{ name, content: bytes, recipientJwk },
      manifestIds: { ...ids, ...boundTo },
    });
    const schema = { id: noteSchema, dig: 'A'.repeat(43) };
    const all = { name, cty: 'application/json', schema, len, dig, com, ...claim };
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    sealed.push({ claim: given as unknown as PartClaim, jwe });
  }
  const iat = Math.floor(Date.now() / 1000);
  const [record] = parts;
  const conv = (record?.content as { conversation?: string } | undefined)?.conversation ?? uuidv7();
  const manifest: Manifest = {
    ...ids,
    ...{ iat, exp: iat + 86_400, kind: 'note', conv, purpose: 'test', basis: 'test-1' },
    seq: { stream: uuidv7(), n: 1 },
    parts: sealed.map(({ claim }) => claim),
    ...claims,
  };
  const { jws, digest } = await signManifest(manifest, importSigner(agencies.a.keys.signing));
  return { body: encodeMessage({ manifest: jws, parts: sealed.map(({ jwe }) => jwe) }), jti: ids.jti, dig: digest };
}
