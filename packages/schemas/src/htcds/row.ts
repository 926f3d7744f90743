/**
 * A row of HTCDS, and what is said where something was not carried.
 * @module
 */
import type { Bilingual } from '../contract.ts';
import type { HtcdsField } from '../generated/htcdsFacts.ts';

/** Fields for several codes hold a list; dates are `YYYY-MM-DD`. */
export type HtcdsValue = string | number | boolean | readonly string[];

export type HtcdsFields = Partial<Record<HtcdsField, HtcdsValue>>;

/** What the standard says of one victim: its tables that occur once, and those that occur several times. */
export interface HtcdsRow {
  /** `org_`, `prs_`, `vic_`, `cas_`, `cco_`, `con_` */
  fields: HtcdsFields;
  /** `per_` */
  perpetrators: readonly HtcdsFields[];
  /** `hte_` */
  events: readonly HtcdsFields[];
  /** `spl_` */
  plans: readonly HtcdsFields[];
}

/** Why something was not carried, or not as it was. */
export const htcdsReasons = {
  wider: {
    en: 'The other side has only a wider code, which was taken.',
    vi: 'Bên kia chỉ có mã rộng hơn; đã dùng mã đó.',
  },
  narrower: {
    en: 'The other side would say more than is known; nothing was taken.',
    vi: 'Mã bên kia nói nhiều hơn điều đã biết; không ghi gì.',
  },
  'no-code': { en: 'The other side has no such code.', vi: 'Bên kia không có mã tương ứng.' },
  several: {
    en: 'There are several, where one is asked for; none was chosen.',
    vi: 'Có nhiều giá trị trong khi chỉ nhận một; không chọn giá trị nào.',
  },
  'not-precise': {
    en: 'Less is known than the field asks for.',
    vi: 'Thông tin đã biết chưa đủ chính xác cho trường này.',
  },
  unsafe: {
    en: 'Its use would put the person at risk, or it is not known to be safe.',
    vi: 'Việc sử dụng có thể gây nguy hiểm cho người đó.',
  },
  'free-text': {
    en: 'Free text may name people; ask for it.',
    vi: 'Văn bản tự do có thể nêu tên người; phải yêu cầu rõ.',
  },
  'needs-more': {
    en: 'It needs something that is not there: see the table of coverage.',
    vi: 'Thiếu thông tin khác để chuyển; xem bảng đối chiếu.',
  },
  'no-place': { en: 'The contract has no place for the field.', vi: 'Các mẫu hồ sơ không có chỗ cho trường này.' },
  'not-a-value': { en: 'The value is not of the type of the field.', vi: 'Giá trị không đúng kiểu của trường.' },
  'not-a-field': { en: 'The standard has no such field.', vi: 'Chuẩn không có trường này.' },
} as const satisfies Record<string, Bilingual>;

export type HtcdsReason = keyof typeof htcdsReasons;

/** Names a field and a reason, never a value; a name that the standard does not have may be one, so that its place is told. */
export interface HtcdsNote {
  field: HtcdsField | `column ${number}`;
  reason: HtcdsReason;
}

/** Fields, with what is to be said of them. */
export interface Filled {
  fields: HtcdsFields;
  notes: readonly HtcdsNote[];
}

/** A field that holds nothing where there is no value; the reasons are given once each. */
export function filled(field: HtcdsField, value: HtcdsValue | undefined, reasons: Iterable<HtcdsReason> = []): Filled {
  const holds = value !== undefined && !(Array.isArray(value) && value.length === 0);
  return {
    fields: holds ? { [field]: value } : {},
    notes: [...new Set(reasons)].map((reason) => ({ field, reason })),
  };
}

export function joined(all: readonly Filled[]): Filled {
  return { fields: Object.assign({}, ...all.map(({ fields }) => fields)), notes: all.flatMap(({ notes }) => notes) };
}
