/**
 * Counts a demonstration again from the stores it left: `verify-demo.ts DIR [--lang en|vi]`; exit 1 if anything differs.
 *
 * Reads SQLite and checks signatures and Merkle roots with Node's own means alone. It imports nothing of the product: a
 * fault of the client cannot hide here.
 *
 * @module
 */
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { lang: { type: 'string' } },
});
const [folder = ''] = positionals;
const { lang = 'en' } = values;
if (!existsSync(join(folder, 'pinned.json')) || folder === '') {
  console.error('Usage: verify-demo DIR [--lang en|vi]: DIR is what `demo --keep DIR` left');
  console.error('Cách dùng: verify-demo THƯ-MỤC [--lang en|vi]: THƯ-MỤC do `demo --keep THƯ-MỤC` để lại');
  process.exit(64);
}
// A store or file so damaged that it cannot be read differs, too. What it holds is not printed.
process.once('uncaughtException', (error: NodeJS.ErrnoException) => {
  console.log(`✗ unreadable: ${error.code ?? error.name}`);
  process.exit(1);
});
const failures: string[] = [];
let checked = 0;

function expect(holds: boolean, what: string): void {
  checked++;
  if (!holds) failures.push(what);
}

type Row = Record<string, unknown>;

interface Jwk {
  readonly kid: string;
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
}

interface Claims {
  readonly iss: string;
  readonly jti: string;
  readonly dig: string;
  readonly status: string;
  readonly log: { readonly size: number; readonly root: string };
  readonly parts: readonly { readonly name: string; readonly dig?: string; readonly withheld?: true }[];
}

interface Directory {
  readonly signers: { readonly keys: readonly Jwk[] };
  readonly agencies: readonly {
    readonly code: string;
    readonly keys: readonly { readonly use: string; readonly jwk: Jwk }[];
  }[];
}

interface Summary {
  readonly inboxes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly messages: number;
  readonly refused: number;
  readonly statistics: Readonly<Record<string, number>>;
}

interface CommuneRecord {
  readonly schema: string;
  readonly id: string;
  readonly revision: number;
  readonly recordStatus: string;
  readonly sex?: string;
  readonly ethnicityGroup?: string;
  readonly identification?: { readonly on: string };
  readonly destination?: { readonly to: string; readonly countries?: readonly string[] };
  readonly ageAtAct?: { readonly years?: number };
  readonly receivedAt?: string;
}

interface Store {
  readonly name: string;
  readonly code: string;
  readonly letters: Row[];
  readonly arrivals: Row[];
  readonly receipts: Row[];
  /** Parts that arrived, each under a key of its own, by the message's row. */
  readonly parts: Row[];
  /** Numbers of the keys that the file of keys holds. */
  readonly keys: ReadonlySet<number>;
  readonly bodies: Row[];
  readonly logSize: number;
  readonly nodes: ReadonlyMap<string, Buffer>;
}

const pinned = JSON.parse(readFileSync(join(folder, 'pinned.json'), 'utf8')) as { k: number; keys: string[] };
const directory = readDirectory();
const stores = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, 'store.sqlite')))
  .map(readStore);
for (const store of stores) {
  checkTokens(store);
  checkStates(store);
  checkParts(store);
  checkLog(store);
}
checkPairs();
const summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Summary;
checkSummary();
checkStatistics();

for (const failure of failures) console.log(`✗ ${failure}`);
const result =
  lang === 'vi'
    ? `verify-demo: đã kiểm tra lại ${checked} điểm từ các kho lưu trữ, ${failures.length} điểm sai khác`
    : `verify-demo: ${checked} points recomputed from the stores, ${failures.length} differ`;
console.log(result);
process.exitCode = failures.length === 0 ? 0 : 1;

