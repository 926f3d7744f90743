/**
 * One indicator: its total, its tables, and whether they agree.
 * @module
 */
import { useId, useState } from 'preact/hooks';
import { formatCount, useLang, useWords } from '../shell/lang.ts';
import type { IndicatorWords, TableWords } from '../worker/returns.ts';
import {
  type DimensionCode,
  type Figures,
  figureKey,
  MANY,
  shownCodes,
  sumOf,
  typedTables,
  withFigure,
} from './figures.ts';
import { returnWords } from './words.ts';

interface Props {
  readonly indicator: IndicatorWords;
  readonly figures: Figures;
  readonly onFigures: (figures: Figures) => void;
  readonly onRemove: () => void;
}

export function IndicatorCard({ indicator, figures, onFigures, onRemove }: Props) {
  const lang = useLang();
  const words = useWords(returnWords);
  const id = useId();
  const { title, definition } = indicator;
  return (
    <fieldset class="part indicator">
      <legend>{title[lang]}</legend>
      <p class="about">{definition[lang]}</p>
      <div class="field total">
        <label for={id}>{words.total}</label>
        <FigureInput id={id} cell={figureKey(indicator.id, [])} figures={figures} onFigures={onFigures} />
      </div>
      <div class="breakdowns">
        {typedTables(indicator).map((table) => (
          <Breakdown
            key={table.dimensions.map(({ dimension }) => dimension).join()}
            indicator={indicator}
            table={table}
            figures={figures}
            onFigures={onFigures}
          />
        ))}
      </div>
      <button type="button" class="link" onClick={onRemove}>
        {words.remove}
        <span class="hidden">: {title[lang]}</span>
      </button>
    </fieldset>
  );
}

type BreakdownProps = Omit<Props, 'onRemove'> & { readonly table: TableWords };

/** By one dimension: rows. By two: rows and columns. */
function Breakdown({ indicator, table, figures, onFigures }: BreakdownProps) {
  const lang = useLang();
  const words = useWords(returnWords);
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const [rows, columns] = table.dimensions;
  if (rows === undefined) return null;
  const codes = shownCodes(rows, figures, indicator.id, asked);
  const { sum, agrees } = sumOf(figures, indicator.id, table);
  const name = table.dimensions.map(({ title }) => title[lang].toLowerCase()).join(' × ');
  const cell = (row: string, column?: string): DimensionCode[] => [
    { dimension: rows.dimension, code: row },
    ...(columns === undefined || column === undefined ? [] : [{ dimension: columns.dimension, code: column }]),
  ];
  const hidden = rows.codes.filter(({ code }) => !codes.some((one) => one.code === code));
  return (
    <div class="breakdown">
      <table>
        <caption>
          {words.by} {name}
          {table.overlapping && <span class="note"> ({words.overlapping})</span>}
        </caption>
        {columns !== undefined && (
          <thead>
            <tr>
              <td />
              {columns.codes.map(({ code, title }) => (
                <th key={code} scope="col">
                  {title[lang]}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {codes.map(({ code, title }) => (
            <tr key={code}>
              <th scope="row">{title[lang]}</th>
              {(columns?.codes ?? [undefined]).map((column) => (
                <td key={column?.code ?? ''}>
                  <FigureInput
                    label={[
                      indicator.title[lang],
                      title[lang],
                      ...(column === undefined ? [] : [column.title[lang]]),
                    ].join(', ')}
                    cell={figureKey(indicator.id, cell(code, column?.code))}
                    figures={figures}
                    onFigures={onFigures}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr class={agrees ? 'agrees' : 'differs'}>
            <th scope="row">{words.sum}</th>
            <td colSpan={columns?.codes.length ?? 1}>
              <b>{formatCount(sum, lang)}</b> {agrees ? `✓ ${words.agrees}` : `✕ ${words.differs}`}
            </td>
          </tr>
        </tfoot>
      </table>
      {rows.codes.length > MANY && hidden.length > 0 && (
        <select
          aria-label={`${words.addRow}: ${name}`}
          value=""
          onChange={(event) => setAsked(new Set([...asked, event.currentTarget.value]))}
        >
          <option value="">{words.addRow}</option>
          {hidden.map(({ code, title }) => (
            <option key={code} value={code}>
              {title[lang]}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

interface FigureProps {
  readonly id?: string;
  readonly label?: string;
  readonly cell: string;
  readonly figures: Figures;
  readonly onFigures: (figures: Figures) => void;
}

/** A whole number of zero or more; anything else is not taken. */
function FigureInput({ id, label, cell, figures, onFigures }: FigureProps) {
  const take = (event: { currentTarget: HTMLInputElement }): void => {
    const text = event.currentTarget.value.replaceAll(/\D/g, '').slice(0, 9);
    event.currentTarget.value = text;
    onFigures(withFigure(figures, cell, text === '' ? undefined : Number(text)));
  };
  return (
    <input
      id={id}
      type="text"
      class="number figure"
      inputMode="numeric"
      aria-label={label}
      value={figures.get(cell) ?? ''}
      onInput={take}
    />
  );
}
