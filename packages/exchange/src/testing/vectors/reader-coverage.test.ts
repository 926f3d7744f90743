import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { ReaderCoverage } from './reader-coverage.ts';

/**
 * V8 counts, block by block, what a fresh Node runs of the reader while it reads every file of conformance/exchange/valid and
 * invalid and the few inputs of `further-inputs.ts`. A branch of the reader that no vector takes has no vector: add one.
 */
test('every branch of the strict reader is taken by a vector', async () => {
  const script = fileURLToPath(new URL('reader-coverage.ts', import.meta.url));
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script]);
  const { branches, untaken, failed } = JSON.parse(stdout) as ReaderCoverage;
  console.log(`The reader has ${branches} branches; vectors take ${branches - untaken.length}.`);
  expect({ untaken, failed }).toEqual({ untaken: [], failed: [] });
  expect(branches).toBeGreaterThan(300);
});
