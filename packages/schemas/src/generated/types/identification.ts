// Generated from schemas/records/identification/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Identification · Xác minh, xác định nạn nhân
 *
 * How one person is verified and identified as a victim: how it came to it, the initial verification, grounds, papers, decision.
 */
export interface Identification extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/identification/1.0';
  /**
   * Person · Người được xác minh
   *
   * The person, kind victim.
   */
  person: Common.RecordRef;
  /**
   * Origin · Nguồn phát hiện
   *
   * How the identification came about.
   */
  origin: 
    | {
        /**
         * Came forward · Trình báo
         *
         * The person or the representative came forward.
         */
        how: 'came-forward';
        /**
         * On · Ngày trình báo
         *
         * Day on which somebody came forward.
         */
        on: Common.CivilDate;
        /**
         * By · Người trình báo
         *
         * Who came forward.
         */
        by: Codes.ComingForwardCode;
        /**
         * To · Nơi trình báo
         *
         * Body to which somebody came.
         */
        to: Common.ActingBody;
      }
    | {
        /**
         * Rescued · Được giải cứu
         *
         * The person was rescued or received.
         */
        how: 'rescued';
        /**
         * On · Ngày giải cứu
         *
         * Day of the rescue.
         */
        on: Common.CivilDate;
        /**
         * Rescue · Việc giải cứu
         *
         * The rescue, kind rescue.
         */
        rescue: Common.RecordRef;
      }
    | {
        /**
         * Found in proceedings · Phát hiện qua tố tụng
         *
         * A proceedings body found the person.
         */
        how: 'proceedings';
        /**
         * On · Ngày phát hiện
         *
         * Day on which the person was found.
         */
        on: Common.CivilDate;
      }
    | {
        /**
         * Returned from abroad · Từ nước ngoài trở về
         *
         * The person returned, through a mission or handed over.
         */
        how: 'returned';
        /**
         * On · Ngày trở về
         *
         * Day of the return.
         */
        on: Common.CivilDate;
        /**
         * Through · Cơ quan tiếp nhận
         *
         * Body that received the person.
         */
        through: Common.ActingBody;
      };
  /**
   * Declaration · Tờ khai
   *
   * The declaration form.
   */
  declaration?: {
    /**
     * On · Ngày khai
     *
     * Day of the declaration.
     */
    on: Common.CivilDate;
    /**
     * Written by · Người ghi
     *
     * Who wrote it.
     */
    writtenBy: Codes.DeclarationWriterCode;
  };
  /**
   * Notice of the commune · Thông báo của cấp xã
   *
   * The commune notified the body that takes over, at once.
   */
  communeNotice?: {
    /**
     * Commune · Ủy ban nhân dân cấp xã
     *
     * Commune People's Committee.
     */
    commune: Common.Agency;
    /**
     * On · Ngày thông báo
     *
     * Day of the notice.
     */
    on: Common.CivilDate;
    /**
     * To · Thông báo cho
     *
     * Body that takes over: the provincial health body, before it the district labour office.
     */
    to: Common.ActingBody;
  };
  /**
   * Initial verification · Xác minh ban đầu
   *
   * The initial verification.
   */
  verification?: {
    /**
     * Led by · Cơ quan chủ trì
     *
     * Body that leads it.
     */
    ledBy: Common.ActingBody;
    /**
     * With · Cơ quan phối hợp
     *
     * Bodies that take part.
     */
    with?: Array<Common.ActingBody>;
    /**
     * From · Từ ngày
     *
     * First day.
     */
    from: Common.CivilDate;
    /**
     * Until · Đến ngày
     *
     * Last day.
     */
    until?: Common.CivilDate;
    /**
     * Result · Kết quả
     *
     * What it showed.
     */
    result?: Codes.VerificationResultCode;
    /**
     * Reason of delay · Lý do chậm
     *
     * Why it took more than three days.
     */
    lateReason?: Codes.LateReasonCode;
  };
  /**
   * Grounds · Căn cứ
   *
   * Points of Article 32(1).
   */
  grounds?: Array<Codes.IdentificationGroundCode>;
  /**
   * Papers · Giấy tờ, tài liệu
   *
   * Papers that prove the status.
   */
  papers?: Array<{
    /**
     * Kind · Loại
     *
     * Which paper.
     */
    kind: Codes.VictimPaperCode;
    /**
     * Document · Văn bản
     *
     * Number, date, issuer.
     */
    document?: Common.DocumentRef;
  }>;
  /**
   * Decision · Kết luận
   *
   * What was decided.
   */
  decision?: Codes.IdentificationDecisionCode;
  /**
   * Decided on · Ngày kết luận
   *
   * Day of the decision; it decides which law's support holds.
   */
  decidedOn?: Common.CivilDate;
  /**
   * Decided by · Cơ quan kết luận
   *
   * Body that decided.
   */
  decidedBy?: Common.ActingBody;
  /**
   * Document of the decision · Văn bản kết luận
   *
   * Document of the decision.
   */
  decisionDocument?: Common.DocumentRef;
  /**
   * Goes on until · Tiếp tục đến ngày
   *
   * Day by which the next decision is due.
   */
  continueUntil?: Common.CivilDate;
  /**
   * Person told on · Ngày thông báo cho người đó
   *
   * Day on which the person was told.
   */
  toldOn?: Common.CivilDate;
  /**
   * Case · Vụ án
   *
   * The case that it belongs to.
   */
  case?: Common.RecordRef;
  /**
   * Referral · Chuyển tuyến
   *
   * The referral that followed.
   */
  referral?: Common.RecordRef;
  /**
   * Accompanying under 18 · Người dưới 18 tuổi đi cùng
   *
   * Records of persons under 18 who came along.
   */
  accompanying?: Array<Common.RecordRef>;
  /**
   * Identity part · Phần nhân thân
   *
   * Name of the part that carries the identity.
   */
  identityPart?: Common.PartName;
  /**
   * Sex · Giới tính
   *
   * Sex.
   */
  sex?: Codes.SexCode;
  /**
   * Age · Tuổi
   *
   * Age when the identification began.
   */
  age?: Common.Age;
  /**
   * Nationality · Quốc tịch
   *
   * Nationality; the support depends on it.
   */
  nationality?: Common.Nationality;
  /**
   * Languages · Ngôn ngữ
   *
   * Languages in which the person can be spoken with.
   */
  languages?: Array<Common.Language>;
  /**
   * Area · Địa bàn
   *
   * Area where the person is received.
   */
  area?: Common.Area;
  /**
   * Consent · Sự đồng ý
   *
   * The consent to share, kind consent.
   */
  consent?: Common.RecordRef;
  /**
   * Support given meanwhile · Hỗ trợ đã thực hiện
   *
   * Support given while the identification ran.
   */
  supportGiven?: Array<Codes.SupportKindCode>;
  /**
   * Note · Ghi chú
   *
   * What the fields do not show. May name people.
   */
  note?: Common.Text;
  /**
   * Attachments · Tài liệu kèm theo
   *
   * Parts that carry papers.
   */
  attachments?: Array<Common.Attachment>;
}
