import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Agency } from '../../packages/exchange/src/agency.ts';
import { ExchangeError } from '../../packages/exchange/src/errors.ts';
import type { Outgoing } from '../../packages/exchange/src/sender/outgoing.ts';
import { type TestNetwork, testNetwork } from '../../packages/exchange/src/testing/network.ts';
import { programmeTask } from '../../packages/schemas/src/generated/codelists.ts';
import { type AnyRecord, groups, type SharingRow } from '../../packages/schemas/src/index.ts';
import { lienthongCatalogue, tabulate } from '../../packages/statistics/src/index.ts';
import { validateConversation } from '../../packages/validate/src/conversation.ts';
import { contract, groupsPresent, minimise, validate, versionsRead } from '../../packages/validate/src/index.ts';
import { readTasks, type Task, type TaskMessage } from './tasks.ts';

const { tasks, agencies } = readTasks(join(import.meta.dirname, '../..'));
const START_MS = Date.parse('2027-11-03T09:00:00+07:00');
const AREA = { edition: '2026-04-30', code: '82' };
const now = () => START_MS + Math.round(performance.now());

/** One who sends anything to anybody: the receiver must look. */
const careless: typeof contract = { ...contract, concerns: () => true, sharing: everyWay(contract.sharing) };

let network: TestNetwork;
beforeAll(async () => {
  const roles = Object.fromEntries(Object.entries(agencies).map(([code, { role }]) => [code, role]));
  network = await testNetwork(roles, { contract, now, reads: versionsRead() });
});
afterAll(() => network.close());

test('the tasks are those of the dispatch, each played once', () => {
  expect(tasks.map(({ task }) => task)).toEqual(programmeTask.codes.map(({ code }) => code));
});

