import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  outDir: 'dist',
  format: ['esm', 'cjs'],
  target: 'node22',
  platform: 'node',
  splitting: true,
  clean: true,
  dts: false,
});
