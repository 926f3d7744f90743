import { afterEach, describe, expect, test } from 'vitest';
import { toUtf8 } from '../encoding.ts';
import { importSigner } from '../keys/signer.ts';
import { signToken } from '../keys/token.ts';
import { limits } from '../limits.ts';
import { types } from '../strict/types.ts';
import { basis, closeNetwork, codeA, codeB, codeC, post, sent, stateOf, three } from '../testing/erasing.ts';
import type { ErasureClaims, ErasureRequestClaims } from './claims.ts';
import { signErasure, signErasureRequest } from './tokens.ts';

afterEach(closeNetwork);

describe('a request is checked as strictly as a message', () => {
  const requestOf = (dig: string, over: Partial<ErasureRequestClaims> = {}): ErasureRequestClaims => ({
    ...{ iss: codeA, aud: codeB, dig, parts: ['record'], basis, iat: Math.floor(Date.now() / 1000) },
    ...over,
  });

  test('who, for whom, when, about what: nothing is stored of one that is wrong', async () => {
    const { a, b, c } = await three();
    const { toB, toC } = await sent(a);
    const [signerA, signerC] = [importSigner(a.keys.signing), importSigner(c.keys.signing)];
    const now = Math.floor(Date.now() / 1000);
    const wrong: [string, Partial<ErasureRequestClaims>, typeof signerA][] = [
      ['not-for-me', { aud: codeC }, signerA],
      ['unknown-issuer', { iss: 'lienthong:z' }, signerA],
      ['unknown-key', {}, signerC],
      ['not-yet-valid', { iat: now + 3600 }, signerA],
      ['unknown-message', { dig: toC.dig }, signerA],
      ['unknown-message', { iss: codeC }, signerC],
      ['unknown-part', { parts: ['identity'] }, signerA],
      ['unknown-part', { parts: ['photo'] }, signerA],
    ];
    for (const [code, over, signer] of wrong) {
      const { jws } = await signErasureRequest(requestOf(toB.dig, over), signer);
      expect([code, (await post(b.agency, [jws])).code]).toEqual([code, code]);
    }
    const { jws } = await signErasureRequest(requestOf(toB.dig), signerA);
    const [head = '', payload = '', signature = ''] = jws.split('.');
    const forged = `${head}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    expect(await post(b.agency, [forged])).toMatchObject({ code: 'bad-signature' });
    const receipt = await signToken(types.receipt, toUtf8(JSON.stringify(requestOf(toB.dig))), signerA);
    expect(await post(b.agency, [receipt.jws])).toMatchObject({ code: 'wrong-typ' });
    expect(await b.agency.erasures.list()).toEqual([]);
  });

  test.each([
    ['an unknown member', { name: 'x' }, 'bad-claims'],
    ['no part', { parts: [] }, 'bad-claims'],
    ['a part twice', { parts: ['record', 'record'] }, 'bad-claims'],
    ['a time that is no whole number', { iat: 1.5 }, 'bad-claims'],
  ])('%s', async (_, over, code) => {
    const { a, b } = await three();
    const { toB } = await sent(a);
    const claims = { ...requestOf(toB.dig), ...over };
    const { jws } = await signToken(types.erasureRequest, toUtf8(JSON.stringify(claims)), importSigner(a.keys.signing));
    expect(await post(b.agency, [jws])).toMatchObject({ code });
  });

  test('the same request again gets the same answers, byte for byte; another one for the same waits', async () => {
    const { a, b } = await three();
    const { toB } = await sent(a);
    const signer = importSigner(a.keys.signing);
    const { jws } = await signErasureRequest(requestOf(toB.dig), signer);
    const both = await Promise.all([post(b.agency, [jws]), post(b.agency, [jws])]);
    expect(both).toEqual([
      { status: 200, tokens: [] },
      { status: 200, tokens: [] },
    ]);
    expect(await b.agency.erasures.list()).toHaveLength(1);
    const { jws: second } = await signErasureRequest(requestOf(toB.dig, { basis: 'other' }), signer);
    expect(await post(b.agency, [second])).toMatchObject({ status: 409, code: 'erasure-pending' });
    await b.agency.erase({ message: toB.jti, basis });
    const [first, again] = [await post(b.agency, [jws]), await post(b.agency, [jws])];
    expect(first.tokens).toHaveLength(1);
    expect(again).toEqual(first);
  });

  test('so many about a message, and no more: nobody fills the log of another, not even about what is gone', async () => {
    const { a, b } = await three();
    const { toB } = await sent(a);
    await b.agency.erase({ message: toB.jti, basis });
    const signer = importSigner(a.keys.signing);
    const asked = Array.from({ length: limits.erasureRequestsPerMessage + 1 }, async (_, i) => {
      const { jws } = await signErasureRequest(requestOf(toB.dig, { basis: `other-${i}` }), signer);
      return (await post(b.agency, [jws])).code ?? 'taken';
    });
    const told = await Promise.all(asked);
    expect(told.filter((code) => code !== 'taken')).toEqual(['too-many-erasures']);
    expect(await b.agency.erasures.list()).toHaveLength(limits.erasureRequestsPerMessage);
  });

  test('one that comes while its parts are being erased is answered', async () => {
    const { a, b } = await three();
    const { toB } = await sent(a);
    const { jws } = await signErasureRequest(requestOf(toB.dig), importSigner(a.keys.signing));
    await Promise.all([b.agency.erase({ message: toB.jti, basis }), post(b.agency, [jws])]);
    expect((await post(b.agency, [jws])).tokens).toHaveLength(1);
  });

  test('an answer counts only from the one who was asked, about what was asked', async () => {
    const { a, b, c } = await three();
    const { toB } = await sent(a);
    await b.stop();
    const [erased] = await a.agency.erase({ message: toB.jti, basis });
    const iat = Math.floor(Date.now() / 1000);
    const good: ErasureClaims = {
      ...{ iss: codeB, dig: toB.dig, parts: ['record'], status: 'erased', basis, iat },
      ...{ re: erased?.request ?? '', aud: codeA },
    };
    const [signerB, signerC] = [importSigner(b.keys.signing), importSigner(c.keys.signing)];
    const tries: [string, Partial<ErasureClaims>, typeof signerB][] = [
      ['receipt-mismatch', { iss: codeC }, signerC],
      ['unknown-key', {}, signerC],
      ['receipt-mismatch', { dig: 'A'.repeat(43) }, signerB],
      ['receipt-mismatch', { parts: ['identity'] }, signerB],
      ['unknown-message', { re: 'A'.repeat(43) }, signerB],
      ['not-for-me', { aud: codeC }, signerB],
    ];
    for (const [code, over, signer] of tries) {
      const { jws } = await signErasure({ ...good, ...over }, signer);
      expect([code, (await post(a.agency, [jws])).code]).toEqual([code, code]);
    }
    const { re: _re, aud: _aud, ...statement } = good;
    const { jws: alone } = await signErasure(statement, signerB);
    expect(await post(a.agency, [alone])).toMatchObject({ code: 'bad-claims' });
    expect(await stateOf(a.agency, erased?.request)()).toBe('queued');
    const { jws } = await signErasure(good, signerB);
    expect(await post(a.agency, [jws])).toMatchObject({ status: 200 });
    expect(await post(a.agency, [jws])).toMatchObject({ status: 200 });
    expect(await stateOf(a.agency, erased?.request)()).toBe('erased');
    const declined = await signErasure({ ...good, status: 'declined' }, signerB);
    await post(a.agency, [declined.jws]);
    expect(await stateOf(a.agency, erased?.request)()).toBe('erased');
  });
});
