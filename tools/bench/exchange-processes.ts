/**
 * The processes of `pnpm bench exchange`: a receiver and a sender for each contestant, in a network of their own.
 * @module
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createNetwork, generateKeys, generateSigningKey } from '../../packages/exchange/src/index.ts';
import { contract } from '../../packages/validate/src/contract.ts';
import { versionsRead } from '../../packages/validate/src/validate.ts';
import { type Contestant, receiverCode, type SideConfig, senderCode } from './exchange-load.ts';
import type { Order, Report } from './exchange-side.ts';

export interface Size {
  /** Messages of an earlier time that each store holds. */
  readonly held?: number;
  /** Agencies in the directory, these two among them. */
  readonly agencies?: number;
}

export class Bench {
  readonly #folder: string;
  readonly #children: ChildProcess[] = [];
  readonly #senders = new Map<string, ChildProcess>();

  /** @param folder for the stores */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts a receiver and a sender. @param name under which they are asked */
  async start(contestant: Contestant, { held = 0, agencies = 2 }: Size = {}, name: string = contestant): Promise<void> {
    const keys = { sender: generateKeys(), receiver: generateKeys() };
    const ports = { sender: await freePort(), receiver: await freePort() };
    const network = await networkOf(keys, ports, agencies);
    const startOne = async (role: 'receiver' | 'sender') => {
      const file = join(this.#folder, `${name} ${role}.sqlite`);
      const execArgv = ['--conditions=source', '--disable-warning=ExperimentalWarning', ...profileFlags(name, role)];
      const child = fork(join(import.meta.dirname, 'exchange-side.ts'), { execArgv });
      this.#children.push(child);
      await ask(child, { start: { contestant, role, file, ports, keys, network, held } satisfies SideConfig });
      if (role === 'sender') this.#senders.set(name, child);
    };
    // Each fills its own store.
    await Promise.all([startOne('receiver'), startOne('sender')]);
  }

  /** Has messages sent. */
  async ask(name: string, order: Extract<Order, { round: unknown } | { paced: unknown }>): Promise<Report> {
    const sender = this.#senders.get(name);
    const done = sender && (await ask(sender, order));
    if (!done || done === 'ready') throw new TypeError('no such process');
    return done;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#children.splice(0).map((child) => ask(child, { stop: true })));
    this.#senders.clear();
  }

  kill(): void {
    for (const child of this.#children) child.kill();
  }
}

async function networkOf(
  keys: SideConfig['keys'],
  ports: SideConfig['ports'],
  agencies: number,
): Promise<SideConfig['network']> {
  const member = (code: string, role: string, port: number, own: SideConfig['keys']['sender']) => ({
    ...{ code, names: { vi: code, en: code }, roles: [{ role, from: '2020-01-01' }], keys: own },
    endpoint: `http://127.0.0.1:${port}/bench`,
    reads: versionsRead(),
  });
  const others = Array.from({ length: agencies - 2 }, (_, i) =>
    member(`lienthong:vd-other-${i}`, 'commune-police', 9, generateKeys()),
  );
  return createNetwork({
    agencies: [
      member(senderCode, 'commune-police', ports.sender, keys.sender),
      member(receiverCode, 'investigating-body', ports.receiver, keys.receiver),
      ...others,
    ],
    signers: [generateSigningKey()],
    freshnessKey: generateSigningKey(),
    sharing: contract.sharing,
    networks: ['127.0.0.0/8'],
  });
}

/** `BENCH_PROFILE=folder` writes a CPU profile of each process. */
function profileFlags(name: string, role: string): string[] {
  const folder = process.env['BENCH_PROFILE'];
  const file = `${name.replaceAll(' ', '-')}-${role}.cpuprofile`;
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${file}`];
}

function ask(child: ChildProcess, order: Order): Promise<Report | 'ready'> {
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

/** Quantile by rank. */
export function at(values: readonly number[], quantile: number): number {
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
