import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { privacy } from '../../packages/schemas/src/generated/privacy.ts';
import * as zodSchemas from '../../packages/schemas/src/generated/zod/index.ts';
import { fromHtcds, htcdsFacts, toHtcds } from '../../packages/schemas/src/htcds.ts';
import { type AnyRecord, type Consent, type PersonIdentity, sharing } from '../../packages/schemas/src/index.ts';
import { context, NAMES } from '../../packages/schemas/src/testing/htcds-records.ts';
import { lienthongCatalogue, tabulate } from '../../packages/statistics/src/index.ts';
import { validateConversation } from '../../packages/validate/src/conversation.ts';
import { dueDates } from '../../packages/validate/src/due-dates.ts';
import {
  anyRecord,
  groupsPresent,
  type Lang,
  minimise,
  validate,
  validatorOf,
} from '../../packages/validate/src/index.ts';
import { migrate } from '../../packages/validate/src/migrate.ts';
import { personalData, redact } from '../../packages/validate/src/privacy.ts';
import { constName } from '../generate/names.ts';
import { casesOf, PLANTINGS, type Planted, plant } from './canaries.ts';
import { overheard } from './overheard.ts';
import { Random } from './random.ts';
import { array, loadContract, object } from './source.ts';
import { Traces } from './traces.ts';

const contract = loadContract(join(import.meta.dirname, '../..'));
const kinds = array(contract.kinds).map((entry) => String(object(entry)['kind']));
const seed = Number(process.env['CANARY_SEED'] ?? Date.now() % 1e9);
const random = new Random(seed);
/** Days of one year are alike as far as that. */
const YEAR = 4;
const total = { cases: 0, canaries: 0, texts: 0 };
afterAll(() => console.info(`CANARY_SEED=${seed}: ${JSON.stringify(total)}`));

describe.each(kinds)('%s', (kind) => {
  let planted: [index: number, planted: Planted][] = [];
  beforeAll(() => {
    planted = [...plantedCases(kind)];
  });
  afterAll(() => {
    planted = [];
  });

  test('no message, error or log line tells a value, nor a name that no schema knows', async () => {
    const traces = new Traces();
    const records: AnyRecord[] = [];
    const heard = await overheard(async () => {
      for (const [index, one] of planted) {
        const record = one.record as unknown as AnyRecord;
        records.push(record);
        for (const { text } of one.canaries) traces.plant(text);
        traces.tell(await saidOf(kind, record, index % 2 === 0 ? 'en' : 'vi'));
      }
      traces.tell(await tabulated(records));
    });
    traces.tell(heard);
    expect(traces.found().slice(0, 20)).toEqual([]);
    total.cases += records.length;
    total.canaries += traces.canaries;
    total.texts += traces.texts;
  });

  test('a redacted copy holds nothing of people, nor what no schema knows', () => {
    for (const [, { record, canaries }] of planted) {
      const traces = new Traces();
      // Ids, days and counts that by the schema tell nothing of anybody stay: a log must say which record it speaks of.
      const shown = canaries.filter(({ place }) => isShown(kind, place)).map(({ text }) => text.slice(0, YEAR));
      for (const { text } of canaries) if (!shown.includes(text.slice(0, YEAR))) traces.plant(text);
      traces.tell(redact(record));
      expect(traces.found()).toEqual([]);
    }
  });
});

/** Every case twice: in forms that its places take, so that the rules are run, and in one of the other ways in turn. */
function* plantedCases(kind: string): Generator<[index: number, planted: Planted]> {
  const [within, ...others] = PLANTINGS;
  for (const [index, record] of casesOf(contract, kind).entries())
    for (const planting of [within, ...others.slice(index % 3).slice(0, 1)])
      yield [index, plant(contract, record, planting, random)];
}

/** What every function says of a record; what it makes of it, such as a minimised record or a row, is left out. */
async function saidOf(kind: string, record: AnyRecord, lang: Lang): Promise<unknown[]> {
  const zod = (zodSchemas as Record<string, ZodType>)[constName(kind)];
  const validator = validatorOf(record.schema);
  const [row] = sharing.filter((one) => one.kind === kind);
  const asked = { from: row?.from ?? '', to: row?.to ?? '', purpose: row?.purpose ?? '', on: '2026-09-01' };
  const consents = kind === 'consent' ? [record as Consent] : [];
  return [
    said(() => [validate(record), validate(record, { all: false }), validator?.isStructure(record)]),
    said(() => anyRecord.in(lang)['~standard'].validate(record).issues),
    said(() => zod?.parse(record) && []),
    said(() => personalData(record)),
    said(() => [groupsPresent(record), minimise(record, { ...asked, consents }) && []]),
    said(() => minimise({ ...record, schema: JSON.stringify(record) as AnyRecord['schema'] } as AnyRecord, asked)),
    // Which record an issue is of is told by its id, where the record is valid.
    said(() => validateConversation([record]).issues.map(({ record: _id, revision: _, ...issue }) => issue)),
    said(() =>
      dueDates([record], '2027-01-01').map(({ limit, state, reason, basis }) => [limit, state, reason, basis]),
    ),
    said(() => rowsOf(record).flatMap(({ notes }) => notes)),
    said(() => [cellsOf(record), ...rowsOf(record).map(({ row: made }) => made)].map(notCarried)),
    await said(() => migrate(record, '1.0').then(({ lost }) => lost)),
    await said(() => migrate(record, '9.0')),
  ];
}

/** What comes back, or is thrown. */
function said(ask: () => unknown): unknown {
  try {
    const answer = ask();
    return answer instanceof Promise ? answer.catch((error: unknown) => error) : answer;
  } catch (error) {
    return error;
  }
}

/** Rows with everything that can be asked for. */
function rowsOf(record: AnyRecord): ReturnType<typeof toHtcds> {
  return toHtcds([record], { identities: [record as PersonIdentity], freeText: true, agency: record.issuer });
}

/** The record as a foreign row: its values under the names of columns, and as names. */
function cellsOf(record: AnyRecord): Parameters<typeof fromHtcds>[0] {
  const values = Object.values(record).map((value) => (typeof value === 'object' ? JSON.stringify(value) : value));
  const columns = Object.keys(htcdsFacts.fields).map((name, at) => [name, values[at % values.length]]);
  const strange = values.map((value) => [String(value), value]);
  return { fields: Object.fromEntries([...columns, ...strange]), events: [Object.fromEntries(columns)] };
}

function notCarried(row: Parameters<typeof fromHtcds>[0]): unknown {
  return fromHtcds(row, { ...context(), names: NAMES }).notCarried;
}

/** What could not be placed, and errors; figures may be those of the records. */
async function tabulated(records: readonly AnyRecord[]): Promise<unknown> {
  const options = { catalogue: lienthongCatalogue, area: { edition: '2026-04-30', code: '82' } };
  return said(async () => {
    const counted = await tabulate(records, { ...options, period: 'calendar:2026-Y', asOf: '2199-12-31T00:00:00Z' });
    return counted.undetermined;
  });
}

function isShown(kind: string, place: string): boolean {
  return privacy[kind]?.[place]?.startsWith('none none') === true;
}
