import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAll, packages } from '../build/build.ts';

const root = join(import.meta.dirname, '../..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lienthong-packed-')));

/** The packages as npm would install them: manifest and `files`, nothing of the sources. */
beforeAll(() => {
  buildAll();
  for (const name of packages) {
    const from = join(root, 'packages', name);
    const to = join(folder, 'node_modules/@lienthong', name);
    mkdirSync(to, { recursive: true });
    cpSync(join(from, 'package.json'), join(to, 'package.json'));
    cpSync(join(from, 'dist'), join(to, 'dist'), { recursive: true });
    for (const dependency of dependenciesOf(from)) {
      const target = join(folder, 'node_modules', dependency);
      if (existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(realpathSync(join(from, 'node_modules', dependency)), target);
    }
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The packages of others that its manifest names, also those that an application brings along. */
function dependenciesOf(folder: string): string[] {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'peerDependencies', Record<string, string> | undefined>;
  return Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !name.startsWith('@lienthong/'));
}

function run(file: string, source: string): string {
  writeFileSync(join(folder, file), source);
  return execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    cwd: folder,
    encoding: 'utf8',
  });
}

const use = `
  const record = ${readFileSync(join(root, 'conformance/records/case/valid/second-revision.json'), 'utf8')};
  const said = [
    validate(record).valid,
    validateConversation([record]).valid,
    caseRecord.validate({ ...record, stage: 'nowhere' }).issues[0].code,
    generateKeys().signing.alg,
    typeof openPostgresStore,
    typeof lienthong,
    parsePeriod('vn-decree09:2026-Q3').from,
    recordKinds.length > 0,
    zod.safeParse(record).success,
    urgency.codes.length > 0,
  ];
  const delivered = async () => {
    const { agency, peer, settled, close } = await createTestAgency();
    await agency.send({ to: peer.code, record: note(), purpose: 'test', basis: 'test-1' });
    await settled();
    const [message] = await peer.inbox.take();
    await close();
    return message.iss === agency.code;
  };
  Promise.all([delivered(), compare({ maxLength: 9 }, { maxLength: 8 })])
    .then(([isThere, { verdict }]) => console.log(JSON.stringify([...said, isThere, verdict])));
`;
const expected = [
  true,
  true,
  'LT-SCHEMA-CODE',
  'EdDSA',
  'function',
  'function',
  '2026-06-15',
  true,
  true,
  true,
  true,
  'breaking',
];

test('every package works from plain Node as an ES module', () => {
  const said = run(
    'use.mjs',
    `import { validate } from '@lienthong/validate';
     import { validateConversation } from '@lienthong/validate/conversation';
     import * as kind from '@lienthong/validate/case';
     import { generateKeys } from '@lienthong/exchange';
     import { lienthong } from '@lienthong/exchange/fastify';
     import { createTestAgency, note } from '@lienthong/exchange/testing';
     import { openPostgresStore } from '@lienthong/postgres';
     import { parsePeriod } from '@lienthong/statistics';
     import { compare } from '@lienthong/compat';
     import { recordKinds } from '@lienthong/schemas';
     import { urgency } from '@lienthong/schemas/codelists';
     import * as zodKind from '@lienthong/schemas/zod/case';
     const caseRecord = Object.values(kind).find((value) => typeof value?.validate === 'function');
     const zod = Object.values(zodKind).find((value) => typeof value?.safeParse === 'function');
     ${use}`,
  );
  expect(JSON.parse(said)).toEqual(expected);
});

test('and as CommonJS', () => {
  const said = run(
    'use.cjs',
    `const { validate } = require('@lienthong/validate');
     const { validateConversation } = require('@lienthong/validate/conversation');
     const kind = require('@lienthong/validate/case');
     const { generateKeys } = require('@lienthong/exchange');
     const { lienthong } = require('@lienthong/exchange/fastify');
     const { createTestAgency, note } = require('@lienthong/exchange/testing');
     const { openPostgresStore } = require('@lienthong/postgres');
     const { parsePeriod } = require('@lienthong/statistics');
     const { compare } = require('@lienthong/compat');
     const { recordKinds } = require('@lienthong/schemas');
     const { urgency } = require('@lienthong/schemas/codelists');
     const zodKind = require('@lienthong/schemas/zod/case');
     const caseRecord = Object.values(kind).find((value) => typeof value?.validate === 'function');
     const zod = Object.values(zodKind).find((value) => typeof value?.safeParse === 'function');
     ${use}`,
  );
  expect(JSON.parse(said)).toEqual(expected);
});

test('their declarations are enough for a strict project of either kind', () => {
  const code = readFileSync(join(root, 'examples/hello/sender.ts'), 'utf8');
  mkdirSync(join(folder, 'esm'), { recursive: true });
  mkdirSync(join(folder, 'cjs'), { recursive: true });
  const statistics =
    "import { parsePeriod } from '@lienthong/statistics';\nexport const from: string = parsePeriod('x').from;\n";
  writeFileSync(join(folder, 'esm/package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'esm/sender.ts'), code);
  writeFileSync(join(folder, 'esm/statistics.ts'), statistics);
  writeFileSync(
    join(folder, 'esm/adapters.ts'),
    `import { lienthong } from '@lienthong/exchange/fastify';
     import { createTestAgency, type TestAgencyKit } from '@lienthong/exchange/testing';
     export const kit: Promise<TestAgencyKit> = createTestAgency();
     export const plugin = async (): Promise<string> => typeof lienthong((await kit).agency);\n`,
  );
  writeFileSync(join(folder, 'cjs/package.json'), '{ "type": "commonjs" }');
  writeFileSync(join(folder, 'cjs/statistics.ts'), statistics);
  writeFileSync(
    join(folder, 'cjs/validate.ts'),
    "import { validate } from '@lienthong/validate';\nexport const valid: boolean = validate({}).valid;\n",
  );
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2023',
    typeRoots: [join(root, 'node_modules/@types')],
    types: ['node'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['esm', 'cjs'] }));
  const run = () =>
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8', stdio: 'pipe' });
  expect(run).not.toThrow();
});

test('the command runs as it is published', () => {
  const { bin } = JSON.parse(readFileSync(join(folder, 'node_modules/@lienthong/cli/package.json'), 'utf8')) as {
    bin: { lienthong: string };
  };
  const main = join(folder, 'node_modules/@lienthong/cli', bin.lienthong);
  const flags = ['--disable-warning=ExperimentalWarning', main, 'schemas', 'list', '--json'];
  const { schemas } = JSON.parse(execFileSync(process.execPath, flags, { cwd: folder, encoding: 'utf8' })) as {
    schemas: unknown[];
  };
  expect(schemas.length).toBeGreaterThan(6);
});
