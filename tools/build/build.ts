/**
 * `pnpm build`: bundles every package for ESM and CommonJS and emits its declarations; makes the page.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { finishDeclarations } from './declarations.ts';
import { buildWeb } from './web.ts';

const root = join(import.meta.dirname, '../..');

/** In the order of the arrows: a package's declarations need those of what it imports. */
export const packages = [
  'schemas',
  'validate',
  'exchange',
  'postgres',
  'compat',
  'statistics',
  'sheet',
  'forms',
  'cli',
] as const;

/** @throws {Error} with the tool's output */
export function buildAll(): void {
  for (const name of packages) {
    const folder = join(root, 'packages', name);
    run('tsup', ['--silent'], folder);
    if (!existsSync(join(folder, 'tsconfig.build.json'))) continue;
    run('tsc', ['-p', 'tsconfig.build.json'], folder);
    finishDeclarations(join(folder, 'dist'));
  }
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} failed in ${cwd.slice(root.length + 1)}\n${stdout}${stderr}`);
}

if (import.meta.main) {
  buildAll();
  await buildWeb();
  console.log(`built ${packages.length} packages and the page`);
}
