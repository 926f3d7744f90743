/**
 * What the programme says of its years, its tasks and its targets.
 * @module
 */
import type {
  ProgrammeEditionCode,
  ProgrammeTargetCode,
  ProgrammeTaskCode,
  RecordKindCode,
  TargetBoundCode,
  TargetDenominatorCode,
} from '@lienthong/schemas';

/** First day of a programme, and the last on which it is still summed up: a year after its end. */
const DAYS: Readonly<Record<ProgrammeEditionCode, readonly [first: string, last: string]>> = {
  '2016-2020': ['2015-12-31', '2021-12-31'],
  '2021-2025': ['2021-01-01', '2026-12-31'],
  '2026-2030': ['2026-01-01', '2031-12-31'],
};

/** Whether a day lies in the years of a programme or in the year after, when it is summed up. */
export function isDayOf(edition: ProgrammeEditionCode, day: string): boolean {
  const [first, last] = DAYS[edition];
  return first <= day && day <= last;
}

/** Kinds of record that tell of a task beside a progress report, which tells of any. */
const KINDS: Readonly<Partial<Record<ProgrammeTaskCode, readonly RecordKindCode[]>>> = {
  order: ['directive', 'implementation-plan'],
  plan: ['implementation-plan'],
  'report-results': ['statistical-return'],
  communication: ['communication-activity', 'statistical-return'],
  'day-30-july': ['communication-activity', 'statistical-return'],
  prevention: ['prevention-activity', 'statistical-return'],
  campaign: ['campaign', 'statistical-return'],
  'receive-reports': ['crime-report', 'statistical-return'],
  'verify-settle-reports': ['crime-report-outcome', 'statistical-return'],
  investigate: ['case', 'case-event', 'accused-person', 'statistical-return'],
  'hunt-wanted': ['case-event', 'accused-person', 'statistical-return'],
  rescue: ['rescue', 'victim', 'statistical-return'],
  'receive-victims': ['rescue', 'identification', 'victim', 'referral', 'statistical-return'],
  'protect-victims': ['protection-measure', 'referral', 'statistical-return'],
  'support-victims': ['support-service', 'referral', 'consent', 'statistical-return'],
  prosecute: ['case', 'case-event', 'accused-person', 'statistical-return'],
  try: ['case-event', 'accused-person', 'statistical-return'],
  'statistical-criteria': ['statistical-return', 'reconciliation'],
  'legal-proposals': ['legal-proposal'],
  'consolidated-report': ['consolidated-report', 'statistical-return'],
};

/** Whether a record of this kind can answer the task; `undefined` for a task that the list does not know. */
export function canAnswer(kind: RecordKindCode, task: ProgrammeTaskCode): boolean | undefined {
  return kind === 'progress-report' ? true : KINDS[task]?.includes(kind);
}

/** Denominators that a target can be measured against. */
const DENOMINATORS: Readonly<Partial<Record<ProgrammeTargetCode, readonly TargetDenominatorCode[]>>> = {
  'reports-received-classified': ['reports-received'],
  'reports-settled': ['reports-received', 'reports-due', 'reports-received-and-carried-over'],
  'cases-discovered': ['cases-instituted', 'cases-of-the-year'],
  'cases-indicted': ['cases-instituted', 'cases-of-the-year', 'cases-concluded'],
  'cases-tried': ['cases-of-the-year', 'cases-indicted', 'cases-accepted-by-court'],
  'victims-in-time': ['victims-known'],
};

/** `undefined` for a target that the list does not know. */
export function isMeasuredAgainst(
  target: ProgrammeTargetCode,
  denominator: TargetDenominatorCode,
): boolean | undefined {
  return DENOMINATORS[target]?.includes(denominator);
}

/** Shares that decision 193/QĐ-TTg asks for, in per cent; it names none for the help to victims. */
const AIMS: Readonly<Partial<Record<ProgrammeTargetCode, readonly [aim: number, bound: TargetBoundCode]>>> = {
  'reports-received-classified': [100, 'at-least'],
  'reports-settled': [90, 'above'],
  'cases-discovered': [90, 'above'],
  'cases-indicted': [95, 'at-least'],
  'cases-tried': [90, 'at-least'],
};

/** Whether an aim asks for as much as the programme 2021-2025; `undefined` where that names no share. */
export function isAsHighAsDecision193(
  target: ProgrammeTargetCode,
  aim: number,
  bound: TargetBoundCode,
): boolean | undefined {
  const asked = AIMS[target];
  if (asked === undefined) return undefined;
  return aim > asked[0] || (aim === asked[0] && (bound === 'above' || asked[1] === 'at-least'));
}
