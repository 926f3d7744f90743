/**
 * Writes `docs/dispatch.md`: the acts that the dispatch asks for, against kinds, indicators and tests, in both languages.
 * @module
 */
import { join } from 'node:path';
import { array, type Contract, object, readJson } from '../contract/source.ts';
import { readTasks, type Task, type TaskAgencies } from '../contract/tasks.ts';
import { type Book, titleOf } from './reference/fields.ts';
import { blocks, code, link, table } from './reference/markdown.ts';
import { type Lang, pairOf, textOf, withMember } from './reference/words.ts';

const INTRODUCTIONS: Record<Lang, string> = {
  en: `# The dispatch and its records

On 7 June 2021 the People's Committee of Tiền Giang told every department, district and mass organisation to carry out the national
programme against trafficking together (dispatch 2774/UBND-NC). Each act that it asks for is a row: the records that carry it, who sends them to
whom, the indicator that moves, and the test that plays it through the real exchange, with wrong senders and receivers who are refused.`,
  vi: `## Công văn và các bản ghi

Ngày 07/6/2021, Ủy ban nhân dân tỉnh Tiền Giang ban hành Công văn số 2774/UBND-NC chỉ đạo các sở, ban, ngành, đoàn thể và địa phương cùng thực hiện
Chương trình phòng, chống mua bán người. Mỗi việc được giao là một dòng: bản ghi chuyển tải thông tin, nơi gửi và nơi nhận, chỉ tiêu thống kê
thay đổi, và phép thử thực hiện việc đó qua hệ thống trao đổi thật, trong đó nơi gửi hoặc nơi nhận không đúng thẩm quyền bị từ chối.`,
};

const HEADS: Record<Lang, readonly string[]> = {
  en: ['Act', 'Records', 'From → to', 'Indicator', 'Refused', 'Test'],
  vi: ['Việc', 'Bản ghi', 'Nơi gửi → nơi nhận', 'Chỉ tiêu', 'Bị từ chối', 'Phép thử'],
};

/** @param root folder of the repository */
export function dispatchPage(root: string, contract: Contract): Map<string, string> {
  const { tasks, agencies } = readTasks(root);
  const page = (['en', 'vi'] as const).flatMap((lang) => {
    const rows = tasks.map((task) => row(task, root, { contract, lang }, agencies));
    return [INTRODUCTIONS[lang], table(HEADS[lang], rows)];
  });
  return new Map([['dispatch.md', `${blocks(...page)}\n`]]);
}

/** @throws {Error} a cell would be empty */
function row(
  { name, task, messages, indicator, twins }: Task,
  root: string,
  book: Book,
  agencies: TaskAgencies,
): string[] {
  const { contract, lang } = book;
  const role = (agency: string): string => titleOf(book, 'agency-role', agencies[agency]?.role ?? '');
  const kindOf = (kind: string): string =>
    lang === 'en' ? code(kind) : textOf(withMember(array(contract.kinds), 'kind', kind)[0], 'title', lang);
  const definition = object(readJson(join(root, `schemas/indicators/${indicator.id}.json`)));
  const carried = messages.filter(({ answers }) => answers === undefined);
  const ways = [...Map.groupBy(carried, ({ from }) => role(from))];
  const cells = [
    titleOf(book, 'programme-task', task),
    list(messages.map(({ kind }) => kindOf(kind))),
    list(
      ways.map(
        ([from, sent]) =>
          `${from} → ${list(
            sent.map(({ to }) => role(to)),
            ', ',
          )}`,
      ),
    ),
    `${pairOf(definition['title'], lang)} (${code(indicator.id)})`,
    list(twins.map(({ from, to }) => (from === undefined ? `→ ${role(to ?? '')}` : `${role(from)} →`))),
    link(name.slice(0, 3), `../conformance/tasks/${name}.json`),
  ];
  if (cells.includes('')) throw new Error(`${name}: a cell of the table of the dispatch is empty`);
  return cells;
}

function list(entries: readonly string[], between = '; '): string {
  return [...new Set(entries)].join(between);
}
