// Generated from schemas/records/statistical-return/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Statistical return · Báo cáo số liệu
 *
 * Figures of one body for one period and area, with their definitions, their as-of and the returns behind them.
 */
export interface StatisticalReturn extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/statistical-return/1.0';
  /**
   * Catalogue · Danh mục chỉ tiêu
   *
   * Catalogue of indicators that the figures follow.
   */
  catalogue: Common.Catalogue;
  /**
   * Kind of report · Loại báo cáo
   *
   * Periodic, thematic or urgent.
   */
  reportRegime?: Codes.ReportRegimeCode;
  /**
   * Period · Kỳ báo cáo
   *
   * Period of the figures, with its days.
   */
  period: Common.Period;
  /**
   * Level · Cấp báo cáo
   *
   * Level of the reporting area.
   */
  level: Codes.AreaLevelCode;
  /**
   * Area · Địa bàn
   *
   * Area that the figures cover.
   */
  area: Common.Area;
  /**
   * As of · Tính đến thời điểm
   *
   * Records stored by this instant were counted.
   */
  asOf: Common.Instant;
  /**
   * Due on · Hạn báo cáo
   *
   * Day by which the return was due.
   */
  dueOn?: Common.CivilDate;
  /**
   * Nil · Không phát sinh
   *
   * True where there was nothing to report: that is not the same as no return.
   */
  nil: boolean;
  /**
   * Observations · Số liệu
   *
   * The figures; empty only in a nil return.
   */
  observations: Array<Common.Observation>;
  /**
   * Adjustments · Điều chỉnh kỳ trước
   *
   * Late news for periods whose official edition is closed.
   */
  adjustments?: Array<{
    /**
     * Indicator · Chỉ tiêu
     *
     * Id of the indicator.
     */
    indicator: Common.IndicatorId;
    /**
     * Area · Địa bàn
     *
     * Area of the figure.
     */
    area: Common.Area;
    /**
     * Breakdown · Phân tổ
     *
     * Codes by which the figure is broken down; absent for the total.
     */
    dimensions?: Array<Common.DimensionValue>;
    /**
     * Period adjusted · Kỳ được điều chỉnh
     *
     * Code of the closed period that is adjusted.
     */
    period: string;
    /**
     * Change · Mức điều chỉnh
     *
     * What is added to or taken from the figure.
     */
    change: number;
    /**
     * Cause · Lý do
     *
     * Why.
     */
    cause: Codes.RevisionReasonCode;
  }>;
  /**
   * Sources · Nguồn số liệu
   *
   * Returns from which a rolled-up return was made.
   */
  sources?: Array<Common.SourceReturn>;
  /**
   * Coverage · Tình hình báo cáo
   *
   * Who has reported.
   */
  coverage?: Array<Common.Coverage>;
  /**
   * Remarks · Ghi chú
   *
   * Remarks on the figures; no person is named.
   */
  remarks?: Common.Text;
}
