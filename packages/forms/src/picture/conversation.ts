/**
 * The life of a conversation: a lane for each agency, time going down, an arrow for each message, and beneath it the same as a table.
 * @module
 */
import { type Html, html, offlinePage } from '@lienthong/schemas/html';
import { instantText, type Lang } from '../value.ts';
import { css } from './style.ts';

/** One thing that happened. */
export interface Happening {
  /** Epoch milliseconds. */
  readonly atMs: number;
  readonly from: string;
  /** Absent for what happened inside an agency. */
  readonly to?: string;
  /** What it was, in a few words: the title of a kind, not what the record says. */
  readonly title: string;
  /** What became of it, and whether that is good. */
  readonly outcome?: { readonly text: string; readonly mood: 'good' | 'bad' | 'wait' };
}

/** A limit that runs or ran. */
export interface LimitShown {
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly due: string;
  readonly text: string;
  readonly mood: 'good' | 'bad' | 'wait';
}

export interface ConversationOptions {
  readonly lang?: Lang;
  readonly title: string;
  /** Names of agencies by code. */
  readonly agency?: (code: string) => string | undefined;
  readonly limits?: readonly LimitShown[];
}

/** A page that opens offline. @param happenings in any order */
export function conversationPage(happenings: readonly Happening[], options: ConversationOptions): Promise<string> {
  const { lang = 'vi', title, limits = [] } = options;
  const name = (code: string) => options.agency?.(code) ?? code;
  const told = [...happenings].sort((a, b) => a.atMs - b.atMs);
  const w = words[lang];
  const body = html`<main><h1>${title}</h1>
${told.length === 0 ? html`<p>${w.nothing}</p>` : html`<div class="wide">${picture(told, name, lang)}</div>${tableOf(told, name, lang)}`}
${limits.length === 0 ? '' : limitTable(limits, lang)}</main>`;
  return offlinePage({ lang, title, css, body });
}

const laneWidth = 240;
const rowHeight = 64;
const top = 70;
const left = 170;

/** What a person who does not see it hears is in the table. */
function picture(told: readonly Happening[], name: (code: string) => string, lang: Lang): Html {
  const lanes = [...new Set(told.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])))];
  const x = (code: string) => left + lanes.indexOf(code) * laneWidth + laneWidth / 2;
  const [width, height] = [left + lanes.length * laneWidth, top + told.length * rowHeight + 20];
  const heads = lanes.map(
    (code) => html`<line class="lane" x1="${x(code)}" y1="${top - 10}" x2="${x(code)}" y2="${height}"/>
${wrapped(name(code), 28).map((line, i) => html`<text class="head" x="${x(code)}" y="${20 + i * 16}" text-anchor="middle">${line}</text>`)}`,
  );
  const rows = told.map((one, index) => row(one, { y: top + index * rowHeight + 30, x, lang }));
  return html`<svg role="img" aria-label="${words[lang].pictured}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${heads}${rows}</svg>`;
}

function row(
  { atMs, from, to, title, outcome }: Happening,
  { y, x, lang }: { readonly y: number; readonly x: (code: string) => number; readonly lang: Lang },
): Html {
  const time = html`<text class="small" x="0" y="${y + 4}">${instantText(new Date(atMs).toISOString(), lang)}</text>`;
  const start = x(from);
  const end = to === undefined || to === from ? start : x(to);
  const middle = start === end ? start + 14 : (start + end) / 2;
  const anchor = start === end ? 'start' : 'middle';
  const ahead = Math.sign(end - start);
  const way =
    start === end
      ? html`<circle class="own" cx="${start}" cy="${y}" r="5"/>`
      : html`<line class="arrow" x1="${start}" y1="${y}" x2="${end - ahead * 9}" y2="${y}"/><path class="tip" d="M${end} ${y}l${-ahead * 10} -5v10z"/>`;
  const lines = wrapped(title, 34).slice(0, 2);
  const above = lines.map(
    (line, i) =>
      html`<text class="small" x="${middle}" y="${y - 6 - (lines.length - 1 - i) * 13}" text-anchor="${anchor}">${line}</text>`,
  );
  const below = outcome
    ? html`<text class="small ${outcome.mood}" x="${middle}" y="${y + 15}" text-anchor="${anchor}">${outcome.text}</text>`
    : '';
  return html`<g>${time}${way}${above}${below}</g>`;
}

function tableOf(told: readonly Happening[], name: (code: string) => string, lang: Lang): Html {
  const w = words[lang];
  const rows = told.map(
    ({
      atMs,
      from,
      to,
      title,
      outcome,
    }) => html`<tr><td>${instantText(new Date(atMs).toISOString(), lang)}</td><td>${name(from)}</td>
<td>${to === undefined ? '' : name(to)}</td><td>${title}</td><td>${outcome?.text ?? ''}</td></tr>`,
  );
  return html`<h2>${w.asTable}</h2><table><thead><tr>${w.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

function limitTable(limits: readonly LimitShown[], lang: Lang): Html {
  const w = words[lang];
  const rows = limits.map(({ title, due, text }) => {
    const day = lang === 'vi' ? due.split('-').reverse().join('/') : due;
    return html`<tr><td>${day}</td><td>${text}</td><td>${title}</td></tr>`;
  });
  return html`<h2>${w.limits}</h2><table><thead><tr>${w.limitHeads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** Lines of at most so many letters, broken between words. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const words = {
  vi: {
    ...{
      nothing: 'Chưa có thông điệp nào.',
      pictured: 'Hình vẽ các thông điệp theo thời gian; nội dung như bảng bên dưới.',
    },
    ...{ asTable: 'Diễn biến', limits: 'Thời hạn' },
    heads: ['Thời điểm', 'Từ', 'Đến', 'Việc', 'Kết quả'],
    limitHeads: ['Hạn', 'Tình trạng', 'Việc'],
  },
  en: {
    ...{ nothing: 'No messages yet.', pictured: 'Messages in the order of time; the table below says the same.' },
    ...{ asTable: 'What happened', limits: 'Limits' },
    heads: ['When', 'From', 'To', 'What', 'Outcome'],
    limitHeads: ['Due', 'State', 'What'],
  },
} as const;
