/**
 * The table of holidays: days of their year, each of a known occasion and with a source; an exchange gives a weekday off for a day of
 * the weekend.
 * @module
 */
import type { Problem } from '../problem.ts';
import { array, type Contract, object, pointer, strings } from '../source.ts';

export function lintHolidays(contract: Contract): Problem[] {
  const { occasions, years } = contract.holidays;
  return [
    ...Object.entries(object(occasions)).flatMap(([code, occasion]) =>
      strings(object(occasion)['x-basis'])
        .filter((id) => !Object.hasOwn(contract.bases, id))
        .map((id) => problem(['occasions', code, 'x-basis'], `${id} is no basis of bases.json`)),
    ),
    ...Object.entries(object(years)).flatMap(([year, table]) => [
      ...array(object(table)['off']).flatMap((entry, index) => {
        const { from, to, occasion, source } = object(entry);
        const at = ['years', year, 'off', index];
        return [
          ...(String(from) <= String(to) && isOf(year, from) && isOf(year, to)
            ? []
            : [problem([...at, 'from'], `give first and last day, both of ${year}`)]),
          ...(Object.hasOwn(object(occasions), String(occasion))
            ? []
            : [problem([...at, 'occasion'], 'is not among the occasions')]),
          ...(typeof source === 'string' ? [] : [problem([...at, 'source'], 'name where the days were read')]),
        ];
      }),
      ...array(object(table)['exchanged']).flatMap((entry, index) => {
        const { off, worked, source } = object(entry);
        const at = ['years', year, 'exchanged', index];
        return [
          ...(isOf(year, off) && !isWeekend(off) ? [] : [problem([...at, 'off'], `give a weekday of ${year}`)]),
          ...(isOf(year, worked) && isWeekend(worked)
            ? []
            : [problem([...at, 'worked'], `give a Saturday or Sunday of ${year}`)]),
          ...(typeof source === 'string' ? [] : [problem([...at, 'source'], 'name where the days were read')]),
        ];
      }),
    ]),
  ];
}

function problem(at: (string | number)[], message: string): Problem {
  return { file: 'schemas/holidays.json', pointer: pointer(...at), message };
}

function isOf(year: string, day: unknown): boolean {
  return typeof day === 'string' && day.startsWith(`${year}-`) && !Number.isNaN(Date.parse(day));
}

function isWeekend(day: unknown): boolean {
  return [0, 6].includes(new Date(Date.parse(String(day))).getUTCDay());
}
