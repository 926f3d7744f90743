import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRecord } from '@lienthong/schemas';
import { privacy } from '@lienthong/schemas/privacy';
import { describe, expect, test } from 'vitest';
import { personalData, redact } from './privacy.ts';

const RECORDS = join(import.meta.dirname, '../../../conformance/records');
const cases = readdirSync(RECORDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: kind }) =>
    readdirSync(join(RECORDS, kind, 'valid')).map(
      (file) => [`${kind}/${file}`, kind, read(`${kind}/valid/${file}`)] as const,
    ),
  );

describe('on every valid case', () => {
  test.each(cases)('%s: each value stands at a place whose marks are known', (_, kind, record) => {
    for (const place of placesIn(record, '')) expect(privacy[kind]).toHaveProperty([place]);
  });

  test.each(cases)(
    '%s: a canary in every string that is no code leaves no trace after redaction',
    (_, kind, record) => {
      const canary = 'qzxwvkjhbfgp';
      const planted = plant(record, '', (place) =>
        privacy[kind]?.[place]?.startsWith('none none') ? undefined : canary,
      );
      expect(JSON.stringify(planted)).toContain(canary);
      expect(JSON.stringify(redact(planted))).not.toContain(canary);
    },
  );
});

test('the register names places, groups and articles, never a value', () => {
  const record = read('person-identity/valid/' + (readdirSync(join(RECORDS, 'person-identity/valid'))[0] ?? ''));
  const register = personalData(record);
  expect(register).toContainEqual(
    expect.objectContaining({ place: '/names/*/full', identifies: 'direct', group: 'identity', basis: 'law91-2025-3' }),
  );
  expect(register.every(({ place, basis }) => place.startsWith('/') && basis.startsWith('law91-2025-'))).toBe(true);
});

test('sensitive data rests on Article 4', () => {
  const found = cases.flatMap(([, , record]) => personalData(record).filter(({ special }) => special === 'sensitive'));
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ basis }) => basis))).toEqual(new Set(['law91-2025-4']));
});

test('what is no record, and what a schema does not know, is left out with its name', () => {
  for (const strange of [undefined, null, 1, 'Nguyễn Thị Canary', [], { schema: 'x', name: 'Canary' }])
    expect(redact(strange)).toEqual({});
  const record = { ...(cases[0]?.[2] as object), 'Nguyễn Thị Canary': 'Canary' };
  expect(JSON.stringify(redact(record))).not.toContain('Canary');
  expect(() => personalData({ schema: 'x' } as unknown as AnyRecord)).toThrow(TypeError);
});

function read(path: string): AnyRecord {
  return JSON.parse(readFileSync(join(RECORDS, path), 'utf8')) as AnyRecord;
}

function* placesIn(value: unknown, place: string): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* placesIn(item, `${place}/*`);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* placesIn(inner, `${place}/${name}`);
  else yield place;
}

function plant(value: unknown, place: string, by: (place: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => plant(item, `${place}/*`, by));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, plant(inner, `${place}/${name}`, by)]),
    );
  return typeof value === 'string' && place !== '/schema' ? (by(place) ?? value) : value;
}
