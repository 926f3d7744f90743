// Generated from schemas/records/reconciliation/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Reconciliation · Đối chiếu số liệu
 *
 * Figures of police, procuracy and court of one level compared cell by cell: differences, causes, agreed figures.
 */
export interface Reconciliation extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/reconciliation/1.0';
  /**
   * Subject · Nội dung thống kê
   *
   * Subject of the joint statistics.
   */
  subject: Codes.InteragencyStatisticsCode;
  /**
   * Level · Cấp
   *
   * Level of the bodies.
   */
  level: Codes.AreaLevelCode;
  /**
   * Area · Địa bàn
   *
   * Area that the figures cover.
   */
  area: Common.Area;
  /**
   * Days reconciled · Khoảng thời gian đối chiếu
   *
   * Days that are to be reconciled, whatever each regime calls them.
   */
  days: {
    /**
     * From · Từ ngày
     *
     * First day.
     */
    from: Common.CivilDate;
    /**
     * To · Đến ngày
     *
     * Last day.
     */
    to: Common.CivilDate;
  };
  /**
   * Catalogue · Danh mục chỉ tiêu
   *
   * Catalogue of indicators that the sides follow.
   */
  catalogue: Common.Catalogue;
  /**
   * Lead · Chủ trì
   *
   * Body that leads the reconciliation.
   */
  lead: {
    /**
     * Agency · Cơ quan
     *
     * Agency in the lead.
     */
    agency: Common.Agency;
    /**
     * Role · Vai trò
     *
     * Its role.
     */
    role: Codes.AgencyRoleCode;
  };
  /**
   * Due on · Hạn
   *
   * Day by which the joint report is due.
   */
  dueOn?: Common.CivilDate;
  /**
   * Sides · Các bên
   *
   * Bodies whose returns are compared.
   */
  sides: Array<{
    /**
     * Role · Vai trò
     *
     * Role of the side.
     */
    role: Codes.AgencyRoleCode;
    /**
     * Agency · Cơ quan
     *
     * Agency.
     */
    agency: Common.Agency;
    /**
     * Return · Báo cáo
     *
     * Its return.
     */
    record: Common.RecordRef;
    /**
     * Revision · Lần sửa đổi
     *
     * Revision that was compared.
     */
    revision: number;
    /**
     * Message · Thông điệp
     *
     * Signed message that carried it.
     */
    jti?: Common.Uuid;
    /**
     * Period · Kỳ báo cáo
     *
     * Period of its return, with its days.
     */
    period: Common.Period;
    /**
     * Counting rule · Quy tắc thống kê
     *
     * How it counts joined offences.
     */
    countingRule?: Codes.CountingRuleCode;
    /**
     * Signed on · Ngày ký
     *
     * Day on which it signed the joint report.
     */
    signedOn?: Common.CivilDate;
  }>;
  /**
   * Cells compared · Số chỉ tiêu đã đối chiếu
   *
   * How many cells were compared.
   */
  compared: Common.Count;
  /**
   * Differing cells · Số liệu chênh lệch
   *
   * Cells in which the sides differ; empty where none does.
   */
  cells: Array<{
    /**
     * Indicator · Chỉ tiêu
     *
     * Id of the indicator.
     */
    indicator: Common.IndicatorId;
    /**
     * Area · Địa bàn
     *
     * Area of the figure; that of the reconciliation where absent.
     */
    area?: Common.Area;
    /**
     * Breakdown · Phân tổ
     *
     * Codes by which the figure is broken down.
     */
    dimensions?: Array<Common.DimensionValue>;
    /**
     * Figures · Số liệu các bên
     *
     * Figure of each side.
     */
    figures: Array<Common.SideFigure>;
    /**
     * Difference · Chênh lệch
     *
     * Largest figure less the smallest.
     */
    difference: Common.Count;
    /**
     * Causes · Nguyên nhân
     *
     * Why they differ.
     */
    causes?: Array<Codes.DifferenceCauseCode>;
    /**
     * Agreed figure · Số liệu thống nhất
     *
     * Figure on which the sides agreed; absent where open.
     */
    agreed?: {
      /**
       * Figure · Số liệu
       *
       * The agreed figure.
       */
      value: Common.Count;
      /**
       * On · Ngày
       *
       * Day of the agreement.
       */
      on: Common.CivilDate;
      /**
       * By · Các bên thống nhất
       *
       * Sides that agreed.
       */
      by: Array<Codes.AgencyRoleCode>;
    };
  }>;
  /**
   * Corrections · Hiệu chỉnh
   *
   * Returns that are to be corrected.
   */
  corrections?: Array<{
    /**
     * Side · Bên
     *
     * Side that corrects.
     */
    role: Codes.AgencyRoleCode;
    /**
     * Return · Báo cáo
     *
     * Its return.
     */
    record: Common.RecordRef;
    /**
     * By · Trước ngày
     *
     * Day by which it corrects.
     */
    by?: Common.CivilDate;
  }>;
  /**
   * State · Kết quả
   *
   * How far the sides agree.
   */
  state: Codes.ReconciliationStateCode;
  /**
   * Minutes · Biên bản
   *
   * Minutes or joint report that was signed.
   */
  minutes?: Common.DocumentRef;
  /**
   * Remarks · Ghi chú
   *
   * Remarks on the differences; no person is named.
   */
  remarks?: Common.Text;
}
