// Generated from schemas/common/. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';

/**
 * Body and its role · Cơ quan và vai trò
 *
 * An agency, and the role in which it acts.
 */
export interface ActingBody {
  /**
   * Agency · Cơ quan
   *
   * Agency that acts.
   */
  agency: Agency;
  /**
   * Role · Vai trò
   *
   * Role in which it acts.
   */
  role: Codes.AgencyRoleCode;
  /**
   * Unit · Đơn vị
   *
   * Unit of the agency.
   */
  unit?: Label;
}

/**
 * Age · Tuổi
 *
 * Years, a band, or unknown. A test of age on it answers yes, no or unknown.
 */
export type Age = 
  | {
      /**
       * Years known · Biết số tuổi
       *
       * Age in completed years.
       */
      known: 'years';
      /**
       * Years · Số tuổi
       *
       * Completed years.
       */
      years: number;
    }
  | {
      /**
       * Band known · Biết nhóm tuổi
       *
       * Only a band is known.
       */
      known: 'band';
      /**
       * Band · Nhóm tuổi
       *
       * Age band.
       */
      band: Codes.AgeBandCode;
    }
  | {
      /**
       * Unknown · Chưa rõ
       *
       * The age is not known.
       */
      known: 'unknown';
    };

/**
 * Agency · Cơ quan
 *
 * Code of an agency, with the scheme it belongs to. It is never derived from the code of an area.
 */
export type Agency = string;

/**
 * Administrative area · Đơn vị hành chính
 *
 * Code of a unit in a dated edition of the list: the same code names different units before and after a reform.
 */
export interface Area {
  /**
   * Edition · Phiên bản danh mục
   *
   * The date from which the list of units holds.
   */
  edition: CivilDate;
  /**
   * Code · Mã đơn vị
   *
   * vn for the country, two digits for a province, three for a former district, five for a commune.
   */
  code: string;
  /**
   * Name · Tên
   *
   * Name as written; it informs and is never matched.
   */
  name?: Label;
}

/**
 * Attachment · Tài liệu kèm theo
 *
 * A part of the same message that carries a document or file.
 */
export interface Attachment {
  /**
   * Part · Tên phần
   *
   * Name of the part.
   */
  part: PartName;
  /**
   * Kind · Loại
   *
   * What it is.
   */
  kind: Codes.AttachmentKindCode;
  /**
   * Title · Tên tài liệu
   *
   * Title in words.
   */
  title?: Line;
  /**
   * Pages · Số tờ
   *
   * Number of sheets.
   */
  pages?: number;
}

/**
 * Catalogue of indicators · Danh mục chỉ tiêu
 *
 * Catalogue of indicators that figures follow, by its exact content.
 */
export interface Catalogue {
  /**
   * Id · Mã danh mục
   *
   * Id of the catalogue of indicators.
   */
  id: string;
  /**
   * Version · Phiên bản
   *
   * Version of the catalogue.
   */
  version: string;
  /**
   * Digest · Giá trị băm
   *
   * SHA-256 of the catalogue, so that a figure names its exact definition.
   */
  digest: Digest;
}

/**
 * Charge · Tội danh
 *
 * One offence: code, article, clause, point. Several points are several charges; joined offences stay apart.
 */
export interface Charge {
  /**
   * Penal code · Bộ luật
   *
   * The code in force on the day of the act.
   */
  code: Codes.PenalEditionCode;
  /**
   * Article · Điều
   *
   * Article.
   */
  article: PenalArticle;
  /**
   * Clause · Khoản
   *
   * Clause, which decides the frame.
   */
  clause?: number;
  /**
   * Point · Điểm
   *
   * Point, in Vietnamese letters.
   */
  point?: Codes.PointCode;
}

/**
 * Document relied on · Văn bản làm căn cứ
 *
 * An official document on which another one rests, with its subject.
 */
export interface CitedDocument {
  /**
   * Document · Văn bản
   *
   * Number, date, issuer.
   */
  document: DocumentRef;
  /**
   * Subject · Trích yếu
   *
   * Subject of the document.
   */
  subject?: Line;
}

