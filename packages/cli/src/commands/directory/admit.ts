/**
 * `directory challenge` and `add`: what the standing agency does before an agency, or its new keys, enter the directory.
 * @module
 */
import { readFile } from 'node:fs/promises';
import {
  challengeEnrolment,
  digestOf,
  type Enrolment,
  ExchangeError,
  fromBase64url,
  spokenFingerprint,
  successorOf,
  verifyEnrolment,
  withAgency,
} from '@lienthong/exchange';
import { versionsRead } from '@lienthong/validate';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { assertNew, notAsExpected, pathOf, writeWhole } from '../../files.ts';
import { directoryWorkWords } from '../../lang/directory-work.ts';
import { isObject, isText, readJson } from '../json-file.ts';
import { repeated } from '../options.ts';
import { readDirectory, writeDraft } from './drafts.ts';

interface ChallengeOptions {
  readonly out: string;
  readonly expect: string;
}

export function challengeCommand(cli: Cli): Command {
  const w = cli.say(directoryWorkWords);
  return cli
    .command('challenge', { summary: w.challenge, example: w.challengeExample })
    .argument('<enrolment>', w.enrolmentFile)
    .requiredOption('--out <file>', w.challengeOut)
    .requiredOption('--expect <file>', w.expectOut)
    .action(cli.action((file: string, options: ChallengeOptions) => challenge(cli, file, options)));
}

async function challenge(cli: Cli, file: string, { out, expect }: ChallengeOptions): Promise<void> {
  for (const path of [out, expect]) await assertNew(pathOf(cli.io, path));
  const jws = await readEnrolment(cli, file);
  const { enrolment, fingerprint } = verifyEnrolment(jws);
  const made = challengeEnrolment(jws);
  await writeWhole(pathOf(cli.io, expect), `${JSON.stringify({ fingerprint, answer: digestOf(made.answer) })}\n`);
  await writeWhole(pathOf(cli.io, out), `${made.challenge}\n`, { mode: 0o644 });
  const words = spokenFingerprint(fingerprint);
  if (cli.json) return cli.document({ code: enrolment.code, words, files: { challenge: out, expect } });
  const w = cli.say(directoryWorkWords);
  cli.print(w.challenged(enrolment.code, out));
  cli.print(w.sixWords(words));
  cli.note(w.readAloud);
}

/** What shows that an enrolment's keys are in its agency's hands. */
export interface Proof {
  readonly expect: string;
  readonly answer: string;
}

/**
 * Checks keys, signature, and that the encryption key has opened the challenge that was made for this enrolment.
 * @throws {ExchangeError} `enrolment-invalid`, `bad-signature`, `weak-key` …
 */
export async function readProved(
  cli: Cli,
  file: string,
  { expect, answer }: Proof,
): Promise<{ enrolment: Enrolment; words: string }> {
  const { enrolment, fingerprint } = verifyEnrolment(await readEnrolment(cli, file));
  const expected = await readJson(cli, expect);
  if (!isObject(expected) || !isText(expected['fingerprint']) || !isText(expected['answer']))
    throw notAsExpected(expect);
  if (expected['fingerprint'] !== fingerprint) throw new ExchangeError('enrolment-invalid', expect);
  const given = (await readFile(pathOf(cli.io, answer), 'utf8')).trim();
  if (digestOf(fromBase64url(given, answer)) !== expected['answer'])
    throw new ExchangeError('enrolment-invalid', answer);
  return { enrolment, words: spokenFingerprint(fingerprint) };
}

async function readEnrolment(cli: Cli, file: string): Promise<string> {
  return (await readFile(pathOf(cli.io, file), 'utf8')).trim();
}

interface AddOptions extends Proof {
  readonly trust: string;
  readonly role: readonly string[];
  readonly area?: string;
  readonly out: string;
}

export function addCommand(cli: Cli): Command {
  const w = cli.say(directoryWorkWords);
  return cli
    .command('add', { summary: w.add, example: w.addExample })
    .argument('<directory>', w.directory)
    .argument('<enrolment>', w.enrolmentFile)
    .requiredOption('--trust <file>', w.trust)
    .requiredOption('--expect <file>', w.expectFile)
    .requiredOption('--answer <file>', w.answerFile)
    .requiredOption('--role <role>', w.role, repeated)
    .option('--area <code>', w.area)
    .requiredOption('--out <file>', w.draftOut)
    .action(
      cli.action((directory: string, enrolment: string, options: AddOptions) =>
        add(cli, directory, enrolment, options),
      ),
    );
}

async function add(cli: Cli, file: string, enrolmentFile: string, options: AddOptions): Promise<void> {
  const { trust, role: roles, area, out } = options;
  await assertNew(pathOf(cli.io, out));
  const previous = await readDirectory(cli, file, trust);
  const { enrolment, words } = await readProved(cli, enrolmentFile, options);
  const now = Math.floor(cli.now / 1000);
  const admission = { roles, reads: versionsRead(), ...(area === undefined ? {} : { area }) };
  const agencies = withAgency(previous.directory, enrolment, admission, now);
  if (!cli.json) cli.print(cli.say(directoryWorkWords).sixWords(words));
  await writeDraft(cli, successorOf(previous, { agencies }, now), { out, previous, more: { words } });
}
