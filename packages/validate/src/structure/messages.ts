/**
 * The sentences for structural errors, in both languages, made of the schema's own words.
 * @module
 */
import type { Messages } from '../issue.ts';
import { type Keyword, type RawError, type Site, siteOf, type Table } from './table.ts';

/** What an error of the generated code means to a reader. */
export function structureMessages(site: Site, error: RawError, table: Table): Messages {
  const [en, vi] = sentences(site, error, table);
  return { en: `${en}.`, vi: `${vi}.` };
}

function sentences(site: Site, { p, d, m }: RawError, table: Table): readonly [en: string, vi: string] {
  const { form, keyword, detail } = site;
  const [en, vi] = [`"${site.en}"`, `“${site.vi}”`];
  switch (keyword) {
    case 'type': {
      const [typeEn, typeVi] = TYPES[form[4]] ?? ['', ''];
      return [`${en} must be ${typeEn}`, `${vi} phải là ${typeVi}`];
    }
    case 'required': {
      const member = siteOf({ p: `${p}/${d}`, s: 16 * (m ?? 0) }, table);
      return [`"${member.en}" is missing. Add it`, `Thiếu “${member.vi}”. Cần bổ sung`];
    }
    case 'closed':
      return closed(d, en, vi);
    case 'const':
      return [`${en} must be exactly ${detail}`, `${vi} phải đúng là ${detail}`];
    case 'codes': {
      const known = typeof detail === 'string' ? `: ${listed(detail)}` : '';
      return [
        `${en} must be a code of the list "${form[2]}"${known}${detail === true ? ', or one of your own as x-owner:code' : ''}`,
        `${vi} phải là mã thuộc danh mục “${form[3]}”${known}${detail === true ? ', hoặc mã riêng dạng x-owner:code' : ''}`,
      ];
    }
    case 'pattern':
      return [
        `${en} is not written in the form that it asks for${form[2] === 0 || form[2] === site.en ? '' : ` (${form[2]})`}`,
        `${vi} chưa được ghi đúng dạng quy định${form[3] === site.vi ? '' : ` (${form[3]})`}`,
      ];
    case 'unique':
      return [`${en} holds the same entry twice. Keep one`, `${vi} có mục bị lặp. Chỉ giữ lại một`];
    case 'tagged': {
      const [tag, codes] = detail as readonly [string, string];
      const values = listed(codes);
      return [
        `The member ${tag} of ${en} must be one of: ${values}`,
        `Thành phần ${tag} của ${vi} phải là một trong: ${values}`,
      ];
    }
    default: {
      const [limitEn, limitVi, unitEn, unitVi] = LIMITS[keyword];
      return [`${en} ${limitEn} ${detail}${unitEn}`, `${vi} ${limitVi} ${detail}${unitVi}`];
    }
  }
}

/** Codes are kept as one text. */
function listed(codes: string): string {
  return codes.replaceAll(' ', ', ');
}

/** An unknown member is told by its place among the members, for its name may itself be personal data. */
function closed(d: RawError['d'], en: string, vi: string): readonly [string, string] {
  if (Number(d) < 0)
    return [`Member ${-Number(d)} of ${en} has no value`, `Thành phần thứ ${-Number(d)} của ${vi} không có giá trị`];
  return [
    `Member ${d} of ${en} is not part of the schema. Remove it`,
    `Thành phần thứ ${d} của ${vi} không có trong lược đồ. Cần bỏ thành phần này`,
  ];
}

/** By {@link Form}'s number of the type. */
const TYPES: readonly (readonly [en: string, vi: string])[] = [
  ['a plain JSON object', 'một đối tượng JSON'],
  ['a list', 'một danh sách'],
  ['text', 'chuỗi ký tự'],
  ['a whole number', 'số nguyên'],
  ['a number', 'số'],
  ['true or false', 'true hoặc false'],
];

type Limit = Extract<Keyword, `m${string}`>;

const LIMITS: Record<Limit, readonly [en: string, vi: string, unitEn: string, unitVi: string]> = {
  minLength: ['must have at least', 'phải có ít nhất', ' characters', ' ký tự'],
  maxLength: ['must have at most', 'chỉ được có tối đa', ' characters', ' ký tự'],
  minimum: ['must be at least', 'không được nhỏ hơn', '', ''],
  maximum: ['must be at most', 'không được lớn hơn', '', ''],
  minItems: ['must have at least', 'phải có ít nhất', ' entries', ' mục'],
  maxItems: ['must have at most', 'chỉ được có tối đa', ' entries', ' mục'],
};
