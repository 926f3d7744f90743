/**
 * One process of `pnpm bench exchange`: starts its side, delivers a round when told to, says how long each message took.
 * @module
 */
import { startByHand } from './exchange-by-hand.ts';
import { report, type Side, type SideConfig } from './exchange-load.ts';
import { startOurs } from './exchange-ours.ts';

export type Order =
  | { readonly start: SideConfig }
  | { readonly round: { readonly messages: number; readonly concurrency: number } }
  | { readonly stop: true };

/** Milliseconds of each message until `valid`, and of the whole round. */
export interface Report {
  readonly ms: readonly number[];
  readonly totalMs: number;
}

let side: Side | undefined;

process.on('message', (order: Order) => {
  void obey(order).then((answer) => process.send?.(answer, () => 'stop' in order && process.disconnect()));
});

async function obey(order: Order): Promise<Report | 'ready'> {
  if ('start' in order) {
    side = await (order.start.contestant === 'ours' ? startOurs : startByHand)(order.start);
  } else if ('round' in order) {
    if (side) return round(side, order.round);
  } else {
    await side?.close();
  }
  return 'ready';
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
