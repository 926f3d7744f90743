/**
 * `pnpm test:faults`: messages between real processes through a path that loses, delays, doubles, turns round, cuts off and answers late,
 * while processes are killed at random. What came of it is judged by a program that knows nothing of this one.
 *
 *   run.ts [--messages 12000] [--seconds 600] [--seed TEXT] [--folder PATH] [--no-verdict]
 *
 * @module
 */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createNetwork } from '../../directory/draft.ts';
import { generateKeys, generateSigningKey } from '../../keys/generate.ts';
import { compileCache } from '../agency-processes.ts';
import { type Planted, planting } from '../durability/planted.ts';
import { freePort, noteSharing } from '../network.ts';
import type { FaultAgency, FaultState } from './agency.ts';
import { type Deed, deeds, type HostileProxy, hostileProxy } from './proxy.ts';
import { randomFrom } from './random.ts';

export interface FaultRun {
  readonly messages: number;
  readonly seconds: number;
  readonly seed: string;
  /** Where stores and what applications saw are left. */
  readonly folder: string;
  readonly planted?: Planted;
  /** When processes are killed: at any time, or as soon as they have answered something; drawn each time unless given. */
  readonly killWhen?: KillWhen;
  /** How long letters may take after the path has healed. */
  readonly settleMs?: number;
}

type KillWhen = 'now' | 'answered';

export interface FaultResult {
  readonly crashes: number;
  readonly deeds: Readonly<Record<Deed, number>>;
  /** Processes that ended though nobody had killed them. */
  readonly fallen: number;
  /** Whether every letter was settled and every message dealt with. */
  readonly isSettled: boolean;
}

const script = fileURLToPath(new URL('agency.ts', import.meta.url));
/** Judges what a run has left in its folder. */
export const verdict = fileURLToPath(new URL('../../../../../conformance/exchange/verdict.py', import.meta.url));
const roles = ['sender', 'receiver', 'sender'] as const;
const answerMs = 1000;

export async function runFaults(run: FaultRun): Promise<FaultResult> {
  const { messages, seed, planted, settleMs = 120_000 } = run;
  const members = await membersOf(run);
  const proxies = await Promise.all(
    members.map(({ config, proxyPort }) =>
      hostileProxy(proxyPort, {
        ...{ target: config.port, random: randomFrom(seed, `proxy ${config.code}`) },
        ...{ probability: probabilityOf(messages), lateMs: answerMs + 500 },
      }),
    ),
  );
  const lives = members.map(({ config }, i) => new Life(config, planted, proxies[i]));
  await Promise.all(lives.map((life) => life.start()));
  const crashes = await killAtRandom(lives, run);
  for (const proxy of proxies) proxy.heal();
  const isSettled = await settled(lives, messages, settleMs);
  await Promise.all(lives.map((life) => life.stop()));
  await Promise.all(proxies.map((proxy) => proxy.close()));
  const done = total(proxies);
  return { crashes, deeds: done, fallen: lives.reduce((sum, { fallen }) => sum + fallen, 0), isSettled };
}

/** Each deed about three hundred times in a long run, and in a short one as often as fits. */
function probabilityOf(messages: number): number {
  return Math.min(0.05, 900 / (messages * 2));
}

function total(proxies: readonly HostileProxy[]): Record<Deed, number> {
  const sum = (deed: Deed) => proxies.reduce((count, { done }) => count + done[deed], 0);
  return Object.fromEntries(deeds.map((deed) => [deed, sum(deed)])) as Record<Deed, number>;
}

async function membersOf({ folder, messages, seconds, seed }: FaultRun) {
  const agencies = await Promise.all(
    roles.map(async (role, i) => {
      const code = `lienthong:${'abc'[i]}`;
      const proxyPort = await freePort();
      return {
        ...{ code, proxyPort, port: await freePort(), keys: generateKeys(), names: { vi: code, en: code } },
        ...{ roles: [{ role, from: '2020-01-01' }], reads: { note: ['1.0'] } },
        endpoint: `http://127.0.0.1:${proxyPort}/lt`,
      };
    }),
  );
  const network = await createNetwork({
    ...{ agencies, signers: [generateSigningKey()], freshnessKey: generateSigningKey(), sharing: noteSharing },
    networks: ['127.0.0.0/8'],
  });
  writeFileSync(join(folder, 'directory.json'), network.directory);
  return agencies.map(({ code, keys, port, proxyPort }, i) => {
    const own = join(folder, code.replace(':', '-'));
    mkdirSync(own);
    const peers = agencies.filter((_, j) => roles[j] !== roles[i]).map((peer) => peer.code);
    const config: FaultAgency = {
      ...{ code, keys, port, network, peers, seed },
      ...{ file: join(own, 'store.sqlite'), journalFile: join(own, 'application.ndjson') },
      ...{ application: i === 1 ? 'take' : 'process', messages: Math.ceil(messages / roles.length), answerMs },
      perSecond: (1.4 * messages) / roles.length / seconds,
    };
    return { config, proxyPort };
  });
}

