import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { type Agency, type AgencyOptions, openAgency } from '../../agency.ts';
import { offline } from '../../carry.ts';
import { importDecrypter } from '../../keys/decrypter.ts';
import { importSigner } from '../../keys/signer.ts';
import { readCheckpoint } from '../../log/checkpoint.ts';
import { auditLog } from '../../log-audit.ts';
import { storeVersion } from '../../store/sqlite/schema.ts';
import { partKeysFile } from '../../store/sqlite/sqlite-part-keys.ts';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts';
import { noteContract } from '../network.ts';
import { testKeys } from '../test-keys.ts';
import { lookAt, type StoreFacts, unpackStore } from './look.ts';

const here = new URL('./', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'lienthong-old-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const code = 'lienthong:b';
let count = 0;

/** A copy of the store of a version, and what was true of it then. */
function copyOf(version: string): { file: string; facts: StoreFacts } {
  const from = new URL(`${version}/`, here);
  const file = join(folder, `${count++}.sqlite`);
  unpackStore(from, file);
  return { file, facts: JSON.parse(readFileSync(new URL('facts.json', from), 'utf8')) as StoreFacts };
}

function open(file: string, facts: StoreFacts, more: Partial<AgencyOptions> = {}): Promise<Agency> {
  const { signing, encryption } = testKeys(code);
  return openAgency({
    ...{ code, signer: importSigner(signing), decrypters: [importDecrypter(encryption)], store: openSqliteStore(file) },
    ...{ trust: facts.trust, directory: facts.directory, freshness: facts.freshness, contract: noteContract },
    ...{ now: () => facts.nowMs + 1000, transport: offline, resume: false },
    ...more,
  });
}

const rowsOf = (file: string) => {
  const db = new DatabaseSync(file, { readOnly: true });
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[];
  const counts = tables.map(
    ({ name }) => [name, db.prepare(`SELECT count(*) AS n FROM ${name}`).get()?.['n']] as const,
  );
  db.close();
  return new Map(counts);
};

const versions = readdirSync(here).filter((name) => name.startsWith('version-'));

test('every version of the store before the present one has a copy here, with a row in every table', () => {
  expect(versions).toEqual(Array.from({ length: storeVersion - 1 }, (_, i) => `version-${i + 1}`));
  for (const version of versions) {
    const { file } = copyOf(version);
    for (const one of [file, partKeysFile(file)])
      expect(
        [...rowsOf(one)].filter(([, rows]) => rows === 0),
        version,
      ).toEqual([]);
  }
});

describe.each(versions)('a store of %s, opened by the present code,', (version) => {
  test('tells the same as it did', async () => {
    const { file, facts } = copyOf(version);
    const agency = await open(file, facts);
    expect(await lookAt(agency, [facts.archived.received])).toMatchObject({
      inbox: facts.inbox,
      outbox: facts.outbox,
      receipts: facts.receipts,
      opened: facts.opened,
      erasures: facts.erasures,
      logConflicts: facts.logConflicts,
    });
    const [was, is] = [facts.log.checkpoint, await agency.checkpoint()].map((jws) => readCheckpoint(jws).claims);
    expect([is?.id, is?.size, is?.root]).toEqual([was?.id, was?.size, was?.root]);
    const having = (of: readonly object[], member: 'status' | 'state', value: string) =>
      of.filter((row) => (row as Record<string, unknown>)[member] === value);
    const { valid, refused, acknowledged } = await agency.inbox.count();
    const read = having(facts.inbox, 'status', 'valid').filter((row) => 'acknowledgedAtMs' in row);
    expect([valid, refused, acknowledged]).toEqual([
      ...['valid', 'refused'].map((status) => having(facts.inbox, 'status', status).length),
      read.length,
    ]);
    await agency.close();
    const store = openSqliteStore(file);
    const { valid: sent = 0, ...others } = await store.letterCounts();
    expect(sent).toBe(having(facts.outbox, 'state', 'valid').length);
    expect(Object.values(others).reduce((sum, n) => sum + n, sent)).toBe(facts.outbox.length);
    await store.close();
  });

  test('has the log that it had, whole', async () => {
    const { file } = copyOf(version);
    const store = openSqliteStore(file);
    expect(await auditLog(store)).toMatchObject({ result: 'valid' });
    await store.close();
  });

  test('has every row that it had, and is of the present version', async () => {
    const { file } = copyOf(version);
    const before = rowsOf(file);
    await openSqliteStore(file).close();
    const after = rowsOf(file);
    // What a version counts by itself is added there.
    before.delete('meta');
    for (const [table, rows] of before) expect([table, after.get(table)]).toEqual([table, rows]);
    const db = new DatabaseSync(file, { readOnly: true });
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: storeVersion });
    db.close();
  });

  test('goes on where it was: examines what waited, finishes what was cut short, drops the keys of what was erased', async () => {
    const { file, facts } = copyOf(version);
    const agency = await open(file, facts, { resume: true });
    await agency.idle();
    const waited = (await agency.inbox.list()).find(({ dig }) => dig === facts.unexamined);
    expect(waited?.status).toBe('valid');
    const keptBefore = Object.keys(facts.opened).length;
    await agency.close();
    const db = new DatabaseSync(file, { readOnly: true });
    const named = db
      .prepare('SELECT key FROM arrival_part WHERE key IS NOT NULL')
      .all()
      .map(({ key }) => Number(key));
    db.close();
    const keys = new DatabaseSync(partKeysFile(file), { readOnly: true });
    const held = named.filter((key) => keys.prepare('SELECT 1 FROM part_key WHERE id = ?').get(key));
    keys.close();
    expect([named.length, held]).toEqual([keptBefore + 1, named]);
    expect(rowsOf(file).get('erased_key')).toBe(0);
    expect(await auditLog(openSqliteStore(file))).toMatchObject({ result: 'valid' });
  });
});
