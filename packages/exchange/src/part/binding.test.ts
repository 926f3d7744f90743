import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Trust, verifyDirectory } from '../directory/directory.ts';
import type { AgencyKeys } from '../keys/generate.ts';
import { accept } from '../testing/vectors/accept.ts';
import { type MessageCase, requestBytes } from '../testing/vectors/case.ts';
import { bindingOf } from './binding.ts';

const root = new URL('../../../../conformance/exchange/', import.meta.url);
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8')) as T;
const keys = read<Record<string, AgencyKeys>>('keys.json');
const { trust, text } = read<{ trust: Trust; text: string }>('directory.json');
const { directory } = await verifyDirectory(text, { trust });

/** What somebody with real keys can try, the vector that tries it, and what the recipient says. */
test.each([
  ['put another’s ciphertext under its own signature', 'part/of-another-issuer', 'part-misbound'],
  ['put an old ciphertext into a new message', 'part/of-another-message', 'part-misbound'],
  ['exchange two ciphertexts under the signature', 'part/under-another-name', 'part-misbound'],
  ['name itself as the sender of another’s ciphertext', 'part-header/apu-of-another', 'part-misbound'],
  ['name another recipient in a ciphertext', 'part-header/apv-of-another', 'part-misbound'],
  ['spell the sender’s name with stray bits', 'part-header/apu-stray-bits', 'part-misbound'],
  ['hand a message on to a third agency as it is', 'claims/forwarded', 'not-for-me'],
  ['hand a ciphertext on to a third agency under its own signature', 'part/forwarded', 'part-misbound'],
  ['flip the s of an ECDSA signature', 'signature/high-s', 'bad-signature'],
  ['add the order to the s of an Ed25519 signature', 'signature/s-plus-order', 'bad-signature'],
  ['exchange two ciphertexts on the way', 'body/parts-swapped', 'part-digest-mismatch'],
  ['exchange the claims of two parts', 'manifest-payload/parts-reversed', 'part-digest-mismatch'],
  ['keep a part back on the way', 'body/part-missing', 'part-missing'],
  ['send a part that is withheld', 'body/withheld-sent', 'part-missing'],
  ['withhold a part and give its digest', 'manifest-payload/withheld-with-digest', 'bad-claims'],
  ['withhold the record', 'manifest-payload/record-withheld', 'bad-claims'],
  ['show another content than was committed to', 'part/other-content', 'commitment-mismatch'],
  ['commit to another content than is sealed', 'part/other-commitment', 'commitment-mismatch'],
  ['pass a receipt off as a message', 'manifest-header/typ-receipt', 'wrong-typ'],
  ['pass a checkpoint off as a message', 'manifest-header/typ-checkpoint', 'wrong-typ'],
  ['pass a receipt’s details off as a part', 'part-header/typ-details', 'wrong-typ'],
  ['pass a challenge of enrolment off as a part', 'part-header/typ-challenge', 'wrong-typ'],
  ['agree on a secret that everybody knows', 'part-header/epk-zero', 'part-unreadable'],
])('whoever would %s is refused', async (_, file, code) => {
  const { as, now, request } = read<MessageCase>(`invalid/${file}.json`);
  const encryption = keys[as]?.encryption;
  if (encryption === undefined) throw new TypeError('the receiver has no keys');
  const got = await accept(requestBytes(request), { code: as, encryption, directory, now });
  expect(got).toHaveProperty('code', code);
});

test('no two messages and names give one binding: NUL stands in none of them', () => {
  const ids = { iss: 'a', aud: 'b', jti: 'c' };
  const bindings = [
    bindingOf(ids, 'd'),
    bindingOf({ ...ids, aud: 'bc', jti: '' }, 'd'),
    bindingOf({ ...ids, aud: '', jti: 'bc' }, 'd'),
    bindingOf({ ...ids, jti: 'cd' }, ''),
  ];
  expect(new Set(bindings.map(({ apv }) => apv)).size).toBe(bindings.length);
});
