/**
 * Where two messages differ, so that a fault can be shown to be the only one.
 * @module
 */
import { isRecord } from '../../strict/shape.ts';

export type Place = 'body' | 'header' | 'payload' | 'signature' | 'part';

interface Body {
  readonly manifest: string;
  readonly parts: readonly string[];
}

/** @returns the segments that differ; `body` when the bytes do and no segment does, or the body cannot be taken apart */
export function placesOfDifference(a: Uint8Array, b: Uint8Array): ReadonlySet<Place> {
  const [one, two] = [bodyOf(a), bodyOf(b)];
  if (one === undefined || two === undefined) return new Set<Place>(['body']);
  const [segments, others] = [one.manifest.split('.'), two.manifest.split('.')];
  const differs = (['header', 'payload', 'signature'] as const).filter((_, i) => segments[i] !== others[i]);
  const parts = one.parts.join() === two.parts.join() ? [] : (['part'] as const);
  return new Set<Place>(differs.length + parts.length === 0 ? ['body'] : [...differs, ...parts]);
}

/** Names of the top-level claims that differ; none when a payload is no object. */
export function claimsThatDiffer(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [one, two] = [claimsOf(a), claimsOf(b)];
  if (one === undefined || two === undefined) return [];
  const names = new Set([...Object.keys(one), ...Object.keys(two)]);
  return [...names].filter((name) => JSON.stringify(one[name]) !== JSON.stringify(two[name]));
}

function bodyOf(bytes: Uint8Array): Body | undefined {
  const value = parsed(bytes);
  const whole = isRecord(value) && typeof value['manifest'] === 'string' && Array.isArray(value['parts']);
  return whole ? (value as unknown as Body) : undefined;
}

function claimsOf(bytes: Uint8Array): Record<string, unknown> | undefined {
  const claims = parsed(Buffer.from(bodyOf(bytes)?.manifest.split('.')[1] ?? '', 'base64url'));
  return isRecord(claims) ? claims : undefined;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return undefined;
  }
}
