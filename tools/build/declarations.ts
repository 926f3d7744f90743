/**
 * Makes what `tsc` declares of a package usable from `import` and from `require`: `x.d.ts` gets a twin `x.d.cts`.
 * @module
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param dist a package's folder of built files, after `tsc -p tsconfig.build.json` */
export function finishDeclarations(dist: string): void {
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const text = readFileSync(join(dist, file), 'utf8');
    const importing = (extension: string): string =>
      text.replaceAll(/((?:from|import\() ?['"]\.{1,2}\/[^'"]+)\.[jt]s(['"])/g, `$1.${extension}$2`);
    writeFileSync(join(dist, file), importing('js'));
    writeFileSync(join(dist, file.replace(/\.d\.ts$/, '.d.cts')), importing('cjs'));
  }
}
