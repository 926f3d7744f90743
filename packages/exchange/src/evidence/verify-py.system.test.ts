/**
 * The second verifier, `conformance/exchange/verify.py`, and ours agree on every bundle, sound or spoilt.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { canonicalBytes } from '../canonical/canonical-json.ts';
import { signDirectory, verifyDirectory } from '../directory/directory.ts';
import { toBase64url, toUtf8 } from '../encoding.ts';
import { importSigner, signBytes } from '../keys/signer.ts';
import { protectedHeader } from '../keys/token.ts';
import { types } from '../strict/types.ts';
import { fullBundle, swaps } from '../testing/tampered.ts';
import { testNetwork } from '../testing/test-directory.ts';
import { testEvidence } from '../testing/test-evidence.ts';
import { testKeys } from '../testing/test-keys.ts';
import { testId } from '../testing/test-message.ts';
import { type Bundle, readBundle, writeBundle } from './bundle.ts';
import { verifyBundle } from './verify.ts';

const conformance = fileURLToPath(new URL('../../../../conformance/exchange/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
afterAll(() => rmSync(folder, { recursive: true }));

const made = await testEvidence();
const { trust } = made;
const other = readBundle(writeBundle((await testEvidence({ label: 'another message' })).evidence));

const sound = {
  recipient: made,
  sender: await testEvidence({ holder: 'commune' }),
  'sender, receipts late': await testEvidence({ holder: 'commune', late: true }),
  refused: await testEvidence({ statuses: ['stored', 'refused'] }),
  'stored alone': await testEvidence({ statuses: ['stored'] }),
  'ES256 signs everything': await testEvidence({ sign: 'P-256' }),
  'two of three signers': await testEvidence({ k: 2, signers: 3 }),
  'two witnesses': await testEvidence({ witnesses: [{ after: 60, size: 7 }, { after: 600 }] }),
  'a witness, ES256': await testEvidence({ sign: 'P-256', holder: 'commune', late: true, witnesses: [{ after: 60 }] }),
  'two of three signers, ES256': await testEvidence({ k: 2, signers: 3, sign: 'P-256', holder: 'commune' }),
};

const day = 86_400;
const revokedLater = { holder: 'commune', revokedFrom: made.now + day } as const;

/** Where a key was revoked in between, a witness decides. */
const settled = {
  'a witness before the revocation': await testEvidence({ ...revokedLater, witnesses: [{ after: 600 }] }),
  'a witness whose key was revoked later': await testEvidence({
    witnesses: [{ after: 600 }],
    witnessRevokedFrom: made.now + day,
  }),
};

const contradicting = {
  'valid and refused': await testEvidence({ statuses: ['valid', 'refused'] }),
  'stored twice': await testEvidence({ statuses: ['stored', 'stored'] }),
  'stored after valid': await testEvidence({ statuses: ['valid', 'stored'] }),
  'another place in the log': await testEvidence({ shift: 1 }),
  'revoked before': await testEvidence({ revokedFrom: made.now - 86_400 }),
  'revoked later': await testEvidence({ revokedFrom: made.now + 86_400 }),
  'no receipt': await testEvidence({ statuses: [] }),
  'a witness after the revocation': await testEvidence({ ...revokedLater, witnesses: [{ after: 2 * day }] }),
  'a witness before the last receipt': await testEvidence({ ...revokedLater, witnesses: [{ after: 600, size: 7 }] }),
  'a party as witness': await testEvidence({ witnesses: [{ by: 'commune', after: 60 }] }),
  'another root': await testEvidence({ witnesses: [{ after: 60, change: (w) => ({ ...w, root: 'A'.repeat(43) }) }] }),
  'another holder': await testEvidence({ witnesses: [{ after: 60, change: (w) => ({ ...w, sub: 'commune' }) }] }),
  'another log': await testEvidence({ witnesses: [{ after: 60, change: (w) => ({ ...w, id: testId('x') }) }] }),
  'a witness before the answer': await testEvidence({ witnesses: [{ after: -200 }] }),
  'a witness revoked before': await testEvidence({ witnesses: [{ after: 60 }], witnessRevokedFrom: 1 }),
};

test('sound bundles are proved', async () => {
  await agree(
    [...Object.values(sound), ...Object.values(settled)].map(({ evidence, trust: pinned }) => ({
      bytes: writeBundle(evidence),
      trust: pinned,
    })),
    true,
  );
});

test('contradictions, and what stays open, are not', async () => {
  await agree(
    Object.values(contradicting).map(({ evidence }) => ({ bytes: writeBundle(evidence), trust })),
    false,
  );
});

