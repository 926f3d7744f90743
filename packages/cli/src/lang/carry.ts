/**
 * Words of `seal`, `open` and `import`.
 * @module
 */
import type { Table } from './lang.ts';

export const carryWords = {
  seal: {
    vi: 'niêm phong một bản ghi thành tệp để chuyển bằng thư hoặc USB',
    en: 'seal a record into a file, to go by mail or on a stick',
  },
  sealExample: {
    vi: 'lienthong seal tin-bao.json --agency cong-an-xa --to lienthong:vd-investigation-1 --purpose report-settlement --basis cpc2015-145 --out thong-diep.json',
    en: 'lienthong seal report.json --agency commune --to lienthong:vd-investigation-1 --purpose report-settlement --basis cpc2015-145 --out message.json',
  },
  sealOut: { vi: 'tệp thông điệp mới', en: 'the new message file' },
  agency: { vi: 'thư mục của cơ quan', en: 'the agency’s folder' },
  sealed: {
    vi: (to: string, file: string) => `Đã niêm phong thông điệp gửi ${to}: ${file}`,
    en: (to: string, file: string) => `Message sealed for ${to}: ${file}`,
  },
  awaitReceipt: {
    vi: 'Khi nhận được tệp biên nhận, dùng “lienthong import”.',
    en: 'When the receipts come back, use “lienthong import”.',
  },
  open: {
    vi: 'nhận một tệp thông điệp, ghi bản ghi và biên nhận để chuyển lại',
    en: 'take a message file, write its record and the receipts to carry back',
  },
  openExample: {
    vi: 'lienthong open thong-diep.json --agency cong-an-tinh --out ho-so-den',
    en: 'lienthong open message.json --agency province --out received',
  },
  message: { vi: 'tệp thông điệp; “-” là đầu vào chuẩn', en: 'the message file; “-” is standard input' },
  openOut: { vi: 'thư mục để ghi bản ghi và biên nhận', en: 'folder for the record and the receipts' },
  ack: { vi: 'đánh dấu thông điệp là đã xử lý', en: 'mark the message as dealt with' },
  opened: {
    vi: (from: string, jti: string, state: string) => `Thông điệp ${jti} từ ${from}: ${state}`,
    en: (from: string, jti: string, state: string) => `Message ${jti} from ${from}: ${state}`,
  },
  before: {
    vi: 'Thông điệp này đã nhận trước đây; không có gì thay đổi.',
    en: 'It was here before; nothing has changed.',
  },
  record: { vi: (file: string) => `Bản ghi: ${file}`, en: (file: string) => `Record: ${file}` },
  part: { vi: (file: string) => `Phần kèm theo: ${file}`, en: (file: string) => `Part: ${file}` },
  receipts: {
    vi: (file: string) => `Biên nhận, để chuyển lại cho bên gửi: ${file}`,
    en: (file: string) => `Receipts, to carry back to the sender: ${file}`,
  },
  import: { vi: 'nhận tệp biên nhận được chuyển lại', en: 'take receipts that were carried back' },
  importExample: {
    vi: 'lienthong import bien-nhan.json --agency cong-an-xa',
    en: 'lienthong import receipts.json --agency commune',
  },
  receiptFile: { vi: 'tệp biên nhận; “-” là đầu vào chuẩn', en: 'the receipts file; “-” is standard input' },
  imported: {
    vi: (to: string, jti: string, state: string) => `Thư ${jti} gửi ${to}: ${state}`,
    en: (to: string, jti: string, state: string) => `Letter ${jti} to ${to}: ${state}`,
  },
} as const satisfies Table;
