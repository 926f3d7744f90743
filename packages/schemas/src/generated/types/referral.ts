// Generated from schemas/records/referral/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Referral · Chuyển tuyến
 *
 * A person is referred to a support or protection body, with needs, risk and urgency; it is answered by a handling status.
 */
export interface Referral extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/referral/1.0';
  /**
   * Urgency · Mức độ khẩn cấp
   *
   * How soon the receiver must act.
   */
  urgency: Codes.UrgencyCode;
  /**
   * Group · Nhóm đối tượng
   *
   * Group of Article 37 the referring body sees.
   */
  category: Codes.VictimCategoryCode;
  /**
   * Requested support · Chế độ đề nghị
   *
   * Kinds of support asked for, under the law that holds for the person.
   */
  requestedSupport: 
    | {
        /**
         * Law 53/2024 · Luật 53/2024
         *
         * Support under law 53/2024.
         */
        regime: 'law53-2024';
        /**
         * Kinds · Chế độ
         *
         * Kinds of support asked for, by the letters of Article 37(1).
         */
        kinds: Array<Codes.SupportKindCode>;
      }
    | {
        /**
         * Law 66/2011 · Luật 66/2011
         *
         * Support under law 66/2011.
         */
        regime: 'law66-2011';
        /**
         * Kinds · Chế độ
         *
         * Kinds of support asked for under the old law.
         */
        kinds: Array<Codes.SupportKind2011Code>;
      };
  /**
   * Reason of the referral · Lý do chuyển tuyến
   *
   * Why the person is referred.
   */
  referralReason?: Codes.ReferralReasonCode;
  /**
   * Referred to · Nơi chuyển đến
   *
   * Who is to take the person over.
   */
  referredTo?: {
    /**
     * Agency · Cơ quan
     *
     * Body the person is referred to.
     */
    agency: Common.Agency;
    /**
     * Role · Vai trò
     *
     * Its role.
     */
    role: Codes.AgencyRoleCode;
    /**
     * Unit · Đơn vị
     *
     * Unit or programme.
     */
    unit?: Common.Label;
  };
  /**
   * Support from · Hỗ trợ từ ngày
   *
   * First day asked for.
   */
  supportFrom?: Common.CivilDate;
  /**
   * Support until · Hỗ trợ đến ngày
   *
   * Last day asked for.
   */
  supportUntil?: Common.CivilDate;
  /**
   * Answer by · Trả lời trước ngày
   *
   * Day by which the receiver answers.
   */
  answerBy?: Common.CivilDate;
  /**
   * Identity part · Phần nhân thân
   *
   * Name of the part with the identity; receivers that may not have it see it withheld.
   */
  identityPart?: Common.PartName;
  /**
   * Person · Người được chuyển tuyến
   *
   * The person referred, without identity.
   */
  person?: {
    /**
     * Status · Tư cách
     *
     * Victim, under identification or accompanying.
     */
    status: Codes.VictimStatusCode;
    /**
     * Sex · Giới tính
     *
     * Sex.
     */
    sex: Codes.SexCode;
    /**
     * Age · Tuổi
     *
     * Present age.
     */
    age?: Common.Age;
    /**
     * Nationality · Quốc tịch
     *
     * Nationality.
     */
    nationality?: Common.Nationality;
  };
  /**
   * Accompanying persons · Người đi cùng
   *
   * Persons who come along.
   */
  accompanying?: {
    /**
     * Number · Số người
     *
     * Number of accompanying persons.
     */
    count: number;
    /**
     * Under 18 · Dưới 18 tuổi
     *
     * Of these, under 18.
     */
    under18: number;
    /**
     * Records · Bản ghi
     *
     * Their records.
     */
    records?: Array<Common.RecordRef>;
  };
  /**
   * Interpreter · Phiên dịch
   *
   * Need of an interpreter.
   */
  interpreter?: {
    /**
     * Needed · Cần phiên dịch
     *
     * Whether an interpreter is needed.
     */
    needed: Codes.YesNoUnknownCode;
    /**
     * Languages · Ngôn ngữ
     *
     * Languages spoken.
     */
    languages?: Array<Common.Language>;
  };
  /**
   * Hand-over · Bàn giao
   *
   * Time and place of the hand-over.
   */
  handOver?: {
    /**
     * At · Thời điểm bàn giao
     *
     * When the person is handed over.
     */
    at?: Common.Instant;
    /**
     * Place · Nơi bàn giao
     *
     * Where.
     */
    place: Common.Place;
    /**
     * By · Bên giao
     *
     * Office that brings the person.
     */
    by?: Common.Line;
    /**
     * To · Bên nhận
     *
     * Office that takes the person over.
     */
    to?: Common.Line;
    /**
     * Escort needed · Cần hộ tống
     *
     * Whether an escort is needed.
     */
    escort?: Codes.YesNoUnknownCode;
  };
  /**
   * Area of residence · Nơi cư trú
   *
   * Where the person lived.
   */
  residenceArea?: Common.Area;
  /**
   * Needs · Nhu cầu
   *
   * What the person needs.
   */
  needs?: Array<Codes.NeedCode>;
  /**
   * Risks · Nguy cơ
   *
   * What threatens the person.
   */
  risks?: Array<Codes.RiskCode>;
  /**
   * Health · Tình trạng sức khỏe
   *
   * What the receiver must know for the person's health.
   */
  healthNote?: Common.Text;
  /**
   * Consent · Sự đồng ý
   *
   * Consent to the referral and to the sharing of information.
   */
  consent?: Common.ConsentStatement;
  /**
   * Support already given · Đã hỗ trợ
   *
   * Kinds of support the referring body has given.
   */
  alreadyGiven?: Array<Codes.SupportKindCode>;
  /**
   * Note · Ghi chú
   *
   * What the fields cannot say.
   */
  note?: Common.Text;
  /**
   * Attachments · Tài liệu, đồ vật kèm theo
   *
   * Parts of the message that carry papers, photographs, recordings.
   */
  attachments?: Array<Common.Attachment>;
}
