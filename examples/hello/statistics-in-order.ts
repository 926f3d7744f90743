import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type AnyRecord, type Dataset, lienthongCatalogue, tabulate } from '@lienthong/statistics';

/** Counts a file of records, one a line, in the order of their ids. */
export async function countFile(file: string, period: string): Promise<Dataset> {
  const area = { edition: '2026-04-30', code: '82' };
  const asOf = new Date().toISOString();
  return tabulate(recordsIn(file), { catalogue: lienthongCatalogue, period, area, asOf, order: 'by-id' });
}

async function* recordsIn(file: string): AsyncIterable<AnyRecord> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }))
    yield JSON.parse(line) as AnyRecord;
}
