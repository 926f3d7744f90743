// Generated from schemas/codelists/. Do not edit; run `pnpm generate`.
import * as z from 'zod';
import type * as Types from '../types/codes.ts';

const own = z.custom<`x-${string}:${string}`>((code) => typeof code === 'string' && /^x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}$/.test(code));

/**
 * Role of an accomplice · Vai trò đồng phạm
 *
 * The four roles of complicity.
 */
export const accompliceRole: z.ZodType<Types.AccompliceRoleCode> = z.enum(["organiser", "perpetrator", "instigator", "helper"]);

/**
 * Status of an accused · Tư cách trong vụ án
 *
 * Where a person stands in the proceedings of one case.
 */
export const accusedStatus: z.ZodType<Types.AccusedStatusCode> = z.enum(["suspect", "defendant", "convicted", "acquitted", "suspended", "terminated"]);

/**
 * Act of trafficking · Hành vi mua bán người
 *
 * What was done to the person: the act element of the definition.
 */
export const act: z.ZodType<Types.ActCode> = z.enum(["recruitment", "transport", "harbouring", "transfer", "receipt", "foetus-agreement", "brokering"]);

/**
 * Additional penalty · Hình phạt bổ sung
 *
 * Penalties beside the sentence.
 */
export const additionalPenalty: z.ZodType<Types.AdditionalPenaltyCode> = z.enum(["fine", "probation", "residence-ban", "confiscation", "practice-ban", "expulsion"]);

/**
 * Kind of address · Loại địa chỉ
 *
 * What an address is.
 */
export const addressKind: z.ZodType<Types.AddressKindCode> = z.enum(["permanent", "temporary", "current", "abroad"]);

/**
 * Age band · Nhóm tuổi
 *
 * Half-open bands without gaps, cut where the laws cut.
 */
export const ageBand: z.ZodType<Types.AgeBandCode> = z.enum(["under-10", "10-to-13", "14-to-15", "16-to-17", "under-16", "under-18", "18-to-29", "30-to-44", "45-and-over", "18-and-over"]);

/**
 * Role of an agency · Vai trò của cơ quan
 *
 * What an agency does in a matter. Rules of sharing name roles, never agencies; an agency holds roles with dates in the directory.
 */
export const agencyRole: z.ZodType<Types.AgencyRoleCode> = z.enum(["commune-police", "commune-peoples-committee", "provincial-police", "investigating-body", "border-guard", "coast-guard", "procuracy", "court", "support-centre", "health-authority", "labour-authority", "legal-aid-centre", "womens-union", "hotline", "press", "foreign-affairs", "provincial-peoples-committee", "steering-committee", "district-police", "district-peoples-committee", "national-steering-committee", "provincial-department", "justice-authority", "fatherland-front", "mass-organisation", "provincial-peoples-council", "other-state-body"]);

/**
 * Ruling on appeal · Quyết định phúc thẩm
 *
 * What the court of appeal does with the judgment.
 */
export const appealRuling: z.ZodType<Types.AppealRulingCode> = z.enum(["upheld", "amended", "annulled-for-anew", "annulled-and-terminated", "appeal-ended"]);

/**
 * Who appeals · Người kháng cáo, kháng nghị
 *
 * Who appeals or protests.
 */
export const appellant: z.ZodType<Types.AppellantCode> = z.enum(["defendant", "injured-party", "other-party", "procuracy"]);

/**
 * Level of area · Cấp đơn vị hành chính
 *
 * The level of an administrative area.
 */
export const areaLevel: z.ZodType<Types.AreaLevelCode> = z.enum(["nation", "province", "district", "commune"]);

/**
 * Kind of attachment · Loại tài liệu kèm theo
 *
 * What an attached part is.
 */
export const attachmentKind: z.ZodType<Types.AttachmentKindCode> = z.union([z.enum(["minutes", "letter", "decision", "photo", "recording", "message-log", "identity-paper", "payment-proof", "medical-paper", "other"]), own]);

/**
 * Source of money · Nguồn kinh phí
 *
 * Who pays: the state budget or another lawful source.
 */
export const budgetSource: z.ZodType<Types.BudgetSourceCode> = z.union([z.enum(["central-budget", "provincial-budget", "commune-budget", "own-estimate", "integrated-programme", "aid", "donation"]), own]);

/**
 * Measure of a campaign · Biện pháp trong đợt cao điểm
 *
 * What the forces did during a campaign.
 */
export const campaignMeasure: z.ZodType<Types.CampaignMeasureCode> = z.union([z.enum(["communication", "situation-review", "report-settlement", "ring-breaking", "hunting-wanted", "border-patrol", "sea-patrol", "inspection", "network-watch", "rescue-and-reception", "foreign-cooperation", "fast-trial"]), own]);

/**
 * Decision in a case · Quyết định tố tụng
 *
 * The procedural decisions that shape a case.
 */
export const caseDecision: z.ZodType<Types.CaseDecisionCode> = z.enum(["instituted", "not-instituted", "settlement-suspended", "institution-changed", "institution-supplemented", "accused-charged", "investigation-extended", "investigation-suspended", "investigation-terminated", "investigation-resumed", "wanted-notice", "cases-joined", "case-split", "case-transferred", "conclusion", "file-returned", "indictment", "trial-decision", "first-judgment", "appeal-judgment"]);

/**
 * Ground of suspending a case · Căn cứ tạm đình chỉ vụ án
 *
 * Why a case, or the case against somebody, is suspended.
 */
export const caseSuspensionGround: z.ZodType<Types.CaseSuspensionGroundCode> = z.enum(["accused-not-found", "illness", "awaiting-result", "force-majeure"]);

/**
 * Arrangement for a child · Bố trí cho trẻ em
 *
 * What was arranged for a child that came back.
 */
export const childArrangement: z.ZodType<Types.ChildArrangementCode> = z.enum(["fetched-by-relative", "escorted-to-relative", "centre"]);

/**
 * Who came forward · Người trình báo
 *
 * Who reported that a person was trafficked.
 */
