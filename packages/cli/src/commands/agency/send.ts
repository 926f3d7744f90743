/**
 * `agency send`: seals, stores, tries at once, and waits for the answer when asked.
 * @module
 */
import type { Agency, Letter, Sent } from '@lienthong/exchange';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { agencyWords, stateWords } from '../../lang/agency.ts';
import type { PassphraseOption } from '../../passphrase.ts';
import { progress } from '../../terminal/progress.ts';
import type { Pair } from '../options.ts';
import { withAgency } from './folder.ts';
import { letterDocument, letterLines } from './letters.ts';
import { type OutgoingOptions, readOutgoing } from './outgoing.ts';

export interface SendOptions extends OutgoingOptions, PassphraseOption {
  readonly to: readonly string[];
  readonly only?: readonly Pair[];
  readonly wait?: true | number;
}

export const waitSeconds = 30;
export const firstAttemptSeconds = 5;
const lookEveryMs = 100;
const askEveryMs = 1_000;

export async function sendRecord(cli: Cli, folder: string, file: string, options: SendOptions): Promise<ExitCode> {
  const { to, only, wait, passphraseFile, ...outgoing } = options;
  const message = await readOutgoing(cli, file, outgoing, { to, ...(only ? { only } : {}) });
  const how = { resume: false } as const;
  return withAgency(
    cli,
    folder,
    { how, ...(passphraseFile === undefined ? {} : { passphraseFile }) },
    async (agency) => {
      const w = cli.say(agencyWords);
      const sent = await agency.send(message);
      if (!cli.json) for (const one of sent) cli.print(w.sealedFor(one.to, one.jti));
      const limitSeconds = wait === undefined ? firstAttemptSeconds : wait === true ? waitSeconds : wait;
      const isOver = wait === undefined ? isTried : isAnswered;
      const letters = await waitForAll(cli, agency, sent, { isOver, limitSeconds });
      await tell(cli, agency, letters);
      if (wait !== undefined) return codeOf(cli, letters);
      if (letters.some(({ state }) => state === 'queued')) cli.note(w.notWaited);
      return exit.done;
    },
  );
}

interface Until {
  readonly isOver: (letter: Letter) => boolean;
  readonly limitSeconds: number;
}

/** Until all are over, or the time is. */
export async function waitForAll(
  cli: Cli,
  agency: Agency,
  sent: readonly Sent[],
  { isOver, limitSeconds }: Until,
): Promise<Letter[]> {
  const w = cli.say(agencyWords);
  const drawn = progress(cli);
  const untilMs = performance.now() + limitSeconds * 1000;
  let askAtMs = performance.now() + askEveryMs;
  for (;;) {
    const found = await Promise.all(sent.map(({ jti }) => agency.outbox.get(jti)));
    const letters = found.filter((letter) => letter !== undefined);
    if (performance.now() >= untilMs || letters.every(isOver)) {
      drawn.done();
      return letters;
    }
    if (performance.now() >= askAtMs) {
      const stored = letters.filter(({ state }) => state === 'stored');
      await Promise.all(stored.map((letter) => ask(agency, letter)));
      askAtMs = performance.now() + askEveryMs;
    }
    drawn.tell(() => w.waiting);
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

/** The first attempt has ended, either way. */
export function isTried({ state, attempts }: Letter): boolean {
  return state !== 'queued' || attempts > 0;
}

export function isAnswered({ state }: Letter): boolean {
  return state !== 'queued' && state !== 'stored';
}

/** The verdict is posted to this agency's endpoint; where nobody listens there, it can be asked for. */
async function ask(agency: Agency, { jti }: Letter): Promise<void> {
  // No answer, or none that verifies: there is still time to ask again.
  await agency.askReceipts(jti).catch(() => false);
}

async function tell(cli: Cli, agency: Agency, letters: readonly Letter[]): Promise<void> {
  const documents = [];
  for (const letter of letters) documents.push(await letterDocument(letter, agency));
  if (cli.json) {
    cli.document({ sent: documents });
    return;
  }
  const states = cli.say(stateWords);
  for (const document of documents) {
    cli.print(cli.say(agencyWords).stateOf(document.to, states[document.state]));
    for (const line of letterLines(cli, document)) cli.print(line);
  }
}

function codeOf(cli: Cli, letters: readonly Letter[]): ExitCode {
  if (letters.every(isAnswered)) return letters.every(({ state }) => state === 'valid') ? exit.done : exit.failed;
  cli.note(cli.say(agencyWords).noAnswerYet);
  return exit.io;
}
