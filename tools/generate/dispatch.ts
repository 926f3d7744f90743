/**
 * Writes `docs/dispatch.md`: the acts that the dispatch asks for, against kinds, indicators and tests, in both languages.
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, type Contract, type Json, type JsonObject, object } from '../contract/source.ts';
import { readTasks, type Task, type TaskAgencies } from '../contract/tasks.ts';

type Lang = 'en' | 'vi';

const HEADS: Record<Lang, string> = {
  en: `# The dispatch and its records

On 7 June 2021 the People's Committee of Tiền Giang told every department, district and mass organisation to carry out the national
programme against trafficking together (dispatch 2774/UBND-NC). Each act that it asks for is a row: the records that carry it, who sends them to
whom, the indicator that moves, and the test that plays it through the real exchange, with wrong senders and receivers who are refused.

| Act | Records | From → to | Indicator | Refused | Test |
| --- | --- | --- | --- | --- | --- |
`,
  vi: `
## Công văn và các bản ghi

Ngày 07/6/2021, Ủy ban nhân dân tỉnh Tiền Giang ban hành Công văn số 2774/UBND-NC chỉ đạo các sở, ban, ngành, đoàn thể và địa phương cùng thực hiện
Chương trình phòng, chống mua bán người. Mỗi việc được giao là một dòng: bản ghi chuyển tải thông tin, nơi gửi và nơi nhận, chỉ tiêu thống kê
thay đổi, và phép thử thực hiện việc đó qua hệ thống trao đổi thật, trong đó nơi gửi hoặc nơi nhận không đúng thẩm quyền bị từ chối.

| Việc | Bản ghi | Nơi gửi → nơi nhận | Chỉ tiêu | Bị từ chối | Phép thử |
| --- | --- | --- | --- | --- | --- |
`,
};

/** @param root folder of the repository */
export function dispatchPage(root: string, contract: Contract): Map<string, string> {
  const { tasks, agencies } = readTasks(root);
  const page = (['en', 'vi'] as const).map((lang) => {
    const rows = tasks.map((task) => row(task, wordsOf(root, contract, agencies, lang), lang));
    return `${HEADS[lang]}${rows.join('')}`;
  });
  return new Map([['dispatch.md', page.join('')]]);
}

/** Titles in one language. */
interface Words {
  code(list: string, code: string): string;
  kind(kind: string): string;
  role(agency: string): string;
  indicator(id: string): string;
}

function row({ name, task, messages, indicator, twins }: Task, words: Words, lang: Lang): string {
  const carried = messages.filter(({ answers }) => answers === undefined);
  const ways = Map.groupBy(carried, ({ from }) => words.role(from));
  const cells = [
    words.code('programme-task', task),
    list(messages.map(({ kind }) => (lang === 'en' ? `\`${kind}\`` : words.kind(kind)))),
    list(
      [...ways].map(
        ([from, sent]) =>
          `${from} → ${list(
            sent.map(({ to }) => words.role(to)),
            ', ',
          )}`,
      ),
    ),
    `${words.indicator(indicator.id)} (\`${indicator.id}\`)`,
    list(twins.map(({ from, to }) => (from === undefined ? `→ ${words.role(to ?? '')}` : `${words.role(from)} →`))),
    `[${name.slice(0, 3)}](../conformance/tasks/${name}.json)`,
  ];
  if (cells.includes('')) throw new Error(`${name}: a cell of the table of the dispatch is empty`);
  return `| ${cells.join(' | ')} |\n`;
}

function wordsOf(root: string, contract: Contract, agencies: TaskAgencies, lang: Lang): Words {
  const code = (name: string, wanted: string) => {
    const file = contract.files.find((one) => one.role === 'codelist' && one.name === name);
    const entry = array(file?.schema['oneOf'])
      .map(object)
      .find((one) => one['const'] === wanted);
    return title(entry, lang);
  };
  return {
    code,
    kind: (kind) =>
      title(
        array(contract.kinds)
          .map(object)
          .find((one) => one['kind'] === kind),
        lang,
      ),
    role: (agency) => code('agency-role', agencies[agency]?.role ?? ''),
    indicator: (id) => {
      const definition = JSON.parse(readFileSync(join(root, `schemas/indicators/${id}.json`), 'utf8')) as JsonObject;
      return String(object(definition['title'])[lang]);
    },
  };
}

function title(entry: Json | undefined, lang: Lang): string {
  const words = object(entry);
  return String((lang === 'en' ? words : object(words['x-vi']))['title'] ?? '');
}

function list(entries: readonly string[], between = '; '): string {
  return [...new Set(entries)].join(between);
}
