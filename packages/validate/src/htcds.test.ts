import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonIdentity, Victim } from '@lienthong/schemas';
import { fromHtcds, toHtcds } from '@lienthong/schemas/htcds';
import { expect, test } from 'vitest';
import { validate } from './index.ts';

const VALID = join(import.meta.dirname, '../../../conformance/records');

/** What a row of HTCDS does not hold and a rule asks for: who identified the person, on which grounds and on which day. */
const ASKS_FOR_MORE = ['LT-VICTIM-0001'];

test('records made of the rows of valid victims are valid, but for what a row does not hold', () => {
  let made = 0;
  for (const victim of samples<Victim>('victim')) {
    for (const record of back(victim, [])) {
      made++;
      const codes = validate(record).issues.map(({ code }) => code);
      expect(codes.filter((code) => !ASKS_FOR_MORE.includes(code))).toEqual([]);
    }
  }
  expect(made).toBeGreaterThan(20);
});

test('so are identities', () => {
  const [victim] = samples<Victim>('victim').filter(({ status }) => status === 'victim');
  if (victim === undefined) throw new TypeError('no sample of a victim');
  let made = 0;
  for (const identity of samples<PersonIdentity>('person-identity')) {
    const [, again] = back(victim, [{ ...identity, about: [{ kind: 'victim', id: victim.id }] }]);
    if (again === undefined) continue;
    made++;
    expect(validate(again).issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([]);
  }
  expect(made).toBeGreaterThan(2);
});

function samples<R extends Victim | PersonIdentity>(kind: string): R[] {
  const folder = join(VALID, kind, 'valid');
  const all = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as R);
  return all.filter(({ recordStatus }) => recordStatus === 'final');
}

function back(victim: Victim, identities: PersonIdentity[]): object[] {
  const [made] = toHtcds([victim], { identities, freeText: true });
  if (made === undefined) throw new TypeError('the victim gave no row');
  const { issuer, recordedAt, conversation } = victim;
  let next = 0;
  const result = fromHtcds(made.row, {
    issuer,
    recordedAt,
    conversation,
    newId: () => `01a05ab1-d900-7003-806f-${String(++next).padStart(12, '0')}`,
    names: { kind: 'legal', script: 'Latn', order: 'family-first' },
  });
  return [result.victim, result.identity].filter((record) => record !== undefined);
}
