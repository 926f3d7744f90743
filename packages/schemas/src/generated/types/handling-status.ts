// Generated from schemas/records/handling-status/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Handling status · Trạng thái xử lý
 *
 * How the receiver handles a message: accepted, declined, assigned, in process, finished, withdrawn. Technical receipts are another matter.
 */
export interface HandlingStatus extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/handling-status/1.0';
  /**
   * Answers · Trả lời cho
   *
   * The message that is answered.
   */
  answers: {
    /**
     * Message · Thông điệp
     *
     * Message that is answered.
     */
    jti: Common.Uuid;
    /**
     * Record · Bản ghi
     *
     * Record in that message.
     */
    record?: Common.RecordRef;
    /**
     * Revision · Lần sửa đổi
     *
     * Revision of that record.
     */
    revision?: number;
  };
  /**
   * Status · Trạng thái
   *
   * How the matter is handled.
   */
  code: Codes.HandlingStatusCode;
  /**
   * Reason of the status · Lý do xử lý
   *
   * Why; asked for when declined, withdrawn or rejected.
   */
  handlingReason?: Codes.HandlingReasonCode;
  /**
   * Decided on · Ngày quyết định
   *
   * Day of the decision.
   */
  decidedOn: Common.CivilDate;
  /**
   * Assigned to · Đơn vị xử lý
   *
   * Who handles the matter.
   */
  assignedTo?: {
    /**
     * Agency · Cơ quan
     *
     * Agency responsible.
     */
    agency: Common.Agency;
    /**
     * Unit · Đơn vị
     *
     * Unit responsible, not a person.
     */
    unit?: Common.Label;
  };
  /**
   * Expected on · Dự kiến hoàn thành
   *
   * Day by which the work should be finished.
   */
  expectedOn?: Common.CivilDate;
  /**
   * Competent body · Cơ quan có thẩm quyền
   *
   * Body to which the matter should go or went.
   */
  forwardedTo?: Common.Agency;
  /**
   * Support · Hỗ trợ
   *
   * What a support centre says to a referral.
   */
  support?: {
    /**
     * Granted · Chấp nhận
     *
     * Kinds of support taken over.
     */
    granted?: Array<Codes.SupportKindCode>;
    /**
     * Refused · Không chấp nhận
     *
     * Kinds of support not taken over.
     */
    refused?: Array<Codes.SupportKindCode>;
    /**
     * Started on · Bắt đầu
     *
     * First day of support.
     */
    startedOn?: Common.CivilDate;
    /**
     * Ended on · Kết thúc
     *
     * Last day of support.
     */
    endedOn?: Common.CivilDate;
  };
  /**
   * Outcome · Kết quả
   *
   * Decision that ended a report: instituted or not.
   */
  outcome?: Codes.CaseDecisionCode;
  /**
   * Note · Ghi chú
   *
   * Explanation in words.
   */
  note?: Common.Text;
}
