/**
 * Makes everything that follows from `schemas/`: `pnpm generate` writes it, `--check` names what is stale.
 * @module
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContract } from '../contract/source.ts';
import { dataFiles } from './data.ts';
import { dispatchPage } from './dispatch.ts';
import { holidayFile } from './holidays.ts';
import { htcdsDocument, htcdsFile } from './htcds.ts';
import { indicatorModules, jsonModules } from './json.ts';
import { kindFiles } from './kinds.ts';
import { modelOf } from './model.ts';
import { OFFICERS, officerPages } from './officers/officers.ts';
import { privacyFile } from './privacy.ts';
import { referenceFiles } from './reference/reference.ts';
import { typeFiles } from './types.ts';
import { validatorFiles } from './validators.ts';
import { zodFiles } from './zod.ts';

const SCHEMAS = 'packages/schemas/src/generated';
const VALIDATE = 'packages/validate/src/generated';
const REFERENCE = 'docs/reference';

/**
 * Files below the generated folders that differ from what `schemas/` now gives: changed, missing or left over.
 *
 * @param root the repository's root
 */
export async function staleFiles(root: string): Promise<string[]> {
  const wanted = await generated(root);
  const changed = [...wanted].filter(([file, text]) => {
    const path = join(root, file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  return [...changed.map(([file]) => file), ...leftOver(root, wanted)].sort();
}

/** Every generated file: path below the root → text. */
export async function generated(root: string): Promise<Map<string, string>> {
  const contract = loadContract(root);
  const model = modelOf(contract);
  const below = (folder: string, files: Map<string, string>): [string, string][] =>
    [...files].map(([name, text]) => [`${folder}/${name}`, text]);
  return new Map([
    ...below(SCHEMAS, typeFiles(model)),
    ...below(SCHEMAS, zodFiles(model)),
    ...below(SCHEMAS, jsonModules(contract)),
    ...below(SCHEMAS, indicatorModules(contract)),
    ...below(SCHEMAS, dataFiles(contract, model)),
    ...below(SCHEMAS, privacyFile(contract)),
    ...below(SCHEMAS, holidayFile(contract)),
    ...below(VALIDATE, await validatorFiles(contract, model)),
    ...below(VALIDATE, kindFiles(contract, model)),
    ...below(REFERENCE, await referenceFiles(contract)),
    ...below(SCHEMAS, htcdsFile(contract)),
    ...below('docs', htcdsDocument(contract)),
    ...below('docs', dispatchPage(root, contract)),
    ...below(OFFICERS, await officerPages(root, contract)),
  ]);
}

/** Writes what differs and removes what is left over; returns the paths it touched. */
export async function generate(root: string): Promise<string[]> {
  const wanted = await generated(root);
  const stale = await staleFiles(root);
  for (const file of stale) {
    const text = wanted.get(file);
    const path = join(root, file);
    if (text === undefined) {
      rmSync(path);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return stale;
}

function leftOver(root: string, wanted: Map<string, string>): string[] {
  return [SCHEMAS, VALIDATE, REFERENCE].flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .filter((file) => !wanted.has(file));
  });
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  if (process.argv.includes('--check')) {
    const stale = await staleFiles(root);
    for (const file of stale) console.error(`${file} is stale; run pnpm generate`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    const touched = await generate(root);
    console.log(touched.length === 0 ? 'Everything is up to date.' : touched.join('\n'));
  }
}
