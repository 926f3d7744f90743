/**
 * One process of `pnpm bench exchange`: starts its side, delivers a round when told to, says how long each message took.
 * @module
 */
import { startByHand } from './exchange-by-hand.ts';
import { type Contestant, report, type Side, type SideConfig } from './exchange-load.ts';
import { startOurs } from './exchange-ours.ts';
import { startPlain } from './exchange-plain.ts';

export type Order =
  | { readonly start: SideConfig }
  | { readonly round: { readonly messages: number; readonly concurrency: number } }
  | { readonly paced: { readonly messages: number; readonly perSecond: number } }
  | { readonly stop: true };

/** Milliseconds of each message until `valid`, and of the whole round. */
export interface Report {
  readonly ms: readonly number[];
  readonly totalMs: number;
}

const start: Readonly<Record<Contestant, (config: SideConfig) => Promise<Side>>> = {
  ours: startOurs,
  'by hand': startByHand,
  'plain POST': startPlain,
};

let side: Side | undefined;

process.on('message', (order: Order) => {
  void obey(order).then((answer) => process.send?.(answer, () => 'stop' in order && process.disconnect()));
});

async function obey(order: Order): Promise<Report | 'ready'> {
  if ('start' in order) {
    side = await start[order.start.contestant](order.start);
  } else if ('paced' in order) {
    if (side) return paced(side, order.paced);
  } else if ('round' in order) {
    if (side) return round(side, order.round);
  } else {
    await side?.close();
  }
  return 'ready';
}

/** Messages at a steady rate, whether those before are through or not; each timed from when it was due. */
async function paced(
  sending: Side,
  { messages, perSecond }: { readonly messages: number; readonly perSecond: number },
): Promise<Report> {
  const begin = performance.now();
  const deliver = async (record: object, i: number) => {
    const dueMs = begin + (i * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueMs - performance.now())));
    await sending.deliver(record);
    return performance.now() - dueMs;
  };
  const ms = await Promise.all(Array.from({ length: messages }, report).map(deliver));
  return { ms, totalMs: performance.now() - begin };
}

/** So many messages, so many at a time. */
async function round(
  sending: Side,
  { messages, concurrency }: { readonly messages: number; readonly concurrency: number },
): Promise<Report> {
  const records = Array.from({ length: messages }, report);
  const ms: number[] = [];
  const begin = performance.now();
  const lane = async () => {
    for (let record = records.pop(); record; record = records.pop()) {
      const from = performance.now();
      await sending.deliver(record);
      ms.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return { ms, totalMs: performance.now() - begin };
}
