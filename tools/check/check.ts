/**
 * `pnpm check`: format, lint, types, arrows, the contract, generated files, documents. Prints a line a step and fails if any does.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkCompatibility } from '../contract/compatibility.ts';
import { lintContract } from '../contract/lint.ts';
import { checkReleased } from '../contract/release.ts';
import { loadContract } from '../contract/source.ts';
import { staleFiles } from '../generate/generate.ts';
import { checkArrows } from './arrows.ts';
import { checkDocuments } from './documents.ts';
import { checkFiles } from './files.ts';

const root = join(import.meta.dirname, '../..');

/** A step gives its problems, one line each, and may say what it looked at. */
interface Outcome {
  readonly problems: readonly string[];
  readonly looked?: string;
}

const steps: Readonly<Record<string, () => Outcome | Promise<Outcome>>> = {
  'format and lint': () => command('biome', ['check', '--error-on-warnings', '.']),
  types: () => command('tsc', ['--noEmit', '-p', 'tsconfig.json']),
  arrows: () => ({ problems: checkArrows(root) }),
  contract: async () => {
    const { problems, counts } = await lintContract(root);
    return {
      problems: problems.map(lineOf),
      looked: Object.entries(counts)
        .map(([what, n]) => `${n} ${what}`)
        .join(', '),
    };
  },
  releases: () => ({ problems: checkReleased(loadContract(root)).map(lineOf) }),
  compatibility: async () => {
    const { looked, problems } = await checkCompatibility(root);
    return { problems: problems.map(lineOf), looked };
  },
  'generated files': async () => ({
    problems: (await staleFiles(root)).map((file) => `${file} is stale; run pnpm generate`),
  }),
  files: () => checkFiles(root),
  documents: () => checkDocuments(root),
};

let failed = 0;
for (const [name, step] of Object.entries(steps)) {
  const { problems, looked } = await step();
  if (problems.length > 0) failed++;
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}${looked === undefined ? '' : `: ${looked}`}`);
  for (const problem of problems.slice(0, 40)) console.log(`    ${problem}`);
  if (problems.length > 40) console.log(`    and ${problems.length - 40} more`);
}
console.log(`check: ${Object.keys(steps).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function command(program: string, args: readonly string[]): Outcome {
  const run = spawnSync(join(root, 'node_modules/.bin', program), args, { cwd: root, encoding: 'utf8' });
  const output = `${run.stdout ?? ''}${run.stderr ?? ''}`.trim();
  return { problems: run.status === 0 ? [] : output.split('\n') };
}

function lineOf({ file, pointer, message }: { file: string; pointer: string; message: string }): string {
  return `${file}${pointer === '' ? '' : `#${pointer}`}: ${message}`;
}
