/**
 * Rules for changes that are neither of a bound, nor of what is not listed, nor of what is there or not.
 * @module
 */
import { loosens, type Rule, replaces, restates, tightens } from './rule.ts';

const both = {
  'new-reader': {
    en: 'Go on accepting what the base accepts, the new beside the old, until a new MAJOR version.',
    vi: 'Tiếp tục chấp nhận cả cái cũ lẫn cái mới cho đến phiên bản MAJOR mới.',
  },
} as const;

export const singleRules = {
  'property-became-required': {
    keywords: ['required'],
    title: { en: 'Property became required', vi: 'Thuộc tính trở thành bắt buộc' },
    message: { en: 'property {name} became required', vi: 'thuộc tính {name} trở thành bắt buộc' },
    cure: {
      'new-reader': {
        en: 'Leave it optional, and say what its absence means; ask for it in a new MAJOR version.',
        vi: 'Để thuộc tính là tùy chọn và nêu rõ khi thiếu thì hiểu thế nào; chỉ bắt buộc ở phiên bản MAJOR mới.',
      },
    },
    examples: [tightens({}, { required: ['id'] })],
  },
  'property-no-longer-required': {
    keywords: ['required'],
    title: { en: 'Property no longer required', vi: 'Thuộc tính không còn bắt buộc' },
    message: { en: 'property {name} is no longer required', vi: 'thuộc tính {name} không còn bắt buộc' },
    cure: {
      'old-reader': {
        en: 'Go on sending it until every reader has the revision.',
        vi: 'Tiếp tục gửi thuộc tính này cho đến khi mọi bên đọc dùng bản mới.',
      },
    },
    examples: [loosens({ required: ['id'] }, {})],
  },
  'type-widened': {
    keywords: ['type'],
    title: { en: 'Type widened', vi: 'Mở rộng kiểu' },
    message: { en: 'the type {old} is widened to {new}', vi: 'kiểu {old} được mở rộng thành {new}' },
    examples: [
      loosens({ type: 'integer' }, { type: 'number' }),
      loosens({ type: 'string' }, { type: ['string', 'null'] }),
    ],
  },
  'type-narrowed': {
    keywords: ['type'],
    title: { en: 'Type narrowed', vi: 'Thu hẹp kiểu' },
    message: { en: 'the type {old} is narrowed to {new}', vi: 'kiểu {old} bị thu hẹp thành {new}' },
    examples: [tightens({ type: 'number' }, { type: 'integer' })],
  },
  'type-changed': {
    keywords: ['type'],
    title: { en: 'Type changed', vi: 'Đổi kiểu' },
    message: { en: 'the type is changed from {old} to {new}', vi: 'kiểu đổi từ {old} thành {new}' },
    cure: both,
    examples: [replaces({ type: 'string' }, { type: 'number' })],
  },
  'const-changed': {
    keywords: ['const'],
    title: { en: 'Fixed value changed', vi: 'Đổi giá trị cố định' },
    message: { en: 'the fixed value is changed from {old} to {new}', vi: 'giá trị cố định đổi từ {old} thành {new}' },
    cure: both,
    examples: [replaces({ const: 'a' }, { const: 'b' })],
  },
  'values-restated': {
    keywords: ['enum', 'const', 'oneOf', 'anyOf'],
    title: { en: 'Values written with another keyword', vi: 'Danh sách giá trị viết bằng từ khóa khác' },
    message: { en: 'the values are written with another keyword', vi: 'danh sách giá trị được viết bằng từ khóa khác' },
    examples: [restates({ enum: ['a', 'b'] }, { oneOf: [{ const: 'a' }, { const: 'b' }] })],
  },
  'multiple-of-changed': {
    keywords: ['multipleOf'],
    title: { en: 'Step changed', vi: 'Đổi bước nhảy' },
    message: { en: 'the step is changed from {old} to {new}', vi: 'bước nhảy đổi từ {old} thành {new}' },
    examples: [
      tightens({ multipleOf: 5 }, { multipleOf: 10 }),
      loosens({ multipleOf: 10 }, { multipleOf: 5 }),
      replaces({ multipleOf: 2 }, { multipleOf: 3 }),
    ],
  },
  'pattern-changed': {
    keywords: ['pattern'],
    title: { en: 'Pattern changed', vi: 'Đổi mẫu' },
    message: { en: 'the pattern is changed from {old} to {new}', vi: 'mẫu đổi từ {old} thành {new}' },
    cure: {
      'new-reader': {
        en: 'Let the new pattern match all that the old one does, for example as old|new.',
        vi: 'Để mẫu mới khớp với mọi giá trị mẫu cũ khớp, ví dụ viết dạng cũ|mới.',
      },
    },
    examples: [
      loosens({ pattern: '^[0-9]{4}$' }, { pattern: '^[0-9]{4,6}$' }),
      tightens({ pattern: '^[a-z]+$' }, { pattern: '^[a-m]+$' }),
      replaces({ pattern: '^a' }, { pattern: '^b' }),
    ],
  },
  'format-changed': {
    keywords: ['format'],
    title: { en: 'Format changed', vi: 'Đổi định dạng' },
    message: { en: 'the format is changed from {old} to {new}', vi: 'định dạng đổi từ {old} thành {new}' },
    editorial: true,
    examples: [restates({ format: 'date' }, { format: 'date-time' })],
  },
  'reference-moved': {
    keywords: ['$ref', '$dynamicRef'],
    title: { en: 'Reference leads elsewhere', vi: 'Tham chiếu dẫn tới nơi khác' },
    message: {
      en: 'the reference {old} is now {new}; what differs there is listed on its own',
      vi: 'tham chiếu {old} nay là {new}; nội dung khác nhau tại đó được liệt kê riêng',
    },
    editorial: true,
    examples: [
      restates(
        { $ref: '#/$defs/a', $defs: { a: { type: 'string' }, b: { type: 'string' } } },
        { $ref: '#/$defs/b', $defs: { a: { type: 'string' }, b: { type: 'string' } } },
      ),
    ],
  },
  'reference-changed': {
    keywords: ['$ref', '$dynamicRef'],
    title: { en: 'Reference changed', vi: 'Đổi tham chiếu' },
    message: {
      en: 'the reference is changed from {old} to {new}, and one of them leads nowhere',
      vi: 'tham chiếu đổi từ {old} thành {new}, trong đó có tham chiếu không dẫn tới đâu',
    },
    examples: [],
  },
  'reference-inlined': {
    keywords: ['$ref'],
    title: { en: 'Reference written out', vi: 'Thay tham chiếu bằng nội dung' },
    message: {
      en: 'what the reference {old} led to is written here; what differs is listed on its own',
      vi: 'nội dung mà tham chiếu {old} dẫn tới được viết tại đây; phần khác nhau được liệt kê riêng',
    },
    editorial: true,
    examples: [
      restates(
        { $ref: '#/$defs/a', $defs: { a: { type: 'string' } } },
        { type: 'string', $defs: { a: { type: 'string' } } },
      ),
    ],
  },
  'reference-extracted': {
    keywords: ['$ref'],
    title: { en: 'Content moved behind a reference', vi: 'Thay nội dung bằng tham chiếu' },
    message: {
      en: 'what was written here stands behind the reference {new}; what differs is listed on its own',
      vi: 'nội dung viết tại đây được đưa vào tham chiếu {new}; phần khác nhau được liệt kê riêng',
    },
    editorial: true,
    examples: [
      restates(
        { type: 'string', $defs: { a: { type: 'string' } } },
        { $ref: '#/$defs/a', $defs: { a: { type: 'string' } } },
      ),
    ],
  },
  'dynamic-anchor-changed': {
    keywords: ['$dynamicAnchor'],
    title: { en: 'Dynamic anchor changed', vi: 'Đổi điểm neo động' },
    message: { en: 'the dynamic anchor is changed from {old} to {new}', vi: 'điểm neo động đổi từ {old} thành {new}' },
    examples: [restates({}, { $dynamicAnchor: 'node' })],
  },
  'schema-closed': {
    keywords: [],
    title: { en: 'Nothing accepted any more', vi: 'Không còn chấp nhận gì' },
    message: { en: 'nothing is accepted here any more', vi: 'tại đây không còn chấp nhận giá trị nào' },
    examples: [tightens({ properties: { note: {} } }, { properties: { note: false } })],
  },
  'schema-opened': {
    keywords: [],
    title: { en: 'Accepted where nothing was', vi: 'Chấp nhận nơi trước đây không chấp nhận' },
    message: { en: 'something is accepted where nothing was', vi: 'tại đây bắt đầu chấp nhận giá trị' },
    examples: [loosens({ properties: { note: false } }, { properties: { note: {} } })],
  },
  'schema-changed': {
    keywords: [],
    title: { en: 'More differs than is listed', vi: 'Còn khác biệt chưa liệt kê' },
    message: {
      en: 'the two are nested too deep or differ in too much to be listed',
      vi: 'hai bản lồng quá sâu hoặc khác nhau quá nhiều để liệt kê hết',
    },
    examples: [],
  },
  'keyword-changed': {
    keywords: [],
    title: { en: 'Another keyword changed', vi: 'Từ khóa khác thay đổi' },
    message: { en: 'keyword {name} is changed from {old} to {new}', vi: 'từ khóa {name} đổi từ {old} thành {new}' },
    examples: [restates({}, { additionalProperties: true })],
  },
} as const satisfies Readonly<Record<string, Rule>>;
