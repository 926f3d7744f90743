/**
 * SDMX-CSV 2.1: a line for each observation, its codes, value and attributes.
 * @see SDMX-CSV 2.1 field guide (SDMX 3.1)
 * @module
 */
import { assertFigures } from '../check-figures.ts';
import type { FigureSet } from '../figure-set.ts';
import { writeCsv } from '../rfc4180.ts';
import { agencyId, dsdOf } from './dsd.ts';
import { rowsOf } from './rows.ts';
import type { SdmxOptions } from './sdmx-json.ts';

/** Stands where a value is missing on purpose. */
export const MISSING = '#N/A';

/**
 * Writes data sets of one regime. Attributes that no observation has take no column.
 *
 * @throws {StatisticsError} what {@link assertFigures} finds
 */
export async function toSdmxCsv(
  sets: readonly FigureSet[],
  { catalogue, audience = 'internal' }: SdmxOptions,
): Promise<string> {
  await assertFigures(sets, catalogue);
  const dsd = dsdOf(catalogue);
  const rows = sets.flatMap((set) => rowsOf(set, dsd, audience));
  const keys = [...dsd.dimensions.map(({ id }) => id), 'TIME_PERIOD'];
  const attributes = dsd.attributes
    .map(({ id }) => id)
    .filter((id) => rows.some((row) => row.attributes[id] !== undefined));
  const structure = ['dataflow', `${agencyId}:TIP(${dsd.version})`, 'R'];
  return writeCsv([
    ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...keys, 'OBS_VALUE', ...attributes],
    ...rows.map(({ key, value, attributes: given }) => [
      ...structure,
      ...keys.map((id) => key[id] ?? '_Z'),
      value ?? MISSING,
      ...attributes.map((id) => given[id] ?? ''),
    ]),
  ]);
}
