/**
 * A stacked bar chart as SVG: one bar a category, one segment a series; every number is also written.
 * @module
 */
import { type Html, html } from './html.ts';

export interface Series {
  readonly title: string;
  /** One value for each category. */
  readonly values: readonly number[];
}

export interface Chart {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

/** Okabe and Ito's colours, told apart by the colour-blind; the pattern of the legend repeats the order. */
const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'] as const;

const width = 760;
const labelWidth = 190;
const barHeight = 30;
const step = 46;
const top = 8;

/** Draws the chart; screen readers get its title, and each segment its words. */
export function stackedBars({ title, categories, series }: Chart): Html {
  const totals = categories.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const scale = (width - labelWidth - 60) / Math.max(1, ...totals);
  const height = top + categories.length * step + 8;
  return html`${legend(series)}<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
${categories.map((category, i) => bar(category, i, series, scale, totals[i] ?? 0))}
</svg>`;
}

/** A list beside the drawing, so that long words wrap. */
function legend(series: readonly Series[]): Html {
  const items = series.map(
    ({ title }, i) =>
      html`<li><svg width="14" height="14" aria-hidden="true"><rect width="14" height="14" fill="${colourOf(i)}"/></svg> <span>${title}</span></li>`,
  );
  return html`<ul class="legend">${items}</ul>`;
}

function bar(category: string, row: number, series: readonly Series[], scale: number, total: number): Html {
  const y = top + row * step;
  let x = labelWidth;
  const segments = series.map(({ title, values }, i) => {
    const value = values[row] ?? 0;
    const length = value * scale;
    const at = x;
    x += length;
    if (value === 0) return html``;
    return html`<rect x="${at.toFixed(1)}" y="${y}" width="${Math.max(0, length - 1).toFixed(1)}" height="${barHeight}" fill="${colourOf(i)}"><title>${category}, ${title}: ${value}</title></rect>
${length > 18 ? html`<text x="${(at + length / 2).toFixed(1)}" y="${y + 20}" class="inside">${value}</text>` : html``}`;
  });
  return html`<g><text x="${labelWidth - 10}" y="${y + 20}" class="category">${category}</text>
${segments}<text x="${(x + 8).toFixed(1)}" y="${y + 20}" class="sum">${total}</text></g>`;
}

function colourOf(i: number): string {
  return colours[i % colours.length] as string;
}
