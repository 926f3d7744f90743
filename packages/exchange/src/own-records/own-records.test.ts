import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNetwork } from '../directory/draft.ts';
import { createAgencyFolder } from '../folder.ts';
import { importDecrypter } from '../keys/decrypter.ts';
import { generateKeys, generateSigningKey } from '../keys/generate.ts';
import { noteSharing } from '../testing/network.ts';
import { testKeys } from '../testing/test-keys.ts';
import { type OwnRecord, OwnRecords, openOwnRecords, ownRecordsFile } from './own-records.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-own-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const decrypterOf = (name: string) => importDecrypter(testKeys(name).encryption);
const agency = { code: 'lienthong:a', decrypters: [decrypterOf('a')] };
const id = '019f9700-3100-700f-822b-00000002003a';
const text = 'Nguyễn Thị Ví Dụ';
const draft: OwnRecord = {
  id,
  revision: 1,
  state: 'draft',
  changedAtMs: 1,
  record: { id, revision: 1, text },
  letters: [],
};

let files = 0;
const newFile = (): string => join(folder, `${files++}.sqlite`);

async function using<T>(file: string, work: (records: OwnRecords) => T, options = agency): Promise<T> {
  const records = await OwnRecords.open(file, options);
  try {
    return work(records);
  } finally {
    records.close();
  }
}

describe('what an agency has written', () => {
  test('is there again after a restart', async () => {
    const file = newFile();
    await using(file, (records) => records.putAll([draft, { ...draft, revision: 2 }]));
    await using(file, (records) => {
      expect(records.get(id, 1)).toEqual(draft);
      expect(records.revisions(id).map(({ revision }) => revision)).toEqual([1, 2]);
      expect(records.list()).toHaveLength(2);
      expect(records.get(id, 3)).toBeUndefined();
    });
  });

  test('a draft is changed, and goes', async () => {
    await using(newFile(), (records) => {
      records.put(draft);
      records.put({ ...draft, record: { ...draft.record, text: 'khác' } });
      expect(records.get(id, 1)?.record['text']).toBe('khác');
      records.put({ ...draft, state: 'issued', letters: [{ to: 'lienthong:b', jti: id }] });
      expect(records.get(id, 1)?.state).toBe('issued');
    });
  });

  test('what was issued is not changed; another letter of it is noted', async () => {
    await using(newFile(), (records) => {
      const issued: OwnRecord = { ...draft, state: 'issued' };
      records.put(issued);
      expect(() => records.put({ ...issued, record: { ...draft.record, text: 'khác' } })).toThrow(
        expect.objectContaining({ code: 'record-issued' }),
      );
      expect(() => records.put(draft)).toThrow(expect.objectContaining({ code: 'record-issued' }));
      records.put({ ...issued, letters: [{ to: 'lienthong:b', jti: id }] });
      expect(records.get(id, 1)?.letters).toHaveLength(1);
    });
  });

  test('several go together or not at all', async () => {
    await using(newFile(), (records) => {
      records.put({ ...draft, state: 'issued' });
      expect(() => records.putAll([{ ...draft, revision: 2 }, draft])).toThrow(
        expect.objectContaining({ code: 'record-issued' }),
      );
      expect(records.list()).toHaveLength(1);
    });
  });
});

describe('at rest', () => {
  test('nobody reads it who has the file alone', async () => {
    const file = newFile();
    await using(file, (records) => records.put(draft));
    for (const name of [file, `${file}-wal`].filter((path) => statSync(path, { throwIfNoEntry: false }))) {
      expect(readFileSync(name).includes(Buffer.from(text))).toBe(false);
    }
    await expect(OwnRecords.open(file, { ...agency, decrypters: [decrypterOf('b')] })).rejects.toThrow(
      expect.objectContaining({ code: 'part-keys-unreadable' }),
    );
  });

  test('it outlasts a rotation of keys', async () => {
    const file = newFile();
    await using(file, (records) => records.put(draft));
    await using(file, () => undefined, { ...agency, decrypters: [decrypterOf('a'), decrypterOf('b')] });
    const text = await using(file, (records) => records.get(id, 1), { ...agency, decrypters: [decrypterOf('b')] });
    expect(text).toEqual(draft);
  });

  test('an entry moved to another place does not open', async () => {
    const file = newFile();
    await using(file, (records) => records.put(draft));
    const db = new DatabaseSync(file);
    db.exec('UPDATE own_record SET revision = 2');
    db.close();
    await using(file, (records) =>
      expect(() => records.get(id, 2)).toThrow(expect.objectContaining({ code: 'part-unreadable' })),
    );
  });

  test('what is erased leaves no key behind', async () => {
    const file = newFile();
    await using(file, (records) => records.put(draft));
    const db = new DatabaseSync(file);
    const { wrapped } = db.prepare('SELECT wrapped FROM own_record').get() as { wrapped: Uint8Array };
    db.close();
    await using(file, (records) => records.erase(id, 1));
    for (const name of [file, `${file}-wal`].filter((path) => statSync(path, { throwIfNoEntry: false }))) {
      expect(readFileSync(name).includes(Buffer.from(wrapped))).toBe(false);
    }
  });

  test('a file of a newer version is left alone', async () => {
    const file = newFile();
    await using(file, () => undefined);
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 99');
    db.close();
    await expect(OwnRecords.open(file, agency)).rejects.toThrow(expect.objectContaining({ code: 'store-newer' }));
  });
});

test('in an agency’s folder, without a network: under its passphrase, for its owner alone', async () => {
  const keys = generateKeys();
  const member = { code: 'lienthong:a', names: { vi: 'A', en: 'A' }, roles: ['sender'] };
  const network = await createNetwork({
    agencies: [{ ...member, endpoint: 'http://127.0.0.1:1/lt', reads: { note: ['1.0'] }, keys }],
    ...{ signers: [generateSigningKey()], freshnessKey: generateSigningKey(), sharing: noteSharing },
  });
  const own = join(folder, 'agency');
  await createAgencyFolder(own, { code: 'lienthong:a', keys, passphrase: 'đúng', iterations: 1000, network });
  const records = await openOwnRecords(own, 'đúng');
  records.put(draft);
  records.close();
  expect(statSync(join(own, ownRecordsFile)).mode & 0o777).toBe(0o600);
  await expect(openOwnRecords(own, 'sai')).rejects.toThrow(expect.objectContaining({ code: 'key-file-unreadable' }));
});