/**
 * Personal identification number · Số định danh cá nhân
 *
 * Twelve digits: old code of the province or country of birth registration, century and sex, year of birth, six more. Sex or year that differ from the record are a warning.
 */
export type CitizenNumber = string;

/**
 * Civil date · Ngày
 *
 * A day in Asia/Ho_Chi_Minh, YYYY-MM-DD. Only civil dates decide to which period a thing belongs.
 */
export type CivilDate = string;

/**
 * Consent · Sự đồng ý chia sẻ thông tin
 *
 * Whether somebody consented to the sharing of information, and how far.
 */
export interface ConsentStatement {
  /**
   * Given · Đã đồng ý
   *
   * Whether consent was given; unknown counts as no.
   */
  given: Codes.YesNoUnknownCode;
  /**
   * By · Người đồng ý
   *
   * Who consented or refused.
   */
  by?: Codes.ConsentGiverCode;
  /**
   * On · Ngày
   *
   * Day of the statement.
   */
  on?: CivilDate;
  /**
   * Until · Đến ngày
   *
   * Last day of the consent.
   */
  until?: CivilDate;
  /**
   * Groups · Nhóm thông tin
   *
   * Groups of fields that the consent covers.
   */
  groups?: Array<Codes.FieldGroupCode>;
  /**
   * Receivers · Bên nhận
   *
   * Roles of the receivers that it covers.
   */
  receivers?: Array<Codes.AgencyRoleCode>;
  /**
   * Record · Bản ghi
   *
   * Record of the consent.
   */
  record?: RecordRef;
}

/**
 * Way of contact · Kênh liên lạc
 *
 * A number, address or account.
 */
export interface ContactChannel {
  /**
   * Kind · Loại
   *
   * Kind of contact.
   */
  kind: Codes.ContactKindCode;
  /**
   * Number or account · Số, tài khoản
   *
   * Number, address or account as used.
   */
  value: Line;
  /**
   * Safe · An toàn
   *
   * Whether a call or message puts the person at risk: no means do not use.
   */
  safe: Codes.YesNoUnknownCode;
  /**
   * How to use · Cách liên lạc
   *
   * When and how to reach the person.
   */
  note?: Line;
}

/**
 * Count · Số lượng
 *
 * A whole number of things or persons.
 */
export type Count = number;

/**
 * Result for a defendant · Kết quả đối với một bị cáo
 *
 * What a judgment finds of one defendant.
 */
export interface CourtResult {
  /**
   * Defendant · Bị cáo
   *
   * Whom it concerns.
   */
  accused: RecordRef;
  /**
   * Finding · Kết luận
   *
   * What the judgment finds.
   */
  finding: Codes.FindingCode;
  /**
   * Offences · Tội danh
   *
   * Offences of which the defendant is convicted.
   */
  charges?: Array<Charge>;
  /**
   * Sentence · Hình phạt
   *
   * What the defendant is sentenced to.
   */
  sentence?: Sentence;
}

/**
 * Coverage · Tình hình báo cáo
 *
 * Whether an agency has reported.
 */
export interface Coverage {
  /**
   * Agency · Cơ quan
   *
   * Agency that had to report.
   */
  agency: Agency;
  /**
   * Area · Địa bàn
   *
   * Its area.
   */
  area?: Area;
  /**
   * Status · Tình trạng
   *
   * Reported, late, missing or revised.
   */
  status: Codes.CoverageStatusCode;
}

/**
 * Days from and until · Từ ngày, đến ngày
 *
 * Two civil dates, both inclusive.
 */
export interface Days {
  /**
   * From · Từ ngày
   *
   * First day.
   */
  from: CivilDate;
  /**
   * Until · Đến ngày
   *
   * Last day.
   */
  until: CivilDate;
}

/**
 * SHA-256 digest · Giá trị băm SHA-256
 *
 * SHA-256 in 64 lower-case hexadecimal digits.
 */
