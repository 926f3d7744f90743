/**
 * Words of delivery: what is late, closed, missing, reconciled.
 * @module
 */
import type { Table } from './lang.ts';

/** Lines for whoever looks at the journal of an agency that is served. */
export const deliveryWords = {
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
  keyExpiring: {
    vi: (days: number) => `khóa của cơ quan còn dùng được ${days} ngày`,
    en: (days: number) => `a key of this agency is in use for ${days} more days`,
  },
} as const satisfies Table;
