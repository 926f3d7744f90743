/**
 * Copies the repository, for tests that change the contract.
 * @module
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REPOSITORY = join(import.meta.dirname, '../..');
const COPIED =
  /^(?:package\.json|biome\.json|tsconfig[^/]*|schemas\/|conformance\/|packages\/|tools\/|docs\/reference\/|docs\/officers\/[^/]*\.md)/;

/**
 * A copy in a temporary folder, whose packages see one another in the copy, and everything else where it is installed.
 *
 * @returns its folder, which the caller removes
 */
export function copyRepository(): string {
  const root = mkdtempSync(join(tmpdir(), 'lienthong-copy-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: REPOSITORY, encoding: 'utf8' });
  for (const file of files.split('\n').filter((name) => COPIED.test(name) && existsSync(join(REPOSITORY, name))))
    cpSync(join(REPOSITORY, file), join(root, file));
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
  for (const name of readdirSync(join(REPOSITORY, 'packages'))) {
    const installed = join('packages', name, 'node_modules');
    if (existsSync(join(REPOSITORY, installed)))
      cpSync(join(REPOSITORY, installed), join(root, installed), { recursive: true, verbatimSymlinks: true });
  }
  return root;
}
