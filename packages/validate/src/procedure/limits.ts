/**
 * The limits of the procedure: one row each, with its law, its length, and its length in all after each extension.
 * @module
 */
import { bases, type RecordKind, type SeriousnessCode } from '@lienthong/schemas';
import type { Messages } from '../issue.ts';
import type { Counting, Span } from './spans.ts';

export interface Limit {
  /** kinds of record on which it may rest */
  kinds: readonly RecordKind[];
  /** ids in `bases` of `@lienthong/schemas`, or `technical` where the record sets the day and no law does */
  basis: readonly string[];
  title: Messages;
  /** the day from which it runs, as the end of a sentence */
  since: Messages;
  /** absent where the record sets the day by itself */
  counting?: Counting;
  /** length, then length in all after the first extension and each further one; absent where the record sets the day */
  spans?: readonly Span[] | Readonly<Record<SeriousnessCode, readonly Span[]>>;
}

/**
 * The lengths of a limit for an offence.
 *
 * @returns `undefined` where the record sets the day, and where the length depends on a seriousness that is not known
 */
export function spansOf({ spans }: Limit, seriousness: SeriousnessCode | undefined): readonly Span[] | undefined {
  if (spans === undefined || isList(spans)) return spans;
  return seriousness === undefined ? undefined : spans[seriousness];
}

/** Whether every article behind a limit was in force on a day. */
export function isInForce({ basis }: Limit, on: string): boolean {
  return basis.every((id) => (bases[id]?.from ?? '') <= on && on <= (bases[id]?.until ?? '9'));
}

/** Whether the text of every article behind a limit was read as it stood on a day. */
export function isSourced({ basis }: Limit, on: string): boolean {
  return basis.every((id) => bases[id]?.sourced !== false && on <= (bases[id]?.readUntil ?? '9'));
}

function isList(spans: NonNullable<Limit['spans']>): spans is readonly Span[] {
  return Array.isArray(spans);
}

/** Lengths by seriousness, in the order of Penal Code 2015, Art. 9. */
function by(...[less, serious, very, specially]: [Span[], Span[], Span[], Span[]]): Record<SeriousnessCode, Span[]> {
  return { 'less-serious': less, serious, 'very-serious': very, 'specially-serious': specially };
}

const PROSECUTION = by(['20d', '30d'], ['20d', '30d'], ['30d', '45d'], ['30d', '60d']);
const TRIAL_PREPARATION = by(['30d', '45d'], ['45d', '60d'], ['2m', '2m 30d'], ['3m', '3m 30d']);

