/**
 * `pnpm bench NAME`: runs one of the benchmarks beside this file.
 * @module
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const names = ['validate', 'exchange', 'growth', 'compat', 'statistics'];
const [name = '', ...args] = process.argv.slice(2);
const present = readdirSync(import.meta.dirname);

if (!names.includes(name) || !present.includes(`${name}.ts`)) {
  console.error(`usage: pnpm bench ${names.join('|')}`);
  process.exitCode = 64;
} else {
  const { run } = (await import(join(import.meta.dirname, `${name}.ts`))) as { run: (args: string[]) => Promise<void> };
  await run(args);
}
