/**
 * Well-formed claims that do not hold here and now: the wrong recipient, an unknown issuer, a time that is not this one.
 * @module
 */
import type { ErrorCode } from '../../../errors.ts';
import type { Manifest } from '../../../manifest/claims.ts';
import { now } from '../world.ts';
import { bases, encoded, type Fault, fault, message, signedAs } from './fault.ts';

const day = 86_400;
const { one, yesterday } = bases;
const fromStranger = await message({ iss: 'stranger' });

export const claimsFaults: readonly Fault[] = [
  // Row 4: who sends, and to whom
  fault('claims/not-for-me', 'The message is for another agency.', 4, 'not-for-me', () =>
    encoded(bases['to-procuracy']),
  ),
  fault(
    'claims/forwarded',
    'The recipient hands the message on to a third agency, as it is.',
    4,
    'not-for-me',
    () => encoded(one),
    {
      ...{ base: bases['to-procuracy'], as: 'procuracy' },
    },
  ),
  claim('aud-upper-case', 'The recipient is written in capitals.', { aud: 'POLICE' }, 'not-for-me', 4),
  claim('aud-sender', 'The sender writes to itself.', { aud: 'commune' }, 'not-for-me', 4),
  fault('claims/unknown-issuer', 'The issuer is not in the directory.', 4, 'unknown-issuer', () =>
    encoded(fromStranger),
  ),
  claim('iss-upper-case', 'The issuer is written in capitals.', { iss: 'COMMUNE' }, 'unknown-issuer', 4),
  claim(
    'iss-prototype',
    'The issuer is called like a member that every object has.',
    { iss: 'constructor' },
    'unknown-issuer',
    4,
  ),
  claim('iss-of-another', 'The issuer is another agency than the key’s.', { iss: 'procuracy' }, 'unknown-key', 4),
  claim('before-key', 'The message is older than the key.', { iat: now - day - 121 }, 'key-not-valid', 4),
  claim(
    'after-key',
    'The message is younger than the key’s last day.',
    { iat: now + 366 * day, exp: now + 367 * day },
    'key-not-valid',
    4,
  ),
  // Row 5: times
  claim('expired', 'The message has expired.', { exp: now - 121 }, 'expired', 5, yesterday),
  claim('expired-now', 'The message has just expired: the skew is over.', { exp: now - 120 }, 'expired', 5, yesterday),
  claim('not-yet-valid', 'The message comes from the future.', { iat: now + 121 }, 'not-yet-valid', 5),
  claim(
    'lifetime-too-long',
    'The message would live 31 days.',
    { exp: one.claims.iat + 31 * day },
    'lifetime-too-long',
    5,
  ),
  claim(
    'lifetime-second-too-long',
    'The message would live 30 days and a second.',
    { exp: one.claims.iat + 30 * day + 1 },
    'lifetime-too-long',
    5,
  ),
];

function claim(rule: string, title: string, claims: Partial<Manifest>, code: ErrorCode, row: 4 | 5, from = one): Fault {
  const change = (base: typeof one) => signedAs(base, { claims: { ...base.claims, ...claims } });
  return fault(`claims/${rule}`, title, row, code, change, { base: from });
}