export type Digest = string;

/**
 * Dimension and code · Chiều phân tổ và mã
 *
 * A dimension and one code of its list; _T total, _Z not applicable, _U unknown.
 */
export interface DimensionValue {
  /**
   * Dimension · Chiều phân tổ
   *
   * Dimension.
   */
  dimension: Codes.DimensionCode;
  /**
   * Code · Mã
   *
   * Code of the dimension.
   */
  code: string;
}

/**
 * Official document · Văn bản
 *
 * An official document as it is written: numbers and notations are never taken apart.
 */
export interface DocumentRef {
  /**
   * Number · Số
   *
   * Number of the document.
   */
  number: Label;
  /**
   * Notation · Ký hiệu
   *
   * Notation beside the number.
   */
  notation?: Label;
  /**
   * Issued on · Ngày ban hành
   *
   * Date of the document.
   */
  issuedOn: CivilDate;
  /**
   * Issuer · Cơ quan ban hành
   *
   * Agency that issued it.
   */
  issuer?: Agency;
  /**
   * Signatory · Người ký
   *
   * Office of the one who signed; with the name only where the document is public.
   */
  signatory?: Line;
}

/**
 * When due · Thời hạn
 *
 * A day, once each period, or always.
 */
export type Due = 
  | {
      /**
       * On a day · Vào một ngày
       *
       * Due once, on a day.
       */
      due: 'on';
      /**
       * Due on · Hạn cuối
       *
       * Last day.
       */
      on: CivilDate;
      /**
       * Data close on · Ngày chốt số liệu
       *
       * Day on which the figures close.
       */
      dataCloseOn?: CivilDate;
    }
  | {
      /**
       * Each period · Mỗi kỳ
       *
       * Due once each period.
       */
      due: 'each-period';
      /**
       * Every · Chu kỳ
       *
       * Length of the period.
       */
      every: Codes.PeriodLengthCode;
      /**
       * Regime · Chế độ
       *
       * Calendar that gives the days of the period.
       */
      regime: Codes.PeriodRegimeCode;
      /**
       * Working days after the close · Số ngày làm việc sau khi chốt
       *
       * Working days from the close of the figures to the due day; at least one.
       */
      workingDaysAfterClose?: number;
    }
  | {
      /**
       * Always · Thường xuyên
       *
       * Without a last day.
       */
      due: 'always';
    };

/**
 * Money and its sources · Kinh phí và nguồn
 *
 * A total and what each source gives.
 */
export interface Funding {
  /**
   * Total · Tổng số
   *
   * The whole sum.
   */
  total: Money;
  /**
   * Sources · Theo nguồn
   *
   * What each source gives.
   */
  lines?: Array<{
    /**
     * Source · Nguồn
     *
     * Source of the money.
     */
    source: Codes.BudgetSourceCode;
    /**
     * Sum · Số tiền
     *
     * What it gives.
     */
    amount: Money;
    /**
     * Budget year · Năm ngân sách
     *
     * Budget year.
     */
    year?: number;
  }>;
}

/**
 * Head of a record · Phần đầu bản ghi
 *
 * What every record carries whatever its kind.
 */
