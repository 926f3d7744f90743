import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { auditLog } from './log-audit.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import { note, type TestNetwork, testNetwork } from './testing/network.ts';

let network: TestNetwork | undefined;
afterEach(async () => {
  await network?.close();
  network = undefined;
});

/** The store of a recipient of three messages, one of them erased, after a change made behind its back. */
async function audited(sql?: string) {
  network = await testNetwork({ a: 'sender', b: 'receiver' });
  const [a, b] = [network.agencies['a'], network.agencies['b']];
  if (!a || !b) throw new Error('no agencies');
  for (let i = 0; i < 3; i++) {
    const [sent] = await a.agency.send({ to: 'b', record: note(), purpose: 'test', basis: 'test-1' });
    expect((await a.agency.outbox.waitFor(sent?.jti ?? '')).state).toBe('valid');
    if (i === 0) await b.agency.erase({ message: sent?.jti ?? '', basis: 'test' });
  }
  await b.stop();
  const db = new DatabaseSync(b.file);
  if (sql !== undefined) expect(db.prepare(sql).run().changes).toBe(1);
  db.close();
  const store = openSqliteStore(b.file);
  const { result, checks } = await auditLog(store);
  const size = await store.logSize();
  store.close();
  return {
    result,
    size,
    failed: checks.filter((check) => check.result !== 'valid').map(({ name, code }) => [name, code]),
  };
}

test('a log that nobody touched is whole', async () => {
  expect(await audited()).toEqual({ result: 'valid', size: 10, failed: [] });
});

const other = "x'0000000000000000000000000000000000000000000000000000000000000000'";

test.each([
  ['a leaf exchanged', `UPDATE log_node SET hash = ${other} WHERE level = 0 AND idx = 4`, ['log/nodes', 'log/entries']],
  ['an inner node exchanged', `UPDATE log_node SET hash = ${other} WHERE level = 1 AND idx = 1`, ['log/nodes']],
  ['a node gone', 'DELETE FROM log_node WHERE level = 2 AND idx = 0', ['log/nodes']],
  ['a receipt exchanged', "UPDATE receipt SET jws = jws || 'A' WHERE leaf = 1", ['log/entries']],
  ['a receipt moved', 'UPDATE receipt SET leaf = 8 WHERE leaf = 1', ['log/entries']],
  ['more leaves told than there are', "UPDATE meta SET value = '11' WHERE key = 'log_size'", ['log/nodes']],
])('%s is found', async (_, sql, names) => {
  const { result, failed } = await audited(sql);
  expect(result).toBe('invalid');
  expect(failed).toEqual(names.map((name) => [name, 'log-corrupt']));
});
