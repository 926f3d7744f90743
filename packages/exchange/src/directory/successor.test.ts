import { describe, expect, test } from 'vitest';
import { publicPart } from '../keys/jwk.ts';
import { importSigner } from '../keys/signer.ts';
import { testNetwork } from '../testing/test-directory.ts';
import { testKeys, testSigningKey } from '../testing/test-keys.ts';
import { testStartMs } from '../testkit/clock.ts';
import { changesBetween } from './changes.ts';
import { addSignature, draftDirectory, readDraft, verifyDirectory } from './directory.ts';
import { currentSigningKey, encryptionKey, findAgency, signingKey } from './lookup.ts';
import { successorOf, withAgency, withNewKeys, withRevokedKey } from './successor.ts';

const now = Math.floor(testStartMs / 1000);
const day = 86_400;
const code = (value: string) => expect.objectContaining({ code: value });
const { directory, verified, signerKeys, keys } = await testNetwork(['commune', 'police'], { k: 2, signers: 3 });
const fresh = testKeys('fresh');
const enrolmentOf = (agency: string) => ({
  ...{ code: agency, names: { vi: 'Mới', en: 'New' }, endpoint: 'https://new.example/lt', iat: now },
  ...{ signing: publicPart(fresh.signing), encryption: publicPart(fresh.encryption) },
});
const signer = (i: number) => importSigner(testSigningKey(`directory signer ${i}`));

describe('a draft', () => {
  const draft = draftDirectory(successorOf(verified, { networks: ['10.0.0.0/8'] }, now));

  test('is nobody’s word until k have signed it, one after the other, wherever they sit', async () => {
    await expect(verifyDirectory(draft, { previous: verified })).rejects.toEqual(code('bad-token'));
    const one = await addSignature(draft, signer(0));
    await expect(verifyDirectory(one, { previous: verified })).rejects.toEqual(code('directory-bad-signature'));
    const two = await addSignature(one, signer(2));
    const { dig } = await verifyDirectory(two, { previous: verified });
    expect([readDraft(draft).dig, readDraft(two).dig]).toEqual([dig, dig]);
  });

  test('tells who has signed', async () => {
    expect(readDraft(draft).signed.size).toBe(0);
    const one = await addSignature(draft, signer(1));
    expect([...readDraft(one).signed]).toEqual([signerKeys[1]?.kid]);
  });

  test('with a signature that is false, of nobody, or twice is refused', async () => {
    const one = await addSignature(draft, signer(1));
    for (const text of [
      await addSignature(one, signer(1)),
      await addSignature(one, signer(9)),
      one.replace(/"signature":"./, '"signature":"_'),
    ]) {
      expect(() => readDraft(text)).toThrow(code('directory-bad-signature'));
    }
  });
});

describe('the next version', () => {
  test('follows the one before and changes nothing but what was asked', () => {
    const next = successorOf(verified, { networks: ['10.0.0.0/8'] }, now);
    expect(next).toMatchObject({ version: 2, prev: verified.dig, iat: now, exp: now + 400 * day });
    expect(changesBetween(directory, next)).toEqual([{ what: 'networks' }]);
  });

  test('takes an agency in by its enrolment, in its roles from that day', () => {
    const admission = { roles: ['commune-police'], area: 'x-1', reads: { note: ['1.0'] } };
    const next = successorOf(verified, { agencies: withAgency(directory, enrolmentOf('new'), admission, now) }, now);
    expect(changesBetween(directory, next)).toEqual([{ what: 'agency-added', agency: 'new' }]);
    expect(findAgency(next, 'new')).toMatchObject({
      area: 'x-1',
      roles: [{ role: 'commune-police', from: '2026-01-05' }],
    });
    expect(currentSigningKey(next, 'new', now).jwk.kid).toBe(fresh.signing.kid);
    expect(() => withAgency(directory, enrolmentOf('police'), admission, now)).toThrow(code('directory-invalid'));
  });

  test('rotates an agency’s keys at a time: old until then, new from then, the old accepted 31 days longer', () => {
    const at = now + 3 * day;
    const next = successorOf(verified, { agencies: withNewKeys(directory, enrolmentOf('police'), at) }, now);
    const old = keys['police']?.signing.kid ?? '';
    expect(currentSigningKey(next, 'police', at - 1).jwk.kid).toBe(old);
    expect(currentSigningKey(next, 'police', at).jwk.kid).toBe(fresh.signing.kid);
    expect(encryptionKey(next, 'police', at).jwk.kid).toBe(fresh.encryption.kid);
    const signed = { signedAt: at, now: at + 31 * day };
    expect(signingKey(next, 'police', old, signed).jwk.kid).toBe(old);
    expect(() => signingKey(next, 'police', old, { ...signed, now: signed.now + 1 })).toThrow(code('key-not-valid'));
    expect(changesBetween(directory, next).map(({ what }) => what)).toEqual([
      ...['key-times', 'key-times', 'key-added', 'key-added'],
    ]);
    expect(() => withNewKeys(directory, enrolmentOf('nobody'), at)).toThrow(code('unknown-issuer'));
  });

  test('revokes a key from a time; an earlier revocation is not taken back by a later one', async () => {
    const kid = keys['police']?.signing.kid ?? '';
    const next = successorOf(verified, { agencies: withRevokedKey(directory, 'police', kid, now - day) }, now);
    expect(() => signingKey(next, 'police', kid, { signedAt: now - 2 * day, now })).toThrow(code('key-revoked'));
    expect(changesBetween(directory, next)).toEqual([{ what: 'key-revoked', agency: 'police', kid }]);
    expect(withRevokedKey(next, 'police', kid, now)).toEqual(next.agencies);
    expect(() => withRevokedKey(directory, 'commune', kid, now)).toThrow(code('unknown-key'));
  });
});

test('what a version changes is told agency by agency, member by member', () => {
  const [commune, police] = directory.agencies;
  if (!commune || !police) throw new Error('two agencies');
  const [kept] = commune.keys;
  if (!kept) throw new Error('a key');
  const after = {
    ...directory,
    freshnessKey: publicPart(fresh.signing),
    signers: { k: 1, keys: directory.signers.keys },
    sharing: { dig: verified.dig },
    limits: { ...directory.limits, graceDays: 3 },
    agencies: [{ ...commune, endpoint: 'https://other.example/lt', area: 'x-2', keys: [kept] }],
  };
  expect(changesBetween(directory, after)).toEqual([
    ...[{ what: 'signers' }, { what: 'freshness-key' }, { what: 'sharing' }, { what: 'limits' }],
    { what: 'agency-removed', agency: 'police' },
    { what: 'agency-changed', agency: 'commune', member: 'area' },
    { what: 'agency-changed', agency: 'commune', member: 'endpoint' },
    { what: 'key-removed', agency: 'commune', kid: commune.keys[1]?.jwk.kid },
  ]);
});
