import { expect, test } from 'vitest';
import type { DirectoryKey } from '../directory/claims.ts';
import { testNetwork } from '../testing/test-directory.ts';
import { testKeys } from '../testing/test-keys.ts';
import { testStartMs } from '../testkit/clock.ts';
import { publicPart } from './jwk.ts';
import { signerInUse } from './key-ring.ts';
import { importSigner } from './signer.ts';

const now = Math.floor(testStartMs / 1000);
const day = 86_400;
const labels = ['old', 'new', 'later'];
const signers = labels.map((label) => importSigner(testKeys(label).signing));

/** An agency whose keys begin at the given times, each until the next one begins. */
async function directoryOf(...times: (Partial<DirectoryKey> & { useFrom: number })[]) {
  const { directory } = await testNetwork(['commune']);
  const keys = times.map(
    (given, i): DirectoryKey => ({
      ...{ jwk: publicPart(testKeys(labels[i] ?? '').signing), use: 'sig' },
      ...{ useUntil: now + 300 * day, acceptUntil: now + 400 * day },
      ...given,
    }),
  );
  return { ...directory, agencies: directory.agencies.map((agency) => ({ ...agency, keys })) };
}
const inUse = (directory: Awaited<ReturnType<typeof directoryOf>>, at = now, held = signers) =>
  labels[signers.findIndex(({ kid }) => kid === signerInUse(directory, 'commune', held, at).kid)];

test('of several keys in use the one that began last signs, whatever their order', async () => {
  const directory = await directoryOf({ useFrom: now - 9 * day }, { useFrom: now - day }, { useFrom: now + day });
  expect(inUse(directory)).toBe('new');
  expect(inUse(directory, now, [...signers].reverse())).toBe('new');
  expect(inUse(directory, now + day)).toBe('later');
});

test('one that is not installed here does not count', async () => {
  const directory = await directoryOf({ useFrom: now - 9 * day }, { useFrom: now - day });
  expect(inUse(directory, now, signers.slice(0, 1))).toBe('old');
});

test('one that begins within the skew of the clock serves only where no other is in use', async () => {
  const soon = { useFrom: now + 60 };
  expect(inUse(await directoryOf({ useFrom: now - day }, soon))).toBe('old');
  expect(inUse(await directoryOf({ useFrom: now - day, useUntil: now - 3600 }, soon))).toBe('new');
});

test('a revoked one never; with none left the reason is told', async () => {
  const revoked = { revokedFrom: now - 60 };
  expect(inUse(await directoryOf({ useFrom: now - 9 * day }, { useFrom: now - day, ...revoked }))).toBe('old');
  const none = await directoryOf({ useFrom: now - day, ...revoked });
  expect(() => inUse(none)).toThrow(expect.objectContaining({ code: 'key-revoked' }));
  const stranger = [importSigner(testKeys('stranger').signing)];
  expect(() => inUse(none, now, stranger)).toThrow(expect.objectContaining({ code: 'unknown-key' }));
  expect(() => inUse(none, now, [])).toThrow(expect.objectContaining({ code: 'unknown-key' }));
});
