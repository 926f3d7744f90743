/**
 * Looks over printed tables: parts that do not make their total, bands of age that overlap or leave a gap, more of a thing than there can
 * be, two official numbers of one thing.
 * @module
 */
import type { PublishedBreakdown, PublishedTable } from './published.ts';

export type TableFaultCode =
  /** The parts of a breakdown make more or less than the total. */
  | 'parts-disagree'
  /** What is said to be part of the total is more than it. */
  | 'part-exceeds'
  /** One age falls into two bands. */
  | 'bands-overlap'
  /** One age falls into none. */
  | 'bands-gap'
  /** More than what it is taken from. */
  | 'exceeds-whole'
  /** Two bodies give different numbers of one thing. */
  | 'two-numbers';

export interface TableFault {
  readonly code: TableFaultCode;
  /** Source, period, what was counted, and the breakdown. */
  readonly place: string;
  /** By how much, or which ages: the figures are published. */
  readonly detail: string;
}

export function faultsInTables(tables: readonly PublishedTable[]): TableFault[] {
  return tables.flatMap((table) => [
    ...(table.breakdowns ?? []).flatMap((breakdown) => inBreakdown(table, breakdown)),
    ...beside(table, tables),
  ]);
}

function inBreakdown(table: PublishedTable, { by, cells }: PublishedBreakdown): TableFault[] {
  const place = `${placeOf(table)}, ${by}`;
  const { total } = table;
  const values = Object.values(cells);
  const sum = values.reduce((all, value) => all + value, 0);
  const faults: TableFault[] = [];
  if (by === 'of which') {
    for (const [category, value] of Object.entries(cells))
      if (total !== undefined && value > total) faults.push({ code: 'part-exceeds', place, detail: category });
  } else if (total !== undefined && sum !== total) {
    faults.push({ code: 'parts-disagree', place, detail: `${sum} ≠ ${total}` });
  }
  return by === 'age as printed' ? [...faults, ...inBands(place, Object.keys(cells))] : faults;
}

/** Bands as they are printed: `<10`, `11-14`, `>18`; both ends of a dash are in. */
function inBands(place: string, labels: readonly string[]): TableFault[] {
  const bands = labels.map(bandOf).sort((a, b) => a[0] - b[0]);
  const faults: TableFault[] = [];
  for (const [i, [from]] of bands.entries()) {
    const before = bands[i - 1];
    if (!before) continue;
    const [, last] = before;
    if (from <= last) faults.push({ code: 'bands-overlap', place, detail: agesOf(from, last) });
    if (from > last + 1) faults.push({ code: 'bands-gap', place, detail: agesOf(last + 1, from - 1) });
  }
  return faults;
}

function bandOf(label: string): readonly [first: number, last: number] {
  const [, under, from, to, over] = /^(?:<(\d+)|(\d+)-(\d+)|>(\d+))$/.exec(label) ?? [];
  if (under !== undefined) return [0, Number(under) - 1];
  if (over !== undefined) return [Number(over) + 1, Number.POSITIVE_INFINITY];
  if (from === undefined || to === undefined) throw new TypeError('a printed band is <n, n-m or >n');
  return [Number(from), Number(to)];
}

function agesOf(from: number, to: number): string {
  return from === to ? String(from) : `${from}-${to}`;
}

function beside(table: PublishedTable, tables: readonly PublishedTable[]): TableFault[] {
  const { within, sameAs, source, period } = table;
  const place = placeOf(table);
  const own = sizeOf(table);
  const find = (of: string, counted: string) =>
    tables.find((one) => one.source === of && one.period === period && one.counted === counted);
  const whole = within === undefined ? undefined : find(source, within);
  const other = sameAs && find(sameAs.source, sameAs.counted);
  return [
    ...(whole && own > sizeOf(whole)
      ? [{ code: 'exceeds-whole' as const, place, detail: `${own} > ${sizeOf(whole)}` }]
      : []),
    ...(other && own !== sizeOf(other)
      ? [{ code: 'two-numbers' as const, place, detail: [own, sizeOf(other)].join(' ≠ ') }]
      : []),
  ];
}

function sizeOf({ total, breakdowns = [] }: PublishedTable): number {
  return total ?? Object.values(breakdowns[0]?.cells ?? {}).reduce((sum, value) => sum + value, 0);
}

function placeOf({ source, period, counted }: PublishedTable): string {
  return `${source}, ${period}, ${counted}`;
}
