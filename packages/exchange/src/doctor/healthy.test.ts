import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ExaminedNetwork } from '../testing/examined.ts';

let network: ExaminedNetwork;
beforeAll(async () => {
  network = await ExaminedNetwork.create();
});
afterAll(() => network.close());

/** Names, bytes, modes and times of all files but the index of a journal, in which SQLite notes who reads. */
function stateOf(folder: string) {
  const names = readdirSync(folder).sort();
  return names.map((name) => {
    const { mode, mtimeMs } = statSync(join(folder, name));
    const bytes = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return name.endsWith('-shm') ? { name, mode } : { name, mode, mtimeMs, bytes };
  });
}

describe('a healthy folder', () => {
  test('gives no finding above ok, and says of every check how it went', async () => {
    const { result, findings } = await network.examine(await network.spoilt());
    expect(findings.filter(({ level }) => level === 'warn' || level === 'fail')).toEqual([]);
    expect(result).toBe('ok');
    const notTried = findings.filter(({ level }) => level === 'not-tried').map(({ check, code }) => [check, code]);
    expect(notTried).toEqual([['store/backup', 'needs-backup']]);
  });

  test('is left as it is, stopped or in use', async () => {
    const folder = await network.spoilt();
    const stopped = stateOf(folder);
    await network.examine(folder);
    expect(stateOf(folder)).toEqual(stopped);
    const agency = await network.opened(folder);
    await agency.idle();
    const inUse = stateOf(folder);
    expect(await network.faults(folder)).toEqual([]);
    expect(stateOf(folder)).toEqual(inUse);
  });
});
