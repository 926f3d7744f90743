/**
 * Whether a case or a person may be known here already: by what this computer holds alone, nothing is asked of anybody.
 * @module
 */
import { type AnyRecord, kindOf } from './any-record.ts';

/** Two records of one kind that may tell of one thing. */
export interface LookAlike {
  readonly id: string;
  readonly conversation: string;
  /** what both have */
  readonly why: Sameness;
}

export type Sameness =
  | 'citizen-number'
  | 'identity-document'
  | 'name-and-birth'
  | 'document'
  | 'register'
  | 'source'
  | 'reference'
  | 'period';

/**
 * The things of the same kind that a new record may repeat, each once, by the first sameness found.
 *
 * A person: the same citizen number, the same identity document, or the same name without marks and a year of birth that may be the
 * same. A case: the same decision, the same source, the same own reference. A report of crime: the same entry in the register. A return:
 * the same catalogue, period and area, for a second one would be counted beside the first.
 *
 * @param known the newest revision of each thing; those that were entered in error are passed over, and so is the thing itself
 */
export function lookAlikes(record: AnyRecord, known: readonly AnyRecord[]): LookAlike[] {
  const kind = kindOf(record);
  const marks = marksOf(record);
  if (marks.length === 0) return [];
  return known.flatMap((other) => {
    if (other.id === record.id || kindOf(other) !== kind || other.recordStatus === 'entered-in-error') return [];
    const theirs = marksOf(other);
    const shared = marks.find((mark) => theirs.some((one) => one.why === mark.why && isSame(mark, one)));
    return shared ? [{ id: other.id, conversation: other.conversation, why: shared.why }] : [];
  });
}

interface Mark {
  readonly why: Sameness;
  readonly key: string;
  /** Years of birth that are meant; empty: not known. */
  readonly years?: readonly string[];
}

function isSame(a: Mark, b: Mark): boolean {
  if (a.key !== b.key) return false;
  const [some = [], others = []] = [a.years, b.years];
  return some.length === 0 || others.length === 0 || some.some((year) => others.includes(year));
}

function marksOf(record: AnyRecord): Mark[] {
  switch (kindOf(record)) {
    case 'person-identity':
      return [...personMarks(record)];
    case 'case':
      return [...caseMarks(record)];
    case 'crime-report':
      return [...reportMarks(record)];
    case 'statistical-return':
      return returnMarks(record);
    default:
      return [];
  }
}

function* personMarks(record: AnyRecord): Generator<Mark> {
  for (const number of list(record['citizenNumbers'])) yield { why: 'citizen-number', key: plain(number) };
  for (const document of list(record['documents'])) {
    const { country, number } = object(document);
    yield { why: 'identity-document', key: `${plain(country)} ${plain(number)}` };
  }
  const born = text(record['bornOn']).slice(0, 4);
  for (const name of list(record['names'])) {
    const key = plain(object(name)['full']);
    // One word is borne by too many.
    if (key.includes(' ')) yield { why: 'name-and-birth', key, years: born === '' ? [] : [born] };
  }
}

function* caseMarks(record: AnyRecord): Generator<Mark> {
  const decision = object(record['decision']);
  const document = object(decision['document']);
  if (text(document['number']) !== '') {
    const key = [decision['by'], document['number'], document['notation'], document['issuedOn']].map(plain).join(' ');
    yield { why: 'document', key };
  }
  for (const source of list(record['reports'])) yield { why: 'source', key: plain(object(source)['id']) };
  yield* referenceMarks(record);
}

function* reportMarks(record: AnyRecord): Generator<Mark> {
  const register = object(record['register']);
  const year = text(register['enteredOn']).slice(0, 4);
  const by = object(record['receivedBy'])['agency'];
  if (text(register['number']) !== '') {
    yield { why: 'register', key: [by, register['number'], year].map(plain).join(' ') };
  }
  yield* referenceMarks(record);
}

/** Figures of one period from one agency: what is new in them is a revision. */
function returnMarks(record: AnyRecord): Mark[] {
  const [catalogue, period, area] = [object(record['catalogue']), object(record['period']), object(record['area'])];
  const parts = [record.issuer, catalogue['id'], period['code'], area['edition'], area['code'], record['level']];
  return [{ why: 'period', key: parts.map(plain).join(' ') }];
}

function* referenceMarks({ issuer, reference }: AnyRecord): Generator<Mark> {
  if (text(reference) !== '') yield { why: 'reference', key: `${plain(issuer)} ${plain(reference)}` };
}

/** Without marks, case and doubled spaces: as a name is typed in a hurry. */
function plain(value: unknown): string {
  const bare = text(value).normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd');
  return bare.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
