import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Disk, type Survives } from './disk.ts';

let disk: Disk;
let folders: string[] = [];
beforeEach(() => {
  disk = new Disk();
});
afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  folders = [];
});

const create = (name: string) => disk.open(name, { create: true, truncate: false });
const text = (at: number, said: string) => ({ at, bytes: Buffer.from(said) });

/** Names and contents after a loss of power. */
function rebuilt(survives?: Survives): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-disk-'));
  folders.push(folder);
  disk.rebuild(folder, survives);
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

test('a file is there once its name was synced, its bytes once it was', () => {
  const file = create('a');
  file.change(text(0, 'một'));
  file.sync();
  expect(rebuilt()).toEqual({});
  disk.sync();
  file.change(text(0, 'h'));
  expect(rebuilt()).toEqual({ a: Buffer.from('một').toString('latin1') });
});

test('what was not synced may be there all the same, in part', () => {
  const file = create('a');
  disk.sync();
  file.change(text(0, 'ab'));
  file.change(text(4, 'c'));
  expect(rebuilt()).toEqual({ a: '' });
  expect(rebuilt((change) => change === 0)).toEqual({ a: 'ab' });
  expect(rebuilt(() => true)).toEqual({ a: 'ab\0\0c' });
});

test('a file cut short and one unlinked are whole until that was synced', () => {
  const file = create('a');
  file.change(text(0, 'abc'));
  file.sync();
  disk.sync();
  file.change({ length: 1 });
  file.change(text(2, 'z'));
  expect(rebuilt()).toEqual({ a: 'abc' });
  file.sync();
  disk.unlink('a');
  expect(rebuilt()).toEqual({ a: 'a\0z' });
  disk.sync();
  expect(rebuilt()).toEqual({});
});

test('a sync says whether there was anything to sync', () => {
  const file = create('a');
  expect([disk.sync(), disk.sync(), file.sync()]).toEqual([true, false, false]);
});
