import { describe, expect, test } from 'vitest';
import { writeBundle } from '../../../exchange/src/evidence/bundle.ts';
import { testEvidence } from '../../../exchange/src/testing/test-evidence.ts';
import { canonical } from './bytes.ts';
import { examine } from './verify.ts';

const made = await testEvidence();
const good = writeBundle(made.evidence);
const bundle = JSON.parse(new TextDecoder().decode(good)) as Record<string, unknown>;
const changed = (over: object): Uint8Array => new TextEncoder().encode(canonical({ ...bundle, ...over }));
const notHolding = async (bytes: Uint8Array, pinned = made.trust) =>
  (await examine(bytes, pinned)).checks
    .filter(({ outcome }) => outcome !== 'holds')
    .map(({ name, of, outcome }) => `${outcome} ${name} ${of}`);

test('of a good bundle everything that is checked here holds, with the pinned signers', async () => {
  const { checks, manifest, receipts } = await examine(good, made.trust);
  expect(checks.map(({ name, of, outcome }) => `${outcome} ${name} ${of}`)).toEqual([
    'holds format bundle',
    'holds directory directory/0',
    'holds pinned directory/0',
    'holds answers receipt/0',
    'holds answers receipt/1',
    'holds inclusion manifest',
    'holds inclusion receipt/0',
    'holds inclusion receipt/1',
    'holds signature manifest',
    'holds signature receipt/0',
    'holds signature receipt/1',
    'holds signature checkpoint',
    ...(made.evidence.disclosed ?? []).map(({ part }) => `holds disclosed ${part}`),
  ]);
  expect(manifest.claims.iss).toBe('commune');
  expect(receipts.map(({ claims }) => claims.status)).toEqual(['stored', 'valid']);
});

test('keys on P-256, several versions of the directory, several signers', async () => {
  const { evidence, trust } = await testEvidence({ sign: 'P-256', versions: 2, k: 2, signers: 3 });
  expect(await notHolding(writeBundle(evidence), trust)).toEqual([]);
});

test('without pinned signers nobody vouches for the keys, and that is said', async () => {
  expect((await examine(good)).checks).toContainEqual({ name: 'pinned', of: 'directory/0', outcome: 'unchecked' });
});

test('other signers than the pinned ones fail', async () => {
  expect(await notHolding(good, { k: 1, keys: ['A'.repeat(43)] })).toEqual(['fails pinned directory/0']);
});

describe('what was changed fails where it was changed', () => {
  const [first = '', second = ''] = bundle['receipts'] as string[];

  test('a signature', async () => {
    const other = `${first.slice(0, -86)}${second.slice(-86)}`;
    const failing = await notHolding(changed({ receipts: [other, second] }));
    expect(failing).toEqual(['fails inclusion receipt/0', 'fails signature receipt/0']);
  });

  test('a receipt of another message', async () => {
    const { evidence } = await testEvidence({ label: 'another' });
    const strange = evidence.receipts[0] ?? '';
    expect(await notHolding(changed({ receipts: [strange, second] }))).toEqual([
      'fails answers receipt/0',
      'fails inclusion receipt/0',
    ]);
  });

  test('a directory', async () => {
    const { evidence } = await testEvidence({ versions: 2 });
    const failing = await notHolding(changed({ directories: [...evidence.directories].reverse() }));
    expect(failing).toContain('fails directory directory/1');
    expect(failing).toContain('unchecked signature manifest');
  });

  test('a key revoked before the signed time fails, one revoked later is left open', async () => {
    const iat = made.now - 20;
    const before = await testEvidence({ revokedFrom: iat - 86_400 });
    expect(await notHolding(writeBundle(before.evidence), before.trust)).toContain('fails signature receipt/0');
    const later = await testEvidence({ revokedFrom: made.now + 86_400 });
    expect(await notHolding(writeBundle(later.evidence), later.trust)).toContain('unchecked signature receipt/0');
  });

  test('disclosed content', async () => {
    const [shown] = bundle['disclosed'] as { part: string }[];
    expect(await notHolding(changed({ disclosed: [{ ...shown, content: 'e30' }] }))).toEqual([
      `fails disclosed ${shown?.part}`,
    ]);
  });
});

test.each([
  ['a blank behind', `${new TextDecoder().decode(good)} `],
  ['another order of members', JSON.stringify(Object.fromEntries(Object.entries(bundle).reverse()))],
  ['a further member', canonical({ ...bundle, note: 'x' })],
  ['no directory', canonical({ ...bundle, directories: [] })],
  ['another format', canonical({ ...bundle, format: 'lienthong-evidence/2' })],
  ['no JSON', '{'],
])('%s is no bundle', async (_, text) => {
  await expect(examine(new TextEncoder().encode(text))).rejects.toMatchObject({ name: 'Malformed' });
});