export const comingForward: z.ZodType<Types.ComingForwardCode> = z.enum(["person", "legal-representative"]);

/**
 * Channel · Kênh truyền thông
 *
 * Where a message was carried.
 */
export const communicationChannel: z.ZodType<Types.CommunicationChannelCode> = z.union([z.enum(["newspaper", "radio", "television", "loudspeaker", "website", "social-network", "video-platform", "messages"]), own]);

/**
 * Content of communication · Nội dung truyền thông
 *
 * What people are told, by the points of the law.
 */
export const communicationContent: z.ZodType<Types.CommunicationContentCode> = z.enum(["a", "b", "c", "d", "đ", "e", "g", "h"]);

/**
 * Form of communication · Hình thức truyền thông
 *
 * How people are informed, by the forms that the law lists.
 */
export const communicationEvent: z.ZodType<Types.CommunicationEventCode> = z.union([z.enum(["rally", "talk", "conference", "handing-out", "mass-media", "grassroots-loudspeaker", "mobile-loudspeaker", "school", "arts-community", "contest", "online", "visual"]), own]);

/**
 * Material · Tài liệu, sản phẩm truyền thông
 *
 * What was made and given out or shown.
 */
export const communicationMaterial: z.ZodType<Types.CommunicationMaterialCode> = z.union([z.enum(["leaflet", "booklet", "banner", "poster", "audio", "video", "article"]), own]);

/**
 * Proposal of the conclusion · Đề nghị của kết luận điều tra
 *
 * What the investigation ends in.
 */
export const conclusionProposal: z.ZodType<Types.ConclusionProposalCode> = z.enum(["prosecute", "terminate"]);

/**
 * Form of consent · Hình thức thể hiện sự đồng ý
 *
 * How the answer was given.
 */
export const consentForm: z.ZodType<Types.ConsentFormCode> = z.enum(["written", "oral-in-minutes", "recorded", "electronic"]);

/**
 * Who consented · Người đồng ý
 *
 * Who gave or refused consent.
 */
export const consentGiver: z.ZodType<Types.ConsentGiverCode> = z.enum(["person", "legal-representative", "guardian"]);

/**
 * Information given before consent · Thông tin đã cung cấp trước khi đồng ý
 *
 * What the person was told before answering.
 */
export const consentInformation: z.ZodType<Types.ConsentInformationCode> = z.enum(["data-kinds", "purposes", "controllers", "rights-and-duties", "manner", "consequences", "period", "sensitive-data", "support-not-dependent"]);

/**
 * Kind of contact · Loại liên lạc
 *
 * By which means a person is reached.
 */
export const contactKind: z.ZodType<Types.ContactKindCode> = z.union([z.enum(["mobile", "phone", "email", "messaging", "through-person"]), own]);

/**
 * How a number came about · Cách có số liệu
 *
 * Whether people and things were counted.
 */
export const countingBasis: z.ZodType<Types.CountingBasisCode> = z.enum(["counted", "estimated"]);

/**
 * Rule by which cases are counted · Quy tắc thống kê
 *
 * How a case with several offences or accused is counted.
 */
export const countingRule: z.ZodType<Types.CountingRuleCode> = z.enum(["gravest-offence", "lead-defendant", "offence-decided"]);

/**
 * Country · Quốc gia, vùng lãnh thổ
 *
 * All 249 codes of ISO 3166-1 alpha-2; names in Vietnamese after the Unicode CLDR.
 */
export const country: z.ZodType<Types.CountryCode> = z.enum(["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"]);

/**
 * Status of reporting · Tình trạng báo cáo
 *
 * Whether a unit has reported for the period.
 */
export const coverageStatus: z.ZodType<Types.CoverageStatusCode> = z.enum(["reported", "late", "missing", "revised"]);

/**
 * Kind of border crossing · Hình thức qua biên giới
 *
 * Where the border was crossed.
 */
export const crossingKind: z.ZodType<Types.CrossingKindCode> = z.enum(["international-gate", "main-gate", "secondary-gate", "trail", "airport", "seaport", "unknown"]);

/**
 * First decision or change · Ra quyết định hoặc thay đổi
 *
 * Whether a decision is the first or changes one.
 */
export const decisionChange: z.ZodType<Types.DecisionChangeCode> = z.enum(["first", "changed", "supplemented", "cancelled"]);

/**
 * Who wrote the declaration · Người ghi tờ khai
 *
 * Who filled in the declaration form.
 */
export const declarationWriter: z.ZodType<Types.DeclarationWriterCode> = z.enum(["person", "representative", "officer"]);

/**
 * Reason for delay · Lý do chậm
 *
 * Why a task or a report is late.
 */
export const delayReason: z.ZodType<Types.DelayReasonCode> = z.union([z.enum(["waiting-for-guidance", "waiting-for-others", "data-late", "staff", "funds", "reorganisation", "proceedings", "force-majeure"]), own]);

/**
 * Cause of a difference · Nguyên nhân chênh lệch
 *
 * Why two bodies count differently.
 */
export const differenceCause: z.ZodType<Types.DifferenceCauseCode> = z.enum(["different-interval", "gravest-offence", "lead-defendant", "late", "double-counted", "entry-error", "area-changed", "stage-different", "unknown"]);

/**
 * Difficulty · Khó khăn, vướng mắc
 *
 * Kind of difficulty or limitation met.
 */
export const difficulty: z.ZodType<Types.DifficultyCode> = z.union([z.enum(["legal", "coordination", "staff", "funds", "statistics", "evidence", "cyberspace", "border", "international", "victims", "awareness", "reorganisation"]), own]);

/**
 * Dimension · Chiều phân tổ
 *
 * By what a figure is broken down.
 */
export const dimension: z.ZodType<Types.DimensionCode> = z.union([z.enum(["sex", "age", "form", "citizenship", "stage", "article", "seriousness", "means", "route", "destination", "ethnicity-group", "victim-status", "report-source", "channel", "support-kind", "decision", "role"]), own]);

