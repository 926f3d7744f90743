/**
 * A table whose rows have bars: the drawing and the numbers are one, on paper, on a telephone and for a screen reader.
 * @module
 */

import { type Html, html } from '@lienthong/schemas/html';
import { colourOf } from './colours.ts';
import { figureText, type Lang } from './words.ts';

export interface BarRow {
  readonly label: string;
  /** Below the label, smaller. */
  readonly remark?: string;
  /** One for each series; `null`: suppressed. */
  readonly values: readonly (number | null)[];
  /** Which colour the first series has in this row, where rows count different things. */
  readonly colour?: number;
}

export interface BarTable {
  readonly caption: string;
  /** Whether the heading above says the same. */
  readonly captionHidden?: boolean;
  /** Of the first column. */
  readonly heading: string;
  /** Of the columns of numbers. */
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
  readonly note?: string;
}

const width = 200;

export function barTable(table: BarTable, lang: Lang): Html {
  const { caption, captionHidden = false, heading, series, rows, note } = table;
  const longest = Math.max(
    1,
    ...rows.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)),
  );
  const isStacked = series.length > 1;
  const headings = series.map((title, i) => html`<th scope="col">${isStacked ? swatch(i) : html``}${title}</th>`);
  const body = rows.map(({ label, remark, values, colour = 0 }) => {
    const numbers = values.map((value) => html`<td>${figureText(value, lang)}</td>`);
    return html`<tr><th scope="row">${label}${remark === undefined ? html`` : html`<small>${remark}</small>`}</th>
<td class="bar">${bar(label, values, series, longest, colour)}</td>${numbers}</tr>`;
  });
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table class="bars${isStacked ? ' wide' : ''}">
<caption${captionHidden ? html` class="hidden"` : html``}>${caption}</caption>
<thead><tr><th scope="col">${heading}</th><td></td>${headings}</tr></thead>
<tbody>${body}</tbody></table></div>
${note === undefined ? html`` : html`<p class="note">${note}</p>`}`;
}

/** The numbers stand beside it, so the drawing says nothing of its own. */
function bar(
  label: string,
  values: readonly (number | null)[],
  series: readonly string[],
  longest: number,
  colour: number,
): Html {
  let at = 0;
  const pieces = values.map((value, i) => {
    const length = ((value ?? 0) / longest) * width;
    const x = at;
    at += length;
    if (length === 0) return html``;
    const title = series.length > 1 ? `${label}, ${series[i]}: ${value}` : `${label}: ${value}`;
    return html`<rect x="${x.toFixed(1)}" width="${Math.max(0.5, length - 0.6).toFixed(1)}" height="1" fill="${colourOf(i + colour)}"><title>${title}</title></rect>`;
  });
  return html`<svg viewBox="0 0 ${width} 1" preserveAspectRatio="none" aria-hidden="true">${pieces}</svg>`;
}

function swatch(i: number): Html {
  return html`<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill="${colourOf(i)}"/></svg>`;
}
