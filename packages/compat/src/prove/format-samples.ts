/**
 * Strings of which it is known whether they have a format: candidates for a witness where formats are asserted.
 *
 * They prove nothing. Whether a sample has the other formats that are asked for is left to the validators.
 *
 * @module
 */
import type { Formula } from '../form/formula.ts';

/** Strings that have the format, and strings that do not. */
const samples: Readonly<Record<string, { readonly valid: readonly string[]; readonly invalid: readonly string[] }>> = {
  'date-time': { valid: ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.678+07:00'], invalid: ['', '2026-01-02', 'a'] },
  date: { valid: ['2026-01-02', '2024-02-29'], invalid: ['', '2026-02-30', 'a'] },
  time: { valid: ['03:04:05Z', '03:04:05+07:00'], invalid: ['', '25:00:00Z', 'a'] },
  duration: { valid: ['P1D', 'PT1H', 'P1Y2M'], invalid: ['', 'P', 'a'] },
  email: { valid: ['a@example.com', 'someone@example.org'], invalid: ['', 'a', 'a@'] },
  'idn-email': { valid: ['a@example.com'], invalid: ['', 'a'] },
  hostname: { valid: ['example.com', 'a', 'example'], invalid: ['', '-a', 'a_b'] },
  'idn-hostname': { valid: ['example.com', 'a'], invalid: ['', '-a'] },
  ipv4: { valid: ['192.0.2.1', '127.0.0.1'], invalid: ['', '256.1.1.1', 'a'] },
  ipv6: { valid: ['::1', '2001:db8::1'], invalid: ['', ':::', 'a'] },
  uri: { valid: ['https://example.com/', 'a:b', 'urn:a:b'], invalid: ['', 'a', '\\'] },
  'uri-reference': { valid: ['', 'a', '/a', 'https://example.com/'], invalid: ['\\', 'a b'] },
  iri: { valid: ['https://example.com/'], invalid: ['', 'a'] },
  'iri-reference': { valid: ['', 'a'], invalid: ['\\'] },
  'uri-template': { valid: ['', 'a', '{a}'], invalid: ['{', 'a{'] },
  uuid: { valid: ['00000000-0000-4000-8000-000000000000'], invalid: ['', 'a'] },
  'json-pointer': { valid: ['', '/a'], invalid: ['a', '/~'] },
  'relative-json-pointer': { valid: ['0', '1/a'], invalid: ['', 'a'] },
  regex: { valid: ['', 'a', '^a$'], invalid: ['(', '['] },
};

/** Whether JSON Schema has the format; all of those speak of strings. */
export function isKnown(name: string): boolean {
  return Object.hasOwn(samples, name);
}

/** Strings that have the first of the formats, or have it not, as the formula asks; none for formats that are not known. */
export function samplesOf(formats: readonly Formula[]): readonly string[] {
  const [first] = formats
    .filter((formula) => formula.kind === 'format')
    .sort((a, b) => Number(b.holds) - Number(a.holds));
  const known = first !== undefined && isKnown(first.name) ? samples[first.name] : undefined;
  if (known === undefined || first === undefined) return [];
  const others = formats.filter((formula) => formula.kind === 'format' && formula !== first);
  return (first.holds ? known.valid : known.invalid).filter((text) =>
    others.every((formula) => {
      const other = formula.kind === 'format' && isKnown(formula.name) ? samples[formula.name] : undefined;
      return formula.kind === 'format' && !other?.[formula.holds ? 'invalid' : 'valid'].includes(text);
    }),
  );
}
