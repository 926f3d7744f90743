import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Consent, Referral, Victim } from '@lienthong/schemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConsentQuestion, grantedBy } from './consent.ts';
import { groupsPresent, minimise } from './minimise.ts';
import { validate } from './validate.ts';

const RECORDS = join(import.meta.dirname, '../../../conformance/records');

/** Age 15, by the mother, with the child's own yes: identity and more, to support centres and one health office. */
const byMother = read('consent', 'minor-of-15-with-mother') as Consent;
const refusal = read('consent', 'refusal-of-identity-and-health') as Consent;
const person = byMother.victim.id;

const asked: ConsentQuestion = {
  person,
  group: 'identity',
  to: 'support-centre',
  purpose: 'victim-support',
  on: '2026-08-01',
};

/** The person's own answer, of age. */
const own: Consent = { ...byMother, id: another(1), age: { known: 'years', years: 19 }, answeredBy: { who: 'person' } };

describe('what was agreed to is granted', () => {
  test('by the representative of a minor, by the person of age', () => {
    expect(grantedBy([byMother], asked)).toEqual(['minors-representative']);
    expect(grantedBy([own], asked)).toEqual(['consent']);
  });

  test('for the groups, receivers and purposes that were named, and no other', () => {
    expect(grantedBy([own], { ...asked, group: 'narrative' })).toEqual([]);
    expect(grantedBy([own], { ...asked, to: 'legal-aid-centre' })).toEqual([]);
    expect(grantedBy([own], { ...asked, purpose: 'investigation' })).toEqual([]);
    expect(grantedBy([own], { ...asked, person: another(9) })).toEqual([]);
  });

  test('to one agency where one is named, whatever others have the same role', () => {
    const health = { ...asked, to: 'health-authority' };
    expect(grantedBy([own], health)).toEqual([]);
    expect(grantedBy([own], { ...health, toAgency: 'lienthong:dt-health-1' })).toEqual(['consent']);
    expect(grantedBy([own], { ...health, toAgency: 'lienthong:dt-health-2' })).toEqual([]);
  });

  test('from the first day to the last', () => {
    for (const [on, granted] of [
      ['2026-07-24', []],
      ['2026-07-25', ['consent']],
      ['2027-07-24', ['consent']],
      ['2027-07-25', []],
    ] as const)
      expect(grantedBy([own], { ...asked, on })).toEqual(granted);
  });
});

test('on what is no day, nothing is asked', () => {
  expect(() => grantedBy([own], { ...asked, on: 'abc' })).toThrow(TypeError);
});

describe('what ends it', () => {
  const withdrawn = agreed(own, { withdrawn: { on: '2026-08-01', by: 'person', how: 'written' } });

  test('a withdrawal, from its day on', () => {
    expect(grantedBy([withdrawn], { ...asked, on: '2026-07-31' })).toEqual(['consent']);
    expect(grantedBy([withdrawn], asked)).toEqual([]);
  });

  test('a withdrawal also of what an older consent let pass', () => {
    const older = { ...own, id: another(2) };
    expect(grantedBy([older, withdrawn], asked)).toEqual([]);
    expect(grantedBy([older, withdrawn], { ...asked, on: '2026-07-31' })).toEqual(['consent']);
  });

  test('a later refusal of the group, and not of another', () => {
    const no: Consent = { ...refusal, victim: own.victim, askedOn: '2026-07-30' };
    expect(grantedBy([own, no], asked)).toEqual([]);
    expect(grantedBy([own, no], { ...asked, group: 'contact' })).toEqual(['consent']);
    expect(grantedBy([own, no], { ...asked, on: '2026-07-29' })).toEqual(['consent']);
    const all: Consent = { ...no, answer: { given: 'no' } };
    expect(grantedBy([own, all], { ...asked, group: 'contact' })).toEqual([]);
  });

  test('a consent after the refusal grants again', () => {
    const no: Consent = { ...refusal, victim: own.victim, askedOn: '2026-07-24' };
    expect(grantedBy([no, own], asked)).toEqual(['consent']);
    expect(grantedBy([{ ...no, askedOn: own.askedOn }, own], asked)).toEqual([]);
  });

  test('the newest revision, whatever it became', () => {
    const next = { ...own, revision: 2, revises: { revision: 1 } };
    expect(grantedBy([own, { ...next, recordStatus: 'entered-in-error' }], asked)).toEqual([]);
    expect(grantedBy([own, { ...next, recordStatus: 'withdrawn' }], asked)).toEqual([]);
    const narrower = agreed({ ...next, recordStatus: 'final' }, { groups: ['health'] });
    expect(grantedBy([narrower, own], asked)).toEqual([]);
    expect(grantedBy([narrower, own], { ...asked, group: 'health' })).toEqual(['consent']);
  });

  test('two revisions with one number grant nothing', () => {
    expect(grantedBy([own, agreed(own, { until: '2030-01-01' })], asked)).toEqual([]);
  });
});