/**
 * Effect on an earlier document · Quan hệ với văn bản trước
 *
 * What a new document does to one before it.
 */
export const documentEffect: z.ZodType<Types.DocumentEffectCode> = z.enum(["replaces", "amends", "revokes"]);

/**
 * Type of document · Loại văn bản
 *
 * Number that the record of official documents gives to the type of a document. The list has 32 numbers; those whose names were read stand here, 32 takes the rest.
 */
export const documentType: z.ZodType<Types.DocumentTypeCode> = z.enum(["01", "02", "03", "07", "10", "14", "15", "20", "22", "23", "26", "32"]);

/**
 * Urgency of a document · Mức độ khẩn
 *
 * Mark of urgency on an official document.
 */
export const documentUrgency: z.ZodType<Types.DocumentUrgencyCode> = z.enum(["ordinary", "urgent", "very-urgent", "flash"]);

/**
 * Edition of figures · Loại số liệu
 *
 * Whether figures are provisional or official.
 */
export const edition: z.ZodType<Types.EditionCode> = z.enum(["provisional", "official"]);

/**
 * Why a wanted notice was lifted · Lý do đình nã
 *
 * Why a wanted notice was lifted.
 */
export const endOfWanted: z.ZodType<Types.EndOfWantedCode> = z.enum(["arrested", "surrendered", "died", "no-longer-accused"]);

/**
 * Ethnicity group · Nhóm dân tộc
 *
 * The coarse group that statistics ask for; sensitive personal data.
 */
export const ethnicityGroup: z.ZodType<Types.EthnicityGroupCode> = z.enum(["kinh", "minority", "foreign", "unknown"]);

/**
 * Form of exploitation, purpose · Mục đích, hình thức bóc lột
 *
 * For what the person was trafficked. The finer forms of the old decree are kept beside the five of the law: a fine code is never guessed from a coarse one.
 */
export const exploitationForm: z.ZodType<Types.ExploitationFormCode> = z.enum(["material-benefit", "sexual-exploitation", "forced-prostitution", "pornography", "sexual-performance", "sexual-slavery", "forced-labour", "organ-removal", "forced-begging", "forced-marriage", "forced-childbirth", "forced-criminality", "illegal-adoption", "other-inhuman", "not-yet-known"]);

/**
 * Group of fields · Nhóm trường
 *
 * The groups by which information is shared or held back.
 */
export const fieldGroup: z.ZodType<Types.FieldGroupCode> = z.enum(["act", "place", "person-basic", "identity", "contact", "health", "consent", "narrative", "procedure", "result", "money"]);

/**
 * Finding of the court · Kết luận của bản án
 *
 * What a judgment finds of one defendant.
 */
export const finding: z.ZodType<Types.FindingCode> = z.enum(["guilty", "exempted", "not-guilty", "terminated"]);

/**
 * Reason of a handling status · Lý do xử lý
 *
 * Why a matter was declined, withdrawn or changed.
 */
export const handlingReason: z.ZodType<Types.HandlingReasonCode> = z.union([z.enum(["not-competent", "no-capacity", "incomplete", "duplicate", "not-eligible", "consent-missing", "sent-by-mistake", "superseded", "done"]), own]);

/**
 * Handling status · Mã trạng thái xử lý
 *
 * How the receiver handles what it was sent. The receipts of the exchange are technical; these are the answers of the office.
 */
export const handlingStatusCode: z.ZodType<Types.HandlingStatusCode> = z.enum(["accepted", "declined", "assigned", "in-process", "finished", "withdrawal-requested", "withdrawn", "change-accepted", "change-rejected"]);

/**
 * Decision of the identification · Quyết định xác định nạn nhân
 *
 * What was decided of the person.
 */
export const identificationDecision: z.ZodType<Types.IdentificationDecisionCode> = z.enum(["victim", "not-a-victim", "continue"]);

/**
 * Ground of identification · Căn cứ xác định nạn nhân
 *
 * The nine kinds of evidence, under the letters of Article 32(1).
 */
export const identificationGround: z.ZodType<Types.IdentificationGroundCode> = z.enum(["a", "b", "c", "d", "đ", "e", "g", "h", "i"]);

/**
 * Kind of identity paper · Loại giấy tờ
 *
 * The papers by which a person is identified.
 */
export const identityDocumentKind: z.ZodType<Types.IdentityDocumentKindCode> = z.union([z.enum(["identity-card", "old-identity-card", "passport", "travel-paper", "birth-certificate", "foreign-paper", "victim-certificate"]), own]);

/**
 * Step taken at once · Việc đã làm ngay
 *
 * What the receiving body did before passing the report on.
 */
export const initialStep: z.ZodType<Types.InitialStepCode> = z.union([z.enum(["minutes-taken", "statement-taken", "scene-secured", "evidence-received", "preliminary-check", "victim-made-safe", "first-aid", "suspect-held", "border-alert", "passed-on", "none"]), own]);

/**
 * Business or service · Ngành, nghề, dịch vụ
 *
 * Businesses and services that traffickers abuse.
 */
export const inspectedBusiness: z.ZodType<Types.InspectedBusinessCode> = z.union([z.enum(["labour-export", "employment-service", "marriage-brokerage", "adoption", "surrogacy-reproduction", "study-abroad", "karaoke-bar", "massage", "lodging", "transport", "tourism", "internet-service"]), own]);

/**
 * Instance · Cấp xét xử
 *
 * Which court's judgment.
 */
export const instance: z.ZodType<Types.InstanceCode> = z.enum(["first", "appeal"]);

/**
 * Subject of joint criminal statistics · Nội dung thống kê hình sự liên ngành
 *
 * Six subjects of the joint statistics, by the points of Article 4(1) of joint circular 05/2018.
 */
export const interagencyStatistics: z.ZodType<Types.InteragencyStatisticsCode> = z.enum(["a", "b", "c", "d", "đ", "e"]);

