/**
 * Why a check was not tried.
 * @module
 */
import type { Words } from '../../errors.ts';

export const reasons = {
  'needs-passphrase': {
    says: {
      vi: 'Chưa kiểm tra: cần cụm mật khẩu của tệp khóa.',
      en: 'Not tried: it needs the passphrase of the keys.',
    },
    cure: {
      vi: 'Chạy lại với --passphrase-file hoặc LIENTHONG_PASSPHRASE.',
      en: 'Run again with --passphrase-file or LIENTHONG_PASSPHRASE.',
    },
  },
  'needs-keys': {
    says: { vi: 'Chưa kiểm tra: cần các khóa của cơ quan.', en: 'Not tried: it needs the keys of this agency.' },
  },
  'needs-store': {
    says: { vi: 'Chưa kiểm tra: cần kho lưu trữ.', en: 'Not tried: it needs the store.' },
  },
  'store-unused': {
    says: { vi: 'Chưa kiểm tra: kho lưu trữ chưa được dùng lần nào.', en: 'Not tried: the store was never used yet.' },
  },
  'needs-clock': {
    says: { vi: 'Chưa kiểm tra: đồng hồ phải đúng trước đã.', en: 'Not tried: the clock has to be right first.' },
  },
  'needs-directory': {
    says: { vi: 'Chưa kiểm tra: cần danh bạ.', en: 'Not tried: it needs the directory.' },
  },
  'needs-entry': {
    says: {
      vi: 'Chưa kiểm tra: cơ quan không có trong danh bạ.',
      en: 'Not tried: this agency is not in the directory.',
    },
  },
  'needs-agency-file': {
    says: { vi: 'Chưa kiểm tra: cần agency.json.', en: 'Not tried: it needs agency.json.' },
  },
  'needs-contract': {
    says: { vi: 'Chưa kiểm tra: chưa nêu bộ lược đồ.', en: 'Not tried: no contract was given.' },
  },
  'needs-backup': {
    says: { vi: 'Chưa kiểm tra: chưa nêu bản sao lưu nào.', en: 'Not tried: no backup was named.' },
  },
  'needs-answers': {
    says: { vi: 'Chưa kiểm tra: không cơ quan nào trả lời.', en: 'Not tried: nobody answered.' },
  },
  'too-large': {
    says: {
      vi: 'Chưa kiểm tra: kho quá lớn để đọc hết lúc này.',
      en: 'Not tried: the store is too large to read now.',
    },
    cure: {
      vi: 'Chạy `lienthong log verify` vào lúc máy rảnh.',
      en: 'Run `lienthong log verify` when there is time for it.',
    },
  },
  'too-many': {
    says: {
      vi: 'Chưa hỏi các cơ quan còn lại: danh bạ có quá nhiều.',
      en: 'The other agencies were not asked: the directory has too many.',
    },
  },
  offline: {
    says: { vi: 'Chưa kiểm tra: không dùng mạng.', en: 'Not tried: the network is not used.' },
  },
} as const satisfies Record<string, { readonly says: Words; readonly cure?: Words }>;

export type OpenCode = keyof typeof reasons;
