import { describe, expect, test } from 'vitest';
import {
  type Citizenship,
  citizenshipOf,
  notGiven,
  type SupportFacts,
  type SupportRegime,
  supportCategories,
  supportCategory,
  supportKinds,
  supportRegimeOn,
} from './support-table.ts';

const STATUSES = ['victim', 'under-identification', 'accompanying-under-18', 'not-a-victim'] as const;
const CITIZENSHIPS: readonly Citizenship[] = ['vietnamese', 'stateless-resident', 'stateless', 'foreign'];
const PLACES = ['in-country', 'abroad'] as const;
const ACCOMPANIED = ['victim', 'under-identification'] as const;
const CATEGORIES = [
  'resident-victim',
  'accompanying-under-18',
  'under-identification-abroad',
  'under-identification-in-country',
  'foreigner',
] as const;

/** Article 37, read clause by clause: status, citizenship, place → letters of the points. `-`: the law names no support. */
const ARTICLE_37: readonly [who: string, citizenship: Citizenship, inCountry: string, abroad: string][] = [
  ['victim', 'vietnamese', 'abcdđeghik', 'abcdđeghik'],
  ['victim', 'stateless-resident', 'abcdđeghik', 'abcdđeghik'],
  ['victim', 'stateless', '-', '-'],
  ['victim', 'foreign', 'abcdđg', 'abcdđg'],
  ['under-identification', 'vietnamese', 'abcdđeg', 'abcd'],
  ['under-identification', 'stateless-resident', 'abcdđeg', '-'],
  ['under-identification', 'stateless', '-', '-'],
  ['under-identification', 'foreign', 'abcdđg', 'abcdđg'],
  ['with a victim', 'vietnamese', 'abcdđegh', 'abcdđegh'],
  ['with a victim', 'stateless-resident', 'abcdđegh', 'abcdđegh'],
  ['with a victim', 'stateless', '-', '-'],
  ['with a victim', 'foreign', '-', '-'],
  ['with a person under identification', 'vietnamese', 'abcdđeg', 'abcd'],
  ['with a person under identification', 'stateless-resident', 'abcdđeg', '-'],
  ['with a person under identification', 'stateless', '-', '-'],
  ['with a person under identification', 'foreign', '-', '-'],
  ['not-a-victim', 'vietnamese', '-', '-'],
  ['not-a-victim', 'stateless-resident', '-', '-'],
  ['not-a-victim', 'stateless', '-', '-'],
  ['not-a-victim', 'foreign', '-', '-'],
];

const WHO: Readonly<Record<string, SupportFacts>> = {
  victim: { status: 'victim' },
  'under-identification': { status: 'under-identification' },
  'with a victim': { status: 'accompanying-under-18', accompanies: 'victim' },
  'with a person under identification': { status: 'accompanying-under-18', accompanies: 'under-identification' },
  'not-a-victim': { status: 'not-a-victim' },
};

describe('law 53/2024, Art. 37: status × nationality × place → kinds', () => {
  test('the table below leaves out no combination', () => {
    expect(ARTICLE_37.length).toBe(Object.keys(WHO).length * CITIZENSHIPS.length);
    expect(new Set(ARTICLE_37.map(([who, citizenship]) => `${who} ${citizenship}`)).size).toBe(ARTICLE_37.length);
  });

  test.each(ARTICLE_37)('%s, %s', (who, citizenship, inCountry, abroad) => {
    const facts = WHO[who] ?? { status: 'not-a-victim' };
    for (const [place, letters] of [
      ['in-country', inCountry],
      ['abroad', abroad],
    ] as const) {
      const category = supportCategory({ ...facts, citizenship, place });
      const kinds = category === undefined ? '-' : (supportKinds('law53-2024', category) ?? []).join('');
      expect(kinds).toBe(letters);
    }
  });
});

