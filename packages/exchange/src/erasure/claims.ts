/**
 * The claims of erasure: what an agency asks another to erase, and what an agency says that it has erased or must keep.
 * @module
 */
import { limits } from '../limits.ts';
import { list, literal, object, type Shape, where } from '../strict/shape.ts';
import { agencyCode, digest, numericDate, partName, token } from '../strict/terms.ts';

/** Signed by the sender of a message, for the one who received it. */
export interface ErasureRequestClaims {
  readonly iss: string;
  readonly aud: string;
  /** Digest of the message. */
  readonly dig: string;
  /** Names of its parts. */
  readonly parts: readonly string[];
  /** Code of the legal basis. */
  readonly basis: string;
  /** NumericDate, seconds. */
  readonly iat: number;
}

export type ErasureStatus = 'erased' | 'declined';

/** Signed by whoever holds the message: about itself, or in answer to a request. */
export interface ErasureClaims {
  readonly iss: string;
  /** Digest of the message. */
  readonly dig: string;
  readonly parts: readonly string[];
  /** `erased`: nothing of the parts is held any more. `declined`: the basis obliges the signer to keep them. */
  readonly status: ErasureStatus;
  readonly basis: string;
  readonly iat: number;
  /** The request answered, by its digest, and who asked: both or neither. */
  readonly re?: string;
  readonly aud?: string;
}

const members = {
  iss: agencyCode,
  dig: digest,
  parts: where(list(partName, { min: 1, max: limits.partCount }), (names) => new Set(names).size === names.length),
  basis: token,
  iat: numericDate,
};

export const erasureRequestShape: Shape<ErasureRequestClaims> = object({ ...members, aud: agencyCode });

export const erasureShape: Shape<ErasureClaims> = where(
  object({ ...members, status: literal('erased', 'declined') }, { re: digest, aud: agencyCode }),
  ({ re, aud, status }) => (re === undefined) === (aud === undefined) && (status === 'erased' || re !== undefined),
  '/re',
);
