/**
 * A signed message for tests, and every way to make one that differs by one fault.
 * @module
 */
import { digestOf, toBase64url, toUtf8 } from '../encoding.ts';
import { uuidv7 } from '../ids.ts';
import type { AgencyKeys } from '../keys/generate.ts';
import { publicPart } from '../keys/jwk.ts';
import { importSigner, type Signer, signBytes } from '../keys/signer.ts';
import type { Manifest, PartClaim } from '../manifest/claims.ts';
import { signManifest } from '../manifest/manifest.ts';
import { sealPart } from '../part/part.ts';
import { testStartMs } from '../testkit/clock.ts';
import { testKeys } from './test-keys.ts';

export interface TestMessage {
  readonly claims: Manifest;
  readonly jws: string;
  readonly digest: string;
  /** Compact JWEs of the parts that are not withheld. */
  readonly parts: readonly string[];
  readonly salts: Readonly<Record<string, Uint8Array>>;
  readonly contents: Readonly<Record<string, Uint8Array>>;
  readonly sender: AgencyKeys;
  readonly recipient: AgencyKeys;
}

/** A UUIDv7 that is the same in every run. */
export function testId(label: string, nowMs: number = testStartMs): string {
  return uuidv7(nowMs, Buffer.from(digestOf(toUtf8(label)), 'base64url').subarray(0, 10));
}

/**
 * A message from `commune` to `police` with the parts given; those in `withheld` are committed to and not sent.
 *
 * @param options `claims` replaces claims before signing; nothing is checked, so that faults can be signed too
 */
export async function testMessage(
  options: {
    readonly iss?: string;
    readonly aud?: string;
    readonly contents?: Readonly<Record<string, string>>;
    readonly withheld?: readonly string[];
    readonly claims?: Partial<Manifest>;
    readonly sender?: AgencyKeys;
    readonly recipient?: AgencyKeys;
  } = {},
): Promise<TestMessage> {
  const { iss = 'commune', aud = 'police', withheld = [] } = options;
  const sender = options.sender ?? testKeys(iss);
  const recipient = options.recipient ?? testKeys(aud);
  const texts = options.contents ?? { record: '{"schema":"crime-report"}' };
  const contents = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, toUtf8(text)]));
  const jti = options.claims?.jti ?? testId(`message ${iss} ${aud}`);
  const salts: Record<string, Uint8Array> = {};
  const parts: string[] = [];
  const partClaims: PartClaim[] = [];
  for (const [name, content] of Object.entries(contents)) {
    const salt = Buffer.from(digestOf(toUtf8(`salt ${name}`)), 'base64url');
    salts[name] = salt;
    const sealed = await sealPart({
      name,
      content,
      salt,
      manifestIds: { iss, aud, jti },
      recipientJwk: publicPart(recipient.encryption),
    });
    const base = { name, cty: 'application/json', com: sealed.com };
    if (withheld.includes(name)) {
      partClaims.push({ ...base, withheld: true });
      continue;
    }
    partClaims.push({ ...base, len: sealed.len, dig: sealed.dig });
    parts.push(sealed.jwe);
  }
  const iat = Math.floor(testStartMs / 1000);
  const claims: Manifest = {
    iss,
    aud,
    jti,
    iat,
    exp: iat + 7 * 86_400,
    kind: 'crime-report',
    conv: testId('conversation'),
    seq: { stream: testId(`stream ${iss} ${aud}`), n: 1 },
    purpose: 'investigation',
    basis: 'cpc2015-145',
    parts: partClaims,
    ...options.claims,
  };
  const { jws, digest } = await signManifest(claims, importSigner(sender.signing));
  return { claims, jws, digest, parts, salts, contents, sender, recipient };
}

/** Signs any header and payload bytes as they are; the way to make faults that our own signer refuses to make. */
export async function forgeToken(header: string, payload: string | Uint8Array, signer: Signer): Promise<string> {
  const bytes = typeof payload === 'string' ? toUtf8(payload) : payload;
  return forgeSegments(toBase64url(toUtf8(header)), toBase64url(bytes), signer);
}

export async function forgeSegments(header: string, payload: string, signer: Signer): Promise<string> {
  const signature = await signBytes(signer, toUtf8(`${header}.${payload}`));
  return `${header}.${payload}.${toBase64url(signature)}`;
}
