/**
 * `agency serve`: receives, answers and delivers until it is told to stop.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Agency,
  type ErrorCode,
  ExchangeError,
  type ExchangeEvent,
  errors,
  isCarried,
  serve,
} from '@lienthong/exchange';
import type { Cli } from '../../cli.ts';
import { pathOf } from '../../files.ts';
import { shownInstant } from '../../instant.ts';
import { agencyWords, arrivalWords, stateWords } from '../../lang/agency.ts';
import { conflictWords, logWords } from '../../lang/log.ts';
import type { PassphraseOption } from '../../passphrase.ts';
import { openFolder } from './folder.ts';

export interface ServeCommandOptions extends PassphraseOption {
  readonly port?: number;
  readonly host?: string;
}

const lookEveryMs = 2_000;

export async function serveAgency(cli: Cli, folder: string, options: ServeCommandOptions): Promise<void> {
  const { port, host, ...passphrase } = options;
  const w = cli.say(agencyWords);
  const agency = await openFolder(cli, folder, passphrase, { onEvent: (event) => tell(cli, event) });
  try {
    const served = await serve(agency, {
      ...(port === undefined ? {} : { port }),
      ...(host === undefined ? {} : { host }),
    });
    const address = `http://${served.host}:${served.port}${new URL(agency.endpoint).pathname}`;
    const { code, endpoint } = agency;
    if (cli.json) cli.document({ code, host: served.host, port: served.port, endpoint });
    else cli.print(w.listening(code, address));
    await untilStopped(cli, new Attendant(cli, agency, pathOf(cli.io, folder)));
    await served.close();
  } finally {
    await agency.close();
  }
  cli.note(w.closed);
}

/** What other processes leave in the folder: letters that `agency send` could not deliver, a newer directory. */
class Attendant {
  readonly #cli: Cli;
  readonly #agency: Agency;
  readonly #folder: string;
  /** Letters whose delivery is under way in this process. */
  readonly #known = new Set<string>();
  readonly #read = new Map<string, string>();
  #busy = false;

  constructor(cli: Cli, agency: Agency, folder: string) {
    this.#cli = cli;
    this.#agency = agency;
    this.#folder = folder;
  }

  /** Letters of an earlier life were taken up when the agency was opened. */
  async begin(): Promise<void> {
    for (const { jti } of await this.#agency.outbox.list({ state: 'queued' })) this.#known.add(jti);
    for (const name of ['directory.json', 'freshness.jws']) this.#read.set(name, await this.#text(name));
  }

  async look(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.#adopt();
      await this.#renew();
    } catch (error) {
      // The store was busy, or a file is being replaced: the next look sees it.
      if (error instanceof ExchangeError)
        this.#cli.note(this.#cli.say(agencyWords).directoryRefused(this.#cli.words(error.title)));
    } finally {
      this.#busy = false;
    }
  }

  /** Letters whose sender has ended: a whole look long nobody has moved them. */
  async #adopt(): Promise<void> {
    for (const letter of await this.#agency.outbox.list({ state: 'queued' })) {
      const { jti, nextAttemptAtMs, acceptedAtMs } = letter;
      const rested = this.#cli.now - Math.max(nextAttemptAtMs, acceptedAtMs) > lookEveryMs;
      if (this.#known.has(jti) || !rested || isCarried(letter)) continue;
      this.#known.add(jti);
      await this.#agency.outbox.redrive(jti);
    }
  }

  async #renew(): Promise<void> {
    const w = this.#cli.say(agencyWords);
    const directory = await this.#changed('directory.json');
    if (directory !== undefined) {
      await this.#agency.directory.update(directory);
      this.#cli.note(w.directoryTaken(this.#agency.directory.current.directory.version));
    }
    const freshness = await this.#changed('freshness.jws');
    if (freshness !== undefined) {
      await this.#agency.directory.renew(freshness);
      this.#cli.note(w.freshnessTaken);
    }
  }

  async #changed(name: string): Promise<string | undefined> {
    const text = await this.#text(name);
    if (text === '' || text === this.#read.get(name)) return undefined;
    this.#read.set(name, text);
    return text;
  }

  async #text(name: string): Promise<string> {
    return (await readFile(join(this.#folder, name), 'utf8').catch(() => '')).trim();
  }
}

async function untilStopped(cli: Cli, attendant: Attendant): Promise<void> {
  await attendant.begin();
  cli.handlesSignal = true;
  const { signal } = cli.io;
  if (signal?.aborted) return;
  const timer = setInterval(() => void attendant.look(), lookEveryMs);
  await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
  clearInterval(timer);
}

/** A line for whoever looks at the journal: times, ids and states. */
function tell(cli: Cli, event: ExchangeEvent): void {
  const w = cli.say(agencyWords);
  const states = cli.say(stateWords);
  const arrived = cli.say(arrivalWords);
  const line = (() => {
    switch (event.type) {
      case 'stored':
      case 'valid':
      case 'refused':
        return event.side === 'inbox'
          ? w.inboxEvent(arrived[event.type], event.jti)
          : w.outboxEvent(states[event.type], event.jti);
      case 'attempt-failed':
        return w.attemptFailed(event.jti, event.attempts, whyOf(cli, event.code));
      case 'dead':
        return w.dead(event.jti);
      case 'examination-failed':
        return w.examinationFailed;
      case 'directory-stale':
        return w.stale;
      case 'log-fork':
        return cli.say(logWords).forked(event.agency, event.size, cli.words(conflictWords[event.reason]));
    }
  })();
  cli.note(`${shownInstant(cli.now, cli.lang)} ${line}`);
}

/** The words of a problem's code; the code itself where it is none of ours (`http-502`). */
export function whyOf(cli: Cli, code: string): string {
  return code in errors ? cli.words(errors[code as ErrorCode].title) : code;
}
