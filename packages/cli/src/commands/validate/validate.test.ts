import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundIssue } from '../../output/issue.ts';
import { Desk } from '../../testing/lienthong.ts';
import { expectShape } from '../../testing/shape.ts';
import { report } from '../../testing/two-agencies.ts';

const conformance = new URL('../../../../../conformance/records/', import.meta.url);
const valid = readFileSync(new URL('case/valid/instituted-cross-border.json', conformance), 'utf8');
const invalid = readFileSync(new URL('case/invalid/code-decision.json', conformance), 'utf8');
const warned = readFileSync(new URL('case/invalid/rule-LT-CASE-0003-under-16-means-151.json', conformance), 'utf8');
const oneLine = (text: string) => JSON.stringify(JSON.parse(text));

interface Document {
  readonly valid: boolean;
  readonly checked: number;
  readonly counts: object;
  readonly issues: readonly FoundIssue[];
}

const desk = new Desk();
beforeAll(() => {
  writeFileSync(desk.path('valid.json'), valid);
  writeFileSync(desk.path('invalid.json'), invalid);
  writeFileSync(desk.path('warned.json'), warned);
});
afterAll(() => desk.close());

async function check(stdin: string | Uint8Array, ...argv: string[]): Promise<{ code: number } & Document> {
  const { code, document } = await desk.json<Document>(['validate', '-', ...argv], { stdin });
  expectShape('validate', document);
  return { code, ...document };
}

test('every case of conformance gets its verdict', async () => {
  const { code, document } = await desk.json<Document>(['validate', 'valid.json', 'invalid.json']);
  expectShape('validate', document);
  expect(code).toBe(1);
  expect(document).toMatchObject({ valid: false, checked: 2, counts: { error: 1, warning: 0 } });
  expect(document.issues).toEqual([
    expect.objectContaining({ file: 'invalid.json', line: 22, pointer: '/decision/code', code: 'LT-SCHEMA-CODE' }),
  ]);
  expect(invalid.split('\n')[21]).toContain('"code"');
});

test('warnings leave it valid, unless --strict', async () => {
  expect(await check(warned)).toMatchObject({ code: 0, valid: true, counts: { error: 0, warning: 1 } });
  expect(await check(warned, '--strict')).toMatchObject({ code: 1, valid: false, counts: { error: 0, warning: 1 } });
});

describe('the content tells what a stream holds', () => {
  test.each([
    ['one document', valid, 1],
    ['a document in one line', oneLine(valid), 1],
    ['an array', `[${valid},\n${valid}]`, 2],
    ['an empty array', '[]', 0],
    ['lines', `${oneLine(valid)}\n\n${oneLine(valid)}\r\n${oneLine(valid)}`, 3],
    ['lines after blank ones', `\n\n${oneLine(valid)}\n`, 1],
  ])('%s', async (_, stdin, checked) => {
    expect(await check(stdin)).toMatchObject({ code: 0, valid: true, checked, issues: [] });
  });

  test('in an array the pointer leads from the document, and the line is the value’s', async () => {
    const text = `[\n${valid},\n${invalid}]`;
    const [issue] = (await check(text)).issues;
    expect(issue?.pointer).toBe('/1/decision/code');
    expect(text.split('\n')[(issue?.line ?? 0) - 1]).toContain('"code"');
  });

  test('in lines the line is the record’s', async () => {
    const { issues } = await check([valid, invalid, '', invalid].map((one) => one && oneLine(one)).join('\n'));
    expect(issues.map(({ line, pointer }) => [line, pointer])).toEqual([
      [2, '/decision/code'],
      [4, '/decision/code'],
    ]);
  });
});

