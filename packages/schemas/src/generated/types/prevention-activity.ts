// Generated from schemas/records/prevention-activity/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Prevention activity · Hoạt động phòng ngừa
 *
 * One measure of social or police prevention in a period: for whom, where, with which result in numbers.
 */
export interface PreventionActivity extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/prevention-activity/1.0';
  /**
   * Kind · Loại phòng ngừa
   *
   * Social or police prevention.
   */
  nature: Codes.PreventionNatureCode;
  /**
   * Measure · Biện pháp
   *
   * What was done.
   */
  measure: Codes.PreventionMeasureCode;
  /**
   * Period · Thời gian
   *
   * First and last day.
   */
  period: Common.Days;
  /**
   * Programme · Chương trình
   *
   * Programme that it belongs to.
   */
  programme?: Codes.ProgrammeEditionCode;
  /**
   * Answers · Theo chỉ đạo
   *
   * Directive that asked for it.
   */
  answers?: Common.RecordRef;
  /**
   * Plan · Theo kế hoạch
   *
   * Plan that holds it.
   */
  plan?: Common.RecordRef;
  /**
   * Task · Nhiệm vụ
   *
   * Number of the task in the plan, else in the directive.
   */
  taskNumber?: Common.TaskNumber;
  /**
   * Lead · Chủ trì
   *
   * Who led it, where not the issuer.
   */
  lead?: Common.ResponsibleBody;
  /**
   * Partners · Đơn vị phối hợp
   *
   * Who took part.
   */
  partners?: Array<Common.ResponsibleBody>;
  /**
   * Target groups · Nhóm đối tượng
   *
   * Groups that it was for.
   */
  targetGroups?: Array<Codes.PopulationGroupCode>;
  /**
   * Businesses · Ngành, nghề, dịch vụ
   *
   * Businesses and services that were looked into.
   */
  businesses?: Array<Codes.InspectedBusinessCode>;
  /**
   * Level · Cấp
   *
   * Level at which it was done.
   */
  level?: Codes.AreaLevelCode;
  /**
   * Areas · Địa bàn
   *
   * Areas where it was done.
   */
  areas?: Array<Common.Area>;
  /**
   * Crossings · Loại cửa khẩu, lối mở
   *
   * Kinds of crossing that were controlled; no single place.
   */
  crossings?: Array<Codes.CrossingKindCode>;
  /**
   * Results · Kết quả
   *
   * Numbers of the period.
   */
  results?: {
    /**
     * Times · Số lượt
     *
     * Times that it was done: rounds, patrols, meetings.
     */
    sessions?: Common.Count;
    /**
     * Inspected · Cơ sở được kiểm tra
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
     * Of these sanctioned by administrative decision.
     */
    sanctioned?: Common.Count;
    /**
     * Passed on · Chuyển cơ quan giải quyết
     *
     * Of these passed on to a settling body as reports of crime.
     */
    passedOn?: Common.Count;
    /**
     * People reviewed · Người được rà soát
     *
     * People reviewed or met.
     */
    reviewed?: Common.Count;
    /**
     * At risk · Có nguy cơ
     *
     * Of them at risk.
     */
    atRisk?: Common.Count;
    /**
     * Long absent · Vắng mặt không rõ lý do
     *
     * Of them long absent without a known reason.
     */
    absent?: Common.Count;
    /**
     * Returned · Trở về
     *
     * Of them returned from abroad or from elsewhere.
     */
    returned?: Common.Count;
    /**
     * Possible victims · Nghi là nạn nhân
     *
     * Of them passed on for verification as possible victims.
     */
    possibleVictims?: Common.Count;
    /**
     * People helped · Người được giúp
     *
     * People counselled, trained, given work or a loan.
     */
    helped?: Common.Count;
    /**
     * Of them female · Trong đó nữ
     *
     * Of them female.
     */
    helpedFemale?: Common.Count;
    /**
     * Of them under 18 · Trong đó dưới 18 tuổi
     *
     * Of them under 18.
     */
    helpedUnder18?: Common.Count;
    /**
     * Trained · Được dạy nghề
     *
     * Of them trained for a trade.
     */
    trained?: Common.Count;
    /**
     * Given work · Có việc làm
     *
     * Of them given work.
     */
    employed?: Common.Count;
    /**
     * Commitments · Bản cam kết
     *
     * Commitments signed.
     */
    commitments?: Common.Count;
    /**
     * Unlawful crossings stopped · Vụ xuất, nhập cảnh trái phép bị chặn
     *
     * Cases of unlawful crossing that were stopped.
     */
    exitsStopped?: Common.Count;
    /**
     * People stopped · Số người trong các vụ đó
     *
     * People in these cases.
     */
    personsStopped?: Common.Count;
  };
  /**
   * Crime reports · Nguồn tin về tội phạm
   *
   * Reports of crime that came of it.
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
   * Loans · Vốn vay
   *
   * Loans given to people at risk.
   */
  loans?: {
    /**
     * Number · Số khoản vay
     *
     * Number of loans.
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
   * Summary · Tóm tắt
   *
   * Social prevention in words; no person, no operational detail.
   */
  summary?: Common.Text;
}
