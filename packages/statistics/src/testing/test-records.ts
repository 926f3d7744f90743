/**
 * Small records for tests: the head that statistics reads, and what an indicator needs.
 * @module
 */
import type { AnyRecord } from '../records.ts';

let next = 0;

export function record(
  kind: string,
  members: Readonly<Record<string, unknown>> = {},
): AnyRecord & Record<string, unknown> {
  return {
    schema: `https://schemas.lienthong.example/${kind}/1.0`,
    id: `00000000-0000-7000-8000-${String(++next).padStart(12, '0')}`,
    revision: 1,
    recordStatus: 'final',
    recordedAt: '2026-07-01T08:00:00+07:00',
    ...members,
  };
}

export function victim(members: Readonly<Record<string, unknown>> = {}): AnyRecord & Record<string, unknown> {
  return record('victim', { status: 'victim', sex: 'female', identification: { on: '2026-07-01' }, ...members });
}