function readDirectory(): Directory {
  const name = readdirSync(folder).find((entry) => existsSync(join(folder, entry, 'directory.json'))) ?? '';
  const { payload, signatures } = JSON.parse(readFileSync(join(folder, name, 'directory.json'), 'utf8')) as {
    payload: string;
    signatures: { protected: string; signature: string }[];
  };
  const claims = decode<Directory>(payload);
  const good = signatures.filter(({ protected: header, signature }) => {
    const jwk = claims.signers.keys.find(({ kid }) => kid === decode<Jwk>(header).kid);
    if (!jwk || !pinned.keys.includes(thumbprint(jwk))) return false;
    return verified(`${header}.${payload}.${signature}`, publicKey(jwk));
  });
  expect(good.length >= pinned.k, 'directory: signed by the pinned signers');
  return claims;
}

function readStore(name: string): Store {
  const db = new DatabaseSync(join(folder, name, 'store.sqlite'), { readOnly: true });
  const all = (sql: string) => db.prepare(sql).all() as Row[];
  const { code } = JSON.parse(readFileSync(join(folder, name, 'agency.json'), 'utf8')) as { code: string };
  const store: Store = {
    name,
    code,
    letters: all('SELECT * FROM letter ORDER BY id'),
    arrivals: all('SELECT * FROM arrival ORDER BY id'),
    receipts: all('SELECT * FROM receipt ORDER BY leaf'),
    parts: all('SELECT * FROM arrival_part ORDER BY arrival, position'),
    keys: readKeys(name),
    bodies: all('SELECT * FROM letter_body'),
    logSize: Number(all("SELECT value FROM meta WHERE key = 'log_size'")[0]?.['value']),
    nodes: new Map(
      all('SELECT * FROM log_node').map((row) => [
        `${row['level']}/${row['idx']}`,
        Buffer.from(row['hash'] as Uint8Array),
      ]),
    ),
  };
  expect(all('PRAGMA integrity_check')[0]?.['integrity_check'] === 'ok', `${name}: the file is sound`);
  db.close();
  return store;
}

function readKeys(name: string): ReadonlySet<number> {
  const db = new DatabaseSync(join(folder, name, 'part-keys.sqlite'), { readOnly: true });
  const ids = db.prepare('SELECT id FROM part_key').all();
  db.close();
  return new Set(ids.map(({ id }) => Number(id)));
}

/** Signatures of every message and receipt, and that each says what its row says. */
function checkTokens({ name, letters, arrivals, receipts }: Store): void {
  for (const row of [...letters, ...arrivals]) {
    const jws = String(row['manifest']);
    const claims = decode<Claims>(jws.split('.')[1] ?? '');
    expect(verified(jws, keyOf(claims.iss, jws)), `${name}: manifest of ${row['jti']} is signed by its sender`);
    expect(digest(jws) === row['dig'] && claims.jti === row['jti'], `${name}: row of ${row['jti']} fits its manifest`);
  }
  for (const row of receipts) {
    const jws = String(row['jws']);
    const claims = decode<Claims>(jws.split('.')[1] ?? '');
    expect(verified(jws, keyOf(claims.iss, jws)), `${name}: receipt for ${row['re']} is signed by the recipient`);
    expect(claims.dig === row['dig'] && claims.status === row['status'], `${name}: row fits receipt for ${row['re']}`);
  }
}

/** A message stands where its receipts say: `stored` and then its verdict, or `refused` at once. */
function checkStates({ name, letters, arrivals, receipts }: Store): void {
  for (const row of [...letters, ...arrivals]) {
    const answered = receipts.filter(({ dig }) => dig === row['dig']).map(({ status }) => status);
    const stands = String(row['status'] ?? row['state']);
    const orders = [['stored', stands], stands === 'refused' ? ['refused'] : []].map((order) => order.join());
    expect(orders.includes(answered.join()), `${name}: ${row['jti']} stands where its receipts say`);
  }
}

/**
 * Of every valid message the parts that its manifest names, each under a key of its own, and no other: what is withheld is
 * nowhere. Of what was refused there are none, and a sender keeps no bytes of what was answered.
 */
