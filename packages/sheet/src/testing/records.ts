/**
 * Records and defaults for tests; nobody in them exists.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetDefaults } from '../read/defaults.ts';

/** The valid cases of a kind. */
export function samples(kind: string): Record<string, unknown>[] {
  const folder = join(import.meta.dirname, '../../../../conformance/records', kind, 'valid');
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** Ids one after the other, at one time. */
export function counting(): Required<Pick<SheetDefaults, 'issuer' | 'now' | 'newId'>> {
  let next = 0;
  return {
    issuer: 'lienthong:vd-commune-1',
    now: () => new Date('2026-09-01T01:00:00Z'),
    newId: () => `01a05ab1-d900-7003-806f-${String(++next).padStart(12, '0')}`,
  };
}
