/**
 * Writes the schemas themselves as modules, so that they load without a file system, in a bundle as in a browser.
 * @module
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { references } from '../contract/bundle.ts';
import { type Contract, jsonFiles, type SchemaFile } from '../contract/source.ts';
import { banner } from './names.ts';

/** `@lienthong/schemas/json`: file name → text. */
export function jsonModules(contract: Contract): Map<string, string> {
  const files = new Map<string, string>();
  const all = [...contract.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const file of all) files.set(modulePath(file), banner(file.file) + sourceModule(contract, file));
  files.set('json/index.ts', banner('schemas/') + indexModule(all));
  return files;
}

/** Indicators travel as they are written; `@lienthong/statistics` reads them. */
export function indicatorModules(contract: Contract): Map<string, string> {
  const folder = join(contract.root, 'schemas/indicators');
  const entries = jsonFiles(folder).map((path) => {
    const name = relative(folder, path).replace(/\.json$/, '');
    return `  ${JSON.stringify(name)}: ${readFileSync(path, 'utf8').trim().replaceAll('\n', '\n  ')},\n`;
  });
  const type = 'Readonly<Record<string, JsonSchema>>';
  return new Map([
    [
      'indicators.ts',
      `${banner('schemas/indicators/')}import type { JsonSchema } from '../json-schema.ts';

/** Definitions of the indicators, by the name of their file. */
export const indicators: ${type} = {\n${entries.join('')}};\n`,
    ],
  ]);
}

function modulePath({ role, name, version }: SchemaFile): string {
  return `json/${role === 'record' ? 'records' : role === 'common' ? 'common' : 'codelists'}/${name}/${version}.ts`;
}

function sourceModule(contract: Contract, file: SchemaFile): string {
  const source = `/** \`${file.id}\`, as written. */
export const source: JsonSchema = ${JSON.stringify(file.schema, null, 2)};\n`;
  const type = "import type { JsonSchema } from '../../../../json-schema.ts';\n";
  if (file.role !== 'record') return `${type}\n${source}`;
  const refs = references(contract, file.id)
    .map((id) => contract.byId.get(id))
    .filter((ref) => ref !== undefined);
  const imports = refs.map((ref, n) => `import { source as s${n} } from '../../../${modulePath(ref)}';\n`);
  const defs = refs.map(({ id }, n) => `    ${JSON.stringify(id)}: s${n},\n`);
  return `${type}${imports.join('')}
${source}
/** The schema with all it refers to under \`$defs\`: its RFC 8785 bytes are what \`bundleDigest\` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
${defs.join('')}  },
};
`;
}

function indexModule(files: SchemaFile[]): string {
  const entry = (file: SchemaFile): string =>
    `  ${JSON.stringify(file.id)}: async () => (await import('../${modulePath(file)}')).source,\n`;
  const bundled = (file: SchemaFile): string =>
    `  ${JSON.stringify(file.id)}: async () => (await import('../${modulePath(file)}')).bundle,\n`;
  return `import type { JsonSchema } from '../../json-schema.ts';

/** Loads a schema as it is written, by \`$id\`. */
export const sources: Readonly<Record<string, () => Promise<JsonSchema>>> = {
${files.map(entry).join('')}};

/** Loads a record's schema with all it refers to, by \`$id\`. */
export const bundles: Readonly<Record<string, () => Promise<JsonSchema>>> = {
${files
  .filter((file) => file.role === 'record')
  .map(bundled)
  .join('')}};
`;
}
