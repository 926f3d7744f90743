/**
 * Words of `form`.
 * @module
 */
import type { Table } from './lang.ts';

export const formWords = {
  group: { vi: 'in hồ sơ trên khổ A4 theo thể thức văn bản hành chính', en: 'records as documents for A4' },
  print: {
    vi: 'trang in của một hồ sơ, mở bằng trình duyệt rồi in',
    en: 'a record as a page, to be printed by the browser',
  },
  printExample: {
    vi: 'lienthong form print bao-cao.json --place "Ví Dụ Một" --out bao-cao.html\nlienthong form print 01a05ab1-d900-701f-847b-00000003ef2a --agency cong-an-xa --out tin-bao.html',
    en: 'lienthong form print report.json --place "Example Commune" --out report.html\nlienthong form print 01a05ab1-d900-701f-847b-00000003ef2a --agency commune --out report.html',
  },
  slip: { vi: 'giấy biên nhận cho người báo tin', en: 'the slip for who reports a crime' },
  slipExample: {
    vi: 'lienthong form slip 01a05ab1-d900-701f-847b-00000003ef2a --agency cong-an-xa --telephone "0000 000 001" --out bien-nhan.html',
    en: 'lienthong form slip 01a05ab1-d900-701f-847b-00000003ef2a --agency commune --telephone "0000 000 001" --out slip.html',
  },
  record: {
    vi: 'tệp của hồ sơ, hoặc mã hồ sơ trong thư mục của cơ quan',
    en: 'file of the record, or its id in the agency’s folder',
  },
  out: { vi: 'ghi trang HTML vào tệp này', en: 'write the page of HTML to this file' },
  agency: {
    vi: 'thư mục của cơ quan: lấy hồ sơ theo mã, và tên các cơ quan',
    en: 'folder of the agency: records by id, and names of agencies',
  },
  whichFolder: {
    vi: 'Đây là mã hồ sơ: nêu thư mục của cơ quan bằng --agency.',
    en: 'This is the id of a record: name the agency’s folder with --agency.',
  },
  place: { vi: 'địa danh ghi trước ngày tháng', en: 'place in front of the date' },
  parent: { vi: 'tên cơ quan chủ quản trực tiếp', en: 'name of the body above the agency' },
  to: { vi: 'nơi nhận', en: 'a recipient' },
  telephone: { vi: 'điện thoại để người báo tin liên hệ', en: 'telephone number for the reporter' },
  notAReport: {
    vi: 'Giấy biên nhận chỉ lập cho tố giác, tin báo về tội phạm.',
    en: 'A slip is made of a report of crime alone.',
  },
  written: { vi: (file: string) => `Đã ghi: ${file}`, en: (file: string) => `Written: ${file}` },
  discreet: {
    vi: 'Giấy này không ghi nội dung tin báo: in ra, ký và giao cho người báo tin.',
    en: 'The slip does not say what was reported: print it, sign it, and hand it to who reported.',
  },
  sensitive: {
    vi: 'Trang này ghi toàn bộ nội dung hồ sơ: chỉ in và giao cho người được xem, in xong thì xóa tệp.',
    en: 'The page says all that the record says: print it for those who may see it, and delete the file afterwards.',
  },
} as const satisfies Table;
