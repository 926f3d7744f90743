import { expect, test } from 'vitest';
import type { VerifiedDirectory } from '../directory/directory.ts';
import { limits } from '../limits.ts';
import type { ReadReceipt } from '../receipt/receipt.ts';
import { checkSignedTimes } from './signed-times.ts';

const day = 86_400;
const iat = 1_800_000_000;
const manifest = { iat, exp: iat + 7 * day };
const receipt = (at: number) => ({ claims: { iat: at } }) as ReadReceipt;
const directory = (from: number, to: number) => ({ directory: { iat: from, exp: to } }) as unknown as VerifiedDirectory;
const directories = [directory(iat - day, iat + 400 * day)];

test('stored while the message lived, judged later', () => {
  expect(() => checkSignedTimes(manifest, [receipt(iat), receipt(iat + 30 * day)], directories)).not.toThrow();
  expect(() => checkSignedTimes(manifest, [receipt(iat - limits.clockSkewSeconds)], directories)).not.toThrow();
  expect(() =>
    checkSignedTimes(manifest, [receipt(manifest.exp + limits.clockSkewSeconds)], directories),
  ).not.toThrow();
});

test.each([
  ['a receipt from before its message', [receipt(iat - day)], directories],
  ['a second receipt from before its message', [receipt(iat), receipt(iat - day)], directories],
  ['a first receipt from after the end of its message', [receipt(iat + 60 * day)], directories],
  ['a message from before the directory', [receipt(iat)], [directory(iat + day, iat + 400 * day)]],
  ['a receipt from after the directory', [receipt(iat), receipt(iat + 3 * day)], [directory(iat - day, iat + day)]],
])('%s contradicts', (_what, receipts, known) => {
  const checking = () => checkSignedTimes(manifest, receipts, known);
  expect(checking).toThrow(expect.objectContaining({ code: 'evidence-contradiction' }));
});

test('a message that lives longer than the protocol allows', () => {
  const checking = () => checkSignedTimes({ iat, exp: iat + 31 * day }, [receipt(iat)], directories);
  expect(checking).toThrow(expect.objectContaining({ code: 'lifetime-too-long' }));
});
