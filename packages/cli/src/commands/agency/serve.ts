/**
 * `agency serve`: receives, answers and delivers until it is told to stop.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Agency,
  ExchangeError,
  type ExchangeEvent,
  errors,
  isCarried,
  isErrorCode,
  serve,
} from '@lienthong/exchange';
import type { Cli } from '../../cli.ts';
import { pathOf } from '../../files.ts';
import { shownInstant } from '../../instant.ts';
import { agencyWords, arrivalWords, stateWords } from '../../lang/agency.ts';
import { deliveryWords } from '../../lang/delivery.ts';
import { erasureStateWords } from '../../lang/erasure.ts';
import { conflictWords, logWords } from '../../lang/log.ts';
import type { PassphraseOption } from '../../passphrase.ts';
import { openFolder } from './folder.ts';

export interface ServeCommandOptions extends PassphraseOption {
  readonly port?: number;
  readonly host?: string;
}

const lookEveryMs = 2_000;

/** Several folders share a port: their endpoints have to differ in their paths. */
export async function serveAgencies(cli: Cli, folders: readonly string[], options: ServeCommandOptions): Promise<void> {
  const { port, host, ...passphrase } = options;
  const w = cli.say(agencyWords);
  const agencies: Agency[] = [];
  try {
    for (const folder of folders) agencies.push(await openToServe(cli, folder, passphrase, folders.length > 1));
    const served = await serve(agencies, {
      ...(port === undefined ? {} : { port }),
      ...(host === undefined ? {} : { host }),
    });
    if (cli.json) {
      const listed = agencies.map(({ code, endpoint }) => ({ code, endpoint }));
      cli.document({ host: served.host, port: served.port, agencies: listed });
    } else {
      for (const { code, endpoint } of agencies)
        cli.print(w.listening(code, `http://${served.host}:${served.port}${new URL(endpoint).pathname}`));
    }
    try {
      const attendants = agencies.map((agency, i) => new Attendant(cli, agency, pathOf(cli.io, folders[i] ?? '')));
      await untilStopped(cli, attendants);
    } finally {
      await served.close();
    }
  } finally {
    await Promise.all(agencies.map((agency) => agency.close()));
  }
  cli.note(w.closed);
}

/** @param named whether each line of the journal has to say whose it is */
async function openToServe(cli: Cli, folder: string, passphrase: PassphraseOption, named: boolean): Promise<Agency> {
  let of = '';
  const agency = await openFolder(cli, folder, passphrase, { onEvent: (event) => tell(cli, event, of) });
  if (named) of = `${agency.code}: `;
  return agency;
}

/** What other processes leave in the folder: letters that `agency send` could not deliver, requests of `erase`, a newer directory. */
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
    const w = this.#cli.say(agencyWords);
    await this.#told(
      async () => {
        await this.#adopt();
        await this.#agency.erasures.resume();
      },
      (title) => title,
    );
    await this.#told(() => this.#renew(), w.directoryRefused);
    this.#busy = false;
  }

  /** The store was busy, or a file is being replaced: the next look sees it. */
  async #told(work: () => Promise<void>, says: (title: string) => string): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof ExchangeError) this.#cli.note(says(this.#cli.words(error.title)));
    }
  }

  /** Letters whose sender has ended: a whole look long nobody has moved them. */
  async #adopt(): Promise<void> {
    for (const letter of await this.#agency.outbox.list({ state: 'queued' })) {
      const { jti, nextAttemptAtMs, acceptedAtMs, expiresAtMs } = letter;
      const rested = this.#cli.now - Math.max(nextAttemptAtMs, acceptedAtMs) > lookEveryMs;
      // At its end the agency itself tells what became of it.
      if (this.#known.has(jti) || !rested || isCarried(letter) || expiresAtMs <= this.#cli.now) continue;
      this.#known.add(jti);
      await this.#agency.outbox.redrive(jti);
    }
  }

  async #renew(): Promise<void> {
    const w = this.#cli.say(agencyWords);
    const directory = await this.#changed('directory.json');
    if (directory !== undefined) {
      await this.#agency.directory.update(directory).catch(async (error: unknown) => {
        if (!(error instanceof ExchangeError) || error.code !== 'directory-gap') throw error;
        await this.#agency.refreshDirectory();
      });
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

async function untilStopped(cli: Cli, attendants: readonly Attendant[]): Promise<void> {
  for (const attendant of attendants) await attendant.begin();
  cli.handlesSignal = true;
  const { signal } = cli.io;
  if (signal?.aborted) return;
  const timer = setInterval(() => {
    for (const attendant of attendants) void attendant.look();
  }, lookEveryMs);
  await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
  clearInterval(timer);
}

/** A line for whoever looks at the journal: times, ids and states. */
function tell(cli: Cli, event: ExchangeEvent, of: string): void {
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
      case 'delayed':
      case 'overdue':
      case 'recovered':
      case 'void':
        return cli.say(deliveryWords)[event.type](event.jti);
      case 'gap':
        return cli.say(deliveryWords).gap(event.agency, event.n);
      case 'fork':
        return cli.say(deliveryWords).fork(event.agency, event.jti);
      case 'reconciled':
        return cli.say(deliveryWords).reconciled(event.agency, event.resent, event.closed);
      case 'reconciliation-failed':
        return cli.say(deliveryWords).notReconciled(event.agency, whyOf(cli, event.code));
      case 'stream-conflict':
        return cli.say(deliveryWords).streamConflict(event.agency, event.upTo);
      case 'key-expiring':
        return cli.say(deliveryWords).keyExpiring(event.days);
      case 'examination-failed':
        return w.examinationFailed;
      case 'erasure-requested':
        return w.erasureRequested(event.dig);
      case 'erasure-answered':
        return w.erasureAnswered(event.dig, cli.say(erasureStateWords)[event.status]);
      case 'directory-updated':
        return w.directoryTaken(event.version);
      case 'directory-fetch-failed':
        return w.directoryNotFetched(event.from, whyOf(cli, event.code));
      case 'directory-fresh':
        return w.freshAgain;
      case 'directory-stale':
        return w.stale;
      case 'directory-closed':
        return w.closedDirectory;
      case 'clock-off':
        return whyOf(cli, event.type);
      case 'log-restored':
        return cli.say(deliveryWords).logRestored(event.agency);
      case 'log-fork':
        return cli.say(logWords).forked(event.agency, event.size, cli.words(conflictWords[event.reason]));
    }
  })();
  cli.note(`${shownInstant(cli.now, cli.lang)} ${of}${line}`);
}

/** The words of a problem's code; the code itself where it is none of ours (`http-502`). */
export function whyOf(cli: Cli, code: string): string {
  return isErrorCode(code) ? cli.words(errors[code].title) : code;
}
