// Generated from schemas/records/person-identity/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Person identity · Thông tin nhân thân
 *
 * Who a person is: names, birth, papers and contact. It travels as a part of its own, to fewer recipients than the record it belongs to.
 */
export interface PersonIdentity extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/person-identity/1.0';
  /**
   * Names · Họ tên
   *
   * Names, the legal one first.
   */
  names: Array<Common.PersonName>;
  /**
   * Born · Ngày sinh
   *
   * Date of birth, possibly partial.
   */
  bornOn?: Common.PartialDate;
  /**
   * Died · Ngày mất
   *
   * Date of death.
   */
  diedOn?: Common.PartialDate;
  /**
   * Sex in the papers · Giới tính trên giấy tờ
   *
   * Sex as the papers state it.
   */
  sex?: Codes.SexCode;
  /**
   * Birth registered at · Nơi đăng ký khai sinh
   *
   * Where the birth was registered.
   */
  birthRegistration?: Common.Place;
  /**
   * Personal identification numbers · Số định danh cá nhân
   *
   * The valid number first, then former ones.
   */
  citizenNumbers?: Array<Common.CitizenNumber>;
  /**
   * Identity papers · Giấy tờ
   *
   * Papers of the person.
   */
  documents?: Array<Common.IdentityDocument>;
  /**
   * Parents · Cha, mẹ
   *
   * Parents as registered.
   */
  parents?: Array<{
    /**
     * Name · Họ tên
     *
     * Name of the parent.
     */
    name: Common.PersonName;
    /**
     * Born · Năm sinh
     *
     * Year or date of birth.
     */
    bornOn?: Common.PartialDate;
  }>;
  /**
   * Verified · Xác minh nhân thân
   *
   * How the identity was checked.
   */
  verified?: {
    /**
     * By · Cơ quan
     *
     * Body that checked the identity.
     */
    by: Common.Agency;
    /**
     * On · Ngày
     *
     * Day of the check.
     */
    on: Common.CivilDate;
    /**
     * Matches · Trùng khớp
     *
     * Whether the population data base confirmed it.
     */
    matches: Codes.YesNoUnknownCode;
  };
  /**
   * Addresses · Địa chỉ
   *
   * Registered and present addresses.
   */
  addresses?: Array<{
    /**
     * Kind · Loại
     *
     * What the address is.
     */
    kind: Codes.AddressKindCode;
    /**
     * Place · Địa bàn
     *
     * Area or country.
     */
    place: Common.Place;
    /**
     * Address · Địa chỉ
     *
     * Address as written.
     */
    text?: Common.Line;
    /**
     * From · Từ
     *
     * Since when.
     */
    from?: Common.PartialDate;
    /**
     * Safe · An toàn
     *
     * Whether a letter or visit there puts the person at risk.
     */
    safe?: Codes.YesNoUnknownCode;
  }>;
  /**
   * Ways of contact · Kênh liên lạc
   *
   * Telephone, e-mail, accounts.
   */
  channels?: Array<Common.ContactChannel>;
  /**
   * Relatives · Người thân thích
   *
   * Relatives to be told or asked.
   */
  relatives?: Array<{
    /**
     * Relation · Quan hệ
     *
     * How they stand to the person.
     */
    relation: Codes.RelationCode;
    /**
     * Name · Họ tên
     *
     * Name.
     */
    name: Common.PersonName;
    /**
     * Ways of contact · Kênh liên lạc
     *
     * How to reach them.
     */
    channels?: Array<Common.ContactChannel>;
    /**
     * May be told · Được thông báo
     *
     * Whether the person agrees that they are told.
     */
    mayBeTold: Codes.YesNoUnknownCode;
  }>;
  /**
   * Representative · Người đại diện
   *
   * Legal representative.
   */
  representative?: {
    /**
     * Ground · Căn cứ
     *
     * Why the representative acts.
     */
    ground: Codes.RepresentationCode;
    /**
     * Name · Họ tên
     *
     * Name.
     */
    name: Common.PersonName;
    /**
     * Relation · Quan hệ
     *
     * How the representative stands to the person.
     */
    relation?: Codes.RelationCode;
    /**
     * Ways of contact · Kênh liên lạc
     *
     * How to reach the representative.
     */
    channels?: Array<Common.ContactChannel>;
    /**
     * Document · Văn bản
     *
     * Paper that proves it.
     */
    document?: Common.DocumentRef;
  };
  /**
   * Consent · Đồng ý chia sẻ nhân thân
   *
   * Consent to hand the identity over.
   */
  consent?: Common.ConsentStatement;
}