test('the conformance cases', async () => {
  const names = ['valid', 'witnessed'];
  const vectors = names.map(
    (name) =>
      JSON.parse(readFileSync(join(conformance, 'evidence', `${name}.json`), 'utf8')) as {
        bundle: string;
        trust: typeof trust;
      },
  );
  await agree(
    vectors.map((vector) => ({ bytes: toUtf8(vector.bundle), trust: vector.trust })),
    true,
  );
});

test('both tell the time that a witness gives', async () => {
  for (const { evidence, trust: pinned } of Object.values(sound)) {
    const bytes = writeBundle(evidence);
    const { time } = await verifyBundle(bytes, { trust: pinned });
    const { lines } = python(written('trust.json', toUtf8(JSON.stringify(pinned))), written('0.json', bytes));
    const told = lines.flatMap((line) => / time: stored not later than (.*)$/.exec(line)?.[1] ?? []);
    expect(told.map(Date.parse)).toEqual(time ? [time.notLaterThan * 1000] : []);
  }
});

test('every byte of a bundle changed in turn is refused by verify.py as well, and every pair of receipts exchanged', async () => {
  const { bytes, trust: pinned } = await fullBundle();
  const files = [written('trust.json', toUtf8(JSON.stringify(pinned))), written('0.json', bytes)];
  const { lines } = run('-B', '-c', everyByteChanged, conformance, ...files);
  expect(lines).toEqual([JSON.stringify({ changed: bytes.length, proved: [] })]);
  console.log(
    `verify.py refuses ${bytes.length} bundles with one byte changed, as verifyBundle does in tamper.test.ts`,
  );
  await agree(
    swaps(bytes).map((swapped) => ({ bytes: swapped, trust: pinned })),
    false,
  );
});

/** The same changes as `flips` makes, judged in one process. */
const everyByteChanged = `
import contextlib, json, os, sys
sys.path.insert(0, sys.argv[1])
import verify
trust, data = json.loads(verify.read_file(sys.argv[2])), verify.read_file(sys.argv[3])
flipped = (data[:at] + bytes([data[at] ^ 1 << at % 8]) + data[at + 1:] for at in range(len(data)))
with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
    proved = [at for at, changed in enumerate(flipped) if verify.verify(changed, trust)]
print(json.dumps({"changed": len(data), "proved": proved}, separators=(",", ":")))
`;

test.each(Object.entries(sound))('%s: spoilt in each place in turn', async (_, { evidence, trust: pinned }) => {
  const bundle = readBundle(writeBundle(evidence));
  await agree(
    spoilt(bundle).map((bytes) => ({ bytes, trust: pinned })),
    false,
  );
});

test('other pinned signers', async () => {
  const bytes = writeBundle(made.evidence);
  await agree([{ bytes, trust: { k: 1, keys: [readBundle(bytes).disclosed[0]?.salt ?? ''] } }], false);
  await agree([{ bytes, trust: { k: 2, keys: trust.keys } }], false);
});

test('a chain of directories', async () => {
  const { directory, verified, text, signerKeys } = await testNetwork(['commune', 'police']);
  const signers = signerKeys.map(importSigner);
  const next = (over: object) => signDirectory({ ...directory, version: 2, prev: verified.dig, ...over }, signers);
  const chained = (directories: string[]) => ({ bytes: writeBundle({ ...made.evidence, directories }), trust });
  const second = await next({});
  const { dig } = await verifyDirectory(second, { previous: verified });
  const third = await next({ version: 3, prev: dig });
  await agree([chained([text, second]), chained([text, second, third])], true);
  const faults = [
    [text, third],
    [text, await next({ version: 3 })],
    [second, text],
    [text, text],
    [text, await next({ prev: other.disclosed[0]?.salt })],
    [text, await next({ iat: directory.iat - 1 })],
  ];
  await agree(faults.map(chained), false);
});

test('a kid that is not the thumbprint, of any key of the directory', async () => {
  const { directory, signerKeys } = await testNetwork(['commune', 'police']);
  const kids = [directory.freshnessKey, ...directory.agencies.flatMap(({ keys }) => keys.map(({ jwk }) => jwk))];
  const signer = importSigner(signerKeys[0] ?? testKeys('x').signing);
  const header = protectedHeader(types.directory, signer);
  const bundles = await Promise.all(
    kids.map(async ({ kid }) => {
      const changed = JSON.stringify(directory).replace(kid, testKeys('another').signing.kid);
      const payload = toBase64url(toUtf8(changed));
      const signature = toBase64url(await signBytes(signer, toUtf8(`${header}.${payload}`)));
      const text = JSON.stringify({ payload, signatures: [{ protected: header, signature }] });
      return { bytes: writeBundle({ ...made.evidence, directories: [text] }), trust };
    }),
  );
  await agree(bundles, false);
});

