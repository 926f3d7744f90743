// Generated from schemas/records/implementation-plan/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Implementation plan · Kế hoạch triển khai
 *
 * How a body carries out a directive: who answers for it, what it aims at, its tasks with lead and due date, its money.
 */
export interface ImplementationPlan extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/implementation-plan/1.0';
  /**
   * Title · Tên kế hoạch
   *
   * Title of the plan.
   */
  title: Common.Line;
  /**
   * Programme · Chương trình
   *
   * Programme that it carries out.
   */
  programme: Codes.ProgrammeEditionCode;
  /**
   * Answers · Thực hiện chỉ đạo
   *
   * Directive that it answers.
   */
  answers?: Common.RecordRef;
  /**
   * Rests on · Căn cứ
   *
   * Documents on which it rests.
   */
  basedOn?: Array<Common.CitedDocument>;
  /**
   * Level · Cấp
   *
   * Level of government that it is for.
   */
  level?: Codes.AreaLevelCode;
  /**
   * Period · Thời gian
   *
   * First and last day of the plan.
   */
  period: Common.Days;
  /**
   * Head responsible · Người đứng đầu chịu trách nhiệm
   *
   * The office that answers for the plan; no name.
   */
  headResponsible: {
    /**
     * Office · Chức vụ
     *
     * Office held, without a name.
     */
    position: Common.Label;
    /**
     * Agency · Cơ quan
     *
     * Agency of that office.
     */
    agency: Common.Agency;
  };
  /**
   * Unit in charge · Đơn vị đầu mối
   *
   * Unit that runs the plan from day to day.
   */
  focalUnit?: Common.ResponsibleBody;
  /**
   * Objectives · Mục đích, mục tiêu
   *
   * What the plan is for.
   */
  objectives?: Array<Common.Text>;
  /**
   * Requirements · Yêu cầu
   *
   * How it is to be carried out.
   */
  requirements?: Array<Common.Text>;
  /**
   * Targets · Chỉ tiêu
   *
   * Shares aimed at, each with its denominator.
   */
  targets?: Array<{
    /**
     * Target · Chỉ tiêu
     *
     * Target of the programme.
     */
    target: Codes.ProgrammeTargetCode;
    /**
     * Measured against · Mẫu số
     *
     * What the share is measured against.
     */
    denominator: Codes.TargetDenominatorCode;
    /**
     * Aim · Mức phấn đấu
     *
     * Share aimed at, in per cent.
     */
    aim: number;
    /**
     * Bound · Mức
     *
     * Whether the share is enough or must be passed.
     */
    bound: Codes.TargetBoundCode;
    /**
     * Indicator · Chỉ tiêu thống kê
     *
     * Indicator that measures it.
     */
    indicator?: Common.IndicatorId;
    /**
     * Reached before · Kết quả năm trước
     *
     * Share reached in the year before.
     */
    baseline?: number;
  }>;
  /**
   * Tasks · Nhiệm vụ
   *
   * What is to be done.
   */
  tasks: Array<{
    /**
     * Number · Số thứ tự
     *
     * Number of the task in the plan.
     */
    number: Common.TaskNumber;
    /**
     * Task · Loại nhiệm vụ
     *
     * Which act of the programme it is.
     */
    task: Codes.ProgrammeTaskCode;
    /**
     * Task of the directive · Nhiệm vụ được giao
     *
     * Number of the directive's task that it carries out.
     */
    answersTask?: Common.TaskNumber;
    /**
     * Work · Nội dung công việc
     *
     * What will be done.
     */
    work: Common.Text;
    /**
     * Lead · Chủ trì
     *
     * Who leads it.
     */
    lead: Common.ResponsibleBody;
    /**
     * Co-ordinating bodies · Phối hợp
     *
     * Who helps.
     */
    coordinating?: Array<Common.ResponsibleBody>;
    /**
     * From · Bắt đầu
     *
     * Day on which the work begins.
     */
    from?: Common.CivilDate;
    /**
     * Due · Thời hạn
     *
     * When it falls due.
     */
    due: Common.Due;
    /**
     * Output · Sản phẩm
     *
     * What there will be at the end.
     */
    output?: Common.Line;
    /**
     * Record that shows it · Bản ghi kết quả
     *
     * Kind of record that will show the result.
     */
    outputKind?: Codes.RecordKindCode;
    /**
     * Indicators · Chỉ tiêu thống kê
     *
     * Indicators that it moves.
     */
    indicators?: Array<Common.IndicatorId>;
  }>;
  /**
   * Reporting · Chế độ báo cáo
   *
   * When the body will report on the plan.
   */
  reporting?: Array<Common.Due>;
  /**
   * Areas · Địa bàn
   *
   * Areas that the plan is for.
   */
  areas?: Array<Common.Area>;
  /**
   * Budget · Kinh phí
   *
   * Money planned, by source.
   */
  budget?: Common.Funding;
  /**
   * Note · Ghi chú
   *
   * Anything else.
   */
  note?: Common.Text;
  /**
   * Annexes · Phụ lục
   *
   * Annexes and the scanned plan.
   */
  attachments?: Array<Common.Attachment>;
}
