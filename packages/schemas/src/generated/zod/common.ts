// Generated from schemas/common/. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import { nameless, unique, within } from '../../zod-checks.ts';
import type * as Types from '../types/common.ts';
import * as codes from './codes.ts';

/**
 * Agency · Cơ quan
 *
 * Code of an agency, with the scheme it belongs to. It is never derived from the code of an area.
 */
export const agency: z.ZodType<Types.Agency> = z.string().regex(new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", 'u'));

/**
 * Designation · Tên gọi, số hiệu
 *
 * Public designation of a document, unit, area or service in one line; never of a person.
 */
export const label: z.ZodType<Types.Label> = z.string().regex(new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", 'u')).refine(within(0, 300));

/**
 * Body and its role · Cơ quan và vai trò
 *
 * An agency, and the role in which it acts.
 */
export const actingBody: z.ZodType<Types.ActingBody> = z.strictObject({
  agency: agency,
  role: codes.agencyRole,
  unit: z.exactOptional(label),
}, nameless);

/**
 * Age · Tuổi
 *
 * Years, a band, or unknown. A test of age on it answers yes, no or unknown.
 */
export const age: z.ZodType<Types.Age> = z.discriminatedUnion("known", [z.strictObject({
  known: z.literal("years"),
  years: z.number().min(0).max(120).refine(Number.isInteger),
}, nameless), z.strictObject({
  known: z.literal("band"),
  band: codes.ageBand,
}, nameless), z.strictObject({
  known: z.literal("unknown"),
}, nameless)]);

/**
 * Civil date · Ngày
 *
 * A day in Asia/Ho_Chi_Minh, YYYY-MM-DD. Only civil dates decide to which period a thing belongs.
 */
export const civilDate: z.ZodType<Types.CivilDate> = z.string().regex(new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", 'u'));

/**
 * Administrative area · Đơn vị hành chính
 *
 * Code of a unit in a dated edition of the list: the same code names different units before and after a reform.
 */
export const area: z.ZodType<Types.Area> = z.strictObject({
  edition: civilDate,
  code: z.string().regex(new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", 'u')),
  name: z.exactOptional(label),
}, nameless);

/**
 * Name of a part · Tên phần
 *
 * Name of a part of the same message.
 */
export const partName: z.ZodType<Types.PartName> = z.string().regex(new RegExp("^[a-z][a-z0-9-]{0,31}$", 'u'));

/**
 * Line of text · Dòng văn bản
 *
 * One line of free text, without control characters or blanks at its ends. It may name people, so it counts as identifying.
 */
export const line: z.ZodType<Types.Line> = z.string().regex(new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", 'u')).refine(within(0, 300));

/**
 * Attachment · Tài liệu kèm theo
 *
 * A part of the same message that carries a document or file.
 */
export const attachment: z.ZodType<Types.Attachment> = z.strictObject({
  part: partName,
  kind: codes.attachmentKind,
  title: z.exactOptional(line),
  pages: z.exactOptional(z.number().min(1).max(100000).refine(Number.isInteger)),
}, nameless);

/**
 * SHA-256 digest · Giá trị băm SHA-256
 *
 * SHA-256 in 64 lower-case hexadecimal digits.
 */
export const digest: z.ZodType<Types.Digest> = z.string().regex(new RegExp("^[0-9a-f]{64}$", 'u'));

/**
 * Catalogue of indicators · Danh mục chỉ tiêu
 *
 * Catalogue of indicators that figures follow, by its exact content.
 */
export const catalogue: z.ZodType<Types.Catalogue> = z.strictObject({
  id: z.string().regex(new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$", 'u')).refine(within(0, 64)),
  version: z.string().regex(new RegExp("^[1-9][0-9]{0,3}\\.(?:0|[1-9][0-9]{0,3})$", 'u')),
  digest: digest,
}, nameless);

/**
 * Article of the Penal Code · Điều luật
 *
 * Number of an article, with its letter where it has one.
 */
export const penalArticle: z.ZodType<Types.PenalArticle> = z.string().regex(new RegExp("^[1-9][0-9]{0,2}[a-z]?$", 'u'));

/**
 * Charge · Tội danh
 *
 * One offence: code, article, clause, point. Several points are several charges; joined offences stay apart.
 */
export const charge: z.ZodType<Types.Charge> = z.strictObject({
  code: codes.penalEdition,
  article: penalArticle,
  clause: z.exactOptional(z.number().min(1).max(20).refine(Number.isInteger)),
  point: z.exactOptional(codes.point),
}, nameless);

/**
 * Official document · Văn bản
 *
 * An official document as it is written: numbers and notations are never taken apart.
 */
export const documentRef: z.ZodType<Types.DocumentRef> = z.strictObject({
  number: label,
  notation: z.exactOptional(label),
  issuedOn: civilDate,
  issuer: z.exactOptional(agency),
  signatory: z.exactOptional(line),
}, nameless);

/**
 * Document relied on · Văn bản làm căn cứ
 *
 * An official document on which another one rests, with its subject.
 */
export const citedDocument: z.ZodType<Types.CitedDocument> = z.strictObject({
  document: documentRef,
  subject: z.exactOptional(line),
}, nameless);

/**
 * Personal identification number · Số định danh cá nhân
 *
 * Twelve digits: old code of the province or country of birth registration, century and sex, year of birth, six more. Sex or year that differ from the record are a warning.
 */
export const citizenNumber: z.ZodType<Types.CitizenNumber> = z.string().regex(new RegExp("^[0-9]{12}$", 'u'));

/**
 * UUID, version 7 · UUID phiên bản 7
 *
 * A UUID of version 7 (RFC 9562) in lower case.
 */
export const uuid: z.ZodType<Types.Uuid> = z.string().regex(new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", 'u'));

/**
 * Reference to a record · Tham chiếu bản ghi
 *
 * Kind and id of another record, whatever its revision.
 */
export const recordRef: z.ZodType<Types.RecordRef> = z.strictObject({
  kind: codes.recordKind,
  id: uuid,
}, nameless);

/**
 * Consent · Sự đồng ý chia sẻ thông tin
 *
 * Whether somebody consented to the sharing of information, and how far.
 */
export const consentStatement: z.ZodType<Types.ConsentStatement> = z.strictObject({
  given: codes.yesNoUnknown,
  by: z.exactOptional(codes.consentGiver),
  on: z.exactOptional(civilDate),
  until: z.exactOptional(civilDate),
  groups: z.exactOptional(z.array(codes.fieldGroup).min(1).max(11).refine(unique)),
  receivers: z.exactOptional(z.array(codes.agencyRole).min(1).max(19).refine(unique)),
  record: z.exactOptional(recordRef),
}, nameless);

/**
 * Way of contact · Kênh liên lạc
 *
 * A number, address or account.
 */
export const contactChannel: z.ZodType<Types.ContactChannel> = z.strictObject({
  kind: codes.contactKind,
  value: line,
  safe: codes.yesNoUnknown,
  note: z.exactOptional(line),
}, nameless);

/**
 * Count · Số lượng
 *
 * A whole number of things or persons.
 */
export const count: z.ZodType<Types.Count> = z.number().min(0).max(1000000).refine(Number.isInteger);

/**
 * Sentence · Hình phạt
 *
 * What one defendant is sentenced to in one case, and what is to be served when sentences are joined; no frame bounds the joined one.
 */
export const sentence: z.ZodType<Types.Sentence> = z.strictObject({
  main: z.discriminatedUnion("kind", [z.strictObject({
  kind: z.literal("imprisonment"),
  months: z.number().min(1).max(1200).refine(Number.isInteger),
  suspended: z.boolean(),
  probationMonths: z.exactOptional(z.number().min(1).max(120).refine(Number.isInteger)),
}, nameless), z.strictObject({
  kind: z.literal("life"),
}, nameless), z.strictObject({
  kind: z.literal("other"),
  penalty: codes.otherPenalty,
}, nameless)]),
  additional: z.exactOptional(z.array(codes.additionalPenalty).min(1).max(6).refine(unique)),
  joined: z.exactOptional(z.discriminatedUnion("kind", [z.strictObject({
  kind: z.literal("imprisonment"),
  months: z.number().min(1).max(1200).refine(Number.isInteger),
}, nameless), z.strictObject({
  kind: z.literal("life"),
}, nameless)])),
  creditedDays: z.exactOptional(z.number().min(0).max(20000).refine(Number.isInteger)),
}, nameless);

/**
 * Result for a defendant · Kết quả đối với một bị cáo
 *
 * What a judgment finds of one defendant.
 */
export const courtResult: z.ZodType<Types.CourtResult> = z.strictObject({
  accused: recordRef,
  finding: codes.finding,
  charges: z.exactOptional(z.array(charge).min(1).max(20).refine(unique)),
  sentence: z.exactOptional(sentence),
}, nameless);

/**
 * Coverage · Tình hình báo cáo
 *
 * Whether an agency has reported.
 */
export const coverage: z.ZodType<Types.Coverage> = z.strictObject({
  agency: agency,
  area: z.exactOptional(area),
  status: codes.coverageStatus,
}, nameless);

/**
 * Days from and until · Từ ngày, đến ngày
 *
 * Two civil dates, both inclusive.
 */
export const days: z.ZodType<Types.Days> = z.strictObject({
  from: civilDate,
  until: civilDate,
}, nameless);

/**
 * Dimension and code · Chiều phân tổ và mã
 *
 * A dimension and one code of its list; _T total, _Z not applicable, _U unknown.
 */
export const dimensionValue: z.ZodType<Types.DimensionValue> = z.strictObject({
  dimension: codes.dimension,
  code: z.string().regex(new RegExp("^(?:_[TUZ]|[A-Za-z0-9đĐ](?:[A-Za-z0-9đĐ:.-]{0,98}[A-Za-z0-9đĐ])?)$", 'u')),
}, nameless);

/**
 * When due · Thời hạn
 *
 * A day, once each period, or always.
 */
export const due: z.ZodType<Types.Due> = z.discriminatedUnion("due", [z.strictObject({
  due: z.literal("on"),
  on: civilDate,
  dataCloseOn: z.exactOptional(civilDate),
}, nameless), z.strictObject({
  due: z.literal("each-period"),
  every: codes.periodLength,
  regime: codes.periodRegime,
  workingDaysAfterClose: z.exactOptional(z.number().min(1).max(60).refine(Number.isInteger)),
}, nameless), z.strictObject({
  due: z.literal("always"),
}, nameless)]);

/**
 * Money · Số tiền
 *
 * A sum in the smallest unit that the source states, with its currency.
 */
export const money: z.ZodType<Types.Money> = z.strictObject({
  amount: z.number().min(0).max(1000000000000000),
  currency: z.string().regex(new RegExp("^[A-Z]{3}$", 'u')),
}, nameless);

/**
 * Money and its sources · Kinh phí và nguồn
 *
 * A total and what each source gives.
 */
export const funding: z.ZodType<Types.Funding> = z.strictObject({
  total: money,
  lines: z.exactOptional(z.array(z.strictObject({
  source: codes.budgetSource,
  amount: money,
  year: z.exactOptional(z.number().min(2016).max(2100).refine(Number.isInteger)),
}, nameless)).min(1).max(20)),
}, nameless);

/**
 * Date, possibly partial · Ngày, có thể không đầy đủ
 *
 * YYYY, YYYY-MM or YYYY-MM-DD; compared as the interval of the days it may mean.
 */
export const partialDate: z.ZodType<Types.PartialDate> = z.string().regex(new RegExp("^(?:(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))$", 'u'));

/**
 * Identity paper · Giấy tờ tùy thân
 *
 * A paper that identifies a person.
 */
export const identityDocument: z.ZodType<Types.IdentityDocument> = z.strictObject({
  kind: codes.identityDocumentKind,
  number: z.string().regex(new RegExp("^[A-Z0-9][A-Z0-9/.-]{0,39}$", 'u')),
  country: codes.country,
  authority: z.exactOptional(label),
  issuedOn: z.exactOptional(partialDate),
  expiresOn: z.exactOptional(partialDate),
  heldBy: z.exactOptional(codes.yesNoUnknown),
}, nameless);

/**
 * Id of an indicator · Mã chỉ tiêu
 *
 * Id of an indicator in a catalogue.
 */
export const indicatorId: z.ZodType<Types.IndicatorId> = z.string().regex(new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$", 'u')).refine(within(0, 64));

/**
 * Instant · Thời điểm
 *
 * An instant of RFC 3339, with Z or +07:00 and nothing else.
 */
export const instant: z.ZodType<Types.Instant> = z.string().regex(new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", 'u'));

/**
 * Interval of the act · Khoảng thời gian thực hiện
 *
 * First and last time of an act, both inclusive and possibly partial; no end means not known.
 */
export const interval: z.ZodType<Types.Interval> = z.strictObject({
  from: partialDate,
  to: z.exactOptional(partialDate),
  ongoing: z.exactOptional(codes.yesNoUnknown),
}, nameless);

/**
 * Language · Ngôn ngữ
 *
 * Language tag of BCP 47, short form.
 */
export const language: z.ZodType<Types.Language> = z.string().regex(new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", 'u'));

/**
 * Nationality · Quốc tịch
 *
 * Citizen of one or more states, stateless, or unknown.
 */
export const nationality: z.ZodType<Types.Nationality> = z.discriminatedUnion("kind", [z.strictObject({
  kind: z.literal("citizen"),
  country: codes.country,
  others: z.exactOptional(z.array(codes.country).min(1).max(4).refine(unique)),
}, nameless), z.strictObject({
  kind: z.literal("stateless"),
  permanentResident: z.boolean(),
}, nameless), z.strictObject({
  kind: z.literal("unknown"),
}, nameless)]);

/**
 * Observation · Số liệu
 *
 * One figure: an indicator in an area, broken down or as a total.
 */
export const observation: z.ZodType<Types.Observation> = z.strictObject({
  indicator: indicatorId,
  area: area,
  dimensions: z.exactOptional(z.array(dimensionValue).min(1).max(8).refine(unique)),
  value: z.number().min(0).max(100000000).refine(Number.isInteger),
  status: z.exactOptional(codes.observationStatus),
}, nameless);

/**
 * Payment · Khoản tiền
 *
 * A sum of money and what it was for.
 */
export const payment: z.ZodType<Types.Payment> = z.strictObject({
  kind: codes.paymentKind,
  money: money,
  paidOn: z.exactOptional(partialDate),
}, nameless);

/**
 * Reporting period · Kỳ báo cáo
 *
 * A period with its days: a label alone would mean four different years.
 */
export const period: z.ZodType<Types.Period> = z.strictObject({
  regime: codes.periodRegime,
  code: z.string().regex(new RegExp("^(?:vn-decree09|vn-justice|vn-procuracy-monthly|vn-procuracy-national|calendar|x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}):(?:19|20|21)[0-9]{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$", 'u')),
  from: civilDate,
  to: civilDate,
  actualUntil: civilDate,
  edition: codes.edition,
}, nameless);

/**
 * Name of a person · Họ tên
 *
 * One name as written; parts only where they were asked for, never computed.
 */
export const personName: z.ZodType<Types.PersonName> = z.strictObject({
  full: line,
  parts: z.exactOptional(z.strictObject({
  family: z.exactOptional(line),
  middle: z.exactOptional(line),
  given: z.exactOptional(line),
}, nameless)),
  kind: codes.nameKind,
  script: codes.script,
  lang: z.exactOptional(language),
}, nameless);

/**
 * Place · Địa điểm
 *
 * In Viet Nam by area, or abroad by country.
 */
export const place: z.ZodType<Types.Place> = z.discriminatedUnion("in", [z.strictObject({
  in: z.literal("vietnam"),
  area: area,
  spot: z.exactOptional(line),
}, nameless), z.strictObject({
  in: z.literal("abroad"),
  country: codes.country,
  locality: z.exactOptional(label),
}, nameless), z.strictObject({
  in: z.literal("online"),
  service: z.exactOptional(label),
}, nameless), z.strictObject({
  in: z.literal("unknown"),
}, nameless)]);

/**
 * Place and its role · Địa điểm và vai trò
 *
 * A place and what happened there.
 */
export const placeInAct: z.ZodType<Types.PlaceInAct> = z.strictObject({
  role: codes.placeRole,
  place: place,
  when: z.exactOptional(partialDate),
}, nameless);

/**
 * Body · Cơ quan, đơn vị
 *
 * Who acts: an agency of the directory, all that hold a role, a unit of the issuer, or an organisation outside the directory.
 */
export const responsibleBody: z.ZodType<Types.ResponsibleBody> = z.discriminatedUnion("by", [z.strictObject({
  by: z.literal("agency"),
  agency: agency,
}, nameless), z.strictObject({
  by: z.literal("role"),
  role: codes.agencyRole,
  area: z.exactOptional(area),
}, nameless), z.strictObject({
  by: z.literal("unit"),
  unit: label,
}, nameless), z.strictObject({
  by: z.literal("organisation"),
  name: label,
}, nameless)]);

/**
 * Route · Tuyến
 *
 * The way by which persons were brought.
 */
export const route: z.ZodType<Types.Route> = z.strictObject({
  kind: codes.routeKind,
  points: z.exactOptional(z.array(place).min(1).max(20)),
  transport: z.exactOptional(z.array(codes.transportMode).min(1).max(9).refine(unique)),
  crossings: z.exactOptional(z.array(codes.crossingKind).min(1).max(7).refine(unique)),
}, nameless);

/**
 * Figure of a side · Số liệu của một bên
 *
 * What one side counted.
 */
export const sideFigure: z.ZodType<Types.SideFigure> = z.strictObject({
  role: codes.agencyRole,
  value: count,
}, nameless);

/**
 * Source return · Báo cáo nguồn
 *
 * Return of another agency that was counted, and the signed message that carried it.
 */
export const sourceReturn: z.ZodType<Types.SourceReturn> = z.strictObject({
  agency: agency,
  id: uuid,
  revision: z.number().min(1).max(9007199254740991).refine(Number.isInteger),
  jti: uuid,
}, nameless);

/**
 * Support service · Việc thực hiện hỗ trợ
 *
 * How one kind of support is given: by whom, where, from when to when, with what result.
 */
export const supportProvision: z.ZodType<Types.SupportProvision> = z.strictObject({
  provider: z.strictObject({
  agency: agency,
  role: codes.agencyRole,
  unit: z.exactOptional(label),
}, nameless),
  place: codes.supportPlace,
  agreed: codes.yesNoUnknown,
  from: z.exactOptional(civilDate),
  until: z.exactOptional(civilDate),
  plannedUntil: z.exactOptional(civilDate),
  times: z.exactOptional(count),
  result: codes.supportResult,
  shortfall: z.exactOptional(codes.supportShortfallReason),
}, nameless);

/**
 * Result of a target · Kết quả chỉ tiêu
 *
 * What a target of the programme reached: counts, what they are measured against, share.
 */
export const targetResult: z.ZodType<Types.TargetResult> = z.strictObject({
  target: codes.programmeTarget,
  denominator: codes.targetDenominator,
  count: count,
  outOf: count,
  share: z.exactOptional(z.number().min(0).max(100)),
  aim: z.exactOptional(z.number().min(0).max(100)),
  bound: z.exactOptional(codes.targetBound),
  met: z.exactOptional(z.boolean()),
}, nameless);

/**
 * Number of a task · Số thứ tự nhiệm vụ
 *
 * Number of a task as the document gives it: 3, 3.1, 3.1.2.
 */
export const taskNumber: z.ZodType<Types.TaskNumber> = z.string().regex(new RegExp("^[1-9][0-9]{0,2}(?:\\.[1-9][0-9]{0,2}){0,3}$", 'u'));

/**
 * Text · Văn bản
 *
 * Free text of several lines. It may name people, so it counts as identifying.
 */
export const text: z.ZodType<Types.Text> = z.string().regex(new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", 'u')).refine(within(0, 8000));

/**
 * Time limit · Thời hạn
 *
 * A time limit with its extensions, as decided.
 */
export const timeLimit: z.ZodType<Types.TimeLimit> = z.strictObject({
  kind: codes.limitKind,
  from: civilDate,
  until: civilDate,
  extension: z.number().min(0).max(5).refine(Number.isInteger),
  document: z.exactOptional(documentRef),
}, nameless);
