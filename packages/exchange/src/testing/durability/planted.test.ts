import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faults } from './planted.ts';

const sources = new URL('../../', import.meta.url);

describe.each(Object.entries(faults))('the planted fault %s', (_, edits) => {
  test.each(edits)('finds its place in $file, once', ({ file, find }) => {
    expect(readFileSync(new URL(file, sources), 'utf8').split(find).length - 1).toBe(1);
  });
});
