import { writeFileSync } from 'node:fs';
import { kinds } from '@lienthong/schemas';
import type { Command } from 'commander';
import { afterAll, describe, expect, test } from 'vitest';
import { Cli } from './cli.ts';
import { addCommands } from './program.ts';
import { Desk } from './testing/lienthong.ts';
import { expectShape } from './testing/shape.ts';

const desk = new Desk();
afterAll(() => desk.close());

describe('language', () => {
  test.each([
    [{}, [], 'Cách dùng:'],
    [{ LANG: 'vi_VN.UTF-8' }, [], 'Cách dùng:'],
    [{ LANG: 'C.UTF-8' }, [], 'Cách dùng:'],
    [{ LANG: 'en_US.UTF-8' }, [], 'Usage:'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, [], 'Cách dùng:'],
    [{ LANG: 'vi_VN', LC_MESSAGES: 'en' }, [], 'Usage:'],
    [{ LANG: 'en' }, ['--lang', 'vi'], 'Cách dùng:'],
    [{}, ['--lang=en'], 'Usage:'],
  ])('%j %j', async (env, argv, heading) => {
    const { code, out } = await desk.run(['--help', ...argv], { env });
    expect([code, out.slice(0, heading.length)]).toEqual([0, heading]);
  });

  test('another language is wrong usage', async () => {
    const { code, err } = await desk.run(['schemas', 'list', '--lang', 'fr']);
    expect([code, err]).toEqual([64, expect.stringContaining('vi, en')]);
  });
});

