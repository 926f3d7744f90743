/**
 * Rules for keywords that assert nothing: they identify, or tell people and programs something (Core §8, Validation §8 and §9).
 * @module
 */
import type { Json } from '../../json.ts';
import type { Words } from '../../words.ts';
import { type Rule, restates } from './rule.ts';

interface Annotation {
  readonly stem: string;
  readonly noun: Words;
  readonly values: readonly [Json, Json];
}

export const annotations = {
  title: { stem: 'title', noun: { en: 'Title', vi: 'tiêu đề' }, values: ['Name', 'Full name'] },
  description: { stem: 'description', noun: { en: 'Description', vi: 'mô tả' }, values: ['A name.', 'The full name.'] },
  $comment: { stem: 'comment', noun: { en: 'Comment', vi: 'ghi chú' }, values: ['old', 'new'] },
  default: { stem: 'default', noun: { en: 'Default', vi: 'giá trị mặc định' }, values: [0, 1] },
  examples: { stem: 'examples', noun: { en: 'Examples', vi: 'ví dụ' }, values: [[1], [1, 2]] },
  deprecated: { stem: 'deprecated', noun: { en: 'Deprecation', vi: 'khuyến nghị ngừng dùng' }, values: [false, true] },
  readOnly: { stem: 'read-only', noun: { en: 'Whether it is only read', vi: 'tính chỉ đọc' }, values: [false, true] },
  writeOnly: {
    stem: 'write-only',
    noun: { en: 'Whether it is only written', vi: 'tính chỉ ghi' },
    values: [false, true],
  },
  contentEncoding: {
    stem: 'content-encoding',
    noun: { en: 'Encoding of the content', vi: 'cách mã hóa nội dung' },
    values: ['base64', 'base64url'],
  },
  contentMediaType: {
    stem: 'content-media-type',
    noun: { en: 'Media type of the content', vi: 'loại nội dung' },
    values: ['image/png', 'image/webp'],
  },
  contentSchema: {
    stem: 'content-schema',
    noun: { en: 'Schema of the content', vi: 'lược đồ của nội dung' },
    values: [{ type: 'array' }, { type: 'object' }],
  },
  $id: {
    stem: 'id',
    noun: { en: 'Identifier', vi: 'mã định danh' },
    values: ['https://schemas.example/a/1.0', 'https://schemas.example/a/1.1'],
  },
  $anchor: { stem: 'anchor', noun: { en: 'Anchor', vi: 'điểm neo' }, values: ['name', 'full-name'] },
  $schema: {
    stem: 'dialect',
    noun: { en: 'Dialect', vi: 'phiên bản JSON Schema' },
    values: ['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2020-12/schema'],
  },
  $vocabulary: {
    stem: 'vocabulary',
    noun: { en: 'Vocabulary', vi: 'bộ từ vựng' },
    values: [{}, { 'https://json-schema.org/draft/2020-12/vocab/core': true }],
  },
} as const satisfies Readonly<Record<string, Annotation>>;

export type AnnotationKeyword = keyof typeof annotations;
export type AnnotationCode = `${(typeof annotations)[AnnotationKeyword]['stem'] | 'annotation'}-changed`;

export function isAnnotation(keyword: string): keyword is AnnotationKeyword {
  return Object.hasOwn(annotations, keyword);
}

export const annotationRules = Object.fromEntries([
  ...Object.entries<Annotation>(annotations).map(([keyword, annotation]) => [
    `${annotation.stem}-changed`,
    rule(keyword, annotation),
  ]),
  ['annotation-changed', other()],
]) as Readonly<Record<AnnotationCode, Rule>>;

function rule(keyword: string, { noun, values: [old, next] }: Annotation): Rule {
  return {
    keywords: [keyword],
    title: { en: `${noun.en} changed`, vi: `Đổi ${noun.vi}` },
    message: { en: `${keyword} is changed`, vi: `đổi ${noun.vi}` },
    editorial: true,
    examples: [restates({ [keyword]: old }, { [keyword]: next })],
  };
}

function other(): Rule {
  return {
    keywords: [],
    title: { en: 'Another annotation changed', vi: 'Đổi chú thích khác' },
    message: { en: '{name} is changed', vi: 'đổi {name}' },
    editorial: true,
    examples: [restates({ 'x-owner': 'a' }, { 'x-owner': 'b' })],
  };
}
