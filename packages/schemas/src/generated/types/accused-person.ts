// Generated from schemas/records/accused-person/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Accused person · Bị can, bị cáo, người bị truy nã
 *
 * One person accused in one case, without identity: role, charges, measures, wanted status, outcome. The same person may be a victim in another.
 */
export interface AccusedPerson extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/accused-person/1.0';
  /**
   * Case · Vụ án
   *
   * The case in which the person is accused.
   */
  case: Common.RecordRef;
  /**
   * Status · Tư cách tố tụng
   *
   * Where the person stands in the proceedings.
   */
  status: Codes.AccusedStatusCode;
  /**
   * Charged on · Ngày khởi tố bị can
   *
   * Day of the decision to charge.
   */
  chargedOn: Common.CivilDate;
  /**
   * Charged by · Cơ quan khởi tố
   *
   * Body that charged the person.
   */
  chargedBy?: Common.Agency;
  /**
   * Document of the charge · Quyết định khởi tố bị can
   *
   * Decision to charge.
   */
  chargeDocument?: Common.DocumentRef;
  /**
   * Charges · Tội danh
   *
   * Offences of which the person is accused; one of them leads.
   */
  charges: Array<{
    /**
     * Charge · Tội danh
     *
     * Code, article, clause, point.
     */
    charge: Common.Charge;
    /**
     * Leads · Tội danh chính
     *
     * Whether the person is counted under this one.
     */
    lead: boolean;
    /**
     * Since · Từ ngày
     *
     * Day on which it was charged.
     */
    since?: Common.CivilDate;
  }>;
  /**
   * Lead accused · Bị can đầu vụ
   *
   * Whether the case is counted by this person.
   */
  leadAccused?: boolean;
  /**
   * Preventive measures · Biện pháp ngăn chặn
   *
   * Each measure with its dates.
   */
  measures?: Array<{
    /**
     * Measure · Biện pháp
     *
     * Which measure.
     */
    measure: Codes.PreventiveMeasureCode;
    /**
     * From · Từ ngày
     *
     * First day.
     */
    from: Common.CivilDate;
    /**
     * Until · Đến ngày
     *
     * Last day, so far as it is set.
     */
    until?: Common.CivilDate;
  }>;
  /**
   * Wanted · Truy nã
   *
   * The hunt for the person.
   */
  wanted?: {
    /**
     * Status · Tình trạng
     *
     * Whether the notice is in force.
     */
    status: Codes.WantedStatusCode;
    /**
     * Notice on · Ngày truy nã
     *
     * Day of the wanted notice.
     */
    noticeOn?: Common.CivilDate;
    /**
     * Scope · Phạm vi
     *
     * How far it reaches.
     */
    scope?: Codes.WantedScopeCode;
    /**
     * Event · Diễn biến
     *
     * Record of the wanted notice, kind case-event.
     */
    event?: Common.RecordRef;
    /**
     * Lifted on · Ngày đình nã
     *
     * Day on which it was lifted.
     */
    liftedOn?: Common.CivilDate;
    /**
     * Lifted because · Lý do đình nã
     *
     * Why it was lifted.
     */
    liftedWhy?: Codes.EndOfWantedCode;
  };
  /**
   * Identity part · Phần nhân thân
   *
   * Name of the part that carries the identity; those who may not see it see that it is withheld.
   */
  identityPart?: Common.PartName;
  /**
   * Sex · Giới tính
   *
   * Sex.
   */
  sex?: Codes.SexCode;
  /**
   * Age at the act · Tuổi khi phạm tội
   *
   * Age when the offence was committed.
   */
  ageAtAct?: Common.Age;
  /**
   * Nationality · Quốc tịch
   *
   * Nationality.
   */
  nationality?: Common.Nationality;
  /**
   * Prior record · Tiền án
   *
   * Earlier judgments.
   */
  priorRecord?: Codes.PriorRecordCode;
  /**
   * Also a victim · Cũng là nạn nhân
   *
   * Whether the person was trafficked as well: seen before punishing what victims were forced to do.
   */
  alsoVictim?: Codes.YesNoUnknownCode;
  /**
   * Roles · Vai trò đồng phạm
   *
   * Roles in the complicity.
   */
  roles?: Array<Codes.AccompliceRoleCode>;
  /**
   * Functions · Việc làm trong đường dây
   *
   * What the person did in the ring.
   */
  functions?: Array<Codes.RingFunctionCode>;
  /**
   * Relation to the victims · Quan hệ với nạn nhân
   *
   * How the person stands to the victims.
   */
  relations?: Array<Codes.RelationCode>;
  /**
   * Victims · Nạn nhân
   *
   * Records of those whom the person is accused of trafficking.
   */
  victims?: Array<Common.RecordRef>;
  /**
   * Outcome · Kết quả xét xử
   *
   * What the court decided about this person.
   */
  outcome?: {
    /**
     * Finding · Kết luận
     *
     * What the judgment finds.
     */
    finding: Codes.FindingCode;
    /**
     * Instance · Cấp xét xử
     *
     * Which instance judged.
     */
    instance: Codes.InstanceCode;
    /**
     * Judged on · Ngày tuyên án
     *
     * Day of the judgment.
     */
    judgedOn: Common.CivilDate;
    /**
     * Court · Tòa án
     *
     * Court that judged.
     */
    court: Common.Agency;
    /**
     * Event · Bản án
     *
     * Record of the judgment, kind case-event.
     */
    judgment?: Common.RecordRef;
    /**
     * Document · Văn bản
     *
     * The judgment.
     */
    document?: Common.DocumentRef;
    /**
     * Offences · Tội danh bị kết án
     *
     * Offences of which the person was convicted.
     */
    charges?: Array<Common.Charge>;
    /**
     * Sentence · Hình phạt
     *
     * What the person was sentenced to.
     */
    sentence?: Common.Sentence;
    /**
     * In force from · Có hiệu lực từ
     *
     * Day from which the judgment is in force.
     */
    effectiveFrom?: Common.CivilDate;
  };
  /**
   * Note · Ghi chú
   *
   * What the fields do not show. May name people.
   */
  note?: Common.Text;
  /**
   * Attachments · Tài liệu kèm theo
   *
   * Parts that carry decisions, pictures.
   */
  attachments?: Array<Common.Attachment>;
}
