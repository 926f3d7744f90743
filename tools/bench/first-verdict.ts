/**
 * Judges one record in a fresh process and prints the milliseconds from the first import to the verdict.
 *
 * Both sides import built JavaScript: ours is bundled as an application would, ajv is as it is published.
 * @module
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
const record = JSON.parse(
  readFileSync(join(ROOT, 'conformance/records/case/valid/instituted-cross-border.json'), 'utf8'),
) as {
  schema: string;
};

const contestants: Record<string, () => Promise<() => Promise<boolean>>> = {
  ours: async () => {
    const url = await bundled('generated/kinds/case');
    return async () => {
      const { caseRecord } = (await import(url)) as { caseRecord: { validate(value: unknown): { valid: boolean } } };
      return caseRecord.validate(record).valid;
    };
  },
  'ours, all kinds': async () => {
    const url = await bundled('index');
    return async () => {
      const { validate } = (await import(url)) as { validate(value: unknown): { valid: boolean } };
      return validate(record).valid;
    };
  },
  'ajv, one schema': async () => ajv(false),
  'ajv, all schemas': async () => ajv(true),
};

/** Compiles the record's schema, or every record's, as a service that takes all kinds does. */
async function ajv(all: boolean): Promise<() => Promise<boolean>> {
  const { loadContract } = await import('../contract/source.ts');
  const { standard } = await import('../../packages/schemas/src/standard.ts');
  const { VOCABULARY } = await import('../../packages/schemas/src/vocabulary.ts');
  const files = loadContract(ROOT).files.map(({ role, id, schema }) => ({ role, id, schema: standard(schema) }));
  return async () => {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const engine = new Ajv2020({ allErrors: true, validateFormats: false }).addVocabulary([...VOCABULARY]);
    for (const { schema } of files) engine.addSchema(schema);
    if (all) for (const { role, id } of files) if (role === 'record') engine.getSchema(id);
    return engine.getSchema(record.schema)?.(record) === true;
  };
}

async function bundled(entry: string): Promise<string> {
  const folder = join(ROOT, 'node_modules/.cache/lienthong-bench');
  const file = join(folder, `${entry.replaceAll('/', '-')}.mjs`);
  if (process.env['LIENTHONG_BENCH_FRESH'] === '1' || !existsSync(file)) {
    const { browserBundle } = await import('./size.ts');
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await browserBundle(join(ROOT, `packages/validate/src/${entry}.ts`)));
  }
  return pathToFileURL(file).href;
}

const run = await contestants[process.argv[2] ?? '']?.();
if (run === undefined) throw new TypeError(`give one of: ${Object.keys(contestants).join(', ')}`);
const start = performance.now();
const valid = await run();
const elapsedMs = performance.now() - start;
if (!valid) throw new Error('the record is valid, and was refused');
console.log(elapsedMs.toFixed(3));
