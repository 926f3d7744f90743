/**
 * Rules for what is not listed: whether further properties or items are refused, held to a schema, or free.
 * @module
 */
import type { Json } from '../../json.ts';
import { capital, type Words } from '../../words.ts';
import { type Cures, type Example, loosens, type Rule, tightens } from './rule.ts';

interface Rest {
  readonly stem: string;
  readonly noun: Words;
}

export const rests = {
  additionalProperties: {
    stem: 'additional-properties',
    noun: { en: 'properties that are not listed', vi: 'thuộc tính không được liệt kê' },
  },
  unevaluatedProperties: {
    stem: 'unevaluated-properties',
    noun: { en: 'properties that nothing else looks at', vi: 'thuộc tính chưa được từ khóa nào xét' },
  },
  items: { stem: 'items', noun: { en: 'items that are not listed', vi: 'phần tử không được liệt kê' } },
  unevaluatedItems: {
    stem: 'unevaluated-items',
    noun: { en: 'items that nothing else looks at', vi: 'phần tử chưa được từ khóa nào xét' },
  },
} as const satisfies Readonly<Record<string, Rest>>;

export type RestKeyword = keyof typeof rests;
type Step = 'closed' | 'opened' | 'constrained' | 'unconstrained';
export type RestCode = `${(typeof rests)[RestKeyword]['stem']}-${Step}`;

const someNumber = { type: 'number' };

const steps: Readonly<Record<Step, { message: Words; cure?: Cures; example: (keyword: string) => Example }>> = {
  closed: {
    message: { en: '{noun} are no longer allowed', vi: 'không còn cho phép {noun}' },
    cure: {
      'new-reader': {
        en: 'Leave it open, and list what is meant; close it in a new MAJOR version.',
        vi: 'Giữ nguyên trạng thái mở và liệt kê những gì được dùng; chỉ đóng lại ở phiên bản MAJOR mới.',
      },
    },
    example: (keyword) => tightens({}, { [keyword]: false }),
  },
  opened: {
    message: { en: '{noun} are allowed', vi: 'cho phép {noun}' },
    example: (keyword) => loosens({ [keyword]: false }, {}),
  },
  constrained: {
    message: { en: '{noun} are held to a schema', vi: '{noun} phải khớp một lược đồ' },
    example: (keyword) => tightens({}, { [keyword]: someNumber }),
  },
  unconstrained: {
    message: { en: '{noun} are no longer held to a schema', vi: '{noun} không còn phải khớp lược đồ' },
    example: (keyword) => loosens({ [keyword]: someNumber }, {}),
  },
};

export const restRules = Object.fromEntries(
  Object.entries<Rest>(rests).flatMap(([keyword, rest]) =>
    (Object.keys(steps) as Step[]).map((step) => [`${rest.stem}-${step}`, rule(keyword, rest, step)]),
  ),
) as Readonly<Record<RestCode, Rule>>;

function rule(keyword: string, { noun }: Rest, step: Step): Rule {
  const { message, cure, example } = steps[step];
  const said = { en: message.en.replace('{noun}', noun.en), vi: message.vi.replace('{noun}', noun.vi) };
  return {
    keywords: [keyword],
    title: { en: capital(said.en), vi: capital(said.vi) },
    message: said,
    ...(cure === undefined ? {} : { cure }),
    examples: [example(keyword)],
  };
}

/** How a schema stands to what is not listed. */
export function openness(schema: Json | undefined): 'closed' | 'open' | 'schema' {
  if (schema === false) return 'closed';
  if (schema === undefined || schema === true) return 'open';
  return Object.keys(schema as object).length === 0 ? 'open' : 'schema';
}