export interface Head {
  /**
   * Schema · Lược đồ
   *
   * Identifier of the schema that the record follows; a record names one exact version.
   */
  schema: string;
  /**
   * Id · Mã
   *
   * Id of the thing, the same in all revisions.
   */
  id: Uuid;
  /**
   * Revision · Lần sửa đổi
   *
   * 1 for the first, then one more each time.
   */
  revision: number;
  /**
   * Revises · Sửa đổi bản
   *
   * The revision before; from revision 2 on.
   */
  revises?: {
    /**
     * Revision · Lần trước
     *
     * Number of the revision before.
     */
    revision: number;
    /**
     * Message · Thông điệp
     *
     * Message that carried it.
     */
    jti?: Uuid;
  };
  /**
   * Record status · Tình trạng bản ghi
   *
   * Final, withdrawn or entered in error; drafts do not travel.
   */
  recordStatus: Codes.RecordStatusCode;
  /**
   * Reason · Lý do
   *
   * Why it was revised; from revision 2 on.
   */
  reason?: Codes.RevisionReasonCode;
  /**
   * Issuer · Cơ quan ban hành
   *
   * Agency that issues the record and alone revises it.
   */
  issuer: Agency;
  /**
   * On behalf of · Thay cho cơ quan
   *
   * A closed agency whose successor issues the record.
   */
  onBehalfOf?: Agency;
  /**
   * Reference · Số hồ sơ
   *
   * The agency's own number for the matter.
   */
  reference?: Label;
  /**
   * Document · Văn bản
   *
   * Official document that the record accompanies.
   */
  document?: DocumentRef;
  /**
   * Recorded at · Thời điểm ghi
   *
   * When this revision was recorded.
   */
  recordedAt: Instant;
  /**
   * Conversation · Chuỗi trao đổi
   *
   * The thread of the matter, made by its first record and copied by all that follow.
   */
  conversation: Uuid;
  /**
   * About · Liên quan đến
   *
   * Records that this one is about.
   */
  about?: Array<RecordRef>;
  /**
   * Classification · Độ mật
   *
   * Always unclassified: a state secret never travels here.
   */
  classification: 'unclassified';
}

/**
 * Identity paper · Giấy tờ tùy thân
 *
 * A paper that identifies a person.
 */
export interface IdentityDocument {
  /**
   * Kind · Loại giấy tờ
   *
   * Kind of paper.
   */
  kind: Codes.IdentityDocumentKindCode;
  /**
   * Number · Số giấy tờ
   *
   * Number as printed, capitals, without blanks.
   */
  number: string;
  /**
   * Issuing country · Nước cấp
   *
   * Country that issued it.
   */
  country: Codes.CountryCode;
  /**
   * Issuing authority · Cơ quan cấp
   *
   * Authority that issued it, as written.
   */
  authority?: Label;
  /**
   * Issued on · Ngày cấp
   *
   * Date of issue.
   */
  issuedOn?: PartialDate;
  /**
   * Expires on · Ngày hết hạn
   *
   * Last day of validity.
   */
  expiresOn?: PartialDate;
  /**
   * Held by the person · Đang giữ giấy tờ
   *
   * Whether the person still holds the paper.
   */
  heldBy?: Codes.YesNoUnknownCode;
}

/**
 * Id of an indicator · Mã chỉ tiêu
 *
 * Id of an indicator in a catalogue.
 */
export type IndicatorId = string;

/**
 * Instant · Thời điểm
 *
 * An instant of RFC 3339, with Z or +07:00 and nothing else.
 */
export type Instant = string;

/**
 * Interval of the act · Khoảng thời gian thực hiện
 *
 * First and last time of an act, both inclusive and possibly partial; no end means not known.
 */
export interface Interval {
  /**
   * From · Từ
   *
   * First day, month or year.
   */
  from: PartialDate;
  /**
   * To · Đến
   *
   * Last day, month or year.
   */
  to?: PartialDate;
  /**
   * Still going on · Đang tiếp diễn
   *
   * Whether the act goes on.
   */
  ongoing?: Codes.YesNoUnknownCode;
}

/**
 * Designation · Tên gọi, số hiệu
 *
 * Public designation of a document, unit, area or service in one line; never of a person.
 */
export type Label = string;

/**
 * Language · Ngôn ngữ
 *
 * Language tag of BCP 47, short form.
 */
export type Language = string;

/**
 * Line of text · Dòng văn bản
 *
 * One line of free text, without control characters or blanks at its ends. It may name people, so it counts as identifying.
 */
export type Line = string;

/**
 * Money · Số tiền
 *
 * A sum in the smallest unit that the source states, with its currency.
 */
export interface Money {
  /**
   * Amount · Số tiền
   *
   * Amount in units of the currency.
   */
  amount: number;
  /**
   * Currency · Loại tiền
   *
   * ISO 4217 code.
   */
  currency: string;
}

