/**
 * The claims of a manifest: what a message says about itself without personal data.
 * @module
 */
import { limits } from '../limits.ts';
import { integer, list, literal, object, type Shape, where } from '../strict/shape.ts';
import {
  agencyCode,
  digest,
  type LogState,
  logState,
  mediaType,
  numericDate,
  partName,
  schemaId,
  token,
  uuid,
  uuidv7Term,
} from '../strict/terms.ts';

export interface PartClaim {
  /** `[a-z][a-z0-9-]{0,31}`, unique in the message. */
  readonly name: string;
  /** Media type of the content. */
  readonly cty: string;
  /** Exact schema version and its digest. */
  readonly schema?: { readonly id: string; readonly dig: string };
  /** Length in bytes and SHA-256 of the compact JWE; absent exactly when withheld. */
  readonly len?: number;
  readonly dig?: string;
  /** Commitment to salt and content. */
  readonly com: string;
  readonly withheld?: true;
}

export interface Manifest {
  /** Agency code of the sender. */
  readonly iss: string;
  /** Agency code of the one recipient. */
  readonly aud: string;
  /** UUIDv7; with `iss` the duplicate key. */
  readonly jti: string;
  /** NumericDate, seconds. */
  readonly iat: number;
  readonly exp: number;
  readonly kind: string;
  readonly conv: string;
  /** `jti` answered. */
  readonly re?: string;
  /** `jti` of the dead letter replaced. */
  readonly supersedes?: string;
  /** Number in the sender→recipient stream, from 1; `after`: that of the message before in this conversation, 0 for none. */
  readonly seq: { readonly stream: string; readonly n: number; readonly after?: number };
  readonly purpose: string;
  readonly basis: string;
  readonly parts: readonly PartClaim[];
  /** Newest checkpoint of the recipient's log that the sender holds. */
  readonly seen?: LogState;
  /** Reason why this number stays without a message; then there are no parts, and `re` names the one that was to have it. */
  readonly void?: string;
}

const part = where(
  object(
    { name: partName, cty: mediaType, com: digest },
    {
      schema: object({ id: schemaId, dig: digest }),
      len: integer(1, Math.ceil((limits.partBytes * 4) / 3) + 4096),
      dig: digest,
      withheld: literal(true),
    },
  ),
  (claim) => {
    const sent = claim.withheld === undefined;
    return sent === (claim.len !== undefined) && sent === (claim.dig !== undefined);
  },
);

const members = object(
  {
    iss: agencyCode,
    aud: agencyCode,
    jti: uuidv7Term,
    iat: numericDate,
    exp: numericDate,
    kind: token,
    conv: token,
    seq: where(
      object({ stream: uuid, n: integer(1) }, { after: integer(0) }),
      ({ n, after = 0 }) => after < n,
      '/after',
    ),
    purpose: token,
    basis: token,
    parts: list(part, { max: limits.partCount }),
  },
  { re: uuidv7Term, supersedes: uuidv7Term, seen: logState, void: token },
);

/** Closed, and with the rules between members: `record` is sent, names are unique, a void number has no parts and says whose it was. */
export const manifestShape: Shape<Manifest> = where(
  where(
    where(members, (claims) => claims.exp > claims.iat, '/exp'),
    ({ void: reason, re }) => reason === undefined || re !== undefined,
    '/re',
  ),
  ({ parts, void: reason }) =>
    new Set(parts.map(({ name }) => name)).size === parts.length &&
    (reason === undefined
      ? parts.some(({ name, withheld }) => name === 'record' && withheld === undefined)
      : parts.length === 0),
  '/parts',
);
