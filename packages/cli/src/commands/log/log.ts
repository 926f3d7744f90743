/**
 * `log checkpoint`, `proof`, `verify`, `check` and `witness`: the agency's signed log, and those of others.
 * @module
 */
import { type Agency, auditLog, ExchangeError, type LogConflictRow } from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit, usageError } from '../../exit.ts';
import { instant } from '../../instant.ts';
import { conflictWords, logStateWords, logWords } from '../../lang/log.ts';
import { tellChecks } from '../../output/checks.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { table } from '../../terminal/table.ts';
import { withAgency, withStore } from '../agency/folder.ts';
import { whyOf } from '../agency/serve.ts';
import { find } from '../evidence/find.ts';
import { wholeNumber } from '../options.ts';

interface ProofOptions extends PassphraseOption {
  readonly size?: number;
  readonly from?: number;
  readonly to?: number;
}

/** What came of one agency. */
interface Looked {
  readonly agency: string;
  readonly state: keyof typeof logStateWords;
  readonly size?: number;
  readonly code?: string;
}

/** Peers are asked over the network; what the store holds is left to the process that serves the folder. */
const online = { resume: false } as const;

export function logCommand(cli: Cli): Command {
  const w = cli.say(logWords);
  const group = cli.group('log', { summary: w.group, example: w.proofExample });
  const commands = [
    cli
      .command('checkpoint', { summary: w.checkpoint, example: w.checkpointExample })
      .argument('<folder>', w.folder)
      .addOption(passphraseFileOption(cli))
      .action(cli.action((folder: string, options: PassphraseOption) => checkpoint(cli, folder, options))),
    cli
      .command('proof', { summary: w.proof, example: w.proofExample })
      .argument('<folder>', w.folder)
      .argument('[message]', w.message)
      .option('--size <number>', w.size, wholeNumber('--size'))
      .option('--from <number>', w.from, wholeNumber('--from'))
      .option('--to <number>', w.to, wholeNumber('--to'))
      .addOption(passphraseFileOption(cli))
      .action(
        cli.action((folder: string, message: string | undefined, options: ProofOptions) =>
          proof(cli, folder, message, options),
        ),
      ),
    cli
      .command('verify', { summary: w.verify, example: w.verifyExample })
      .argument('<folder>', w.folder)
      .action(cli.action((folder: string) => verify(cli, folder))),
    cli
      .command('check', { summary: w.check, example: w.checkExample })
      .argument('<folder>', w.folder)
      .argument('[agencies...]', w.agencies)
      .addOption(passphraseFileOption(cli))
      .action(
        cli.action((folder: string, agencies: readonly string[], options: PassphraseOption) =>
          look(cli, folder, options, (agency) => checkAll(agency, agencies)),
        ),
      ),
    cli
      .command('witness', { summary: w.witness, example: w.witnessExample })
      .argument('<folder>', w.folder)
      .addOption(passphraseFileOption(cli))
      .action(
        cli.action((folder: string, options: PassphraseOption) =>
          look(cli, folder, options, (agency) => agency.collectCheckpoints()),
        ),
      ),
  ];
  for (const command of commands) group.addCommand(command);
  return group;
}

async function checkpoint(cli: Cli, folder: string, options: PassphraseOption): Promise<void> {
  const token = await withAgency(cli, folder, options, (agency) => agency.checkpoint());
  if (cli.json) cli.document({ checkpoint: token });
  else cli.print(token);
}

/** Prints JSON either way: a proof is for a program. */
async function proof(
  cli: Cli,
  folder: string,
  message: string | undefined,
  { size, from, to, ...passphrase }: ProofOptions,
): Promise<void> {
  const ofMessage = message !== undefined && from === undefined && to === undefined;
  const ofGrowth = message === undefined && from !== undefined && size === undefined;
  if (!ofMessage && !ofGrowth) throw usageError(logWords.eitherOr);
  const document = await withAgency(cli, folder, passphrase, async (agency) =>
    ofMessage ? agency.proveInclusion((await find(agency, message)).dig, size) : agency.proveGrowth(from ?? 0, to),
  );
  if (cli.json) cli.document(document);
  else cli.print(JSON.stringify(document, null, 2));
}

/** Reads the whole log; needs no key. */
async function verify(cli: Cli, folder: string): Promise<ExitCode> {
  const { result, checks, size } = await withStore(cli, folder, async (store) => ({
    ...(await auditLog(store)),
    size: await store.logSize(),
  }));
  tellChecks(cli, result, checks, { size });
  return result === 'valid' ? exit.done : exit.failed;
}

async function checkAll(agency: Agency, codes: readonly string[]): Promise<Looked[]> {
  const { agencies } = agency.directory.current.directory;
  const wanted = codes.length > 0 ? codes : agencies.map(({ code }) => code).filter((code) => code !== agency.code);
  const looked: Looked[] = [];
  for (const code of wanted) looked.push(await checkOne(agency, code));
  return looked;
}

async function checkOne(agency: Agency, code: string): Promise<Looked> {
  try {
    const { state, checkpoint } = await agency.checkLog(code);
    return { agency: code, state, size: checkpoint.size };
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    return { agency: code, state: 'failed', code: error.code };
  }
}

/** @returns 1 when an agency contradicts what it signed; 74 when one could not be asked, or did not take what was signed */
async function look(
  cli: Cli,
  folder: string,
  options: PassphraseOption,
  work: (agency: Agency) => Promise<readonly Looked[]>,
): Promise<ExitCode> {
  const { looked, conflicts } = await withAgency(cli, folder, { ...options, how: online }, async (agency) => ({
    looked: await work(agency),
    conflicts: await agency.logConflicts(),
  }));
  if (cli.json) cli.document({ agencies: looked, conflicts: conflicts.map(conflictDocument) });
  else tell(cli, looked, conflicts);
  if (looked.some(({ state }) => state === 'forked')) return exit.failed;
  return looked.some(({ state }) => state === 'failed' || state === 'kept') ? exit.io : exit.done;
}

function tell(cli: Cli, looked: readonly Looked[], conflicts: readonly LogConflictRow[]): void {
  const w = cli.say(logWords);
  const states = cli.say(logStateWords);
  const rows = looked.map(({ agency, size, state, code }) => [
    agency,
    size === undefined ? '' : String(size),
    code === undefined ? states[state] : `${states[state]} (${whyOf(cli, code)})`,
  ]);
  for (const line of table([w.agencyHeading, w.entriesHeading, w.stateHeading], rows)) cli.print(line);
  if (conflicts.length === 0) return;
  cli.print(w.conflictsTitle);
  for (const { agency, size, reason, toldBy } of conflicts)
    cli.print(`  ${w.forked(agency, size, cli.words(conflictWords[reason]))}; ${w.toldBy(toldBy)}`);
}

/** With the signed tokens, which are the proof. */
function conflictDocument({ agency, id, size, reason, toldBy, statements, foundAtMs }: LogConflictRow) {
  return { agency, log: id, size, reason, toldBy, statements, foundAt: instant(foundAtMs) };
}
