/**
 * Words of `init` and `agency ping`.
 * @module
 */
import type { Table } from './lang.ts';

export const initWords = {
  init: {
    vi: 'thiết lập cơ quan bằng cách hỏi từng bước: khóa, danh bạ, kho lưu trữ, gọi thử cơ quan thường trực',
    en: 'set an agency up by asking: keys, directory, store, a call to the standing agency',
  },
  example: { vi: 'lienthong init cong-an-xa', en: 'lienthong init commune' },
  folder: { vi: 'thư mục sẽ tạo cho cơ quan', en: 'folder to be made for the agency' },
  welcome: {
    vi: 'Thiết lập cơ quan. Giá trị trong ngoặc vuông là mặc định: nhấn Enter để dùng.',
    en: 'Setting an agency up. What stands in square brackets is taken when you press Enter.',
  },
  code: { vi: 'Mã cơ quan trong danh bạ', en: 'Code of the agency in the directory' },
  badCode: {
    vi: 'Mã có dạng hệ:mã, ví dụ lienthong:cong-an-xa-vi-du-1 hoặc vn-qd20:H20.',
    en: 'A code has the form scheme:code, as lienthong:commune-police-1 or vn-qd20:H20.',
  },
  nameVi: { vi: 'Tên cơ quan bằng tiếng Việt', en: 'Name of the agency in Vietnamese' },
  nameEn: { vi: 'Tên cơ quan bằng tiếng Anh', en: 'Name of the agency in English' },
  endpoint: { vi: 'Địa chỉ nhận thông điệp của cơ quan (URL)', en: 'Address at which the agency receives (URL)' },
  standing: { vi: 'Địa chỉ của cơ quan thường trực (URL)', en: 'Address of the standing agency (URL)' },
  badUrl: {
    vi: 'Địa chỉ bắt đầu bằng https:// và không kết thúc bằng dấu “/”.',
    en: 'An address begins with https:// and does not end with “/”.',
  },
  trust: {
    vi: 'Tệp người ký danh bạ, do cơ quan thường trực trao tận tay',
    en: 'File of the directory’s signers, handed over by the standing agency',
  },
  keysMade: { vi: (file: string) => `✓ Đã tạo khóa: ${file}`, en: (file: string) => `✓ Keys made: ${file}` },
  enrolmentMade: {
    vi: (file: string) => `✓ Đã lập phiếu đăng ký: ${file}`,
    en: (file: string) => `✓ Enrolment made: ${file}`,
  },
  sixWords: {
    vi: (words: string) => `Sáu từ để đọc qua điện thoại: ${words}`,
    en: (words: string) => `Six words to read over the telephone: ${words}`,
  },
  nextChallenge: {
    vi: (folder: string) =>
      `Việc tiếp theo: gửi phiếu đăng ký cho cơ quan thường trực và cùng đọc sáu từ. Nhận được tệp yêu cầu xác thực thì chạy lại: lienthong init ${folder}`,
    en: (folder: string) =>
      `Next: send the enrolment to the standing agency, and read the six words together. When its challenge has come, run again: lienthong init ${folder}`,
  },
  challenge: {
    vi: 'Tệp yêu cầu xác thực nhận từ cơ quan thường trực (Enter nếu chưa có)',
    en: 'Challenge file from the standing agency (Enter if it has not come)',
  },
  answered: {
    vi: (file: string) => `✓ Đã trả lời yêu cầu xác thực: ${file}`,
    en: (file: string) => `✓ Challenge answered: ${file}`,
  },
  nextDirectory: {
    vi: (folder: string) =>
      `Việc tiếp theo: gửi tệp trả lời cho cơ quan thường trực. Khi danh bạ mới được ký, chạy lại: lienthong init ${folder}`,
    en: (folder: string) =>
      `Next: send the answer to the standing agency. When the new directory is signed, run again: lienthong init ${folder}`,
  },
  notInYet: {
    vi: 'Danh bạ chưa có khóa của cơ quan. Hãy hỏi cơ quan thường trực rồi chạy lại sau.',
    en: 'The directory does not hold the agency’s keys yet. Ask the standing agency, and run this again later.',
  },
  folderMade: {
    vi: (folder: string, version: number) => `✓ Đã tạo thư mục ${folder}, danh bạ phiên bản ${version}`,
    en: (folder: string, version: number) => `✓ Folder ${folder} made, directory version ${version}`,
  },
  reached: {
    vi: (agency: string, ms: number) => `✓ ${agency} đã trả lời, chữ ký đúng (${ms} ms)`,
    en: (agency: string, ms: number) => `✓ ${agency} answers with a good signature (${ms} ms)`,
  },
  notReached: {
    vi: (agency: string, why: string) => `✗ ${agency}: ${why}`,
    en: (agency: string, why: string) => `✗ ${agency}: ${why}`,
  },
  ready: {
    vi: (folder: string) =>
      `Cơ quan đã sẵn sàng. Chạy dịch vụ: lienthong agency serve ${folder}. Khám lại khi cần: lienthong doctor ${folder}`,
    en: (folder: string) =>
      `The agency is ready. Serve it: lienthong agency serve ${folder}. Look it over when in doubt: lienthong doctor ${folder}`,
  },
  ping: {
    vi: 'gọi thử một cơ quan: có trả lời, đúng chữ ký, đúng giờ không',
    en: 'call a peer: does it answer, with its key, and a clock like ours',
  },
  pingExample: {
    vi: 'lienthong agency ping cong-an-xa lienthong:vd-investigation-1',
    en: 'lienthong agency ping commune lienthong:vd-investigation-1',
  },
  peer: { vi: 'mã của cơ quan cần gọi', en: 'code of the peer' },
  well: { vi: 'Tốt.', en: 'Well.' },
} as const satisfies Table;