function checkParts({ name, letters, arrivals, parts, keys, bodies }: Store): void {
  for (const row of arrivals) {
    const claims = decode<Claims>(String(row['manifest']).split('.')[1] ?? '');
    const named = claims.parts.filter(({ withheld }) => withheld !== true).map((part) => part.name);
    const held = parts.filter(({ arrival }) => arrival === row['id']);
    const wanted = row['status'] === 'valid' ? named : [];
    expect(
      held.map((part) => String(part['name'])).join() === wanted.join(),
      `${name}: parts of ${row['jti']} are those that its manifest names`,
    );
    expect(
      held.every(({ jwe, key }) => jwe === null && keys.has(Number(key))),
      `${name}: parts of ${row['jti']} lie under keys of their own`,
    );
  }
  const used = new Set(parts.map(({ key }) => Number(key)));
  // Keys are put aside in dozens: some have no part yet.
  expect(used.size === parts.length && used.size <= keys.size, `${name}: each part has a key of its own`);
  for (const row of letters) {
    const kept = bodies.some(({ letter }) => letter === row['id']);
    expect(kept, `${name}: bytes of ${row['jti']} are kept until they are reconciled`);
  }
}

/** Every leaf is there once, and the tree over them gives the roots that the receipts name. */
function checkLog({ name, code, letters, arrivals, receipts, logSize, nodes }: Store): void {
  const leaves = new Map<number, string>();
  for (const row of [...letters, ...arrivals]) leaves.set(Number(row['leaf']), String(row['manifest']));
  for (const row of receipts) leaves.set(Number(row['leaf']), String(row['jws']));
  expect(leaves.size === logSize, `${name}: as many messages and receipts as leaves in the log`);
  const hashes = Array.from({ length: logSize }, (_, i) => sha256(Buffer.from([0]), Buffer.from(leaves.get(i) ?? '')));
  expect(
    hashes.every((hash, i) => nodes.get(`0/${i}`)?.equals(hash) === true),
    `${name}: leaves of the log fit the rows`,
  );
  for (const row of receipts.filter((receipt) => receipt['iss'] === code)) {
    const { log } = decode<Claims>(String(row['jws']).split('.')[1] ?? '');
    expect(root(hashes.slice(0, log.size)).toString('base64url') === log.root, `${name}: root named for ${row['re']}`);
  }
}

/** What one side sent, the other has: once, with the same answer, byte for byte. */
function checkPairs(): void {
  for (const sender of stores) {
    for (const letter of sender.letters) {
      const recipient = stores.find(({ code }) => code === letter['aud']);
      const found = recipient?.arrivals.filter(({ dig }) => dig === letter['dig']) ?? [];
      expect(found.length === 1, `${sender.name}: ${letter['jti']} is at its recipient once`);
      expect(
        found[0]?.['status'] === letter['state'],
        `${sender.name}: ${letter['jti']} stands the same on both sides`,
      );
      const jwses = (store: Store | undefined) =>
        (store?.receipts ?? [])
          .filter(({ dig }) => dig === letter['dig'])
          .map(({ jws }) => jws)
          .sort()
          .join();
      expect(jwses(sender) === jwses(recipient), `${sender.name}: receipts for ${letter['jti']} are the same bytes`);
    }
  }
  const sent = stores.reduce((sum, { letters }) => sum + letters.length, 0);
  const arrived = stores.reduce((sum, { arrivals }) => sum + arrivals.length, 0);
  expect(sent === arrived, 'as many messages arrived as were sent');
}

function checkSummary(): void {
  const names = stores.map(({ name }) => name).sort();
  expect(Object.keys(summary.inboxes).sort().join() === names.join(), 'summary: an inbox for each store');
  for (const { name, arrivals } of stores) {
    const count = (status: string) => arrivals.filter((row) => row['status'] === status).length;
    const acknowledged = arrivals.filter((row) => row['acked_at'] !== null).length;
    const again = { stored: count('stored'), valid: count('valid'), refused: count('refused'), acknowledged };
    for (const [key, value] of Object.entries(again)) {
      expect(summary.inboxes[name]?.[key] === value, `summary: ${name}, ${key}`);
    }
  }
  const all = stores.flatMap(({ arrivals }) => arrivals);
  expect(summary.messages === all.length, 'summary: messages');
  expect(summary.refused === all.filter(({ status }) => status === 'refused').length, 'summary: refused');
}

