/**
 * What the contract says of a kind, for those who send it: who to whom and for what, limits, number and signatory, what must be filled in.
 * @module
 */
import { type Field, fieldsOf } from '../../../packages/schemas/src/fields.ts';
import { limits } from '../../../packages/validate/src/procedure/limits.ts';
import { array, type Contract, type JsonObject, object, strings } from '../../contract/source.ts';
import { type Book, titleOf, titlesOf } from '../reference/fields.ts';
import { lengthText } from '../reference/limits-page.ts';
import { blocks, code, link, table } from '../reference/markdown.ts';
import { textOf, withMember } from '../reference/words.ts';

export async function factsOfKind(book: Book, name: string): Promise<string> {
  const [kind = {}] = withMember(array(book.contract.kinds), 'kind', name);
  return blocks(
    `**${textOf(kind, 'title', 'vi')}** (${code(name)}): ${lowerFirst(textOf(kind, 'carries', 'vi'))}`,
    sharingTable(book, name, (await fieldsOf(name)) ?? []),
    `**Thời hạn.** ${limitText(book, name)}`,
    [
      `- **Phải điền:** ${(await requiredTitles(name)).join(', ')}.\n`,
      `- **Số và người ký:** ${signedText(book, kind)}\n`,
      `- **Trả lời:** ${answerText(book, kind)}\n`,
      `- **Tra cứu từng trường, từng mã:** ${link(code(name), `../reference/vi/${name}.md`)}\n`,
    ].join(''),
  );
}

/** More lines than this are for the reference, not for a page that is to be read through. */
const MOST_LINES = 12;

function sharingTable(book: Book, name: string, fields: readonly Field[]): string {
  const grants = array(book.contract.grants)
    .map(object)
    .filter((grant) => strings(grant['kind']).includes(name));
  if (grants.length > MOST_LINES) {
    const purposes = new Set(
      grants.flatMap((grant) => strings(grant['purpose'])).map((code) => purposeText(book, code)),
    );
    const all = link('trang tra cứu', `../reference/vi/${name}.md`);
    return `Mục đích: ${[...purposes].join(', ')}. Bên gửi, nơi nhận và căn cứ đi theo hồ sơ được trả lời; bảng đầy đủ ở ${all}.`;
  }
  const rows = grants.map((grant) => [
    rolesText(book, grant, 'from'),
    rolesText(book, grant, 'to'),
    strings(grant['purpose'])
      .map((code) => purposeText(book, code))
      .join(', '),
    strings(grant['basis'])
      .map((id) => `${lawText(book, id)} ${code(id)}`)
      .join('; '),
    conditionText(book, grant, fields),
  ]);
  return table(
    ['Bên gửi', 'Nơi nhận', 'Mục đích', 'Căn cứ', 'Điều kiện'],
    rows.filter(([from, to]) => from !== '' && to !== ''),
  );
}

function purposeText(book: Book, purpose: string): string {
  return `${titleOf(book, 'purpose-of-processing', purpose).toLocaleLowerCase('vi')} ${code(purpose)}`;
}

function rolesText(book: Book, grant: JsonObject, member: 'from' | 'to'): string {
  return titlesOf(
    book,
    'agency-role',
    strings(grant[member]).filter((role) => isRoleOfToday(book.contract, role)),
  ).join(', ');
}

function conditionText(book: Book, grant: JsonObject, fields: readonly Field[]): string {
  const condition = String(grant['condition']);
  const { at, in: values } = object(grant['only']);
  const only = grant['only'] === undefined ? '' : onlyText(String(at), strings(values), fields);
  const needed = condition === 'none' ? '' : `${titleOf(book, 'sharing-condition', condition)} ${code(condition)}`;
  return [needed, only].filter((text) => text !== '').join('; ');
}

/** Of which records alone a grant speaks, by the words of the field: `chỉ khi bước tố tụng là truy nã`. */
function onlyText(at: string, values: readonly string[], fields: readonly Field[]): string {
  const [name = '', tag] = at.slice(1).split('/');
  const field = fields.find((one) => one.name === name);
  const { shape } = field ?? {};
  const titles = values.flatMap((value) => {
    if (shape?.type === 'choice' && shape.tag === tag)
      return shape.branches.find((branch) => branch.value === value)?.title.vi ?? [];
    return shape?.type === 'code' ? (shape.codes.find((one) => one.code === value)?.title.vi ?? []) : [];
  });
  return field === undefined || titles.length < values.length
    ? `chỉ khi ${code(at)} là ${values.map(code).join(', ')}`
    : `chỉ khi ${lower(field.title.vi)} là ${titles.map(lower).join(', ')}`;
}

function lower(text: string): string {
  return text.toLocaleLowerCase('vi');
}

function limitText(book: Book, name: string): string {
  const rows = Object.values(limits).filter(({ kinds }) => kinds.some((kind) => kind === name));
  if (rows.length === 0)
    return 'Hệ thống không tính hạn riêng cho hồ sơ này: gửi ngay khi có, hoặc theo hạn mà văn bản chỉ đạo, kế hoạch đặt ra.';
  const shown = table(
    ['Việc', 'Tính từ', 'Thời hạn', 'Căn cứ'],
    rows.map((row) => [
      row.title.vi,
      row.since.vi,
      lengthText(book, row),
      row.basis
        .filter((id) => id !== 'technical')
        .map((id) => lawText(book, id))
        .join('; '),
    ]),
  );
  return `Dấu → là thời hạn tổng cộng sau mỗi lần gia hạn.\n\n${shown}`;
}

function signedText(book: Book, kind: JsonObject): string {
  const basis = strings(kind['signed']).map((id) => lawText(book, id));
  return basis.length === 0 ? 'không bắt buộc khi gửi.' : `bắt buộc trước khi gửi (${basis.join('; ')}).`;
}

function answerText(book: Book, kind: JsonObject): string {
  const titles = strings(kind['answeredBy']).map((name) =>
    textOf(withMember(array(book.contract.kinds), 'kind', name)[0], 'title', 'vi'),
  );
  return titles.length === 0
    ? 'không cần.'
    : `nơi nhận gửi ${link(titles.join(', ').toLocaleLowerCase('vi'), 'tra-loi.md')}; biên nhận “hợp lệ” thì máy tự gửi.`;
}

/** Whether there are bodies of a role still: districts have none any more. */
export function isRoleOfToday({ files }: Contract, role: string): boolean {
  const list = files.find((file) => file.role === 'codelist' && file.name === 'agency-role');
  const [entry] = withMember(array(list?.schema['oneOf']), 'const', role);
  return entry?.['x-until'] === undefined;
}

/** Fields that a person fills in: those of the head are filled in by the machine. */
async function requiredTitles(name: string): Promise<string[]> {
  const fields = (await fieldsOf(name)) ?? [];
  return fields
    .filter(
      ({ required, group, shape, name: member }) =>
        required && group !== 'head' && shape.type !== 'fixed' && member !== 'schema',
    )
    .map(({ title }) => title.vi.toLocaleLowerCase('vi'));
}

/** An article of law without what it is about, and whether its text was read. */
function lawText({ contract }: Book, id: string): string {
  const basis = object(contract.bases[id]);
  const [article = ''] = textOf(basis, 'title', 'vi').split(': ');
  return `${article}${basis['sourced'] === false ? ' (chưa đối chiếu văn bản)' : ''}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