/**
 * Body that issues legal documents · Cơ quan ban hành văn bản
 *
 * Bodies that may issue a legal document.
 */
export const issuingBody: z.ZodType<Types.IssuingBodyCode> = z.enum(["national-assembly", "standing-committee", "president", "government", "prime-minister", "ministry", "supreme-court", "supreme-procuracy", "state-auditor", "provincial-council", "provincial-committee", "commune"]);

/**
 * Reason of a missed limit · Lý do quá hạn
 *
 * Why a step came after its limit.
 */
export const lateReason: z.ZodType<Types.LateReasonCode> = z.union([z.enum(["awaiting-answer", "passed-on-late", "person-not-found", "border-closed", "competence-dispute", "workload"]), own]);

/**
 * Form of legal aid · Hình thức trợ giúp pháp lý
 *
 * Three forms of State legal aid.
 */
export const legalAidForm: z.ZodType<Types.LegalAidFormCode> = z.enum(["proceedings", "advice", "representation"]);

/**
 * Kind of legal document · Loại văn bản quy phạm pháp luật
 *
 * Kinds of legal documents, in the order of the law that lists them.
 */
export const legalDocumentKind: z.ZodType<Types.LegalDocumentKindCode> = z.enum(["law", "national-assembly-resolution", "ordinance", "standing-committee-resolution", "president-act", "decree", "government-resolution", "prime-minister-decision", "judges-council-resolution", "circular", "joint-circular", "provincial-council-resolution", "provincial-committee-decision", "commune-document"]);

/**
 * Kind of difficulty caused by the law · Loại khó khăn, vướng mắc do quy định của pháp luật
 *
 * What is wrong with the rule, by the criteria of resolution 206/2025.
 */
export const legalProblemKind: z.ZodType<Types.LegalProblemKindCode> = z.enum(["conflict", "unclear", "unreasonable", "not-feasible", "burden", "gap"]);

/**
 * What is proposed of a legal document · Nội dung đề xuất đối với văn bản
 *
 * What should be done with a legal document.
 */
export const legalProposalAction: z.ZodType<Types.LegalProposalActionCode> = z.enum(["new", "amend", "replace", "abolish", "explain"]);

/**
 * Result of a legal proposal · Kết quả xử lý đề xuất
 *
 * What became of a proposal.
 */
export const legalProposalResult: z.ZodType<Types.LegalProposalResultCode> = z.enum(["accepted", "studied", "rejected", "issued"]);

/**
 * Kind of time limit · Loại thời hạn
 *
 * Which step of the procedure a time limit belongs to.
 */
export const limitKind: z.ZodType<Types.LimitKindCode> = z.enum(["report-settlement", "investigation", "further-investigation", "prosecution", "trial-preparation"]);

/**
 * Means · Thủ đoạn
 *
 * The means element of the definition; not required where the person is under 18 (law 53/2024) or under 16 (Article 151).
 */
export const means: z.ZodType<Types.MeansCode> = z.enum(["force", "threat-of-force", "deceit", "other-means"]);

/**
 * What happens to a measure · Việc áp dụng biện pháp
 *
 * What happens to a preventive measure.
 */
export const measureAction: z.ZodType<Types.MeasureActionCode> = z.enum(["applied", "extended", "replaced", "cancelled"]);

/**
 * Way of working · Phương thức
 *
 * How the traffickers worked: finer than the law's means, open for new ways.
 */
export const modus: z.ZodType<Types.ModusCode> = z.union([z.enum(["fake-job", "fake-marriage", "romance", "social-network", "adoption-abuse", "surrogacy-abuse", "debt", "papers-withheld", "confinement", "drugs", "ransom", "scam-compound", "kin-sale"]), own]);

/**
 * Kind of name · Loại tên
 *
 * Which name of a person.
 */
export const nameKind: z.ZodType<Types.NameKindCode> = z.enum(["legal", "other", "alias", "former", "transliterated"]);

/**
 * Need · Nhu cầu
 *
 * What the person needs, in plain words; requested support is stated by the law's letters.
 */
export const need: z.ZodType<Types.NeedCode> = z.union([z.enum(["safety", "shelter", "food-clothing", "medical-care", "psychological-care", "interpretation", "legal-help", "identity-papers", "return-home", "family-tracing", "child-care", "schooling", "vocational-training", "money"]), own]);

/**
 * Ground of not instituting a case · Căn cứ không khởi tố vụ án
 *
 * Why no criminal case is instituted: the eight grounds of Article 157, by their numbers.
 */
export const nonInstitutionGround: z.ZodType<Types.NonInstitutionGroundCode> = z.enum(["1", "2", "3", "4", "5", "6", "7", "8"]);

/**
 * Status of an observation · Tình trạng số liệu
 *
 * How far one figure may be relied on.
 */
export const observationStatus: z.ZodType<Types.ObservationStatusCode> = z.enum(["normal", "estimated", "provisional", "break", "partial", "adjusted"]);

/**
 * Main penalty other than imprisonment · Hình phạt chính khác
 *
 * Main penalties other than fixed-term and life imprisonment.
 */
export const otherPenalty: z.ZodType<Types.OtherPenaltyCode> = z.enum(["warning", "fine", "non-custodial", "expulsion", "death"]);

/**
 * Kind of payment · Loại khoản tiền
 *
 * What a sum of money was for.
 */
export const paymentKind: z.ZodType<Types.PaymentKindCode> = z.enum(["price", "ransom", "debt", "commission", "advance", "proceeds", "seized", "damage"]);

/**
 * Edition of the Penal Code · Bộ luật Hình sự áp dụng
 *
 * Which penal code the article belongs to: the one in force on the day of the act.
 */
export const penalEdition: z.ZodType<Types.PenalEditionCode> = z.enum(["pc2015", "pc1999"]);

/**
 * Length of a period · Chu kỳ
 *
 * How often something falls due.
 */
export const periodLength: z.ZodType<Types.PeriodLengthCode> = z.enum(["month", "quarter", "half-year", "nine-months", "year"]);

