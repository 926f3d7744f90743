import type { AnyRecord } from '@lienthong/schemas';
import { describe, expect, test } from 'vitest';
import { type DueDate, dueDates } from './due-dates.ts';
import { caseOf, one, POLICE, PROCURACY, record, step, TODAY } from './testing/records.ts';

function report(receivedAt: string, more: object = {}): AnyRecord {
  return record('crime-report', 'report', { receivedAt, receivedBy: { agency: POLICE, role: 'hotline' }, ...more });
}

function outcome(more: object): AnyRecord {
  return record('crime-report-outcome', 'outcome', { report: { kind: 'crime-report', id: 'report' }, ...more });
}

describe('a report', () => {
  test('is due twenty days after it was received, and the next working day where that is a Sunday', () => {
    const due = one([report('2026-07-06T09:00:00+07:00')], 'report-settlement', '2026-07-20');
    expect(due).toEqual({
      record: { kind: 'crime-report', id: 'report' },
      limit: 'report-settlement',
      from: '2026-07-06',
      due: '2026-07-27',
      state: 'due',
      extensions: 0,
      basis: ['cpc2015-147-1', 'cpc2015-147-2', 'cpc2015-134'],
      reason: {
        en: 'Settlement of a report: 20 days from the day on which the report was received; it ended on a day off and moves to the next working day.',
        vi: 'Giải quyết nguồn tin về tội phạm: 20 ngày kể từ ngày nhận được nguồn tin; hết vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo.',
      },
      checked: false,
    });
  });

  test('counts by the clocks of Viet Nam', () =>
    expect(one([report('2026-07-05T17:00:00Z')], 'report-settlement').from).toBe('2026-07-06'));

  test('counts from the day on which it was passed on', () => {
    const passedOn = { to: POLICE, at: '2026-07-08T09:00:00+07:00' };
    expect(one([report('2026-07-06T09:00:00+07:00', { passedOn })], 'report-settlement')).toMatchObject({
      from: '2026-07-08',
      due: '2026-07-28',
      state: 'overdue',
    });
  });

  test.each([
    ['2026-07-27', 'met'],
    ['2026-07-28', 'met-late'],
  ])('decided on %s is %s', (decidedOn, state) =>
    expect(
      one([outcome({ receivedOn: '2026-07-06', decision: 'institute', decidedOn })], 'report-settlement'),
    ).toMatchObject({ state, metOn: decidedOn }),
  );

  test('is due in two months when prolonged, in four when extended, and no later whatever the decision says', () => {
    const prolongation = { decidedOn: '2026-07-20', until: '2026-09-04' };
    const extension = { grantedOn: '2026-09-01', until: '2027-01-31' };
    const body = { receivedOn: '2026-07-06', decision: 'institute', decidedOn: '2026-11-06' };
    expect(one([outcome({ ...body, prolongation })], 'report-settlement')).toMatchObject({
      due: '2026-09-04',
      reason: { en: expect.stringContaining('the law allows 2 months') },
    });
    expect(one([outcome({ ...body, prolongation, extension })], 'report-settlement')).toMatchObject({
      due: '2026-11-06',
      state: 'met',
      reason: { vi: expect.stringContaining('04 tháng kể từ ngày nhận được nguồn tin, sau 2 lần kéo dài, gia hạn') },
    });
  });

  test('suspended waits, and has a month when resumed', () => {
    const suspended = { receivedOn: '2026-07-06', decision: 'suspend', decidedOn: '2026-07-24', suspension: {} };
    expect(one([outcome(suspended)], 'report-settlement').state).toBe('suspended');
    expect(one([outcome(suspended)], 'suspension-to-procuracy')).toMatchObject({ due: '2026-07-25', state: 'overdue' });
    const resumed = outcome({
      ...suspended,
      revision: 2,
      decision: 'not-institute',
      decidedOn: '2026-11-13',
      suspension: { resumedOn: '2026-10-12' },
    });
    expect(one([outcome(suspended), resumed], 'report-settlement')).toMatchObject({
      state: 'met',
      metOn: '2026-07-24',
    });
    expect(one([outcome(suspended), resumed], 'report-settlement-resumed')).toMatchObject({
      from: '2026-10-12',
      due: '2026-11-12',
      state: 'met-late',
    });
  });

  test('is told to the procuracy within three days by a body that settles reports', () => {
    const receivedBy = { agency: POLICE, role: 'investigating-body' };
    const on = (day: string): object => ({ receivedBy, procuracyNotice: { procuracy: PROCURACY, on: day } });
    const told = (day: string): DueDate =>
      one([report('2026-07-22T09:00:00+07:00', on(day))], 'report-notice-to-procuracy');
    expect(told('2026-07-27')).toMatchObject({ due: '2026-07-27', state: 'met' });
    expect(told('2026-07-28').state).toBe('met-late');
    expect(dueDates([report('2026-07-22T09:00:00+07:00')], TODAY).map(({ limit }) => limit)).toEqual([
      'report-settlement',
    ]);
  });

  test('and its result are told within three days', () => {
    const body = { receivedOn: '2026-07-06', decision: 'institute', decidedOn: '2026-07-20' };
    expect(one([outcome(body)], 'report-result-told')).toMatchObject({ due: '2026-07-23', state: 'overdue' });
    const receiverNotice = { agency: POLICE, on: '2026-07-22' };
    expect(one([outcome({ ...body, receiverNotice })], 'report-result-told').state).toBe('met');
  });
});

