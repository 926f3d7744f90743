// Generated from schemas/records/campaign/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Campaign · Đợt cao điểm
 *
 * A campaign against trafficking: who ordered it, from when to when, key routes and areas, forces, measures, results by a day.
 */
export interface Campaign extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/campaign/1.0';
  /**
   * Title · Tên đợt
   *
   * Name of the campaign.
   */
  title: Common.Line;
  /**
   * Programme · Chương trình
   *
   * Programme that it belongs to.
   */
  programme: Codes.ProgrammeEditionCode;
  /**
   * Ordered by · Theo chỉ đạo
   *
   * Directive that ordered it.
   */
  orderedBy?: Common.RecordRef;
  /**
   * Order · Văn bản chỉ đạo
   *
   * Document that ordered it, where there is no record.
   */
  orderDocument?: Common.CitedDocument;
  /**
   * Plan · Kế hoạch
   *
   * Plan by which it was run.
   */
  plan?: Common.RecordRef;
  /**
   * Period · Thời gian
   *
   * First and last day.
   */
  period: Common.Days;
  /**
   * Level · Cấp
   *
   * Level at which it was run.
   */
  level?: Codes.AreaLevelCode;
  /**
   * Stated on · Ngày báo cáo
   *
   * Day on which the results were stated.
   */
  statedOn: Common.CivilDate;
  /**
   * Measures · Biện pháp
   *
   * What the forces did.
   */
  measures: Array<Codes.CampaignMeasureCode>;
  /**
   * Forces · Lực lượng tham gia
   *
   * Who took part.
   */
  forces?: Array<{
    /**
     * Force · Lực lượng
     *
     * The force.
     */
    body: Common.ResponsibleBody;
    /**
     * Officers · Số cán bộ, chiến sĩ
     *
     * Number of officers.
     */
    officers?: Common.Count;
    /**
     * Teams · Số tổ công tác
     *
     * Number of teams.
     */
    teams?: number;
  }>;
  /**
   * Key areas · Địa bàn trọng điểm
   *
   * Areas on which it was centred.
   */
  keyAreas?: Array<Common.Area>;
  /**
   * Key routes · Tuyến trọng điểm
   *
   * Routes on which it was centred.
   */
  keyRoutes?: Array<Common.Route>;
  /**
   * Key crossings · Cửa khẩu, lối mở trọng điểm
   *
   * Border gates and crossings on which it was centred.
   */
  keyCrossings?: Array<{
    /**
     * Kind · Loại
     *
     * Kind of crossing.
     */
    crossing: Codes.CrossingKindCode;
    /**
     * Name · Tên
     *
     * Its public name.
     */
    name?: Common.Label;
    /**
     * Area · Địa bàn
     *
     * Commune where it lies.
     */
    area?: Common.Area;
    /**
     * Country · Nước đối diện
     *
     * Country on the other side.
     */
    country?: Codes.CountryCode;
  }>;
  /**
   * Results · Kết quả
   *
   * Results of the campaign in numbers.
   */
  results?: {
    /**
     * Counted until · Số liệu đến ngày
     *
     * Last day that the numbers count.
     */
    countedUntil: Common.CivilDate;
    /**
     * Reports received · Nguồn tin tiếp nhận
     *
     * Denunciations, reports and petitions received.
     */
    reportsReceived?: Common.Count;
    /**
     * Reports settled · Nguồn tin đã giải quyết
     *
     * Of them settled.
     */
    reportsSettled?: Common.Count;
    /**
     * Cases found · Số vụ phát hiện
     *
     * Cases found.
     */
    casesFound?: Common.Count;
    /**
     * Suspects found · Số đối tượng phát hiện
     *
     * People suspected in these cases.
     */
    suspectsFound?: Common.Count;
    /**
     * Cases instituted · Số vụ khởi tố
     *
     * Cases instituted.
     */
    casesInstituted?: Common.Count;
    /**
     * Accused · Số bị can
     *
     * People charged.
     */
    accused?: Common.Count;
    /**
     * Of them female · Trong đó nữ
     *
     * Of them female.
     */
    accusedFemale?: Common.Count;
    /**
     * Rings broken · Đường dây bị triệt phá
     *
     * Rings broken.
     */
    ringsBroken?: Common.Count;
    /**
     * Wanted caught · Bắt, vận động truy nã
     *
     * Wanted persons arrested or who gave themselves up.
     */
    wantedCaught?: Common.Count;
    /**
     * Victims rescued or received · Nạn nhân được giải cứu, tiếp nhận
     *
     * Victims and persons under identification rescued or received.
     */
    victims?: Common.Count;
    /**
     * Of them female · Trong đó nữ
     *
     * Of them female.
     */
    victimsFemale?: Common.Count;
    /**
     * Of them under 18 · Trong đó dưới 18 tuổi
     *
     * Of them under 18.
     */
    victimsUnder18?: Common.Count;
    /**
     * Of them under 16 · Trong đó dưới 16 tuổi
     *
     * Of them under 16.
     */
    victimsUnder16?: Common.Count;
    /**
     * Businesses inspected · Cơ sở được kiểm tra
     *
     * Businesses inspected.
     */
    inspected?: Common.Count;
    /**
     * In breach · Cơ sở vi phạm
     *
     * Of them in breach.
     */
    violations?: Common.Count;
    /**
     * Sanctioned · Bị xử phạt
     *
     * Of these sanctioned.
     */
    sanctioned?: Common.Count;
  };
  /**
   * Campaign before · So với đợt trước
   *
   * The same figures of the campaign before, for comparison.
   */
  previous?: {
    /**
     * Campaign · Đợt trước
     *
     * The campaign before.
     */
    campaign?: Common.RecordRef;
    /**
     * Period · Thời gian
     *
     * Its days.
     */
    period: Common.Days;
    /**
     * Cases found · Số vụ phát hiện
     *
     * Cases found.
     */
    casesFound?: Common.Count;
    /**
     * Cases instituted · Số vụ khởi tố
     *
     * Cases instituted.
     */
    casesInstituted?: Common.Count;
    /**
     * Accused · Số bị can
     *
     * People charged.
     */
    accused?: Common.Count;
    /**
     * Victims · Nạn nhân
     *
     * Victims rescued or received.
     */
    victims?: Common.Count;
    /**
     * Wanted caught · Bắt truy nã
     *
     * Wanted persons caught.
     */
    wantedCaught?: Common.Count;
  };
  /**
   * Cases · Vụ án
   *
   * Records of the cases instituted.
   */
  cases?: Array<Common.RecordRef>;
  /**
   * Rescues · Giải cứu
   *
   * Records of the rescues.
   */
  rescues?: Array<Common.RecordRef>;
  /**
   * Crime reports · Nguồn tin về tội phạm
   *
   * Records of the reports received.
   */
  crimeReports?: Array<Common.RecordRef>;
  /**
   * Fines · Tiền phạt
   *
   * Fines imposed.
   */
  fines?: {
    /**
     * Number · Số quyết định
     *
     * Number of fines.
     */
    count: Common.Count;
    /**
     * Sum · Số tiền
     *
     * Their sum.
     */
    amount: Common.Money;
  };
  /**
   * Seized · Tiền thu giữ
   *
   * Money seized, by currency.
   */
  seized?: Array<Common.Money>;
  /**
   * Assessment · Đánh giá
   *
   * Assessment, limitations, lessons; no person is named.
   */
  assessment?: Common.Text;
  /**
   * Annexes · Phụ lục
   *
   * Annexes and the scanned report.
   */
  attachments?: Array<Common.Attachment>;
}