/**
 * Reporting regime · Chế độ kỳ báo cáo
 *
 * Which rule fixes the first and the last day of a period.
 */
export const periodRegime: z.ZodType<Types.PeriodRegimeCode> = z.union([z.enum(["vn-decree09", "vn-justice", "vn-procuracy-monthly", "vn-procuracy-national", "calendar"]), own]);

/**
 * Role of a place · Vai trò của địa điểm
 *
 * What happened at the place.
 */
export const placeRole: z.ZodType<Types.PlaceRoleCode> = z.enum(["origin", "recruitment", "transit", "harbouring", "hand-over", "exploitation", "discovery", "destination"]);

/**
 * Point of a clause · Điểm
 *
 * Letters of Vietnamese points in their order: there is no f, j, w or z, and đ follows d.
 */
export const point: z.ZodType<Types.PointCode> = z.enum(["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"]);

/**
 * Group of people · Nhóm người
 *
 * Whom a measure is for: the groups that the law names, and those at risk.
 */
export const populationGroup: z.ZodType<Types.PopulationGroupCode> = z.union([z.enum(["public", "women", "youth", "children", "students", "border-residents", "remote-residents", "hotspot-residents", "ethnic-minorities", "workers", "going-abroad", "jobless-poor", "out-of-school", "returnees", "absent-long", "officials", "business-owners"]), own]);

/**
 * Measure of prevention · Biện pháp phòng ngừa
 *
 * What was done to prevent trafficking.
 */
export const preventionMeasure: z.ZodType<Types.PreventionMeasureCode> = z.union([z.enum(["counselling", "community-model", "at-risk-review", "absent-and-returned-list", "vocational-training", "loans", "school-commitment", "community-commitment", "inspection", "residence-control", "hotspot-review", "border-control", "offender-management", "network-watch"]), own]);

/**
 * Kind of prevention · Loại phòng ngừa
 *
 * Social prevention, or prevention by police means.
 */
export const preventionNature: z.ZodType<Types.PreventionNatureCode> = z.enum(["social", "police"]);

/**
 * Preventive measure · Biện pháp ngăn chặn
 *
 * Measures that hold an accused at the disposal of the proceedings.
 */
export const preventiveMeasure: z.ZodType<Types.PreventiveMeasureCode> = z.enum(["urgent-holding", "arrest", "custody", "detention", "guarantee", "bail", "residence-ban", "exit-suspension"]);

/**
 * Prior record · Tiền án, tái phạm
 *
 * What earlier judgments mean for the sentence.
 */
export const priorRecord: z.ZodType<Types.PriorRecordCode> = z.enum(["none", "convicted-before", "recidivism", "dangerous-recidivism", "unknown"]);

/**
 * Role in the proceedings · Vai trò tố tụng
 *
 * Which of the proceedings bodies acts.
 */
export const proceedingsRole: z.ZodType<Types.ProceedingsRoleCode> = z.enum(["investigating-body", "assigned-body", "procuracy", "court"]);

/**
 * Programme · Chương trình
 *
 * Edition of the national programme against human trafficking.
 */
export const programmeEdition: z.ZodType<Types.ProgrammeEditionCode> = z.enum(["2016-2020", "2021-2025", "2026-2030"]);

/**
 * Target of the programme · Chỉ tiêu của Chương trình
 *
 * Measures by which the programme's success is judged.
 */
export const programmeTarget: z.ZodType<Types.ProgrammeTargetCode> = z.union([z.enum(["reports-received-classified", "reports-settled", "cases-discovered", "cases-indicted", "cases-tried", "victims-in-time"]), own]);

/**
 * Task of the programme · Nhiệm vụ của Chương trình
 *
 * What an order under the programme asks for: each act that the dispatch of 7 June 2021 names.
 */
export const programmeTask: z.ZodType<Types.ProgrammeTaskCode> = z.union([z.enum(["order", "plan", "report-results", "communication", "day-30-july", "prevention", "campaign", "receive-reports", "verify-settle-reports", "investigate", "hunt-wanted", "rescue", "receive-victims", "protect-victims", "support-victims", "prosecute", "try", "statistical-criteria", "legal-proposals", "consolidated-report"]), own]);

/**
 * Reason of prolonging the settlement · Lý do kéo dài thời hạn giải quyết
 *
 * Why twenty days are not enough.
 */
export const prolongationReason: z.ZodType<Types.ProlongationReasonCode> = z.enum(["complex", "several-places"]);

/**
 * Kind of proposal · Loại kiến nghị
 *
 * What a proposal asks for.
 */
export const proposalKind: z.ZodType<Types.ProposalKindCode> = z.enum(["legal", "guidance", "coordination", "funds", "staff", "reward", "other"]);

/**
 * Kind of protected person · Người được bảo vệ
 *
 * Whom a protection covers.
 */
export const protectedPersonKind: z.ZodType<Types.ProtectedPersonKindCode> = z.enum(["victim", "under-identification", "witness", "reporter", "relative"]);

/**
 * Decision on protection · Quyết định về bảo vệ
 *
 * What was decided on a protection.
 */
export const protectionDecision: z.ZodType<Types.ProtectionDecisionCode> = z.enum(["applied", "changed", "cancelled", "ended", "refused"]);

/**
 * Why a protection ended · Lý do chấm dứt bảo vệ
 *
 * Why a protection ended.
 */
export const protectionEndReason: z.ZodType<Types.ProtectionEndReasonCode> = z.enum(["threat-over", "term-over", "refused-by-person", "not-complied-with", "handed-to-other-body", "died"]);

/**
 * Law of the protection · Căn cứ pháp luật về bảo vệ
 *
 * Under which law somebody is protected.
 */
export const protectionLaw: z.ZodType<Types.ProtectionLawCode> = z.enum(["criminal-procedure", "anti-trafficking"]);

/**
 * Protection measure · Biện pháp bảo vệ
 *
 * Measures of Article 486 of the Criminal Procedure Code, and the shelter of the law of 2024.
 */
