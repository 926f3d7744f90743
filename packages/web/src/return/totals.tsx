/**
 * What the figures come to: each indicator with its total and the state of its tables, and what is left to mend.
 * @module
 */
import type { Field } from '@lienthong/schemas/fields';
import { titleAt } from '../fields/titles.ts';
import { formatCount, useLang, useWords } from '../shell/lang.ts';
import type { Fault } from '../worker/messages.ts';
import type { BuiltReturn, IndicatorWords } from '../worker/returns.ts';
import { type Figures, figureKey, sumOf, typedTables } from './figures.ts';
import { returnWords } from './words.ts';

interface Props {
  readonly indicators: readonly IndicatorWords[];
  readonly figures: Figures;
  readonly built: BuiltReturn | undefined;
  readonly faults: readonly Fault[];
  readonly fields: readonly Field[];
}

export function Totals({ indicators, figures, built, faults, fields }: Props) {
  const lang = useLang();
  const words = useWords(returnWords);
  const isSound = built?.body !== undefined && built.fault === undefined && faults.length === 0;
  return (
    <section aria-labelledby="totals-title">
      <h2 id="totals-title">{words.totals}</h2>
      {indicators.length > 0 && (
        <div class="scrolls">
          <table class="totals">
            <thead>
              <tr>
                <th scope="col">{words.indicator}</th>
                <th scope="col">{words.total}</th>
                <th scope="col">{words.tables}</th>
              </tr>
            </thead>
            <tbody>
              {indicators.map((indicator) => (
                <TotalRow key={indicator.id} indicator={indicator} figures={figures} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {built?.body?.nil === true && <p>{words.nil}</p>}
      <div role="status">
        {isSound ? (
          <p class="summary verdict good">{words.sound}</p>
        ) : (
          built !== undefined && (
            <>
              <p>{words.faulty}</p>
              <ul>
                {built.fault !== undefined && (
                  <li>
                    {built.fault.code === 'breakdown-disagrees' ? words.disagree : built.fault.messages[lang]}{' '}
                    {wordsFor(built.fault.place, indicators, lang)}
                  </li>
                )}
                {faults.filter(isOwn).map(({ code, pointer, messages }) => (
                  <li key={`${code}${pointer}`}>
                    <b>{titleAt(fields, pointer, lang)}</b>: {messages[lang]}
                  </li>
                ))}
              </ul>
            </>
          )
        )}
      </div>
    </section>
  );
}

/** Each figure repeats the area of the return: what is wrong there is told once. */
function isOwn({ pointer }: Fault): boolean {
  return !/^\/observations\/\d+\/area/.test(pointer);
}

function TotalRow({ indicator, figures }: { readonly indicator: IndicatorWords; readonly figures: Figures }) {
  const lang = useLang();
  const words = useWords(returnWords);
  const differing = typedTables(indicator).filter((table) => !sumOf(figures, indicator.id, table).agrees).length;
  return (
    <tr>
      <th scope="row">{indicator.title[lang]}</th>
      <td class="number">{formatCount(figures.get(figureKey(indicator.id, [])) ?? 0, lang)}</td>
      <td class={differing === 0 ? 'agrees' : 'differs'}>
        {differing === 0 ? `✓ ${words.allAgree}` : `✕ ${words.someDiffer(differing)}`}
      </td>
    </tr>
  );
}

/** The indicator and the dimensions that a place names. */
function wordsFor(place: string, indicators: readonly IndicatorWords[], lang: 'vi' | 'en'): string {
  const [id, ...names] = place.split('|');
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined) return '';
  const dimensions = indicator.tables.flatMap((table) => table.dimensions);
  const titles = names.map((name) => dimensions.find(({ dimension }) => dimension === name)?.title[lang] ?? name);
  return `(${[indicator.title[lang], ...titles].join(' · ')})`;
}
