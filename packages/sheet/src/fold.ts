/**
 * Texts as they are compared: without diacritics, case and punctuation, with the usual abbreviations written out.
 * @module
 */

/** `  Số  QĐ (*)` and `so quyet dinh` are the same. */
export function fold(text: string): string {
  const words = bare(text).split(' ');
  return words
    .map((word) => (Object.hasOwn(abbreviations, word) ? abbreviations[word] : word))
    .join(' ')
    .trim();
}

/** The same without writing anything out: for codes and labels, where an abbreviation may be the word itself. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What people write for want of space, without diacritics. */
const abbreviations: Readonly<Record<string, string>> = {
  sl: 'so luong',
  sdt: 'so dien thoai',
  dt: 'dien thoai',
  ntns: 'ngay thang nam sinh',
  ns: 'ngay sinh',
  gt: 'gioi tinh',
  qt: 'quoc tich',
  dc: 'dia chi',
  cccd: 'so can cuoc cong dan',
  cmnd: 'so chung minh nhan dan',
  qd: 'quyet dinh',
  vb: 'van ban',
  cq: 'co quan',
  cqdt: 'co quan dieu tra',
  ubnd: 'uy ban nhan dan',
  ca: 'cong an',
  hs: 'ho so',
  tp: 'thanh pho',
  nn: 'nan nhan',
  mbn: 'mua ban nguoi',
  tt: 'so thu tu',
  stt: 'so thu tu',
  no: 'number',
  dob: 'date of birth',
  nat: 'nationality',
  ref: 'reference',
};
