/**
 * `directory rotate` and `revoke`: the next version of a directory with other keys in it.
 * @module
 */
import { type PublicJwk, successorOf, type VerifiedDirectory, withNewKeys, withRevokedKey } from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { usageError } from '../../exit.ts';
import { assertNew, pathOf } from '../../files.ts';
import { directoryWorkWords } from '../../lang/directory-work.ts';
import { repeated, wholeNumber } from '../options.ts';
import { readProved } from './admit.ts';
import { readDirectory, readSigningKey, readSigningKeys, secondsOf, writeDraft, writeTrust } from './drafts.ts';

interface RotateOptions {
  readonly trust: string;
  readonly enrolment?: string;
  readonly expect?: string;
  readonly answer?: string;
  readonly from?: string;
  readonly signerPublic?: readonly string[];
  readonly k?: number;
  readonly trustOut?: string;
  readonly freshnessPublic?: string;
  readonly out: string;
}

export function rotateCommand(cli: Cli): Command {
  const w = cli.say(directoryWorkWords);
  return cli
    .command('rotate', { summary: w.rotate, example: w.rotateExample })
    .argument('<directory>', w.directory)
    .requiredOption('--trust <file>', w.trust)
    .option('--enrolment <file>', w.rotateEnrolment)
    .option('--expect <file>', w.expectFile)
    .option('--answer <file>', w.answerFile)
    .option('--from <time>', w.from)
    .option('--signer-public <file>', w.signerPublic, repeated)
    .option('--k <number>', w.k, wholeNumber('--k'))
    .option('--trust-out <file>', w.trustOut)
    .option('--freshness-public <file>', w.freshnessPublic)
    .requiredOption('--out <file>', w.draftOut)
    .action(cli.action((file: string, options: RotateOptions) => rotate(cli, file, options)));
}

async function rotate(cli: Cli, file: string, options: RotateOptions): Promise<void> {
  const { trust, freshnessPublic, trustOut, out } = options;
  for (const path of [out, ...(trustOut === undefined ? [] : [trustOut])]) await assertNew(pathOf(cli.io, path));
  const previous = await readDirectory(cli, file, trust);
  const keys = await newKeys(cli, previous, options);
  const signers = await newSigners(cli, options);
  const freshnessKey = freshnessPublic === undefined ? undefined : await readSigningKey(cli, freshnessPublic);
  if (!keys && !signers && !freshnessKey) throw usageError(directoryWorkWords.rotateNothing);
  const changes = {
    ...(keys ? { agencies: keys.agencies } : {}),
    ...(signers ? { signers: { k: signers.k, keys: signers.keys } } : {}),
    ...(freshnessKey ? { freshnessKey } : {}),
  };
  const next = successorOf(previous, changes, Math.floor(cli.now / 1000));
  if (signers) await writeTrust(cli, signers.trustOut, { k: signers.k, keys: signers.keys.map(({ kid }) => kid) });
  if (keys && !cli.json) cli.print(cli.say(directoryWorkWords).sixWords(keys.words));
  const more = {
    ...(keys ? { words: keys.words } : {}),
    ...(signers ? { trustFile: signers.trustOut } : {}),
  };
  await writeDraft(cli, next, { out, previous, more });
}

async function newKeys(cli: Cli, { directory }: VerifiedDirectory, options: RotateOptions) {
  const { enrolment: file, expect, answer, from } = options;
  const given = [file, expect, answer, from].filter((value) => value !== undefined);
  if (given.length === 0) return undefined;
  if (file === undefined || expect === undefined || answer === undefined || from === undefined)
    throw usageError(directoryWorkWords.rotateNothing);
  const { enrolment, words } = await readProved(cli, file, { expect, answer });
  return { agencies: withNewKeys(directory, enrolment, secondsOf(from)), words };
}

async function newSigners(
  cli: Cli,
  { signerPublic, k, trustOut }: RotateOptions,
): Promise<{ k: number; keys: PublicJwk[]; trustOut: string } | undefined> {
  const given = [signerPublic, k, trustOut].filter((value) => value !== undefined);
  if (given.length === 0) return undefined;
  if (signerPublic === undefined || k === undefined || trustOut === undefined)
    throw usageError(directoryWorkWords.rotateNothing);
  return { k, keys: await readSigningKeys(cli, signerPublic), trustOut };
}

interface RevokeOptions {
  readonly trust: string;
  readonly agency: string;
  readonly kid: string;
  readonly from?: string;
  readonly out: string;
}

export function revokeCommand(cli: Cli): Command {
  const w = cli.say(directoryWorkWords);
  return cli
    .command('revoke', { summary: w.revoke, example: w.revokeExample })
    .argument('<directory>', w.directory)
    .requiredOption('--trust <file>', w.trust)
    .requiredOption('--agency <code>', w.agencyCode)
    .requiredOption('--kid <kid>', w.kid)
    .option('--from <time>', w.revokeFrom)
    .requiredOption('--out <file>', w.draftOut)
    .action(cli.action((file: string, options: RevokeOptions) => revoke(cli, file, options)));
}

async function revoke(cli: Cli, file: string, options: RevokeOptions): Promise<void> {
  const { trust, agency, kid, from, out } = options;
  await assertNew(pathOf(cli.io, out));
  const previous = await readDirectory(cli, file, trust);
  const now = Math.floor(cli.now / 1000);
  const agencies = withRevokedKey(previous.directory, agency, kid, from === undefined ? now : secondsOf(from));
  await writeDraft(cli, successorOf(previous, { agencies }, now), { out, previous });
}
