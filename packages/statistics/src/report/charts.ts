/**
 * What the charts of the report show: trend, flow, form, area.
 * @module
 */

import { type Html, html } from '@lienthong/schemas/html';
import type { Catalogue, CountedIndicator } from '../catalogue.ts';
import { isCounted } from '../catalogue.ts';
import { codeWords, dimensionWords } from '../export/codes.ts';
import type { FigureSet } from '../export/figure-set.ts';
import { periodWords, shortPeriod } from '../export/period-words.ts';
import { defaultStatus } from '../export/sdmx/rows.ts';
import { barTable } from './bars.ts';
import { Cells } from './cells.ts';
import { mostSeries } from './colours.ts';
import { lineChart } from './lines.ts';
import { figureText, type Lang, steps, words } from './words.ts';

export interface Shown {
  readonly own: Cells;
  readonly catalogue: Catalogue;
  readonly lang: Lang;
}

const trends = ['reports-received', 'cases-instituted', 'victims-identified', 'defendants-tried'];

/** @param series all periods, in their order */
export function trend({ catalogue, lang }: Shown, series: readonly FigureSet[]): Html {
  const cells = series.map((set) => new Cells(set));
  const shown = trends
    .flatMap((id) => find(catalogue, id) ?? [])
    .map(({ id, title }) => ({ title: title[lang], values: cells.map((one) => one.at(id)) }))
    .filter(({ values }) => values.some((value) => typeof value === 'number'));
  if (series.length < 2 || shown.length === 0) return html``;
  const breakAt = series.findIndex((set) => defaultStatus({ ...set, edition: 'official' }) === 'break');
  const say = words[lang];
  return section(
    say.trend,
    lineChart(
      {
        title: say.trend,
        heading: say.indicator,
        periods: series.map(({ period }) => ({
          label: periodWords(period)[lang],
          short: shortPeriod(period, lang),
        })),
        series: shown,
        ...(breakAt > 0 ? { breakAt } : {}),
        breakWords: say.trendBreak,
      },
      lang,
    ),
  );
}

export function flow({ own, catalogue, lang }: Shown): Html {
  const say = words[lang];
  const rows = steps.flatMap(({ indicator: id, unit, colour }) => {
    const indicator = find(catalogue, id);
    const value = own.at(id);
    if (!indicator || value === undefined) return [];
    return [{ label: indicator.title[lang], remark: unit[lang], values: [value], colour }];
  });
  if (rows.length < 2) return html``;
  const table = {
    caption: say.flow,
    captionHidden: true,
    heading: say.flowStep,
    series: [say.flowNumber],
    rows,
    note: say.flowNote,
  };
  return section(say.flow, barTable(table, lang));
}

export function forms({ own, catalogue, lang }: Shown): Html {
  const say = words[lang];
  const indicator = find(catalogue, 'victims-identified');
  const codes = own.codes('victims-identified', 'form');
  if (!indicator || codes.length === 0) return html``;
  const rows = codes.map((form) => ({
    label: codeWords('form', form)[lang],
    values: [own.at(indicator.id, { form }) ?? null],
  }));
  const caption = `${indicator.title[lang]}: ${dimensionWords('form')[lang]}`;
  return section(
    say.form,
    barTable({ caption, heading: say.form, series: [say.persons], rows, note: say.formNote }, lang),
  );
}

/** Victims identified, by area and destination; the destinations beyond the colours are told together. */
export function areas({ own, catalogue, lang }: Shown, parts: readonly FigureSet[]): Html {
  const say = words[lang];
  const indicator = find(catalogue, 'victims-identified');
  const codes = own.codes('victims-identified', 'destination');
  if (!indicator || codes.length === 0 || parts.length === 0) return html``;
  const shown = codes.length > mostSeries ? codes.slice(0, mostSeries - 1) : codes;
  const rest = codes.slice(shown.length);
  const rows = parts.map((part) => {
    const cells = new Cells(part);
    const sumOf = (of: readonly string[]): number | null => {
      const values = of.map((destination) => cells.at(indicator.id, { destination }));
      return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    };
    const values = [...shown.map((code) => [code]), ...(rest.length > 0 ? [rest] : [])].map(sumOf);
    return {
      label: part.area.name ?? part.area.code,
      remark: `${say.persons}: ${figureText(cells.at(indicator.id), lang)}`,
      values,
    };
  });
  const series = [
    ...shown.map((code) => codeWords('destination', code)[lang]),
    ...(rest.length > 0 ? [say.others] : []),
  ];
  const caption = `${indicator.title[lang]}: ${dimensionWords('destination')[lang]}`;
  return section(say.area, barTable({ caption, heading: say.areaColumn, series, rows, note: say.areaNote }, lang));
}

function find({ indicators }: Catalogue, id: string): CountedIndicator | undefined {
  return indicators.find((indicator): indicator is CountedIndicator => indicator.id === id && isCounted(indicator));
}

function section(title: string, content: Html): Html {
  return html`<section><h2>${title}</h2>${content}</section>`;
}