describe('what is not certain never grants', () => {
  test.each<[string, Consent['age']]>([
    ['an unknown age', { known: 'unknown' }],
    ['a minor of 17 who answers alone', { known: 'years', years: 17 }],
    ['a band of minors', { known: 'band', band: '16-to-17' }],
  ])('%s', (_, age) => {
    expect(grantedBy([{ ...own, age }], asked)).toEqual([]);
  });

  test('a representative of somebody whose age is unknown', () => {
    expect(grantedBy([{ ...byMother, age: { known: 'unknown' } }], asked)).toEqual([]);
  });

  test.each(['no', 'unknown', undefined] as const)('a child of 15 whose own answer is %s', (childAgreed) => {
    const { childAgreed: _, ...rest } = byMother.answeredBy;
    const answeredBy = childAgreed === undefined ? rest : { ...rest, childAgreed };
    expect(grantedBy([{ ...byMother, answeredBy }], asked)).toEqual([]);
    const small: Consent = { ...byMother, answeredBy, age: { known: 'years', years: 6 } };
    expect(grantedBy([small], asked)).toEqual(['minors-representative']);
    const older: Consent = { ...byMother, answeredBy, age: { known: 'years', years: 16 } };
    expect(grantedBy([older], asked)).toEqual(['minors-representative']);
    const maybeSeven: Consent = { ...byMother, answeredBy, age: { known: 'band', band: 'under-18' } };
    expect(grantedBy([maybeSeven], asked)).toEqual([]);
  });

  test('parents do not answer for the grown, whoever was authorised does', () => {
    const grown: Consent = { ...byMother, age: { known: 'years', years: 30 } };
    expect(grantedBy([grown], asked)).toEqual([]);
    expect(grantedBy([{ ...grown, answeredBy: { who: 'legal-representative', ground: 'authorised' } }], asked)).toEqual(
      ['consent'],
    );
  });

  const DAY = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10));

  test('one more refusal never grants more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ askedOn: DAY, given: fc.boolean() }), { maxLength: 6 }),
        DAY,
        DAY,
        (answers, on, refusedOn) => {
          const statements = answers.map(({ askedOn, given }, n): Consent => {
            const id = another(n + 10);
            return given
              ? agreed({ ...own, id, askedOn }, { from: askedOn })
              : { ...own, id, askedOn, answer: { given: 'no' } };
          });
          const more: Consent = { ...own, id: another(99), askedOn: refusedOn, answer: { given: 'no' } };
          const before = grantedBy(statements, { ...asked, on });
          expect(before).toEqual(expect.arrayContaining(grantedBy([...statements, more], { ...asked, on })));
        },
      ),
    );
  });
});

describe('minimise enforces consent group by group', () => {
  const victim: Victim = { ...(read('victim', 'identified-forced-criminality') as Victim), id: person };
  const way = { from: 'provincial-police', to: 'support-centre', purpose: 'victim-support', on: '2026-08-01' };

  test('without consents nothing but what the law itself lets pass', () => {
    const groups = groupsPresent(minimise(victim, way) ?? victim);
    expect(groups).not.toContain('health');
    expect(groups).not.toContain('act');
    expect(minimise(victim, { ...way, consents: [] })).toEqual(minimise(victim, way));
  });

  test('a group passes when it was agreed to, the one beside it does not', () => {
    const minimised = minimise(victim, { ...way, consents: [byMother] }) ?? victim;
    expect(groupsPresent(minimised)).toContain('health');
    expect(groupsPresent(minimised)).not.toContain('act');
    expect(validate(minimised).valid).toBe(true);
  });

  test('the old way stays: what is granted holds for every group', () => {
    const minimised = minimise(victim, { ...way, granted: ['consent'] }) ?? victim;
    expect(groupsPresent(minimised)).toEqual(expect.arrayContaining(['health', 'act']));
  });

  const referral: Referral = {
    ...(read('referral', 'to-support-centre') as Referral),
    about: [{ kind: 'victim', id: person }],
  };
  /** To legal aid nothing goes unless it was agreed to, not even the head. */
  const toAid = { ...way, to: 'legal-aid-centre' };
  const forAid = agreed(byMother, { receivers: [{ by: 'role', role: 'legal-aid-centre' }] });

  test('a referral goes with its head when what it needs was agreed to', () => {
    expect(minimise(referral, toAid)).toBeUndefined();
    expect(minimise(referral, { ...toAid, consents: [byMother] })).toBeUndefined();
    const minimised = minimise(referral, { ...toAid, consents: [forAid] });
    expect(minimised).toBeDefined();
    expect(groupsPresent(minimised ?? referral)).toEqual(['consent', 'head', 'person-basic', 'procedure']);
  });

  test('nothing goes when the minimum was not agreed to, nor when one of two persons did not', () => {
    const narrow = agreed(forAid, { groups: ['person-basic'] });
    expect(minimise(referral, { ...toAid, consents: [narrow] })).toBeUndefined();
    const two: Referral = { ...referral, about: [...(referral.about ?? []), { kind: 'victim', id: another(7) }] };
    expect(minimise(two, { ...toAid, consents: [forAid] })).toBeUndefined();
    const other: Consent = { ...own, ...forAid, id: another(8), victim: { kind: 'victim', id: another(7) } };
    expect(minimise(two, { ...toAid, consents: [forAid, other] })).toBeDefined();
  });

  test('nobody can have agreed to a record that is about no victim', () => {
    const { about: _, ...nobody } = referral;
    expect(minimise(nobody, { ...toAid, consents: [forAid] })).toBeUndefined();
  });
});

type Agreement = Extract<Consent['answer'], { given: 'yes' }>;

function agreed(consent: Consent, change: Partial<Agreement>): Consent {
  if (consent.answer.given === 'no') throw new TypeError('nothing was agreed to');
  return { ...consent, answer: { ...consent.answer, ...change } };
}

function another(n: number): string {
  return `01a0b7f1-3d00-7000-8000-${String(n).padStart(12, '0')}`;
}

function read(kind: string, name: string): unknown {
  return JSON.parse(readFileSync(join(RECORDS, kind, 'valid', `${name}.json`), 'utf8'));
}
