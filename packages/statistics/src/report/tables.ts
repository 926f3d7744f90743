/**
 * The tables of the report: figures in short, all indicators, breakdowns, published figures beside, who has reported, what was signed.
 * @module
 */

import { type Html, html } from '@lienthong/schemas/html';
import { isCounted } from '../catalogue.ts';
import { codeWords, dimensionWords } from '../export/codes.ts';
import type { FigureSet } from '../export/figure-set.ts';
import { sheetsOf } from '../export/xlsx/form.ts';
import type { Coverage, Source } from '../statistical-return.ts';
import { Cells } from './cells.ts';
import type { Shown } from './charts.ts';
import { figureText, formatNumber, words } from './words.ts';

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

const inShort = [
  ...['victims-identified', 'victims-under-18', 'reports-received', 'cases-instituted', 'accused-indicted'],
  ...['defendants-tried'],
];

export function tiles({ own, catalogue, lang }: Shown): Html {
  const items = inShort.flatMap((id) => {
    const indicator = catalogue.indicators.find((candidate) => candidate.id === id);
    const value = own.at(id);
    if (!indicator || value === undefined) return [];
    return [html`<div><dt>${indicator.title[lang]}</dt><dd>${figureText(value, lang)}</dd></div>`];
  });
  return html`<section aria-label="${words[lang].figures}"><dl class="tiles">${items}</dl></section>`;
}

/** By task of the programme, derived indicators last; a line only where there is a figure. */
export function allIndicators({ own, catalogue, lang }: Shown, parts: readonly FigureSet[]): Html {
  const say = words[lang];
  const columns = [...parts.map((part) => new Cells(part)), own];
  const lines = (indicators: typeof catalogue.indicators): Html[] =>
    indicators.flatMap((indicator) => {
      const values = columns.map((cells) => cells.of(indicator, catalogue));
      if (values.every((value) => value === undefined)) return [];
      const unit = !isCounted(indicator) && 'share' in indicator.formula ? '%' : '';
      const cells = values.map(
        (value) => html`<td>${figureText(value, lang)}${typeof value === 'number' ? unit : ''}</td>`,
      );
      return [html`<tr><th scope="row">${indicator.title[lang]}</th>${cells}</tr>`];
    });
  const groups = [
    ...sheetsOf(catalogue).map(({ title, indicators }) => ({ title: title[lang], rows: lines(indicators) })),
    { title: '%', rows: lines(catalogue.indicators.filter((indicator) => !isCounted(indicator))) },
  ].filter(({ rows }) => rows.length > 0);
  const body = groups.map(
    ({ title, rows }) =>
      html`<tbody>${title === '%' ? html`` : html`<tr class="group"><th scope="colgroup" colspan="${columns.length + 1}">${title}</th></tr>`}${rows}</tbody>`,
  );
  const names = parts.map(({ area }) => html`<th scope="col">${area.name ?? area.code}</th>`);
  return html`<section><h2>${say.all}</h2><div class="scroll" role="region" tabindex="0" aria-label="${say.all}"><table class="wide groups">
<thead><tr><th scope="col">${say.indicator}</th>${names}<th scope="col">${say.total}</th></tr></thead>
${body}</table></div></section>`;
}

export function breakdowns({ own, catalogue, lang }: Shown): Html {
  const tables = catalogue.indicators.filter(isCounted).flatMap(({ id, title, by = [] }) =>
    by.flatMap(({ dimension }) => {
      const codes = own.codes(id, dimension);
      if (codes.length === 0) return [];
      const rows = codes.map(
        (code) =>
          html`<tr><th scope="row">${codeWords(dimension, code)[lang]}</th><td>${figureText(own.at(id, { [dimension]: code }), lang)}</td></tr>`,
      );
      return [
        html`<table class="small"><caption>${title[lang]}: ${dimensionWords(dimension)[lang]}</caption><tbody>${rows}</tbody></table>`,
      ];
    }),
  );
  if (tables.length === 0) return html``;
  return html`<section><h2>${words[lang].breakdown}</h2><div class="grid">${tables}</div></section>`;
}

export function publishedBeside({ own, lang }: Shown, published: Published | undefined): Html {
  if (!published) return html``;
  const say = words[lang];
  const rows = published.figures.map(({ title, indicator, dimensions, value }) => {
    const ours = own.at(indicator, dimensions);
    const difference = typeof ours === 'number' ? formatNumber(ours - value, lang) : '–';
    return html`<tr><th scope="row">${title[lang]}</th><td>${figureText(ours, lang)}</td><td>${figureText(value, lang)}</td><td>${difference}</td></tr>`;
  });
  return html`<section><h2>${say.published}</h2><div class="scroll" role="region" tabindex="0" aria-label="${say.published}"><table class="wide">
<thead><tr><th scope="col">${say.indicator}</th><th scope="col">${say.reproduced}</th><th scope="col">${say.publishedValue}</th><th scope="col">${say.difference}</th></tr></thead>
<tbody>${rows}</tbody></table></div>
<p class="note">${say.source}: ${published.source[lang]}${published.note ? html` ${published.note[lang]}` : html``}</p></section>`;
}

export function whoReported({ lang }: Shown, coverage: readonly Coverage[]): Html {
  if (coverage.length === 0) return html``;
  const say = words[lang];
  const rows = coverage.map(
    ({ agency, area, status }) =>
      html`<tr><th scope="row">${area?.name ?? agency}</th><td class="code">${agency}</td><td class="${status}">${say.status[status]}</td></tr>`,
  );
  const missing = coverage.some(({ status }) => status === 'missing');
  return html`<section><h2>${say.coverage}</h2><div class="scroll" role="region" tabindex="0" aria-label="${say.coverage}"><table class="wide">
<thead><tr><th scope="col">${say.areaColumn}</th><th scope="col" class="code">${say.agency}</th><th scope="col">${say.statusHeading}</th></tr></thead>
<tbody>${rows}</tbody></table></div>${missing ? html`` : html`<p>${say.none}</p>`}</section>`;
}

export function signedReturns({ lang }: Shown, sources: readonly Source[]): Html {
  if (sources.length === 0) return html``;
  const say = words[lang];
  const items = sources.map(
    ({ agency, revision, jti }) =>
      html`<li><code>${agency}</code>, ${say.revision} ${revision}, ${say.message} <code>${jti}</code></li>`,
  );
  return html`<section><h2>${say.returns}</h2><ul>${items}</ul></section>`;
}

/** What was not determined, and what is not told. */
export function remarks({ own, catalogue, lang }: Shown): Html {
  const say = words[lang];
  const { undetermined, observations } = own.set;
  const items = catalogue.indicators.flatMap(({ id, title }) => {
    const count = undetermined[id];
    return count === undefined ? [] : [html`<li>${title[lang]}: ${figureText(count, lang)}</li>`];
  });
  const isSuppressed = observations.some(({ value }) => value === null);
  if (items.length === 0 && !isSuppressed) return html``;
  return html`<section><h2>${say.undetermined}</h2>
${items.length === 0 ? html`` : html`<p>${say.undeterminedNote}</p><ul>${items}</ul>`}
${isSuppressed ? html`<p>${say.suppressedNote}</p>` : html``}</section>`;
}