export const protectionMeasureKind: z.ZodType<Types.ProtectionMeasureKindCode> = z.enum(["guard", "restriction", "secrecy", "relocation", "deterrence", "shelter", "other-lawful"]);

/**
 * Who asked for protection · Người, cơ quan đề nghị bảo vệ
 *
 * Who asked for the protection.
 */
export const protectionRequester: z.ZodType<Types.ProtectionRequesterCode> = z.enum(["protected-person", "legal-representative", "body", "own-motion"]);

/**
 * Purpose of processing · Mục đích xử lý
 *
 * What data is shared for; manifest and rows of sharing name one.
 */
export const purposeOfProcessing: z.ZodType<Types.PurposeOfProcessingCode> = z.enum(["report-settlement", "investigation", "procuracy-supervision", "victim-identification", "victim-support", "victim-protection", "statistics", "handling", "adjudication", "wanted-search", "programme-management"]);

/**
 * How persons came free · Cách giải cứu, tiếp nhận
 *
 * How the persons came into safe hands.
 */
export const receptionWay: z.ZodType<Types.ReceptionWayCode> = z.enum(["rescued", "through-mission", "handed-over", "met-at-border"]);

/**
 * State of a reconciliation · Kết quả đối chiếu
 *
 * How far the sides agree.
 */
export const reconciliationState: z.ZodType<Types.ReconciliationStateCode> = z.enum(["agreed", "partly", "open"]);

/**
 * Kind of record · Loại bản ghi
 *
 * Every kind of record that the programme exchanges, also those whose schema comes with a later version.
 */
export const recordKind: z.ZodType<Types.RecordKindCode> = z.enum(["directive", "implementation-plan", "progress-report", "communication-activity", "prevention-activity", "campaign", "crime-report", "crime-report-outcome", "case", "case-event", "accused-person", "identification", "victim", "rescue", "referral", "protection-measure", "support-service", "consent", "legal-proposal", "statistical-return", "reconciliation", "consolidated-report", "handling-status", "person-identity"]);

/**
 * Record status · Tình trạng bản ghi
 *
 * Whether the record stands, was withdrawn, or never should have been.
 */
export const recordStatus: z.ZodType<Types.RecordStatusCode> = z.enum(["final", "withdrawn", "entered-in-error"]);

/**
 * Reason of a referral · Lý do chuyển tuyến
 *
 * Why the person is referred.
 */
export const referralReason: z.ZodType<Types.ReferralReasonCode> = z.union([z.enum(["after-rescue", "after-self-report", "after-identification", "more-services", "moved", "protection"]), own]);

/**
 * Relation · Quan hệ
 *
 * How one person stands to another.
 */
export const relation: z.ZodType<Types.RelationCode> = z.enum(["parent", "child", "spouse", "sibling", "grandparent", "other-kin", "guardian", "partner", "friend", "neighbour", "employer", "online-acquaintance", "stranger", "unknown"]);

/**
 * Channel of a report · Kênh tiếp nhận
 *
 * By which way the report came in.
 */
export const reportChannel: z.ZodType<Types.ReportChannelCode> = z.union([z.enum(["in-person", "telephone", "hotline", "post", "online", "media", "other-body", "own-discovery", "surrender"]), own]);

/**
 * Decision on a report · Quyết định giải quyết nguồn tin
 *
 * How the settling body settled a report of crime: exactly one of the three decisions of Article 147(1).
 */
export const reportDecision: z.ZodType<Types.ReportDecisionCode> = z.enum(["institute", "not-institute", "suspend"]);

/**
 * Form of a report · Hình thức nguồn tin
 *
 * Whether the report was made orally or in writing.
 */
export const reportForm: z.ZodType<Types.ReportFormCode> = z.enum(["oral", "written"]);

/**
 * Kind of report · Loại báo cáo
 *
 * Periodic, thematic or urgent.
 */
export const reportRegime: z.ZodType<Types.ReportRegimeCode> = z.enum(["periodic", "thematic", "urgent"]);

/**
 * Source of a report · Loại nguồn tin
 *
 * The three sources of information on a crime, and reports that prove not to be one.
 */
export const reportSource: z.ZodType<Types.ReportSourceCode> = z.enum(["denunciation", "report", "petition"]);

/**
 * Kind of reporter · Loại người báo tin
 *
 * Who reported, without naming anybody.
 */
export const reporterKind: z.ZodType<Types.ReporterKindCode> = z.enum(["victim", "relative", "witness", "public", "offender", "organisation", "state-body", "media", "anonymous"]);

/**
 * Ground of representation · Căn cứ đại diện
 *
 * Why somebody acts for the person.
 */
export const representation: z.ZodType<Types.RepresentationCode> = z.enum(["parent", "guardian", "appointed", "authorised"]);

/**
 * Circumstance of a rescue · Hoàn cảnh giải cứu
 *
 * What led to the rescue; no operational detail.
 */
export const rescueCircumstance: z.ZodType<Types.RescueCircumstanceCode> = z.union([z.enum(["report", "call-for-help", "hotline", "investigation", "patrol", "foreign-police", "rescue-at-sea"]), own]);

/**
 * State when rescued · Tình trạng khi được giải cứu
 *
 * In which state persons were when they came free.
 */
export const rescuedState: z.ZodType<Types.RescuedStateCode> = z.union([z.enum(["unharmed", "injured", "ill", "distressed", "pregnant", "without-papers", "deceased"]), own]);

/**
 * Ground of returning the file · Căn cứ trả hồ sơ
 *
 * Why the file goes back for further investigation.
 */
export const returnGround: z.ZodType<Types.ReturnGroundCode> = z.enum(["evidence-missing", "other-offence", "other-accomplice", "procedure-violated"]);

/**
 * Reason of a revision · Lý do sửa đổi bản ghi
 *
 * Why a later revision of a record was issued.
 */
