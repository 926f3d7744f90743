/**
 * Writes conformance/exchange but for its faults and receiver cases: run it when a case is added, look at the difference, commit.
 *
 *   node --conditions=source packages/exchange/src/testing/vectors/write-vectors.ts
 *   biome format --write conformance/exchange
 *
 * Ephemeral keys make every ciphertext new; a case that still holds is best left as it lies.
 * @module
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toBase64url } from '../../encoding.ts';
import { writeBundle } from '../../evidence/bundle.ts';
import { verifyBundle } from '../../evidence/verify.ts';
import { append, consistencyProof, inclusionProof, leafHash, rootAt } from '../../log/merkle.ts';
import { encodeMessage } from '../../message/message.ts';
import { commitment } from '../../part/commitment.ts';
import { paddingFor } from '../../part/padding.ts';
import { testEvidence } from '../test-evidence.ts';
import { type TestMessage, testId, testMessage } from '../test-message.ts';
import { asRequest, type MessageCase } from './case.ts';
import { agencyKeys, keysOf, now, recipient, world } from './world.ts';

const root = new URL('../../../../../conformance/exchange/', import.meta.url);
const network = await world();
const common = { now, directory: 'directory.json', keys: 'keys.json', as: recipient };

rmSync(new URL('evidence', root), { recursive: true, force: true });
write('keys.json', agencyKeys);
write('directory.json', {
  trust: network.trust,
  text: network.text,
  dig: network.verified.dig,
  freshness: network.freshness,
});
await writeValid('ed25519-x25519', 'Ed25519 signs; one part to X25519.', {});
await writeValid('es256', 'ES256 with low s signs; one part to X25519.', { iss: 'province' });
await writeValid('withheld', 'Three parts, one of them withheld.', {
  contents: { record: '{"kind":"case"}', identity: '{"name":"Nguyễn Thị X"}', scan: 'x'.repeat(5000) },
  withheld: ['identity'],
});
await writeValid('all-claims', 'Every optional claim is there.', {
  claims: {
    re: '019b8bd3-1c00-7000-8000-000000000001',
    supersedes: '019b8bd3-1c00-7000-8000-000000000002',
    seen: { id: '019b8bd3-1c00-7000-8000-000000000003', size: 1, root: 'A'.repeat(43) },
  },
});
await writeValid('void', 'A number is closed without a message: there is no part.', {
  contents: {},
  claims: {
    re: '019b8bd3-1c00-7000-8000-000000000001',
    void: 'expired',
    seq: { stream: testId('stream commune police'), n: 3, after: 1 },
  },
});
write('merkle.json', merkle());
write('part.json', partVectors());
await writeEvidence('valid', 'The recipient’s evidence of a message found valid; one withheld part is disclosed.', {});
await writeEvidence('witnessed', 'The sender’s evidence, with two witnesses; the recipient’s key was revoked later.', {
  holder: 'commune',
  revokedFrom: now + 86_400,
  witnesses: [{ after: 600 }, { after: 60, size: 7 }],
});

async function writeEvidence(
  name: string,
  title: string,
  options: Parameters<typeof testEvidence>[0] & object,
): Promise<void> {
  const { evidence, trust } = await testEvidence(options);
  const bytes = writeBundle(evidence);
  const { result, time } = await verifyBundle(bytes, { trust });
  const bundle = Buffer.from(bytes).toString();
  write(`evidence/${name}.json`, { title, trust, bundle, expect: { result, ...(time ? { time } : {}) } });
}

async function writeValid(
  name: string,
  title: string,
  options: Parameters<typeof testMessage>[0] & object,
): Promise<void> {
  const iss = options.iss ?? 'commune';
  const message = await testMessage({ ...options, iss, sender: keysOf(iss), recipient: keysOf(recipient) });
  write(`valid/${name}.json`, {
    title,
    ...common,
    request: asRequest(encodeMessage({ manifest: message.jws, parts: message.parts })),
    expect: { dig: message.digest, claims: message.claims, parts: opened(message) },
  } satisfies MessageCase);
}

function opened({ claims, salts, contents }: TestMessage): Record<string, { salt: string; content: string }> {
  const sent = claims.parts.filter(({ withheld }) => withheld !== true);
  return Object.fromEntries(
    sent.map(({ name }) => [
      name,
      { salt: toBase64url(salts[name] ?? Buffer.of()), content: toBase64url(contents[name] ?? Buffer.of()) },
    ]),
  );
}

/** Leaves `leaf 0` to `leaf 10`, every root, and every proof of the whole tree. */
function merkle(): object {
  const leaves = Array.from({ length: 11 }, (_, i) => `leaf ${i}`);
  const nodes = new Map<string, Uint8Array>();
  const read = { node: (level: number, index: number) => nodes.get(`${level}/${index}`) ?? Buffer.of() };
  const added = append(0, read, leaves.map(leafHash));
  for (const { level, index, hash } of added.nodes) nodes.set(`${level}/${index}`, hash);
  const size = leaves.length;
  return {
    leaves,
    roots: [rootAt(0, read), ...added.roots].map(toBase64url),
    inclusion: leaves.map((_, index) => ({ index, size, path: inclusionProof(index, size, read).map(toBase64url) })),
    consistency: leaves.map((_, i) => ({
      first: i + 1,
      second: size,
      path: consistencyProof(i + 1, size, read).map(toBase64url),
    })),
  };
}

/** Commitments, and the length to which a plaintext of so many bytes (salt included) is padded. */
function partVectors(): object {
  const salt = Buffer.alloc(32, 7);
  const contents = ['', 'a', '{"name":"Nguyễn Thị X"}'];
  const lengths = [32, 33, 1022, 1023, 1024, 2047, 2048, 32_767, 32_768, 65_534, 65_535, 65_536, 100_000];
  return {
    commitments: contents.map((content) => ({
      salt: toBase64url(salt),
      content: toBase64url(Buffer.from(content)),
      com: commitment(salt, Buffer.from(content)),
    })),
    padding: lengths.map((bytes) => ({ bytes, padded: bytes + paddingFor(bytes).length })),
  };
}

function write(name: string, value: object): void {
  const file = new URL(name, root);
  mkdirSync(dirname(file.pathname), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
