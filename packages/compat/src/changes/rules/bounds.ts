/**
 * Rules for keywords that hold a bound: each is added, removed, raised or lowered.
 * @module
 */
import type { JsonObject } from '../../json.ts';
import { capital, type Words } from '../../words.ts';
import { type Example, loosens, type Rule, tightens } from './rule.ts';

interface Bound {
  /** What codes begin with. */
  readonly stem: string;
  readonly upper: boolean;
  readonly noun: Words;
  /** What an example has beside it. */
  readonly beside?: JsonObject;
}

const contains = { contains: { const: 0 } };

export const bounds = {
  maximum: { stem: 'maximum', upper: true, noun: { en: 'upper bound', vi: 'cận trên' } },
  minimum: { stem: 'minimum', upper: false, noun: { en: 'lower bound', vi: 'cận dưới' } },
  exclusiveMaximum: {
    stem: 'exclusive-maximum',
    upper: true,
    noun: { en: 'exclusive upper bound', vi: 'cận trên không bao gồm' },
  },
  exclusiveMinimum: {
    stem: 'exclusive-minimum',
    upper: false,
    noun: { en: 'exclusive lower bound', vi: 'cận dưới không bao gồm' },
  },
  maxLength: { stem: 'max-length', upper: true, noun: { en: 'greatest length', vi: 'độ dài tối đa' } },
  minLength: { stem: 'min-length', upper: false, noun: { en: 'least length', vi: 'độ dài tối thiểu' } },
  maxItems: { stem: 'max-items', upper: true, noun: { en: 'greatest number of items', vi: 'số phần tử tối đa' } },
  minItems: { stem: 'min-items', upper: false, noun: { en: 'least number of items', vi: 'số phần tử tối thiểu' } },
  maxContains: {
    stem: 'max-contains',
    upper: true,
    noun: { en: 'greatest number of items that match', vi: 'số phần tử khớp tối đa' },
    beside: contains,
  },
  minContains: {
    stem: 'min-contains',
    upper: false,
    noun: { en: 'least number of items that match', vi: 'số phần tử khớp tối thiểu' },
    beside: contains,
  },
  maxProperties: {
    stem: 'max-properties',
    upper: true,
    noun: { en: 'greatest number of properties', vi: 'số thuộc tính tối đa' },
  },
  minProperties: {
    stem: 'min-properties',
    upper: false,
    noun: { en: 'least number of properties', vi: 'số thuộc tính tối thiểu' },
  },
} as const satisfies Readonly<Record<string, Bound>>;

export type BoundKeyword = keyof typeof bounds;
type Step = 'added' | 'removed' | 'raised' | 'lowered';
export type BoundCode = `${(typeof bounds)[BoundKeyword]['stem']}-${Step}`;

const steps = {
  added: {
    title: { en: '{noun} added', vi: 'thêm {noun}' },
    message: { en: 'the {noun} {new} is added', vi: 'thêm {noun} {new}' },
  },
  removed: {
    title: { en: '{noun} removed', vi: 'bỏ {noun}' },
    message: { en: 'the {noun} {old} is removed', vi: 'bỏ {noun} {old}' },
  },
  raised: {
    title: { en: '{noun} raised', vi: 'tăng {noun}' },
    message: { en: 'the {noun} is raised from {old} to {new}', vi: '{noun} tăng từ {old} lên {new}' },
  },
  lowered: {
    title: { en: '{noun} lowered', vi: 'giảm {noun}' },
    message: { en: 'the {noun} is lowered from {old} to {new}', vi: '{noun} giảm từ {old} xuống {new}' },
  },
} as const satisfies Readonly<Record<Step, { title: Words; message: Words }>>;

export const boundRules = Object.fromEntries(
  Object.entries<Bound>(bounds).flatMap(([keyword, bound]) =>
    (Object.keys(steps) as Step[]).map((step) => [`${bound.stem}-${step}`, rule(keyword, bound, step)]),
  ),
) as Readonly<Record<BoundCode, Rule>>;

function rule(keyword: string, bound: Bound, step: Step): Rule {
  const { title, message } = steps[step];
  return {
    keywords: [keyword],
    title: { en: capital(named(title, bound).en), vi: capital(named(title, bound).vi) },
    message: named(message, bound),
    examples: [example(keyword, bound, step)],
  };
}

function named(words: Words, { noun }: Bound): Words {
  return { en: words.en.replace('{noun}', noun.en), vi: words.vi.replace('{noun}', noun.vi) };
}

function example(keyword: string, { upper, beside = {} }: Bound, step: Step): Example {
  const [none, low, high]: [JsonObject, JsonObject, JsonObject] = [
    { ...beside },
    { ...beside, [keyword]: 2 },
    { ...beside, [keyword]: 5 },
  ];
  if (step === 'added') return tightens(none, high);
  if (step === 'removed') return loosens(high, none);
  const [from, to] = step === 'raised' ? [low, high] : [high, low];
  return upper === (step === 'raised') ? loosens(from, to) : tightens(from, to);
}
