/**
 * One conformance case: a body, and what a receiver has to say to it.
 * @module
 */
import type { Trust } from '../../directory/directory.ts';
import type { ErrorCode } from '../../errors.ts';
import type { ReceiptExpectation } from '../../receipt/receipt.ts';

export interface MessageCase {
  readonly title: string;
  /** NumericDate, seconds: the receiver's clock. */
  readonly now: number;
  /** Files beside the case's folder. */
  readonly directory: string;
  readonly keys: string;
  /** Agency code of the receiver. */
  readonly as: string;
  /** `body` as text, or `bodyBase64` where it is not UTF-8. */
  readonly request: { readonly body: string } | { readonly bodyBase64: string };
  /** Of a case that is refused: the case that is the same without its fault, and is accepted. */
  readonly mended?: string;
  readonly expect: Accepted | Refused;
}

/** A receipt, a directory or a freshness document with one fault. */
export interface DocumentCase {
  readonly title: string;
  readonly now: number;
  /** What a receipt or a freshness document is held against; a file. */
  readonly directory?: string;
  /** Who reads a receipt, and the message that it has to answer. */
  readonly keys?: string;
  readonly as?: string;
  readonly answers?: ReceiptExpectation;
  /** What a directory is held against: the version before, if there is one, or else its signers; both follow each other. */
  readonly trust?: Trust;
  readonly previous?: string;
  readonly document: string;
  /** The same document without its fault. */
  readonly mended: string;
  readonly expect: { readonly code: ErrorCode };
}

export interface Accepted {
  /** base64url SHA-256 of the manifest's signing input. */
  readonly dig: string;
  readonly claims: object;
  /** base64url salt and content, by part name. */
  readonly parts: Readonly<Record<string, { readonly salt: string; readonly content: string }>>;
}

export interface Refused {
  readonly code: ErrorCode;
  /** Row of the checks on the way in, at which the receiver stops. */
  readonly row: 1 | 2 | 4 | 5 | 8;
}

/** A request to a receiver whose store holds the messages of `before`, and what it leaves there before it answers. */
export interface ReceiverCase extends Omit<MessageCase, 'expect'> {
  readonly sharing: string;
  /** Messages posted earlier, at the time of the vectors. */
  readonly before?: readonly MessageCase['request'][];
  readonly expect: {
    /** Of HTTP. */
    readonly status: number;
    /** `stored`, the reason of a refusal, or the code of a problem. */
    readonly code: string;
    readonly row: 3 | 6 | 7;
    readonly effects: Effects;
  };
}

/** What a request adds to the store. */
export interface Effects {
  readonly messages: number;
  readonly parts: number;
  /** Status of each receipt. */
  readonly receipts: readonly string[];
  readonly leaves: number;
}

export function requestBytes(request: MessageCase['request']): Uint8Array {
  return 'body' in request ? Buffer.from(request.body, 'utf8') : Buffer.from(request.bodyBase64, 'base64');
}

/** Text where the bytes are UTF-8 without a byte order mark, which editors would take away. */
export function asRequest(bytes: Uint8Array): MessageCase['request'] {
  const text = Buffer.from(bytes).toString('utf8');
  const same = Buffer.from(text, 'utf8').equals(bytes) && !text.startsWith('\uFEFF');
  return same ? { body: text } : { bodyBase64: Buffer.from(bytes).toString('base64') };
}
