/**
 * Which heading of a sender's files is which field: found once, saved, given again.
 * @module
 */
import { SheetError } from '../errors.ts';
import { fold } from '../fold.ts';
import type { Layout, Table } from '../layout/node.ts';
import { isObject } from '../write/items.ts';
import { type HeadedColumn, type Saved, whole } from './heading.ts';
import type { Target } from './names.ts';

/** JSON. */
export interface SheetMapping {
  kind: string;
  /** `MAJOR.MINOR` */
  version: string;
  sheets: readonly MappedSheet[];
}

export interface MappedSheet {
  sheet: string;
  /** place of the list in the record; empty for the records themselves */
  table: string;
  /** heading → field (`document.number`; `places:role` of a list in the same sheet; `#`, `#of` for row numbers), `null` for a column that is left */
  columns: Readonly<Record<string, string | null>>;
}

/** @throws {SheetError} `bad-mapping` */
export function parseMapping(value: unknown): SheetMapping {
  const isPair = ([, field]: [string, unknown]): boolean => field === null || typeof field === 'string';
  const isSheet = (one: unknown): boolean =>
    isObject(one) &&
    typeof one['sheet'] === 'string' &&
    typeof one['table'] === 'string' &&
    isObject(one['columns']) &&
    Object.entries(one['columns']).every(isPair);
  if (
    !isObject(value) ||
    typeof value['kind'] !== 'string' ||
    typeof value['version'] !== 'string' ||
    !Array.isArray(value['sheets']) ||
    !value['sheets'].every(isSheet)
  ) {
    throw new SheetError('bad-mapping');
  }
  return value as unknown as SheetMapping;
}

/** What a mapping says of the headings of a table. */
export function savedIn(mapping: SheetMapping | undefined, table: Table): Saved {
  const sheets = (mapping?.sheets ?? []).filter((one) => one.table === table.path);
  const fields = new Map(
    sheets.flatMap(({ columns }) => Object.entries(columns).map(([head, field]) => [fold(head), field])),
  );
  return (heading) => {
    const field = fields.get(fold(heading));
    if (field === undefined || field === null) return field;
    return targetOf(table, field);
  };
}

/** Whether a mapping names headings for the table that the file does not have: then it may be another sender's. */
export function isUnmet(mapping: SheetMapping | undefined, table: Table, columns: readonly HeadedColumn[]): boolean {
  const sheets = (mapping?.sheets ?? []).filter((one) => one.table === table.path);
  const there = new Set(columns.map(({ heading }) => fold(whole(heading))));
  const isMet = ({ columns: saved }: MappedSheet): boolean =>
    Object.entries(saved).every(([head, field]) => field === null || there.has(fold(head)));
  return sheets.length > 0 && !sheets.some(isMet);
}

export function mapped(sheet: string, table: Table, columns: readonly HeadedColumn[]): MappedSheet {
  const found = new Map<string, string | null>();
  for (const { heading, target, ambiguous, repeated } of columns) {
    // A fault is not remembered as a choice: it is told of the next file too.
    if (target !== undefined) found.set(whole(heading), fieldOf(table, target));
    else if (!ambiguous && !repeated && !found.has(whole(heading))) found.set(whole(heading), null);
  }
  return { sheet, table: table.path, columns: Object.fromEntries(found) };
}

function fieldOf(own: Table, target: Target): string {
  const field = 'column' in target ? target.column.key : target.key === 'rowNumber' ? '#' : '#of';
  return target.table === own ? field : `${target.table.path}:${field}`;
}

/** @throws {SheetError} `bad-mapping` for a field that the kind does not have */
function targetOf(own: Table, field: string): Target {
  const [, path, name = ''] = /^(?:([^:{]*):)?(.*)$/s.exec(field) ?? [];
  const table = path === undefined ? own : below(own, path);
  const column = table?.columns.find(({ key }) => key === name);
  if (table === undefined) throw new SheetError('bad-mapping');
  if (name === '#') return { table, key: 'rowNumber' };
  if (name === '#of') return { table, key: 'ofRow' };
  if (column === undefined) throw new SheetError('bad-mapping');
  return { table, column };
}

function below(table: Table, path: string): Table | undefined {
  if (table.path === path) return table;
  return table.children.map((child) => below(child, path)).find((found) => found !== undefined);
}

export function mappingOf({ kind, version }: Layout, sheets: readonly MappedSheet[]): SheetMapping {
  return { kind, version, sheets };
}