describe('kinds by group', () => {
  const given: Record<SupportRegime, Partial<Record<(typeof CATEGORIES)[number], string>>> = {
    'law53-2024': {
      'resident-victim': 'abcdđeghik',
      'accompanying-under-18': 'abcdđegh',
      'under-identification-abroad': 'abcd',
      'under-identification-in-country': 'abcdđeg',
      foreigner: 'abcdđg',
    },
    'law66-2011': { 'resident-victim': 'abcdđe', 'accompanying-under-18': 'abc', foreigner: 'abcd' },
  };
  const all = {
    'law53-2024': ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'],
    'law66-2011': ['a', 'b', 'c', 'd', 'đ', 'e'],
  } as const;

  test.each(CATEGORIES)('%s: every kind under both laws', (category) => {
    for (const regime of ['law53-2024', 'law66-2011'] as const) {
      for (const kind of all[regime]) {
        const letters = given[regime][category];
        const refused = notGiven({ regime, kinds: [kind] } as Parameters<typeof notGiven>[0], category);
        // The law of 2011 knows no person under identification: where it is silent nothing is refused.
        expect(refused).toEqual(letters === undefined || letters.includes(kind) ? [] : [0]);
      }
    }
  });

  test('the positions of what is not given are told', () => {
    expect(notGiven({ regime: 'law53-2024', kinds: ['a', 'h', 'b', 'k'] }, 'foreigner')).toEqual([1, 3]);
  });
});

describe('what is not known leaves groups open', () => {
  test('each fact that is added narrows the groups, and never adds one', () => {
    for (const status of STATUSES)
      for (const citizenship of [undefined, ...CITIZENSHIPS])
        for (const place of [undefined, ...PLACES])
          for (const accompanies of [undefined, ...ACCOMPANIED]) {
            const open = supportCategories({ status, citizenship, place, accompanies });
            for (const more of [
              ...CITIZENSHIPS.map((value) => ({ citizenship: citizenship ?? value })),
              ...PLACES.map((value) => ({ place: place ?? value })),
              ...ACCOMPANIED.map((value) => ({ accompanies: accompanies ?? value })),
            ]) {
              const fewer = supportCategories({ status, citizenship, place, accompanies, ...more });
              expect(open).toEqual(expect.arrayContaining(fewer));
            }
          }
  });

  test('a victim of unknown nationality is a resident or a foreigner', () => {
    expect(supportCategories({ status: 'victim' })).toEqual(['resident-victim', 'foreigner']);
    expect(supportCategory({ status: 'victim' })).toBeUndefined();
  });

  test('a citizen under identification is abroad or in the country', () => {
    expect(supportCategories({ status: 'under-identification', citizenship: 'vietnamese' })).toEqual([
      'under-identification-abroad',
      'under-identification-in-country',
    ]);
  });

  test('a minor who accompanies nobody knows whom may share either group', () => {
    expect(
      supportCategories({ status: 'accompanying-under-18', citizenship: 'vietnamese', place: 'in-country' }),
    ).toEqual(['accompanying-under-18', 'under-identification-in-country']);
  });
});

test('Vietnamese citizenship counts, beside others too', () => {
  expect(citizenshipOf({ kind: 'citizen', country: 'VN' })).toBe('vietnamese');
  expect(citizenshipOf({ kind: 'citizen', country: 'KH', others: ['VN'] })).toBe('vietnamese');
  expect(citizenshipOf({ kind: 'citizen', country: 'KH' })).toBe('foreign');
  expect(citizenshipOf({ kind: 'stateless', permanentResident: true })).toBe('stateless-resident');
  expect(citizenshipOf({ kind: 'stateless', permanentResident: false })).toBe('stateless');
  expect(citizenshipOf({ kind: 'unknown' })).toBeUndefined();
  expect(citizenshipOf(undefined)).toBeUndefined();
});

test('the day of identification decides the law: Art. 63', () => {
  expect(supportRegimeOn('2025-06-30')).toBe('law66-2011');
  expect(supportRegimeOn('2025-07-01')).toBe('law53-2024');
});
