/**
 * Holds released schemas still: a bundle whose digest stands in `schemas/released.json` never changes again.
 *
 * `pnpm generate` runs after `node --conditions=source tools/contract/release.ts --accept`, which adds the digests of
 * schemas that are new. Until the packages are at 1.0.0 nothing is released for good, and `--rewrite` makes the file anew.
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleDigest } from './bundle.ts';
import type { Problem } from './problem.ts';
import { type Contract, type JsonObject, loadContract, object, readJson } from './source.ts';

/** Released bundles that changed or vanished, and bundles that no release holds yet. */
export function checkReleased(contract: Contract): Problem[] {
  const problem = (id: string, message: string): Problem => ({
    file: 'schemas/released.json',
    pointer: `/${id}`,
    message,
  });
  const changed = Object.entries(contract.released).flatMap(([id, digest]) => {
    if (!contract.byId.has(id)) return [problem(id, 'the released schema is gone; restore it')];
    if (bundleDigest(contract, id) === digest) return [];
    return [problem(id, 'the released bundle changed; undo the change and write a new version beside it')];
  });
  const missing = contract.files
    .filter(({ id }) => !Object.hasOwn(contract.released, id))
    .map(({ id }) => problem(id, 'not released yet; run tools/contract/release.ts --accept'));
  return [...changed, ...missing];
}

/** What `released.json` holds after new bundles were added; entries that exist stay as they are. */
export function accepted(contract: Contract, released: JsonObject = contract.released): JsonObject {
  const entries = contract.files.map(({ id }) => [id, released[id] ?? bundleDigest(contract, id)] as const);
  return Object.fromEntries([...Object.entries(released), ...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether the table may be made anew: only while the packages are at 0.x. */
export function mayRewrite(packageVersion: string): boolean {
  return packageVersion.startsWith('0.');
}

if (import.meta.main) {
  const contract = loadContract(join(import.meta.dirname, '../..'));
  const rewrite = process.argv.includes('--rewrite');
  const { version } = object(readJson(join(contract.root, 'packages/schemas/package.json')));
  if (rewrite && !mayRewrite(String(version)))
    throw new Error('schemas are released; write a new version beside the old');
  if (rewrite || process.argv.includes('--accept')) {
    const table = accepted(contract, rewrite ? {} : contract.released);
    writeFileSync(join(contract.root, 'schemas/released.json'), `${JSON.stringify(table, null, 2)}\n`);
    contract.released = table;
  }
  const problems = checkReleased(contract);
  for (const { pointer, message } of problems) console.error(`schemas/released.json ${pointer}: ${message}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
