import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Desk } from '../../testing/lienthong.ts';
import { expectShape } from '../../testing/shape.ts';
import { report, twoAgencies } from '../../testing/two-agencies.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await twoAgencies();
  writeFileSync(desk.path('report.json'), JSON.stringify(report(['Qzxwvkjhgf'])));
});
afterEach(() => desk.close());

const id = String(report()['id']);

test('a record from a file becomes a page for its owner alone; nothing of it is printed', async () => {
  const { code, document, err } = await desk.json([
    'form',
    'print',
    'report.json',
    '--out',
    'report.html',
    '--place',
    'Ví Dụ',
  ]);
  expectShape('form', document);
  expect(code).toBe(0);
  const page = readFileSync(desk.path('report.html'), 'utf8');
  expect(page).toContain('Qzxwvkjhgf');
  expect(page).toContain('Ví Dụ, ngày');
  expect(JSON.stringify(document) + err).not.toContain('Qzxwvkjhgf');
  expect(statSync(desk.path('report.html')).mode & 0o777).toBe(0o600);
});

test('a record of the folder has the names of its directory, without a network', async () => {
  await desk.run(['record', 'add', 'commune', 'report.json']);
  const { code } = await desk.run(['form', 'print', id, '--agency', 'commune', '--out', 'report.html']);
  expect(code).toBe(0);
  expect(readFileSync(desk.path('report.html'), 'utf8')).toContain('CÔNG AN XÃ VÍ DỤ MỘT');
  const slip = await desk.run(['form', 'slip', id, '--agency', 'commune', '--out', 'slip.html', '--lang', 'vi']);
  expect([slip.code, slip.err]).toEqual([0, expect.stringContaining('không ghi nội dung tin báo')]);
  expect(readFileSync(desk.path('slip.html'), 'utf8')).not.toContain('Qzxwvkjhgf');
});

test('what is not valid, what is no report, and a file that is there are told', async () => {
  const errorOf = async (...argv: string[]) => (await desk.json<{ error: { code: string } }>(argv)).document.error.code;
  writeFileSync(desk.path('bad.json'), JSON.stringify({ ...report(), channel: 'no-such-channel' }));
  expect(await errorOf('form', 'print', 'bad.json', '--out', 'x.html')).toMatch(/^LT-/);
  const { summary: _, ...rest } = report();
  writeFileSync(
    desk.path('other.json'),
    JSON.stringify({ ...rest, schema: 'https://schemas.lienthong.example/victim/1.0' }),
  );
  expect(await errorOf('form', 'slip', 'other.json', '--out', 'x.html')).toMatch(/^LT-/);
  expect(await errorOf('form', 'print', 'report.json', '--out', 'bad.json')).toBe('EEXIST');
  expect(await errorOf('form', 'print', id, '--out', 'x.html')).toBe('usage');
});
