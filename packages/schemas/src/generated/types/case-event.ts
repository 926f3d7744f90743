// Generated from schemas/records/case-event/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Case event · Diễn biến vụ án
 *
 * One step of a case: what was done, when, by which body, and what that step needs to be followed.
 */
export interface CaseEvent extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/case-event/1.0';
  /**
   * Case · Vụ án
   *
   * The case of which this is a step.
   */
  case: Common.RecordRef;
  /**
   * Happened on · Ngày thực hiện
   *
   * Day of the step; it decides which law of procedure holds.
   */
  happenedOn: Common.CivilDate;
  /**
   * By · Cơ quan thực hiện
   *
   * Body that took the step.
   */
  by: Common.Agency;
  /**
   * Role · Vai trò
   *
   * Role in which it acts.
   */
  byRole: Codes.ProceedingsRoleCode;
  /**
   * Step · Bước tố tụng
   *
   * What was done.
   */
  step: 
    | {
        /**
         * Institution · Khởi tố vụ án
         *
         * A case is instituted, or the decision changed.
         */
        event: 'institution';
        /**
         * First or change · Lần đầu hoặc thay đổi
         *
         * Whether the decision is the first.
         */
        change: Codes.DecisionChangeCode;
        /**
         * Charges · Tội danh
         *
         * Offences for which the case stands from now on.
         */
        charges: Array<Common.Charge>;
      }
    | {
        /**
         * Charge · Khởi tố bị can
         *
         * Somebody is charged, or the charge changed.
         */
        event: 'charge';
        /**
         * First or change · Lần đầu hoặc thay đổi
         *
         * Whether the decision is the first.
         */
        change: Codes.DecisionChangeCode;
        /**
         * Accused · Bị can
         *
         * Whom it concerns.
         */
        accused: Common.RecordRef;
        /**
         * Charges · Tội danh
         *
         * Offences of which the person is accused from now on.
         */
        charges: Array<Common.Charge>;
        /**
         * Approved on · Ngày phê chuẩn
         *
         * Day on which the procuracy approved it.
         */
        approvedOn?: Common.CivilDate;
      }
    | {
        /**
         * Preventive measure · Biện pháp ngăn chặn
         *
         * A preventive measure is applied or changed.
         */
        event: 'preventive-measure';
        /**
         * Action · Việc áp dụng
         *
         * What happens to the measure.
         */
        action: Codes.MeasureActionCode;
        /**
         * Accused · Bị can, bị cáo
         *
         * Whom it concerns.
         */
        accused: Common.RecordRef;
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
      }
    | {
        /**
         * Wanted notice · Truy nã
         *
         * An accused is hunted.
         */
        event: 'wanted-notice';
        /**
         * Accused · Bị can, bị cáo
         *
         * Whom it concerns.
         */
        accused: Common.RecordRef;
        /**
         * Charges · Tội danh
         *
         * Offences of which the person is accused.
         */
        charges: Array<Common.Charge>;
        /**
         * Ground · Căn cứ
         *
         * Why the person is hunted.
         */
        ground: Codes.WantedGroundCode;
        /**
         * Scope · Phạm vi
         *
         * How far the notice reaches.
         */
        scope: Codes.WantedScopeCode;
        /**
         * Identity part · Phần nhân thân
         *
         * Name of the part with name, features and picture.
         */
        identityPart?: Common.PartName;
      }
    | {
        /**
         * Wanted notice lifted · Đình nã
         *
         * The hunt ends.
         */
        event: 'wanted-notice-lifted';
        /**
         * Accused · Bị can, bị cáo
         *
         * Whom it concerns.
         */
        accused: Common.RecordRef;
        /**
         * Notice · Quyết định truy nã
         *
         * The wanted notice, kind case-event.
         */
        notice: Common.RecordRef;
        /**
         * Because · Lý do
         *
         * Why it is lifted.
         */
        why: Codes.EndOfWantedCode;
      }
    | {
        /**
         * Limit extended · Gia hạn thời hạn
         *
         * The limit of the stage is extended.
         */
        event: 'limit-extended';
        /**
         * Limit · Thời hạn
         *
         * The limit as extended.
         */
        limit: Common.TimeLimit;
      }
    | {
        /**
         * Conclusion · Kết luận điều tra
         *
         * The investigation ends.
         */
        event: 'conclusion';
        /**
         * Proposal · Đề nghị
         *
         * What the conclusion proposes.
         */
        proposal: Codes.ConclusionProposalCode;
        /**
         * Accused · Bị can
         *
         * Whom it concerns.
         */
        accused: Array<Common.RecordRef>;
        /**
         * Charges · Tội danh
         *
         * Offences found.
         */
        charges: Array<Common.Charge>;
      }
    | {
        /**
         * Indictment · Cáo trạng
         *
         * The procuracy prosecutes before a court.
         */
        event: 'indictment';
        /**
         * Court · Tòa án
         *
         * Court before which it prosecutes.
         */
        court: Common.Agency;
        /**
         * Accused · Bị can
         *
         * Who is prosecuted.
         */
        accused: Array<Common.RecordRef>;
        /**
         * Charges · Tội danh
         *
         * Offences prosecuted.
         */
        charges: Array<Common.Charge>;
      }
    | {
        /**
         * File returned · Trả hồ sơ
         *
         * The file goes back for further investigation.
         */
        event: 'file-returned';
        /**
         * To · Trả cho
         *
         * Body that receives the file.
         */
        to: Common.Agency;
        /**
         * Grounds · Căn cứ
         *
         * Why.
         */
        grounds: Array<Codes.ReturnGroundCode>;
        /**
         * Time · Lần
         *
         * Which return it is.
         */
        time: number;
      }
    | {
        /**
         * Case sent to trial · Đưa vụ án ra xét xử
         *
         * The court sends the case to trial.
         */
        event: 'trial-decision';
        /**
         * Hearing on · Ngày mở phiên tòa
         *
         * First day of the trial.
         */
        hearingOn: Common.CivilDate;
        /**
         * In public · Xét xử công khai
         *
         * Whether the hearing is public: it is not, where victims are to be spared.
         */
        public: boolean;
      }
    | {
        /**
         * Judgment · Bản án sơ thẩm
         *
         * Judgment of first instance.
         */
        event: 'judgment';
        /**
         * Results · Kết quả
         *
         * What the judgment finds of each defendant.
         */
        results: Array<Common.CourtResult>;
      }
    | {
        /**
         * Appeal or protest · Kháng cáo, kháng nghị
         *
         * Somebody appeals, or the procuracy protests.
         */
        event: 'appeal';
        /**
         * Judgment · Bản án
         *
         * The judgment, kind case-event.
         */
        judgment: Common.RecordRef;
        /**
         * By whom · Người kháng cáo, kháng nghị
         *
         * Who appeals or protests.
         */
        appellants: Array<Codes.AppellantCode>;
        /**
         * Defendants · Bị cáo
         *
         * Whom it concerns.
         */
        accused?: Array<Common.RecordRef>;
      }
    | {
        /**
         * Appeal judgment · Bản án phúc thẩm
         *
         * Judgment or decision on appeal.
         */
        event: 'appeal-judgment';
        /**
         * Judgment · Bản án sơ thẩm
         *
         * The judgment appealed against, kind case-event.
         */
        judgment: Common.RecordRef;
        /**
         * Ruling · Quyết định
         *
         * What becomes of it.
         */
        ruling: Codes.AppealRulingCode;
        /**
         * Results · Kết quả
         *
         * What holds for each defendant now.
         */
        results?: Array<Common.CourtResult>;
      }
    | {
        /**
         * In force · Có hiệu lực pháp luật
         *
         * A judgment takes effect.
         */
        event: 'legal-effect';
        /**
         * Judgment · Bản án
         *
         * The judgment, kind case-event.
         */
        judgment: Common.RecordRef;
        /**
         * From · Từ ngày
         *
         * Day from which it is in force.
         */
        effectiveFrom: Common.CivilDate;
      }
    | {
        /**
         * Suspension · Tạm đình chỉ
         *
         * The case, or the case against somebody, is suspended.
         */
        event: 'suspension';
        /**
         * Grounds · Căn cứ
         *
         * Why.
         */
        grounds: Array<Codes.CaseSuspensionGroundCode>;
        /**
         * Accused · Bị can, bị cáo
         *
         * Against whom alone, if not the whole case.
         */
        accused?: Array<Common.RecordRef>;
      }
    | {
        /**
         * Resumption · Phục hồi
         *
         * What was suspended or terminated goes on.
         */
        event: 'resumption';
        /**
         * Resumes · Phục hồi từ
         *
         * The suspension or termination, kind case-event.
         */
        of: Common.RecordRef;
      }
    | {
        /**
         * Termination · Đình chỉ
         *
         * The case, or the case against somebody, is terminated.
         */
        event: 'termination';
        /**
         * Grounds · Căn cứ
         *
         * Why.
         */
        grounds: Array<Codes.TerminationGroundCode>;
        /**
         * Accused · Bị can, bị cáo
         *
         * Against whom alone, if not the whole case.
         */
        accused?: Array<Common.RecordRef>;
      }
    | {
        /**
         * Transfer · Chuyển vụ án
         *
         * Another body takes over, and may revise the case from now on.
         */
        event: 'transfer';
        /**
         * To · Chuyển đến
         *
         * Body that takes over.
         */
        to: Common.Agency;
        /**
         * Reason · Lý do
         *
         * Why.
         */
        reason: Codes.TransferReasonCode;
      }
    | {
        /**
         * Joinder · Nhập vụ án
         *
         * Other cases are joined into this one.
         */
        event: 'joinder';
        /**
         * Cases joined · Vụ án được nhập
         *
         * The cases that end in this one.
         */
        joins: Array<Common.RecordRef>;
      }
    | {
        /**
         * Split · Tách vụ án
         *
         * A case of its own is taken out of this one.
         */
        event: 'split';
        /**
         * New case · Vụ án mới
         *
         * The case that comes to be.
         */
        newCase: Common.RecordRef;
        /**
         * Accused · Bị can
         *
         * Who goes with it.
         */
        accused?: Array<Common.RecordRef>;
      };
  /**
   * Stage after · Giai đoạn sau bước này
   *
   * Where the case stands after the step.
   */
  stageAfter?: Codes.StageCode;
  /**
   * Limit · Thời hạn
   *
   * The limit that begins with the step.
   */
  limit?: Common.TimeLimit;
  /**
   * Areas · Địa bàn thông báo
   *
   * Areas whose police and border guard are told.
   */
  areas?: Array<Common.Area>;
  /**
   * Summary · Tóm tắt
   *
   * What the fields do not show. May name people.
   */
  summary?: Common.Text;
  /**
   * Attachments · Tài liệu kèm theo
   *
   * Parts that carry decisions, pictures.
   */
  attachments?: Array<Common.Attachment>;
}
