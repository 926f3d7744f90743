/**
 * Writes what the contract knows of HTCDS: the facts as a module, and the table of coverage as a page.
 * @module
 */
import type { HtcdsFacts, HtcdsFieldFacts } from '../../packages/schemas/src/contract.ts';
import type { Contract } from '../contract/source.ts';
import { banner } from './names.ts';

/** The facts on which `@lienthong/schemas/htcds` rests. */
export function htcdsFile(contract: Contract): Map<string, string> {
  const facts = factsOf(contract);
  const names = Object.keys(facts.fields).map((name) => `  | '${name}'`);
  const text = `${banner('schemas/schemes/htcds.json')}import type { HtcdsFacts } from '../contract.ts';

/** Name of a field of the standard, with the prefix of its table. */
export type HtcdsField =
${names.join('\n')};

/** ${facts.source.attribution ?? facts.source.publisher}. */
export const htcdsFacts: HtcdsFacts<HtcdsField> = ${JSON.stringify(facts, null, 2)};
`;
  return new Map([['htcdsFacts.ts', text]]);
}

/** `docs/htcds.md`: each field of the standard, where it is here, and what is lost. */
export function htcdsDocument(contract: Contract): Map<string, string> {
  const facts = factsOf(contract);
  const fields = Object.entries(facts.fields);
  const count = (match: string): number => fields.filter(([, field]) => field.match === match).length;
  const matches = ['exact', 'broader', 'narrower', 'none'].map((match) => `${count(match)} ${match}`).join(', ');
  const faults = facts.faults.map(
    ({ seen, at, written, read, text }) =>
      `| ${seen.join(', ')} | ${at} | ${written === undefined ? '' : code(written)} | ${code(read)} | ${text.en}<br>${text.vi} |`,
  );
  const text = `# HTCDS ${facts.version}

<!-- Generated from schemas/schemes/htcds.json. Do not edit; run \`pnpm generate\`. -->

${facts.source.attribution}. IOM endorses nothing here. Source: ${facts.source.text}.

\`toHtcds\` and \`fromHtcds\` of \`@lienthong/schemas/htcds\` follow this table. Theirs is the same (exact), wider (broader) or
narrower than ours, or there is none; codes inside a field follow the \`x-map\` of each code. Precision is never invented: a wider code is
written with a note, a narrower one is not written. *Back* says whether a row brings the field back into a record.

\`toHtcds\` và \`fromHtcds\` của \`@lienthong/schemas/htcds\` thực hiện đúng bảng này. Trường của chuẩn có thể trùng (exact), rộng hơn
(broader), hẹp hơn (narrower) trường ở đây, hoặc không có (none); mã trong mỗi trường theo \`x-map\` của từng mã. Không bao giờ thêm độ
chính xác: mã rộng hơn được ghi kèm chú thích, mã hẹp hơn thì không ghi. Cột *back* cho biết dòng dữ liệu có lập lại được trường đó trong hồ
sơ hay không.

${fields.length} fields · ${fields.length} trường: ${matches}.

| field | title · tên | here · ở đây | match | back | remark · ghi chú |
| --- | --- | --- | --- | --- | --- |
${fields.map(([name, field]) => line(name, field)).join('\n')}

## Faults of the standard · Lỗi trong các tệp của chuẩn

What is written there is read as what stands beside it.
Nội dung ghi sai được đọc theo cột bên cạnh.

| seen in · thấy ở | field · trường | written · ghi | read · đọc là | |
| --- | --- | --- | --- | --- |
${faults.join('\n')}
`;
  return new Map([['htcds.md', text]]);
}

function line(name: string, { title, at = [], match, back, remark, core, deprecated }: HtcdsFieldFacts): string {
  const marks = [core && 'core', deprecated && 'deprecated'].filter((mark) => mark !== undefined && mark !== false);
  const where = at.map((place) => `\`${place.replace('#', '')}\``).join('<br>');
  const words = remark === undefined ? '' : `${remark.en}<br>${remark.vi}`;
  const label = `${title.en} · ${title.vi}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`;
  return `| \`${name}\` | ${label} | ${where} | ${match} | ${back === true ? 'yes' : ''} | ${words} |`;
}

/** Blanks at the ends would vanish in a page. */
function code(text: string | undefined): string {
  return text === undefined || text === '' ? '' : `\`${text.replace(/^[ \u00a0]|[ \u00a0]$/g, '␣')}\``;
}

function factsOf(contract: Contract): HtcdsFacts {
  return contract.schemes['htcds'] as unknown as HtcdsFacts;
}
