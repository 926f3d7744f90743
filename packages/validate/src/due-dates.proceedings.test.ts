import type { AnyRecord } from '@lienthong/schemas';
import { describe, expect, test } from 'vitest';
import { type DueDate, dueDates } from './due-dates.ts';
import { COURT, caseOf, extended, one, POLICE, record, step, TODAY } from './testing/records.ts';

describe('the investigation', () => {
  test.each([
    [1, '2026-11-06'],
    [3, '2026-11-06'],
    [undefined, undefined],
  ])('of clause %s lasts until %s', (clause, due) => {
    const leadCharge = { code: 'pc2015', article: '150', clause };
    const found = dueDates([caseOf('2026-07-06', { leadCharge })], TODAY);
    expect(found.map((limit) => limit.due)).toEqual(due === undefined ? [] : [due]);
  });

  test.each([
    ['less-serious', '2026-09-07'],
    ['serious', '2026-10-06'],
    ['very-serious', '2026-11-06'],
    ['specially-serious', '2026-11-06'],
  ])('of another article lasts as the seriousness that is stated: %s, %s', (seriousness, due) => {
    const leadCharge = { code: 'pc2015', article: '390' };
    expect(one([caseOf('2026-07-06', { leadCharge, seriousness })], 'investigation').due).toBe(due);
  });

  test('begins with the decision to institute the case', () => {
    const event = step('2026-07-08', { event: 'institution', change: 'first', charges: [] });
    expect(one([caseOf('2026-07-06'), event], 'investigation').from).toBe('2026-07-08');
  });

  test('is extended twice by four months, and a third time only for what is specially serious', () => {
    const extensions = [
      extended('2026-10-30', 'investigation', '2027-03-06'),
      extended('2027-02-25', 'investigation', '2027-07-06'),
      extended('2027-06-25', 'investigation', '2027-11-05'),
    ];
    const after = (count: number, clause: number): DueDate =>
      one(
        [
          caseOf('2026-07-06', { leadCharge: { code: 'pc2015', article: '150', clause } }),
          ...extensions.slice(0, count),
        ],
        'investigation',
        '2027-07-20',
      );
    expect(after(1, 1)).toMatchObject({ due: '2027-03-06', extensions: 1, state: 'overdue' });
    expect(after(2, 1)).toMatchObject({ due: '2027-07-06', state: 'overdue' });
    expect(after(3, 1)).toMatchObject({ due: '2027-07-06', state: 'overdue' });
    expect(after(3, 3)).toMatchObject({ due: '2027-11-05', state: 'due', checked: false });
  });

  test('is over with the conclusion, from which the procuracy has thirty days', () => {
    const records = [
      caseOf('2026-07-06'),
      step('2026-10-12', { event: 'conclusion', proposal: 'prosecute', accused: [], charges: [] }),
    ];
    expect(one(records, 'investigation')).toMatchObject({ state: 'met', metOn: '2026-10-12' });
    expect(one(records, 'prosecution')).toMatchObject({ from: '2026-10-12', due: '2026-11-11', state: 'overdue' });
  });

  test('suspended waits; resumed it has three months; against one of several it goes on', () => {
    const suspension = step('2026-11-06', { event: 'suspension', grounds: ['accused-not-found'] });
    const of = { kind: 'case-event', id: 'suspension 2026-11-06' };
    const resumption = step('2026-11-16', { event: 'resumption', of });
    expect(one([caseOf('2026-07-06'), suspension], 'investigation').state).toBe('suspended');
    const resumed = [caseOf('2026-07-06'), suspension, resumption];
    expect(one(resumed, 'investigation')).toMatchObject({ state: 'met', metOn: '2026-11-06' });
    expect(one(resumed, 'investigation-resumed')).toMatchObject({ from: '2026-11-16', due: '2027-02-16' });
    const partial = step('2026-11-06', {
      event: 'suspension',
      grounds: ['illness'],
      accused: [{ kind: 'accused-person', id: 'a' }],
    });
    expect(one([caseOf('2026-07-06'), partial], 'investigation').state).toBe('overdue');
    expect(one([caseOf('2026-07-06'), partial, resumption], 'investigation').state).toBe('overdue');
  });

  test('ends when the case is terminated, or joined into another', () => {
    const terminated = step('2026-09-01', { event: 'termination', grounds: ['no-crime'] });
    expect(one([caseOf('2026-07-06'), terminated], 'investigation')).toMatchObject({ metOn: '2026-09-01' });
    const joins = [{ kind: 'case', id: 'case' }];
    const joinder = step('2026-09-02', { event: 'joinder', joins }, { case: { kind: 'case', id: 'other' } });
    expect(one([caseOf('2026-07-06'), joinder], 'investigation')).toMatchObject({ metOn: '2026-09-02' });
  });

  test('whose end nobody told is not told of once the next step is known', () => {
    const records = [
      caseOf('2026-07-06'),
      step('2026-10-30', { event: 'indictment', court: COURT, accused: [], charges: [] }),
    ];
    expect(dueDates(records, TODAY).map(({ limit }) => limit)).toEqual(['trial-preparation']);
  });
});

