/**
 * Records of the conformance cases, for tests.
 * @module
 */
import { readFileSync } from 'node:fs';

export function exampleRecord(path: string): Record<string, unknown> {
  const url = new URL(`../../../../conformance/records/${path}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
}
