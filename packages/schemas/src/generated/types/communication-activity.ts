// Generated from schemas/records/communication-activity/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Communication activity · Hoạt động truyền thông
 *
 * One activity that informs, communicates or educates: what about, in which form, for whom, how many it reached, what it cost.
 */
export interface CommunicationActivity extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/communication-activity/1.0';
  /**
   * Form · Hình thức
   *
   * Form of the activity.
   */
  event: Codes.CommunicationEventCode;
  /**
   * Theme · Chủ đề
   *
   * Theme or title of the activity.
   */
  theme: Common.Line;
  /**
   * Contents · Nội dung
   *
   * What people were told, by the points of the law.
   */
  contents: Array<Codes.CommunicationContentCode>;
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
   * For 30 July · Hưởng ứng ngày 30/7
   *
   * Whether it marks the people's day against human trafficking.
   */
  forDay30July: boolean;
  /**
   * When · Thời gian
   *
   * First and last day.
   */
  when: Common.Days;
  /**
   * Audience · Đối tượng
   *
   * Groups that it was for.
   */
  audience: Array<Codes.PopulationGroupCode>;
  /**
   * Channels · Kênh
   *
   * Where the message was carried.
   */
  channels?: Array<{
    /**
     * Channel · Loại kênh
     *
     * Kind of channel.
     */
    channel: Codes.CommunicationChannelCode;
    /**
     * Name · Tên kênh
     *
     * Name of the newspaper, station, page.
     */
    name?: Common.Label;
  }>;
  /**
   * Languages · Ngôn ngữ
   *
   * Languages used, those of ethnic minorities too.
   */
  languages?: Array<Common.Language>;
  /**
   * Organisers · Đơn vị tổ chức
   *
   * Who organised it, where more than the issuer did.
   */
  organisers?: Array<Common.ResponsibleBody>;
  /**
   * Partners · Đơn vị phối hợp
   *
   * Who helped.
   */
  partners?: Array<Common.ResponsibleBody>;
  /**
   * Number 111 given · Giới thiệu Tổng đài 111
   *
   * Whether people were told the national number 111.
   */
  hotlineGiven?: boolean;
  /**
   * Areas · Địa bàn
   *
   * Areas where it took place or was received.
   */
  areas?: Array<Common.Area>;
  /**
   * Venue · Nơi tổ chức
   *
   * Public place where it was held.
   */
  venue?: Common.Label;
  /**
   * Reach · Kết quả tiếp cận
   *
   * How many it reached.
   */
  reach?: {
    /**
     * Counted or estimated · Cách có số liệu
     *
     * How the numbers came about.
     */
    basis: Codes.CountingBasisCode;
    /**
     * Method · Cách tính
     *
     * How it was counted or estimated.
     */
    method?: Common.Line;
    /**
     * Sessions · Số buổi
     *
     * Number of sessions.
     */
    sessions?: Common.Count;
    /**
     * Attendances · Lượt người dự
     *
     * People who attended, each time counted.
     */
    attended?: number;
    /**
     * Of them female · Trong đó nữ
     *
     * Of them female.
     */
    attendedFemale?: number;
    /**
     * Of them under 18 · Trong đó dưới 18 tuổi
     *
     * Of them under 18.
     */
    attendedUnder18?: number;
    /**
     * Of them of ethnic minorities · Trong đó dân tộc thiểu số
     *
     * Of them of ethnic minorities.
     */
    attendedMinority?: number;
    /**
     * Broadcasts · Lượt phát sóng
     *
     * Times broadcast.
     */
    broadcasts?: Common.Count;
    /**
     * Minutes · Số phút phát
     *
     * Minutes broadcast in all.
     */
    minutes?: number;
    /**
     * Items published · Tin, bài đăng
     *
     * News items, posts, messages published.
     */
    posts?: Common.Count;
    /**
     * Views · Lượt xem
     *
     * Views of what was published.
     */
    views?: number;
    /**
     * Commitments · Bản cam kết
     *
     * Commitments signed.
     */
    commitments?: Common.Count;
    /**
     * Reports that followed · Tố giác sau truyền thông
     *
     * Denunciations and reports that came of it.
     */
    reportsPrompted?: Common.Count;
  };
  /**
   * Material · Sản phẩm truyền thông
   *
   * What was made and given out or shown.
   */
  materials?: Array<{
    /**
     * Material · Loại
     *
     * Kind of material.
     */
    material: Codes.CommunicationMaterialCode;
    /**
     * Copies · Số lượng
     *
     * Number of copies or pieces.
     */
    copies: number;
    /**
     * Language · Ngôn ngữ
     *
     * Its language.
     */
    language?: Common.Language;
  }>;
  /**
   * Cost · Kinh phí
   *
   * What it cost, by source.
   */
  cost?: Common.Funding;
  /**
   * Summary · Tóm tắt
   *
   * How it went; no person is named.
   */
  summary?: Common.Text;
  /**
   * Attachments · Tài liệu kèm theo
   *
   * The material itself, photographs without faces of victims.
   */
  attachments?: Array<Common.Attachment>;
}