describe('a person', () => {
  const identification = (more: object): AnyRecord =>
    record('identification', 'identification', {
      origin: { how: 'came-forward', on: '2026-11-16', by: 'victim', to: { agency: 'lienthong:dt-commune-1' } },
      ...more,
    });

  test('who came forward is verified three days after the notice of the commune', () => {
    const communeNotice = {
      commune: 'lienthong:dt-commune-1',
      on: '2026-11-17',
      to: { agency: 'lienthong:dt-health-1' },
    };
    expect(one([identification({})], 'commune-notice')).toMatchObject({ due: '2026-11-17', state: 'overdue' });
    expect(one([identification({ communeNotice })], 'commune-notice').state).toBe('met');
    expect(one([identification({ communeNotice })], 'initial-verification')).toMatchObject({
      due: '2026-11-20',
      state: 'due',
      owedBy: 'lienthong:dt-health-1',
    });
    const verification = { from: '2026-11-18', until: '2026-11-19' };
    expect(one([identification({ communeNotice, verification })], 'initial-verification').state).toBe('met');
  });

  test('under the law before had no such limit that is known here', () => {
    const origin = { how: 'came-forward', on: '2025-06-16', by: 'victim', to: { agency: 'lienthong:dt-commune-1' } };
    expect(dueDates([identification({ origin })], TODAY)).toEqual([]);
  });

  test('whose verification continues is decided on by the day that was set', () => {
    const continued = {
      origin: { how: 'proceedings', on: '2026-11-02' },
      continueUntil: '2026-11-18',
      decidedOn: '2026-11-06',
    };
    expect(one([identification({ ...continued, decision: 'continue' })], 'continued-verification').state).toBe(
      'overdue',
    );
    const decided = identification({ ...continued, decision: 'victim', decidedOn: '2026-11-18' });
    expect(one([decided], 'continued-verification').state).toBe('met');
  });

  test('who was referred gets an answer by the day that was asked for; the text of one article was not read', () => {
    const referral = record('referral', 'referral', { answerBy: '2026-11-10' });
    const answer = (id: string, decidedOn: string, more: object = {}): AnyRecord =>
      record('handling-status', id, {
        answers: { jti: 'j', record: { kind: 'referral', id: 'referral' } },
        code: 'accepted',
        decidedOn,
        ...more,
      });
    expect(one([referral], 'referral-answer')).toMatchObject({ state: 'overdue', checked: false });
    const answers = [answer('b', '2026-11-12'), answer('a', '2026-11-10')];
    expect(one([referral, ...answers], 'referral-answer')).toMatchObject({ state: 'met', metOn: '2026-11-10' });
    const expected = answer('a', '2026-11-10', { expectedOn: '2026-11-18' });
    expect(one([expected], 'work-expected')).toMatchObject({ state: 'overdue', checked: true });
    expect(one([expected, answer('b', '2026-11-17', { code: 'finished' })], 'work-expected').state).toBe('met');
    expect(one([expected, answer('b', '2026-11-17', { code: 'in-process' })], 'work-expected').state).toBe('overdue');
  });

  test('whose consent is withdrawn is obeyed in fifteen days', () => {
    const withdrawn = { on: '2026-11-02', by: 'self', how: 'written', receiversToldOn: '2026-11-17' };
    const consent = record('consent', 'consent', { askedBy: { agency: POLICE }, answer: { given: 'yes', withdrawn } });
    expect(one([consent], 'consent-withdrawal')).toMatchObject({ due: '2026-11-17', state: 'met' });
  });

  test('who is supported is looked after again, until the support is closed', () => {
    const support = (state: string): AnyRecord =>
      record('support-service', 'support', { followUp: { state, on: '2026-10-01', nextOn: '2026-11-01' } });
    expect(one([support('active')], 'support-follow-up').state).toBe('overdue');
    expect(dueDates([support('closed')], TODAY)).toEqual([]);
  });
});

