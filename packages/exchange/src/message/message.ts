/**
 * The bodies on the wire: a message with its parts, and receipts.
 * @module
 */
import { asciiBytes } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { defaultNetworkLimits, limits, type NetworkLimits } from '../limits.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, list, object, type Shape, text } from '../strict/shape.ts';
import { digest } from '../strict/terms.ts';
import { protocolPath } from '../strict/types.ts';

/** Content types of the bodies. */
export const messageType = 'application/vnd.lienthong.message+json';
export const receiptsType = 'application/vnd.lienthong.receipts+json';

/** The URL of one of an agency's addresses, from its endpoint in the directory. */
export function addressOf(endpoint: string, name: Address): string {
  return `${endpoint}/${protocolPath}/${name}`;
}

export type Address =
  | 'messages'
  | 'receipts'
  | 'receipts/query'
  | 'log/query'
  | 'streams'
  | 'streams/query'
  | 'witness'
  | 'erasures'
  | 'directory'
  | 'freshness'
  | `directories/${number}`;

export interface WireMessage {
  /** Compact JWS. */
  readonly manifest: string;
  /** Compact JWEs in the manifest's order, without those withheld. */
  readonly parts: readonly string[];
}

/** The bytes of a message. The same message always gives the same bytes. */
export function encodeMessage({ manifest, parts }: WireMessage): Uint8Array {
  assertTokens([manifest, ...parts]);
  return asciiBytes(`{"manifest":"${manifest}","parts":[${parts.map((part) => `"${part}"`).join(',')}]}`);
}

/**
 * @param bytes the body as received, never a parsed object
 * @throws {ExchangeError} `body-too-large`, `too-many-parts`, `part-too-large`, `bad-utf8`, `bad-json`, `duplicate-member`,
 *   `bad-body` another member, or one missing
 */
export function readMessage(bytes: Uint8Array, network: NetworkLimits = defaultNetworkLimits): WireMessage {
  if (bytes.length > network.bodyBytes) throw new ExchangeError('body-too-large');
  const message = conform(messageShape, parseStrictJson(bytes, { depth: 2, place: 'body' }), { wrong: 'bad-body' });
  if (message.manifest.length > limits.signingInputBytes + 128) throw new ExchangeError('manifest-too-large');
  if (message.parts.length > network.partCount) throw new ExchangeError('too-many-parts');
  message.parts.forEach((part, index) => {
    if (part.length > longestPart(network)) throw new ExchangeError('part-too-large', `/parts/${index}`);
  });
  return message;
}

/** `{ "receipts": […] }`, byte-stable. */
export function encodeReceipts(receipts: readonly string[]): Uint8Array {
  assertTokens(receipts);
  return asciiBytes(`{"receipts":[${receipts.map((receipt) => `"${receipt}"`).join(',')}]}`);
}

/** @throws {ExchangeError} `body-too-large`, `bad-utf8`, `bad-json`, `duplicate-member`, `bad-body` */
export function readReceipts(bytes: Uint8Array): readonly string[] {
  return readList(bytes, receiptsShape).receipts;
}

/** The question put to `receipts/query`: digests of manifests. */
export function encodeDigestQuery(digests: readonly string[]): Uint8Array {
  return asciiBytes(JSON.stringify({ digests }));
}

/** @throws {ExchangeError} as {@link readReceipts} */
export function readDigestQuery(bytes: Uint8Array): readonly string[] {
  return readList(bytes, digestsShape).digests;
}

const anyText = text(/^/);
const messageShape = object({ manifest: anyText, parts: list(anyText, { max: 1000 }) });
const receiptsShape = object({ receipts: list(anyText, { max: limits.receiptCount }) });
const digestsShape = object({ digests: list(digest, { max: limits.receiptCount }) });

function readList<T>(bytes: Uint8Array, shape: Shape<T>): T {
  if (bytes.length > limits.receiptsBodyBytes) throw new ExchangeError('body-too-large');
  return conform(shape, parseStrictJson(bytes, { depth: 2, place: 'body' }), { wrong: 'bad-body' });
}

/** A part's plaintext grows by a third in base64url; header, key, tag and padding come on top. */
function longestPart({ partBytes }: NetworkLimits): number {
  return Math.ceil((partBytes * 4) / 3) + 4096;
}

function assertTokens(tokens: readonly string[]): void {
  for (const token of tokens) if (!/^[A-Za-z0-9_.-]+$/.test(token)) throw new TypeError('not a compact token');
}
