// Generated from schemas/records/legal-proposal/1.0.json. Do not edit; run `pnpm generate`.
import type * as Codes from './codes.ts';
import type * as Common from './common.ts';

/**
 * Legal proposal · Đề xuất văn bản quy phạm pháp luật
 *
 * A difficulty that a legal document causes or leaves in work against trafficking, and what is proposed to the competent body.
 */
export interface LegalProposal extends Common.Head {
  /**
   * Schema · Lược đồ
   *
   * This version of the schema.
   */
  schema: 'https://schemas.lienthong.example/legal-proposal/1.0';
  /**
   * What is proposed · Nội dung đề xuất
   *
   * New document, amendment, replacement, abolition, explanation.
   */
  action: Codes.LegalProposalActionCode;
  /**
   * Document concerned · Văn bản liên quan
   *
   * The document that is to be issued, amended, replaced, abolished or explained.
   */
  instrument: {
    /**
     * Kind · Loại văn bản
     *
     * Kind of document.
     */
    kind: Codes.LegalDocumentKindCode;
    /**
     * Title · Tên văn bản
     *
     * Title, or the subject of a new document.
     */
    title: Common.Label;
    /**
     * Number and date · Số, ngày
     *
     * Number, notation and date of an existing document.
     */
    document?: Common.DocumentRef;
    /**
     * In force from · Có hiệu lực từ
     *
     * First day of its force.
     */
    inForceFrom?: Common.CivilDate;
  };
  /**
   * Provisions · Điều khoản
   *
   * Provisions concerned; the whole document where absent.
   */
  provisions?: Array<{
    /**
     * Article · Điều
     *
     * Number of the article.
     */
    article?: string;
    /**
     * Clause · Khoản
     *
     * Number of the clause.
     */
    clause?: number;
    /**
     * Point · Điểm
     *
     * Letter of the point.
     */
    point?: Codes.PointCode;
    /**
     * Annex or form · Phụ lục, biểu mẫu
     *
     * Annex or form of the document.
     */
    annex?: Common.Label;
  }>;
  /**
   * Kinds of difficulty · Loại vướng mắc
   *
   * What is wrong, by the criteria of the National Assembly.
   */
  problemKinds?: Array<Codes.LegalProblemKindCode>;
  /**
   * Conflicts with · Mâu thuẫn với
   *
   * Other documents that the provisions contradict or overlap.
   */
  conflictsWith?: Array<{
    /**
     * Kind · Loại văn bản
     *
     * Kind of document.
     */
    kind: Codes.LegalDocumentKindCode;
    /**
     * Title · Tên văn bản
     *
     * Title with number, as cited.
     */
    title: Common.Label;
    /**
     * Article · Điều
     *
     * Number of the article.
     */
    article?: string;
  }>;
  /**
   * Shown in · Gặp trong
   *
   * Cases, reports, referrals, returns in which the difficulty was met.
   */
  shownIn?: Array<Common.RecordRef>;
  /**
   * How often · Số lần gặp
   *
   * How many matters met it.
   */
  occurrences?: Common.Count;
  /**
   * Competent body · Cơ quan có thẩm quyền
   *
   * Body that may issue the document.
   */
  competentBody: {
    /**
     * Body · Cơ quan
     *
     * Which body.
     */
    body: Codes.IssuingBodyCode;
    /**
     * Name · Tên
     *
     * Which ministry, province or commune.
     */
    name?: Common.Label;
  };
  /**
   * Proposed together with · Cùng đề xuất
   *
   * Other agencies that join in the proposal.
   */
  proposedBy?: Array<Common.Agency>;
  /**
   * Answers · Thực hiện chỉ đạo
   *
   * Directive that asked for proposals.
   */
  directive?: Common.RecordRef;
  /**
   * Wanted by · Cần trước ngày
   *
   * Day by which a solution is needed.
   */
  wantedBy?: Common.CivilDate;
  /**
   * Shortened procedure · Trình tự rút gọn
   *
   * Whether the shortened procedure is proposed.
   */
  shortened?: boolean;
  /**
   * Outcome · Kết quả xử lý
   *
   * What the competent body made of it.
   */
  outcome?: {
    /**
     * Result · Kết quả
     *
     * Accepted, studied, rejected, issued.
     */
    result: Codes.LegalProposalResultCode;
    /**
     * On · Ngày
     *
     * Day of the answer.
     */
    on: Common.CivilDate;
    /**
     * Answer · Trả lời
     *
     * Handling status that carried the answer.
     */
    status?: Common.RecordRef;
    /**
     * Explanation · Giải trình
     *
     * Why, in the words of the answer.
     */
    explanation?: Common.Text;
    /**
     * Document issued · Văn bản đã ban hành
     *
     * Number and date of the document that settles it.
     */
    issued?: Common.DocumentRef;
  };
  /**
   * Difficulty · Khó khăn, vướng mắc
   *
   * The difficulty as it is met in practice; no person is named.
   */
  problem?: Common.Text;
  /**
   * Proposal · Đề xuất
   *
   * What the rule should say.
   */
  proposal?: Common.Text;
  /**
   * Grounds · Căn cứ
   *
   * Legal and practical grounds.
   */
  ground?: Common.Text;
  /**
   * Impact · Tác động
   *
   * Whom it touches, what it costs.
   */
  impact?: Common.Text;
  /**
   * Attachments · Tài liệu kèm theo
   *
   * Parts of the message that carry drafts, comparisons, reports.
   */
  attachments?: Array<Common.Attachment>;
}
