/**
 * `pnpm bench exchange`: durable messages end to end, from `send` to the verified `valid` receipt, beside a pipeline written
 * by hand for this one purpose. Four processes (a sender and a receiver for each), SQLite in real files with
 * `synchronous=FULL`, HTTP on loopback; rounds take turns, and ratios come from rounds that follow each other.
 *
 *   pnpm bench exchange [rounds [messages]]
 *
 * @module
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNetwork, generateKeys, generateSigningKey } from '../../packages/exchange/src/index.ts';
import { contract } from '../../packages/validate/src/contract.ts';
import { versionsRead } from '../../packages/validate/src/validate.ts';
import { receiverCode, report, type SideConfig, senderCode } from './exchange-load.ts';
import type { Order, Report } from './exchange-side.ts';

const contestants = ['ours', 'by hand'] as const;
type Contestant = (typeof contestants)[number];

/** Runs the rounds and prints a Markdown table. */
export async function run(args: readonly string[] = []): Promise<void> {
  const [rounds = 7, messages = 400] = args.map(Number);
  const folder = mkdtempSync(join(process.env['BENCH_DIR'] ?? tmpdir(), 'lienthong-bench-'));
  const children: ChildProcess[] = [];
  try {
    const senders: Partial<Record<Contestant, ChildProcess | undefined>> = {};
    for (const contestant of contestants) {
      senders[contestant] = await startSides(contestant, folder, children);
    }
    const bytes = Buffer.byteLength(JSON.stringify(report()));
    console.log(
      `Record of ${bytes} bytes; ${rounds} rounds of ${messages} messages; Node ${process.version}, ${cpus().length} CPUs\n`,
    );
    console.log('| at once | | messages/s | p50 ms | p99 ms | time ours / by hand, median (min–max) |');
    console.log('| --- | --- | --- | --- | --- | --- |');
    for (const concurrency of [1, 32]) {
      const reports: Record<Contestant, Report[]> = { ours: [], 'by hand': [] };
      for (let i = -1; i < rounds; i++) {
        // The first round warms up. Who begins changes from round to round.
        for (const contestant of i % 2 === 0 ? contestants : contestants.toReversed()) {
          const done = await ask(senders[contestant], { round: { messages, concurrency } });
          if (i >= 0 && done !== 'ready') reports[contestant].push(done);
        }
      }
      for (const line of lines(concurrency, messages, reports)) console.log(line);
    }
    await Promise.all(children.map((child) => ask(child, { stop: true })));
  } catch (error) {
    for (const child of children) child.kill();
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A receiver and a sender. @returns the sender */
async function startSides(
  contestant: Contestant,
  folder: string,
  children: ChildProcess[],
): Promise<ChildProcess | undefined> {
  const keys = { sender: generateKeys(), receiver: generateKeys() };
  const ports = { sender: await freePort(), receiver: await freePort() };
  const member = (code: string, role: string, side: 'sender' | 'receiver') => ({
    ...{ code, names: { vi: code, en: code }, roles: [{ role, from: '2020-01-01' }], keys: keys[side] },
    endpoint: `http://127.0.0.1:${ports[side]}/bench`,
    reads: versionsRead(),
  });
  const network = await createNetwork({
    agencies: [member(senderCode, 'commune-police', 'sender'), member(receiverCode, 'investigating-body', 'receiver')],
    signers: [generateSigningKey()],
    freshnessKey: generateSigningKey(),
    sharing: contract.sharing,
    networks: ['127.0.0.0/8'],
  });
  for (const role of ['receiver', 'sender'] as const) {
    const file = join(folder, `${contestant} ${role}.sqlite`);
    const execArgv = [
      '--conditions=source',
      '--disable-warning=ExperimentalWarning',
      ...profileFlags(contestant, role),
    ];
    const child = fork(join(import.meta.dirname, 'exchange-side.ts'), { execArgv });
    children.push(child);
    await ask(child, { start: { contestant, role, file, ports, keys, network } satisfies SideConfig });
  }
  return children.at(-1);
}

/** `BENCH_PROFILE=folder` writes a CPU profile of each process. */
function profileFlags(contestant: Contestant, role: string): string[] {
  const folder = process.env['BENCH_PROFILE'];
  const name = `${contestant.replace(' ', '-')}-${role}.cpuprofile`;
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${name}`];
}

function ask(child: ChildProcess | undefined, order: Order): Promise<Report | 'ready'> {
  if (!child) throw new TypeError('no such process');
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('a process of the benchmark ended'));
    child.once('exit', onExit);
    child.once('message', (answer: Report | 'ready') => {
      child.off('exit', onExit);
      resolve(answer);
    });
    child.send(order);
  });
}

function lines(concurrency: number, messages: number, reports: Record<Contestant, Report[]>): string[] {
  const ratios = reports.ours.map(({ totalMs }, i) => totalMs / (reports['by hand'][i]?.totalMs ?? Number.NaN));
  const spread = `${at(ratios, 0.5).toFixed(2)} (${at(ratios, 0).toFixed(2)}–${at(ratios, 1).toFixed(2)})`;
  return contestants.map((contestant) => {
    const rates = reports[contestant].map(({ totalMs }) => (messages * 1000) / totalMs);
    const ms = reports[contestant].flatMap((one) => one.ms);
    const figures = [at(rates, 0.5).toFixed(0), at(ms, 0.5).toFixed(2), at(ms, 0.99).toFixed(2)];
    return `| ${concurrency} | ${contestant} | ${figures.join(' | ')} | ${contestant === 'ours' ? spread : ''} |`;
  });
}

/** Quantile by rank. */
function at(values: readonly number[], quantile: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? Number.NaN;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
