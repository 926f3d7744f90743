/**
 * Writes the table of holidays as rules read it: short, for it travels with every validator that counts working days.
 * @module
 */
import { array, type Contract, type JsonObject, object } from '../contract/source.ts';
import { banner } from './names.ts';

/** `@lienthong/schemas/holidays`: file name → text. */
export function holidayFile(contract: Contract): Map<string, string> {
  const years = Object.entries(object(contract.holidays['years'])).map(([year, entry]) => [
    year,
    yearOf(object(entry)),
  ]);
  return new Map([['holidays.ts', banner('schemas/holidays.json') + TYPES + constant(Object.fromEntries(years))]]);
}

const TYPES = `/** Days off of state bodies in a year; each list holds \`MM-DD\`, apart by blanks. */
export interface HolidayYear {
  /** days off that are no Saturday or Sunday */
  off: string;
  /** Saturdays worked in exchange for one of them */
  worked: string;
  /** those of either list whose text was not read */
  unsure: string;
  /** whether all days off of the year were decided when the table was written */
  complete: boolean;
}

export type HolidayTable = Readonly<Record<string, HolidayYear>>;

`;

function yearOf(year: JsonObject): JsonObject {
  const exchanged = array(year['exchanged']).map(object);
  const off = [
    ...array(year['off'])
      .map(object)
      .flatMap((entry) => daysOf(entry).map((day) => ({ day, entry })))
      .filter(({ day }) => !isWeekend(day)),
    ...exchanged.map((entry) => ({ day: String(entry['off']), entry })),
  ];
  const worked = exchanged.map((entry) => ({ day: String(entry['worked']), entry }));
  const list = (days: { day: string }[]): string =>
    days
      .map(({ day }) => day.slice(5))
      .sort()
      .join(' ');
  const unsure = [...off, ...worked].filter(({ entry }) => entry['sourced'] !== true);
  return { off: list(off), worked: list(worked), unsure: list(unsure), complete: year['complete'] === true };
}

function daysOf({ from, to }: JsonObject): string[] {
  const days: string[] = [];
  for (let at = Date.parse(String(from)); at <= Date.parse(String(to)); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(Date.parse(day)).getUTCDay());
}

const DAY_MS = 86_400_000;

function constant(table: JsonObject): string {
  return `/** Days off by year, from 2024 on. */\nexport const holidays: HolidayTable = ${JSON.stringify(table, null, 2)};\n`;
}
