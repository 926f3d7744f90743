// Generated from schemas/records/consent/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Consent · Đồng ý chia sẻ thông tin
 *
 * Whether a victim, a person under identification or a representative agreed that information be shared: which groups, with whom, for what, from when to when; a refusal is a record too.
 */
export interface Consent extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/consent/1.0';
  /**
   * Whose information · Thông tin của ai
   *
   * Record of the person whose information it is, kind victim.
   */
  victim: Common.RecordRef;
  /**
   * Age · Tuổi
   *
   * Age of that person when asked; who must agree depends on it.
   */
  age: Common.Age;
  /**
   * Asked by · Cơ quan hỏi ý kiến
   *
   * Body that asked; it has to prove the consent.
   */
  askedBy: {
    /**
     * Agency · Cơ quan
     *
     * Agency that asked.
     */
    agency: Common.Agency;
    /**
     * Role · Vai trò
     *
     * Role in which it asked.
     */
    role: Codes.AgencyRoleCode;
    /**
     * Unit · Bộ phận
     *
     * Unit of the agency.
     */
    unit?: Common.Label;
    /**
     * Officer · Cán bộ
     *
     * Officer who asked.
     */
    officer?: Common.Line;
  };
  /**
   * Asked on · Ngày trả lời
   *
   * Day of the answer.
   */
  askedOn: Common.CivilDate;
  /**
   * Answered by · Người trả lời
   *
   * Who answered, and by what right.
   */
  answeredBy: {
    /**
     * Who · Ai
     *
     * The person, the legal representative or the guardian.
     */
    who: Codes.ConsentGiverCode;
    /**
     * Ground of representation · Căn cứ đại diện
     *
     * Why somebody else may answer.
     */
    ground?: Codes.RepresentationCode;
    /**
     * Relation · Quan hệ
     *
     * How the representative stands to the person.
     */
    relation?: Codes.RelationCode;
    /**
     * The child agreed · Trẻ em đồng ý
     *
     * Whether a child of seven or older agreed too.
     */
    childAgreed?: Codes.YesNoUnknownCode;
    /**
     * Part with the identity · Phần nhân thân
     *
     * Part of the message that names the representative, kind person-identity.
     */
    identityPart?: Common.PartName;
  };
  /**
   * Answer · Trả lời
   *
   * What was agreed to, or that nothing was.
   */
  answer: 
    | {
        /**
         * Consent · Đồng ý
         *
         * Consent was given.
         */
        given: 'yes';
        /**
         * Groups · Nhóm thông tin
         *
         * Groups of fields that may be shared.
         */
        groups: Array<Codes.FieldGroupCode>;
        /**
         * Receivers · Bên nhận
         *
         * Who may receive them.
         */
        receivers: Array<
          | {
              /**
               * By role · Theo vai trò
               *
               * All agencies of a role.
               */
              by: 'role';
              /**
               * Role · Vai trò
               *
               * Role of the receivers.
               */
              role: Codes.AgencyRoleCode;
            }
          | {
              /**
               * By agency · Theo cơ quan
               *
               * One agency alone.
               */
              by: 'agency';
              /**
               * Agency · Cơ quan
               *
               * The agency that may receive.
               */
              agency: Common.Agency;
            }>;
        /**
         * Purposes · Mục đích
         *
         * What the information may be used for.
         */
        purposes: Array<Codes.PurposeOfProcessingCode>;
        /**
         * From · Từ ngày
         *
         * First day on which it holds.
         */
        from: Common.CivilDate;
        /**
         * Until · Đến ngày
         *
         * Last day on which it holds; open where absent.
         */
        until?: Common.CivilDate;
        /**
         * Conditions · Điều kiện kèm theo
         *
         * Conditions that were set, in words.
         */
        conditions?: Common.Line;
        /**
         * Withdrawn · Rút lại
         *
         * The consent was taken back.
         */
        withdrawn?: {
          /**
           * On · Ngày rút lại
           *
           * Day of the withdrawal; from it on the consent grants nothing.
           */
          on: Common.CivilDate;
          /**
           * By · Người rút lại
           *
           * Who took it back.
           */
          by: Codes.ConsentGiverCode;
          /**
           * How · Hình thức
           *
           * Form of the withdrawal.
           */
          how: Codes.ConsentFormCode;
          /**
           * Receivers told on · Ngày báo bên nhận
           *
           * Day on which the receivers were asked to stop.
           */
          receiversToldOn?: Common.CivilDate;
          /**
           * Document · Văn bản
           *
           * Paper of the withdrawal.
           */
          document?: Common.DocumentRef;
        };
      }
    | {
        /**
         * Refusal · Không đồng ý
         *
         * Consent was refused.
         */
        given: 'no';
        /**
         * Groups refused · Nhóm thông tin từ chối
         *
         * Groups of fields that were asked for; all where absent.
         */
        refused?: Array<Codes.FieldGroupCode>;
        /**
         * Reason · Lý do
         *
         * Reason, if the person wished to give one.
         */
        reason?: Common.Line;
      };
  /**
   * How · Hình thức
   *
   * Form of the answer; silence is no consent.
   */
  how: Codes.ConsentFormCode;
  /**
   * Language · Ngôn ngữ
   *
   * Language in which the person was asked.
   */
  language: Common.Language;
  /**
   * Interpreter · Phiên dịch
   *
   * Whether an interpreter took part.
   */
  interpreter?: Codes.YesNoUnknownCode;
  /**
   * Told beforehand · Đã được thông báo
   *
   * What the person was told before answering.
   */
  informedOf: Array<Codes.ConsentInformationCode>;
  /**
   * Form · Văn bản, bản ghi
   *
   * Part of the message that carries the signed form, minutes or recording.
   */
  form?: Common.Attachment;
  /**
   * Case · Vụ việc
   *
   * Case or report on whose occasion the person was asked.
   */
  case?: Common.RecordRef;
  /**
   * Note · Ghi chú
   *
   * What the fields cannot say; names are out of place here.
   */
  note?: Common.Text;
}
