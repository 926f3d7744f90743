// Generated from schemas/records/directive/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Directive · Chỉ đạo, giao nhiệm vụ
 *
 * An order to carry out the programme: the document, what it rests on, each task with its addressees, its due date and the form asked for.
 */
export interface Directive extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/directive/1.0';
  /**
   * Type of document · Tên loại văn bản
   *
   * Type of the document that carries the order.
   */
  documentType: Codes.DocumentTypeCode;
  /**
   * Subject · Trích yếu
   *
   * What the document is about, in one line.
   */
  subject: Common.Line;
  /**
   * Programme · Chương trình
   *
   * Programme that the order carries out.
   */
  programme: Codes.ProgrammeEditionCode;
  /**
   * Urgency · Mức độ khẩn
   *
   * Mark of urgency on the document.
   */
  urgency?: Codes.DocumentUrgencyCode;
  /**
   * In force · Hiệu lực
   *
   * From when to when the order holds.
   */
  validity?: {
    /**
     * From · Từ ngày
     *
     * First day.
     */
    from: Common.CivilDate;
    /**
     * Until · Đến ngày
     *
     * Last day; absent where none was set.
     */
    until?: Common.CivilDate;
  };
  /**
   * Rests on · Căn cứ
   *
   * Documents on which the order rests: programme, plan, letters.
   */
  basedOn?: Array<Common.CitedDocument>;
  /**
   * Effect on earlier directives · Quan hệ với văn bản trước
   *
   * Directives that this one replaces, amends or revokes.
   */
  amends?: Array<{
    /**
     * Effect · Tác động
     *
     * What happens to the earlier one.
     */
    effect: Codes.DocumentEffectCode;
    /**
     * Directive · Bản ghi chỉ đạo
     *
     * The earlier directive as a record.
     */
    directive?: Common.RecordRef;
    /**
     * Document · Văn bản
     *
     * The earlier document, where it is no record.
     */
    document?: Common.DocumentRef;
    /**
     * Tasks touched · Nhiệm vụ bị tác động
     *
     * Numbers of its tasks that are touched; absent where all are.
     */
    tasks?: Array<Common.TaskNumber>;
    /**
     * From · Từ ngày
     *
     * Day from which the change holds.
     */
    from?: Common.CivilDate;
  }>;
  /**
   * Levels · Cấp thực hiện
   *
   * Levels of government that the order reaches.
   */
  levels?: Array<Codes.AreaLevelCode>;
  /**
   * Tasks · Nhiệm vụ
   *
   * What is to be done, each under its number.
   */
  tasks: Array<{
    /**
     * Number · Số thứ tự
     *
     * Number of the task in the document.
     */
    number: Common.TaskNumber;
    /**
     * Task · Loại nhiệm vụ
     *
     * Which act of the programme it is.
     */
    task: Codes.ProgrammeTaskCode;
    /**
     * Wording · Nội dung giao
     *
     * The task as the document words it.
     */
    wording: Common.Text;
    /**
     * Addressees · Nơi thực hiện
     *
     * Who carries it out.
     */
    addressees: Array<Common.ResponsibleBody>;
    /**
     * Co-ordinating bodies · Đơn vị phối hợp
     *
     * Who helps to carry it out.
     */
    coordinating?: Array<Common.ResponsibleBody>;
    /**
     * Due · Thời hạn
     *
     * When it falls due.
     */
    due?: Common.Due;
    /**
     * Form asked for · Biểu mẫu yêu cầu
     *
     * Record in which the addressees answer.
     */
    form?: {
      /**
       * Kind of record · Loại bản ghi
       *
       * Kind of record asked for.
       */
      recordKind: Codes.RecordKindCode;
      /**
       * Name of the form · Tên biểu mẫu
       *
       * Name of the paper form or report.
       */
      title?: Common.Label;
      /**
       * Catalogue · Danh mục chỉ tiêu
       *
       * Catalogue of indicators that the figures follow.
       */
      catalogue?: {
        /**
         * Id · Mã danh mục
         *
         * Id of the catalogue.
         */
        id: string;
        /**
         * Version · Phiên bản
         *
         * Version of the catalogue.
         */
        version: string;
      };
    };
    /**
     * Targets · Chỉ tiêu
     *
     * Targets of the programme that it serves.
     */
    targets?: Array<Codes.ProgrammeTargetCode>;
    /**
     * Areas · Địa bàn
     *
     * Areas where it is to be done; absent where everywhere.
     */
    areas?: Array<Common.Area>;
  }>;
  /**
   * Standing body · Cơ quan thường trực
   *
   * Body to which the addressees send their plans and reports.
   */
  standingBody?: Common.ActingBody;
  /**
   * Consolidated for · Tổng hợp báo cáo cho
   *
   * To whom the standing body sends the consolidated report.
   */
  consolidatedFor?: Array<Common.ResponsibleBody>;
  /**
   * Followed up by · Cơ quan theo dõi, đôn đốc
   *
   * Agency that follows up, urges and checks.
   */
  monitoredBy?: Common.Agency;
  /**
   * Copies to · Nơi nhận để biết
   *
   * Who receives the document for information.
   */
  copiesTo?: Array<Common.ResponsibleBody>;
  /**
   * Context · Bối cảnh
   *
   * Opening part: why the order is given.
   */
  context?: Common.Text;
  /**
   * Annexes · Phụ lục
   *
   * Annexes and the scanned document.
   */
  attachments?: Array<Common.Attachment>;
}
