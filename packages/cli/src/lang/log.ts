/**
 * Words of `log`.
 * @module
 */
import type { Table } from './lang.ts';

export const logWords = {
  group: {
    vi: 'nhật ký đã ký: mốc, bằng chứng, đối chiếu và xác nhận nhật ký của các cơ quan',
    en: 'the signed log: checkpoints, proofs, agencies’ logs checked and countersigned',
  },
  folder: { vi: 'thư mục của cơ quan', en: 'the agency’s folder' },
  checkpoint: {
    vi: 'ký mốc của nhật ký tại thời điểm này',
    en: 'sign a checkpoint of the log as it is now',
  },
  checkpointExample: { vi: 'lienthong log checkpoint cong-an-xa', en: 'lienthong log checkpoint commune' },
  proof: {
    vi: 'chứng minh một thông điệp nằm trong nhật ký, hoặc nhật ký chỉ tăng thêm giữa hai mốc',
    en: 'prove that a message is in the log, or that the log has only grown between two sizes',
  },
  proofExample: {
    vi: 'lienthong log proof cong-an-xa 019f… --size 120\nlienthong log proof cong-an-xa --from 90 --to 120',
    en: 'lienthong log proof commune 019f… --size 120\nlienthong log proof commune --from 90 --to 120',
  },
  message: {
    vi: 'mã thông điệp (jti), hoặc giá trị băm của bản kê',
    en: 'the message’s id (jti), or its manifest’s digest',
  },
  size: {
    vi: 'số mục của mốc; mặc định là toàn bộ nhật ký',
    en: 'entries of the checkpoint; all of the log by default',
  },
  from: { vi: 'số mục của mốc trước', en: 'entries of the earlier checkpoint' },
  to: {
    vi: 'số mục của mốc sau; mặc định là toàn bộ nhật ký',
    en: 'entries of the later one; all of the log by default',
  },
  eitherOr: {
    vi: 'Nêu một thông điệp (có thể kèm --size), hoặc --from (có thể kèm --to).',
    en: 'Name a message (and perhaps --size), or --from (and perhaps --to).',
  },
  verify: {
    vi: 'kiểm tra nhật ký trong kho có còn nguyên vẹn không',
    en: 'check that the log in the store is whole',
  },
  verifyExample: { vi: 'lienthong log verify cong-an-xa', en: 'lienthong log verify commune' },
  check: {
    vi: 'đối chiếu mọi điều các cơ quan đã ký về nhật ký của mình với hiện trạng',
    en: 'hold what agencies have signed about their logs against what the logs are now',
  },
  checkExample: {
    vi: 'lienthong log check cong-an-xa\nlienthong log check cong-an-xa lienthong:tinh-1',
    en: 'lienthong log check commune\nlienthong log check commune lienthong:province-1',
  },
  agencies: {
    vi: 'mã cơ quan; mặc định là mọi cơ quan trong danh bạ',
    en: 'agency codes; all of the directory by default',
  },
  witness: {
    vi: 'đối chiếu, ký xác nhận nhật ký của mọi cơ quan rồi gửi lại cho họ; chạy hằng ngày',
    en: 'check and countersign the log of every agency and hand that back; for once a day',
  },
  witnessExample: { vi: 'lienthong log witness thuong-truc', en: 'lienthong log witness standing' },
  agencyHeading: { vi: 'CƠ QUAN', en: 'AGENCY' },
  entriesHeading: { vi: 'SỐ MỤC', en: 'ENTRIES' },
  stateHeading: { vi: 'KẾT QUẢ', en: 'RESULT' },
  conflictsTitle: { vi: 'Mâu thuẫn đã ghi nhận:', en: 'Contradictions on record:' },
  toldBy: { vi: (by: string) => `theo ${by}`, en: (by: string) => `told by ${by}` },
  forked: {
    vi: (agency: string, size: number, why: string) => `nhật ký của ${agency} tại ${size} mục: ${why}`,
    en: (agency: string, size: number, why: string) => `log of ${agency} at ${size} entries: ${why}`,
  },
} as const satisfies Table;

/** What came of one agency's log. */
export const logStateWords = {
  consistent: { vi: 'nhất quán', en: 'consistent' },
  countersigned: { vi: 'đã xác nhận và gửi lại', en: 'countersigned and handed back' },
  kept: { vi: 'đã xác nhận, chưa gửi lại được', en: 'countersigned, not yet handed back' },
  empty: { vi: 'nhật ký trống', en: 'empty log' },
  forked: { vi: 'mâu thuẫn với điều đã ký', en: 'contradicts what it signed' },
  failed: { vi: 'không lấy được mốc', en: 'gave no checkpoint' },
} as const satisfies Table;

/** How statements about a log contradict each other. */
export const conflictWords = {
  'other-root': {
    vi: 'hai xác nhận đã ký nêu hai gốc khác nhau',
    en: 'two signed statements name two roots',
  },
  smaller: {
    vi: 'nhật ký nhỏ hơn so với một xác nhận đã ký trước đó',
    en: 'the log is smaller than an earlier signed statement says',
  },
  'not-grown': {
    vi: 'không chứng minh được nhật ký chỉ tăng thêm',
    en: 'that the log has only grown is not proved',
  },
  'other-log': {
    vi: 'đã bắt đầu một nhật ký khác; bình thường nếu vừa khôi phục',
    en: 'another log was begun; in order after a recovery',
  },
  restored: {
    vi: 'đã bắt đầu một nhật ký khác sau khi khôi phục, có xác nhận đã ký',
    en: 'another log was begun after a restore, and that is signed',
  },
} as const satisfies Table;
