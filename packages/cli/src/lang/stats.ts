/**
 * Words of `stats`.
 * @module
 */
import type { Table } from './lang.ts';

export const statsWords = {
  group: { vi: 'số liệu thống kê: xuất và nhập theo các định dạng', en: 'figures: out to other formats, and in' },
  export: {
    vi: 'xuất báo cáo số liệu hoặc bộ số liệu ra một định dạng',
    en: 'write statistical returns or data sets in another format',
  },
  exportExample: {
    vi: 'lienthong stats export --format sdmx-csv bao-cao.json\nlienthong stats export --format sdmx-json --out so-lieu.json quy-1.json quy-2.json\nlienthong stats export --format xlsx --out bao-cao.xlsx tinh.json xa-1.json xa-2.json\nlienthong stats export --format html --out bao-cao.html tinh.json xa-1.json quy-truoc.json',
    en: 'lienthong stats export --format sdmx-csv return.json\nlienthong stats export --format sdmx-json --out figures.json q1.json q2.json\nlienthong stats export --format xlsx --out report.xlsx province.json commune-1.json commune-2.json\nlienthong stats export --format html --out report.html province.json commune-1.json last-quarter.json',
  },
  format: {
    vi: 'định dạng xuất; “xlsx” và “html” là báo cáo về tệp đầu, các tệp sau là địa bàn thành phần cùng kỳ hoặc các kỳ khác (html); “glotip” là bảng của UNODC, cho số liệu cả nước',
    en: 'format to write; “xlsx” and “html” report on the first file, the others are parts of its area in the same period or other periods (html); “glotip” is UNODC’s table, for the whole country',
  },
  files: {
    vi: 'tệp JSON: báo cáo số liệu (statistical-return) hoặc bộ số liệu; “-” là đầu vào chuẩn',
    en: 'JSON: a statistical return or a data set, one or a list; “-” is standard input',
  },
  out: { vi: 'tệp mới; nếu không nêu thì in ra đầu ra chuẩn', en: 'a new file; standard output if not given' },
  outWithJson: { vi: '“--json” cần đi cùng “--out”.', en: '“--json” needs “--out”.' },
  leftOut: {
    vi: (indicator: string, category: string, year: number) =>
      `Bỏ qua, vì các mục chồng lấn hoặc không được nêu: ${indicator}, ${category}, ${year}`,
    en: (indicator: string, category: string, year: number) =>
      `Left out, for its parts overlap or are not told: ${indicator}, ${category}, ${year}`,
  },
  reportTitle: { vi: 'Số liệu phòng, chống mua bán người', en: 'Trafficking in persons: figures' },
  written: {
    vi: (file: string, sets: number, figures: number) => `Đã ghi ${file}: ${sets} bộ số liệu, ${figures} số liệu.`,
    en: (file: string, sets: number, figures: number) =>
      `Written: ${file}, with ${sets} data ${sets === 1 ? 'set' : 'sets'} and ${figures} figures.`,
  },
  import: {
    vi: 'nhập số liệu từ một định dạng và kiểm tra theo danh mục chỉ tiêu',
    en: 'read figures from another format and check them against the catalogue',
  },
  importExample: {
    vi: 'lienthong stats import --format sdmx-csv so-lieu.csv --out so-lieu.json',
    en: 'lienthong stats import --format sdmx-csv figures.csv --out figures.json',
  },
  importFormat: { vi: 'định dạng của tệp', en: 'format of the file' },
  importFiles: { vi: 'tệp số liệu; “-” là đầu vào chuẩn', en: 'files with figures; “-” is standard input' },
  importOut: { vi: 'ghi bộ số liệu đã đọc vào tệp JSON mới', en: 'write what was read to a new JSON file' },
  importWritten: { vi: (file: string) => `Đã ghi: ${file}`, en: (file: string) => `Written: ${file}` },
  periodHeading: { vi: 'KỲ', en: 'PERIOD' },
  areaHeading: { vi: 'ĐỊA BÀN', en: 'AREA' },
  editionHeading: { vi: 'LOẠI', en: 'EDITION' },
  figuresHeading: { vi: 'SỐ LIỆU', en: 'FIGURES' },
  provisional: { vi: 'sơ bộ', en: 'provisional' },
  official: { vi: 'chính thức', en: 'official' },
} as const satisfies Table;
