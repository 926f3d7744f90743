/**
 * Why a comparison is undecided: for each code a title, and a sentence that says what can be done.
 * @module
 */
import type { ReasonCode } from './comparison.ts';
import type { Words } from './words.ts';

export interface ReasonText {
  readonly title: Words;
  readonly sentence: Words;
}

export const reasons: Readonly<Record<ReasonCode, ReasonText>> = {
  keyword: {
    title: { en: 'Unknown keyword', vi: 'Từ khóa không rõ' },
    sentence: {
      en: 'What this keyword asserts is not known. If it asserts nothing, name it among the annotations or let it begin with x-.',
      vi: 'Không rõ từ khóa này ràng buộc điều gì. Nếu nó không ràng buộc gì, hãy khai là chú thích hoặc đặt tên bắt đầu bằng x-.',
    },
  },
  pattern: {
    title: { en: 'Regular expression not followed', vi: 'Biểu thức chính quy chưa xét được' },
    sentence: {
      en: 'The expression uses a back reference, a lookbehind that looks ahead, or too many states. Write it without them, or as an enum.',
      vi: 'Biểu thức dùng tham chiếu ngược, lookbehind có chứa lookahead, hoặc quá nhiều trạng thái. Hãy viết lại không dùng chúng, hoặc dùng enum.',
    },
  },
  format: {
    title: { en: 'Asserted format', vi: 'Định dạng có ràng buộc' },
    sentence: {
      en: 'What an asserted format accepts depends on the validator. Add a pattern that says the same.',
      vi: 'Định dạng có ràng buộc chấp nhận gì là tùy bộ kiểm tra. Hãy thêm pattern diễn đạt cùng điều đó.',
    },
  },
  number: {
    title: { en: 'Number out of reach', vi: 'Số ngoài phạm vi tính' },
    sentence: {
      en: 'A bound or a multiple is too large or too fine to be computed with exactly. Use a number with fewer digits.',
      vi: 'Cận hoặc bội số quá lớn hoặc quá nhỏ để tính chính xác. Hãy dùng số có ít chữ số hơn.',
    },
  },
  array: {
    title: { en: 'List not followed to its end', vi: 'Danh sách chưa xét hết' },
    sentence: {
      en: 'Counts, contains and distinct items meet here in a way that is not followed to its end. Leave one of them out, or split the list.',
      vi: 'Số lượng, contains và yêu cầu không trùng lặp kết hợp tại đây theo cách chưa xét hết được. Hãy bỏ bớt một ràng buộc hoặc tách danh sách.',
    },
  },
  object: {
    title: { en: 'Object not followed to its end', vi: 'Đối tượng chưa xét hết' },
    sentence: {
      en: 'Counts and names of properties meet here in a way that is not followed to its end. Name the properties instead of counting them.',
      vi: 'Số lượng và tên thuộc tính kết hợp tại đây theo cách chưa xét hết được. Hãy nêu tên thuộc tính thay vì đếm.',
    },
  },
  reference: {
    title: { en: 'Reference that leads nowhere', vi: 'Tham chiếu không dẫn tới đâu' },
    sentence: {
      en: 'The reference leads to no schema, or back to itself. Correct it, or give the file that it names.',
      vi: 'Tham chiếu không dẫn tới lược đồ nào, hoặc quay về chính nó. Hãy sửa lại, hoặc cung cấp tệp được nêu.',
    },
  },
  dialect: {
    title: { en: 'Dialect not read', vi: 'Phiên bản JSON Schema chưa đọc được' },
    sentence: {
      en: 'The $schema is none of 2020-12, 2019-09, draft-07 and draft-06. Name one of these.',
      vi: '$schema không phải 2020-12, 2019-09, draft-07 hay draft-06. Hãy dùng một trong các phiên bản này.',
    },
  },
  schema: {
    title: { en: 'Not a schema', vi: 'Không phải lược đồ' },
    sentence: {
      en: 'A keyword has a value that JSON Schema does not allow. Correct it.',
      vi: 'Một từ khóa có giá trị mà JSON Schema không cho phép. Hãy sửa lại.',
    },
  },
  budget: {
    title: { en: 'Steps ran out', vi: 'Hết số bước' },
    sentence: {
      en: 'The comparison took more steps than it may. Give a larger budget, or compare the parts one by one.',
      vi: 'Phép so sánh cần nhiều bước hơn mức cho phép. Hãy tăng số bước, hoặc so sánh từng phần.',
    },
  },
  validators: {
    title: { en: 'Validators disagree', vi: 'Các bộ kiểm tra không thống nhất' },
    sentence: {
      en: 'An instance was found, but ajv and hyperjump do not both confirm it. Try it with the validator that you use.',
      vi: 'Đã tìm được một dữ liệu mẫu nhưng ajv và hyperjump không cùng xác nhận. Hãy thử bằng bộ kiểm tra đang dùng.',
    },
  },
};
