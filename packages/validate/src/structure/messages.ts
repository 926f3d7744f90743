/**
 * The sentences for structural errors, in both languages, made of the schema's own words.
 * @module
 */
import type { Messages } from '../issue.ts';
import type { REPORTED, Site } from './forms.ts';

/** What is wrong at a place. */
export type Fault = Exclude<(typeof REPORTED)[number], 'list'> | 'required' | 'minItems' | 'maxItems' | 'uniqueItems';

/**
 * What an error means to a reader.
 *
 * @param ordinal of an unknown member, negative where a member has no value
 */
export function structureMessages(site: Site, fault: Fault, ordinal: number): Messages {
  const [en, vi] = sentences(site, fault, ordinal);
  return { en: `${en}.`, vi: `${vi}.` };
}

function sentences(site: Site, fault: Fault, ordinal: number): readonly [en: string, vi: string] {
  const { form, formEn, formVi } = site;
  const [en, vi] = [`"${site.en}"`, `“${site.vi}”`];
  switch (fault) {
    case 'type': {
      const [typeEn, typeVi] = TYPES[form[3] ?? 0] ?? ['', ''];
      return [`${en} must be ${typeEn}`, `${vi} phải là ${typeVi}`];
    }
    case 'required':
      return [`${en} is missing. Add it`, `Thiếu ${vi}. Cần bổ sung`];
    case 'closed':
      return closed(ordinal, en, vi);
    case 'const':
      return [`${en} must be exactly ${form[4]}`, `${vi} phải đúng là ${form[4]}`];
    case 'codes': {
      const codes = form[4];
      const known = typeof codes === 'string' ? `: ${listed(codes)}` : '';
      const own = codes === 1;
      return [
        `${en} must be a code of the list "${formEn}"${known}${own ? ', or one of your own as x-owner:code' : ''}`,
        `${vi} phải là mã thuộc danh mục “${formVi}”${known}${own ? ', hoặc mã riêng dạng x-owner:code' : ''}`,
      ];
    }
    case 'pattern':
      return [
        `${en} is not written in the form that it asks for${formEn === site.en ? '' : ` (${formEn})`}`,
        `${vi} chưa được ghi đúng dạng quy định${formVi === site.vi ? '' : ` (${formVi})`}`,
      ];
    case 'uniqueItems':
      return [`${en} holds the same entry twice. Keep one`, `${vi} có mục bị lặp. Chỉ giữ lại một`];
    case 'tagged': {
      const [tag, values] = [form[4], Object.keys(form[5] ?? {}).join(', ')];
      return [
        `The member ${tag} of ${en} must be one of: ${values}`,
        `Thành phần ${tag} của ${vi} phải là một trong: ${values}`,
      ];
    }
    default: {
      const [limitEn, limitVi, unitEn, unitVi] = LIMITS[fault];
      const limit = limitOf(form, fault);
      return [`${en} ${limitEn} ${limit}${unitEn}`, `${vi} ${limitVi} ${limit}${unitVi}`];
    }
  }
}

/** Greatest before least; of a list that says no least number of entries it is one. */
function limitOf(form: Site['form'], fault: Limit): unknown {
  const [max, min] = form[3] === 1 ? [form[5], form[6] ?? 1] : [form[4], form[5]];
  return fault.startsWith('max') ? max : min;
}

/** Codes are kept as one text. */
function listed(codes: string): string {
  return codes.replaceAll(' ', ', ');
}

/** An unknown member is told by its place among the members, for its name may itself be personal data. */
function closed(d: number, en: string, vi: string): readonly [string, string] {
  if (d < 0) return [`Member ${-d} of ${en} has no value`, `Thành phần thứ ${-d} của ${vi} không có giá trị`];
  return [
    `Member ${d} of ${en} is not part of the schema. Remove it`,
    `Thành phần thứ ${d} của ${vi} không có trong lược đồ. Cần bỏ thành phần này`,
  ];
}

/** By a form's number of the type; codes are text, a union is an object. */
const TYPES: readonly (readonly [en: string, vi: string])[] = [
  ['a plain JSON object', 'một đối tượng JSON'],
  ['a list', 'một danh sách'],
  ['text', 'chuỗi ký tự'],
  ['a whole number', 'số nguyên'],
  ['a number', 'số'],
  ['true or false', 'true hoặc false'],
  ['', ''],
  ['text', 'chuỗi ký tự'],
  ['a plain JSON object', 'một đối tượng JSON'],
];

type Limit = Extract<Fault, `m${string}`>;

const LIMITS: Record<Limit, readonly [en: string, vi: string, unitEn: string, unitVi: string]> = {
  minLength: ['must have', 'phải có ít nhất', ' or more characters', ' ký tự'],
  maxLength: ['must have', 'chỉ được có tối đa', ' or fewer characters', ' ký tự'],
  minimum: ['must be at least', 'không được nhỏ hơn', '', ''],
  maximum: ['must be at most', 'không được lớn hơn', '', ''],
  minItems: ['must have', 'phải có ít nhất', ' or more entries', ' mục'],
  maxItems: ['must have', 'chỉ được có tối đa', ' or fewer entries', ' mục'],
};
