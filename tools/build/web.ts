/**
 * Builds the page: one folder of static files that any file server can give out.
 * @module
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { policies } from '../../packages/web/src/policy.ts';
import { withoutNode } from '../system/bundle.ts';

const folder = join(import.meta.dirname, '../../packages/web');

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  conditions: ['source'],
  legalComments: 'none',
  logLevel: 'warning',
};

/** @param dist is emptied first */
export async function buildWeb(dist = join(folder, 'dist')): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  await build({
    ...shared,
    entryPoints: { main: join(folder, 'src/main.tsx') },
    outdir: dist,
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
    plugins: [workerAsText, withoutSchemas],
  });
  await buildScript('src/compare/comparison.worker.ts', join(dist, 'comparison.js'));
  for (const file of readdirSync(join(folder, 'static'))) {
    const text = readFileSync(join(folder, 'static', file), 'utf8');
    writeFileSync(join(dist, file), text.replace('{{policy}}', policies.meta));
  }
  const files = readdirSync(dist).sort();
  const digest = createHash('sha256');
  for (const file of files) digest.update(`${file}\0`).update(readFileSync(join(dist, file)));
  await buildScript('src/service-worker.ts', join(dist, 'service-worker.js'), {
    FILES: JSON.stringify(files),
    DIGEST: JSON.stringify(digest.digest('hex').slice(0, 16)),
  });
}

function buildScript(source: string, outfile: string, define: Record<string, string> = {}): Promise<unknown> {
  return build({
    ...shared,
    entryPoints: [join(folder, source)],
    outfile,
    format: 'iife',
    define,
    plugins: [withoutNode],
  });
}

/** The page asks its worker for schemas; two hundred files of them are not for it to load. */
const withoutSchemas: Plugin = {
  name: 'without-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]schemas[\\/]src[\\/]generated[\\/]json[\\/]index\.ts$/ }, () => ({
      contents: 'export const sources = {}; export const bundles = {};',
    }));
  },
};

/** `import code from './x.worker.ts?text'` is that worker's whole code, bundled. */
const workerAsText: Plugin = {
  name: 'worker-as-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?text$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?text$/, '')),
      namespace: 'worker-text',
    }));
    onLoad({ filter: /.*/, namespace: 'worker-text' }, async ({ path }) => {
      const { outputFiles } = await build({
        ...shared,
        entryPoints: [path],
        format: 'iife',
        write: false,
        plugins: [withoutNode],
      });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};
