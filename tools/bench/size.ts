/**
 * Measures what one kind weighs in a browser: its entry point bundled, minified and gzipped.
 * @module
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Size in bytes of an entry of `@lienthong/validate`, gzipped. */
export async function gzipSizeBytes(root: string, kind: string): Promise<number> {
  return gzipSync(await browserBundle(join(root, `packages/validate/src/generated/kinds/${kind}.ts`)), { level: 9 })
    .byteLength;
}

/** One file that needs nothing, as a browser gets it. */
export async function browserBundle(entry: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    globalName: 'lienthong',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['source'],
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
