import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/main.ts'],
  outDir: 'dist',
  format: ['esm', 'cjs'],
  target: 'node22',
  platform: 'node',
  splitting: true,
  clean: true,
  // `node:sqlite` has no name without its prefix.
  removeNodeProtocol: false,
  shims: true,
  dts: false,
});
