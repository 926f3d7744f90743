/**
 * The claims of a receipt: one agency's signed answer about one message.
 * @module
 */
import { limits } from '../limits.ts';
import { list, literal, object, type Shape, text, where } from '../strict/shape.ts';
import { agencyCode, digest, type LogState, logState, numericDate, uuidv7Term } from '../strict/terms.ts';

export type ReceiptStatus = 'stored' | 'valid' | 'refused';

/** The closed list of public reasons; what exactly was wrong stands encrypted in `details`. */
export const refusalReasons = [
  'schema',
  'rule',
  'grant',
  'basis',
  'unreadable',
  'conflict',
  'too-large',
  'version-unknown',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

export interface ReceiptClaims {
  /** The recipient of the message, who signs. */
  readonly iss: string;
  /** The sender of the message. */
  readonly aud: string;
  /** `jti` of the message. */
  readonly re: string;
  /** Digest of the manifest's signing input. */
  readonly dig: string;
  readonly status: ReceiptStatus;
  /** NumericDate, seconds. */
  readonly iat: number;
  /** The recipient's log just before this receipt's own leaf, which comes next. */
  readonly log: LogState;
  /** Present exactly when refused. */
  readonly reason?: RefusalReason;
  /** Compact JWE to the sender's encryption key; only when refused. */
  readonly details?: string;
}

export const receiptShape: Shape<ReceiptClaims> = where(
  object(
    {
      iss: agencyCode,
      aud: agencyCode,
      re: uuidv7Term,
      dig: digest,
      status: literal('stored', 'valid', 'refused'),
      iat: numericDate,
      log: logState,
    },
    { reason: literal(...refusalReasons), details: text(/^[A-Za-z0-9_.-]{1,200000}$/) },
  ),
  ({ status, reason, details }) =>
    (status === 'refused') === (reason !== undefined) && (details === undefined || reason !== undefined),
  '/reason',
);

/** One fault, told to the sender alone. */
export interface Detail {
  readonly code: string;
  /** JSON Pointer into the part's content. */
  readonly pointer: string;
  readonly rule: string;
  readonly part?: string;
  readonly messages?: { readonly vi: string; readonly en: string };
}

const sentence = text(/^[^\p{Cc}]{0,1000}$/u);

export const detailsShape = object({
  issues: list<Detail>(
    object(
      { code: text(/^[\x21-\x7e]{1,128}$/), pointer: sentence, rule: text(/^[^\p{Cc}]{0,256}$/u) },
      { part: text(/^[a-z][a-z0-9-]{0,31}$/), messages: object({ vi: sentence, en: sentence }) },
    ),
    { max: limits.issueCount },
  ),
});
