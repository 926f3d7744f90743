import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Trust, verifyDirectory } from '../../directory/directory.ts';
import { fromBase64url, toBase64url } from '../../encoding.ts';
import { verifyBundle } from '../../evidence/verify.ts';
import type { AgencyKeys } from '../../keys/generate.ts';
import { leafHash, verifyConsistency, verifyInclusion } from '../../log/merkle.ts';
import { commitment } from '../../part/commitment.ts';
import { paddingFor } from '../../part/padding.ts';
import { accept } from './accept.ts';
import { type Accepted, type MessageCase, requestBytes } from './case.ts';

const root = new URL('../../../../../conformance/exchange/', import.meta.url);
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8')) as T;
const files = (pattern: string) => globSync(pattern, { cwd: root.pathname }).sort();
const keys = read<Record<string, AgencyKeys>>('keys.json');
const { trust, text } = read<{ trust: Trust; text: string }>('directory.json');
const { directory } = await verifyDirectory(text, { trust });

function run({ as, now, request }: MessageCase) {
  const encryption = keys[as]?.encryption;
  if (encryption === undefined) throw new TypeError('the receiver has no keys');
  return accept(requestBytes(request), { code: as, encryption, directory, now });
}

describe('accepted', () => {
  test.each(files('valid/**/*.json'))('%s', async (file) => {
    const wanted = read<MessageCase>(file);
    const got = await run(wanted);
    if ('code' in got) throw new Error(`refused: ${got.code}`);
    const parts = Object.fromEntries(
      Object.entries(got.parts).map(([name, { salt, content }]) => [
        name,
        { salt: toBase64url(salt), content: toBase64url(content) },
      ]),
    );
    expect({ dig: got.read.digest, claims: got.read.claims, parts }).toEqual(wanted.expect as Accepted);
  });
});

test('the Merkle tree', () => {
  const vectors = read<{
    leaves: string[];
    roots: string[];
    inclusion: { index: number; size: number; path: string[] }[];
    consistency: { first: number; second: number; path: string[] }[];
  }>('merkle.json');
  const rootOf = (size: number) => fromBase64url(vectors.roots[size] ?? '');
  for (const { index, size, path } of vectors.inclusion) {
    const leaf = leafHash(vectors.leaves[index] ?? '');
    verifyInclusion({ index, size, leaf, path: path.map((hash) => fromBase64url(hash)), root: rootOf(size) });
  }
  for (const { first, second, path } of vectors.consistency) {
    const hashes = path.map((hash) => fromBase64url(hash));
    verifyConsistency({ first, second, path: hashes, firstRoot: rootOf(first), secondRoot: rootOf(second) });
  }
});

test('commitments and padding', () => {
  const vectors = read<{
    commitments: { salt: string; content: string; com: string }[];
    padding: { bytes: number; padded: number }[];
  }>('part.json');
  for (const { salt, content, com } of vectors.commitments)
    expect(commitment(fromBase64url(salt), fromBase64url(content))).toBe(com);
  for (const { bytes, padded } of vectors.padding) expect(bytes + paddingFor(bytes).length).toBe(padded);
});

test.each(files('evidence/*.json'))('%s', async (file) => {
  const vector = read<{ trust: Trust; bundle: string; expect: object }>(file);
  expect(await verifyBundle(Buffer.from(vector.bundle), vector)).toMatchObject(vector.expect);
});