export const revisionReason: z.ZodType<Types.RevisionReasonCode> = z.enum(["entry-corrected", "facts-established", "step-taken", "decision-changed", "consent-changed", "late-report", "reconciled", "official-edition", "area-reorganised", "duplicate", "no-longer-pursued", "entered-by-mistake", "transferred"]);

/**
 * Function in a ring · Việc làm trong đường dây
 *
 * What a person did in the ring.
 */
export const ringFunction: z.ZodType<Types.RingFunctionCode> = z.union([z.enum(["recruiter", "transporter", "border-crosser", "harbourer", "broker", "paper-maker", "guard", "exploiter", "buyer", "seller", "money-handler", "ransom-caller"]), own]);

/**
 * Size of a ring · Quy mô đường dây
 *
 * How large the group of offenders is.
 */
export const ringSize: z.ZodType<Types.RingSizeCode> = z.enum(["single", "few", "several", "many", "unknown"]);

/**
 * Risk · Nguy cơ
 *
 * What threatens the person.
 */
export const risk: z.ZodType<Types.RiskCode> = z.union([z.enum(["revenge", "still-held", "re-trafficking", "family-involved", "health-critical", "self-harm", "pregnancy", "child-alone", "debt", "exposure", "none-known"]), own]);

/**
 * Kind of route · Loại tuyến
 *
 * Whether the persons stay in the country or cross the border.
 */
export const routeKind: z.ZodType<Types.RouteKindCode> = z.enum(["domestic", "outbound", "inbound", "transit", "abroad", "unknown"]);

/**
 * Script · Hệ chữ viết
 *
 * Script in which a name is written (ISO 15924).
 */
export const script: z.ZodType<Types.ScriptCode> = z.enum(["Latn", "Hans", "Hant", "Khmr", "Laoo", "Thai", "Mymr", "Cham", "Kore", "Jpan", "Cyrl"]);

/**
 * Class of seriousness · Loại tội phạm
 *
 * The class of the offence by the upper bound of its frame; the time limits follow it.
 */
export const seriousness: z.ZodType<Types.SeriousnessCode> = z.enum(["less-serious", "serious", "very-serious", "specially-serious"]);

/**
 * Sex · Giới tính
 *
 * Sex as stated in the papers or by the person.
 */
export const sex: z.ZodType<Types.SexCode> = z.enum(["male", "female", "other", "unknown"]);

/**
 * Condition of sharing · Điều kiện chia sẻ
 *
 * What must be there besides the row of sharing.
 */
export const sharingCondition: z.ZodType<Types.SharingConditionCode> = z.enum(["none", "consent", "minors-representative", "court-order"]);

/**
 * Stage of the procedure · Giai đoạn tố tụng
 *
 * Where the case stands.
 */
export const stage: z.ZodType<Types.StageCode> = z.enum(["investigation", "investigation-suspended", "investigation-terminated", "prosecution", "prosecution-suspended", "prosecution-terminated", "trial-preparation", "first-instance", "appeal", "final", "review", "transferred", "joined"]);

/**
 * Who asked for support · Người đề nghị hỗ trợ
 *
 * Who signed the application for support.
 */
export const supportApplicant: z.ZodType<Types.SupportApplicantCode> = z.enum(["person", "family", "representative", "body"]);

/**
 * Kind of support, old law · Chế độ hỗ trợ theo luật cũ
 *
 * The kinds of support of law 66/2011, kept for victims identified before 1 July 2025. They do not map one to one.
 */
export const supportKind2011: z.ZodType<Types.SupportKind2011Code> = z.enum(["a", "b", "c", "d", "đ", "e"]);

/**
 * Kind of support · Chế độ hỗ trợ
 *
 * The ten kinds of support, under the letters of Article 37(1).
 */
export const supportKind: z.ZodType<Types.SupportKindCode> = z.enum(["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"]);

/**
 * Who pays for support · Nguồn kinh phí hỗ trợ
 *
 * Where the money for a support service came from.
 */
export const supportPayer: z.ZodType<Types.SupportPayerCode> = z.union([z.enum(["state-budget", "health-insurance", "social-fund", "international", "provider", "relatives"]), own]);

/**
 * Place of support · Nơi hỗ trợ
 *
 * Whether the person is in the country.
 */
export const supportPlace: z.ZodType<Types.SupportPlaceCode> = z.enum(["in-country", "abroad"]);

/**
 * Result of a support service · Kết quả thực hiện hỗ trợ
 *
 * What became of one kind of support.
 */
export const supportResult: z.ZodType<Types.SupportResultCode> = z.enum(["given", "under-way", "declined", "not-given", "ended-early"]);

/**
 * Reason why support was not given or ended early · Lý do không thực hiện hoặc kết thúc sớm
 *
 * Why a kind of support was not given, or was broken off.
 */
export const supportShortfallReason: z.ZodType<Types.SupportShortfallReasonCode> = z.union([z.enum(["not-entitled", "papers-missing", "no-provider", "no-funds", "need-met", "moved", "contact-lost", "status-changed", "deceased"]), own]);

/**
 * State of the support · Tình trạng hỗ trợ
 *
 * Where the support of a person stands as a whole.
 */
export const supportState: z.ZodType<Types.SupportStateCode> = z.enum(["active", "follow-up", "closed", "handed-over"]);

/**
 * Ground of suspending the settlement · Căn cứ tạm đình chỉ giải quyết nguồn tin
 *
 * Why the settlement of a report is suspended, by the points of Article 148(1).
 */
export const suspensionGround: z.ZodType<Types.SuspensionGroundCode> = z.enum(["a", "b", "c"]);

/**
 * Bound of a target · Mức của chỉ tiêu
 *
 * Whether the aimed share itself is enough.
 */
export const targetBound: z.ZodType<Types.TargetBoundCode> = z.enum(["at-least", "above"]);

/**
 * Denominator of a target · Mẫu số của chỉ tiêu
 *
 * What a share is measured against. The decision does not define it, so whoever states a share names it.
 */
