// Generated from schemas/records/progress-report/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Progress report · Báo cáo kết quả
 *
 * What became of each task: status, result, the returns that its figures stand in, difficulties and proposals.
 */
export interface ProgressReport extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/progress-report/1.0';
  /**
   * Kind of report · Loại báo cáo
   *
   * Periodic, thematic or urgent.
   */
  reportRegime: Codes.ReportRegimeCode;
  /**
   * Title · Tên báo cáo
   *
   * Name of the report.
   */
  title: Common.Line;
  /**
   * Programme · Chương trình
   *
   * Programme that it reports on.
   */
  programme: Codes.ProgrammeEditionCode;
  /**
   * Reporting period · Kỳ báo cáo
   *
   * Period of a periodic report, with its days.
   */
  period?: Common.Period;
  /**
   * Days covered · Thời gian đề cập
   *
   * Days that a thematic or urgent report covers.
   */
  covers?: Common.Days;
  /**
   * Stated on · Tính đến ngày
   *
   * Day to which what is said holds.
   */
  statedOn: Common.CivilDate;
  /**
   * Due on · Hạn gửi
   *
   * Day by which the report was due.
   */
  dueOn?: Common.CivilDate;
  /**
   * Reason for delay · Lý do gửi chậm
   *
   * Why the report comes after its due day.
   */
  delayReason?: Codes.DelayReasonCode;
  /**
   * Answers · Theo chỉ đạo
   *
   * Directive on whose tasks it reports.
   */
  answers?: Common.RecordRef;
  /**
   * Plan · Theo kế hoạch
   *
   * Plan on whose tasks it reports.
   */
  plan?: Common.RecordRef;
  /**
   * Level · Cấp báo cáo
   *
   * Level that it reports for.
   */
  level?: Codes.AreaLevelCode;
  /**
   * Results · Kết quả từng nhiệm vụ
   *
   * What became of each task.
   */
  results: Array<{
    /**
     * Number · Số thứ tự
     *
     * Number of the task in the plan, else in the directive.
     */
    number: Common.TaskNumber;
    /**
     * Task · Loại nhiệm vụ
     *
     * Which act of the programme it is.
     */
    task: Codes.ProgrammeTaskCode;
    /**
     * Status · Tình trạng
     *
     * How far it has come.
     */
    status: Codes.TaskStatusCode;
    /**
     * Done on · Ngày hoàn thành
     *
     * Day on which it was finished.
     */
    doneOn?: Common.CivilDate;
    /**
     * Share done · Tỷ lệ hoàn thành
     *
     * Share done, in per cent.
     */
    percent?: number;
    /**
     * Result · Kết quả
     *
     * What was done and what came of it; figures stand in the returns.
     */
    result: Common.Text;
    /**
     * Figures · Số liệu
     *
     * Where the figures stand.
     */
    figures?: Array<{
      /**
       * Return · Báo cáo số liệu
       *
       * Statistical return that holds the figure.
       */
      inReturn: Common.RecordRef;
      /**
       * Indicator · Chỉ tiêu
       *
       * Indicator in that return.
       */
      indicator: Common.IndicatorId;
    }>;
    /**
     * Records that show it · Bản ghi chứng minh
     *
     * Records that show the result: activities, campaigns, proposals.
     */
    outputs?: Array<Common.RecordRef>;
    /**
     * Reason for delay · Lý do chậm
     *
     * Why the task is late.
     */
    delayReason?: Codes.DelayReasonCode;
    /**
     * New due day · Hạn mới
     *
     * Day by which a late task will be done.
     */
    newDueOn?: Common.CivilDate;
  }>;
  /**
   * Targets · Chỉ tiêu
   *
   * What was reached against what was aimed at.
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
     * Counted · Số đạt
     *
     * Number that meets the target.
     */
    counted: Common.Count;
    /**
     * Out of · Trên tổng số
     *
     * The whole that it is measured against.
     */
    outOf: Common.Count;
    /**
     * Reached · Đạt được
     *
     * Share reached, in per cent; absent where there was nothing to count.
     */
    reached?: number;
    /**
     * Met · Đạt chỉ tiêu
     *
     * Whether the target was met.
     */
    met?: boolean;
    /**
     * Return · Báo cáo số liệu
     *
     * Return that holds the figures.
     */
    inReturn?: Common.RecordRef;
  }>;
  /**
   * Difficulties · Khó khăn, hạn chế
   *
   * Difficulties and limitations.
   */
  difficulties?: Array<{
    /**
     * Kind · Loại
     *
     * Kind of difficulty.
     */
    difficulty: Codes.DifficultyCode;
    /**
     * Description · Nội dung
     *
     * In words; no person is named.
     */
    description: Common.Text;
    /**
     * Cause · Nguyên nhân
     *
     * What it comes from.
     */
    cause?: Common.Text;
    /**
     * Tasks · Nhiệm vụ
     *
     * Numbers of the tasks that it holds up.
     */
    tasks?: Array<Common.TaskNumber>;
  }>;
  /**
   * Proposals · Kiến nghị, đề xuất
   *
   * What is proposed, and to whom.
   */
  proposals?: Array<{
    /**
     * Kind · Loại
     *
     * Kind of proposal.
     */
    kind: Codes.ProposalKindCode;
    /**
     * To · Kiến nghị với
     *
     * Who is asked.
     */
    to: Common.ResponsibleBody;
    /**
     * Proposal · Nội dung
     *
     * In words.
     */
    proposal: Common.Text;
    /**
     * Legal proposal · Đề xuất văn bản
     *
     * Record of a proposal of legal documents.
     */
    legalProposal?: Common.RecordRef;
  }>;
  /**
   * Rests on returns · Báo cáo số liệu làm căn cứ
   *
   * Statistical returns that the report rests on.
   */
  returns?: Array<Common.RecordRef>;
  /**
   * Next steps · Nhiệm vụ tiếp theo
   *
   * What will be done next.
   */
  nextSteps?: Array<{
    /**
     * Work · Công việc
     *
     * What will be done.
     */
    work: Common.Text;
    /**
     * Due on · Thời hạn
     *
     * Day by which it will be done.
     */
    dueOn?: Common.CivilDate;
  }>;
  /**
   * Areas · Địa bàn
   *
   * Areas that the report covers.
   */
  areas?: Array<Common.Area>;
  /**
   * Situation · Tình hình, dự báo
   *
   * The situation and its outlook; no person is named.
   */
  situation?: Common.Text;
  /**
   * Assessment · Đánh giá, bài học
   *
   * Assessment and lessons.
   */
  assessment?: Common.Text;
  /**
   * Annexes · Phụ lục
   *
   * Annexes and the scanned report.
   */
  attachments?: Array<Common.Attachment>;
}
