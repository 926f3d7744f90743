/**
 * The records that three invented communes made in one quarter, so that their victims add up to a published figure.
 * @module
 */
import { uuidv7 } from '@lienthong/exchange';
import type { RecordOf } from '@lienthong/schemas';
import type { Published } from '@lienthong/statistics/formats';
import { communeOne, communeThree, communeTwo, investigation, type Member } from './cast.ts';
import { dateOf, head, instantOf } from './records.ts';

/** Third quarter of 2026 under decree 09/2019: 15 June to 14 September. */
export const quarter = 'vn-decree09:2026-Q3';
const first = Date.parse('2026-06-15T09:00:00+07:00');
const day = 86_400_000;

/** After the quarter's close on 14 September. */
export const asOf = '2026-09-16T08:00:00+07:00';

interface Plan {
  readonly commune: Member;
  /** Victims by destination; `VN`: inside the country. */
  readonly to: Readonly<Record<string, number>>;
  readonly male: number;
  readonly minority: number;
  readonly reports: number;
}

const plans: readonly Plan[] = [
  { commune: communeOne, to: { KH: 5, LA: 1, CN: 2, MM: 1, VN: 4 }, male: 8, minority: 1, reports: 4 },
  { commune: communeTwo, to: { KH: 3, LA: 2, CN: 3, MM: 0, VN: 5 }, male: 7, minority: 2, reports: 3 },
  { commune: communeThree, to: { KH: 2, LA: 2, CN: 1, MM: 2, VN: 3 }, male: 6, minority: 1, reports: 5 },
];

/** What the national hotline published for persons in a quarter; the invented units are made to add up to it. */
export const published: Published = {
  figures: [
    figure('Persons', 'Số người', {}, 36),
    figure('male', 'nam', { sex: 'male' }, 21),
    figure('female', 'nữ', { sex: 'female' }, 15),
    figure('Kinh', 'dân tộc Kinh', { 'ethnicity-group': 'kinh' }, 32),
    figure('ethnic minority', 'dân tộc thiểu số', { 'ethnicity-group': 'minority' }, 4),
    figure('Cambodia', 'Campuchia', { destination: 'KH' }, 10),
    figure('Laos', 'Lào', { destination: 'LA' }, 5),
    figure('China', 'Trung Quốc', { destination: 'CN' }, 6),
    figure('Myanmar', 'Myanmar', { destination: 'MM' }, 3),
    figure('inside the country', 'trong nước', { destination: 'domestic' }, 12),
  ],
  source: {
    en: 'national hotline 111, third quarter of 2024 (pctnxh.molisa.gov.vn, category 20, item 6650).',
    vi: 'Tổng đài điện thoại quốc gia 111, quý III/2024 (pctnxh.molisa.gov.vn, mục 20, bài 6650).',
  },
  note: {
    en: 'The units and people of this report are invented; they were made to add up to the figures published. The hotline states no closing dates and counts persons it took up; only its arithmetic is reproduced. Its age bands overlap and are left out.',
    vi: 'Địa bàn và con người trong báo cáo này là giả định, được đặt ra để cộng lại đúng bằng số liệu đã công bố. Tổng đài không nêu ngày chốt số liệu và đếm số người được tiếp nhận; ở đây chỉ tái hiện phép cộng. Nhóm tuổi của nguồn chồng lên nhau nên không đưa vào.',
  },
};

function figure(
  en: string,
  vi: string,
  dimensions: Readonly<Record<string, string>>,
  value: number,
): Published['figures'][number] {
  return { title: { en, vi }, indicator: 'victims-identified', dimensions, value };
}

type CommuneRecord = RecordOf<'victim'> | RecordOf<'crime-report'>;

/** Everything that a commune's own system holds of the quarter, and a few records that must not be counted. */
export function recordsOf(commune: Member): CommuneRecord[] {
  const plan = plans.find((candidate) => candidate.commune.code === commune.code);
  if (!plan) return [];
  const destinations = Object.entries(plan.to).flatMap(([country, count]) =>
    Array.from({ length: count }, () => country),
  );
  const victims = destinations.map((country, i) =>
    victim(
      commune,
      first + i * 6 * day,
      country,
      i < plan.male ? 'male' : 'female',
      i < plan.minority ? 'minority' : 'kinh',
    ),
  );
  const reports = Array.from({ length: plan.reports }, (_, i) => report(commune, first + i * 9 * day));
  return [...victims, ...reports, ...notCounted(commune, victims[0] as RecordOf<'victim'>)];
}

/** The day before and the day after the quarter, a record made in error, and an older revision of a record that stands. */
function notCounted(commune: Member, standing: RecordOf<'victim'>): RecordOf<'victim'>[] {
  const inError = victim(commune, first + day, 'KH', 'male', 'kinh');
  const { schema, id, issuer, conversation, classification, status, sex } = inError;
  return [
    victim(commune, first - day, 'CN', 'female', 'kinh'),
    victim(commune, first + 92 * day, 'LA', 'male', 'kinh'),
    inError,
    {
      schema,
      id,
      revision: 2,
      revises: { revision: 1 },
      recordStatus: 'entered-in-error',
      reason: 'entered-by-mistake',
      issuer,
      recordedAt: instantOf(first + 2 * day),
      conversation,
      classification,
      status,
      sex,
    },
    {
      ...standing,
      revision: 2,
      revises: { revision: 1 },
      reason: 'facts-established',
      recordedAt: instantOf(first + 80 * day),
    },
  ];
}

function victim(
  commune: Member,
  ms: number,
  country: string,
  sex: 'male' | 'female',
  ethnicityGroup: 'kinh' | 'minority',
): RecordOf<'victim'> {
  return {
    schema: 'https://schemas.lienthong.example/victim/1.0',
    ...head(commune, uuidv7(ms), ms),
    status: 'victim',
    sex,
    ethnicityGroup,
    ageAtAct: { known: 'years', years: 13 + (Math.floor(ms / day) % 25) },
    nationality: { kind: 'citizen', country: 'VN' },
    exploitation: { forms: country === 'VN' ? ['forced-labour'] : ['forced-criminality', 'forced-labour'] },
    destination:
      country === 'VN' ? { to: 'domestic' } : { to: 'abroad', countries: [country as 'KH' | 'LA' | 'CN' | 'MM'] },
    identification: { on: dateOf(ms), grounds: ['a', 'e'], by: investigation.code },
  };
}

function report(commune: Member, ms: number): RecordOf<'crime-report'> {
  return {
    schema: 'https://schemas.lienthong.example/crime-report/1.0',
    ...head(commune, uuidv7(ms), ms),
    sourceType: 'report',
    channel: 'hotline',
    receivedAt: instantOf(ms - 3_600_000),
    receivedBy: { agency: commune.code, role: 'commune-police', area: commune.area },
    acts: ['recruitment'],
    allegedVictims: { count: 1, under18: 'unknown', under16: 'unknown' },
  };
}
