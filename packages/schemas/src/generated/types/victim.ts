// Generated from schemas/records/victim/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Victim · Nạn nhân, người đang trong quá trình xác định là nạn nhân
 *
 * A victim, a person under identification or an accompanying person under 18, without identity: status, age, exploitation, needs, support.
 */
export interface Victim extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/victim/1.0';
  /**
   * Status · Tư cách
   *
   * Where the person stands in the identification.
   */
  status: Codes.VictimStatusCode;
  /**
   * Sex · Giới tính
   *
   * Sex.
   */
  sex: Codes.SexCode;
  /**
   * Age at the act · Tuổi khi bị mua bán
   *
   * Age when the person was trafficked; decides the article, and is stored apart from it.
   */
  ageAtAct?: Common.Age;
  /**
   * Age at identification · Tuổi khi xác định
   *
   * Age when identified.
   */
  ageAtIdentification?: Common.Age;
  /**
   * Nationality · Quốc tịch
   *
   * Nationality; the support depends on it.
   */
  nationality?: Common.Nationality;
  /**
   * Ethnicity group · Nhóm dân tộc
   *
   * Coarse group for statistics; sensitive.
   */
  ethnicityGroup?: Codes.EthnicityGroupCode;
  /**
   * Accompanies · Đi cùng
   *
   * The victim whom a person under 18 accompanies.
   */
  accompanies?: Common.RecordRef;
  /**
   * Accompanied by · Số người đi cùng
   *
   * Number of persons under 18 who accompany the person.
   */
  accompaniedBy?: number;
  /**
   * Languages · Ngôn ngữ
   *
   * Languages in which the person can be spoken with.
   */
  languages?: Array<Common.Language>;
  /**
   * Exploitation · Hành vi mua bán, bóc lột
   *
   * What was done to the person, by which means, what for.
   */
  exploitation?: {
    /**
     * Forms · Hình thức
     *
     * Forms of exploitation, purposes.
     */
    forms: Array<Codes.ExploitationFormCode>;
    /**
     * Acts · Hành vi
     *
     * Acts done to the person.
     */
    acts?: Array<Codes.ActCode>;
    /**
     * Means · Thủ đoạn
     *
     * Means used on the person; none needed under 18.
     */
    means?: Array<Codes.MeansCode>;
    /**
     * Way of working · Phương thức
     *
     * How the offenders worked.
     */
    modus?: Array<Codes.ModusCode>;
    /**
     * When · Thời gian
     *
     * From when to when the person was exploited.
     */
    interval?: Common.Interval;
    /**
     * Relation of the offenders · Quan hệ với đối tượng
     *
     * How the offenders stand to the person.
     */
    relations?: Array<Codes.RelationCode>;
    /**
     * Actually exploited · Đã bị bóc lột
     *
     * Whether exploitation took place; the purpose alone makes the offence.
     */
    actuallyExploited?: Codes.YesNoUnknownCode;
    /**
     * Harm · Hậu quả
     *
     * Harm suffered.
     */
    consequences?: Array<Codes.VictimConsequenceCode>;
    /**
     * Injury in per cent · Tỷ lệ tổn thương
     *
     * Rate of bodily or mental injury by expert opinion.
     */
    injuryPercent?: number;
  };
  /**
   * Destination · Nơi đến
   *
   * Where the person was brought or was to be brought.
   */
  destination?: 
    | {
        /**
         * Within Viet Nam · Trong nước
         *
         * The person was brought to a place in Viet Nam.
         */
        to: 'domestic';
        /**
         * Areas · Địa bàn đến
         *
         * Areas of destination.
         */
        areas?: Array<Common.Area>;
      }
    | {
        /**
         * Abroad · Ra nước ngoài
         *
         * The person was brought abroad.
         */
        to: 'abroad';
        /**
         * Countries · Nước đến
         *
         * Countries of destination.
         */
        countries: Array<Codes.CountryCode>;
      }
    | {
        /**
         * Unknown · Chưa rõ
         *
         * The destination is not known.
         */
        to: 'unknown';
      };
  /**
   * Places · Địa điểm
   *
   * Places of origin, transit, exploitation.
   */
  places?: Array<Common.PlaceInAct>;
  /**
   * Route · Tuyến
   *
   * The way by which the person was brought.
   */
  route?: Common.Route;
  /**
   * Identification · Xác minh, xác định
   *
   * How the status was verified and decided.
   */
  identification?: {
    /**
     * Came forward on · Ngày tự khai báo
     *
     * Day on which the person came forward.
     */
    selfReportedOn?: Common.CivilDate;
    /**
     * Verification from · Bắt đầu xác minh
     *
     * First day of the initial verification.
     */
    verifiedFrom?: Common.CivilDate;
    /**
     * Verified on · Kết thúc xác minh
     *
     * Day on which the initial verification ended.
     */
    verifiedOn?: Common.CivilDate;
    /**
     * Identified on · Ngày xác định
     *
     * Day of the decision; it also decides which law's support holds.
     */
    on?: Common.CivilDate;
    /**
     * Grounds · Căn cứ
     *
     * Kinds of evidence relied on.
     */
    grounds?: Array<Codes.IdentificationGroundCode>;
    /**
     * By · Cơ quan
     *
     * Body that verifies or decided.
     */
    by: Common.Agency;
    /**
     * Document · Văn bản
     *
     * Paper that proves the status.
     */
    document?: Common.DocumentRef;
  };
  /**
   * Rescue and reception · Giải cứu, tiếp nhận
   *
   * How the person came free.
   */
  rescue?: {
    /**
     * On · Ngày
     *
     * Day of rescue or reception.
     */
    on?: Common.CivilDate;
    /**
     * By · Cơ quan
     *
     * Body that rescued or received the person.
     */
    by?: Common.Agency;
    /**
     * Place · Địa điểm
     *
     * Where.
     */
    place?: Common.Place;
    /**
     * Whereabouts · Tình trạng hiện tại
     *
     * Where the person is now.
     */
    whereabouts?: Codes.WhereaboutsCode;
  };
  /**
   * Case · Vụ án
   *
   * Case in which the person is a victim; roles belong to person and case, never to the person.
   */
  case?: Common.RecordRef;
  /**
   * Part in the proceedings · Tham gia tố tụng
   *
   * Rights in the criminal proceedings.
   */
  proceedings?: {
    /**
     * Injured party · Bị hại
     *
     * Whether the person takes part in the proceedings as injured party.
     */
    injuredParty?: Codes.YesNoUnknownCode;
    /**
     * Legal aid · Trợ giúp pháp lý
     *
     * Whether legal aid was granted.
     */
    legalAid?: Codes.YesNoUnknownCode;
    /**
     * Protection asked for · Yêu cầu bảo vệ
     *
     * Whether protection was asked for.
     */
    protectionAsked?: Codes.YesNoUnknownCode;
  };
  /**
   * Needs · Nhu cầu
   *
   * What the person needs.
   */
  needs?: Array<Codes.NeedCode>;
  /**
   * Risks · Nguy cơ
   *
   * What threatens the person.
   */
  risks?: Array<Codes.RiskCode>;
  /**
   * Consent · Đồng ý chia sẻ thông tin
   *
   * Summary of the consent to share information.
   */
  consent?: Common.ConsentStatement;
  /**
   * Support · Hỗ trợ
   *
   * Support decided or given.
   */
  support?: {
    /**
     * Group · Nhóm đối tượng
     *
     * Group of Article 37, as decided.
     */
    category: Codes.VictimCategoryCode;
    /**
     * Entitlement · Chế độ được hưởng
     *
     * Kinds of support, under the law that the date of identification decides.
     */
    entitlement?: 
      | {
          /**
           * Law 53/2024 · Luật 53/2024
           *
           * Support under law 53/2024.
           */
          regime: 'law53-2024';
          /**
           * Kinds · Chế độ
           *
           * Kinds of support granted.
           */
          kinds: Array<Codes.SupportKindCode>;
        }
      | {
          /**
           * Law 66/2011 · Luật 66/2011
           *
           * Support under law 66/2011.
           */
          regime: 'law66-2011';
          /**
           * Kinds · Chế độ
           *
           * Kinds of support granted under the old law.
           */
          kinds: Array<Codes.SupportKind2011Code>;
        };
    /**
     * Place · Nơi hỗ trợ
     *
     * In Viet Nam or abroad.
     */
    place?: Codes.SupportPlaceCode;
    /**
     * Provider · Cơ sở hỗ trợ
     *
     * Body that gives the support.
     */
    provider?: Common.Agency;
    /**
     * From · Từ ngày
     *
     * First day.
     */
    from?: Common.CivilDate;
    /**
     * Until · Đến ngày
     *
     * Last day.
     */
    until?: Common.CivilDate;
  };
  /**
   * Note · Ghi chú
   *
   * What the fields cannot say; names are out of place here.
   */
  note?: Common.Text;
  /**
   * Attachments · Tài liệu, đồ vật kèm theo
   *
   * Parts of the message that carry papers, photographs, recordings.
   */
  attachments?: Array<Common.Attachment>;
}
