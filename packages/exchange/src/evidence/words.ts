/**
 * What each check of evidence says when it holds.
 * @module
 */
import type { Words } from '../errors.ts';

/** The earliest that is known about a leaf. */
export interface Witnessed {
  /** NumericDate, seconds. */
  readonly notLaterThan: number;
  /** Agency code. */
  readonly witness: string;
}

export const words = {
  format: { vi: 'Gói chứng cứ có dạng đóng và chuẩn tắc.', en: 'The bundle is closed and canonical.' },
  directory: {
    vi: 'Danh bạ được những người ký đã ghim, hoặc phiên bản trước, xác nhận.',
    en: 'The directory is vouched for by the pinned signers or by the version before.',
  },
  manifest: { vi: 'Bản kê đúng dạng.', en: 'The manifest is well formed.' },
  receipt: {
    vi: 'Biên nhận đúng dạng và trả lời chính thông điệp này.',
    en: 'The receipt is well formed and answers this message.',
  },
  signature: {
    vi: 'Chữ ký hợp lệ với khóa của cơ quan trong danh bạ tại thời điểm ký.',
    en: 'The signature verifies with the agency’s key in the directory at the signed time.',
  },
  statements: { vi: 'Các biên nhận không mâu thuẫn nhau.', en: 'The receipts do not contradict each other.' },
  checkpoint: {
    vi: 'Mốc nhật ký đúng dạng và thuộc một trong hai bên.',
    en: 'The checkpoint is well formed and of one of the two parties.',
  },
  inclusion: {
    vi: 'Mục này nằm trong nhật ký tại mốc đã ký.',
    en: 'The entry is in the log at the signed checkpoint.',
  },
  positions: { vi: 'Thứ tự trong nhật ký khớp với biên nhận.', en: 'The order in the log agrees with the receipts.' },
  witness: {
    vi: 'Xác nhận của bên chứng kiến đúng dạng, về chính nhật ký này, của một cơ quan không phải là một trong hai bên.',
    en: 'The witness’s statement is well formed, about this log, and of an agency that is neither of the two parties.',
  },
  witnessTime: {
    vi: 'Bên chứng kiến đã thấy các mục này sau thời điểm ghi trong chúng.',
    en: 'The witness saw these entries after the times that they state.',
  },
  witnessLog: {
    vi: 'Trạng thái mà bên chứng kiến đã thấy là phần đầu của nhật ký tại mốc.',
    en: 'The state that the witness saw is the beginning of the log at the checkpoint.',
  },
  disclosed: {
    vi: 'Nội dung được xuất trình đúng là nội dung đã cam kết.',
    en: 'The content shown is the content committed to.',
  },
  answered: { vi: 'Bên nhận đã trả lời.', en: 'The recipient has answered.' },
  signedTimes: {
    vi: 'Các thời điểm đã ký phù hợp với nhau và với thời hạn của thông điệp và danh bạ.',
    en: 'The signed times agree with each other, with the message’s lifetime and with the directory’s.',
  },
  times: { vi: 'Không thời điểm nào ở tương lai.', en: 'No time lies in the future.' },
  time: {
    vi: 'Thời điểm chỉ do các bên khai; chưa có bên chứng kiến xác nhận.',
    en: 'The times are stated by the parties alone; no witness confirms them.',
  },
} as const satisfies Record<string, Words>;

export function witnessedWords({ notLaterThan, witness }: Witnessed): Words {
  const at = `${new Date((notLaterThan + vietnamSeconds) * 1000).toISOString().slice(0, 19)}+07:00`;
  return {
    vi: `Đã lưu không muộn hơn ${at} (bên chứng kiến: ${witness}).`,
    en: `Stored not later than ${at} (witness ${witness}).`,
  };
}

const vietnamSeconds = 7 * 3600;