describe('what was ordered', () => {
  const [health, union] = ['lienthong:dt-health-1', 'lienthong:dt-union-1'];
  const directive = (due: object, more: object = {}): AnyRecord =>
    record('directive', 'directive', {
      document: { issuedOn: '2026-06-08' },
      tasks: [
        {
          number: '1',
          addressees: [
            { by: 'agency', agency: health },
            { by: 'agency', agency: union },
          ],
          due,
          ...more,
        },
      ],
    });
  const answers = { kind: 'directive', id: 'directive' };
  const owed = (records: AnyRecord[], today = TODAY): string[] =>
    dueDates(records, today).map(({ due, state, owedBy }) => `${due} ${state} ${owedBy}`);

  test('is owed by each agency alone, and met by a report that says it is done', () => {
    const done = record('progress-report', 'report', {
      issuer: health,
      answers,
      statedOn: '2026-07-14',
      results: [{ number: '1', status: 'done', doneOn: '2026-07-10' }],
    });
    expect(owed([directive({ due: 'on', on: '2026-07-15' }), done])).toEqual([
      `2026-07-15 met ${health}`,
      `2026-07-15 overdue ${union}`,
    ]);
  });

  test('or by a record of the kind that was asked for', () => {
    const plan = record('implementation-plan', 'plan', {
      issuer: union,
      answers,
      document: { issuedOn: '2026-07-20' },
      period: { from: '2026-01-01', until: '2026-12-31' },
      tasks: [{ number: '1', due: { due: 'on', on: '2026-12-01' }, lead: { by: 'agency', agency: union } }],
    });
    const asked = directive({ due: 'on', on: '2026-07-15' }, { form: { recordKind: 'implementation-plan' } });
    expect(owed([asked, plan])).toEqual([
      `2026-07-15 overdue ${health}`,
      `2026-07-15 met-late ${union}`,
      `2026-12-01 due ${union}`,
    ]);
  });

  test('each period falls due some working days after the figures close', () => {
    const due = { due: 'each-period', every: 'quarter', regime: 'vn-decree09', workingDaysAfterClose: 2 };
    const asked = directive(due, { addressees: [{ by: 'agency', agency: health }] });
    const report = record('progress-report', 'report', {
      issuer: health,
      document: { issuedOn: '2026-06-17' },
      period: { code: 'vn-decree09:2026-Q2' },
      results: [],
    });
    expect(owed([asked, report])).toEqual([`2026-06-16 met-late ${health}`, `2026-09-16 overdue ${health}`]);
    expect(owed([asked], '2026-12-14')).toContain(`2026-12-16 due ${health}`);
    expect(dueDates([asked], '2027-03-20').map(({ checked }) => checked)).toEqual([true, true, true, false]);
    expect(owed([directive({ ...due, workingDaysAfterClose: undefined })])).toEqual([]);
    expect(owed([directive({ due: 'always' })])).toEqual([]);
  });
});

describe('which records count', () => {
  const first = caseOf('2026-07-06');

  test('the newest revision', () => {
    const second = caseOf('2026-07-07', { revision: 2 });
    expect(one([second, first], 'investigation').from).toBe('2026-07-07');
  });

  test('none that was entered in error, nor what names no known schema', () => {
    const wrong = caseOf('2026-07-06', { revision: 2, recordStatus: 'entered-in-error' });
    expect(dueDates([first, wrong, { schema: 'x' } as unknown as AnyRecord], TODAY)).toEqual([]);
  });

  test('of two that clash neither, but the one before: no clash hides a limit', () => {
    const clash = ['2026-07-08', '2026-07-09'].map((day) => caseOf(day, { revision: 2 }));
    expect(one([...clash, first], 'investigation').from).toBe('2026-07-06');
    const [a, b] = ['2026-07-08', '2026-07-09'].map((day) => caseOf(day));
    expect(one([a, b] as AnyRecord[], 'investigation').from).toBe('2026-07-08');
  });

  test('none that was withdrawn: it is no longer pursued', () => {
    expect(dueDates([first, caseOf('2026-07-06', { revision: 2, recordStatus: 'withdrawn' })], TODAY)).toEqual([]);
  });

  test('what begins after the day is not told of yet', () => expect(dueDates([first], '2026-07-05')).toEqual([]));

  test('what was done after the day is not done yet', () => {
    const concluded = step('2026-11-01', { event: 'conclusion', proposal: 'prosecute', accused: [], charges: [] });
    expect(one([first, concluded], 'investigation', '2026-10-31').state).toBe('due');
  });
});

test.each(['20-11-2026', '2026-13-01', '2026-02-29', ''])('%s is no civil day', (today) =>
  expect(() => dueDates([], today)).toThrow(TypeError),
);

describe('what is checked', () => {
  test.each([
    ['2025-06-30', true, 'the code as it was read'],
    ['2025-07-01', false, 'the code was amended that day and not read again'],
    ['2018-01-01', false, 'the days off of that year are not in the table'],
  ])('of an investigation from %s: %s, for %s', (from, checked) =>
    expect(one([caseOf(from)], 'investigation').checked).toBe(checked),
  );

  test.each([
    ['2026-11-16', '2026-11-19', true],
    ['2026-11-21', '2026-11-25', false],
  ])('the days off: told within three days of %s, by %s, is checked: %s', (decidedOn, due, checked) => {
    const records = [outcome({ receivedOn: '2026-11-02', decision: 'institute', decidedOn })];
    expect(one(records, 'report-result-told', '2026-11-30')).toMatchObject({ due, checked });
  });
});
