import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/{index,conversation,due-dates,migrate,privacy}.ts', 'src/generated/kinds/*.ts'],
  outDir: 'dist',
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  dts: false,
});
