/**
 * Reads the rules that lie in a folder, so that pages tell of those of this very run.
 * @module
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Messages, Severity } from '../../../packages/validate/src/issue.ts';
import { RULES, ruleNames } from '../kinds.ts';
import { constName } from '../names.ts';
import type { Law } from './law.ts';
import { code, table } from './markdown.ts';
import { type Lang, word } from './words.ts';

export interface RuleText {
  code: string;
  severity: Severity;
  basis: readonly string[];
  message: Messages;
}

/** @param folder a kind, `head`, or a folder of rules across records */
export async function rulesIn(root: string, folder: string): Promise<RuleText[]> {
  const found = ruleNames(root, folder).map(async (name) => {
    const module = (await import(pathToFileURL(join(root, RULES, folder, `${name}.ts`)).href)) as Record<
      string,
      RuleText
    >;
    return module[constName(name)];
  });
  const rules = (await Promise.all(found)).filter((rule) => rule !== undefined);
  return rules.sort((a, b) => (a.code < b.code ? -1 : 1));
}

export function rulesTable(rules: readonly RuleText[], law: Law, lang: Lang): string {
  const head = [word('code', lang), word('severity', lang), word('sentence', lang), word('law', lang)];
  return table(
    head,
    rules.map((rule) => [code(rule.code), word(rule.severity, lang), rule.message[lang], law.cite(rule.basis)]),
  );
}