describe('text that is no JSON is an issue with its place, not a crash', () => {
  test.each([
    ['nothing', '', 'LT-JSON-BAD-JSON', 1, 0],
    ['a cut document', '{\n  "schema": "x"\n', 'LT-JSON-BAD-JSON', 2, 17],
    ['a member twice', '{\n  "a": 1,\n  "a": 2\n}', 'LT-JSON-DUPLICATE-MEMBER', 3, 14],
    ['a byte order mark', Buffer.from('\ufeff{}'), 'LT-JSON-BAD-UTF8', 1, 0],
    [
      'a byte that is not UTF-8',
      Buffer.concat([Buffer.from('{\n"đ": "'), Buffer.from([0xff]), Buffer.from('"\n}')]),
      'LT-JSON-BAD-UTF8',
      2,
      9,
    ],
    ['a member twice in a line', '{"b":1}\n{"a":1,"a":2}\n', 'LT-JSON-DUPLICATE-MEMBER', 2, 15],
    ['a number that no double holds', '[\n9007199254740993]', 'LT-JSON-BAD-JSON', 2, 2],
  ])('%s', async (_, stdin, code, line, byte) => {
    const { code: exitCode, issues } = await check(stdin);
    const issue = issues.find((one) => one.code === code);
    expect(exitCode).toBe(1);
    expect(issue).toMatchObject({ line, pointer: '', severity: 'error' });
    expect(issue?.messages.en).toContain(`byte ${byte}`);
    expect(issue?.messages.vi).toContain(`byte ${byte}`);
  });
});

test('a file that cannot be read is 74, and the others are checked all the same', async () => {
  const { code, document, err } = await desk.json<Document>(['validate', 'valid.json', 'missing.json', '.']);
  expect(code).toBe(74);
  expect(document).toMatchObject({ valid: false, checked: 1 });
  expect(err).toContain('missing.json: Không có tệp');
  expect(err).toContain('.: Đây là thư mục');
});

test('--schema holds a record against another schema, by any of its names', async () => {
  expect(await check(valid, '--schema', 'case')).toMatchObject({ code: 0 });
  const { issues } = await check(valid, '--schema', 'victim/1.0', '--first');
  expect(issues).toHaveLength(1);
  expect((await desk.run(['validate', '-', '--schema', 'codelists/act'])).code).toBe(64);
});

test('a long stream of lines is checked in constant memory', async () => {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  const held = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const text = `${oneLine(valid)}\n`;
  const count = 20_000;
  const samples: number[] = [];
  const lines = function* () {
    for (let i = 0; i < count; i++) {
      if (i % 5_000 === 1_000) samples.push(held());
      yield Buffer.from(text);
    }
  };
  const { code, out } = await desk.run(['validate', '-', '--lang', 'en'], { stdin: lines() });
  expect([code, out]).toEqual([0, `Valid: ${count} records.\n`]);
  expect((samples.at(-1) ?? 0) - (samples[0] ?? 0)).toBeLessThan((text.length * count) / 8);
});

describe('for people', () => {
  test('in Vietnamese', async () => {
    const { code, out } = await desk.run(['validate', 'invalid.json']);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'invalid.json:22: lỗi LT-SCHEMA-CODE  /decision/code',
      expect.stringContaining('“Quyết định”'),
      'Không hợp lệ: 1 bản ghi, 1 lỗi, 0 cảnh báo.',
      '',
    ]);
  });

  test('in English, with the basis in law', async () => {
    const { code, out } = await desk.run(['validate', 'warned.json', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('warned.json:33: warning LT-CASE-0003  /charges');
    expect(out).toMatch(/Basis: .*Article 151/);
    expect(out).toContain('Valid: 1 record, 1 warning.');
  });

  test('colours on a terminal only, and never with NO_COLOR', async () => {
    const control = '\u001b[';
    expect((await desk.run(['validate', 'invalid.json'])).out).not.toContain(control);
    expect((await desk.run(['validate', 'invalid.json'], { tty: true })).out).toContain(control);
    expect((await desk.run(['validate', 'invalid.json'], { tty: true, env: { NO_COLOR: '1' } })).out).not.toContain(
      escape,
    );
  });
});

