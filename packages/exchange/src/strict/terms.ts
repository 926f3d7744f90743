/**
 * Shapes of the terms that claims share: codes, ids, instants, digests.
 * @module
 */
import { uuidPattern, uuidv7Pattern } from '../ids.ts';
import { bytes, integer, object, text } from './shape.ts';

/** Code of an agency, e.g. `CA-X-26734`. */
export const agencyCode = text(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/);
/** Code from a codelist, e.g. `crime-report`, `cpc2015-147-1`. */
export const token = text(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/);
export const partName = text(/^[a-z][a-z0-9-]{0,31}$/);
export const mediaType = text(/^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,95}$/);
export const schemaId = text(/^[\x21-\x7e]{1,256}$/);
export const uuid = text(uuidPattern);
export const uuidv7Term = text(uuidv7Pattern);
/** Seconds since 1970; not beyond the year 9999. @see RFC 7519 §2 */
export const numericDate = integer(0, 253_402_300_799);
export const civilDate = text(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
/** base64url of 32 bytes: a SHA-256 digest or an RFC 7638 thumbprint. */
export const digest = bytes(32);
export const words = object({ vi: text(/^[^\p{Cc}]{1,500}$/u), en: text(/^[^\p{Cc}]{1,500}$/u) });
/** State of a log: its id, its number of leaves, its root. */
export const logState = object({ id: uuid, size: integer(0), root: digest });

export interface LogState {
  readonly id: string;
  readonly size: number;
  readonly root: string;
}
