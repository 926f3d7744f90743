import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { type Desk, passphrase } from '../../testing/lienthong.ts';
import { serving, stopServing } from '../../testing/serving.ts';
import { expectShape } from '../../testing/shape.ts';
import { twoAgencies } from '../../testing/two-agencies.ts';

interface Document {
  readonly result: string;
  readonly checks: readonly {
    readonly name: string;
    readonly result: string;
    readonly code?: string;
    readonly place?: string;
  }[];
}

let desk: Desk;
beforeAll(async () => {
  desk = await twoAgencies();
});
afterEach(stopServing);

test('two agencies that are served: nothing is wrong, and JSON says the same', async () => {
  await serving(desk, 'commune');
  await serving(desk, 'province');
  const { code, out } = await desk.run(['doctor', 'commune', '--lang', 'en']);
  expect([code, out]).toEqual([0, expect.not.stringMatching(/^[!✗]/m)]);
  expect(out).toMatch(/^✓ store\/log: The log is whole/m);
  expect(out).toMatch(/\nFaults: 0\. Warnings: 0\. In order: \d+\. Not tried: \d+\.\n$/);
  const { document } = await desk.json<Document>(['doctor', 'commune']);
  expectShape('doctor', document);
  expect(document.result).toBe('ok');
});

test('what is wrong is told with its place, what to do and its code; 1 when something does not work', async () => {
  const broken = await twoAgencies();
  chmodSync(broken.path('commune/keys.jwe'), 0o644);
  rmSync(broken.path('commune/agency.json'));
  const { code, out } = await broken.run(['doctor', 'commune', '--offline', '--lang', 'en']);
  expect(code).toBe(1);
  expect(out).toContain(
    '✗ permissions/files: Other users of this computer can read it. (keys.jwe)\n' +
      '    What to do: Take their rights away (chmod 700 for the folder, 600 for a file), and look who could read it until now.\n' +
      '    readable-by-others\n',
  );
  expect(out).toContain('✗ directory/agency-file: A file of the folder is missing. (agency.json)');
  expect(out).not.toContain('Không');
  const vi = await broken.run(['doctor', 'commune', '--offline', '--lang', 'vi']);
  expect(vi.out).toContain('✗ permissions/files: Người dùng khác trên máy này đọc được. (keys.jwe)');
  const { document } = await broken.json<Document>(['doctor', 'commune', '--offline']);
  expectShape('doctor', document);
  expect(document.checks.find(({ name }) => name === 'permissions/files')).toMatchObject({
    ...{ result: 'fail', code: 'readable-by-others', place: 'keys.jwe' },
  });
});

test('nobody is asked for a passphrase; the file of one is looked at', async () => {
  const env = { LIENTHONG_PASSPHRASE: undefined };
  const { code, out } = await desk.run(['doctor', 'commune', '--offline', '--lang', 'en'], { env });
  expect([code, out]).toEqual([0, expect.stringMatching(/^– keys\/file: Not tried: it needs the passphrase/m)]);
  writeFileSync(desk.path('passphrase'), `${passphrase}\n`, { mode: 0o644 });
  const argv = ['doctor', 'commune', '--offline', '--json', '--passphrase-file'];
  const open = JSON.parse((await desk.run([...argv, 'passphrase'])).out) as Document;
  expect(open.checks.filter(({ result }) => result === 'fail')).toMatchObject([
    { name: 'permissions/passphrase', code: 'readable-by-others', place: 'passphrase' },
  ]);
  const missing = JSON.parse((await desk.run([...argv, 'nowhere'])).out) as Document;
  expect(missing.checks.filter(({ result }) => result === 'fail')).toMatchObject([
    { name: 'permissions/passphrase', code: 'file-unreadable', place: 'nowhere' },
  ]);
});

test('a folder that is not there is what it tells', async () => {
  const { code, out } = await desk.run(['doctor', 'nowhere', '--lang', 'en']);
  expect([code, out]).toEqual([1, expect.stringContaining('✗ permissions/folder: There is no such folder. (nowhere)')]);
});
