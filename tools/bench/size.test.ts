import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { recordKinds } from '../../packages/schemas/src/index.ts';
import { browserBundle, gzipSizeBytes } from './size.ts';

const ROOT = join(import.meta.dirname, '../..');
const GENERATED = join(ROOT, 'packages/validate/src/generated');
const KINDS = recordKinds;

test.each(KINDS)(
  '%s with its validator, rules and messages in both languages stays below 15 kB gzipped',
  async (kind) => {
    expect(await gzipSizeBytes(ROOT, kind)).toBeLessThan(15_000);
  },
);

describe('without a network, a file system, or leave to make code from strings', () => {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });

  test('the context refuses code made from strings', () => {
    expect(() => new Script('new Function("return 1")').runInContext(context)).toThrow(/Code generation/);
  });

  test('all validators run, with nothing but the language', async () => {
    const code = await browserBundle(join(ROOT, 'packages/validate/src/index.ts'), 'iife');
    expect(code).not.toMatch(/\brequire\(|from ?["']node:|\beval\(|new Function|import\(/);
    const record = readFileSync(join(ROOT, 'conformance/records/case/valid/instituted-cross-border.json'), 'utf8');
    new Script(code).runInContext(context);
    const run = (text: string): unknown =>
      new Script(`JSON.stringify(lienthong.validate(JSON.parse(${JSON.stringify(text)})))`).runInContext(context);
    expect(JSON.parse(String(run(record)))).toMatchObject({ valid: true, issues: [] });
    const broken = JSON.stringify({ ...(JSON.parse(record) as object), stage: 1 });
    expect(JSON.parse(String(run(broken)))).toMatchObject({ valid: false, issues: [{ pointer: '/stage' }] });
  });

  test('whole conversations are validated, too', async () => {
    const code = await browserBundle(join(ROOT, 'packages/validate/src/conversation.ts'), 'iife');
    const file = join(ROOT, 'conformance/conversations/invalid/rule-LT-REV-0002-no-fork.json');
    new Script(code).runInContext(context);
    const said: unknown = new Script(
      `JSON.stringify(lienthong.validateConversation((${readFileSync(file, 'utf8')}).records))`,
    ).runInContext(context);
    expect(JSON.parse(String(said))).toMatchObject({ valid: false, issues: [{ code: 'LT-REV-0002', index: 2 }] });
  });

  test.each(KINDS)('the generated validator of %s imports nothing', (kind) => {
    const code = readFileSync(join(GENERATED, `${kind}.js`), 'utf8');
    expect(code).not.toMatch(/^import |\brequire\(|\beval\(|new Function|\bajv\b|\bfetch\(/m);
  });
});