test('a high s of ECDSA, which verifies all the same', async () => {
  const { evidence, trust: pinned } = sound['ES256 signs everything'];
  const bundle = readBundle(writeBundle(evidence));
  const spelt = [
    { manifest: withHighS(bundle.manifest) },
    { receipts: bundle.receipts.map(withHighS) },
    { checkpoint: withHighS(bundle.checkpoint) },
  ];
  await agree(
    spelt.map((over) => ({ bytes: canonicalBytes({ ...bundle, ...over }), trust: pinned })),
    false,
  );
  const { lines } = python(join(folder, 'trust.json'), join(folder, '2.json'));
  expect(lines.filter((line) => line.includes('FAIL checkpoint'))).toEqual(['  FAIL checkpoint: high s']);
});

test('the proofs of the conformance cases, inclusion and consistency', () => {
  const { status, lines } = python('--merkle', join(conformance, 'merkle.json'));
  const cases = JSON.parse(readFileSync(join(conformance, 'merkle.json'), 'utf8')) as Record<string, unknown[]>;
  expect(status).toBe(0);
  expect(lines.filter((line) => line.startsWith('  ok '))).toHaveLength(
    (cases['inclusion'] ?? []).length + (cases['consistency'] ?? []).length,
  );
  console.log(`Merkle proofs verified by verify.py: ${lines.length}`);
});

/** Every string of the bundle with one character changed, every index by one, and the bundle's lists exchanged. */
function spoilt(bundle: Bundle): Uint8Array[] {
  const { receipts, proofs, manifest } = bundle;
  const exchanged = [
    { receipts: [...receipts].reverse() },
    { receipts: [...receipts].reverse(), proofs: { ...proofs, receipts: [...proofs.receipts].reverse() } },
    { proofs: { ...proofs, receipts: [...proofs.receipts].reverse() } },
  ].filter(() => receipts.length > 1);
  const overs = [
    ...exchanged,
    { receipts: [...receipts.slice(0, -1), other.receipts.at(-1)] },
    { manifest: other.manifest },
    { checkpoint: manifest },
    { receipts: receipts.slice(1), proofs },
  ];
  return [
    ...overs.map((over) => canonicalBytes({ ...bundle, ...over })),
    ...changes(bundle).map((value) => canonicalBytes(value)),
    toUtf8(`${Buffer.from(canonicalBytes(bundle))}\n`),
  ];
}

/** The value with one leaf of it changed, once for each place: begin, middle and end of a string; an integer. */
function changes(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'string') {
    const places = [0, Math.floor(value.length / 4), Math.floor(value.length / 2), value.length - 1];
    return [...new Set(places)].map((at) => `${value.slice(0, at)}${flipped(value[at])}${value.slice(at + 1)}`);
  }
  if (Array.isArray(value))
    return value.flatMap((item, i) => changes(item).map((changed) => value.with(i, changed) as unknown));
  return Object.entries(value ?? {}).flatMap(([name, member]) =>
    changes(member).map((changed) => ({ ...(value as object), [name]: changed })),
  );
}

function withHighS(jws: string): string {
  const [header, payload, signature = ''] = jws.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const high = (order - BigInt(`0x${bytes.subarray(32).toString('hex')}`)).toString(16).padStart(64, '0');
  return [header, payload, toBase64url(Buffer.concat([bytes.subarray(0, 32), Buffer.from(high, 'hex')]))].join('.');
}

function flipped(character = 'A'): string {
  return character === 'A' ? 'B' : 'A';
}

async function agree(
  bundles: readonly { readonly bytes: Uint8Array; readonly trust: typeof trust }[],
  proved: boolean,
): Promise<void> {
  const ours: boolean[] = [];
  const theirs: boolean[] = [];
  for (const [pinned, group] of Map.groupBy(bundles, (bundle) => bundle.trust)) {
    for (const { bytes } of group) ours.push((await verifyBundle(bytes, { trust: pinned })).result === 'valid');
    const files = group.map(({ bytes }, i) => written(`${i}.json`, bytes));
    const { lines, status } = python(written('trust.json', toUtf8(JSON.stringify(pinned))), ...files);
    theirs.push(...lines.filter((line) => /^(not )?proved: /.test(line)).map((line) => line.startsWith('proved')));
    expect(status).toBe(proved ? 0 : 1);
  }
  expect(theirs).toEqual(ours);
  expect(ours).toEqual(bundles.map(() => proved));
  console.log(`verify.py and verifyBundle agree on ${bundles.length} bundles: ${proved ? 'proved' : 'not proved'}`);
}

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function python(...args: string[]): { status: number | null; lines: string[] } {
  return run(join(conformance, 'verify.py'), ...args);
}

/** Debian's own interpreter, which has Debian's modules. */
function run(...args: string[]): { status: number | null; lines: string[] } {
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(stderr).toBe('');
  return { status, lines: stdout.split('\n').filter((line) => line !== '') };
}
