import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validate } from './validate.ts';

const RECORDS = join(import.meta.dirname, '../../../conformance/records');

interface Expected {
  issues: { code: string; pointer: string; severity?: 'error' | 'warning' }[];
}

const kinds = readdirSync(RECORDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(kinds)('conformance of %s', (kind) => {
  test.each(cases(kind, 'valid'))('%s is valid, without a warning', (file) => {
    expect(validate(read(kind, 'valid', file))).toMatchObject({ valid: true, kind, issues: [] });
  });

  test.each(cases(kind, 'invalid'))('%s has the one fault that is expected', (file) => {
    const record = read(kind, 'invalid', file);
    const expected = read(kind, 'invalid', file.replace(/\.json$/, '.expected.json')) as Expected;
    const wanted = expected.issues.map(({ code, pointer, severity = 'error' }) => ({ code, pointer, severity }));
    const found = validate(record);
    expect(found.issues.map(({ code, pointer, severity }) => ({ code, pointer, severity }))).toEqual(wanted);
    expect(found.valid).toBe(wanted.every(({ severity }) => severity === 'warning'));
  });

  test.each(cases(kind, 'invalid'))('%s shows its first fault alone when asked', (file) => {
    const all = validate(read(kind, 'invalid', file));
    const first = validate(read(kind, 'invalid', file), { all: false });
    expect(first.valid).toBe(all.valid);
    expect(first.issues.length).toBe(1);
    expect(all.issues).toContainEqual(first.issues[0]);
  });
});

function cases(kind: string, verdict: 'valid' | 'invalid'): string[] {
  return readdirSync(join(RECORDS, kind, verdict)).filter((file) => !file.endsWith('.expected.json'));
}

function read(kind: string, verdict: string, file: string): unknown {
  return JSON.parse(readFileSync(join(RECORDS, kind, verdict, file), 'utf8'));
}
