/**
 * Words of `doctor`.
 * @module
 */
import type { Table } from './lang.ts';

export const doctorWords = {
  doctor: {
    vi: 'Khám thư mục của một cơ quan: chỉ ra lỗi và cách xử lý; không thay đổi gì',
    en: 'Look an agency’s folder over: what is wrong, and what to do; nothing is changed',
  },
  doctorExample: {
    vi: 'lienthong doctor cong-an-xa --passphrase-file /run/secrets/cum-mat-khau',
    en: 'lienthong doctor commune --passphrase-file /run/secrets/passphrase',
  },
  folder: { vi: 'thư mục của cơ quan', en: 'folder of the agency' },
  offline: { vi: 'không gọi cơ quan nào qua mạng', en: 'ask nobody over the network' },
  backup: { vi: 'bản sao lưu cần khám', en: 'a backup to be looked over as well' },
  summary: {
    vi: (faults: number, warnings: number, well: number, open: number) =>
      `${faults} lỗi, ${warnings} cảnh báo, ${well} mục tốt, ${open} mục chưa kiểm tra.`,
    en: (faults: number, warnings: number, well: number, open: number) =>
      `Faults: ${faults}. Warnings: ${warnings}. In order: ${well}. Not tried: ${open}.`,
  },
} as const satisfies Table;