/**
 * Nationality · Quốc tịch
 *
 * Citizen of one or more states, stateless, or unknown.
 */
export type Nationality = 
  | {
      /**
       * Citizen · Có quốc tịch
       *
       * Citizen of a state.
       */
      kind: 'citizen';
      /**
       * Country · Quốc gia
       *
       * Country of citizenship; VN where the person is Vietnamese.
       */
      country: Codes.CountryCode;
      /**
       * Other citizenships · Quốc tịch khác
       *
       * Further citizenships.
       */
      others?: Array<Codes.CountryCode>;
    }
  | {
      /**
       * Stateless · Không quốc tịch
       *
       * The person has no citizenship.
       */
      kind: 'stateless';
      /**
       * Permanent resident · Thường trú
       *
       * Whether the person resides permanently in Viet Nam.
       */
      permanentResident: boolean;
    }
  | {
      /**
       * Unknown · Chưa rõ
       *
       * The citizenship is not known.
       */
      kind: 'unknown';
    };

/**
 * Observation · Số liệu
 *
 * One figure: an indicator in an area, broken down or as a total.
 */
export interface Observation {
  /**
   * Indicator · Chỉ tiêu
   *
   * Id of the indicator.
   */
  indicator: IndicatorId;
  /**
   * Area · Địa bàn
   *
   * Area of the figure.
   */
  area: Area;
  /**
   * Breakdown · Phân tổ
   *
   * Codes by which the figure is broken down; absent for the total.
   */
  dimensions?: Array<DimensionValue>;
  /**
   * Value · Giá trị
   *
   * Number counted.
   */
  value: number;
  /**
   * Status · Tình trạng
   *
   * How far the figure may be relied on; normal where absent.
   */
  status?: Codes.ObservationStatusCode;
}

/**
 * Name of a part · Tên phần
 *
 * Name of a part of the same message.
 */
export type PartName = string;

/**
 * Date, possibly partial · Ngày, có thể không đầy đủ
 *
 * YYYY, YYYY-MM or YYYY-MM-DD; compared as the interval of the days it may mean.
 */
export type PartialDate = string;

/**
 * Payment · Khoản tiền
 *
 * A sum of money and what it was for.
 */
export interface Payment {
  /**
   * Kind · Loại khoản tiền
   *
   * What the money was for.
   */
  kind: Codes.PaymentKindCode;
  /**
   * Sum · Số tiền
   *
   * Sum of money.
   */
  money: Money;
  /**
   * Paid on · Thời gian
   *
   * Day, month or year.
   */
  paidOn?: PartialDate;
}

/**
 * Article of the Penal Code · Điều luật
 *
 * Number of an article, with its letter where it has one.
 */
export type PenalArticle = string;

/**
 * Reporting period · Kỳ báo cáo
 *
 * A period with its days: a label alone would mean four different years.
 */
export interface Period {
  /**
   * Regime · Chế độ
   *
   * Rule that fixes the days.
   */
  regime: Codes.PeriodRegimeCode;
  /**
   * Code · Mã kỳ
   *
   * Regime, year and part, such as vn-decree09:2026-Q3.
   */
  code: string;
  /**
   * From · Từ ngày
   *
   * First day.
   */
  from: CivilDate;
  /**
   * To · Đến ngày
   *
   * Last day.
   */
  to: CivilDate;
  /**
   * Actual until · Số thực đến ngày
   *
   * Last day of counted figures; what follows is estimated.
   */
  actualUntil: CivilDate;
  /**
   * Edition · Loại số liệu
   *
   * Provisional or official.
   */
  edition: Codes.EditionCode;
}

/**
 * Name of a person · Họ tên
 *
 * One name as written; parts only where they were asked for, never computed.
 */
