/**
 * The figures of a return as a table of indicators and their breakdowns.
 * @module
 */

import { type Html, html } from '@lienthong/schemas/html';
import { indicators } from '@lienthong/schemas/indicators';
import { codeWords, dimensionWords } from '@lienthong/statistics/formats';
import type { Lang } from './value.ts';

interface Observation {
  readonly indicator: string;
  readonly dimensions?: readonly { readonly dimension: string; readonly code: string }[];
  readonly value: number;
}

/** An indicator a row, breakdowns under their totals. */
export function observationTable(values: readonly unknown[], lang: Lang): Html {
  const observations = values as readonly Observation[];
  if (observations.length === 0) return html`<p>${nothing[lang]}</p>`;
  const groups = Map.groupBy(observations, ({ indicator }) => indicator);
  const rows = [...groups].flatMap(([indicator, cells], index) => {
    const total = cells.find(({ dimensions: by = [] }) => by.length === 0);
    const parts = cells.filter((cell) => cell !== total);
    return [
      html`<tr><td>${index + 1}</td><td><b>${titleOf(indicator, lang)}</b></td><td class="n"><b>${total ? number(total.value, lang) : ''}</b></td></tr>`,
      ...parts.map(
        (cell) =>
          html`<tr><td></td><td class="part">${breakdownOf(cell, lang)}</td><td class="n">${number(cell.value, lang)}</td></tr>`,
      ),
    ];
  });
  const [order, title, figure] = heads[lang];
  return html`<table><thead><tr><th scope="col">${order}</th><th scope="col">${title}</th><th scope="col">${figure}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

/** What an indicator is called; its id where the catalogue is another. */
export function titleOf(indicator: string, lang: Lang): string {
  const found = Object.hasOwn(indicators, indicator) ? indicators[indicator] : undefined;
  const title = found?.['title'] as Readonly<Record<Lang, string>> | undefined;
  return title?.[lang] ?? indicator;
}

function breakdownOf({ dimensions: by = [] }: Observation, lang: Lang): string {
  return by
    .map(({ dimension, code }) => `${dimensionWords(dimension)[lang]}: ${codeWords(dimension, code)[lang]}`)
    .join(', ');
}

function number(value: number, lang: Lang): string {
  return value.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB');
}

const nothing = { vi: 'Trong kỳ không phát sinh.', en: 'Nothing happened in the period.' };
const heads = { vi: ['TT', 'Chỉ tiêu', 'Số liệu'], en: ['No.', 'Indicator', 'Figure'] } as const;
