/**
 * Two readers of SDMX-JSON that are not ours, each giving the cells of a message by the ids of their codes.
 * @module
 */
import { createRequire } from 'node:module';

/** Key by dimension id, value, and OBS_STATUS. */
export interface ReadCell {
  readonly key: Readonly<Record<string, string | undefined>>;
  readonly value: number | null;
  readonly status: string;
}

const require = createRequire(import.meta.url);

interface JsonStat {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<
    Record<string, { readonly category: { readonly index: readonly string[]; readonly label: Record<string, string> } }>
  >;
  readonly value: Readonly<Record<string, number>>;
  readonly status: Readonly<Record<string, string>>;
}

/** `jsonstat-suite` makes a cube, in which a cell has one number; a range of time has no id there. */
export function readByJsonStat(message: object): ReadCell[] {
  const { fromSDMX } = require('jsonstat-suite') as { fromSDMX(message: object, options: object): JsonStat };
  // It writes into what it is given.
  const cube = fromSDMX(structuredClone(message), { ovalue: true, ostatus: true });
  return Object.entries(cube.status).map(([cell, status]) => {
    let rest = Number(cell);
    const key = [...cube.id].reverse().map((id, i) => {
      const size = cube.size.at(-1 - i) ?? 1;
      const code = cube.dimension[id]?.category.index[rest % size];
      rest = Math.floor(rest / size);
      return [id, code] as const;
    });
    return { key: Object.fromEntries(key), value: cube.value[cell] ?? null, status };
  });
}

interface SdmxParser {
  getDatasets(url: string): Promise<unknown>;
  getData(): readonly Readonly<Record<string, string>>[];
  getDimensions(): readonly { readonly id: string; readonly values: readonly Named[] }[];
  getAttributes(): readonly { readonly id: string; readonly values: readonly Named[] }[];
}

interface Named {
  readonly id?: string;
  readonly value?: string;
  readonly name: string;
}

/** `sdmx-json-parser` gives names, which are turned back into ids by the lists that it gives. */
export async function readByParser(message: object): Promise<ReadCell[]> {
  const { SDMXParser } = require('sdmx-json-parser') as { SDMXParser: new () => SdmxParser };
  const parser = new SDMXParser();
  await parser.getDatasets(`data:application/json;format=jsondata,${encodeURIComponent(JSON.stringify(message))}`);
  const components = [...parser.getDimensions(), ...parser.getAttributes()];
  const idOf = (component: string, name: string | undefined): string => {
    const found = components.find(({ id }) => id === component)?.values.filter((value) => value?.name === name) ?? [];
    if (found.length !== 1) throw new Error(`${found.length} codes of ${component} have one name`);
    return found[0]?.id ?? found[0]?.value ?? '';
  };
  return parser.getData().map((cell) => ({
    key: Object.fromEntries(parser.getDimensions().map(({ id }) => [id, idOf(id, cell[id])])),
    value: (cell['value'] as unknown as number | null) ?? null,
    status: idOf('OBS_STATUS', cell['OBS_STATUS']),
  }));
}
