import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Desk } from '../../packages/cli/src/testing/lienthong.ts';
import { readReceipt } from '../../packages/exchange/src/receipt/receipt.ts';
import { testNetwork } from '../../packages/exchange/src/testing/network.ts';
import { allOf, observer } from '../../packages/exchange/src/testing/observer.ts';
import { kinds, sharing } from '../../packages/schemas/src/index.ts';
import { versionsRead, contract as whole } from '../../packages/validate/src/index.ts';
import { casesOf, PLANTINGS, plant } from './canaries.ts';
import { overheard } from './overheard.ts';
import { Random } from './random.ts';
import { loadContract } from './source.ts';
import { Traces } from './traces.ts';

const contract = loadContract(join(import.meta.dirname, '../..'));
const seed = Number(process.env['CANARY_SEED'] ?? Date.now() % 1e9);
const random = new Random(seed);

/** Of each kind the first valid case and the last invalid one, in each way. */
const planted = kinds.flatMap(({ kind }) => {
  const cases = casesOf(contract, kind);
  return [cases.at(0), cases.at(-1)].flatMap((record = {}) =>
    PLANTINGS.map((planting) => ({ kind, ...plant(contract, record, planting, random) })),
  );
});

function traces(): Traces {
  const made = new Traces(7);
  for (const { text } of planted.flatMap(({ canaries }) => canaries)) made.plant(text);
  return made;
}

describe(`with CANARY_SEED=${seed}`, () => {
  test('the command prints no value, unless --show-values asks for it', async () => {
    const desk = new Desk();
    const told = traces();
    const ways = [['--lang', 'vi'], ['--lang', 'en'], ['--json'], ['--format', 'sarif'], ['--format', 'github']];
    // Record by record and line by line: places in a long document would be numbers like those that were planted.
    for (const [index, { record }] of planted.entries()) {
      const text = JSON.stringify(record, null, 1);
      for (const stdin of [text, `${text}x`]) {
        const { out, err } = await desk.run(['validate', '-', ...(ways[index % ways.length] ?? [])], { stdin });
        told.tell([out.split('\n'), err]);
      }
    }
    expect(told.found()).toEqual([]);
    const stdin = planted.map(({ record }) => JSON.stringify(record)).join('\n');
    const { out } = await desk.run(['validate', '-', '--show-values'], { stdin });
    told.tell(out.split('\n'));
    expect(told.found().length).toBeGreaterThan(0);
    desk.close();
  });

  test('the exchange tells no value: its errors, events, spans, metrics, journal, receipts and what a sender reads of a refusal', async () => {
    const told = traces();
    const observed = observer();
    const careless = {
      ...whole,
      schema: (id: string) => whole.schema(id) && { '~standard': { validate: (value: unknown) => ({ value }) } },
      groups: () => [],
    };
    const heard = await overheard(async () => {
      const [a, b] = ['lienthong:vd-a', 'lienthong:vd-b'] as const;
      const reads = versionsRead();
      const roles = { [a]: 'investigating-body', [b]: 'procuracy' };
      const rows = everyKind();
      const network = await testNetwork(roles, {
        ...observed.options,
        ...{ contract: { ...whole, sharing: rows }, reads },
      });
      const { [a]: sender, [b]: receiver } = network.agencies;
      if (sender === undefined || receiver === undefined) throw new Error('an agency is missing');
      const asked = { to: b, purpose: 'canary', basis: 'canary' };
      for (const { record } of planted)
        await sender.agency.send({ ...asked, record }).catch((error: unknown) => told.tell(error));
      await sender.stop();
      await sender.start({ contract: { ...careless, sharing: rows } });
      let refusals = 0;
      for (const { record } of planted) {
        const sent = await sender.agency.send({ ...asked, record }).catch((error: unknown) => told.tell(error));
        const [{ jti } = { jti: '' }] = sent ?? [];
        if (jti === '') continue;
        const { state } = await sender.agency.outbox.waitFor(jti);
        if (state !== 'refused') continue;
        refusals += 1;
        told.tell(await sender.agency.outbox.refusal(jti));
        for (const jws of await sender.agency.outbox.receipts(jti)) {
          const { details: _, ...claims } = readReceipt(jws).claims;
          told.tell(claims);
        }
      }
      expect(refusals).toBeGreaterThan(kinds.length);
      // The conversation is told to who carries a message: it stands in the manifest.
      told.tell((await receiver.agency.inbox.list()).map(({ conv: _, ...listed }) => listed));
      await network.close();
    });
    told.tell([heard, await allOf(observed)]);
    expect(told.found()).toEqual([]);
  });
});

/** One row for each kind and group, so that what is refused is refused for what stands in it. */
function everyKind(): typeof sharing {
  const some = [...Map.groupBy(sharing, ({ kind, group }) => `${kind} ${group}`).values()].flatMap(
    ([row]) => row ?? [],
  );
  return some.map((row) => ({
    ...row,
    from: 'investigating-body',
    to: 'procuracy',
    purpose: 'canary',
    basis: 'canary',
    condition: 'none',
  })) as unknown as typeof sharing;
}
