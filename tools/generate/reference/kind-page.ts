/**
 * The page of a kind of record.
 * @module
 */
import { array, type JsonObject, object, type SchemaFile, strings } from '../../contract/source.ts';
import { codesOf } from './codelist-page.ts';
import { type Book, fieldTables, headingOf, titlesOf } from './fields.ts';
import { historyOf } from './history.ts';
import { Law } from './law.ts';
import { limitsOfKind } from './limits-page.ts';
import { anchor, blocks, code, link, table } from './markdown.ts';
import { type RuleText, rulesTable } from './rules.ts';
import { type Lang, pairOf, textOf, withMember, word, wordOf } from './words.ts';

/** What a page shows beside the contract. */
export interface KindFacts {
  /** its newest schema */
  file: SchemaFile;
  rules: readonly RuleText[];
  /** `$id`s of the lists that no other kind uses */
  ownLists: readonly string[];
  /** a valid case: its path below the root, and the record */
  example?: { path: string; text: string } | undefined;
}

export function kindPage(book: Book, facts: KindFacts): string {
  const { contract, lang } = book;
  const { file, rules, ownLists, example } = facts;
  const law = new Law(contract, lang);
  const { schema, name } = file;
  const limits = limitsOfKind(book, law, name);
  const head = link(word('theHead', lang), `parts.md#${anchor(headingOf(book, HEAD_ID))}`);
  return blocks(
    blocks(`# ${textOf(schema, 'title', lang)}`, about(book, file)),
    blocks(`## ${word('who', lang)}`, parties(book, law, name)),
    sharing(book, law, name),
    blocks(
      `## ${word('fields', lang)}`,
      `${word('headNote', lang)} ${head}. ${word('fieldsNote', lang)}`,
      fieldTables(book, law, schema),
    ),
    ownLists.length === 0
      ? ''
      : blocks(
          `## ${word('codes', lang)}`,
          `${word('codesNote', lang)} ${link(word('codelists', lang), 'codelists.md')}.`,
          ...ownLists.flatMap((id) => {
            const list = contract.byId.get(id);
            return list === undefined ? [] : [blocks(`### ${headingOf(book, id)}`, codesOf(book, law, list))];
          }),
        ),
    rules.length === 0 ? '' : blocks(`## ${word('rules', lang)}`, rulesNote(lang), rulesTable(rules, law, lang)),
    limits === ''
      ? ''
      : blocks(
          `## ${word('limits', lang)}`,
          `${word('limitsNote', lang)} ${link(word('holidays', lang), 'limits.md')}.`,
          limits,
        ),
    example === undefined ? '' : blocks(`## ${word('example', lang)}`, exampleText(book, example)),
    fieldList(book, name),
    blocks(`## ${word('history', lang)}`, historyOf(book, name)),
    blocks(`## ${word('lawEnd', lang)}`, law.list()),
  );
}

const HEAD_ID = 'https://schemas.lienthong.example/common/head/1.0';

function about({ contract, lang }: Book, { name, version, schema }: SchemaFile): string {
  const [kind = {}] = withMember(array(contract.kinds), 'kind', name);
  const [others, up] = lang === 'en' ? [`vi/${name}.md`, 'README.md'] : [`../${name}.md`, 'README.md'];
  const ways = [link(word('reference', lang), up), link(word('otherLanguage', lang), others)].join(' · ');
  return blocks(
    `${code(name)} · ${word('version', lang)} ${version} · ${code(String(schema['$id']))} · ${ways}`,
    textOf(schema, 'description', lang),
    `**${word('carries', lang)}:** ${textOf(kind, 'carries', lang)}`,
  );
}

function rulesNote(lang: Lang): string {
  const across = link(word('across', lang), 'rules.md');
  return `${word('rulesNote', lang)} ${across}.`;
}

function parties({ contract, lang }: Book, law: Law, name: string): string {
  const [kind = {}] = withMember(array(contract.kinds), 'kind', name);
  const roles = (member: string): string =>
    titlesOf({ contract, lang }, 'agency-role', strings(kind[member])).join(', ');
  const answers = strings(kind['answeredBy']).map((answer) => link(answer, `${answer}.md`));
  const groups = strings(kind['minimumGroups']).map((group) => textOf(contract.groups[group], 'title', lang));
  const line = (title: string, text: string): string => (text === '' ? '' : `- **${title}:** ${text}\n`);
  return [
    line(word('from', lang), roles('from')),
    line(word('to', lang), roles('to')),
    line(word('answeredBy', lang), answers.join(', ')),
    line(word('always', lang), groups.join(', ')),
    line(word('signed', lang), law.cite(strings(kind['signed']))),
  ].join('');
}

function sharing(book: Book, law: Law, name: string): string {
  const { contract, lang } = book;
  const grants = array(contract.grants)
    .map(object)
    .filter((grant) => strings(grant['kind']).includes(name));
  const names = (list: string, codes: string[]): string => titlesOf(book, list, codes).join(', ');
  const lines = grants.map((grant) => {
    const groups = strings(grant['groups']).map((group) => textOf(contract.groups[group], 'title', lang));
    const condition = String(grant['condition']);
    const [terms] = condition === 'none' ? [wordOf('none', lang)] : titlesOf(book, 'sharing-condition', [condition]);
    const dates = `${word('since', lang)} ${grant['validFrom']}${grant['validUntil'] === undefined ? '' : ` ${word('until', lang)} ${grant['validUntil']}`}`;
    const cited = law.cite(strings(grant['basis']));
    return `- **${names('purpose-of-processing', strings(grant['purpose']))}** (${terms}; ${dates}${cited === '' ? '' : `; ${word('law', lang)} ${cited}`}): ${names('agency-role', strings(grant['from']))} → ${names('agency-role', strings(grant['to']))}; ${word('groups', lang)}: ${groups.join(', ')}${onlyWhere(grant, lang)}\n`;
  });
  return lines.length === 0 ? '' : blocks(`## ${word('sharing', lang)}`, word('sharingNote', lang), lines.join(''));
}

/** Which records of the kind a grant speaks of, where it is not all of them. */
function onlyWhere(grant: JsonObject, lang: Lang): string {
  if (grant['only'] === undefined) return '';
  const { at, in: values } = object(grant['only']);
  return `; ${word('onlyWhere', lang)} ${code(String(at))} = ${strings(values).map(code).join(', ')}`;
}

function exampleText({ lang }: Book, { path, text }: NonNullable<KindFacts['example']>): string {
  const up = lang === 'en' ? '../..' : '../../..';
  return blocks(`${word('exampleNote', lang)}: ${link(code(path), `${up}/${path}`)}.`, `\`\`\`json\n${text}\n\`\`\``);
}

function fieldList({ contract, lang }: Book, name: string): string {
  const list = contract.fieldLists.find(({ kind }) => kind === name)?.list;
  if (list === undefined) return '';
  const source = object(list['source']);
  const rows = array(list['fields'])
    .map(object)
    .map((field) => [
      pairOf(field['name'], lang),
      [field['at'] ?? []]
        .flat()
        .map((at) => code(String(at)))
        .join(', ') || pairOf(field['absent'], lang),
    ]);
  return blocks(
    `## ${word('list', lang)}`,
    `${pairOf(source['title'], lang)} (${word('source', lang)}: ${source['from']})`,
    table([word('inText', lang), word('here', lang)], rows),
  );
}