export interface PersonName {
  /**
   * Full name · Họ và tên đầy đủ
   *
   * The name as written, in Unicode NFC.
   */
  full: Line;
  /**
   * Parts · Các phần của tên
   *
   * Parts of the name.
   */
  parts?: {
    /**
     * Family name · Họ
     *
     * Family name.
     */
    family?: Line;
    /**
     * Middle name · Chữ đệm
     *
     * Middle name.
     */
    middle?: Line;
    /**
     * Given name · Tên
     *
     * Given name.
     */
    given?: Line;
  };
  /**
   * Kind · Loại tên
   *
   * Which name it is.
   */
  kind: Codes.NameKindCode;
  /**
   * Script · Hệ chữ viết
   *
   * Script of the name.
   */
  script: Codes.ScriptCode;
  /**
   * Language · Ngôn ngữ
   *
   * Language of the name.
   */
  lang?: Language;
}

/**
 * Place and its role · Địa điểm và vai trò
 *
 * A place and what happened there.
 */
export interface PlaceInAct {
  /**
   * Role · Vai trò
   *
   * What happened there.
   */
  role: Codes.PlaceRoleCode;
  /**
   * Place · Địa điểm
   *
   * The place.
   */
  place: Place;
  /**
   * When · Thời gian
   *
   * Day, month or year.
   */
  when?: PartialDate;
}

/**
 * Place · Địa điểm
 *
 * In Viet Nam by area, or abroad by country.
 */
export type Place = 
  | {
      /**
       * In Viet Nam · Ở trong nước
       *
       * The place is in Viet Nam.
       */
      in: 'vietnam';
      /**
       * Area · Đơn vị hành chính
       *
       * Unit in the edition that the source names.
       */
      area: Area;
      /**
       * Exact spot · Địa điểm cụ thể
       *
       * House, hamlet, bus station, border gate.
       */
      spot?: Line;
    }
  | {
      /**
       * Abroad · Ở nước ngoài
       *
       * The place is outside Viet Nam.
       */
      in: 'abroad';
      /**
       * Country · Quốc gia
       *
       * Country.
       */
      country: Codes.CountryCode;
      /**
       * Locality · Địa phương
       *
       * Province, town or compound, as told.
       */
      locality?: Label;
    }
  | {
      /**
       * Online · Trên mạng
       *
       * It happened over a network.
       */
      in: 'online';
      /**
       * Service · Dịch vụ
       *
       * Social network, application or page.
       */
      service?: Label;
    }
  | {
      /**
       * Unknown · Chưa rõ
       *
       * The place is not known.
       */
      in: 'unknown';
    };

/**
 * Reference to a record · Tham chiếu bản ghi
 *
 * Kind and id of another record, whatever its revision.
 */
export interface RecordRef {
  /**
   * Kind · Loại
   *
   * Kind of the record referred to.
   */
  kind: Codes.RecordKindCode;
  /**
   * Id · Mã
   *
   * Id of the thing, the same in all its revisions.
   */
  id: Uuid;
}

/**
 * Body · Cơ quan, đơn vị
 *
 * Who acts: an agency of the directory, all that hold a role, a unit of the issuer, or an organisation outside the directory.
 */
export type ResponsibleBody = 
  | {
      /**
       * Agency · Cơ quan
       *
       * One agency of the directory.
       */
      by: 'agency';
      /**
       * Agency · Cơ quan
       *
       * The agency.
       */
      agency: Agency;
    }
  | {
      /**
       * Role · Vai trò
       *
       * Every agency that holds a role.
       */
      by: 'role';
      /**
       * Role · Vai trò
       *
       * The role.
       */
      role: Codes.AgencyRoleCode;
      /**
       * Area · Địa bàn
       *
       * Within this area alone.
       */
      area?: Area;
    }
  | {
      /**
       * Unit · Đơn vị trực thuộc
       *
       * A unit of the issuer.
       */
      by: 'unit';
      /**
       * Unit · Đơn vị
       *
       * Name of the unit.
       */
      unit: Label;
    }
  | {
      /**
       * Organisation · Tổ chức
       *
       * An organisation outside the directory.
       */
      by: 'organisation';
      /**
       * Name · Tên
       *
       * Its public name.
       */
      name: Label;
    };

