/**
 * Faults of the freshness document about the directory of the vectors.
 * @module
 */
import { digestOf, toUtf8 } from '../../../encoding.ts';
import type { ErrorCode } from '../../../errors.ts';
import { importSigner } from '../../../keys/signer.ts';
import { types } from '../../../strict/types.ts';
import { keysOf, now, world } from '../world.ts';
import { type Base, compact, compactFaults, type DocumentFault, documentFaults, signed } from './document.ts';

const network = await world();
const day = 86_400;
const base: Base = {
  typ: types.freshness,
  claims: { version: 1, dig: network.verified.dig, iat: now, exp: now + day },
  signer: importSigner(network.freshnessKey),
  strangeKey: 'unknown-key',
  falseSignature: 'bad-signature',
  otherAlgorithm: 'wrong-algorithm',
};
const mended = await signed(base, compact);

export const freshnessFaults: readonly DocumentFault[] = [
  ...(await documentFaults(base)),
  ...(await compactFaults(base)),
  await changed('version-zero', 'The version is zero.', 'bad-claims', { version: 0 }),
  await changed('version-text', 'The version is a text.', 'bad-claims', { version: '1' }),
  await changed('dig-short', 'The digest is short.', 'bad-claims', { dig: 'AAAA' }),
  await changed('dig-padded', 'The digest carries padding.', 'bad-claims', { dig: `${network.verified.dig}=` }),
  await changed('dig-of-another', 'Another directory bears the same version.', 'directory-fork', {
    dig: digestOf(toUtf8('other')),
  }),
  await changed('newer-version', 'There is a newer directory.', 'directory-stale', { version: 2 }),
  await changed('exp-equal', 'It expires when it is issued.', 'bad-claims', { exp: now }),
  await changed('exp-before-iat', 'It expires before it is issued.', 'bad-claims', { exp: now - 1 }),
  await changed('lifetime-too-long', 'It would hold a day and a second.', 'lifetime-too-long', { exp: now + day + 1 }),
  await by(
    'by-directory-signer',
    'A signer of the directory signed, who is not named for this.',
    network.signerKeys[0],
  ),
  await by('by-agency', 'An agency signed.', keysOf('police').signing),
];

async function changed(rule: string, title: string, code: ErrorCode, members: object): Promise<DocumentFault> {
  return { rule, title, code, text: await signed(base, compact, { payload: { ...base.claims, ...members } }), mended };
}

async function by(
  rule: string,
  title: string,
  jwk: Parameters<typeof importSigner>[0] | undefined,
): Promise<DocumentFault> {
  if (jwk === undefined) throw new TypeError('no such key');
  const signer = importSigner(jwk);
  const header = { alg: signer.alg, kid: signer.kid, typ: base.typ };
  return { rule, title, code: 'unknown-key', text: await signed(base, compact, { header, by: signer }), mended };
}
