/**
 * Headings that other people's tables have for the same thing: by the name of the member, with what it stands in where that tells more.
 * @module
 */
import type { Column } from '../layout/node.ts';

/** Longer endings of a column's place go first. */
export function aliasesOf({ key }: Column): readonly string[] {
  const steps = key.replaceAll(/\{[^}]*\}/g, '').split('.');
  return steps.flatMap((_, i) => {
    const ending = steps.slice(i).join('.');
    return Object.hasOwn(aliases, ending) ? (aliases[ending] ?? []) : [];
  });
}

const aliases: Readonly<Record<string, readonly string[]>> = {
  sex: ['giới', 'nam/nữ', 'nam nữ', 'gender', 'phái'],
  'document.number': ['số văn bản', 'số hiệu văn bản', 'số vb', 'document no', 'số giấy', 'số quyết định'],
  'document.notation': ['ký hiệu văn bản', 'kí hiệu', 'ký hiệu', 'document symbol'],
  'document.issuedOn': ['ngày ban hành', 'ngày văn bản', 'ngày tháng văn bản', 'ngày ký', 'date of document'],
  'document.signatory': ['người ký', 'chức vụ người ký'],
  'nationality.country': ['quốc tịch', 'nationality', 'citizenship'],
  ethnicityGroup: ['dân tộc', 'dân tộc thiểu số', 'ethnicity'],
  occupation: ['nghề nghiệp', 'việc làm', 'occupation'],
  education: ['trình độ', 'trình độ học vấn', 'học vấn', 'trình độ văn hoá'],
  reference: ['số hồ sơ', 'mã hồ sơ', 'hồ sơ số', 'file no'],
  receivedAt: ['ngày tiếp nhận', 'thời gian tiếp nhận', 'ngày nhận tin', 'ngày giờ tiếp nhận', 'thời điểm nhận tin'],
  // Of two ages neither is meant more than the other: then the heading is ambiguous.
  'ageAtAct.years': ['tuổi', 'tuổi khi bị mua bán', 'age'],
  'ageAtIdentification.years': ['tuổi', 'tuổi khi xác định', 'age'],
  'age.years': ['tuổi', 'age'],
  'exploitation.forms': ['hình thức bóc lột', 'form of exploitation'],
  'destination.countries': ['nước đến', 'bị bán sang', 'nơi đến', 'destination'],
  'exploitation.means': ['thủ đoạn'],
  'identification.on': ['ngày xác định', 'ngày xác định nạn nhân', 'ngày công nhận'],
  'identification.by': ['cơ quan xác định', 'cơ quan xác nhận'],
  'rescue.on': ['ngày giải cứu', 'ngày được giải cứu'],
  'rescue.by': ['cơ quan giải cứu', 'đơn vị giải cứu'],
  note: ['ghi chú', 'chú thích', 'remarks', 'notes'],
  summary: ['tóm tắt', 'nội dung vụ việc', 'tóm tắt nội dung', 'nội dung'],
  'name.full': ['họ tên', 'họ và tên', 'full name'],
  birth: ['ngày sinh', 'ngày tháng năm sinh', 'năm sinh', 'date of birth'],
};
