/**
 * `pnpm bench growth`: what a message costs beside those that the stores hold already, and in directories of many agencies. Sizes go
 * up by ten; the times should not.
 *
 *   pnpm bench growth [messages held at most [agencies at most]]
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, Bench, type Size } from './exchange-processes.ts';

const messages = 300;

/** Fills stores, starts agencies, and prints Markdown tables. */
export async function run(args: readonly string[] = []): Promise<void> {
  const [held = 100_000, agencies = 10_000] = args.map(Number);
  await table(
    'messages held',
    powers(1000, held).map((size) => ({ held: size })),
    ({ held: size }) => size,
  );
  await table(
    'agencies',
    powers(10, agencies).map((size) => ({ agencies: size })),
    ({ agencies: size }) => size,
  );
}

async function table(title: string, sizes: readonly Size[], sizeOf: (size: Size) => number | undefined): Promise<void> {
  console.log(`| ${title} | begin, s | one at a time: p50 ms | p99 ms | 32 at once: messages/s | p99 ms |`);
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const size of sizes) console.log(`| ${sizeOf(size)} | ${(await measure(size)).join(' | ')} |`);
  console.log('');
}

async function measure(size: Size): Promise<string[]> {
  const folder = mkdtempSync(join(process.env['BENCH_DIR'] ?? tmpdir(), 'lienthong-bench-'));
  const bench = new Bench(folder);
  try {
    const begin = performance.now();
    await bench.start('ours', size);
    const startMs = performance.now() - begin;
    // The first round warms up.
    await bench.ask('ours', { round: { messages, concurrency: 8 } });
    const one = await bench.ask('ours', { round: { messages, concurrency: 1 } });
    const many = await bench.ask('ours', { round: { messages, concurrency: 32 } });
    await bench.stop();
    const figures = [startMs / 1000, at(one.ms, 0.5), at(one.ms, 0.99), (messages * 1000) / many.totalMs];
    return [...figures, at(many.ms, 0.99)].map((value) => value.toFixed(1));
  } finally {
    bench.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function powers(from: number, to: number): number[] {
  return from > to ? [] : [from, ...powers(from * 10, to)];
}
