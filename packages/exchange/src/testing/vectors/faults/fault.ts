/**
 * How a fault is made: an accepted message, and the same with one thing changed and, where it is signed, signed again.
 * @module
 */
import { digestOfAscii, toBase64url, toUtf8 } from '../../../encoding.ts';
import type { ErrorCode } from '../../../errors.ts';
import { importSigner, type Signer } from '../../../keys/signer.ts';
import { encodeMessage } from '../../../message/message.ts';
import { types } from '../../../strict/types.ts';
import { forgeSegments, type TestMessage, testMessage } from '../../test-message.ts';
import type { Refused } from '../case.ts';
import { keysOf, now } from '../world.ts';

export interface Fault {
  /** `place/rule`, the name of the file. */
  readonly name: string;
  readonly title: string;
  /** Who receives; `police` unless told. */
  readonly as?: string;
  readonly expect: Refused;
  /** The message that is accepted. */
  readonly base: TestMessage;
  readonly body: () => Promise<Uint8Array>;
}

export interface FaultOptions {
  readonly base?: TestMessage;
  readonly as?: string;
  readonly row?: Refused['row'];
}

const record = '{"note":"one fault each"}';
const contents = { record, note: 'plain' };

const day = 86_400;
export const lifeFromYesterday = { iat: now - day, exp: now + day };

/** Accepted messages, by file name: from `commune` to `police`, Ed25519 and X25519, unless told. */
export const bases = {
  one: await message(),
  two: await message({ contents }),
  withheld: await message({ contents, withheld: ['note'] }),
  closed: await message({ contents: {}, claims: { re: '019b8bd3-1c00-7000-8000-000000000001', void: 'expired' } }),
  yesterday: await message({ claims: lifeFromYesterday }),
  'from-police': await message({ iss: 'police', aud: 'procuracy' }),
  'from-p256': await message({ iss: 'province' }),
  'to-p256': await message({ aud: 'province' }),
  'to-procuracy': await message({ aud: 'procuracy' }),
};

export function message(options: Parameters<typeof testMessage>[0] & object = {}): Promise<TestMessage> {
  const { iss = 'commune', aud = 'police' } = options;
  return testMessage({ contents: { record }, ...options, sender: keysOf(iss), recipient: keysOf(aud) });
}

export function fault(
  name: string,
  title: string,
  row: Refused['row'],
  code: ErrorCode,
  body: (base: TestMessage) => Promise<Uint8Array> | Uint8Array,
  { base = bases.one, as }: FaultOptions = {},
): Fault {
  return { name, title, ...(as ? { as } : {}), expect: { code, row }, base, body: async () => body(base) };
}

/** The message's body with its manifest signed anew: over another header, other claims, other parts, by another. */
export async function signedAs(
  base: TestMessage,
  change: {
    readonly header?: string | Uint8Array | object;
    readonly claims?: string | Uint8Array | object;
    readonly parts?: readonly string[];
    readonly by?: Signer;
  },
): Promise<Uint8Array> {
  const { by = signerOf(base), parts = base.parts, claims = base.claims } = change;
  const header = change.header ?? headerOf(by);
  return raw(await forgeSegments(toBase64url(bytesOf(header)), toBase64url(bytesOf(claims)), by), parts);
}

/** Lengths and digests of other ciphertexts, signed by the sender. */
export function signedOver(base: TestMessage, parts: readonly string[]): Promise<Uint8Array> {
  let at = 0;
  const claims = base.claims.parts.map((part) => {
    if (part.withheld) return part;
    const sent = parts[at++] ?? '';
    return { ...part, len: sent.length, dig: digestOfAscii(sent) };
  });
  return signedAs(base, { claims: { ...base.claims, parts: claims }, parts });
}

/** One segment of the manifest written otherwise, and signed as it stands. */
export async function rewritten(
  base: TestMessage,
  segment: 'header' | 'payload' | 'signature',
  change: (text: string) => string,
): Promise<Uint8Array> {
  const [header = '', payload = '', signature = ''] = base.jws.split('.');
  if (segment === 'signature') return raw(`${header}.${payload}.${change(signature)}`, base.parts);
  const changed = segment === 'header' ? ([change(header), payload] as const) : ([header, change(payload)] as const);
  return raw(await forgeSegments(...changed, signerOf(base)), base.parts);
}

/** Every way to write base64url that is not the one way. */
export const spellings: readonly (readonly [rule: string, title: string, change: (text: string) => string])[] = [
  ['padding', 'carries padding', (text) => `${text}${'='.repeat(4 - (text.length % 4 || 3))}`],
  ['space', 'has a space inside', (text) => `${text.slice(0, 8)} ${text.slice(8)}`],
  ['line-break', 'ends with a line break', (text) => `${text}\n`],
  ['plus', 'has a character of the other base64 alphabet, the plus', (text) => `${text.slice(0, 8)}+${text.slice(9)}`],
  [
    'slash',
    'has a character of the other base64 alphabet, the slash',
    (text) => `${text.slice(0, 8)}/${text.slice(9)}`,
  ],
  ['nul', 'has a NUL inside', (text) => `${text.slice(0, 8)}\0${text.slice(8)}`],
  ['not-ascii', 'has a letter outside ASCII', (text) => `${text.slice(0, 8)}ă${text.slice(9)}`],
  [
    'impossible-length',
    'has a length that no bytes give',
    (text) => text.slice(0, text.length - (text.length % 4 || 4) + 1),
  ],
];

/** Another last letter that decodes to the same bytes; `undefined` when the last letter has no spare bits. */
export function strayBits(text: string): string | undefined {
  if (text.length % 4 === 0) return undefined;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return text.slice(0, -1) + letters.charAt(letters.indexOf(text.charAt(text.length - 1)) + 1);
}

export function headerOf(by: Signer): { readonly alg: string; readonly kid: string; readonly typ: string } {
  return { alg: by.alg, kid: by.kid, typ: types.message };
}

export function signerOf({ sender }: TestMessage): Signer {
  return importSigner(sender.signing);
}

export function encoded(message: TestMessage): Uint8Array {
  return encodeMessage({ manifest: message.jws, parts: message.parts });
}

export function raw(manifest: string, parts: readonly string[]): Uint8Array {
  return toUtf8(JSON.stringify({ manifest, parts }));
}

/** Changes a letter near the end, inside the last segment, and keeps the base64url well formed. */
export function flip(text: string): string {
  const at = text.length - 8;
  return text.slice(0, at) + (text.charAt(at) === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

export function bytesOf(value: string | Uint8Array | object): Uint8Array {
  if (value instanceof Uint8Array) return value;
  return toUtf8(typeof value === 'string' ? value : JSON.stringify(value));
}
