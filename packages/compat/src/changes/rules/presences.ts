// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
/**
 * What may be there or not: a keyword, a member of its list, an entry of its map.
 * @module
 */
import type { Json } from '../../json.ts';
import type { Words } from '../../words.ts';
import type { Cures } from './rule.ts';

export type Accepts = 'less' | 'more' | 'the same';

export interface Presence {
  readonly keywords: readonly string[];
  /** What comes or goes; `{name}` is its name, `{value}` its value. */
  readonly noun: Words;
  /** The noun without name and value, where it does not end with them. */
  readonly short?: Words;
  /** What one who has it accepts against one who has it not. */
  readonly accepts: Accepts;
  /** Schemas without and with it, and what the latter accepts where that is unusual. */
  readonly examples: readonly (readonly [without: Json, having: Json, accepts?: Accepts])[];
  readonly added?: Cures;
  readonly removed?: Cures;
}

const deprecate: Words = {
  en: 'Keep it and mark it as deprecated; remove it in a new MAJOR version.',
  vi: 'Giữ lại và đánh dấu deprecated; chỉ bỏ ở phiên bản MAJOR mới.',
};

export const presences = {
  type: {
    keywords: ['type'],
    noun: { en: 'type {value}', vi: 'kiểu {value}' },
    accepts: 'less',
    examples: [[{}, { type: 'string' }]],
  },
  const: {
    keywords: ['const'],
    noun: { en: 'fixed value {value}', vi: 'giá trị cố định {value}' },
    accepts: 'less',
    examples: [[{}, { const: 'a' }]],
  },
  enum: {
    keywords: ['enum'],
    noun: { en: 'list of values {value}', vi: 'danh sách giá trị {value}' },
    accepts: 'less',
    examples: [[{}, { enum: ['a', 'b'] }]],
  },
  'enum-value': {
    keywords: ['enum', 'const', 'oneOf', 'anyOf'],
    noun: { en: 'value {value}', vi: 'giá trị {value}' },
    accepts: 'more',
    examples: [
      [{ enum: ['a'] }, { enum: ['a', 'b'] }],
      [{ oneOf: [{ const: 'a' }] }, { oneOf: [{ const: 'a' }, { const: 'b' }] }],
    ],
    added: {
      'old-reader': {
        en: 'Bring readers to the revision before anyone sends the new value, or let readers pass over values that they do not know.',
        vi: 'Chuyển bên đọc sang bản mới trước khi có ai gửi giá trị mới, hoặc để bên đọc bỏ qua giá trị chưa biết.',
      },
    },
    removed: {
      'new-reader': {
        en: 'Keep the value and mark it as deprecated: a codelist may gain values, but loses none within a MAJOR version.',
        vi: 'Giữ giá trị và đánh dấu deprecated: danh mục mã có thể thêm giá trị nhưng không bỏ giá trị nào trong cùng phiên bản MAJOR.',
      },
    },
  },
  'multiple-of': {
    keywords: ['multipleOf'],
    noun: { en: 'step {value}', vi: 'bước nhảy {value}' },
    accepts: 'less',
    examples: [[{}, { multipleOf: 5 }]],
  },
  pattern: {
    keywords: ['pattern'],
    noun: { en: 'pattern {value}', vi: 'mẫu {value}' },
    accepts: 'less',
    examples: [[{}, { pattern: '^a' }]],
  },
  format: {
    keywords: ['format'],
    noun: { en: 'format {value}', vi: 'định dạng {value}' },
    accepts: 'the same',
    examples: [[{}, { format: 'date' }]],
  },
  'unique-items': {
    keywords: ['uniqueItems'],
    noun: { en: 'demand that no item stands twice', vi: 'yêu cầu không trùng phần tử' },
    accepts: 'less',
    examples: [[{}, { uniqueItems: true }]],
  },
  contains: {
    keywords: ['contains', 'minContains', 'maxContains'],
    noun: { en: 'demand for items that match', vi: 'yêu cầu có phần tử khớp' },
    accepts: 'less',
    examples: [[{}, { contains: { const: 1 } }]],
  },
  'prefix-item': {
    keywords: ['prefixItems'],
    noun: { en: 'schema of item {name}', vi: 'lược đồ của phần tử {name}' },
    accepts: 'less',
    examples: [[{}, { prefixItems: [{ type: 'string' }] }]],
  },
  property: {
    keywords: ['properties'],
    noun: { en: 'property {name}', vi: 'thuộc tính {name}' },
    accepts: 'less',
    examples: [
      [{}, { properties: { note: { type: 'string' } } }],
      [{ unevaluatedProperties: false }, { properties: { note: true }, unevaluatedProperties: false }, 'more'],
    ],
    added: {
      'new-reader': {
        en: 'Old data may hold anything under this name, for the base is open. Take a name that nobody uses, leave the property without a schema, or close the object in a MAJOR version first.',
        vi: 'Dữ liệu cũ có thể đã dùng tên này với giá trị bất kỳ vì bản cũ để mở. Hãy chọn tên chưa ai dùng, để thuộc tính không có lược đồ, hoặc đóng đối tượng ở một phiên bản MAJOR trước.',
      },
    },
    removed: { 'new-reader': deprecate },
  },
  'pattern-property': {
    keywords: ['patternProperties'],
    noun: { en: 'properties like {name}', vi: 'các thuộc tính dạng {name}' },
    accepts: 'less',
    examples: [[{}, { patternProperties: { '^x': { type: 'string' } } }]],
  },
  'property-names': {
    keywords: ['propertyNames'],
    noun: { en: 'schema of property names', vi: 'lược đồ của tên thuộc tính' },
    accepts: 'less',
    examples: [[{}, { propertyNames: { maxLength: 3 } }]],
  },
  'dependent-required': {
    keywords: ['dependentRequired'],
    noun: { en: 'demand for property {value} where there is {name}', vi: 'yêu cầu thuộc tính {value} khi có {name}' },
    short: { en: 'demand for a property beside another', vi: 'yêu cầu thuộc tính đi kèm' },
    accepts: 'less',
    examples: [[{}, { dependentRequired: { card: ['address'] } }]],
  },
  'dependent-schema': {
    keywords: ['dependentSchemas'],
    noun: { en: 'schema where there is property {name}', vi: 'lược đồ áp dụng khi có thuộc tính {name}' },
    accepts: 'less',
    examples: [[{}, { dependentSchemas: { card: { minProperties: 2 } } }]],
  },
  'all-of-member': {
    keywords: ['allOf'],
    noun: { en: 'member of allOf', vi: 'thành phần của allOf' },
    accepts: 'less',
    examples: [[{}, { allOf: [{ minimum: 0 }] }]],
  },
  'any-of': {
    keywords: ['anyOf'],
    noun: { en: 'choice of anyOf', vi: 'lựa chọn anyOf' },
    accepts: 'less',
    examples: [[{}, { anyOf: [{ type: 'string' }, { minimum: 0 }] }]],
  },
  'any-of-member': {
    keywords: ['anyOf'],
    noun: { en: 'member of anyOf', vi: 'thành phần của anyOf' },
    accepts: 'more',
    examples: [[{ anyOf: [{ type: 'string' }] }, { anyOf: [{ type: 'string' }, { type: 'null' }] }]],
  },
  'one-of': {
    keywords: ['oneOf'],
    noun: { en: 'choice of oneOf', vi: 'lựa chọn oneOf' },
    accepts: 'less',
    examples: [[{}, { oneOf: [{ type: 'string' }, { type: 'null' }] }]],
  },
  'one-of-member': {
    keywords: ['oneOf'],
    noun: { en: 'member of oneOf', vi: 'thành phần của oneOf' },
    accepts: 'more',
    examples: [[{ oneOf: [{ type: 'string' }] }, { oneOf: [{ type: 'string' }, { type: 'null' }] }]],
  },
  not: {
    keywords: ['not'],
    noun: { en: 'exclusion by not', vi: 'loại trừ bằng not' },
    accepts: 'less',
    examples: [[{}, { not: { const: 1 } }]],
  },
  condition: {
    keywords: ['if', 'then', 'else'],
    noun: { en: 'condition', vi: 'điều kiện' },
    accepts: 'less',
    examples: [[{}, { if: { type: 'number' }, then: { minimum: 0 } }]],
  },
  then: {
    keywords: ['then'],
    noun: { en: 'schema where the condition holds', vi: 'lược đồ khi điều kiện đúng' },
    accepts: 'less',
    examples: [[{ if: { type: 'number' } }, { if: { type: 'number' }, then: { minimum: 0 } }]],
  },
  else: {
    keywords: ['else'],
    noun: { en: 'schema where the condition fails', vi: 'lược đồ khi điều kiện sai' },
    accepts: 'less',
    examples: [[{ if: { type: 'number' } }, { if: { type: 'number' }, else: { minLength: 1 } }]],
  },
  reference: {
    keywords: ['$ref'],
    noun: { en: 'reference {value}', vi: 'tham chiếu {value}' },
    accepts: 'less',
    examples: [[{ $defs: { a: { type: 'string' } } }, { $ref: '#/$defs/a', $defs: { a: { type: 'string' } } }]],
  },
  'dynamic-reference': {
    keywords: ['$dynamicRef'],
    noun: { en: 'dynamic reference {value}', vi: 'tham chiếu động {value}' },
    accepts: 'less',
    examples: [[{ $defs: { a: { type: 'string' } } }, { $dynamicRef: '#/$defs/a', $defs: { a: { type: 'string' } } }]],
  },
  definition: {
    keywords: ['$defs', 'definitions'],
    noun: { en: 'definition {name}', vi: 'định nghĩa {name}' },
    accepts: 'the same',
    examples: [[{}, { $defs: { a: { type: 'string' } } }]],
  },
} as const satisfies Readonly<Record<string, Presence>>;
