import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Trust, verifyDirectory } from '../../directory/directory.ts';
import { errors } from '../../errors.ts';
import type { AgencyKeys } from '../../keys/generate.ts';
import { accept } from './accept.ts';
import { acceptDocument } from './accept-document.ts';
import { asRequest, type DocumentCase, type MessageCase, type Refused, requestBytes } from './case.ts';
import { claimsThatDiffer, type Place, placesOfDifference } from './difference.ts';
import { documentCases, faults } from './faults.ts';

const root = new URL('../../../../../conformance/exchange/', import.meta.url);
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8')) as T;
const keys = read<Record<string, AgencyKeys>>('keys.json');
const { trust, text } = read<{ trust: Trust; text: string }>('directory.json');
const verified = await verifyDirectory(text, { trust });
const encryptionOf = (code = '') => {
  const encryption = keys[code]?.encryption;
  if (encryption === undefined) throw new TypeError('the reader has no keys');
  return encryption;
};

const all = globSync('invalid/*/*.json', { cwd: root.pathname }).sort();
const documents = all.filter((file) => /^invalid\/(?:receipt|directory|freshness)\//.test(file));
const messages = all.filter((file) => !documents.includes(file));

const run = ({ as, now, request }: MessageCase) =>
  accept(requestBytes(request), { code: as, encryption: encryptionOf(as), directory: verified.directory, now });
const runDocument = (text: string, given: DocumentCase) =>
  acceptDocument(text, given, { verified, encryption: encryptionOf(given.as ?? 'police') });

/** What may differ from the message that is accepted: the faulty place, and what its sender computes from it. */
const allowed: Readonly<Record<string, readonly Place[]>> = {
  body: ['body', 'part', 'header', 'payload', 'signature'],
  'manifest-header': ['header', 'signature'],
  'manifest-payload': ['payload', 'signature'],
  claims: ['header', 'payload', 'signature', 'part'],
  signature: ['header', 'payload', 'signature', 'part'],
  'part-header': ['part', 'payload', 'signature'],
  part: ['part', 'header', 'payload', 'signature'],
};

describe('a message with one fault is refused at the row and with the code told, and accepted once it is mended', () => {
  test.each(messages)('%s', async (file) => {
    const faulty = read<MessageCase>(file);
    const mended = read<MessageCase>(faulty.mended ?? '');
    expect(await run(faulty)).toEqual(faulty.expect as Refused);
    expect(errors).toHaveProperty((faulty.expect as Refused).code);
    expect(await run({ ...faulty, request: mended.request })).toHaveProperty('read');

    const [a, b] = [requestBytes(faulty.request), requestBytes(mended.request)] as const;
    const [, place = ''] = file.split('/');
    for (const differing of placesOfDifference(a, b)) expect(allowed[place]).toContain(differing);
    if (place === 'manifest-payload') expect(claimsThatDiffer(a, b).length).toBeLessThanOrEqual(1);
    if (place === 'part-header') expect(['', 'parts']).toContain(claimsThatDiffer(a, b).join());
  });
});

describe('a receipt, directory or freshness document with one fault is refused, and accepted once it is mended', () => {
  test.each(documents)('%s', async (file) => {
    const faulty = read<DocumentCase>(file);
    expect(faulty.document).not.toBe(faulty.mended);
    expect(await runDocument(faulty.document, faulty)).toBe(faulty.expect.code);
    expect(errors).toHaveProperty(faulty.expect.code);
    expect(await runDocument(faulty.mended, faulty)).toBe('accepted');
  });
});

test('every fault is on file, and made anew gives the same answer', async () => {
  const names = [...faults.map(({ name }) => name), ...Object.keys(documentCases)];
  expect(all).toEqual(names.map((name) => `invalid/${name}.json`).sort());
  const like = read<MessageCase>(messages[0] ?? '');
  for (const fault of faults) {
    const got = await run({ ...like, as: fault.as ?? like.as, request: asRequest(await fault.body()) });
    expect([fault.name, got]).toEqual([fault.name, fault.expect]);
  }
  for (const [name, given] of Object.entries(documentCases))
    expect([name, await runDocument(given.document, given)]).toEqual([name, given.expect.code]);
});

test('at least 120 faults, every place among them', () => {
  const counts = new Map<string, number>();
  for (const file of all) {
    const [, place = ''] = file.split('/');
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  console.log('Faults by place:', Object.fromEntries(counts), 'together', all.length);
  expect([...counts.keys()].sort()).toEqual([...Object.keys(allowed), 'directory', 'freshness', 'receipt'].sort());
  expect(all.length).toBeGreaterThanOrEqual(120);
});
