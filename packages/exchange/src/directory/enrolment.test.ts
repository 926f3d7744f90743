import { describe, expect, test } from 'vitest';
import { importDecrypter } from '../keys/decrypter.ts';
import { publicPart } from '../keys/jwk.ts';
import { importSigner } from '../keys/signer.ts';
import { types } from '../strict/types.ts';
import { testKeys } from '../testing/test-keys.ts';
import { forgeToken } from '../testing/test-message.ts';
import { answerChallenge, challengeEnrolment, createEnrolment, verifyAnswer, verifyEnrolment } from './enrolment.ts';

const keys = testKeys('commune');
const signer = importSigner(keys.signing);
const enrolment = {
  code: 'commune',
  names: { vi: 'Công an xã', en: 'Commune police' },
  endpoint: 'https://commune.example/exchange',
  signing: publicPart(keys.signing),
  encryption: publicPart(keys.encryption),
  iat: 1_767_571_200,
};
const code = (value: string) => expect.objectContaining({ code: value });

test('an agency shows that it holds both keys', async () => {
  const jws = await createEnrolment(enrolment, signer);
  expect(verifyEnrolment(jws).enrolment).toEqual(enrolment);
  const { challenge, answer } = challengeEnrolment(jws);
  verifyAnswer(await answerChallenge(challenge, jws, importDecrypter(keys.encryption)), answer);
});

describe('an enrolment is refused', () => {
  const stranger = testKeys('stranger');

  test('when another key signed it', async () => {
    await expect(createEnrolment(enrolment, importSigner(stranger.signing))).rejects.toEqual(code('enrolment-invalid'));
    const forged = { ...importSigner(stranger.signing), kid: signer.kid };
    const header = JSON.stringify({ alg: 'EdDSA', kid: signer.kid, typ: types.enrolment });
    const jws = await forgeToken(header, JSON.stringify(enrolment), forged);
    expect(() => verifyEnrolment(jws)).toThrow(code('bad-signature'));
  });

  test('when the encryption key is somebody else’s: the challenge cannot be answered', async () => {
    const borrowed = { ...enrolment, encryption: publicPart(testKeys('police').encryption) };
    const jws = await createEnrolment(borrowed, signer);
    const { challenge, answer } = challengeEnrolment(jws);
    const own = { ...importDecrypter(keys.encryption), kid: borrowed.encryption.kid };
    await expect(answerChallenge(challenge, jws, own)).rejects.toEqual(code('part-unreadable'));
    expect(() => verifyAnswer(new Uint8Array(32), answer)).toThrow(code('enrolment-invalid'));
  });

  test('when its keys are used the wrong way round', async () => {
    const swapped = { ...enrolment, encryption: publicPart(stranger.signing) };
    await expect(createEnrolment(swapped, signer)).rejects.toEqual(code('weak-key'));
  });
});

test('nobody is made to open a challenge for another enrolment', async () => {
  const jws = await createEnrolment(enrolment, signer);
  const later = await createEnrolment({ ...enrolment, iat: enrolment.iat + 1 }, signer);
  const { challenge } = challengeEnrolment(later);
  await expect(answerChallenge(challenge, jws, importDecrypter(keys.encryption))).rejects.toEqual(
    code('part-misbound'),
  );
});
