import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { replay } from './replay.ts';
import { readTrace } from './trace.ts';

const folder = mkdtempSync(join(tmpdir(), 'lienthong-trace-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hex = (text: string) => `"${Buffer.from(text).toString('hex').replace(/../g, '\\x$&')}"`;

function calls(...lines: readonly string[]) {
  const file = join(folder, 'trace');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return readTrace(file);
}

test('a call that another thread interrupted is put together, one that never came back is left out', () => {
  const read = calls(
    `7 pwrite64(3, ${hex('a, b')}, 4, 100 <unfinished ...>`,
    `8 write(5, ${hex('x')}, 1) = 1`,
    '7 <... pwrite64 resumed>) = 4',
    '7 openat(AT_FDCWD, "\\x2f", O_RDONLY) = -1 EACCES (Permission denied)',
    `7 write(3, ${hex('y')}, 1) = ?`,
    '7 +++ killed by SIGKILL +++',
  );
  expect(read.map(({ thread, name, result }) => [thread, name, result])).toEqual([
    ['8', 'write', 1],
    ['7', 'pwrite64', 4],
    ['7', 'openat', -1],
  ]);
  expect(read[1]).toMatchObject({ args: ['3', '""', '4', '100'], bytes: [Buffer.from('a, b')] });
});

test.each([
  ['bytes that were cut off', `7 write(3, ${hex('a')}..., 9) = 9`, /cut off/],
  ['a line that is no call', '7 strace: detached', /no call/],
])('%s end it', (_, line, error) => {
  expect(() => calls(line)).toThrow(error);
});

test.each([
  ['pwritev(3, [{iov_base="", iov_len=0}], 1, 0) = 0'],
  ['mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_SHARED, 3, 0) = 0x7f0000000000'],
  [`rename(${hex('/s/a')}, ${hex('/s/b')}) = 0`],
])('a call on the store that is not modelled ends the replay: %s', (call) => {
  const life = calls(`7 openat(AT_FDCWD, ${hex('/s/a')}, O_RDWR|O_CREAT, 0644) = 3`, `7 ${call}`);
  expect(() => [...replay('/s', [life])]).toThrow(/not modelled/);
});

test('a receipt on a socket is told, with the syncs before it', () => {
  const life = calls(
    `7 openat(AT_FDCWD, ${hex('/s/a')}, O_RDWR|O_CREAT, 0644) = 3`,
    `7 pwrite64(3, ${hex('x')}, 1, 0) = 1`,
    '7 fsync(3) = 0',
    `7 write(9, ${hex('HTTP/1.1 201 Created\r\n\r\n{"receipts":["a.b.c"]}')}, 46) = 46`,
  );
  const moments = Array.from(replay('/s', [life]), ({ synced, told }) => [synced, told.length]);
  expect(moments).toEqual([
    ['a', 0],
    [undefined, 1],
  ]);
});