/** Counts the communes' records anew, by other means than the catalogue. */
function checkStatistics(): void {
  const standing = new Map<string, CommuneRecord>();
  for (const { name } of stores) {
    const file = join(folder, name, 'records.ndjson');
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
      const record = JSON.parse(line) as CommuneRecord;
      if ((standing.get(record.id)?.revision ?? 0) < record.revision) standing.set(record.id, record);
    }
  }
  const made = [...standing.values()].filter(({ recordStatus }) => recordStatus !== 'entered-in-error');
  const inQuarter = (date = '') => date >= '2026-06-15' && date <= '2026-09-14';
  const victims = made.filter(
    ({ schema, identification }) => schema.includes('/victim/') && inQuarter(identification?.on),
  );
  const reports = made.filter(
    ({ schema, receivedAt }) => schema.includes('/crime-report/') && inQuarter(receivedAt?.slice(0, 10)),
  );
  const count = (holds: (record: CommuneRecord) => boolean) => victims.filter(holds).length;
  const abroad = (country: string) => count((record) => record.destination?.countries?.includes(country) === true);
  const expected: Record<string, number> = {
    Persons: victims.length,
    male: count(({ sex }) => sex === 'male'),
    female: count(({ sex }) => sex === 'female'),
    Kinh: count(({ ethnicityGroup }) => ethnicityGroup === 'kinh'),
    'ethnic minority': count(({ ethnicityGroup }) => ethnicityGroup === 'minority'),
    Cambodia: abroad('KH'),
    Laos: abroad('LA'),
    China: abroad('CN'),
    Myanmar: abroad('MM'),
    'inside the country': count(({ destination }) => destination?.to === 'domestic'),
  };
  const unpublished: Record<string, number> = {
    'Reports of crime received': reports.length,
    'Victims taken out of Viet Nam': count(({ destination }) => destination?.to === 'abroad'),
    'Victims identified, by the age bands of CTDC': victims.length,
    'Victims identified, as UNODC asks': victims.length,
    'Victims under 18 identified': count(({ ageAtAct }) => (ageAtAct?.years ?? 18) < 18),
  };
  const all = Object.keys({ ...expected, ...unpublished }).sort();
  expect(Object.keys(summary.statistics).sort().join() === all.join(), 'statistics: the rows of the table');
  for (const [title, value] of Object.entries(unpublished)) {
    expect(summary.statistics[title] === value, `statistics: ${title}`);
  }
  const report = readFileSync(join(folder, 'report.html'), 'utf8');
  for (const [title, value] of Object.entries(expected)) {
    expect(summary.statistics[title] === value, `statistics: ${title}`);
    expect(
      report.includes(`<td>${value}</td><td>${value}</td><td>0</td>`),
      `report.html: ${title} beside the published figure`,
    );
  }
}

function keyOf(code: string, jws: string): KeyObject | undefined {
  const { kid } = decode<Jwk>(jws.split('.')[0] ?? '');
  const agency = directory.agencies.find((entry) => entry.code === code);
  const key = agency?.keys.find(({ use, jwk }) => use === 'sig' && jwk.kid === kid);
  return key && publicKey(key.jwk);
}

function verified(jws: string, key: KeyObject | undefined): boolean {
  const [header = '', payload = '', signature = ''] = jws.split('.');
  return (
    key !== undefined && verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))
  );
}

function publicKey({ kty, crv, x }: Jwk): KeyObject {
  return createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
}

function thumbprint({ kty, crv, x }: Jwk): string {
  return sha256(Buffer.from(JSON.stringify({ crv, kty, x }))).toString('base64url');
}

function digest(jws: string): string {
  return sha256(Buffer.from(jws.slice(0, jws.lastIndexOf('.')))).toString('base64url');
}

/** RFC 9162 §2.1.1, by recursion. */
function root(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 0) return sha256();
  if (hashes.length === 1) return hashes[0] as Buffer;
  const k = 2 ** Math.floor(Math.log2(hashes.length - 1));
  return sha256(Buffer.from([1]), root(hashes.slice(0, k)), root(hashes.slice(k)));
}

function sha256(...pieces: Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

function decode<T>(segment: string): T {
  return JSON.parse(Buffer.from(segment, 'base64url').toString()) as T;
}
