// Generated from schemas/records/consolidated-report/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Consolidated report · Báo cáo tổng hợp
 *
 * The whole report of a standing body on work against trafficking: data set, who reported, targets, comparison, analysis.
 */
export interface ConsolidatedReport extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/consolidated-report/1.0';
  /**
   * Programme · Chương trình
   *
   * Programme whose targets are reported.
   */
  programme: Codes.ProgrammeEditionCode;
  /**
   * Kind of report · Loại báo cáo
   *
   * Periodic, thematic or urgent.
   */
  reportRegime: Codes.ReportRegimeCode;
  /**
   * Catalogue · Danh mục chỉ tiêu
   *
   * Catalogue of indicators that the figures follow.
   */
  catalogue: Common.Catalogue;
  /**
   * Period · Kỳ báo cáo
   *
   * Period of the report, with its days.
   */
  period: Common.Period;
  /**
   * Level · Cấp
   *
   * Level of the standing body.
   */
  level: Codes.AreaLevelCode;
  /**
   * Area · Địa bàn
   *
   * Area that the report covers.
   */
  area: Common.Area;
  /**
   * As of · Tính đến thời điểm
   *
   * Returns stored by this instant were counted.
   */
  asOf: Common.Instant;
  /**
   * Due on · Hạn báo cáo
   *
   * Day by which the report was due.
   */
  dueOn?: Common.CivilDate;
  /**
   * Data set · Tập số liệu
   *
   * The figures.
   */
  observations: Array<Common.Observation>;
  /**
   * Sources · Nguồn số liệu
   *
   * Returns from which the figures were made.
   */
  sources?: Array<Common.SourceReturn>;
  /**
   * Had to report · Số đơn vị phải báo cáo
   *
   * How many agencies had to report.
   */
  expected: Common.Count;
  /**
   * Coverage · Tình hình báo cáo
   *
   * Every agency that had to report: in time, late, missing, revised.
   */
  coverage: Array<Common.Coverage>;
  /**
   * Targets · Kết quả chỉ tiêu
   *
   * What the targets of the programme reached.
   */
  targets?: Array<Common.TargetResult>;
  /**
   * Period compared with · Kỳ so sánh
   *
   * Earlier period that figures are compared with.
   */
  comparedPeriod?: Common.Period;
  /**
   * Comparison · So sánh
   *
   * Figures beside those of the earlier period.
   */
  comparisons?: Array<{
    /**
     * Indicator · Chỉ tiêu
     *
     * Id of the indicator.
     */
    indicator: Common.IndicatorId;
    /**
     * Area · Địa bàn
     *
     * Area of the figures; that of the report where absent.
     */
    area?: Common.Area;
    /**
     * Breakdown · Phân tổ
     *
     * Codes by which the figures are broken down.
     */
    dimensions?: Array<Common.DimensionValue>;
    /**
     * Now · Kỳ này
     *
     * Figure of the period.
     */
    value: Common.Count;
    /**
     * Before · Kỳ so sánh
     *
     * Figure of the earlier period.
     */
    previous: Common.Count;
    /**
     * Change · Tăng, giảm
     *
     * What was added or taken away.
     */
    change: number;
    /**
     * Change in per cent · Tỷ lệ tăng, giảm
     *
     * To one decimal; absent where the earlier figure is nought.
     */
    changePercent?: number;
  }>;
  /**
   * Reconciliations · Căn cứ đối chiếu
   *
   * Reconciliations on which the figures rest.
   */
  reconciliations?: Array<Common.RecordRef>;
  /**
   * Progress reports · Báo cáo kết quả
   *
   * Reports of results that were consolidated.
   */
  progressReports?: Array<Common.RecordRef>;
  /**
   * Legal proposals · Đề xuất văn bản
   *
   * Proposals on legal documents made in the period.
   */
  legalProposals?: Array<Common.RecordRef>;
  /**
   * Answers · Thực hiện chỉ đạo
   *
   * Directive that asked for the report.
   */
  directive?: Common.RecordRef;
  /**
   * Analysis · Phân tích
   *
   * The words of the report; no person is named.
   */
  analysis?: {
    /**
     * Situation · Tình hình
     *
     * Situation of trafficking, routes, ways of working.
     */
    situation: Common.Text;
    /**
     * Results · Kết quả
     *
     * What was done, and what came of it.
     */
    results: Common.Text;
    /**
     * Difficulties · Tồn tại, khó khăn
     *
     * Limits, difficulties, obstacles.
     */
    difficulties?: Common.Text;
    /**
     * Causes · Nguyên nhân, bài học
     *
     * Causes, and lessons drawn.
     */
    causes?: Common.Text;
    /**
     * Outlook · Dự báo
     *
     * What is to be expected.
     */
    outlook?: Common.Text;
    /**
     * Tasks ahead · Nhiệm vụ thời gian tới
     *
     * Tasks of the next period.
     */
    nextTasks?: Common.Text;
    /**
     * Proposals · Đề xuất, kiến nghị
     *
     * What is proposed, and to whom.
     */
    proposals?: Common.Text;
  };
  /**
   * Attachments · Tài liệu kèm theo
   *
   * Parts of the message that carry the signed report and annexes.
   */
  attachments?: Array<Common.Attachment>;
}