describe('for machines', () => {
  const name = 'a,b: 100%<&">.json';
  beforeAll(() => writeFileSync(desk.path(name), invalid));

  test('SARIF 2.1.0', async () => {
    const { code, out } = await desk.run(['validate', name, 'warned.json', '--format', 'sarif']);
    expect(code).toBe(1);
    const sarif = JSON.parse(out);
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
    const [{ tool, results, language }] = sarif.runs;
    expect(language).toBe('vi-VN');
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['LT-SCHEMA-CODE', 'LT-CASE-0003']);
    expect(results[0]).toMatchObject({
      ruleId: 'LT-SCHEMA-CODE',
      ruleIndex: 0,
      level: 'error',
      message: { text: expect.stringContaining('“Quyết định”') },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%2Cb%3A%20100%25%3C%26%22%3E.json' },
            region: { startLine: 22 },
          },
          logicalLocations: [{ fullyQualifiedName: '/decision/code', kind: 'member' }],
        },
      ],
    });
    expect(results[1]).toMatchObject({ ruleIndex: 1, level: 'warning' });
  });

  test('JUnit XML, escaped', async () => {
    const { out } = await desk.run(['validate', name, 'valid.json', '--format', 'junit', '--lang', 'en']);
    expect(out).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="lienthong validate" tests="2" failures="1">/,
    );
    expect(out).toContain('<testsuite name="a,b: 100%&lt;&amp;&quot;&gt;.json" tests="1" failures="1">');
    expect(out).toContain('<failure type="LT-SCHEMA-CODE" message="');
    expect(out).toContain('<testcase classname="valid.json" name="valid"/>');
    expect(out.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
  });

  test('GitHub, escaped', async () => {
    const { out } = await desk.run(['validate', name, 'warned.json', '--format', 'github', '--lang', 'en']);
    const [error, warning] = out.split('\n');
    expect(error).toMatch(/^::error file=a%2Cb%3A 100%25<&">.json,line=22,title=LT-SCHEMA-CODE::\/decision\/code: ./);
    expect(warning).toMatch(/^::warning file=warned.json,line=33,title=LT-CASE-0003::/);
  });
});

describe('no value of a record is printed', () => {
  const canaries = ['Kxqvzwbtrh', 'Pflmnydjsc'];
  const faulty = {
    ...report(canaries),
    sourceType: canaries[0],
    form: canaries[1],
    [canaries[0] ?? '']: 1,
    receivedAt: canaries[1],
  };

  test.each(['text', 'json', 'sarif', 'junit', 'github'])('as %s', async (format) => {
    for (const lang of ['vi', 'en']) {
      for (const stdin of [
        JSON.stringify(faulty, null, 1),
        `${JSON.stringify(faulty)}x`,
        `[${JSON.stringify(faulty)}`,
      ]) {
        const { code, out, err } = await desk.run(['validate', '-', '--format', format, '--lang', lang], { stdin });
        expect(code).toBe(1);
        for (const canary of canaries) expect(out + err).not.toContain(canary);
      }
    }
  });

  test('unless --show-values asks for it', async () => {
    const stdin = JSON.stringify(faulty);
    const { out } = await desk.run(['validate', '-', '--show-values'], { stdin });
    expect(out).toContain(`Giá trị: "${canaries[0]}"`);
    const { issues } = await check(stdin, '--show-values');
    expect(issues.find(({ pointer }) => pointer === '/receivedAt')).toMatchObject({ value: canaries[1] });
  });
});

test('a folder given as a file, and a name with an accent', async () => {
  mkdirSync(desk.path('hồ sơ'));
  writeFileSync(desk.path('hồ sơ/vụ án.ndjson'), `${oneLine(valid)}\n${oneLine(invalid)}\n`);
  const { out } = await desk.run(['validate', 'hồ sơ/vụ án.ndjson']);
  expect(out).toContain('hồ sơ/vụ án.ndjson:2: lỗi');
});