export const limits = {
  'report-settlement': {
    kinds: ['crime-report', 'crime-report-outcome'],
    basis: ['cpc2015-147-1', 'cpc2015-147-2', 'cpc2015-134'],
    title: { en: 'Settlement of a report', vi: 'Giải quyết nguồn tin về tội phạm' },
    since: { en: 'the day on which the report was received', vi: 'ngày nhận được nguồn tin' },
    counting: 'procedure',
    spans: ['20d', '2m', '4m'],
  },
  'report-settlement-resumed': {
    kinds: ['crime-report-outcome'],
    basis: ['cpc2015-149', 'cpc2015-134'],
    title: { en: 'Settlement of a report, resumed', vi: 'Giải quyết nguồn tin sau khi phục hồi' },
    since: { en: 'the decision to resume it', vi: 'ngày ra quyết định phục hồi' },
    counting: 'procedure',
    spans: ['1m'],
  },
  'report-notice-to-procuracy': {
    kinds: ['crime-report'],
    basis: ['cpc2015-146-5', 'cpc2015-134'],
    title: { en: 'Notice of a report to the procuracy', vi: 'Thông báo việc tiếp nhận nguồn tin cho viện kiểm sát' },
    since: { en: 'the day on which the report was received', vi: 'ngày tiếp nhận nguồn tin' },
    counting: 'procedure',
    spans: ['3d'],
  },
  'suspension-to-procuracy': {
    kinds: ['crime-report-outcome'],
    basis: ['cpc2015-148-2'],
    title: { en: 'Sending of a suspension to the procuracy', vi: 'Gửi quyết định tạm đình chỉ cho viện kiểm sát' },
    since: { en: 'the decision to suspend', vi: 'khi ra quyết định tạm đình chỉ' },
    counting: 'calendar',
    spans: ['1d'],
  },
  'report-result-told': {
    kinds: ['crime-report-outcome'],
    basis: ['circular01-2017-14-3'],
    title: { en: 'Notice of the result to those who reported', vi: 'Thông báo kết quả giải quyết nguồn tin' },
    since: { en: 'the end of the settlement', vi: 'ngày kết thúc việc giải quyết' },
    counting: 'procedure',
    spans: ['3d'],
  },
  investigation: {
    kinds: ['case'],
    basis: ['cpc2015-172', 'cpc2015-134'],
    title: { en: 'Investigation', vi: 'Điều tra vụ án' },
    since: { en: 'the institution of the case', vi: 'khi khởi tố vụ án' },
    counting: 'procedure',
    spans: by(['2m', '4m'], ['3m', '6m', '8m'], ['4m', '8m', '12m'], ['4m', '8m', '12m', '16m', '20m']),
  },
  'investigation-resumed': {
    kinds: ['case-event'],
    basis: ['cpc2015-174-1', 'cpc2015-134'],
    title: { en: 'Investigation, resumed', vi: 'Điều tra sau khi phục hồi' },
    since: { en: 'the decision to resume it', vi: 'khi có quyết định phục hồi điều tra' },
    counting: 'procedure',
    spans: by(['2m', '3m'], ['2m', '4m'], ['3m', '5m'], ['3m', '6m']),
  },
  'further-investigation-for-procuracy': {
    kinds: ['case-event'],
    basis: ['cpc2015-174-2', 'cpc2015-134'],
    title: {
      en: 'Further investigation, asked for by the procuracy',
      vi: 'Điều tra bổ sung do viện kiểm sát trả hồ sơ',
    },
    since: { en: 'the return of the file', vi: 'ngày nhận lại hồ sơ' },
    counting: 'procedure',
    spans: ['2m'],
  },
  'further-investigation-for-court': {
    kinds: ['case-event'],
    basis: ['cpc2015-174-2', 'cpc2015-134'],
    title: { en: 'Further investigation, asked for by the court', vi: 'Điều tra bổ sung do tòa án trả hồ sơ' },
    since: { en: 'the return of the file', vi: 'ngày nhận lại hồ sơ' },
    counting: 'procedure',
    spans: ['1m'],
  },
  prosecution: {
    kinds: ['case-event'],
    basis: ['cpc2015-240', 'cpc2015-134'],
    title: { en: 'Decision to prosecute', vi: 'Quyết định việc truy tố' },
    since: {
      en: 'the day on which file and conclusion were received',
      vi: 'ngày nhận hồ sơ vụ án và bản kết luận điều tra',
    },
    counting: 'procedure',
    spans: PROSECUTION,
  },
  'trial-preparation': {
    kinds: ['case-event'],
    basis: ['cpc2015-277', 'cpc2015-134'],
    title: { en: 'Trial preparation', vi: 'Chuẩn bị xét xử' },
    since: { en: 'the day on which the court took the case on', vi: 'ngày thụ lý vụ án' },
    counting: 'procedure',
    spans: TRIAL_PREPARATION,
  },
  'trial-preparation-after-return': {
    kinds: ['case-event'],
    basis: ['cpc2015-277-2', 'cpc2015-134'],
    title: { en: 'Trial preparation after further investigation', vi: 'Chuẩn bị xét xử sau điều tra bổ sung' },
    since: { en: 'the day on which the file came back', vi: 'ngày nhận lại hồ sơ' },
    counting: 'procedure',
    spans: ['15d'],
  },
  'trial-opening': {
    kinds: ['case-event'],
    basis: ['cpc2015-277-3', 'cpc2015-134'],
    title: { en: 'Opening of the trial', vi: 'Mở phiên tòa' },
    since: { en: 'the decision to bring the case to trial', vi: 'ngày có quyết định đưa vụ án ra xét xử' },
    counting: 'procedure',
    spans: ['15d'],
  },
  custody: {
    kinds: ['case-event'],
    basis: ['cpc2015-118'],
    title: { en: 'Custody', vi: 'Tạm giữ' },
    since: { en: 'its first day', vi: 'ngày bắt đầu tạm giữ' },
    counting: 'calendar',
    spans: ['3d', '6d', '9d'],
  },
  'detention-for-investigation': {
    kinds: ['case-event'],
    basis: ['cpc2015-173', 'circular04-2018-17'],
    title: { en: 'Detention for the investigation', vi: 'Tạm giam để điều tra' },
    since: { en: 'its first day', vi: 'ngày bắt đầu tạm giam' },
    counting: 'detention',
    spans: by(['2m', '3m'], ['3m', '5m'], ['4m', '7m'], ['4m', '8m', '12m', '16m']),
  },
  'detention-for-prosecution': {
    kinds: ['case-event'],
    basis: ['cpc2015-241', 'cpc2015-240', 'circular04-2018-17'],
    title: { en: 'Detention while the procuracy decides', vi: 'Tạm giam trong giai đoạn truy tố' },
    since: { en: 'its first day', vi: 'ngày bắt đầu tạm giam' },
    counting: 'detention',
    spans: PROSECUTION,
  },
  'detention-for-trial': {
    kinds: ['case-event'],
    basis: ['cpc2015-278-2', 'cpc2015-277', 'circular04-2018-17'],
    title: { en: 'Detention to prepare the trial', vi: 'Tạm giam để chuẩn bị xét xử' },
    since: { en: 'its first day', vi: 'ngày bắt đầu tạm giam' },
    counting: 'detention',
    spans: TRIAL_PREPARATION,
  },
  'commune-notice': {
    kinds: ['identification'],
    basis: ['law53-2024-27-1'],
    title: {
      en: 'Notice of the commune to the health body',
      vi: 'Thông báo của Ủy ban nhân dân cấp xã cho cơ quan y tế',
    },
    since: { en: 'the day on which the person came forward', vi: 'ngày người đó đến trình báo' },
    counting: 'calendar',
    spans: ['1d'],
  },
  'initial-verification': {
    kinds: ['identification'],
    basis: ['law53-2024-27-2', 'law86-2025-2-3'],
    title: { en: 'Initial verification', vi: 'Xác minh ban đầu' },
    since: { en: 'the notice of the commune', vi: 'ngày được thông báo' },
    counting: 'calendar',
    spans: ['3d'],
  },
  'continued-verification': {
    kinds: ['identification'],
    basis: ['law53-2024-27-2'],
    title: { en: 'Decision after a verification that continues', vi: 'Quyết định sau khi tiếp tục xác minh' },
    since: { en: 'the decision to continue', vi: 'ngày quyết định tiếp tục xác minh' },
  },
  'referral-answer': {
    kinds: ['referral'],
    basis: ['law53-2024-27', 'law53-2024-28'],
    title: { en: 'Answer to a referral', vi: 'Trả lời việc chuyển tuyến' },
    since: { en: 'the referral', vi: 'ngày chuyển tuyến' },
  },
  'work-expected': {
    kinds: ['handling-status'],
    basis: ['technical'],
    title: { en: 'Work that a receiver said would be finished', vi: 'Công việc mà cơ quan nhận hẹn hoàn thành' },
    since: { en: 'the answer of the receiver', vi: 'ngày trả lời' },
  },
  'consent-withdrawal': {
    kinds: ['consent'],
    basis: ['decree356-2025-10'],
    title: { en: 'Carrying out of a withdrawal of consent', vi: 'Thực hiện việc rút lại sự đồng ý' },
    since: { en: 'the withdrawal', vi: 'ngày rút lại sự đồng ý' },
    counting: 'calendar',
    spans: ['15d'],
  },
  'support-follow-up': {
    kinds: ['support-service'],
    basis: ['law53-2024-37-1'],
    title: { en: 'Next follow-up of the support', vi: 'Lần theo dõi hỗ trợ tiếp theo' },
    since: { en: 'the follow-up before', vi: 'lần theo dõi trước' },
  },
  'directive-task': {
    kinds: ['directive'],
    basis: ['technical'],
    title: { en: 'Task of a directive', vi: 'Nhiệm vụ được chỉ đạo' },
    since: { en: 'the directive', vi: 'ngày ban hành văn bản chỉ đạo' },
  },
  'periodic-report': {
    kinds: ['directive', 'implementation-plan'],
    basis: ['decree09-2019-8-5', 'decree09-2019-12'],
    title: { en: 'Periodic report', vi: 'Báo cáo định kỳ' },
    since: { en: 'the close of the figures', vi: 'ngày chốt số liệu' },
    counting: 'procedure',
  },
  'plan-task': {
    kinds: ['implementation-plan'],
    basis: ['technical'],
    title: { en: 'Task of a plan', vi: 'Nhiệm vụ trong kế hoạch' },
    since: { en: 'the plan', vi: 'ngày ban hành kế hoạch' },
  },
} as const satisfies Record<string, Limit>;

export type LimitCode = keyof typeof limits;

/** The row of a limit. */
export function limitOf(code: LimitCode): Limit {
  return limits[code];
}
