/**
 * One HTML page for a rolled-up data set: figures by area, a chart, breakdowns, a published figure beside, and the signed
 * returns behind it all. It opens offline: no script, no font, no address is fetched.
 * @module
 */
import { type Catalogue, isCounted } from '../catalogue.ts';
import { type Dataset, valueAt } from '../dataset.ts';
import { deriveOne } from '../derive.ts';
import type { RolledUp, TracedObservation } from '../roll-up.ts';
import { daysOf } from '../three-valued.ts';
import { type Chart, stackedBars } from './chart.ts';
import { type Html, html } from './html.ts';
import { css } from './style.ts';
import { formatDate, formatNumber, type Lang, words } from './words.ts';

/** A figure that somebody published, to stand beside ours. */
export interface PublishedFigure {
  readonly title: { readonly en: string; readonly vi: string };
  readonly indicator: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Published {
  readonly figures: readonly PublishedFigure[];
  /** Where it was published, with its date. */
  readonly source: { readonly en: string; readonly vi: string };
  readonly note?: { readonly en: string; readonly vi: string };
}

export interface ReportOptions {
  readonly title: string;
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  /** The data sets that were rolled up, for the columns by area. */
  readonly parts: readonly Dataset[];
  readonly published?: Published;
  /** Words for a code of a dimension; the code itself where there are none. */
  readonly label?: (dimension: string, code: string, lang: Lang) => string | undefined;
  readonly dimensionTitle?: (dimension: string, lang: Lang) => string | undefined;
}

/** @returns a whole HTML document in UTF-8 */
export function renderReport(dataset: RolledUp, options: ReportOptions): string {
  const { lang, title } = options;
  const say = words[lang];
  const { period } = dataset;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
<header>
<p class="mark">${say.internal}</p>
<h1>${title}</h1>
<p>${dataset.area.name ?? dataset.area.code} · ${say.period}: <strong>${formatDate(period.from, lang)} ${say.to} ${formatDate(period.to, lang)}</strong>
(${period.code}; ${regimeOf(period.regime, lang)}) · ${say.asOf} ${formatDate(daysOf(dataset.asOf)?.[0] ?? '', lang)}</p>
</header>
<main>
${indicatorTable(dataset, options)}
${chartOf(dataset, options)}
${breakdowns(dataset, options)}
${published(dataset, options)}
${coverage(dataset, options)}
${sources(dataset, options)}
</main>
<footer>${say.catalogue}: ${dataset.catalogue.id} ${dataset.catalogue.version}, SHA-256 <code>${dataset.catalogue.digest}</code></footer>
</body>
</html>
`.text;
}

function indicatorTable(dataset: RolledUp, options: ReportOptions): Html {
  const { catalogue, lang, parts } = options;
  const say = words[lang];
  const rows = catalogue.indicators.map((indicator) => {
    const cells = [...parts, dataset].map((part) => html`<td>${figure(part, indicator, options)}</td>`);
    return html`<tr><th scope="row" title="${indicator.definition[lang]}">${indicator.title[lang]}</th>${cells}</tr>`;
  });
  return html`<section><table>
<thead><tr><th scope="col">${say.indicator}</th>${parts.map(({ area }) => html`<th scope="col">${area.name ?? area.code}</th>`)}<th scope="col">${say.total}</th></tr></thead>
<tbody>${rows}</tbody></table></section>`;
}

function regimeOf(regime: string, lang: Lang): string {
  const said: Readonly<Record<string, string>> = words[lang].regime;
  return (Object.hasOwn(said, regime) ? said[regime] : undefined) ?? regime;
}

/** A count, or a share as a percentage: of sums, never a sum of shares. */
function figure(
  dataset: Dataset,
  indicator: Catalogue['indicators'][number],
  { catalogue, lang }: ReportOptions,
): string {
  if (isCounted(indicator)) return formatNumber(valueAt(dataset, indicator.id) ?? 0, lang);
  const value = deriveOne(dataset, catalogue, indicator.id);
  if (value === '_U') return '–';
  return 'share' in indicator.formula ? `${formatNumber(value, lang)} %` : formatNumber(value, lang);
}

/** As many as there are colours that the colour-blind tell apart. */
const MOST_SERIES = 6;

/** Victims identified by destination, a bar an area. */
function chartOf(dataset: RolledUp, options: ReportOptions): Html {
  const { lang, parts, catalogue } = options;
  const indicator = catalogue.indicators.find(({ id }) => id === 'victims-identified');
  if (!indicator) return html``;
  const codes = codesOf(dataset, indicator.id, 'destination');
  if (codes.length === 0) return html``;
  const shown = codes.length > MOST_SERIES ? codes.slice(0, MOST_SERIES - 1) : codes;
  const rest = codes.slice(shown.length);
  const values = (of: readonly string[]): number[] =>
    parts.map((part) => of.reduce((sum, code) => sum + (valueAt(part, indicator.id, { destination: code }) ?? 0), 0));
  const chart: Chart = {
    title: `${indicator.title[lang]} – ${dimensionTitle('destination', options)}, ${words[lang].chart}`,
    categories: parts.map(({ area }) => area.name ?? area.code),
    series: [
      ...shown.map((code) => ({ title: labelOf('destination', code, options), values: values([code]) })),
      ...(rest.length > 0 ? [{ title: words[lang].others, values: values(rest) }] : []),
    ],
  };
  return html`<section><h2>${chart.title}</h2>${stackedBars(chart)}</section>`;
}

function breakdowns(dataset: RolledUp, options: ReportOptions): Html {
  const { lang, catalogue } = options;
  const tables = catalogue.indicators.filter(isCounted).flatMap((indicator) =>
    (indicator.by ?? []).map(({ dimension }) => {
      const codes = codesOf(dataset, indicator.id, dimension);
      if (codes.length === 0) return html``;
      const rows = codes.map(
        (code) =>
          html`<tr><th scope="row">${labelOf(dimension, code, options)}</th><td>${formatNumber(valueAt(dataset, indicator.id, { [dimension]: code }) ?? 0, lang)}</td></tr>`,
      );
      return html`<table class="small"><caption>${indicator.title[lang]}: ${dimensionTitle(dimension, options)}</caption><tbody>${rows}</tbody></table>`;
    }),
  );
  return html`<section><h2>${words[lang].breakdown}</h2><div class="grid">${tables}</div></section>`;
}

function published(dataset: RolledUp, { lang, published: given }: ReportOptions): Html {
  if (!given) return html``;
  const say = words[lang];
  const rows = given.figures.map(({ title, indicator, dimensions, value }) => {
    const ours = valueAt(dataset, indicator, dimensions) ?? 0;
    return html`<tr><th scope="row">${title[lang]}</th><td>${formatNumber(ours, lang)}</td><td>${formatNumber(value, lang)}</td><td>${formatNumber(ours - value, lang)}</td></tr>`;
  });
  return html`<section><h2>${say.published}</h2><table>
<thead><tr><th></th><th scope="col">${say.reproduced}</th><th scope="col">${say.publishedValue}</th><th scope="col">${say.difference}</th></tr></thead>
<tbody>${rows}</tbody></table>
<p class="source">${say.source}: ${given.source[lang]}${given.note ? html` ${given.note[lang]}` : html``}</p></section>`;
}

function coverage(dataset: RolledUp, { lang }: ReportOptions): Html {
  const say = words[lang];
  const rows = dataset.coverage.map(
    ({ agency, area, status }) =>
      html`<tr><th scope="row">${area?.name ?? agency}</th><td><code>${agency}</code></td><td class="${status}">${say.status[status]}</td></tr>`,
  );
  const missing = dataset.coverage.some(({ status }) => status === 'missing');
  return html`<section><h2>${say.coverage}</h2><table><tbody>${rows}</tbody></table>${missing ? html`` : html`<p>${say.none}</p>`}</section>`;
}

function sources(dataset: RolledUp, { lang }: ReportOptions): Html {
  const say = words[lang];
  const items = dataset.sources.map(
    ({ agency, revision, jti }) =>
      html`<li><code>${agency}</code>, ${say.revision} ${revision}, ${say.message} <code>${jti}</code></li>`,
  );
  return html`<section><h2>${say.returns}</h2><ul>${items}</ul></section>`;
}

function codesOf({ observations }: RolledUp, indicator: string, dimension: string): string[] {
  const found = observations.filter(
    (observation: TracedObservation) =>
      observation.indicator === indicator &&
      observation.dimensions.length === 1 &&
      observation.dimensions[0]?.dimension === dimension,
  );
  return found.sort((a, b) => b.value - a.value).map(({ dimensions }) => dimensions[0]?.code ?? '_U');
}

function labelOf(dimension: string, code: string, { label, lang }: ReportOptions): string {
  if (code === '_U') return words[lang].unknown;
  return label?.(dimension, code, lang) ?? code;
}

function dimensionTitle(dimension: string, { dimensionTitle: title, lang }: ReportOptions): string {
  return title?.(dimension, lang) ?? dimension;
}
