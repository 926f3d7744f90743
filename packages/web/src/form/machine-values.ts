/**
 * What the machine gives: ids, instants, and the head of a new record.
 * @see RFC 9562 §5.7
 * @module
 */
import type { Field } from '@lienthong/schemas/fields';

/** A UUIDv7: the time in front, the rest from the browser's random numbers. */
export function uuidv7(now = Date.now(), random = crypto.getRandomValues(new Uint8Array(16))): string {
  const bytes = Uint8Array.from(random);
  for (let i = 0, rest = now; i < 6; i++, rest = Math.floor(rest / 256)) bytes[5 - i] = rest % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The instant in Vietnamese time, to the second. */
export function nowInVietnam(now = Date.now()): string {
  return `${new Date(now + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

/** A first revision: what is fixed by the schema or known to the machine. */
export function newRecord(fields: readonly Field[], now = Date.now()): Record<string, unknown> {
  const known: Readonly<Record<string, unknown>> = {
    id: uuidv7(now),
    revision: 1,
    recordStatus: 'final',
    recordedAt: nowInVietnam(now),
    conversation: uuidv7(now),
  };
  return Object.fromEntries(
    fields.flatMap(({ name, required, shape }) => {
      if (shape.type === 'fixed') return required ? [[name, shape.value]] : [];
      return name in known ? [[name, known[name]]] : [];
    }),
  );
}
