/**
 * The small world of the conformance cases: five agencies, their keys, one directory.
 * @module
 */
import type { Directory } from '../../directory/claims.ts';
import type { AgencyKeys } from '../../keys/generate.ts';
import { testStartMs } from '../../testkit/clock.ts';
import { type TestNetwork, testNetwork } from '../test-directory.ts';
import { testKeys } from '../test-keys.ts';

/** NumericDate, seconds: when every case happens. */
export const now = Math.floor(testStartMs / 1000);

/** Who receives. */
export const recipient = 'police';

/** `province` signs with ES256 and is written to on P-256; the key of `closed` is revoked. */
export const agencyKeys: Readonly<Record<string, AgencyKeys>> = {
  commune: testKeys('vector commune'),
  province: testKeys('vector province', { sign: 'P-256', encrypt: 'P-256' }),
  police: testKeys('vector police'),
  procuracy: testKeys('vector procuracy'),
  closed: testKeys('vector closed'),
  // Not in the directory.
  stranger: testKeys('vector stranger'),
};

export function keysOf(code: string): AgencyKeys {
  const keys = agencyKeys[code];
  if (keys === undefined) throw new TypeError('no such agency in the vectors');
  return keys;
}

export function world(): Promise<TestNetwork> {
  const codes = Object.keys(agencyKeys).filter((code) => code !== 'stranger');
  return testNetwork(
    codes.map((code) => ({ code, keys: keysOf(code) })),
    { change: withRevokedKey },
  );
}

function withRevokedKey(directory: Directory): Directory {
  return {
    ...directory,
    agencies: directory.agencies.map((agency) => ({
      ...agency,
      keys: agency.keys.map((key) =>
        agency.code === 'closed' && key.use === 'sig' ? { ...key, revokedFrom: now - 60 } : key,
      ),
    })),
  };
}