/** One agency through all its lives. */
class Life {
  readonly #config: FaultAgency;
  readonly #planted: Planted | undefined;
  readonly #proxy: HostileProxy | undefined;
  #child: ChildProcess | undefined;
  state: FaultState | undefined;
  fallen = 0;

  constructor(config: FaultAgency, planted: Planted | undefined, proxy: HostileProxy | undefined) {
    this.#config = config;
    this.#planted = planted;
    this.#proxy = proxy;
  }

  async start(): Promise<void> {
    const { execArgv = [], env = {} } = this.#planted ? planting(this.#planted) : {};
    const child = fork(script, {
      execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning', ...execArgv],
      env: { ...process.env, NODE_COMPILE_CACHE: compileCache, ...env, FAULT_AGENCY: JSON.stringify(this.#config) },
    });
    this.#child = child;
    this.state = undefined;
    child.on('message', (told) => {
      if (typeof told === 'object' && this.#child === child) this.state = told as FaultState;
    });
    child.once('exit', (code) => {
      if (this.#child !== child || code === null || code === 0) return;
      this.fallen++;
      void this.start();
    });
    await Promise.race([once(child, 'message'), once(child, 'exit')]);
  }

  /** Now, or as soon as it has answered the next request. @returns once it serves again */
  async kill(when: KillWhen, downMs: number): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    const kill = () => child.kill('SIGKILL');
    if (when === 'answered') this.#proxy?.onNextAnswer(kill);
    const timer = setTimeout(kill, when === 'now' ? 0 : 1000);
    await ended;
    clearTimeout(timer);
    await pause(downMs);
    await this.start();
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  }
}

/** @returns how often, when the time is over or everything was accepted */
async function killAtRandom(lives: readonly Life[], { messages, seconds, seed, killWhen }: FaultRun): Promise<number> {
  const random = randomFrom(seed, 'kill');
  const ms = seconds * 1000;
  const until = performance.now() + ms;
  const [first, ...others] = lives;
  let crashes = 0;
  while (first && performance.now() < until) {
    await pause(200 + random.next() * Math.min(5000, ms / 8));
    const one = random.pick([first, ...others]);
    // Now and then the power fails everywhere.
    const killed = random.next() < 0.1 ? lives : [one];
    const when = killWhen ?? random.pick<KillWhen>(['now', 'answered']);
    const downMs = random.next() * 300;
    await Promise.all(killed.map((life) => life.kill(when, downMs)));
    crashes += killed.length;
    if (lives.every(({ state }) => (state?.accepted ?? 0) >= messages / lives.length)) break;
  }
  return crashes;
}

async function settled(lives: readonly Life[], messages: number, ms: number): Promise<boolean> {
  const each = Math.ceil(messages / lives.length);
  for (const until = performance.now() + ms; performance.now() < until; await pause(100)) {
    const isDone = ({ state }: Life) =>
      state !== undefined && state.accepted >= each && state.settled === state.accepted && state.open === 0;
    if (lives.every(isDone)) return true;
  }
  return false;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      messages: { type: 'string', default: '12000' },
      seconds: { type: 'string', default: '600' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
      folder: { type: 'string' },
      'no-verdict': { type: 'boolean', default: false },
    },
  });
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'lienthong-faults-'));
  mkdirSync(folder, { recursive: true });
  const [messages, seconds, seed] = [Number(values.messages), Number(values.seconds), values.seed];
  console.log(`${messages} messages in ${seconds} s, seed ${seed}: --seed ${seed} draws the same again`);
  const { crashes, deeds: done, fallen, isSettled } = await runFaults({ messages, seconds, seed, folder });
  console.log(`on the way: ${deeds.map((deed) => `${deed} ${done[deed]}`).join(', ')}; ${crashes} processes killed`);
  if (fallen > 0) console.log(`${fallen} processes ended though nobody had killed them`);
  if (!isSettled) console.log('not everything was settled in time');
  const judged = values['no-verdict']
    ? undefined
    : spawnSync('/usr/bin/python3', ['-B', verdict, folder], { stdio: 'inherit' });
  if (values.folder === undefined && judged?.status === 0) rmSync(folder, { recursive: true });
  else console.log(`stores are left in ${folder}`);
  process.exitCode = fallen > 0 ? 1 : judged === undefined ? 0 : (judged.status ?? 1);
}
