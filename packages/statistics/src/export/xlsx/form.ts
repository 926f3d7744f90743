/**
 * The form of the provincial report: its sheets by task of the programme, its columns, and what stands where; it is written and read by this.
 * @module
 */
import { observationStatus } from '@lienthong/schemas/codelists';
import { type Catalogue, type CountedIndicator, isCounted, type Words } from '../../catalogue.ts';
import type { Figure } from '../figure-set.ts';

export interface FormSheet {
  /** Of the tab; at most 31 letters. */
  readonly name: string;
  readonly title: Words;
  readonly kinds: readonly string[];
}

export const summarySheet = 'Tổng hợp';
export const notesSheet = 'Thuyết minh';

const sheets: readonly FormSheet[] = [
  {
    name: 'Chỉ đạo',
    title: {
      en: 'Direction, plans, reports and proposals of legal documents',
      vi: 'Chỉ đạo, kế hoạch, báo cáo và đề xuất văn bản quy phạm pháp luật',
    },
    kinds: [
      ...['directive', 'implementation-plan', 'progress-report', 'consolidated-report', 'statistical-return'],
      ...['reconciliation', 'legal-proposal'],
    ],
  },
  {
    name: 'Truyền thông, phòng ngừa',
    title: {
      en: 'Communication, prevention and campaigns',
      vi: 'Truyền thông, phòng ngừa và các đợt cao điểm',
    },
    kinds: ['communication-activity', 'prevention-activity', 'campaign'],
  },
  {
    name: 'Nguồn tin',
    title: {
      en: 'Reports of crime received, verified and settled',
      vi: 'Tiếp nhận, xác minh, giải quyết nguồn tin về tội phạm',
    },
    kinds: ['crime-report', 'crime-report-outcome'],
  },
  {
    name: 'Vụ án',
    title: {
      en: 'Investigation, prosecution, trial and the wanted',
      vi: 'Điều tra, truy tố, xét xử, truy bắt đối tượng truy nã',
    },
    kinds: ['case', 'case-event', 'accused-person'],
  },
  {
    name: 'Nạn nhân',
    title: {
      en: 'Victims rescued, received, identified, protected and supported',
      vi: 'Giải cứu, tiếp nhận, xác minh, bảo vệ, hỗ trợ nạn nhân',
    },
    kinds: [
      ...['rescue', 'identification', 'victim', 'protection-measure', 'support-service', 'referral', 'consent'],
      ...['handling-status', 'person-identity'],
    ],
  },
];

const others: FormSheet = { name: 'Chỉ tiêu khác', title: { en: 'Other indicators', vi: 'Chỉ tiêu khác' }, kinds: [] };

export interface FilledSheet extends FormSheet {
  readonly indicators: readonly CountedIndicator[];
}

/** The sheets that a catalogue fills, with their indicators. */
export function sheetsOf({ indicators }: Catalogue): FilledSheet[] {
  const counted = indicators.filter(isCounted);
  const placed = sheets.flatMap(({ kinds }) => kinds);
  return [...sheets, others]
    .map((sheet) => ({
      ...sheet,
      indicators: counted.filter(({ unit: { kind } }) =>
        sheet === others ? !placed.includes(kind) : sheet.kinds.includes(kind),
      ),
    }))
    .filter((sheet) => sheet.indicators.length > 0);
}

/** Columns of a sheet, from 0: a hidden id of the cell, number, words, the area of the report, its parts, remarks. */
export const column = { id: 0, number: 1, words: 2, first: 3 } as const;

/** The row of the headings, from 0; figures follow. */
export const headingRow = 4;

/** In place of a suppressed figure. */
export const SUPPRESSED = '(*)';

/** What is said of a figure of the report's own area, in words that can be read again. */
export function remarkOf(
  { status, bounds }: Pick<Figure, 'status' | 'bounds'>,
  undetermined: number | undefined,
): string {
  return [
    ...statusTitles.filter(({ code }) => code === status).map(({ title }) => title),
    ...(bounds === undefined ? [] : [`Từ ${bounds.lower} đến ${bounds.upper}`]),
    ...(undetermined === undefined ? [] : [`Chưa xác định: ${undetermined}`]),
  ].join('; ');
}

/** @returns `undefined` where it says something else */
export function readRemark(
  text: string,
): (Pick<Figure, 'status' | 'bounds'> & { readonly undetermined?: number }) | undefined {
  const parts = text === '' ? [] : text.split('; ');
  const read = parts.map((part) => {
    const status = statusTitles.find(({ title }) => title === part)?.code;
    if (status !== undefined) return { status };
    const [, lower, upper] = /^Từ (\d{1,15}) đến (\d{1,15})$/.exec(part) ?? [];
    if (lower !== undefined) return { bounds: { lower: Number(lower), upper: Number(upper) } };
    const [, undetermined] = /^Chưa xác định: (\d{1,15})$/.exec(part) ?? [];
    return undetermined === undefined ? undefined : { undetermined: Number(undetermined) };
  });
  return read.includes(undefined) ? undefined : Object.assign({}, ...read);
}

const statusTitles = observationStatus.codes.map(({ code, title }) => ({ code, title: title.vi }));
