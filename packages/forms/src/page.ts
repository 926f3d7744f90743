/**
 * The frame of an administrative document on A4: state heading, agency, number and notation, place and date, recipients, signature.
 * @see Decree 30/2020/NĐ-CP, Annex I: margins, type sizes and places of each element
 * @module
 */
import { type Html, html, offlinePage } from '@lienthong/schemas/html';
import type { Lang } from './value.ts';

export interface Frame {
  readonly lang: Lang;
  /** For the window and the file, without personal data. */
  readonly title: string;
  /** Above the agency's own name, where it has one. */
  readonly parent?: string;
  readonly agency: string;
  /** `12/BC-CAX`; dots where none was given yet. */
  readonly number: string;
  /** Name of the place in front of the date. */
  readonly place: string;
  /** `YYYY-MM-DD`; dots where none was given yet. */
  readonly issuedOn?: string;
  /** `BÁO CÁO`. */
  readonly type: string;
  /** What the document is about, in a few words. */
  readonly subject: string;
  /** Whether the name of the type is left out, as in a dispatch: the subject then stands under the number. */
  readonly isUntitled?: boolean;
  /** Whether it begins with whom it is addressed to; recipients stand at its end in any case. */
  readonly isAddressed?: boolean;
  /** Names of those that get it. */
  readonly to: readonly string[];
  readonly body: Html;
  /** Office of the one who signs. */
  readonly signatory: string;
  /** What must not be overlooked: that it was withdrawn, that it takes the place of another. */
  readonly marks?: readonly string[];
  /** No official form was found for it. */
  readonly provisional: boolean;
  /** Identifiers for whoever compares the paper with the system. */
  readonly footer: string;
}

/** A whole page that opens offline and asks for nothing. */
export function pageOf(frame: Frame): Promise<string> {
  const {
    lang,
    title,
    parent,
    agency,
    number,
    place,
    issuedOn,
    type,
    subject,
    isUntitled = false,
    isAddressed = true,
    to,
    body,
    signatory,
    provisional,
    marks = [],
    footer,
  } = frame;
  const w = words[lang];
  const page = html`<main class="page">
${provisional ? html`<p class="provisional">${w.provisional}</p>` : ''}${marks.map((mark) => html`<p class="mark">${mark}</p>`)}
<header>
<div class="agency">${parent === undefined ? '' : html`<p class="parent">${upper(parent)}</p>`}<p class="own">${upper(agency)}</p>
<p class="number">${w.number} ${number}</p>${isUntitled ? html`<p class="about">${w.about} ${subject}</p>` : ''}</div>
<div class="state"><p class="nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p class="motto">Độc lập - Tự do - Hạnh phúc</p>
<p class="date">${dateLine(place, issuedOn, lang)}</p></div>
</header>
${isUntitled ? '' : html`<h1>${upper(type)}</h1><p class="subject">${subject}</p>`}
${to.length === 0 || !isAddressed ? '' : html`<p class="to">${w.to} ${to.join('; ')}</p>`}
<div class="body">${body}</div>
<footer>
<div class="recipients"><p><b><i>${w.recipients}</i></b></p><ul>${to.map((one) => html`<li>${one};</li>`)}<li>${w.file}</li></ul></div>
<div class="signature"><p class="office">${upper(signatory)}</p><p class="seal">${w.seal}</p></div>
</footer>
<p class="identifiers">${footer}</p>
</main>`;
  return offlinePage({ lang, title, css, body: page });
}

/** Days below ten, and the first two months, are written with a zero in front. */
export function dateLine(place: string, issuedOn: string | undefined, lang: Lang): string {
  const [year = '……', month = '……', day = '……'] = issuedOn?.split('-') ?? [];
  if (lang === 'en') return issuedOn === undefined ? `${place}, …………` : `${place}, ${issuedOn}`;
  const shownMonth = issuedOn !== undefined && Number(month) > 2 ? String(Number(month)) : month;
  return `${place}, ngày ${day} tháng ${shownMonth} năm ${year}`;
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}

const words = {
  vi: {
    provisional: 'MẪU TẠM: chưa tìm thấy mẫu chính thức cho loại văn bản này',
    ...{
      number: 'Số:',
      about: 'V/v',
      to: 'Kính gửi:',
      recipients: 'Nơi nhận:',
      file: 'Lưu: VT.',
      seal: '(Ký, ghi rõ họ tên, đóng dấu)',
    },
  },
  en: {
    provisional: 'PROVISIONAL FORM: no official form was found for this kind of document',
    ...{
      number: 'No.',
      about: 'Re:',
      to: 'To:',
      recipients: 'Recipients:',
      file: 'For the file.',
      seal: '(Signature, full name, seal)',
    },
  },
} as const;

/** Margins and sizes of Annex I: 20 mm above and below, 30 mm left, 15 mm right; 13 pt text, 12 pt heading. */
const css = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #e8e8e8; color: #000; font: 13pt/1.35 "Times New Roman", "Liberation Serif", "Noto Serif", serif; }
.page { width: 210mm; max-width: 100%; margin: 1rem auto; padding: 20mm 15mm 20mm 30mm; background: #fff; }
p { margin: 0 0 6pt; text-align: justify; }
header { display: grid; grid-template-columns: 2fr 3fr; gap: 4mm; text-align: center; font-size: 12pt; }
header p { text-align: center; margin: 0; }
.own, .nation, .motto { font-weight: bold; }
.own::after, .motto::after { content: ""; display: block; margin: 2pt auto 4pt; border-top: 1px solid; }
.own::after { width: 35%; }
.motto { font-size: 13pt; }
.motto::after { width: 60%; }
.date { font-style: italic; font-size: 13pt; }
h1 { margin: 8mm 0 2pt; text-align: center; font-size: 14pt; }
.subject { text-align: center; font-weight: bold; }
.subject::after { content: ""; display: block; width: 30%; margin: 3pt auto 10pt; border-top: 1px solid; }
.about { font-size: 12pt; }
.to { text-align: center; margin: 10pt 0; }
h3 { margin: 8pt 0 4pt; font-size: 13pt; }
ul, ol { margin: 0 0 6pt; padding-left: 8mm; }
table { width: 100%; border-collapse: collapse; margin: 4pt 0 8pt; font-size: 12pt; }
th, td { border: 1px solid #000; padding: 2pt 4pt; vertical-align: top; text-align: left; }
th { text-align: center; }
td:first-child, th:first-child { width: 10mm; text-align: center; }
td.n { text-align: right; white-space: nowrap; }
td.part { padding-left: 6mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
footer { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; margin-top: 8mm; break-inside: avoid; }
.recipients { font-size: 11pt; }
.recipients ul { list-style: "- "; padding-left: 4mm; }
.recipients p { font-size: 12pt; margin: 0; }
.signature { text-align: center; min-height: 40mm; }
.signature p { text-align: center; margin: 0; }
.office { font-weight: bold; }
.seal { font-style: italic; font-size: 11pt; }
.identifiers { margin-top: 8mm; font: 8pt/1.3 monospace; color: #444; word-break: break-all; text-align: left; }
.provisional { border: 1px dashed #000; padding: 2pt 4pt; font-size: 10pt; text-align: center; }
.mark { border: 2px solid #000; padding: 3pt 4pt; font-weight: bold; text-align: center; }
@media (max-width: 210mm) { .page { margin: 0; padding: 5mm; } header, footer { grid-template-columns: 1fr; } }
@media print { body { background: none; } .page { width: auto; margin: 0; padding: 0; } }
`;
