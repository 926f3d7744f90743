/**
 * Two agencies as processes of their own, a sender and a receiver: configured, started, asked and killed.
 * @module
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createNetwork } from '../directory/draft.ts';
import { generateKeys, generateSigningKey } from '../keys/generate.ts';
import type { Look, ProcessConfig, Questions } from './agency-process.ts';
import { type Planted, planting } from './durability/planted.ts';
import { freePort, note, noteSharing } from './network.ts';

const script = fileURLToPath(new URL('agency-process.ts', import.meta.url));

/** Where Node keeps what it compiled: tests that kill start processes by the dozen. */
export const compileCache = fileURLToPath(new URL('../../../../node_modules/.cache/lienthong-tests', import.meta.url));
export const codes = { sender: 'lienthong:a', receiver: 'lienthong:b' } as const;

export type Side = keyof typeof codes;

export interface StartOptions {
  /** Command that the process runs under, up to the program. */
  readonly under?: readonly string[];
  readonly planted?: Planted | undefined;
}

export class AgencyProcesses {
  readonly config: Readonly<Record<Side, ProcessConfig>>;
  /** For each side a folder of its own lies in it, with the side's store. */
  readonly #folder: string;
  readonly #running: Partial<Record<Side, ChildProcess>> = {};

  private constructor(folder: string, config: Record<Side, ProcessConfig>) {
    this.#folder = folder;
    this.config = config;
  }

  static async create(): Promise<AgencyProcesses> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lienthong-processes-')));
    const sides = Object.entries(codes) as [Side, string][];
    const agencies = await Promise.all(
      sides.map(async ([role, code]) => ({
        ...{ code, keys: generateKeys(), names: { vi: code, en: code }, reads: { note: ['1.0'] } },
        ...{ endpoint: `http://127.0.0.1:${await freePort()}/lt`, roles: [{ role, from: '2020-01-01' }] },
      })),
    );
    const network = await createNetwork({
      ...{ agencies, signers: [generateSigningKey()], freshnessKey: generateSigningKey(), sharing: noteSharing },
      networks: ['127.0.0.0/8'],
    });
    const configs = sides.map(([side, code], i) => {
      mkdirSync(join(folder, side));
      const keys = agencies[i]?.keys;
      return [side, { code, keys, network, file: join(folder, side, 'store.sqlite') }];
    });
    return new AgencyProcesses(folder, Object.fromEntries(configs));
  }

  /** @returns once it serves, or has ended before */
  async start(side: Side, { under = [], planted }: StartOptions = {}): Promise<ChildProcess> {
    const { execArgv = [], env = {} } = planted ? planting(planted) : {};
    const [execPath = '', ...args] = [...under, process.execPath, '--disable-warning=ExperimentalWarning', ...execArgv];
    const child = fork(script, {
      ...{ execPath, execArgv: args, stdio: 'inherit' },
      env: {
        ...process.env,
        // What is traced writes its own files alone.
        ...(under.length === 0 ? { NODE_COMPILE_CACHE: compileCache } : {}),
        // Calls that the kernel is asked for in batches would be seen by no tracer.
        UV_USE_IO_URING: '0',
        ...env,
        AGENCY: JSON.stringify(this.config[side]),
      },
    });
    this.#running[side] = child;
    await Promise.race([once(child, 'message'), once(child, 'exit')]);
    return child;
  }

  /** @throws {Error} the process ended before it answered */
  ask<Q extends keyof Questions>(side: Side, question: Q, of: Questions[Q]): Promise<unknown> {
    const child = this.running(side);
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`the ${side} has ended`));
      child.once('exit', ended).once('message', (answer) => {
        child.off('exit', ended);
        resolve(answer);
      });
      child.send({ ask: question, of }, (error) => error && reject(error));
    });
  }

  look(side: Side): Promise<Look> {
    return this.ask(side, 'look', undefined) as Promise<Look>;
  }

  /** Sends a note from the sender to the receiver. @returns its id */
  send(text: string, more: Pick<Questions['send'], 'lifetimeSeconds'> = {}): Promise<string> {
    return this.ask('sender', 'send', { record: note(text), to: codes.receiver, ...more }) as Promise<string>;
  }

  /** Sends notes at once. @returns when all of them have been accepted */
  async sendAll(texts: readonly string[]): Promise<void> {
    const child = this.running('sender');
    const { promise, resolve } = Promise.withResolvers<void>();
    let accepted = 0;
    const count = () => {
      if (++accepted === texts.length) resolve();
    };
    child.on('message', count);
    for (const text of texts) child.send({ ask: 'send', of: { record: note(text), to: codes.receiver } });
    await promise;
    child.off('message', count);
  }

  /** Looks at the sender until the letters have all been settled. */
  async settled({ withinMs = 30_000 }: { readonly withinMs?: number | undefined } = {}): Promise<Look> {
    for (const until = Date.now() + withinMs; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const look = await this.look('sender');
      if (isSettled(look) || Date.now() > until) return look;
    }
  }

  running(side: Side): ChildProcess {
    const child = this.#running[side];
    if (!child) throw new Error(`the ${side} was not started`);
    return child;
  }

  hasEnded(side: Side): boolean {
    const { exitCode, signalCode } = this.running(side);
    return exitCode !== null || signalCode !== null;
  }

  /** The process ends by itself once nobody listens to it; a tracer has written everything then. */
  async stop(side: Side): Promise<void> {
    const child = this.running(side);
    const ended = this.hasEnded(side) ? undefined : once(child, 'exit');
    if (child.connected) child.disconnect();
    await ended;
  }

  async close(): Promise<void> {
    await Promise.all((Object.keys(this.#running) as Side[]).map((side) => this.stop(side)));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

export function isSettled({ letters }: Look): boolean {
  return letters.every(({ state }) => state === 'valid' || state === 'void');
}
