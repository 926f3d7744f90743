// Generated from schemas/records/crime-report/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Crime report · Tố giác, tin báo về tội phạm, kiến nghị khởi tố
 *
 * A denunciation, report of crime or petition to prosecute, as received and passed on to the body that settles it. The reporter is not named.
 */
export interface CrimeReport extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/crime-report/1.0';
  /**
   * Source · Loại nguồn tin
   *
   * Denunciation, report of crime or petition to prosecute.
   */
  sourceType: Codes.ReportSourceCode;
  /**
   * Form · Hình thức
   *
   * Oral or written; a petition is always written.
   */
  form?: Codes.ReportFormCode;
  /**
   * Channel · Kênh tiếp nhận
   *
   * By which way it came in.
   */
  channel?: Codes.ReportChannelCode;
  /**
   * Received at · Thời điểm tiếp nhận
   *
   * When the body received it; the time limit runs from here.
   */
  receivedAt: Common.Instant;
  /**
   * Received by · Cơ quan tiếp nhận
   *
   * Who received the report.
   */
  receivedBy: {
    /**
     * Agency · Cơ quan
     *
     * Agency that received it.
     */
    agency: Common.Agency;
    /**
     * Role · Vai trò
     *
     * Role in which it received it.
     */
    role: Codes.AgencyRoleCode;
    /**
     * Unit · Đơn vị
     *
     * Unit on duty.
     */
    unit?: Common.Label;
    /**
     * Officer · Cán bộ tiếp nhận
     *
     * Office or number of the receiving officer, not the name.
     */
    officer?: Common.Line;
    /**
     * Area · Địa bàn
     *
     * Area of the receiving body.
     */
    area?: Common.Area;
  };
  /**
   * Register · Sổ tiếp nhận
   *
   * Entry in the register of reports.
   */
  register?: {
    /**
     * Number · Số thứ tự
     *
     * Number in the register of reports.
     */
    number: Common.Label;
    /**
     * Entered on · Ngày vào sổ
     *
     * Day of the entry.
     */
    enteredOn: Common.CivilDate;
  };
  /**
   * Passed on · Chuyển nguồn tin
   *
   * How the report went to the body that settles it.
   */
  passedOn?: {
    /**
     * To · Chuyển đến
     *
     * Settling body that it was passed to.
     */
    to: Common.Agency;
    /**
     * At · Thời điểm chuyển
     *
     * When it was passed on.
     */
    at: Common.Instant;
    /**
     * Document · Văn bản
     *
     * Letter by which it was passed on.
     */
    document?: Common.DocumentRef;
  };
  /**
   * Notice to the procuracy · Thông báo cho viện kiểm sát
   *
   * Notice that the report was received.
   */
  procuracyNotice?: {
    /**
     * Procuracy · Viện kiểm sát
     *
     * Procuracy that was notified.
     */
    procuracy: Common.Agency;
    /**
     * On · Ngày thông báo
     *
     * Day of the notice.
     */
    on: Common.CivilDate;
    /**
     * Document · Văn bản
     *
     * The written notice.
     */
    document?: Common.DocumentRef;
  };
  /**
   * Urgency · Mức độ khẩn cấp
   *
   * How soon somebody must act.
   */
  urgency?: Codes.UrgencyCode;
  /**
   * Suspected offences · Dấu hiệu tội danh
   *
   * Articles of which there are signs, as the receiver sees them.
   */
  suspectedCharges?: Array<Common.Charge>;
  /**
   * Reporter · Người báo tin
   *
   * The reporter without identity, and the protection.
   */
  reporter?: {
    /**
     * Kind · Loại người báo tin
     *
     * Kind of reporter; who it is stands nowhere in this record.
     */
    kind: Codes.ReporterKindCode;
    /**
     * Protected · Được bảo vệ
     *
     * Whether the identity is kept secret.
     */
    protected: boolean;
    /**
     * Protection asked for · Yêu cầu bảo vệ
     *
     * Whether the reporter asked for protection.
     */
    protectionAsked?: Codes.YesNoUnknownCode;
    /**
     * Warned of liability · Đã giải thích trách nhiệm
     *
     * Whether the reporter was told of the liability for a false report.
     */
    warnedOfLiability?: boolean;
    /**
     * Wants to be told · Yêu cầu thông báo kết quả
     *
     * Whether the reporter wants to be told the outcome.
     */
    resultTo?: Codes.YesNoUnknownCode;
  };
  /**
   * Acts · Hành vi
   *
   * What is said to have been done.
   */
  acts?: Array<Codes.ActCode>;
  /**
   * Means · Thủ đoạn
   *
   * Means used; none needed where the person is under 18.
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
   * From when to when.
   */
  interval?: Common.Interval;
  /**
   * Alleged victims · Người được cho là nạn nhân
   *
   * How many, how old, where; never who.
   */
  allegedVictims?: {
    /**
     * Number · Số người
     *
     * Number of persons said to be victims.
     */
    count: number;
    /**
     * At least · Ít nhất
     *
     * True where there may be more.
     */
    atLeast?: boolean;
    /**
     * Women and girls · Nữ
     *
     * Number of women and girls, where known.
     */
    female?: number;
    /**
     * Any under 18 · Có người dưới 18 tuổi
     *
     * Whether any of them is under 18.
     */
    under18: Codes.YesNoUnknownCode;
    /**
     * Any under 16 · Có người dưới 16 tuổi
     *
     * Whether any of them was under 16 at the act.
     */
    under16: Codes.YesNoUnknownCode;
    /**
     * Whereabouts · Tình trạng hiện tại
     *
     * Where they are.
     */
    whereabouts?: Array<Codes.WhereaboutsCode>;
  };
  /**
   * Alleged offenders · Đối tượng
   *
   * How many, how they stand to the victims; never who.
   */
  allegedOffenders?: {
    /**
     * Number · Số người
     *
     * Number of persons said to be offenders.
     */
    count: number;
    /**
     * At least · Ít nhất
     *
     * True where there may be more.
     */
    atLeast?: boolean;
    /**
     * Organised · Có tổ chức
     *
     * Whether they seem to be organised.
     */
    organised?: Codes.YesNoUnknownCode;
    /**
     * Relation to the victims · Quan hệ với nạn nhân
     *
     * How they stand to the victims.
     */
    relations?: Array<Codes.RelationCode>;
    /**
     * Nationalities · Quốc tịch
     *
     * Their nationalities, where known.
     */
    nationalities?: Array<Codes.CountryCode>;
  };
  /**
   * Places · Địa điểm
   *
   * Places of the act and what happened there.
   */
  places?: Array<Common.PlaceInAct>;
  /**
   * Route · Tuyến
   *
   * The way by which persons are brought.
   */
  route?: Common.Route;
  /**
   * Dangers · Nguy cơ
   *
   * What threatens the persons concerned now.
   */
  risks?: Array<Codes.RiskCode>;
  /**
   * Payments · Khoản tiền
   *
   * Sums paid, asked for or owed.
   */
  payments?: Array<Common.Payment>;
  /**
   * Summary · Nội dung
   *
   * What was reported, in words. It may name people.
   */
  summary?: Common.Text;
  /**
   * Attachments · Tài liệu, đồ vật kèm theo
   *
   * Parts of the message that carry papers, photographs, recordings.
   */
  attachments?: Array<Common.Attachment>;
  /**
   * Steps taken at once · Việc đã làm ngay
   *
   * What the receiving body did at once.
   */
  initialSteps?: Array<{
    /**
     * Step · Việc đã làm
     *
     * What was done.
     */
    step: Codes.InitialStepCode;
    /**
     * At · Thời điểm
     *
     * When.
     */
    at?: Common.Instant;
  }>;
}
