/**
 * Words of delivery: what is late, closed, missing, reconciled.
 * @module
 */
import type { Table } from './lang.ts';

/** Of the commands, and lines for whoever looks at the journal of an agency that is served. */
export const deliveryWords = {
  try: {
    vi: 'thử gửi: kiểm tra mọi điều kiện và cho biết sẽ gửi gì cho ai, không gửi thật',
    en: 'try a sending: every check, and what would go to whom; nothing is sent',
  },
  tryExample: {
    vi: 'lienthong agency try cong-an-xa tin-bao.json --to lienthong:vd-investigation-1 --purpose report-settlement --basis cpc2015-145',
    en: 'lienthong agency try commune report.json --to lienthong:vd-investigation-1 --purpose report-settlement --basis cpc2015-145',
  },
  would: {
    vi: (to: string, parts: string, bytes: number) => `Sẽ gửi đến ${to}: ${parts} (${bytes} byte đã niêm phong)`,
    en: (to: string, parts: string, bytes: number) => `Would go to ${to}: ${parts} (${bytes} bytes sealed)`,
  },
  redrive: { vi: 'Gửi lại các thư đang chờ hoặc cần xem xét', en: 'Send letters again that wait or need attention' },
  redriveExample: {
    vi: 'lienthong agency redrive cong-an-xa --to CA-T-82 --dry-run',
    en: 'lienthong agency redrive commune --to CA-T-82 --dry-run',
  },
  letter: { vi: 'mã của một thư', en: 'id of one letter' },
  redriveTo: { vi: 'các thư gửi cơ quan này', en: 'letters to this agency' },
  redriveConv: { vi: 'các thư của hồ sơ trao đổi này', en: 'letters of this conversation' },
  redriveState: { vi: 'các thư ở trạng thái này', en: 'letters in this state' },
  dryRun: { vi: 'chỉ liệt kê, không gửi', en: 'tell which they are, and send nothing' },
  nameLetters: {
    vi: 'Nêu mã của một thư, hoặc chọn thư bằng --to, --conv hay --state.',
    en: 'Name a letter, or choose letters by --to, --conv or --state.',
  },
  wouldRedrive: {
    vi: (count: number) => `Sẽ gửi lại ${count} thư:`,
    en: (count: number) => `${count} letters would be sent again:`,
  },
  redriven: {
    vi: (count: number) => `Đã gửi lại ${count} thư:`,
    en: (count: number) => `${count} letters sent again:`,
  },
  reconcile: {
    vi: 'Đối chiếu với một cơ quan: những gì đã gửi và những gì đã nhận',
    en: 'Compare with an agency what was sent and what arrived, both ways',
  },
  reconcileExample: {
    vi: 'lienthong agency reconcile cong-an-xa CA-T-82',
    en: 'lienthong agency reconcile commune CA-T-82',
  },
  peer: { vi: 'mã của cơ quan kia', en: 'code of the other agency' },
  conflicts: {
    vi: (count: number) =>
      `Xác nhận đã ký của hai bên mâu thuẫn ở ${count} luồng. Giữ nguyên kho dữ liệu và liên hệ với cơ quan kia.`,
    en: (count: number) =>
      `What both sides have signed differs in ${count} streams. Keep the store as it is and talk to the other agency.`,
  },
  backup: {
    vi: 'Sao lưu kho dữ liệu khi đang hoạt động; không kèm khóa của các phần',
    en: 'Copy the store while it is in use, without the keys of its parts',
  },
  backupExample: {
    vi: 'lienthong agency backup cong-an-xa sao-luu-2026-11-26.sqlite',
    en: 'lienthong agency backup commune backup-2026-11-26.sqlite',
  },
  backupFile: { vi: 'tệp mới cho bản sao', en: 'new file for the copy' },
  backedUp: {
    vi: (file: string, size: number) => `Đã sao lưu vào ${file}: nhật ký có ${size} mục.`,
    en: (file: string, size: number) => `Copied to ${file}: the log has ${size} entries.`,
  },
  recover: {
    vi: 'Tiếp tục hoạt động sau khi khôi phục kho dữ liệu từ một bản sao cũ',
    en: 'Go on after the store was put back to an older copy',
  },
  recoverExample: { vi: 'lienthong agency recover cong-an-xa', en: 'lienthong agency recover commune' },
  recoveredLog: {
    vi: (size: number) => `Đã bắt đầu nhật ký mới, tiếp theo ${size} mục của bản sao; việc khôi phục được ký xác nhận.`,
    en: (size: number) => `A new log was begun behind the ${size} entries of the copy; the restore is signed in it.`,
  },
  nowServe: {
    vi: (count: number) =>
      `Hãy chạy “lienthong agency serve”: ${count} cơ quan sẽ được đề nghị đối chiếu và gửi lại những gì còn thiếu.`,
    en: (count: number) =>
      `Now run “lienthong agency serve”: ${count} agencies are asked to reconcile and send what is missing.`,
  },
  delayed: {
    vi: (jti: string) => `đi ${jti}: sau một giờ chưa có trả lời được ký`,
    en: (jti: string) => `out ${jti}: no signed answer for an hour`,
  },
  overdue: {
    vi: (jti: string) => `đi ${jti}: sau một ngày chưa có trả lời được ký`,
    en: (jti: string) => `out ${jti}: no signed answer for a day`,
  },
  recovered: {
    vi: (jti: string) => `đi ${jti}: đã hết hạn, nay bên nhận xác nhận có lưu`,
    en: (jti: string) => `out ${jti}: it had expired, and its recipient has it`,
  },
  void: {
    vi: (jti: string) => `đi ${jti}: bên nhận xác nhận không có và sẽ không nhận; số đã được hủy`,
    en: (jti: string) =>
      `out ${jti}: its recipient has signed that it has not got it and will not; its number is closed`,
  },
  gap: {
    vi: (agency: string, n: number) => `đến từ ${agency}: chờ mãi không thấy số ${n}; thông điệp sau được chuyển tiếp`,
    en: (agency: string, n: number) =>
      `in from ${agency}: number ${n} did not come; the message behind it is handed on`,
  },
  fork: {
    vi: (agency: string, jti: string) =>
      `đến từ ${agency}: hai thông điệp trùng số hoặc trùng mã; ${jti} bị từ chối, cả hai được giữ`,
    en: (agency: string, jti: string) =>
      `in from ${agency}: two messages of one number or id; ${jti} is refused, both are kept`,
  },
  reconciled: {
    vi: (agency: string, resent: number, closed: number) =>
      `đối chiếu với ${agency}: gửi lại ${resent}, hủy ${closed} số`,
    en: (agency: string, resent: number, closed: number) =>
      `reconciled with ${agency}: ${resent} sent again, ${closed} numbers closed`,
  },
  notReconciled: {
    vi: (agency: string, why: string) => `chưa đối chiếu được với ${agency}: ${why}`,
    en: (agency: string, why: string) => `not reconciled with ${agency}: ${why}`,
  },
  streamConflict: {
    vi: (agency: string, upTo: number) =>
      `đối chiếu với ${agency}: xác nhận của hai bên về các số đến ${upTo} mâu thuẫn nhau; đã giữ làm bằng chứng`,
    en: (agency: string, upTo: number) =>
      `reconciled with ${agency}: what both have signed about numbers up to ${upTo} differs; it is kept`,
  },
  logRestored: {
    vi: (agency: string) => `${agency} đã khôi phục kho dữ liệu và bắt đầu nhật ký mới, có xác nhận đã ký`,
    en: (agency: string) => `${agency} has restored its store and begun a new log, and has signed so`,
  },
  keyExpiring: {
    vi: (days: number) => `khóa của cơ quan còn dùng được ${days} ngày`,
    en: (days: number) => `a key of this agency is in use for ${days} more days`,
  },
} as const satisfies Table;