/**
 * Route · Tuyến
 *
 * The way by which persons were brought.
 */
export interface Route {
  /**
   * Kind of route · Loại tuyến
   *
   * Within the country or across the border.
   */
  kind: Codes.RouteKindCode;
  /**
   * Points · Các điểm
   *
   * Places in the order of the way.
   */
  points?: Array<Place>;
  /**
   * Transport · Phương tiện
   *
   * Modes of transport.
   */
  transport?: Array<Codes.TransportModeCode>;
  /**
   * Border crossings · Qua biên giới
   *
   * Where the border was crossed.
   */
  crossings?: Array<Codes.CrossingKindCode>;
}

/**
 * Sentence · Hình phạt
 *
 * What one defendant is sentenced to in one case, and what is to be served when sentences are joined; no frame bounds the joined one.
 */
export interface Sentence {
  /**
   * Main penalty · Hình phạt chính
   *
   * Main penalty of this judgment.
   */
  main: 
    | {
        /**
         * Imprisonment · Tù có thời hạn
         *
         * Fixed-term imprisonment.
         */
        kind: 'imprisonment';
        /**
         * Months · Số tháng
         *
         * Months to serve, for all offences of this judgment.
         */
        months: number;
        /**
         * Suspended · Án treo
         *
         * Whether the sentence is suspended.
         */
        suspended: boolean;
        /**
         * Probation · Thời gian thử thách
         *
         * Months of probation of a suspended sentence.
         */
        probationMonths?: number;
      }
    | {
        /**
         * Life imprisonment · Tù chung thân
         *
         * Life imprisonment.
         */
        kind: 'life';
      }
    | {
        /**
         * Another penalty · Hình phạt khác
         *
         * Neither of the two.
         */
        kind: 'other';
        /**
         * Penalty · Hình phạt
         *
         * Which penalty.
         */
        penalty: Codes.OtherPenaltyCode;
      };
  /**
   * Additional penalties · Hình phạt bổ sung
   *
   * Penalties beside the main one.
   */
  additional?: Array<Codes.AdditionalPenaltyCode>;
  /**
   * Joined sentence · Hình phạt chung
   *
   * What is to be served in all, joined with other judgments.
   */
  joined?: 
    | {
        /**
         * Imprisonment · Tù có thời hạn
         *
         * Fixed-term imprisonment.
         */
        kind: 'imprisonment';
        /**
         * Months · Số tháng
         *
         * Months to serve in all.
         */
        months: number;
      }
    | {
        /**
         * Life imprisonment · Tù chung thân
         *
         * Life imprisonment.
         */
        kind: 'life';
      };
  /**
   * Days in custody · Số ngày tạm giữ, tạm giam
   *
   * Days in custody and detention that count.
   */
  creditedDays?: number;
}

/**
 * Figure of a side · Số liệu của một bên
 *
 * What one side counted.
 */
export interface SideFigure {
  /**
   * Side · Bên
   *
   * Role of the side.
   */
  role: Codes.AgencyRoleCode;
  /**
   * Figure · Số liệu
   *
   * Its figure.
   */
  value: Count;
}

/**
 * Source return · Báo cáo nguồn
 *
 * Return of another agency that was counted, and the signed message that carried it.
 */
export interface SourceReturn {
  /**
   * Agency · Cơ quan
   *
   * Issuer of the return.
   */
  agency: Agency;
  /**
   * Id · Mã báo cáo
   *
   * Id of the return.
   */
  id: Uuid;
  /**
   * Revision · Lần sửa đổi
   *
   * Revision that was counted.
   */
  revision: number;
  /**
   * Message · Thông điệp
   *
   * Signed message that carried it.
   */
  jti: Uuid;
}

/**
 * Support service · Việc thực hiện hỗ trợ
 *
 * How one kind of support is given: by whom, where, from when to when, with what result.
 */
