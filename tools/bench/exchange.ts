/**
 * `pnpm bench exchange`: durable messages end to end, from `send` to the verified `valid` receipt, beside a pipeline written
 * by hand for this one purpose, and beside a plain POST with one insert. Two processes each (a sender and a receiver), SQLite in real
 * files with `synchronous=FULL`, HTTP on loopback; rounds take turns, and ratios come from rounds that follow each other.
 *
 *   pnpm bench exchange [rounds [messages]]
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contestant, contestants, report } from './exchange-load.ts';
import { at, Bench } from './exchange-processes.ts';
import type { Report } from './exchange-side.ts';

type Reports = Record<Contestant, Report[]>;

/** Runs the rounds and prints Markdown tables. */
export async function run(args: readonly string[] = []): Promise<void> {
  const [rounds = 7, messages = 400] = args.map(Number);
  const folder = mkdtempSync(join(process.env['BENCH_DIR'] ?? tmpdir(), 'lienthong-bench-'));
  const bench = new Bench(folder);
  try {
    for (const contestant of contestants) await bench.start(contestant);
    const bytes = Buffer.byteLength(JSON.stringify(report()));
    console.log(
      `Record of ${bytes} bytes; ${rounds} rounds of ${messages} messages; Node ${process.version}, ${cpus().length} CPUs\n`,
    );
    console.log('| at once | | messages/s | p50 ms | p99 ms | time of ours in terms of this, median (min–max) |');
    console.log('| --- | --- | --- | --- | --- | --- |');
    let busiest: Reports | undefined;
    for (const concurrency of [1, 32]) {
      busiest = await takeTurns(rounds, (contestant) => bench.ask(contestant, { round: { messages, concurrency } }));
      for (const line of lines(concurrency, messages, busiest)) console.log(line);
    }
    console.log('\nAt half of that rate, each message timed from when it was due:\n');
    console.log('| | messages/s | p50 ms | p99 ms |');
    console.log('| --- | --- | --- | --- |');
    for (const contestant of contestants) {
      const perSecond = Math.max(1, Math.round(rateOf(messages, busiest?.[contestant] ?? []) / 2));
      const { ms } = await bench.ask(contestant, { paced: { messages: messages * 3, perSecond } });
      console.log(`| ${contestant} | ${perSecond} | ${at(ms, 0.5).toFixed(2)} | ${at(ms, 0.99).toFixed(2)} |`);
    }
    await bench.stop();
  } finally {
    bench.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first round warms up. Who begins changes from round to round. */
async function takeTurns(rounds: number, round: (contestant: Contestant) => Promise<Report>): Promise<Reports> {
  const reports: Reports = { ours: [], 'by hand': [], 'plain POST': [] };
  for (let i = -1; i < rounds; i++) {
    for (const contestant of i % 2 === 0 ? contestants : contestants.toReversed()) {
      const done = await round(contestant);
      if (i >= 0) reports[contestant].push(done);
    }
  }
  return reports;
}

function lines(concurrency: number, messages: number, reports: Reports): string[] {
  return contestants.map((contestant) => {
    const ratios = reports.ours.map(({ totalMs }, i) => totalMs / (reports[contestant][i]?.totalMs ?? Number.NaN));
    const spread = `${at(ratios, 0.5).toFixed(2)} (${at(ratios, 0).toFixed(2)}–${at(ratios, 1).toFixed(2)})`;
    const ms = reports[contestant].flatMap((one) => one.ms);
    const figures = [rateOf(messages, reports[contestant]).toFixed(0), at(ms, 0.5).toFixed(2), at(ms, 0.99).toFixed(2)];
    return `| ${concurrency} | ${contestant} | ${figures.join(' | ')} | ${contestant === 'ours' ? '' : spread} |`;
  });
}

/** Messages a second, in the median round. */
function rateOf(messages: number, reports: readonly Report[]): number {
  return at(
    reports.map(({ totalMs }) => (messages * 1000) / totalMs),
    0.5,
  );
}
