/**
 * Words that every command shares: help, wrong usage, failures.
 * @module
 */
import type { Table } from './lang.ts';

export const commonWords = {
  program: {
    vi: 'Liên thông hồ sơ và số liệu về mua bán người giữa các cơ quan.',
    en: 'Exchange of human-trafficking records and statistics between agencies.',
  },
  programExample: {
    vi: '  lienthong validate ho-so.json\n  lienthong agency --help',
    en: '  lienthong validate record.json\n  lienthong agency --help',
  },
  lang: { vi: 'ngôn ngữ của thông báo', en: 'language of messages' },
  json: { vi: 'in đúng một tài liệu JSON ra đầu ra chuẩn', en: 'print exactly one JSON document on standard output' },
  showValues: {
    vi: 'cho phép in giá trị của bản ghi (có thể là dữ liệu cá nhân)',
    en: 'allow values of records to be printed (they may be personal data)',
  },
  version: { vi: 'in phiên bản', en: 'print the version' },
  help: { vi: 'xem hướng dẫn', en: 'show help' },
  helpCommand: { vi: 'xem hướng dẫn của một lệnh', en: 'show help for a command' },
  usageTitle: { vi: 'Cách dùng:', en: 'Usage:' },
  argumentsTitle: { vi: 'Tham số:', en: 'Arguments:' },
  optionsTitle: { vi: 'Tùy chọn:', en: 'Options:' },
  globalTitle: { vi: 'Tùy chọn chung:', en: 'Common options:' },
  commandsTitle: { vi: 'Lệnh:', en: 'Commands:' },
  examplesTitle: { vi: 'Ví dụ:', en: 'Example:' },
  optionsWord: { vi: '[tùy chọn]', en: '[options]' },
  commandWord: { vi: '[lệnh]', en: '[command]' },
  choices: { vi: 'một trong', en: 'one of' },
  defaultIs: { vi: 'mặc định', en: 'default' },
  error: { vi: 'Lỗi', en: 'Error' },
  seeHelp: { vi: (name: string) => `Xem: ${name} --help`, en: (name: string) => `See: ${name} --help` },
  didYouMean: { vi: (names: string) => `Có phải là ${names}?`, en: (names: string) => `Did you mean ${names}?` },
  unknownCommand: {
    vi: (name: string) => `Không có lệnh “${name}”.`,
    en: (name: string) => `No such command: “${name}”.`,
  },
  unknownOption: {
    vi: (name: string) => `Không có tùy chọn “${name}”.`,
    en: (name: string) => `No such option: “${name}”.`,
  },
  missingArgument: {
    vi: (name: string) => `Thiếu tham số “${name}”.`,
    en: (name: string) => `Argument missing: “${name}”.`,
  },
  missingCommand: { vi: 'Cần nêu một lệnh.', en: 'Name a command.' },
  optionNeedsValue: {
    vi: (name: string) => `Tùy chọn “${name}” cần có giá trị.`,
    en: (name: string) => `Option “${name}” needs a value.`,
  },
  optionRequired: {
    vi: (name: string) => `Thiếu tùy chọn bắt buộc “${name}”.`,
    en: (name: string) => `Required option missing: “${name}”.`,
  },
  excess: { vi: 'Có quá nhiều tham số.', en: 'Too many arguments.' },
  invalidChoice: {
    vi: (name: string, choices: string) => `Giá trị của “${name}” không hợp lệ. Chọn một trong: ${choices}.`,
    en: (name: string, choices: string) => `The value of “${name}” is not valid. Choose one of: ${choices}.`,
  },
  conflict: {
    vi: (a: string, b: string) => `Không dùng “${a}” cùng với “${b}”.`,
    en: (a: string, b: string) => `“${a}” cannot be used with “${b}”.`,
  },
  cure: { vi: (cure: string) => `Cách xử lý: ${cure}`, en: (cure: string) => `What to do: ${cure}` },
  at: { vi: (place: string) => `tại ${place}`, en: (place: string) => `at ${place}` },
  fault: {
    vi: 'Chương trình gặp lỗi ngoài dự kiến. Đặt LIENTHONG_DEBUG=1 để xem chi tiết và báo cho người quản trị.',
    en: 'The program met a fault of its own. Set LIENTHONG_DEBUG=1 to see details, and report it.',
  },
  secondsLeft: {
    vi: (seconds: number) => `còn khoảng ${seconds} giây`,
    en: (seconds: number) => `about ${seconds} s left`,
  },
  minutesLeft: {
    vi: (minutes: number) => `còn khoảng ${minutes} phút`,
    en: (minutes: number) => `about ${minutes} min left`,
  },
  stopped: { vi: 'Đã dừng theo yêu cầu; không có tệp nào bị ghi dở.', en: 'Stopped; no file was left half written.' },
} as const satisfies Table;

/** What went wrong with a file or an address, by the system's code. */
export const systemWords: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  ENOENT: { vi: 'Không có tệp hoặc thư mục này.', en: 'No such file or folder.' },
  EACCES: { vi: 'Không có quyền truy cập.', en: 'Access is denied.' },
  EPERM: { vi: 'Hệ thống không cho phép.', en: 'The system does not permit it.' },
  EISDIR: { vi: 'Đây là thư mục, không phải tệp.', en: 'This is a folder, not a file.' },
  ENOTDIR: { vi: 'Đây không phải là thư mục.', en: 'This is not a folder.' },
  EEXIST: { vi: 'Đã tồn tại; không ghi đè.', en: 'It exists already and is not overwritten.' },
  ENOTEMPTY: { vi: 'Thư mục không trống.', en: 'The folder is not empty.' },
  ENOSPC: { vi: 'Ổ đĩa đã đầy.', en: 'The disk is full.' },
  EROFS: { vi: 'Ổ đĩa chỉ cho phép đọc.', en: 'The disk is read-only.' },
  EADDRINUSE: { vi: 'Cổng này đang được chương trình khác sử dụng.', en: 'Another program uses this port.' },
  EADDRNOTAVAIL: { vi: 'Địa chỉ này không có trên máy.', en: 'This computer has no such address.' },
};
