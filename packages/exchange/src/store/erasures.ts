/**
 * What a store keeps of erasures.
 * @module
 */
import type { ErasureStatus } from '../erasure/claims.ts';

/** A request to erase parts of a message: made by this agency, or by the sender of a message that lies here. */
export interface StoredErasureRequest {
  /** Digest of the request's signing input. */
  readonly request: string;
  /** Digest of the message. */
  readonly dig: string;
  readonly iss: string;
  readonly aud: string;
  readonly parts: readonly string[];
  readonly basis: string;
  /** Epoch milliseconds, of this agency's clock. */
  readonly atMs: number;
  readonly jws: string;
  readonly leaf: number;
  /** Whether the peer has still to take it. */
  readonly toDeliver: boolean;
}

/** That parts of a message are erased, or must be kept: a statement of this agency, or the answer to a request. */
export interface StoredErasure {
  /** Digest of the token's signing input. */
  readonly token: string;
  readonly dig: string;
  readonly iss: string;
  readonly parts: readonly string[];
  readonly status: ErasureStatus;
  readonly basis: string;
  readonly atMs: number;
  readonly jws: string;
  readonly leaf: number;
  /** The request answered, and who asked. */
  readonly request?: string;
  readonly aud?: string;
  readonly toDeliver: boolean;
}

/** A signed request or answer on its way. */
export interface ErasureToDeliver {
  readonly token: string;
  readonly to: string;
  readonly jws: string;
}

export interface ErasureRequestFilter {
  readonly dig?: string;
  readonly iss?: string;
  readonly aud?: string;
}
