import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyDirectory } from '../directory/directory.ts';
import type { Check } from '../evidence/checks.ts';
import { importDecrypter } from '../keys/decrypter.ts';
import type { Manifest } from '../manifest/claims.ts';
import { type ForgedPart, forgeMessage } from '../testing/forged-message.ts';
import { note, noteContract, type TestNetwork, testNetwork } from '../testing/network.ts';
import { type VerifyMessageOptions, verifyMessage } from './verify.ts';

let network: TestNetwork;
let options: Required<VerifyMessageOptions>;
beforeAll(async () => {
  network = await testNetwork({ 'lienthong:a': 'sender', 'lienthong:b': 'receiver' });
  options = {
    directory: await verifyDirectory(network.directory, { trust: network.trust }),
    now: Math.floor(Date.now() / 1000),
    as: 'lienthong:b',
    decrypters: [importDecrypter(agencies().b.keys.encryption)],
    contract: noteContract,
  };
});
afterAll(() => network.close());

function agencies() {
  const { 'lienthong:a': a, 'lienthong:b': b } = network.agencies;
  if (!a || !b) throw new Error('no agencies');
  return { a, b };
}

const forge = async (part: Partial<ForgedPart> = {}, claims: Partial<Manifest> = {}) =>
  (await forgeMessage(agencies(), [{ content: note(), ...part }], claims)).body;

const named = (checks: readonly Check[], result: Check['result']) =>
  checks.filter((check) => check.result === result).map(({ name }) => name);

test('all checks of a sound message hold, and each says what it found in both languages', async () => {
  const { result, checks } = await verifyMessage(await forge(), options);
  expect(result).toBe('valid');
  expect(checks.map(({ name }) => name)).toEqual([
    ...['body', 'manifest', 'recipient', 'signature', 'times', 'parts', 'grant'],
    ...['part/record/header', 'part/record/opening', 'part/record/content'],
  ]);
});

test('one that fails does not stop the others', async () => {
  const body = await forge({ content: { ...note(), text: 7 } }, { purpose: 'another' });
  const later = options.now + 90_000;
  const { result, checks } = await verifyMessage(body, { ...options, now: later, as: 'lienthong:a' });
  expect(result).toBe('invalid');
  expect(named(checks, 'invalid')).toEqual(['recipient', 'times', 'grant', 'part/record/content']);
  expect(named(checks, 'valid')).toContain('signature');
});

describe('what was not given leaves checks open', () => {
  test.each<[string, (keyof VerifyMessageOptions)[], string[]]>([
    ['no keys', ['decrypters'], ['part/record/opening', 'part/record/content']],
    ['no contract', ['contract'], ['grant', 'part/record/content']],
  ])('%s', async (_, missing, open) => {
    const given = Object.fromEntries(Object.entries(options).filter(([name]) => !missing.includes(name as never)));
    const { result, checks } = await verifyMessage(await forge(), given as unknown as VerifyMessageOptions);
    expect([result, named(checks, 'indeterminate')]).toEqual(['indeterminate', open]);
  });
});

test.each<[string, Partial<ForgedPart>, Record<string, string>]>([
  ['a ciphertext of another message', { boundTo: { iss: 'lienthong:b' } }, { 'part/record/header': 'part-misbound' }],
  ['another ciphertext than was signed', { claim: { dig: 'A'.repeat(43) } }, { parts: 'part-digest-mismatch' }],
  [
    'another content than was committed to',
    { claim: { com: 'A'.repeat(43) } },
    { 'part/record/opening': 'commitment-mismatch' },
  ],
  [
    'a schema that is not known',
    { claim: { schema: { id: 'x', dig: 'A'.repeat(43) } } },
    { 'part/record/content': 'version-not-read' },
  ],
])('%s', async (_, part, expected) => {
  const { result, checks } = await verifyMessage(await forge(part), options);
  expect(result).toBe('invalid');
  const found = checks.filter((check) => check.result === 'invalid').map(({ name, code }) => [name, code]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

const codesOf = async (body: Uint8Array, over: Partial<VerifyMessageOptions>) => {
  const { checks } = await verifyMessage(body, { ...options, ...over });
  return checks.filter(({ result }) => result === 'invalid').map(({ name, code }) => [name, code]);
};

describe('what receiving refuses does not hold here either', () => {
  test('under a directory that has expired', async () => {
    const { directory } = options.directory;
    const past = { ...options.directory, directory: { ...directory, exp: options.now } };
    expect(await codesOf(await forge(), { directory: past })).toEqual([['times', 'directory-expired']]);
  });

  test('what was sealed to a key that is revoked', async () => {
    const { directory } = options.directory;
    const revoked = directory.agencies.map((agency) => ({
      ...agency,
      keys: agency.keys.map((key) => (key.use === 'enc' ? { ...key, revokedFrom: options.now } : key)),
    }));
    const later = { ...options.directory, directory: { ...directory, agencies: revoked } };
    expect(await codesOf(await forge(), { directory: later })).toEqual([['part/record/opening', 'part-unreadable']]);
  });
});

test('a number closed without a message holds', async () => {
  const { body } = await forgeMessage(agencies(), [], { void: 'expired', re: '019b8bd3-1c00-7000-8000-000000000001' });
  expect(await codesOf(body, {})).toEqual([]);
});

test('bytes that are no message end with the first check', async () => {
  const { result, checks } = await verifyMessage(new TextEncoder().encode('{}'), options);
  expect([result, checks.map(({ name, code }) => [name, code])]).toEqual(['invalid', [['body', 'bad-body']]]);
});
