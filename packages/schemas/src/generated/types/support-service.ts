// Generated from schemas/records/support-service/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Support service · Hỗ trợ nạn nhân
 *
 * What support a victim, a person under identification or an accompanying person under 18 was given: kinds, providers, days, results, costs; no identity.
 */
export interface SupportService extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/support-service/1.0';
  /**
   * Whom · Người được hỗ trợ
   *
   * Record of the person supported, kind victim.
   */
  victim: Common.RecordRef;
  /**
   * Group · Nhóm đối tượng
   *
   * Group of Article 37 by which the support is given.
   */
  category: Codes.VictimCategoryCode;
  /**
   * Identified on · Ngày xác định nạn nhân
   *
   * Day of the identification; it decides which law's support holds.
   */
  identifiedOn?: Common.CivilDate;
  /**
   * Referral · Lượt chuyển tuyến
   *
   * Referral that this support answers.
   */
  referral?: Common.RecordRef;
  /**
   * Application · Đơn đề nghị
   *
   * Who asked for support, and when.
   */
  application?: {
    /**
     * By · Người đề nghị
     *
     * Who signed it.
     */
    by: Codes.SupportApplicantCode;
    /**
     * On · Ngày nhận đơn
     *
     * Day on which it was received.
     */
    on: Common.CivilDate;
  };
  /**
   * Decision · Quyết định hỗ trợ
   *
   * Decision to give support.
   */
  decision?: {
    /**
     * On · Ngày quyết định
     *
     * Day of the decision.
     */
    on: Common.CivilDate;
    /**
     * By · Cơ quan quyết định
     *
     * Body that decided.
     */
    by: Common.Agency;
    /**
     * Document · Văn bản
     *
     * Paper of the decision.
     */
    document?: Common.DocumentRef;
  };
  /**
   * Support · Chế độ hỗ trợ
   *
   * Services, under the law that the day of identification decides.
   */
  support: 
    | {
        /**
         * Law 53/2024 · Luật 53/2024
         *
         * Support under law 53/2024.
         */
        regime: 'law53-2024';
        /**
         * Services · Các chế độ
         *
         * Services, one a line.
         */
        services: Array<{
          /**
           * No. · Số thứ tự
           *
           * Number of the line, to which costs refer.
           */
          no: number;
          /**
           * Kind · Chế độ
           *
           * Kind of support, by the points of Article 37(1).
           */
          kind: Codes.SupportKindCode;
          /**
           * Service · Việc thực hiện
           *
           * How it is given.
           */
          service: Common.SupportProvision;
        }>;
      }
    | {
        /**
         * Law 66/2011 · Luật 66/2011
         *
         * Support under law 66/2011.
         */
        regime: 'law66-2011';
        /**
         * Services · Các chế độ
         *
         * Services, one a line.
         */
        services: Array<{
          /**
           * No. · Số thứ tự
           *
           * Number of the line, to which costs refer.
           */
          no: number;
          /**
           * Kind · Chế độ
           *
           * Kind of support, by the points of Article 32 of the old law.
           */
          kind: Codes.SupportKind2011Code;
          /**
           * Service · Việc thực hiện
           *
           * How it is given.
           */
          service: Common.SupportProvision;
        }>;
      };
  /**
   * Legal aid · Trợ giúp pháp lý
   *
   * State legal aid, where it is one of the services.
   */
  legalAid?: {
    /**
     * Forms · Hình thức
     *
     * Forms of legal aid.
     */
    forms: Array<Codes.LegalAidFormCode>;
    /**
     * Asked for on · Ngày yêu cầu
     *
     * Day of the request.
     */
    requestedOn?: Common.CivilDate;
    /**
     * Centre · Trung tâm
     *
     * Legal aid centre.
     */
    centre?: Common.Agency;
    /**
     * Case · Vụ án
     *
     * Criminal case in which aid is given.
     */
    case?: Common.RecordRef;
  };
  /**
   * Person · Thông tin về người được hỗ trợ
   *
   * Who is supported, without identity.
   */
  person?: {
    /**
     * Status · Tư cách
     *
     * Status when the support was decided.
     */
    status: Codes.VictimStatusCode;
    /**
     * Sex · Giới tính
     *
     * Sex.
     */
    sex: Codes.SexCode;
    /**
     * Age at identification · Tuổi khi xác định
     *
     * Age, or age group, when identified.
     */
    ageAtIdentification?: Common.Age;
    /**
     * Nationality · Quốc tịch
     *
     * Nationality; the group depends on it.
     */
    nationality?: Common.Nationality;
  };
  /**
   * Area of residence · Địa bàn cư trú
   *
   * Area where the person lives during the support.
   */
  residenceArea?: Common.Area;
  /**
   * Open needs · Nhu cầu chưa được đáp ứng
   *
   * Needs that no service meets yet.
   */
  openNeeds?: Array<Codes.NeedCode>;
  /**
   * Consents · Căn cứ đồng ý
   *
   * Consents on which the sharing of this record rests.
   */
  consents?: Array<Common.RecordRef>;
  /**
   * Follow-up · Theo dõi sau hỗ trợ
   *
   * Where the support stands as a whole.
   */
  followUp?: {
    /**
     * State · Tình trạng
     *
     * State of the support.
     */
    state: Codes.SupportStateCode;
    /**
     * On · Ngày
     *
     * Day of this statement.
     */
    on: Common.CivilDate;
    /**
     * Next · Lần tiếp theo
     *
     * Day of the next visit or review.
     */
    nextOn?: Common.CivilDate;
    /**
     * Handed over to · Bàn giao cho
     *
     * Body that has taken over.
     */
    handedOverTo?: Common.Agency;
  };
  /**
   * Costs · Kinh phí
   *
   * What was spent on which service, and who paid.
   */
  costs?: Array<{
    /**
     * Service · Số thứ tự chế độ
     *
     * Number of the service's line.
     */
    service: number;
    /**
     * Amount · Số tiền
     *
     * Amount spent.
     */
    money: Common.Money;
    /**
     * Payer · Nguồn kinh phí
     *
     * Who paid.
     */
    payer: Codes.SupportPayerCode;
    /**
     * Paid on · Ngày chi
     *
     * Day of the payment.
     */
    paidOn?: Common.CivilDate;
  }>;
  /**
   * Plan · Kế hoạch hỗ trợ
   *
   * Plan of the support in words.
   */
  plan?: {
    /**
     * Objectives · Mục tiêu
     *
     * What the support is to reach; names are out of place here.
     */
    objectives: Common.Text;
    /**
     * Steps · Các bước
     *
     * What is to be done, by whom, when.
     */
    steps?: Common.Text;
  };
  /**
   * Note · Ghi chú
   *
   * What the fields cannot say; names are out of place here.
   */
  note?: Common.Text;
  /**
   * Attachments · Tài liệu kèm theo
   *
   * Parts of the message that carry the application, the decision, receipts.
   */
  attachments?: Array<Common.Attachment>;
}
