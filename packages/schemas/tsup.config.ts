import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/{vocabulary,civil-day,working-days,periods,age-bands,areas,fields,html,htcds}.ts',
    'src/generated/{codelists,holidays,indicators,privacy}.ts',
    'src/generated/{json,zod}/**/*.ts',
  ],
  outDir: 'dist',
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  dts: false,
});
