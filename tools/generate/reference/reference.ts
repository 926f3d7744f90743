/**
 * Writes the reference pages from the contract: an index, one page a kind, and pages of what kinds share, in both languages.
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { references } from '../../contract/bundle.ts';
import { array, type Contract, object, type SchemaFile } from '../../contract/source.ts';
import { codelistPage } from './codelist-page.ts';
import { compatPage } from './compat-page.ts';
import { exchangePage } from './exchange-page.ts';
import type { Book } from './fields.ts';
import { versionsOf } from './history.ts';
import { type KindFacts, kindPage } from './kind-page.ts';
import { Law } from './law.ts';
import { limitsPage } from './limits-page.ts';
import { blocks, link, table } from './markdown.ts';
import { partsPage } from './parts-page.ts';
import { type RuleText, rulesIn, rulesTable } from './rules.ts';
import { indicatorsPage, publishedPage, statisticsTitles } from './statistics-pages.ts';
import { telemetryPage } from './telemetry-page.ts';
import { textOf, word, words } from './words.ts';

/** Pages below `docs/reference`: file name → text. */
export async function referenceFiles(contract: Contract): Promise<Map<string, string>> {
  const facts = await factsOf(contract);
  const across = [...(await rulesIn(contract.root, 'conversation')), ...(await rulesIn(contract.root, 'revisions'))];
  const head = await rulesIn(contract.root, 'head');
  const pages = (['en', 'vi'] as const).flatMap((lang) => {
    const book: Book = { contract, lang };
    const texts: [string, string][] = [
      ['README.md', indexPage(book)],
      ...facts.map((kind): [string, string] => [`${kind.file.name}.md`, kindPage(book, kind)]),
      ['parts.md', partsPage(book)],
      ['codelists.md', codelistPage(book, usersOf(contract, facts))],
      ['rules.md', rulesPage(book, head, across)],
      ['limits.md', limitsPage(book)],
      ['indicators.md', indicatorsPage(contract, lang)],
    ].map(([name = '', text = '']) => [name, `${words.generated[lang]}\n\n${text}\n`]);
    texts.push(['compat-rules.md', `${words.generatedFromRules[lang]}\n\n${compatPage(lang)}\n`]);
    texts.push(['exchange-errors.md', `${words.generatedFromErrors[lang]}\n\n${exchangePage(lang)}\n`]);
    texts.push(['telemetry.md', `${words.generatedFromErrors[lang]}\n\n${telemetryPage(lang)}\n`]);
    texts.push(['published-figures.md', `${words.generatedFromFigures[lang]}\n\n${publishedPage(lang)}\n`]);
    return texts.map(([name, text]) => [`${lang === 'en' ? '' : 'vi/'}${name}`, text] as const);
  });
  return new Map(pages);
}

function indexPage({ contract, lang }: Book): string {
  const rows = array(contract.kinds)
    .map(object)
    .map((kind) => [
      link(textOf(kind, 'title', lang), `${kind['kind']}.md`),
      String(kind['version']),
      textOf(kind, 'carries', lang),
    ]);
  const shared = (['parts', 'codelists', 'rules', 'limits'] as const).map(
    (page) => `- ${link(word(page, lang), `${page}.md`)}\n`,
  );
  return blocks(
    `# ${word('reference', lang)}`,
    link(word('otherLanguage', lang), lang === 'en' ? 'vi/README.md' : '../README.md'),
    word('indexNote', lang),
    `## ${word('kinds', lang)}`,
    table([word('kind', lang), word('version', lang), word('carries', lang)], rows),
    [
      ...shared,
      `- ${link(word('compatRules', lang), 'compat-rules.md')}\n`,
      `- ${link(word('exchangeErrors', lang), 'exchange-errors.md')}\n`,
      `- ${link(word('telemetry', lang), 'telemetry.md')}\n`,
      ...statisticsTitles(lang).map(([title, page]) => `- ${link(title, page)}\n`),
    ].join(''),
  );
}

function rulesPage({ contract, lang }: Book, head: readonly RuleText[], across: readonly RuleText[]): string {
  const law = new Law(contract, lang);
  return blocks(
    `# ${word('rules', lang)}`,
    `## ${word('headRules', lang)}`,
    rulesTable(head, law, lang),
    `## ${word('across', lang)}`,
    word('acrossNote', lang),
    rulesTable(across, law, lang),
    `## ${word('lawEnd', lang)}`,
    law.list(),
  );
}

/** The newest schema of every kind, with its rules, its own lists and an example. */
async function factsOf(contract: Contract): Promise<KindFacts[]> {
  const names = [...new Set(contract.files.filter(({ role }) => role === 'record').map(({ name }) => name))];
  const newest = names.flatMap((name) => versionsOf(contract, name).at(-1) ?? []);
  const reached = newest.map((file) => listsOf(contract, file));
  return await Promise.all(
    newest.map(async (file, index) => ({
      file,
      rules: await rulesIn(contract.root, file.name),
      ownLists: (reached[index] ?? []).filter((id) => reached.filter((lists) => lists.includes(id)).length === 1),
      example: exampleOf(contract.root, file),
    })),
  );
}

function listsOf(contract: Contract, { id }: SchemaFile): string[] {
  return references(contract, id).filter((ref) => contract.byId.get(ref)?.role === 'codelist');
}

function usersOf(contract: Contract, facts: readonly KindFacts[]): Map<string, string[]> {
  const uses = facts.flatMap(({ file }) => listsOf(contract, file).map((id) => ({ id, kind: file.name })));
  return new Map([...Map.groupBy(uses, ({ id }) => id)].map(([id, all]) => [id, all.map(({ kind }) => kind)]));
}

/** The shortest of the cases that tell a matter as a whole; those that guard one code or rule tell none. */
function exampleOf(root: string, { name, id }: SchemaFile): KindFacts['example'] {
  const folder = `conformance/records/${name}/valid`;
  if (!existsSync(join(root, folder))) return undefined;
  const told = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.json') && !/^(?:codes-|rule-|every-|entered-in-error|second-revision)/.test(file))
    .map((file) => ({ path: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8').trim() }))
    .filter(({ text }) => object(JSON.parse(text))['schema'] === id);
  return told.sort((a, b) => a.text.length - b.text.length || (a.path < b.path ? -1 : 1)).at(0);
}