describe.each(tasks.map((task) => [task.name, task] as const))('%s', (_name, task) => {
  const sent: Played[] = [];
  const held = new Map<string, AnyRecord[]>();

  test('its messages pass the exchange, each with what its receiver may have', async () => {
    for (const message of task.messages) sent.push(await play(message, sent));
    for (const code of Object.keys(task.after.holds)) held.set(code, await emptied(agencyOf(code)));
  });

  test('after it each agency holds its records, and knows what became of what it sent', () => {
    const kindsHeld = [...held].map(([code, records]) => [code, [...new Set(records.map(kindOf))]]);
    expect(Object.fromEntries(kindsHeld)).toEqual(task.after.holds);
    expect(answersOf(task, sent, held)).toEqual(task.after.answered);
    expect(stageOf([...held.values()].flat())).toBe(task.after.stage);
  });

  test('the rules across its records and conversations find no error', () => {
    const roles = new Map(Object.entries(agencies).map(([code, { role }]) => [code, [role]]));
    for (const played of Map.groupBy(sent, ({ whole }) => whole.conversation).values()) {
      const { issues } = validateConversation(
        played.map(({ whole }) => whole),
        { roles },
      );
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('its indicator moves', async () => {
    const { id, agency, period, before, after } = task.indicator;
    const asOf = new Date(now()).toISOString();
    const count = async (records: AnyRecord[]) => {
      const { observations } = await tabulate(records, { catalogue: lienthongCatalogue, period, area: AREA, asOf });
      return observations.find((cell) => cell.indicator === id && cell.dimensions.length === 0)?.value;
    };
    expect(await count([])).toBe(before);
    expect(await count(held.get(agency) ?? [])).toBe(after);
    expect(after).not.toBe(before);
  });

  test.each(task.twins)(
    'message $message from $from, to $to, is refused: here, and there if sent all the same',
    async (twin) => {
      const message = { ...at(task.messages, twin.message), ...twin };
      const { record, conditions = [], purpose, basis, from, to } = message;
      const outgoing = { to, record, purpose, basis, conditions };
      const error = await agencyOf(from)
        .send(outgoing)
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ExchangeError);
      expect(error).toMatchObject({ code: 'not-authorized' });

      expect(await refusalOf(from, outgoing)).toBe('grant');
      expect(await emptied(agencyOf(to))).toEqual([]);
    },
  );
});

/** Sends through one who does not look. @returns why it was refused */
async function refusalOf(code: string, outgoing: Outgoing): Promise<string | undefined> {
  const sender = network.agencies[code];
  await sender?.stop();
  try {
    const wrong = await sender?.start({ contract: careless });
    const [letter] = (await wrong?.send(outgoing)) ?? [];
    const jti = letter?.jti ?? '';
    expect((await wrong?.outbox.waitFor(jti))?.state).toBe('refused');
    return (await wrong?.outbox.refusal(jti))?.reason;
  } finally {
    await sender?.stop();
    await sender?.start();
  }
}

interface Played {
  jti: string;
  /** as it was sent */
  record: AnyRecord;
  /** as its sender holds it */
  whole: AnyRecord;
}

/** Sends one message, as far as its receiver may have it. */
async function play(message: TaskMessage, before: readonly Played[]): Promise<Played> {
  const { from, to, kind, purpose, basis, conditions = [], parts, answers } = message;
  const record =
    answers === undefined
      ? message.record
      : ({ ...message.record, answers: { ...answersIn(message.record), jti: at(before, answers).jti } } as AnyRecord);
  expect(kindOf(record)).toBe(kind);
  expect(validate(record).issues).toEqual([]);
  const asked = { from: roleOf(from), to: roleOf(to), purpose, on: '2027-11-03', granted: conditions };
  const minimised = minimise(record, asked);
  if (minimised === undefined) throw new Error(`${kind} from ${from} to ${to}: no row`);
  const left = groupsPresent(minimised);
  expect(groupsPresent(record).filter((group) => !left.includes(group))).toEqual(message.withheld);

  const sender = agencyOf(from);
  const [sent] = await sender.send({
    to,
    record: minimised,
    purpose,
    basis,
    conditions,
    parts: Object.entries(parts).map(([name, content]) => ({ name, content })),
    ...(answers === undefined ? {} : { re: at(before, answers).jti }),
  });
  const { jti, state } = await sender.outbox.waitFor(sent?.jti ?? '');
  expect(state).toBe('valid');
  return { jti, record: minimised, whole: record };
}

/** Everything that waits in an inbox, which is empty then. */
async function emptied({ inbox }: Agency): Promise<AnyRecord[]> {
  const messages = await inbox.take({ limit: 100 });
  for (const message of messages) await inbox.ack(message);
  return messages.map(({ record }) => record as AnyRecord);
}

/** What each message was answered, by its place, as its sender holds it. */
function answersOf(
  task: Task,
  sent: readonly Played[],
  held: ReadonlyMap<string, AnyRecord[]>,
): Record<string, string> {
  const statuses = [...held.values()].flat().filter((record) => kindOf(record) === 'handling-status');
  const answers = sent.flatMap(({ jti }, place) =>
    statuses
      .filter((status) => answersIn(status).jti === jti)
      .map((status) => [place, (status as { code?: string }).code ?? '']),
  );
  expect(statuses).toHaveLength(answers.length);
  expect(task.messages.filter((message) => message.answers !== undefined)).toHaveLength(answers.length);
  return Object.fromEntries(answers);
}

/** Where the newest record about a case says that it stands. */
function stageOf(records: readonly AnyRecord[]): string | undefined {
  const told = records
    .map(({ recordedAt, ...record }) => ({ at: Date.parse(recordedAt), stage: stageIn(record) }))
    .filter(({ stage }) => stage !== undefined);
  return told.sort((a, b) => a.at - b.at).at(-1)?.stage;
}

function stageIn(record: object): string | undefined {
  const { stage, stageAfter } = record as { stage?: string; stageAfter?: string };
  return stageAfter ?? stage;
}

function answersIn(record: AnyRecord): { jti?: string } {
  return (record as { answers?: { jti?: string } }).answers ?? {};
}

function kindOf({ schema }: AnyRecord): string {
  return schema.split('/').at(-2) ?? '';
}

/** For each kind, purpose and basis a row for every group between any two roles that play. */
function everyWay(sharing: readonly SharingRow[]): SharingRow[] {
  const roles = [...new Set(Object.values(agencies).map(({ role }) => role))];
  const rows = [...Map.groupBy(sharing, ({ kind, purpose, basis }) => [kind, purpose, basis].join()).values()];
  const wide = rows.flatMap(([row]) => Object.keys(groups).map((group) => ({ ...(row as SharingRow), group })));
  return wide.flatMap((row) =>
    roles.flatMap((from) => roles.map((to) => ({ ...row, from, to, condition: 'none' as const }))),
  );
}

function agencyOf(code: string): Agency {
  const found = network.agencies[code];
  if (found === undefined) throw new Error(`${code} does not play`);
  return found.agency;
}

function roleOf(code: string): string {
  return agencies[code]?.role ?? '';
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error(`nothing at ${place}`);
  return found;
}
