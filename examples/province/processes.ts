/**
 * Starts, asks, kills and stops the agencies' processes.
 * @module
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer, Question, Questions } from './channel.ts';

export interface StartOptions {
  /** Kill the process, once, when it reaches this step. */
  readonly killAt?: string;
  /** Send records without checking them. */
  readonly unchecked?: boolean;
}

/** Where Node keeps what it compiled: seven starts and as many restarts take half the time. */
export const compileCache = fileURLToPath(new URL('../../node_modules/.cache/lienthong-demo', import.meta.url));

/** An agency's process, which may be started again over the same folder. */
export class AgencyProcess {
  readonly #folder: string;
  readonly #passphrase: string;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  #child: ChildProcess | undefined;
  #next = 1;

  constructor(folder: string, passphrase: string) {
    this.#folder = folder;
    this.#passphrase = passphrase;
  }

  async start({ killAt, unchecked = false }: StartOptions = {}): Promise<void> {
    const child = fork(fileURLToPath(new URL('agency-process.ts', import.meta.url)), [this.#folder], {
      execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: compileCache,
        LIENTHONG_PASSPHRASE: this.#passphrase,
        ...(killAt === undefined ? {} : { DEMO_KILL_AT: killAt }),
        ...(unchecked ? { DEMO_UNCHECKED: '1' } : {}),
      },
    });
    this.#child = child;
    child.on('message', (answer: Answer | { ready: true }) => this.#answered(answer));
    const ended = once(child, 'exit').then(([code, signal]) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`process ended: ${signal ?? code}`));
      this.#waiting.clear();
    });
    await Promise.race([
      once(child, 'message'),
      ended.then(() => Promise.reject(new Error(`${this.#folder}: the process ended before it was ready`))),
    ]);
  }

  /** Puts a question; the process's error comes back as an error with its code as the message. */
  ask<Q extends Question>(question: Q, asked?: Questions[Q]['asked']): Promise<Questions[Q]['answer']> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      // A process that has ended is told here, and not by an error that nobody hears.
      this.#child?.send({ id, question, asked }, (error) => {
        if (error && this.#waiting.delete(id)) reject(error);
      });
    });
  }

  /** Waits for the process to end by itself. @returns the signal that ended it */
  async ended(): Promise<string | null> {
    const child = this.#child;
    if (!child) return null;
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    return child.signalCode;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    await this.ask('stop').catch(() => child.kill());
    await exit;
  }

  #answered(message: Answer | { ready: true }): void {
    if ('ready' in message) return;
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.value as never);
    else waiting?.reject(new Error(message.error));
  }
}
