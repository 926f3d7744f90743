/**
 * One HTML page for a data set: figures in short, charts over time, by form, by area and from report to judgment, every figure in a
 * table, and the signed returns behind them. It opens offline: no script, no font, no address is fetched.
 * @module
 */

import { type Html, html, offlinePage } from '@lienthong/schemas/html';
import type { Catalogue } from '../catalogue.ts';
import { StatisticsError } from '../errors.ts';
import { assertFigures } from '../export/check-figures.ts';
import { editionOf, type FigureSet } from '../export/figure-set.ts';
import { formatDate, periodWords, regimeWords } from '../export/period-words.ts';
import { lengthOf } from '../period.ts';
import { daysOf } from '../three-valued.ts';
import { Cells } from './cells.ts';
import { areas, flow, forms, type Shown, trend } from './charts.ts';
import { css } from './style.ts';
import {
  allIndicators,
  breakdowns,
  type Published,
  publishedBeside,
  remarks,
  signedReturns,
  tiles,
  whoReported,
} from './tables.ts';
import { type Lang, words } from './words.ts';

export interface ReportOptions {
  readonly title: string;
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  /** The areas that the report's area consists of, for the columns beside its total. */
  readonly parts?: readonly FigureSet[];
  /** Other periods of the same length for the trend, in any order. */
  readonly series?: readonly FigureSet[];
  readonly published?: Published;
}

/**
 * @returns a whole HTML document in UTF-8
 * @throws {StatisticsError} `mixed-regimes`, `mixed-periods`: a period of another regime or length, which no trend compares; a part of
 *   another period; what {@link assertFigures} finds
 */
export async function renderReport(set: FigureSet, options: ReportOptions): Promise<string> {
  const { title, lang, catalogue, parts = [], series = [], published } = options;
  const { coverage = [], sources = [] } = set;
  assertComparable(set, parts, series);
  await assertFigures([set, ...parts, ...series], catalogue);
  const shown: Shown = { own: new Cells(set), catalogue, lang };
  const periods = [...series, set].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  const body = html`${masthead(set, title, lang)}
<main>
${tiles(shown)}
${trend(shown, periods)}
${flow(shown)}
${forms(shown)}
${areas(shown, parts)}
${allIndicators(shown, parts)}
${breakdowns(shown)}
${publishedBeside(shown, published)}
${remarks(shown)}
${whoReported(shown, coverage)}
${signedReturns(shown, sources)}
</main>
<footer>${words[lang].catalogue}: ${set.catalogue.id} ${set.catalogue.version}, SHA-256 <code>${set.catalogue.digest}</code></footer>`;
  return offlinePage({ lang, title, css, body });
}

function masthead(set: FigureSet, title: string, lang: Lang): Html {
  const say = words[lang];
  const { area, asOf, period } = set;
  const days = html`${formatDate(period.from, lang)} ${say.to} ${formatDate(period.to, lang)}`;
  return html`<header>
<p class="mark">${say.internal}</p>
<h1>${title}</h1>
<p>${area.name ?? area.code} · <strong>${periodWords(period)[lang]}</strong> (${days}; ${say.regime}: ${regimeWords(period.regime)[lang]})</p>
<p>${say.edition[editionOf(set)]}. ${say.asOf} ${formatDate(daysOf(asOf)?.[0] ?? '', lang)}.</p>
</header>`;
}

/** Nine months are no quarter: a trend has periods of one length and regime, and the parts are of the report's own period. */
function assertComparable({ period }: FigureSet, parts: readonly FigureSet[], series: readonly FigureSet[]): void {
  for (const other of [...parts, ...series]) {
    if (other.period.regime !== period.regime) throw new StatisticsError('mixed-regimes', other.period.code);
  }
  const wrong =
    parts.find((part) => part.period.code !== period.code) ??
    series.find((one) => lengthOf(one.period.code) !== lengthOf(period.code) || one.period.code === period.code);
  if (wrong) throw new StatisticsError('mixed-periods', wrong.period.code);
}
