import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../catalogue.ts';
import { fromJson } from '../import/json.ts';
import { lienthongCatalogue } from '../lienthong-catalogue.ts';
import { toSdmxCsv } from './sdmx/sdmx-csv.ts';
import { toSdmxJson } from './sdmx/sdmx-json.ts';

const folder = join(import.meta.dirname, '../../../../conformance/statistics');

interface Case {
  readonly title: string;
  readonly catalogue: Catalogue;
  readonly sets: unknown;
  readonly preparedAt: string;
  readonly expect: { readonly sdmxCsv: readonly string[]; readonly sdmxJson?: object };
}

describe('export', () => {
  test.each(read<Case>('export'))('$title', async ({ catalogue, sets: given, preparedAt, expect: expected }) => {
    const { sets, faults } = await fromJson(given, { catalogue });
    expect(faults).toEqual([]);
    expect((await toSdmxCsv(sets, { catalogue })).split('\r\n').slice(0, -1)).toEqual(expected.sdmxCsv);
    const message: unknown = JSON.parse(JSON.stringify(await toSdmxJson(sets, { catalogue, preparedAt })));
    if (expected.sdmxJson) expect(message).toEqual(expected.sdmxJson);
  });
});

test('the figures beside the cases are in order', async () => {
  const { sets, faults } = await fromJson(read<object>('figures'), { catalogue: lienthongCatalogue });
  expect(faults).toEqual([]);
  expect(sets).toHaveLength(10);
});

function read<T>(name: string): T[] {
  const files = readdirSync(join(folder, name)).sort();
  return files.map((file) => JSON.parse(readFileSync(join(folder, name, file), 'utf8')) as T);
}
