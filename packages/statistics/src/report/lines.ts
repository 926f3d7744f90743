/**
 * Series over time as lines, told apart by colour, dash and mark, with every number in the table beside.
 * @module
 */

import { type Html, html } from '@lienthong/schemas/html';
import { colourOf } from './colours.ts';
import { figureText, type Lang } from './words.ts';

export interface LineChart {
  readonly title: string;
  /** Over the names of the series in the table. */
  readonly heading: string;
  readonly periods: readonly { readonly label: string; readonly short: readonly [string, string] }[];
  readonly series: readonly { readonly title: string; readonly values: readonly (number | null | undefined)[] }[];
  /** Index of the first period that cannot be compared with those before. */
  readonly breakAt?: number;
  readonly breakWords: string;
}

const width = 760;
const plot = { left: 60, right: 750, top: 16, bottom: 236 };
const height = 300;
const dashes = ['', '7 4', '2 4', '9 3 2 3', '', '7 4'] as const;

export function lineChart(chart: LineChart, lang: Lang): Html {
  const { title, periods, series, breakAt, breakWords } = chart;
  const highest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const ticks = ticksTo(highest);
  const top = ticks.at(-1) ?? 1;
  const x = (i: number): number => plot.left + ((i + 0.5) * (plot.right - plot.left)) / periods.length;
  const y = (value: number): number => plot.bottom - (value / top) * (plot.bottom - plot.top);
  const drawn = series.map(({ title: name, values }, s) => line(name, values, s, periods, x, y));
  return html`<div class="trend">
${legend(series)}
<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
${ticks.map((tick) => html`<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(tick).toFixed(1)}" y2="${y(tick).toFixed(1)}"/><text class="tick" x="${plot.left - 8}" y="${(y(tick) + 5).toFixed(1)}">${figureText(tick, lang)}</text>`)}
${periods.map(({ short: [first, second] }, i) => html`<text class="period" x="${x(i).toFixed(1)}" y="${plot.bottom + 24}">${first}</text>${isNew(periods, i) ? html`<text class="period" x="${x(i).toFixed(1)}" y="${plot.bottom + 50}">${second}</text>` : html``}`)}
${breakAt === undefined ? html`` : broken((x(breakAt - 1) + x(breakAt)) / 2)}
${drawn}</svg>
${breakAt === undefined ? html`` : html`<p class="note">${breakWords}</p>`}
${table(chart, lang)}</div>`;
}

/** Whether the second line of a label, such as the year, is not that of the label before. */
function isNew(periods: LineChart['periods'], i: number): boolean {
  return periods[i]?.short[1] !== periods[i - 1]?.short[1];
}

/** A suppressed or missing figure breaks the line. */
function line(
  name: string,
  values: readonly (number | null | undefined)[],
  s: number,
  periods: LineChart['periods'],
  x: (i: number) => number,
  y: (value: number) => number,
): Html {
  let path = '';
  let isOpen = false;
  const points: Html[] = [];
  values.forEach((value, i) => {
    if (value === null || value === undefined) {
      isOpen = false;
      return;
    }
    const [px, py] = [x(i), y(value)];
    path += `${isOpen ? 'L' : 'M'}${px.toFixed(1)} ${py.toFixed(1)}`;
    isOpen = true;
    points.push(mark(px, py, s, `${name}, ${periods[i]?.label}: ${value}`));
  });
  return html`<path class="line" d="${path}" stroke="${colourOf(s)}" stroke-dasharray="${dashes[s % dashes.length]}"/>${points}`;
}

/** Circle, square, triangle, diamond. */
function mark(x: number, y: number, s: number, title?: string): Html {
  const told = title === undefined ? html`` : html`<title>${title}</title>`;
  const at = `${x.toFixed(1)} ${y.toFixed(1)}`;
  const shapes = [
    'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0',
    'M-4-4h8v8h-8z',
    'M0-5.5l5 9h-10z',
    'M0-5.5l5 5.5l-5 5.5l-5-5.5z',
  ];
  return html`<path class="mark" transform="translate(${at})" d="${shapes[s % shapes.length]}" fill="${colourOf(s)}">${told}</path>`;
}

function broken(x: number): Html {
  return html`<line class="break" x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${plot.top}" y2="${plot.bottom}"/>`;
}

function legend(series: LineChart['series']): Html {
  const items = series.map(
    ({ title }, s) =>
      html`<li><svg viewBox="0 0 36 14" width="36" height="14" aria-hidden="true"><path class="line" d="M1 7H35" stroke="${colourOf(s)}" stroke-dasharray="${dashes[s % dashes.length]}"/>${mark(18, 7, s)}</svg> ${title}</li>`,
  );
  return html`<ul class="legend">${items}</ul>`;
}

/** A line for each series, as the lines are drawn. */
function table({ title, heading, periods, series }: LineChart, lang: Lang): Html {
  const headings = periods.map(
    ({ label, short }) => html`<th scope="col" title="${label}">${short[0]} ${short[1]}</th>`,
  );
  const rows = series.map(
    (one) =>
      html`<tr><th scope="row">${one.title}</th>${one.values.map((value) => html`<td>${figureText(value, lang)}</td>`)}</tr>`,
  );
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${title}"><table class="small wide">
<thead><tr><th scope="col">${heading}</th>${headings}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

/** From zero in steps of 1, 2 or 5 times a power of ten, four to six of them. */
export function ticksTo(highest: number): number[] {
  const raw = highest / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(raw, 1)));
  const step = [1, 2, 5, 10].map((n) => n * power).find((size) => size >= raw) ?? power;
  const count = Math.ceil(highest / step);
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}
