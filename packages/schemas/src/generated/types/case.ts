// Generated from schemas/records/case/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Case · Vụ án
 *
 * A criminal case of trafficking: decision, charges, stage, areas, ring, the numbers of victims and accused. No person is described.
 */
export interface Case extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/case/1.0';
  /**
   * Stage · Giai đoạn tố tụng
   *
   * Where the case stands.
   */
  stage: Codes.StageCode;
  /**
   * Opened on · Ngày khởi tố
   *
   * Day on which the case was instituted.
   */
  openedOn: Common.CivilDate;
  /**
   * Decision · Quyết định
   *
   * The decision that this revision states.
   */
  decision: {
    /**
     * Decision · Quyết định
     *
     * What was decided.
     */
    code: Codes.CaseDecisionCode;
    /**
     * Decided on · Ngày quyết định
     *
     * Day of the decision.
     */
    decidedOn: Common.CivilDate;
    /**
     * By · Cơ quan ra quyết định
     *
     * Body that decided.
     */
    by: Common.Agency;
    /**
     * Document · Văn bản
     *
     * The decision as a document.
     */
    document?: Common.DocumentRef;
  };
  /**
   * Charges · Tội danh
   *
   * Offences for which the case was instituted, joined offences apart.
   */
  charges: Array<Common.Charge>;
  /**
   * Lead charge · Tội danh chính
   *
   * The gravest offence as the acting body decided; never computed.
   */
  leadCharge: Common.Charge;
  /**
   * Lead accused · Bị can đầu vụ
   *
   * Record of the lead accused; nothing of the person stands here.
   */
  leadAccused?: Common.RecordRef;
  /**
   * Seriousness · Loại tội phạm
   *
   * Class of the lead offence as decided; the time limits follow it.
   */
  seriousness?: Codes.SeriousnessCode;
  /**
   * Investigating body · Cơ quan điều tra
   *
   * Body that investigates.
   */
  investigatingBody?: Common.Agency;
  /**
   * Procuracy · Viện kiểm sát
   *
   * Procuracy that prosecutes and supervises.
   */
  procuracy?: Common.Agency;
  /**
   * Court · Tòa án
   *
   * Court that tries the case.
   */
  court?: Common.Agency;
  /**
   * Reports · Nguồn tin về tội phạm
   *
   * Crime reports from which the case arose.
   */
  reports?: Array<Common.RecordRef>;
  /**
   * Earlier decisions · Các quyết định trước
   *
   * Decisions before, in their order.
   */
  decisions?: Array<{
    /**
     * Decision · Quyết định
     *
     * What was decided.
     */
    code: Codes.CaseDecisionCode;
    /**
     * Decided on · Ngày quyết định
     *
     * Day of the decision.
     */
    decidedOn: Common.CivilDate;
    /**
     * By · Cơ quan ra quyết định
     *
     * Body that decided.
     */
    by: Common.Agency;
    /**
     * Document · Văn bản
     *
     * The decision as a document.
     */
    document?: Common.DocumentRef;
  }>;
  /**
   * Time limits · Thời hạn
   *
   * Time limits and extensions, as decided.
   */
  timeLimits?: Array<Common.TimeLimit>;
  /**
   * Preventive measures · Biện pháp ngăn chặn
   *
   * How many accused are under which measure.
   */
  measures?: Array<{
    /**
     * Measure · Biện pháp
     *
     * Preventive measure.
     */
    measure: Codes.PreventiveMeasureCode;
    /**
     * Number of accused · Số bị can
     *
     * Number of accused under it.
     */
    count: Common.Count;
  }>;
  /**
   * Joins · Nhập các vụ án
   *
   * Cases that were joined into this one.
   */
  joins?: Array<Common.RecordRef>;
  /**
   * Split from · Tách từ vụ án
   *
   * Case from which this one was split.
   */
  splitFrom?: Common.RecordRef;
  /**
   * Acts · Hành vi
   *
   * Acts under investigation.
   */
  acts?: Array<Codes.ActCode>;
  /**
   * Means · Thủ đoạn
   *
   * Means used.
   */
  means?: Array<Codes.MeansCode>;
  /**
   * Purposes · Mục đích
   *
   * Purposes, forms of exploitation.
   */
  purposes?: Array<Codes.ExploitationFormCode>;
  /**
   * Way of working · Phương thức
   *
   * How the offenders worked.
   */
  modus?: Array<Codes.ModusCode>;
  /**
   * When · Thời gian
   *
   * From when to when; decides which edition of the Penal Code holds.
   */
  interval?: Common.Interval;
  /**
   * Ring · Đường dây
   *
   * The group of offenders.
   */
  ring?: {
    /**
     * Organised · Có tổ chức
     *
     * Whether the offenders were organised.
     */
    organised: Codes.YesNoUnknownCode;
    /**
     * Size · Quy mô
     *
     * How large the group is.
     */
    size?: Codes.RingSizeCode;
    /**
     * Across borders · Xuyên quốc gia
     *
     * Whether it works across borders.
     */
    crossBorder?: Codes.YesNoUnknownCode;
    /**
     * Online · Trên không gian mạng
     *
     * Whether it works over networks.
     */
    online?: Codes.YesNoUnknownCode;
    /**
     * Nationalities · Quốc tịch
     *
     * Nationalities of the offenders.
     */
    nationalities?: Array<Codes.CountryCode>;
  };
  /**
   * Areas · Địa bàn
   *
   * Areas in Viet Nam that the case touches; the first is the area of the case.
   */
  areas?: Array<Common.Area>;
  /**
   * Places · Địa điểm
   *
   * Places of the acts.
   */
  places?: Array<Common.PlaceInAct>;
  /**
   * Route · Tuyến
   *
   * The way by which persons were brought.
   */
  route?: Common.Route;
  /**
   * Counts · Số liệu của vụ án
   *
   * An officer's statement on a date; indicators count records, never these numbers.
   */
  counts?: {
    /**
     * Stated on · Ngày xác nhận
     *
     * Day for which the officer states the numbers.
     */
    statedOn: Common.CivilDate;
    /**
     * Victims · Nạn nhân
     *
     * Victims in the case.
     */
    victims: Common.Count;
    /**
     * Victims under 16 · Nạn nhân dưới 16 tuổi
     *
     * Of these, under 16 at the act.
     */
    victimsUnder16?: Common.Count;
    /**
     * Victims under 18 · Nạn nhân dưới 18 tuổi
     *
     * Of the victims, under 18 at the act, those under 16 among them.
     */
    victimsUnder18?: Common.Count;
    /**
     * Female victims · Nạn nhân nữ
     *
     * Of the victims, women and girls.
     */
    victimsFemale?: Common.Count;
    /**
     * Victims rescued · Nạn nhân đã được giải cứu
     *
     * Of the victims, rescued or returned.
     */
    victimsRescued?: Common.Count;
    /**
     * Accused · Bị can
     *
     * Persons charged.
     */
    accused: Common.Count;
    /**
     * Female accused · Bị can nữ
     *
     * Of the accused, women.
     */
    accusedFemale?: Common.Count;
    /**
     * Accused under 18 · Bị can dưới 18 tuổi
     *
     * Of the accused, under 18.
     */
    accusedUnder18?: Common.Count;
    /**
     * Wanted · Đang bị truy nã
     *
     * Of the accused, wanted.
     */
    wanted?: Common.Count;
  };
  /**
   * Sums of money · Khoản tiền
   *
   * Price, ransom, proceeds, seized, damage.
   */
  payments?: Array<Common.Payment>;
  /**
   * Summary · Tóm tắt vụ án
   *
   * The case in words. It may name people.
   */
  summary?: Common.Text;
  /**
   * Attachments · Tài liệu, đồ vật kèm theo
   *
   * Parts of the message that carry papers, photographs, recordings.
   */
  attachments?: Array<Common.Attachment>;
}
