import { describe, expect, test } from 'vitest';
import type { AnyRecord } from './any-record.ts';
import { lookAlikes } from './look-alikes.ts';

const of = (kind: string, id: string, more: object): AnyRecord => ({
  ...{ schema: `https://schemas.lienthong.example/${kind}/1.0`, id, revision: 1, recordStatus: 'final' },
  ...{ issuer: 'lienthong:vd-1', recordedAt: '2026-09-01T10:00:00+07:00', conversation: `of ${id}`, ...more },
});
const whys = (record: AnyRecord, ...known: AnyRecord[]) => lookAlikes(record, known).map(({ why }) => why);
const name = (full: string) => ({ names: [{ full, kind: 'legal', script: 'Latn' }] });

describe('a person', () => {
  const person = (id: string, more: object) => of('person-identity', id, more);

  test.each([
    [
      'the same citizen number',
      { citizenNumbers: ['082209999991'] },
      { citizenNumbers: ['082209999991'] },
      'citizen-number',
    ],
    [
      'the same passport',
      { documents: [{ country: 'VN', number: 'X 0000001' }] },
      { documents: [{ country: 'VN', number: 'x 0000001' }] },
      'identity-document',
    ],
    [
      'the same name typed without marks, born in the same year',
      { ...name('Nguyễn Thị Ví Dụ'), bornOn: '2009-03-15' },
      { ...name('nguyen thi  vi du'), bornOn: '2009' },
      'name-and-birth',
    ],
    ['đ and d', { ...name('Đỗ Ví Dụ') }, { ...name('Do Vi Du') }, 'name-and-birth'],
    [
      'the same name, one without a birth date',
      { ...name('Lê Ví Dụ'), bornOn: '2009' },
      name('Lê Ví Dụ'),
      'name-and-birth',
    ],
  ])('%s', (_, one, other, why) => {
    expect(whys(person('a', one), person('b', other))).toEqual([why]);
  });

  test.each([
    [
      'the same name, born in another year',
      { ...name('Lê Ví Dụ'), bornOn: '2009' },
      { ...name('Lê Ví Dụ'), bornOn: '1990' },
    ],
    ['one word in common', name('Dụ'), name('Dụ')],
    [
      'the same number from another country',
      { documents: [{ country: 'VN', number: '1' }] },
      { documents: [{ country: 'LA', number: '1' }] },
    ],
    ['nothing told', {}, {}],
  ])('not: %s', (_, one, other) => {
    expect(whys(person('a', one), person('b', other))).toEqual([]);
  });

  test('its own earlier revision is not another, nor is one that was entered in error', () => {
    const one = person('a', { citizenNumbers: ['082209999991'] });
    expect(whys(one, one, { ...one, id: 'b', recordStatus: 'entered-in-error' })).toEqual([]);
  });
});

describe('a case', () => {
  const decision = { by: 'lienthong:vd-2', document: { number: '12', notation: 'QĐ-CSĐT', issuedOn: '2026-03-01' } };

  test('the same decision, the same source, the same reference', () => {
    const reports = [{ kind: 'crime-report', id: 'r' }];
    expect(whys(of('case', 'a', { decision }), of('case', 'b', { decision }))).toEqual(['document']);
    expect(whys(of('case', 'a', { reports }), of('case', 'b', { reports }))).toEqual(['source']);
    expect(whys(of('case', 'a', { reference: 'VA-1' }), of('case', 'b', { reference: 'va-1' }))).toEqual(['reference']);
  });

  test('not: the number of another year, the reference of another body', () => {
    const other = { ...decision, document: { ...decision.document, issuedOn: '2025-03-01' } };
    expect(whys(of('case', 'a', { decision }), of('case', 'b', { decision: other }))).toEqual([]);
    const reference = { reference: 'VA-1' };
    expect(whys(of('case', 'a', reference), of('case', 'b', { ...reference, issuer: 'lienthong:vd-9' }))).toEqual([]);
  });
});

test('a report of crime: the same entry in the register of the same year', () => {
  const entry = (id: string, enteredOn: string) =>
    of('crime-report', id, { receivedBy: { agency: 'lienthong:vd-1' }, register: { number: '07', enteredOn } });
  expect(whys(entry('a', '2026-01-02'), entry('b', '2026-01-03'))).toEqual(['register']);
  expect(whys(entry('a', '2026-01-02'), entry('b', '2025-12-31'))).toEqual([]);
});

test('another kind is another thing', () => {
  expect(whys(of('case', 'a', { reference: '1' }), of('crime-report', 'b', { reference: '1' }))).toEqual([]);
});

describe('a return', () => {
  const figures = (id: string, more: object = {}) =>
    ({
      ...{ schema: 'https://schemas.lienthong.example/statistical-return/1.0', id, revision: 1, issuer: 'a' },
      ...{ recordStatus: 'final', conversation: id, catalogue: { id: 'vn-trafficking' }, level: 'commune' },
      ...{ period: { code: 'vn-decree09:2026-Q3' }, area: { edition: '2026-04-30', code: '99901' }, ...more },
    }) as unknown as AnyRecord;

  test('of one period and area is there twice', () => {
    expect(lookAlikes(figures('1'), [figures('2')])).toEqual([expect.objectContaining({ id: '2', why: 'period' })]);
  });

  test.each([
    ['another period', { period: { code: 'vn-decree09:2026-Q4' } }],
    ['another area', { area: { edition: '2026-04-30', code: '99902' } }],
    ['another agency', { issuer: 'b' }],
  ])('of %s is another', (_, more) => {
    expect(lookAlikes(figures('1'), [figures('2', more)])).toEqual([]);
  });
});
