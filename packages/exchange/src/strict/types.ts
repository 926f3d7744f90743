/**
 * One `typ` for each purpose, so that no token stands for another.
 * @see RFC 8725 §3.11
 * @module
 */

export const types = {
  message: 'lienthong-message+jwt',
  receipt: 'lienthong-receipt+jwt',
  directory: 'lienthong-directory+jwt',
  freshness: 'lienthong-freshness+jwt',
  checkpoint: 'lienthong-checkpoint+jwt',
  enrolment: 'lienthong-enrolment+jwt',
  challenge: 'lienthong-challenge+jwe',
  part: 'lienthong-part+jwe',
  details: 'lienthong-details+jwe',
  keys: 'lienthong-keys+jwe',
} as const;

export type TokenType = (typeof types)[keyof typeof types];

/** Begins what a part's commitment is computed over. */
export const commitmentLabel = 'lienthong/1 part';
