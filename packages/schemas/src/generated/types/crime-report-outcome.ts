// Generated from schemas/records/crime-report-outcome/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Outcome of a crime report · Kết quả giải quyết nguồn tin về tội phạm
 *
 * How a report of crime was verified and settled: one of three decisions, its ground, the limit kept or extended, and who was told.
 */
export interface CrimeReportOutcome extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/crime-report-outcome/1.0';
  /**
   * Report · Nguồn tin
   *
   * The crime report that is settled.
   */
  report: Common.RecordRef;
  /**
   * Received on · Ngày tiếp nhận
   *
   * Day on which the report was received, copied from it; the limit runs from here.
   */
  receivedOn: Common.CivilDate;
  /**
   * Decision · Quyết định
   *
   * Which of the three decisions was made.
   */
  decision: Codes.ReportDecisionCode;
  /**
   * Decided on · Ngày quyết định
   *
   * Day of the decision.
   */
  decidedOn: Common.CivilDate;
  /**
   * Decided by · Cơ quan quyết định
   *
   * Body that settled the report.
   */
  decidedBy: Common.ActingBody;
  /**
   * Document of the decision · Văn bản quyết định
   *
   * Number, date and signatory of the decision.
   */
  decisionDocument?: Common.DocumentRef;
  /**
   * Verification · Kiểm tra, xác minh
   *
   * How the report was verified.
   */
  verification?: {
    /**
     * From · Từ ngày
     *
     * First day of the verification.
     */
    from: Common.CivilDate;
    /**
     * Until · Đến ngày
     *
     * Last day of the verification.
     */
    until?: Common.CivilDate;
    /**
     * Steps · Các hoạt động
     *
     * Each step, in order.
     */
    steps: Array<{
      /**
       * Step · Hoạt động
       *
       * What was done.
       */
      step: Codes.VerificationStepCode;
      /**
       * On · Ngày
       *
       * Day on which it was done.
       */
      on?: Common.CivilDate;
      /**
       * With · Cơ quan phối hợp
       *
       * Body that was asked or took part.
       */
      with?: Common.Agency;
    }>;
  };
  /**
   * Limit until · Thời hạn đến ngày
   *
   * Last day of the limit as it stands, with prolongation and extension.
   */
  limitUntil?: Common.CivilDate;
  /**
   * Prolongation · Kéo dài thời hạn
   *
   * The limit is prolonged to two months at most.
   */
  prolongation?: {
    /**
     * Reasons · Lý do
     *
     * Why twenty days are not enough.
     */
    reasons: Array<Codes.ProlongationReasonCode>;
    /**
     * Decided on · Ngày quyết định
     *
     * Day on which it was prolonged.
     */
    decidedOn: Common.CivilDate;
    /**
     * Until · Đến ngày
     *
     * Last day of the prolonged limit.
     */
    until: Common.CivilDate;
    /**
     * Document · Văn bản
     *
     * Decision to prolong.
     */
    document?: Common.DocumentRef;
  };
  /**
   * Extension · Gia hạn
   *
   * Once, by two months at most, by the head of the procuracy.
   */
  extension?: {
    /**
     * Asked for on · Ngày đề nghị
     *
     * Day of the request, at least five days before the limit ends.
     */
    requestedOn: Common.CivilDate;
    /**
     * Granted on · Ngày gia hạn
     *
     * Day on which it was granted.
     */
    grantedOn: Common.CivilDate;
    /**
     * By · Cơ quan gia hạn
     *
     * Procuracy that granted it.
     */
    by: Common.ActingBody;
    /**
     * Until · Đến ngày
     *
     * Last day of the extended limit.
     */
    until: Common.CivilDate;
    /**
     * Document · Văn bản
     *
     * Decision to extend.
     */
    document?: Common.DocumentRef;
  };
  /**
   * Reason of delay · Lý do quá hạn
   *
   * Why the decision came after the limit.
   */
  lateReason?: Codes.LateReasonCode;
  /**
   * Suspension · Tạm đình chỉ
   *
   * Why the settlement is suspended, and what is awaited.
   */
  suspension?: {
    /**
     * Grounds · Căn cứ
     *
     * Points of Article 148(1).
     */
    grounds: Array<Codes.SuspensionGroundCode>;
    /**
     * Asked for on · Ngày yêu cầu
     *
     * Day on which what is awaited was asked for.
     */
    requestedOn?: Common.CivilDate;
    /**
     * Awaited from · Chờ kết quả từ
     *
     * Bodies that have not answered yet.
     */
    awaitedFrom?: Array<Common.Agency>;
    /**
     * Sent to the procuracy at · Thời điểm gửi viện kiểm sát
     *
     * When the decision went to the procuracy: within 24 hours.
     */
    sentToProcuracyAt?: Common.Instant;
    /**
     * Resumed on · Ngày phục hồi
     *
     * Day on which the settlement went on.
     */
    resumedOn?: Common.CivilDate;
  };
  /**
   * Grounds of not instituting · Căn cứ không khởi tố
   *
   * Grounds of Article 157.
   */
  nonInstitutionGrounds?: Array<Codes.NonInstitutionGroundCode>;
  /**
   * Passed on · Chuyển xử lý
   *
   * The file went to another body, for the matter is no crime.
   */
  passedOn?: {
    /**
     * To · Chuyển đến
     *
     * Body that deals with it now.
     */
    to: Common.Agency;
    /**
     * On · Ngày chuyển
     *
     * Day on which it went.
     */
    on: Common.CivilDate;
    /**
     * Document · Văn bản
     *
     * Letter that it went with.
     */
    document?: Common.DocumentRef;
  };
  /**
   * Case · Vụ án
   *
   * The case that was instituted.
   */
  institutedCase?: Common.RecordRef;
  /**
   * Charges · Tội danh khởi tố
   *
   * Offences for which the case was instituted.
   */
  charges?: Array<Common.Charge>;
  /**
   * Notice to the receiver · Thông báo cho cơ quan tiếp nhận
   *
   * The body that received the report was told.
   */
  receiverNotice?: {
    /**
     * Agency · Cơ quan
     *
     * Body that was told.
     */
    agency: Common.Agency;
    /**
     * On · Ngày thông báo
     *
     * Day of the notice.
     */
    on: Common.CivilDate;
    /**
     * Document · Văn bản
     *
     * The notice.
     */
    document?: Common.DocumentRef;
  };
  /**
   * Notice to the reporter · Thông báo cho người báo tin
   *
   * Whoever reported was told; no name here.
   */
  reporterNotice?: {
    /**
     * Told · Đã thông báo
     *
     * Whether the reporter was told.
     */
    told: Codes.YesNoUnknownCode;
    /**
     * On · Ngày thông báo
     *
     * Day of the notice.
     */
    on?: Common.CivilDate;
    /**
     * Document · Văn bản
     *
     * The notice.
     */
    document?: Common.DocumentRef;
  };
  /**
   * Notice to the procuracy · Gửi viện kiểm sát
   *
   * The procuracy received the decision and the file.
   */
  procuracyNotice?: {
    /**
     * Procuracy · Viện kiểm sát
     *
     * Procuracy that received it.
     */
    procuracy: Common.Agency;
    /**
     * On · Ngày gửi
     *
     * Day on which it was sent.
     */
    on: Common.CivilDate;
    /**
     * Document · Văn bản
     *
     * Letter that it went with.
     */
    document?: Common.DocumentRef;
  };
  /**
   * Knowingly false · Cố ý báo tin sai
   *
   * Whether the report was false and known to be so.
   */
  knowinglyFalse?: Codes.YesNoUnknownCode;
  /**
   * Victims · Nạn nhân
   *
   * Records of victims and persons under identification whom the verification found.
   */
  victims?: Array<Common.RecordRef>;
  /**
   * Acts · Hành vi
   *
   * Acts that the verification confirmed.
   */
  acts?: Array<Codes.ActCode>;
  /**
   * Means · Thủ đoạn
   *
   * Means that the verification confirmed.
   */
  means?: Array<Codes.MeansCode>;
  /**
   * Purposes · Mục đích
   *
   * Purposes that the verification confirmed.
   */
  purposes?: Array<Codes.ExploitationFormCode>;
  /**
   * Areas · Địa bàn
   *
   * Areas that the acts touch.
   */
  areas?: Array<Common.Area>;
  /**
   * Found · Kết quả xác minh
   *
   * Numbers of persons found.
   */
  found?: {
    /**
     * Victims · Nạn nhân
     *
     * Persons found to be victims or under identification.
     */
    victims: Common.Count;
    /**
     * Suspects · Đối tượng
     *
     * Persons who are suspected.
     */
    suspects: Common.Count;
  };
  /**
   * Summary · Tóm tắt kết quả
   *
   * What the verification showed. May name people.
   */
  summary?: Common.Text;
  /**
   * Attachments · Tài liệu, đồ vật kèm theo
   *
   * Parts that carry papers, pictures, recordings.
   */
  attachments?: Array<Common.Attachment>;
}
