/**
 * Names a catalogue by id, version and the digest of its canonical bytes.
 * @module
 */
import type { Catalogue } from './catalogue.ts';
import type { CatalogueRef } from './dataset.ts';
import { compareText } from './dataset.ts';

/** @returns the reference that a return carries; the digest is the SHA-256 of RFC 8785 bytes, hex */
export async function catalogueRef(catalogue: Catalogue): Promise<CatalogueRef> {
  const bytes = new TextEncoder().encode(canonical(catalogue));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digest = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { id: catalogue.id, version: catalogue.version, digest };
}

/** RFC 8785 for the values a catalogue holds. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}