export interface SupportProvision {
  /**
   * Provider · Cơ quan, cơ sở thực hiện
   *
   * Body that gives the support.
   */
  provider: {
    /**
     * Agency · Cơ quan
     *
     * Agency in the directory.
     */
    agency: Agency;
    /**
     * Role · Vai trò
     *
     * Role in which it gives the support.
     */
    role: Codes.AgencyRoleCode;
    /**
     * Unit · Bộ phận
     *
     * Unit or department in charge.
     */
    unit?: Label;
  };
  /**
   * Place · Nơi hỗ trợ
   *
   * In Viet Nam or abroad.
   */
  place: Codes.SupportPlaceCode;
  /**
   * Agreed · Đồng ý nhận hỗ trợ
   *
   * Whether the person agreed to this support.
   */
  agreed: Codes.YesNoUnknownCode;
  /**
   * From · Từ ngày
   *
   * First day of the support.
   */
  from?: CivilDate;
  /**
   * Until · Đến ngày
   *
   * Last day of the support.
   */
  until?: CivilDate;
  /**
   * Planned until · Dự kiến đến ngày
   *
   * Last day as planned.
   */
  plannedUntil?: CivilDate;
  /**
   * Times · Số lượt
   *
   * How often it was given: visits, sessions, courses.
   */
  times?: Count;
  /**
   * Result · Kết quả
   *
   * What became of it.
   */
  result: Codes.SupportResultCode;
  /**
   * Why not · Lý do
   *
   * Why it was not given, or ended early.
   */
  shortfall?: Codes.SupportShortfallReasonCode;
}

/**
 * Result of a target · Kết quả chỉ tiêu
 *
 * What a target of the programme reached: counts, what they are measured against, share.
 */
export interface TargetResult {
  /**
   * Target · Chỉ tiêu
   *
   * Target of the programme.
   */
  target: Codes.ProgrammeTargetCode;
  /**
   * Denominator · Mẫu số
   *
   * What the share is measured against; the decision does not say.
   */
  denominator: Codes.TargetDenominatorCode;
  /**
   * Reached · Số đạt
   *
   * Number that reached the target.
   */
  count: Count;
  /**
   * Out of · Trên tổng số
   *
   * Number that the denominator counts.
   */
  outOf: Count;
  /**
   * Share · Tỷ lệ
   *
   * Per cent to one decimal; absent where the denominator is nought.
   */
  share?: number;
  /**
   * Aim · Mức đặt ra
   *
   * Share aimed at, in per cent.
   */
  aim?: number;
  /**
   * Bound · Mức
   *
   * Whether the aim is enough or must be passed.
   */
  bound?: Codes.TargetBoundCode;
  /**
   * Met · Đạt
   *
   * Whether the target was met.
   */
  met?: boolean;
}

/**
 * Number of a task · Số thứ tự nhiệm vụ
 *
 * Number of a task as the document gives it: 3, 3.1, 3.1.2.
 */
export type TaskNumber = string;

/**
 * Text · Văn bản
 *
 * Free text of several lines. It may name people, so it counts as identifying.
 */
export type Text = string;

/**
 * Time limit · Thời hạn
 *
 * A time limit with its extensions, as decided.
 */
export interface TimeLimit {
  /**
   * Kind · Loại thời hạn
   *
   * Step that the limit belongs to.
   */
  kind: Codes.LimitKindCode;
  /**
   * From · Từ ngày
   *
   * First day.
   */
  from: CivilDate;
  /**
   * Until · Đến ngày
   *
   * Last day.
   */
  until: CivilDate;
  /**
   * Extension · Lần gia hạn
   *
   * 0 for the first limit, then the number of the extension.
   */
  extension: number;
  /**
   * Document · Văn bản
   *
   * Decision that extended the limit.
   */
  document?: DocumentRef;
}

/**
 * UUID, version 7 · UUID phiên bản 7
 *
 * A UUID of version 7 (RFC 9562) in lower case.
 */
export type Uuid = string;