describe('help', () => {
  const names = (command: Command, path: string[] = []): string[][] => [
    path,
    ...command.commands.filter((one) => one.name() !== 'help').flatMap((one) => names(one, [...path, one.name()])),
  ];
  const io = { argv: [], env: {}, stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, cwd: '.' };
  const cli = new Cli(io, 'vi');
  addCommands(cli);

  test.each(names(cli.program))('%s %s has an example in both languages', async (...path) => {
    const argv = [...path.filter((name) => name !== undefined), '--help'];
    const vi = await desk.run([...argv, '--lang', 'vi']);
    const en = await desk.run([...argv, '--lang', 'en']);
    expect([vi.code, en.code, vi.err, en.err]).toEqual([0, 0, '', '']);
    expect(vi.out).toMatch(/\nVí dụ:\n {2}\S/);
    expect(en.out).toMatch(/\nExample:\n {2}\S/);
    expect(vi.out).not.toMatch(/Usage|Options|Commands|display|default:|choices/);
    expect(en.out).not.toMatch(/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
  });

  test('a group without a command shows its help on standard error', async () => {
    const { code, out, err } = await desk.run(['agency']);
    expect([code, out, err]).toEqual([64, '', expect.stringContaining('lienthong agency')]);
  });
});

describe('wrong usage is 64, says what is wrong, and what was meant', () => {
  test.each([
    [
      ['validat', 'x'],
      'Không có lệnh “validat”. Có phải là validate?',
      'No such command: “validat”. Did you mean validate?',
    ],
    [['agency', 'snd'], 'Không có lệnh “snd”. Có phải là send?', 'No such command: “snd”. Did you mean send?'],
    [
      ['validate', 'x', '--strct'],
      'Không có tùy chọn “--strct”. Có phải là --strict?',
      'No such option: “--strct”. Did you mean --strict?',
    ],
    [['validate'], 'Thiếu tham số “file”.', 'Argument missing: “file”.'],
    [
      ['validate', 'x', '--schema'],
      'Tùy chọn “--schema <id>” cần có giá trị.',
      'Option “--schema <id>” needs a value.',
    ],
    [['keys', 'new'], 'Thiếu tùy chọn bắt buộc “--out <file>”.', 'Required option missing: “--out <file>”.'],
    [['schemas', 'list', 'x'], 'Có quá nhiều tham số.', 'Too many arguments.'],
    [
      ['validate', 'x', '--format', 'xml'],
      'Chọn một trong: text, json, sarif, junit, github.',
      'Choose one of: text, json, sarif, junit, github.',
    ],
    [
      ['schemas', 'show', 'cse'],
      'Không có lược đồ “cse”. Có phải là case?',
      'No such schema: “cse”. Did you mean case?',
    ],
    [
      ['evidence', 'x'],
      'Thiếu tùy chọn bắt buộc “--agency <folder>”.',
      'Required option missing: “--agency <folder>”.',
    ],
    [
      ['agency', 'inbox', 'x', '--take', '0'],
      '“--take” cần một số nguyên dương.',
      '“--take” needs a positive whole number.',
    ],
    [['agency', 'inbox', 'x', '--ack'], '“--ack” cần đi cùng', '“--ack” needs'],
  ])('%j', async (argv, vi, en) => {
    const inVietnamese = await desk.run(argv);
    const inEnglish = await desk.run([...argv, '--lang', 'en']);
    expect(inVietnamese).toMatchObject({ code: 64, out: '', err: expect.stringContaining(vi) });
    expect(inEnglish).toMatchObject({ code: 64, out: '', err: expect.stringContaining(en) });
  });

  test('with --json it is a document as well', async () => {
    const { code, document } = await desk.json(['validat']);
    expect(code).toBe(64);
    expectShape('error', document);
    expect(document).toMatchObject({ error: { code: 'usage' } });
  });
});

test('a fault of ours is 70 and tells no more than that, unless it is asked', async () => {
  writeFileSync(desk.path('trust.json'), JSON.stringify({ k: 1, keys: ['A'.repeat(43)] }));
  const now = () => {
    throw new Error('bí mật');
  };
  const argv = ['evidence', 'verify', '-', '--trust', 'trust.json'];
  const quiet = await desk.run(argv, { now, stdin: '{}' });
  expect(quiet.code).toBe(70);
  expect(quiet.err).not.toContain('bí mật');
  const asked = await desk.run(argv, { now, stdin: '{}', env: { LIENTHONG_DEBUG: '1' } });
  expect(asked.err).toContain('bí mật');
});

describe('schemas', () => {
  test('are listed by kind, with a title in both languages', async () => {
    const { code, document } = await desk.json<{ schemas: object[] }>(['schemas', 'list', '--kind', 'records']);
    expect(code).toBe(0);
    expectShape('schemasList', document);
    expect(document.schemas).toHaveLength(kinds.length);
    expect(document.schemas[0]).toEqual({
      id: 'https://schemas.lienthong.example/accused-person/1.0',
      kind: 'accused-person',
      version: '1.0',
      title: { vi: 'Bị can, bị cáo, người bị truy nã', en: 'Accused person' },
    });
    expect(document.schemas).toContainEqual({
      id: 'https://schemas.lienthong.example/case/1.0',
      kind: 'case',
      version: '1.0',
      title: { vi: 'Vụ án', en: 'Case' },
    });
    const all = await desk.json<{ schemas: { kind: string }[] }>(['schemas', 'list']);
    expect(new Set(all.document.schemas.map(({ kind }) => kind))).toEqual(
      new Set([...kinds.map(({ kind }) => kind), 'common', 'codelist', 'indicator']),
    );
  });

  test.each([
    ['case', 'https://schemas.lienthong.example/case/1.0'],
    ['case/1.0', 'https://schemas.lienthong.example/case/1.0'],
    ['https://schemas.lienthong.example/case/1.0', 'https://schemas.lienthong.example/case/1.0'],
    ['codelists/act', 'https://schemas.lienthong.example/codelists/act/1.0'],
    ['place', 'https://schemas.lienthong.example/common/place/1.0'],
  ])('show %s', async (typed, id) => {
    expect(JSON.parse((await desk.run(['schemas', 'show', typed])).out)).toMatchObject({ $id: id });
  });

  test('show an indicator, and a bundle that refers to nothing outside', async () => {
    expect(JSON.parse((await desk.run(['schemas', 'show', 'cases-instituted'])).out)).toMatchObject({
      id: 'cases-instituted',
    });
    const bundle = JSON.parse((await desk.run(['schemas', 'show', 'case', '--bundle'])).out);
    expect(Object.keys(bundle.$defs).length).toBeGreaterThan(10);
  });
});