describe('the file goes to and fro', () => {
  const concluded = (on: string): AnyRecord =>
    step(on, { event: 'conclusion', proposal: 'prosecute', accused: [], charges: [] });
  const indicted = (on: string): AnyRecord => step(on, { event: 'indictment', court: COURT, accused: [], charges: [] });
  const returned = (on: string, byRole: string): AnyRecord =>
    step(on, { event: 'file-returned', to: POLICE, grounds: ['evidence-missing'], time: 1 }, { byRole });
  const all = (...events: AnyRecord[]): string[] =>
    dueDates([caseOf('2026-01-12'), ...events], TODAY).map(
      ({ limit, from, due, state }) => `${limit} ${from} ${due} ${state}`,
    );

  test('the procuracy asks for more within its limit, and two months follow', () =>
    expect(all(concluded('2026-05-04'), returned('2026-06-02', 'procuracy'), concluded('2026-08-04'))).toEqual([
      'investigation 2026-01-12 2026-05-12 met',
      'prosecution 2026-05-04 2026-06-03 met',
      'further-investigation-for-procuracy 2026-06-02 2026-08-03 met-late',
      'prosecution 2026-08-04 2026-09-03 overdue',
    ]));

  test('the court asks for more within its limit, one month follows, then fifteen days', () =>
    expect(
      all(
        concluded('2026-05-04'),
        indicted('2026-05-25'),
        returned('2026-07-24', 'court'),
        concluded('2026-08-20'),
        indicted('2026-08-27'),
        step('2026-09-11', { event: 'trial-decision', hearingOn: '2026-09-25', public: true }, { byRole: 'court' }),
      ),
    ).toEqual([
      'investigation 2026-01-12 2026-05-12 met',
      'prosecution 2026-05-04 2026-06-03 met',
      'trial-preparation 2026-05-25 2026-07-27 met',
      'further-investigation-for-court 2026-07-24 2026-08-24 met',
      'trial-preparation-after-return 2026-08-27 2026-09-11 met',
      'prosecution 2026-08-20 2026-09-21 met',
      'trial-opening 2026-09-11 2026-09-28 met',
    ]));

  test('counts from the day that an event states, and extends what it names', () => {
    const limit = { kind: 'prosecution', from: '2026-05-06', until: '2026-06-05', extension: 0 };
    const conclusion = step(
      '2026-05-04',
      { event: 'conclusion', proposal: 'prosecute', accused: [], charges: [] },
      { limit },
    );
    expect(all(conclusion, extended('2026-06-01', 'prosecution', '2026-06-19'))).toEqual([
      'investigation 2026-01-12 2026-05-12 met',
      'prosecution 2026-05-06 2026-06-19 overdue',
    ]);
    expect(all(conclusion, extended('2026-06-01', 'investigation', '2026-06-19'))).toContain(
      'prosecution 2026-05-06 2026-06-05 overdue',
    );
  });
});