export const targetDenominator: z.ZodType<Types.TargetDenominatorCode> = z.enum(["reports-received", "reports-due", "reports-received-and-carried-over", "cases-instituted", "cases-of-the-year", "cases-concluded", "cases-indicted", "cases-accepted-by-court", "victims-known"]);

/**
 * Status of a task · Tình trạng nhiệm vụ
 *
 * How far a task has come.
 */
export const taskStatus: z.ZodType<Types.TaskStatusCode> = z.enum(["done", "under-way", "not-begun", "late"]);

/**
 * Ground of terminating a case · Căn cứ đình chỉ vụ án
 *
 * Why a case, or the case against somebody, is terminated.
 */
export const terminationGround: z.ZodType<Types.TerminationGroundCode> = z.enum(["article-157", "not-proven", "exempted", "given-up", "request-withdrawn"]);

/**
 * What is threatened · Lợi ích bị đe dọa
 *
 * What of the person is harmed or threatened.
 */
export const threatenedGood: z.ZodType<Types.ThreatenedGoodCode> = z.enum(["life", "health", "property", "honour", "other-right"]);

/**
 * Provision on trafficking · Điều khoản về mua bán người
 *
 * Clauses and points of Articles 150 (trafficking) and 151 (trafficking of a person under 16) of the Penal Code 2015 as amended in 2017, with the sentence frame of the clause.
 */
export const traffickingProvision: z.ZodType<Types.TraffickingProvisionCode> = z.enum(["150-1-a", "150-1-b", "150-1-c", "150-2-a", "150-2-b", "150-2-c", "150-2-d", "150-2-đ", "150-2-e", "150-3-a", "150-3-b", "150-3-c", "150-3-d", "150-3-đ", "150-3-e", "150-4", "151-1-a", "151-1-b", "151-1-c", "151-2-a", "151-2-b", "151-2-c", "151-2-d", "151-2-đ", "151-2-e", "151-2-g", "151-2-h", "151-3-a", "151-3-b", "151-3-c", "151-3-d", "151-3-đ", "151-3-e", "151-3-g", "151-4"]);

/**
 * Reason of a transfer · Lý do chuyển vụ án
 *
 * Why a case goes to another body.
 */
export const transferReason: z.ZodType<Types.TransferReasonCode> = z.enum(["competence", "impartiality", "reorganisation"]);

/**
 * Mode of transport · Phương tiện
 *
 * How persons were carried.
 */
export const transportMode: z.ZodType<Types.TransportModeCode> = z.union([z.enum(["on-foot", "motorbike", "car", "bus", "truck", "train", "boat", "aircraft", "unknown"]), own]);

/**
 * Urgency · Mức độ khẩn cấp
 *
 * How soon somebody must act.
 */
export const urgency: z.ZodType<Types.UrgencyCode> = z.enum(["immediate", "within-day", "within-three-days", "ordinary"]);

/**
 * Result of the initial verification · Kết quả xác minh ban đầu
 *
 * What the initial verification showed.
 */
export const verificationResult: z.ZodType<Types.VerificationResultCode> = z.enum(["signs-of-trafficking", "no-signs", "more-needed"]);

/**
 * Step of verification · Hoạt động kiểm tra, xác minh
 *
 * What was done to verify a report.
 */
export const verificationStep: z.ZodType<Types.VerificationStepCode> = z.union([z.enum(["information-gathered", "scene-examined", "body-examined", "expert-opinion-asked", "valuation-asked", "persons-heard", "foreign-assistance-asked", "border-records-checked"]), own]);

/**
 * Group entitled to support · Nhóm đối tượng được hỗ trợ
 *
 * The group of Article 37 that the deciding body put the person in.
 */
export const victimCategory: z.ZodType<Types.VictimCategoryCode> = z.enum(["resident-victim", "accompanying-under-18", "under-identification-abroad", "under-identification-in-country", "foreigner"]);

/**
 * Harm suffered · Hậu quả
 *
 * Harm that the act did to the person.
 */
export const victimConsequence: z.ZodType<Types.VictimConsequenceCode> = z.enum(["physical-injury", "mental-harm", "infection", "organ-loss", "pregnancy", "addiction", "death", "none-known"]);

/**
 * Paper that proves the status · Giấy tờ, tài liệu chứng nhận nạn nhân
 *
 * Papers that prove that a person is a victim, under the law of 2024 and the one before.
 */
export const victimPaper: z.ZodType<Types.VictimPaperCode> = z.enum(["district-police-certificate", "police-certificate", "rescuing-body-certificate", "proceedings-certificate", "foreign-document"]);

/**
 * Status of a victim · Tư cách nạn nhân
 *
 * Where the person stands in the identification.
 */
export const victimStatus: z.ZodType<Types.VictimStatusCode> = z.enum(["victim", "under-identification", "accompanying-under-18", "not-a-victim"]);

/**
 * Ground of a wanted notice · Căn cứ truy nã
 *
 * Why an accused is hunted.
 */
export const wantedGround: z.ZodType<Types.WantedGroundCode> = z.enum(["fled", "whereabouts-unknown"]);

/**
 * Scope of a wanted notice · Phạm vi truy nã
 *
 * How far a wanted notice reaches.
 */
export const wantedScope: z.ZodType<Types.WantedScopeCode> = z.enum(["nationwide", "international"]);

/**
 * Wanted status · Tình trạng truy nã
 *
 * Whether an accused is hunted.
 */
export const wantedStatus: z.ZodType<Types.WantedStatusCode> = z.enum(["wanted", "lifted"]);

/**
 * Whereabouts · Tình trạng hiện tại
 *
 * Where the person is in the course of events.
 */
export const whereabouts: z.ZodType<Types.WhereaboutsCode> = z.enum(["still-held", "missing", "rescued", "self-escaped", "returned", "in-support", "at-home", "deceased"]);

/**
 * Yes, no or unknown · Có, không hoặc chưa rõ
 *
 * A statement of three values: what is not known is never taken for no.
 */
export const yesNoUnknown: z.ZodType<Types.YesNoUnknownCode> = z.enum(["yes", "no", "unknown"]);
