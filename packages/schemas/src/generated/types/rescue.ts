// Generated from schemas/records/rescue/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Rescue · Giải cứu, tiếp nhận
 *
 * A rescue or reception of persons: where, when, by whom, how many, in which state, and to whom they were handed over.
 */
export interface Rescue extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/rescue/1.0';
  /**
   * How · Cách thức
   *
   * How the persons came free.
   */
  how: Codes.ReceptionWayCode;
  /**
   * On · Ngày
   *
   * Day.
   */
  on: Common.CivilDate;
  /**
   * At · Thời điểm
   *
   * Time of day, where it is known.
   */
  at?: Common.Instant;
  /**
   * By · Cơ quan thực hiện
   *
   * Body that rescued or received.
   */
  by: Common.ActingBody;
  /**
   * With · Cơ quan phối hợp
   *
   * Bodies that took part.
   */
  with?: Array<Common.ActingBody>;
  /**
   * Number · Số người
   *
   * Number of persons.
   */
  count: number;
  /**
   * Circumstances · Hoàn cảnh
   *
   * What led to it.
   */
  circumstances?: Array<Codes.RescueCircumstanceCode>;
  /**
   * Report · Nguồn tin
   *
   * The crime report that led to it.
   */
  report?: Common.RecordRef;
  /**
   * Case · Vụ án
   *
   * The case that it belongs to.
   */
  case?: Common.RecordRef;
  /**
   * Minutes · Biên bản
   *
   * Minutes of the rescue or reception.
   */
  minutes?: Common.DocumentRef;
  /**
   * Offenders held · Số đối tượng bị giữ
   *
   * Number of suspects held on the spot.
   */
  offendersHeld?: Common.Count;
  /**
   * Hand-overs · Bàn giao
   *
   * To whom persons were handed over.
   */
  handOvers?: Array<{
    /**
     * To · Bên nhận
     *
     * Body that took them.
     */
    to: Common.ActingBody;
    /**
     * On · Ngày
     *
     * Day.
     */
    on: Common.CivilDate;
    /**
     * Number · Số người
     *
     * Number of persons.
     */
    count: number;
    /**
     * Minutes · Biên bản
     *
     * Minutes of the hand-over.
     */
    minutes?: Common.DocumentRef;
  }>;
  /**
   * Identity part · Phần nhân thân
   *
   * Name of the part that carries the identities.
   */
  identityPart?: Common.PartName;
  /**
   * Persons by sex and age · Số người theo giới và tuổi
   *
   * How many of each sex and age band; together the number.
   */
  persons?: Array<{
    /**
     * Sex · Giới tính
     *
     * Sex.
     */
    sex: Codes.SexCode;
    /**
     * Age band · Nhóm tuổi
     *
     * Age band; none where it is not known.
     */
    band?: Codes.AgeBandCode;
    /**
     * Number · Số người
     *
     * Number of persons.
     */
    count: number;
  }>;
  /**
   * Records · Bản ghi
   *
   * Records of the persons, kind victim.
   */
  victims?: Array<Common.RecordRef>;
  /**
   * Foreigners · Người nước ngoài
   *
   * Number of foreigners.
   */
  foreigners?: Common.Count;
  /**
   * Accompanying under 18 · Người dưới 18 tuổi đi cùng
   *
   * Number of persons under 18 who came along.
   */
  accompanying?: Common.Count;
  /**
   * Wish to go home · Muốn trở về nơi cư trú
   *
   * Number of those who wish to go home.
   */
  wishHome?: Common.Count;
  /**
   * Wish to stay · Muốn lưu trú
   *
   * Number of those who wish to stay in a centre.
   */
  wishShelter?: Common.Count;
  /**
   * Place · Địa điểm
   *
   * Where they were rescued or received.
   */
  place?: Common.Place;
  /**
   * From abroad · Từ nước ngoài
   *
   * Where they came from, and through which gate.
   */
  abroad?: {
    /**
     * Country · Quốc gia
     *
     * Country from which they returned.
     */
    country: Codes.CountryCode;
    /**
     * Crossing · Loại cửa khẩu
     *
     * Kind of crossing.
     */
    crossing?: Codes.CrossingKindCode;
    /**
     * Gate · Cửa khẩu
     *
     * Name of the border gate or airport.
     */
    gate?: Common.Label;
    /**
     * Mission · Cơ quan đại diện
     *
     * Vietnamese mission that dealt with it.
     */
    mission?: Common.Agency;
    /**
     * Papers issued · Số người được cấp giấy tờ
     *
     * Number of persons who were given papers to return.
     */
    papersIssued?: Common.Count;
  };
  /**
   * State · Tình trạng
   *
   * In which state how many were.
   */
  states?: Array<{
    /**
     * State · Tình trạng
     *
     * State.
     */
    state: Codes.RescuedStateCode;
    /**
     * Number · Số người
     *
     * Number of persons.
     */
    count: number;
  }>;
  /**
   * Needs · Nhu cầu
   *
   * What they need at once.
   */
  needs?: Array<Codes.NeedCode>;
  /**
   * Support given · Hỗ trợ đã thực hiện
   *
   * Support given on the spot.
   */
  supportGiven?: Array<Codes.SupportKindCode>;
  /**
   * For children · Đối với trẻ em
   *
   * What was arranged for children.
   */
  childArrangements?: Array<Codes.ChildArrangementCode>;
  /**
   * Note · Ghi chú
   *
   * What the fields do not show; no operational detail. May name people.
   */
  note?: Common.Text;
  /**
   * Attachments · Tài liệu kèm theo
   *
   * Parts that carry minutes, lists, pictures.
   */
  attachments?: Array<Common.Attachment>;
}