describe('custody and detention', () => {
  const measure = (
    on: string,
    action: string,
    measure: string,
    until?: string,
    byRole = 'investigating-body',
  ): AnyRecord =>
    step(
      on,
      { event: 'preventive-measure', action, accused: { kind: 'accused-person', id: 'a' }, measure, from: on, until },
      { byRole, id: `${action} ${measure} ${on}` },
    );
  const held = (...events: AnyRecord[]): string[] =>
    dueDates([caseOf('2026-07-06'), ...events], TODAY)
      .filter(({ limit }) => limit !== 'investigation')
      .map(({ limit, due, state }) => `${limit} ${due} ${state}`);

  test('custody of three days, twice prolonged by three, counts days off', () =>
    expect(
      held(measure('2026-07-24', 'applied', 'custody'), measure('2026-07-27', 'extended', 'custody', '2026-07-30')),
    ).toEqual(['custody 2026-07-30 overdue']));

  test('detention follows custody, and a month has thirty days of which the first is one', () =>
    expect(held(measure('2026-07-24', 'applied', 'custody'), measure('2026-07-27', 'applied', 'detention'))).toEqual([
      'custody 2026-07-27 met',
      'detention-for-investigation 2026-11-23 due',
    ]));

  test('an order that ends earlier counts, and one that ends later does not', () => {
    expect(held(measure('2026-07-27', 'applied', 'detention', '2026-10-27'))).toEqual([
      'detention-for-investigation 2026-10-27 overdue',
    ]);
    expect(held(measure('2026-07-27', 'applied', 'detention', '2027-01-27'))).toEqual([
      'detention-for-investigation 2026-11-23 due',
    ]);
  });

  test('ends when it is replaced or cancelled', () =>
    expect(held(measure('2026-07-27', 'applied', 'detention'), measure('2026-09-01', 'replaced', 'detention'))).toEqual(
      ['detention-for-investigation 2026-11-23 met'],
    ));

  test.each([
    [
      'investigating-body',
      step('2026-11-02', { event: 'conclusion', proposal: 'terminate', accused: [], charges: [] }),
    ],
    ['procuracy', step('2026-11-02', { event: 'indictment', court: COURT, accused: [], charges: [] })],
    ['court', step('2026-11-02', { event: 'judgment', results: [] })],
  ])('of the %s ends with its stage', (byRole, end) => {
    const order = measure('2026-10-19', 'applied', 'detention', '2026-11-10', byRole);
    const detained = (...events: AnyRecord[]): string[] =>
      held(...events).filter((text) => text.startsWith('detention'));
    expect(detained(order, end)).toEqual([expect.stringMatching(/ 2026-11-10 met$/)]);
    expect(detained(order, step('2026-11-02', { event: 'appeal' }))).toEqual([
      expect.stringMatching(/ 2026-11-10 overdue$/),
    ]);
  });

  test('has the limit of the stage of the body that ordered it', () => {
    expect(held(measure('2026-10-19', 'applied', 'detention', undefined, 'procuracy'))).toEqual([
      'detention-for-prosecution 2026-11-17 overdue',
    ]);
    expect(held(measure('2026-10-19', 'applied', 'detention', undefined, 'court'))).toEqual([
      'detention-for-trial 2026-12-17 due',
    ]);
  });

  test('goes by the charge against the person, where it is known', () => {
    const accused = record('accused-person', 'a', {
      charges: [{ charge: { code: 'pc2015', article: '150', clause: 3 }, lead: true }],
    });
    const extension = measure('2026-11-16', 'extended', 'detention', '2027-03-23');
    const events = [measure('2026-07-27', 'applied', 'detention', '2026-11-23'), extension];
    expect(held(...events)).toEqual(['detention-for-investigation 2027-02-21 due']);
    expect(held(accused, ...events)).toEqual(['detention-for-investigation 2027-03-23 due']);
  });
});
