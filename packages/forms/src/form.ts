/**
 * A record as a printed document.
 * @module
 */
import { bases, kinds } from '@lienthong/schemas';
import { documentType, revisionReason } from '@lienthong/schemas/codelists';
import { fieldsOf } from '@lienthong/schemas/fields';
import { html } from '@lienthong/schemas/html';
import { bodyOf } from './body.ts';
import { pageOf } from './page.ts';
import { dayText, type Lang } from './value.ts';

/** What the paper has that the record has not. */
export interface FormOptions {
  /** Vietnamese unless told: an official document is Vietnamese, an English one is for reading. */
  readonly lang?: Lang;
  /** Names of agencies by code; the code stands where none is known. */
  readonly agency?: (code: string) => string | undefined;
  /** Name of the body above the issuing one, which stands over it. */
  readonly parent?: string;
  /** Name of the place in front of the date, as `Ví Dụ Một`. */
  readonly place?: string;
  /** Codes of the agencies that get it. */
  readonly to?: readonly string[];
}

type Head = Readonly<Record<string, unknown>> & { readonly schema: string; readonly issuer: string };

/**
 * A page of HTML that opens offline, prints on A4 and loads nothing. Whoever prints a record sees all that it says: it is for those who
 * may see it.
 *
 * @param record a valid record of the contract
 * @throws {TypeError} it names no schema of the contract
 * @see Decree 30/2020/NĐ-CP, Art. 8 and Annex I
 */
export async function printForm(record: object, options: FormOptions = {}): Promise<string> {
  const { lang = 'vi', parent, place = '……', to = [] } = options;
  const head = record as Head;
  const kind = kindOf(head);
  const fields = await fieldsOf(kind.kind, versionOf(head));
  if (!fields) throw new TypeError('the record names no schema of the contract');
  const agency = (code: string) => options.agency?.(code) ?? code;
  const document = (head['document'] ?? {}) as {
    number?: string;
    notation?: string;
    issuedOn?: string;
    signatory?: string;
  };
  const title = lang === 'vi' ? kind['x-vi'].title : kind.title;
  const basis = lawsOf(kind['x-basis'], lang);
  const cited = html`<p><i>${lang === 'vi' ? 'Căn cứ' : 'Based on'} ${basis.join('; ')}.</i></p>`;
  const { subjectOf, ...heading } = typeAndSubject(kind.kind, title, head, lang);
  const shown = fields.filter(({ name }) => name !== subjectOf);
  return pageOf({
    ...{ lang, title, place, to: to.map(agency) },
    ...(parent === undefined ? {} : { parent }),
    agency: agency(head.issuer),
    number: numberOf(document),
    ...(document.issuedOn === undefined ? {} : { issuedOn: document.issuedOn }),
    ...heading,
    body: html`${basis.length === 0 ? '' : cited}${bodyOf(shown, head, { lang, agency })}`,
    signatory: document.signatory ?? (lang === 'vi' ? 'Thủ trưởng cơ quan' : 'Head of the agency'),
    provisional: true,
    marks: marksOf(head, lang),
    footer: `${kind.kind} ${versionOf(head)} · ${String(head['id'])} · ${lang === 'vi' ? 'bản' : 'revision'} ${String(head['revision'])}`,
  });
}

/** The kind of record, from its schema. @throws {TypeError} */
export function kindOf({ schema }: { readonly schema?: unknown }) {
  const [, name] = /\/([a-z-]+)\/\d+\.\d+$/.exec(typeof schema === 'string' ? schema : '') ?? [];
  const kind = kinds.find((one) => one.kind === name);
  if (!kind) throw new TypeError('the record names no schema of the contract');
  return kind;
}

function versionOf({ schema }: Head): string {
  return schema.split('/').at(-1) ?? '';
}

function numberOf({ number, notation }: { readonly number?: string; readonly notation?: string }): string {
  return `${number ?? '……'}/${notation ?? '……'}`;
}

/** A paper that is passed on must say by itself that it holds no longer, or takes the place of another. */
function marksOf(head: Head, lang: Lang): string[] {
  const { revision, recordStatus: status } = head;
  const reason = revisionReason.codes.find(({ code }) => code === head['reason'])?.title[lang];
  const why = reason === undefined ? '' : `: ${reason.toLocaleLowerCase(lang)}`;
  if (status === 'withdrawn') return [lang === 'vi' ? `ĐÃ RÚT${why}` : `WITHDRAWN${why}`];
  if (status === 'entered-in-error')
    return [lang === 'vi' ? `NHẬP NHẦM, KHÔNG CÓ GIÁ TRỊ${why}` : `ENTERED IN ERROR, OF NO EFFECT${why}`];
  if (Number(revision) <= 1) return [];
  return [
    lang === 'vi' ? `Bản ${revision}, thay bản trước${why}` : `Revision ${revision}, in place of the one before${why}`,
  ];
}

/** The laws on which a kind rests. What one province has told its own bodies is no basis for the documents of others. */
function lawsOf(ids: readonly string[], lang: Lang): string[] {
  const laws = ids.filter((id) => !id.startsWith('dispatch')).flatMap((id) => bases[id] ?? []);
  // What the article is about follows a colon.
  const names = laws.map((one) => (lang === 'vi' ? one['x-vi'].title : one.title).split(': ')[0] ?? '');
  return [...new Set(names)];
}

interface Heading {
  readonly type: string;
  readonly subject: string;
  readonly isUntitled: boolean;
  readonly isAddressed: boolean;
  /** Field of the record that the subject repeats. */
  readonly subjectOf?: string;
}

/** The name of the type of document, as decree 30/2020 lists them, and what it is about. */
function typeAndSubject(kind: string, title: string, head: Head, lang: Lang): Heading {
  const code = typeof head['documentType'] === 'string' ? head['documentType'] : typeCodes[kind];
  const known = documentType.codes.find((one) => one.code === code)?.title[lang];
  const heading = {
    type: known ?? (lang === 'vi' ? 'Phiếu chuyển thông tin' : 'Information slip'),
    isUntitled: code === dispatch,
    isAddressed: code === undefined || addressed.has(code),
  };
  const subjectOf = ['title', 'subject'].find((name) => typeof head[name] === 'string');
  if (subjectOf !== undefined) return { ...heading, subject: String(head[subjectOf]), subjectOf };
  const { from, to } = (head['period'] ?? {}) as { from?: string; to?: string };
  if (from === undefined || to === undefined) return { ...heading, subject: title };
  const days = `${dayText(from, lang)} – ${dayText(to, lang)}`;
  return { ...heading, subject: lang === 'vi' ? `${title}, kỳ ${days}` : `${title}, ${days}` };
}

/** Codes of `document-type`. A dispatch bears no name of its type: what it is about stands under its number. */
const dispatch = '22';
const [report, submission, minutes, plan] = ['14', '15', '20', '10'];
const typeCodes: Readonly<Record<string, string>> = {
  'implementation-plan': plan,
  'progress-report': report,
  'consolidated-report': report,
  'statistical-return': report,
  reconciliation: minutes,
  'legal-proposal': submission,
  directive: dispatch,
};
/** Those that begin with whom they are for; plans, decisions, minutes name recipients at their end alone. */
const addressed: ReadonlySet<string> = new Set([dispatch, report, submission]);
