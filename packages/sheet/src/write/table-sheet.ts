/**
 * The sheet of one table: headings with notes, what each column takes, and the rows.
 * @module
 */
import type { Bilingual } from '@lienthong/schemas';
import type { Cell, CellStyle, CellValue, ColumnDef, DataValidation, WriteSheet } from 'hucre/xlsx';
import { address, letters } from '../address.ts';
import type { Lang } from '../cells/write-cell.ts';
import type { CellShape, Column, Table } from '../layout/node.ts';
import { formWords } from '../words/form.ts';
import { type CodeSheet, entriesOf } from './code-sheet.ts';
import { escaped, type NumberedRow } from './numbered.ts';

/** Rows that a form checks below the last one that is filled, and those that it formats: a text must not become a date. */
const spareRows = 1000;
const formattedRows = 200;

export function tableSheet(table: Table, rows: readonly NumberedRow[], codes: CodeSheet, lang: Lang): WriteSheet {
  const keys = keyColumns(table);
  const columns = [...keys.map((key) => formWords[key]), ...table.columns];
  const heads = columns.map((column) => ('key' in column ? headingOf(column, lang) : column[lang]));
  const cells = new Map<string, Partial<Cell>>();
  heads.forEach((value, at) => {
    const column = columns[at];
    const comment = column && 'key' in column ? { comment: { text: noteOf(column, lang) } } : {};
    cells.set(`0,${at}`, { value, type: 'string', style: headStyle(column), ...comment });
  });
  const body = rows.map((row, index) => {
    const numbers = keys.map((key) => (key === 'ofRow' ? (row.of ?? null) : row.number));
    const values = table.columns.map((column): CellValue => row.item.cells.get(column) ?? null);
    values.forEach((value, at) => {
      const column = table.columns[at];
      if (value === null || column === undefined) return;
      cells.set(`${index + 1},${keys.length + at}`, { value: escaped(value), style: styleOf(column) });
    });
    return [...numbers, ...values.map(escaped)];
  });
  for (let row = rows.length + 1; row <= rows.length + formattedRows; row++) {
    for (const [at, column] of table.columns.entries()) {
      cells.set(`${row},${keys.length + at}`, { value: null, type: 'empty', style: styleOf(column) });
    }
  }
  const blank = Array.from({ length: formattedRows }, (): CellValue[] => []);
  return {
    name: table.sheet[lang],
    rows: [heads, ...body, ...blank],
    cells,
    columns: columns.map((column): ColumnDef => {
      if (!('key' in column)) return { width: 12 };
      const width = Math.min(40, Math.max(14, headingOf(column, lang).length + 2));
      return { width };
    }),
    rowDefs: new Map([[0, { height: 48 }]]),
    freezePane: { rows: 1, columns: keys.length },
    dataValidations: table.columns.flatMap((column, at) => {
      const letter = letters(keys.length + at);
      return validationOf(column, `${letter}2:${letter}${rows.length + spareRows + 1}`, codes, lang);
    }),
    autoFilter: { range: `A1:${address(Math.max(1, rows.length), columns.length - 1)}` },
  };
}

/** A list's rows name the row that they belong to; rows that lists belong to have a number. */
export function keyColumns(table: Table): readonly ('rowNumber' | 'ofRow')[] {
  const ofRow = table.parent === undefined ? [] : (['ofRow'] as const);
  const own = table.parent === undefined || table.children.length > 0 ? (['rowNumber'] as const) : [];
  return [...ofRow, ...own];
}

export function headingOf({ heading, required }: Column, lang: Lang): string {
  return `${heading[lang]}${required === 'always' ? ' *' : required === 'within' ? ' (*)' : ''}`;
}

function noteOf({ description, required, machine, shape }: Column, lang: Lang): string {
  const say = (words: Bilingual): string => words[lang];
  const chosen = shape.type === 'cell-list' ? entriesOf(shape.items) : undefined;
  return [
    say(description),
    ...(machine ? [say(formWords.machine)] : required === 'always' ? [say(formWords.required)] : []),
    ...(required === 'within' ? [say(formWords.within)] : []),
    ...(shape.type === 'cell-list' ? [say(formWords.several)] : []),
    ...(shape.type === 'text' && shape.format.endsWith('date') ? [say(formWords.date)] : []),
    ...(chosen ? [`${say(formWords.chooseFrom)} ${chosen.map(({ title }) => say(title)).join('; ')}`] : []),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function headStyle(column: Column | Bilingual | undefined): CellStyle {
  const isColumn = column !== undefined && 'key' in column;
  const grey = !isColumn || column.machine;
  const needed = isColumn && column.required === 'always' && !column.machine;
  return {
    font: { bold: true },
    alignment: { wrapText: true, vertical: 'top' },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: grey ? 'D9D9D9' : needed ? 'FFE699' : 'DDEBF7' } },
  };
}

function styleOf({ shape }: Column): CellStyle {
  const isDay = shape.type === 'text' && shape.format === 'civil-date';
  const numFmt = isDay ? 'dd/mm/yyyy' : shape.type === 'number' ? 'General' : '@';
  return { numFmt, alignment: { wrapText: true, vertical: 'top' } };
}

function validationOf({ shape }: Column, range: string, codes: CodeSheet, lang: Lang): DataValidation[] {
  const say = (words: Bilingual): string => words[lang];
  const common = { range, allowBlank: true, showErrorMessage: true };
  const formula1 = codes.formulaOf(shape);
  if (formula1 !== undefined) {
    const errorStyle = shape.type === 'code' && shape.open ? 'warning' : 'stop';
    const words = { errorTitle: say(formWords.chooseTitle), errorMessage: say(formWords.choose) };
    return [{ ...common, type: 'list', formula1, errorStyle, ...words }];
  }
  if (shape.type === 'number')
    return [{ ...common, ...bounds(shape), errorStyle: 'stop', ...numberWords(shape, lang) }];
  if (shape.type !== 'text') return [];
  if (shape.format === 'civil-date') {
    const words = { errorTitle: say(formWords.dateTitle), errorMessage: say(formWords.date) };
    return [
      { ...common, type: 'date', operator: 'greaterThanOrEqual', formula1: '367', errorStyle: 'warning', ...words },
    ];
  }
  if (shape.maxLength === undefined) return [];
  const words = { errorTitle: say(formWords.lengthTitle), errorMessage: `≤ ${shape.maxLength}` };
  const formula = String(shape.maxLength);
  return [
    { ...common, type: 'textLength', operator: 'lessThanOrEqual', formula1: formula, errorStyle: 'stop', ...words },
  ];
}

function bounds(
  shape: CellShape & { type: 'number' },
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  const { integer, minimum = -1e15, maximum = 1e15 } = shape;
  const [formula1, formula2] = [Math.max(minimum, -1e15), Math.min(maximum, 1e15)].map(String);
  return {
    type: integer ? 'whole' : 'decimal',
    operator: 'between',
    ...{ formula1: formula1 ?? '', formula2: formula2 ?? '' },
  };
}

function numberWords(
  { integer }: CellShape & { type: 'number' },
  lang: Lang,
): Pick<DataValidation, 'errorTitle' | 'errorMessage'> {
  return {
    errorTitle: formWords.numberTitle[lang],
    errorMessage: (integer ? formWords.whole : formWords.decimal)[lang],
  };
}
