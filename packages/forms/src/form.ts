/**
 * A record as a printed document.
 * @module
 */
import { bases, kinds } from '@lienthong/schemas';
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
  const basis = kind['x-basis']
    .flatMap((id) => bases[id] ?? [])
    .map((one) => (lang === 'vi' ? one['x-vi'].title : one.title));
  const cited = html`<p><i>${lang === 'vi' ? 'Căn cứ' : 'Based on'} ${basis.join('; ')}.</i></p>`;
  return pageOf({
    ...{ lang, title, place, to: to.map(agency) },
    ...(parent === undefined ? {} : { parent }),
    agency: agency(head.issuer),
    number: numberOf(document),
    ...(document.issuedOn === undefined ? {} : { issuedOn: document.issuedOn }),
    ...typeAndSubject(kind.kind, title, head, lang),
    body: html`${basis.length === 0 ? '' : cited}${bodyOf(fields, head, { lang, agency })}`,
    signatory: document.signatory ?? (lang === 'vi' ? 'Thủ trưởng cơ quan' : 'Head of the agency'),
    provisional: true,
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

/** The name of the type of document, as decree 30/2020 lists them, and what it is about. */
function typeAndSubject(kind: string, title: string, head: Head, lang: Lang): { type: string; subject: string } {
  const type = types[kind]?.[lang] ?? (lang === 'vi' ? 'Phiếu chuyển thông tin' : 'Information slip');
  const { from, to } = (head['period'] ?? {}) as { from?: string; to?: string };
  if (typeof head['title'] === 'string') return { type, subject: head['title'] };
  if (from === undefined || to === undefined) return { type, subject: title };
  const days = `${dayText(from, lang)} – ${dayText(to, lang)}`;
  return { type, subject: lang === 'vi' ? `${title}, kỳ ${days}` : `${title}, ${days}` };
}

const types: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'implementation-plan': { vi: 'Kế hoạch', en: 'Plan' },
  'progress-report': { vi: 'Báo cáo', en: 'Report' },
  'consolidated-report': { vi: 'Báo cáo', en: 'Report' },
  'statistical-return': { vi: 'Báo cáo', en: 'Report' },
  reconciliation: { vi: 'Biên bản', en: 'Minutes' },
  'legal-proposal': { vi: 'Tờ trình', en: 'Submission' },
  directive: { vi: 'Công văn', en: 'Dispatch' },
};
