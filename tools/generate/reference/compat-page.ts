/**
 * The page of the changes that comparisons of schemas tell apart, and of the reasons for which they are undecided.
 * @module
 */
import { type Example, generalCures, type Rule } from '../../../packages/compat/src/changes/rules/rule.ts';
import { rules } from '../../../packages/compat/src/changes/rules/rules.ts';
import { reasons } from '../../../packages/compat/src/reasons.ts';
import { blocks, code, table } from './markdown.ts';
import { type Lang, type Word, word } from './words.ts';

/** A rule stands in the first section that has a keyword of its. */
const sections: readonly (readonly [Word, readonly string[]])[] = [
  ['anyValue', ['type', 'enum', 'const']],
  ['numbers', ['multipleOf', 'maximum', 'minimum', 'exclusiveMaximum', 'exclusiveMinimum']],
  ['texts', ['pattern', 'format', 'maxLength', 'minLength']],
  [
    'objects',
    [
      'properties',
      'required',
      'patternProperties',
      'additionalProperties',
      'unevaluatedProperties',
      'propertyNames',
      'maxProperties',
      'minProperties',
      'dependentRequired',
      'dependentSchemas',
    ],
  ],
  [
    'lists',
    [
      'items',
      'prefixItems',
      'unevaluatedItems',
      'contains',
      'maxContains',
      'minContains',
      'maxItems',
      'minItems',
      'uniqueItems',
    ],
  ],
  ['combined', ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']],
  ['references', ['$ref', '$dynamicRef', '$dynamicAnchor', '$defs']],
];

export function compatPage(lang: Lang): string {
  const bySection = Map.groupBy(Object.entries<Rule>(rules), ([, rule]) => sectionOf(rule));
  const titles = [...sections.map(([title]) => title), 'annotations', 'otherChanges'] as const;
  return blocks(
    `# ${word('compatRules', lang)}`,
    word('compatRulesNote', lang),
    word('editorialNote', lang),
    word('curesNote', lang),
    Object.values(generalCures)
      .map((cure) => `- ${cure[lang]}\n`)
      .join(''),
    ...titles.flatMap((title) => [`## ${word(title, lang)}`, rulesTable(bySection.get(title) ?? [], lang)]),
    `## ${word('reasons', lang)}`,
    word('reasonsNote', lang),
    reasonsTable(lang),
  );
}

function sectionOf({ keywords, editorial }: Rule): Word {
  const found = sections.find(([, own]) => keywords.some((keyword) => own.includes(keyword)));
  return found?.[0] ?? (editorial ? 'annotations' : 'otherChanges');
}

function rulesTable(entries: readonly (readonly [string, Rule])[], lang: Lang): string {
  const head = (['code', 'change', 'keywords', 'example', 'class', 'cure'] as const).map((name) => word(name, lang));
  return table(
    head,
    entries.map(([name, rule]) => [
      code(name),
      rule.title[lang],
      rule.keywords.map(code).join(', '),
      rule.examples.map(exampleText).join('<br>'),
      rule.examples.map((example) => word(classOf(rule, example), lang)).join('<br>'),
      Object.values(rule.cure ?? {})
        .map((cure) => cure[lang])
        .join(' '),
    ]),
  );
}

function exampleText({ base, revision }: Example): string {
  return `${code(JSON.stringify(base))} → ${code(JSON.stringify(revision))}`;
}

function classOf({ editorial }: Rule, { breaks }: Example): Word {
  if (editorial) return 'editorial';
  if (breaks.length === 0) return 'compatible';
  if (breaks.length > 1) return 'bothReaders';
  return breaks.includes('new-reader') ? 'newReaders' : 'oldReaders';
}

function reasonsTable(lang: Lang): string {
  return table(
    [word('code', lang), word('reason', lang), word('cure', lang)],
    Object.entries(reasons).map(([name, { title, sentence }]) => [code(name), title[lang], sentence[lang]]),
  );
}
