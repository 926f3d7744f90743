// Generated from schemas/records/protection-measure/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Protection measure · Biện pháp bảo vệ
 *
 * How a victim, a relative, a witness or a reporter is protected: threat, measures, from, until. The place is only in a part of the message.
 */
export interface ProtectionMeasure extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/protection-measure/1.0';
  /**
   * Protected person · Người được bảo vệ
   *
   * Who is protected.
   */
  protects: {
    /**
     * Kind · Tư cách
     *
     * Why the person is protected.
     */
    kind: Codes.ProtectedPersonKindCode;
    /**
     * Record · Bản ghi
     *
     * Record of the person, where there is one.
     */
    record?: Common.RecordRef;
    /**
     * Relation · Quan hệ
     *
     * How a relative stands to the other.
     */
    relation?: Codes.RelationCode;
    /**
     * Relative of · Thân thích của
     *
     * Record of the one whose relative it is.
     */
    relativeOf?: Common.RecordRef;
    /**
     * Persons · Số người
     *
     * Number of persons under the same measures.
     */
    persons?: number;
  };
  /**
   * Under which law · Theo luật
   *
   * Law under which the person is protected.
   */
  underLaw: Codes.ProtectionLawCode;
  /**
   * Decision · Quyết định
   *
   * What was decided.
   */
  decision: Codes.ProtectionDecisionCode;
  /**
   * Decided on · Ngày quyết định
   *
   * Day of the decision.
   */
  decidedOn: Common.CivilDate;
  /**
   * Decided by · Cơ quan quyết định
   *
   * Body that decided.
   */
  decidedBy: Common.ActingBody;
  /**
   * Document of the decision · Văn bản quyết định
   *
   * Number, date, signatory.
   */
  decisionDocument?: Common.DocumentRef;
  /**
   * Request · Đề nghị, yêu cầu
   *
   * Who asked, when, how.
   */
  request?: {
    /**
     * By · Người đề nghị
     *
     * Who asked.
     */
    from: Codes.ProtectionRequesterCode;
    /**
     * Body · Cơ quan đề nghị
     *
     * Body that asked.
     */
    agency?: Common.Agency;
    /**
     * On · Ngày
     *
     * Day.
     */
    on: Common.CivilDate;
    /**
     * Urgent · Khẩn cấp
     *
     * Whether it was made at once, by word or telephone.
     */
    urgent: boolean;
    /**
     * Put in writing on · Ngày có văn bản
     *
     * Day on which an urgent request was put in writing.
     */
    writtenOn?: Common.CivilDate;
    /**
     * Document · Văn bản
     *
     * The request, or the minutes of it.
     */
    document?: Common.DocumentRef;
  };
  /**
   * What is threatened · Lợi ích bị đe dọa
   *
   * What of the person is threatened.
   */
  threatened: Array<Codes.ThreatenedGoodCode>;
  /**
   * Checked on · Ngày xác minh
   *
   * Day on which the threat was verified.
   */
  checkedOn?: Common.CivilDate;
  /**
   * Confirmed · Kết quả xác minh
   *
   * Whether the threat was confirmed.
   */
  confirmed?: Codes.YesNoUnknownCode;
  /**
   * Reason of the refusal · Lý do không áp dụng
   *
   * Why no measure is applied; names nobody.
   */
  refusalReason?: Common.Line;
  /**
   * Measures · Biện pháp
   *
   * Each measure with its days.
   */
  measures?: Array<{
    /**
     * Measure · Biện pháp
     *
     * Which measure.
     */
    measure: Codes.ProtectionMeasureKindCode;
    /**
     * From · Từ ngày
     *
     * First day.
     */
    from: Common.CivilDate;
    /**
     * Until · Đến ngày
     *
     * Last day, so far as it is set.
     */
    until?: Common.CivilDate;
    /**
     * By · Cơ quan thực hiện
     *
     * Body that carries it out.
     */
    by?: Common.Agency;
  }>;
  /**
   * From · Từ ngày
   *
   * First day of the protection.
   */
  from?: Common.CivilDate;
  /**
   * Until · Đến ngày
   *
   * Last day, so far as it is set.
   */
  until?: Common.CivilDate;
  /**
   * Ended on · Ngày chấm dứt
   *
   * Day on which it ended.
   */
  endedOn?: Common.CivilDate;
  /**
   * Why it ended · Lý do chấm dứt
   *
   * Why it ended.
   */
  endReason?: Codes.ProtectionEndReasonCode;
  /**
   * Bodies asked to help · Cơ quan được yêu cầu phối hợp
   *
   * Bodies asked to take part.
   */
  asked?: Array<Common.Agency>;
  /**
   * Incidents · Sự việc xảy ra
   *
   * Harm and threats while protected.
   */
  incidents?: Array<{
    /**
     * On · Ngày
     *
     * Day.
     */
    on: Common.CivilDate;
    /**
     * Against · Xâm hại
     *
     * What was harmed or threatened.
     */
    against: Codes.ThreatenedGoodCode;
    /**
     * Report · Nguồn tin
     *
     * Crime report on it.
     */
    report?: Common.RecordRef;
  }>;
  /**
   * Case · Vụ án
   *
   * The case that it belongs to.
   */
  case?: Common.RecordRef;
  /**
   * Report · Nguồn tin
   *
   * The crime report that it belongs to.
   */
  report?: Common.RecordRef;
  /**
   * Part with the place · Phần nơi bảo vệ
   *
   * Name of the part that holds the place of protection; the place is nowhere else.
   */
  placePart?: Common.PartName;
  /**
   * Identity part · Phần nhân thân
   *
   * Name of the part that carries the identity.
   */
  identityPart?: Common.PartName;
  /**
   * Under 18 · Dưới 18 tuổi
   *
   * Whether the person is under 18.
   */
  under18?: Codes.YesNoUnknownCode;
  /**
   * Dangers · Nguy cơ
   *
   * What threatens the person.
   */
  risks?: Array<Codes.RiskCode>;
  /**
   * Note · Ghi chú
   *
   * How the protection went; never the place. May name people.
   */
  note?: Common.Text;
  /**
   * Attachments · Tài liệu kèm theo
   *
   * Parts that carry requests, decisions.
   */
  attachments?: Array<Common.Attachment>;
}
