/**
 * Which pages each body needs: what it sends, and what it gets.
 * @module
 */
import { array, type Contract, object, strings } from '../../contract/source.ts';
import { titleOf } from '../reference/fields.ts';
import { blocks, link, table } from '../reference/markdown.ts';
import { isRoleOfToday } from './kind-facts.ts';

/**
 * @param pages all pages of the officers, by file name
 * @param sectionsOf names of the marked sections of a page
 */
export function bodyTable(
  contract: Contract,
  pages: ReadonlyMap<string, string>,
  sectionsOf: (text: string) => readonly string[],
): string {
  const kinds = array(contract.kinds).map(object);
  const order = (file: string): number => (pages.get(INDEX) ?? '').indexOf(`(${file})`);
  const held = [...pages]
    .map(([file, text]) => ({ file, title: shortTitle(text), names: sectionsOf(text) }))
    .sort((a, b) => order(a.file) - order(b.file));
  const roles = [...new Set(kinds.flatMap((kind) => [...strings(kind['from']), ...strings(kind['to'])]))].filter(
    (role) => isRoleOfToday(contract, role),
  );
  const ways = (['from', 'to'] as const).map((way) => {
    const rolesOf = ({ names }: (typeof held)[number]): string[] =>
      kinds.filter((kind) => names.includes(String(kind['kind']))).flatMap((kind) => strings(kind[way]));
    const common = held.filter(
      (page) => roles.filter((role) => rolesOf(page).includes(role)).length > roles.length * MOST,
    );
    const own = held.filter((page) => !common.includes(page));
    return { common: linked(common), of: (role: string) => linked(own.filter((page) => rolesOf(page).includes(role))) };
  });
  const [sends, gets] = ways;
  const collator = new Intl.Collator('vi');
  const rows = roles.map((role) => [
    titleOf({ contract, lang: 'vi' }, 'agency-role', role),
    sends?.of(role) ?? '',
    gets?.of(role) ?? '',
  ]);
  return blocks(
    `Hầu hết cơ quan gửi: ${sends?.common}. Hầu hết cơ quan nhận: ${gets?.common}. Ngoài ra:`,
    table(
      ['Cơ quan', 'Gửi', 'Nhận'],
      rows.sort(([a = ''], [b = '']) => collator.compare(a, b)),
    ),
  );
}

/** What so great a share of bodies sends or gets stands in no row. */
const MOST = 0.75;

const INDEX = 'README.md';

function linked(pages: readonly { readonly file: string; readonly title: string }[]): string {
  return pages.map(({ file, title }) => link(title, file)).join('; ');
}

function shortTitle(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? '';
}
