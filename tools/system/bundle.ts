/**
 * Bundles a script for a page, from the sources of the packages.
 * @module
 */
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** @returns an ES module */
export async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(import.meta.dirname, '../../examples/hello'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['source'],
    write: false,
    plugins: [withoutNode],
  });
  return outputFiles[0]?.text ?? '';
}

/** esbuild does not follow the `browser` member by which hyperjump leaves out its reading of files. */
export const withoutNode: Plugin = {
  name: 'without-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(fs|fs\/promises|url)$/ }, ({ importer, path }) =>
      importer.includes('@hyperjump') ? { path, namespace: 'empty' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }));
  },
};
