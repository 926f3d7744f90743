/**
 * `doctor`: looks an agency's folder over and says what is wrong, and what to do next. It changes nothing.
 * @module
 */
import { type Diagnosis, examineFolder, type Finding } from '@lienthong/exchange';
import { contract, versionsRead } from '@lienthong/validate';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { pathOf, shortened } from '../../files.ts';
import { doctorWords } from '../../lang/doctor.ts';
import { givenPassphrase, type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { progress } from '../../terminal/progress.ts';

interface DoctorOptions extends PassphraseOption {
  readonly offline?: boolean;
  readonly backup?: string;
}

export function doctorCommand(cli: Cli): Command {
  const w = cli.say(doctorWords);
  return cli
    .command('doctor', { summary: w.doctor, example: w.doctorExample })
    .argument('<folder>', w.folder)
    .option('--offline', w.offline)
    .option('--backup <file>', w.backup)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: DoctorOptions) => lookOver(cli, folder, options)));
}

/** @returns 1 when something does not work; what only will not for long leaves it at 0 */
async function lookOver(cli: Cli, folder: string, options: DoctorOptions): Promise<ExitCode> {
  const { offline = false, backup, passphraseFile } = options;
  const { now } = cli.io;
  const drawn = progress(cli);
  const diagnosis = await examineFolder(pathOf(cli.io, folder), {
    ...{ contract, reads: versionsRead(), offline, passphrase: await passphraseIfAny(cli, options) },
    ...(passphraseFile === undefined ? {} : { passphraseFile: pathOf(cli.io, passphraseFile) }),
    ...(backup === undefined ? {} : { backup: pathOf(cli.io, backup) }),
    ...(now ? { now } : {}),
    onCheck: (check) => drawn.tell(() => `${check} …`),
  });
  drawn.done();
  tell(cli, diagnosis);
  return diagnosis.result === 'fail' ? exit.failed : exit.done;
}

/** Nobody is asked: without a passphrase the keys are left aside. A file of it that cannot be read is a finding. */
async function passphraseIfAny(cli: Cli, options: PassphraseOption): Promise<string | undefined> {
  try {
    return await givenPassphrase(cli, options);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

const signs = { ok: '✓', 'not-tried': '–', warn: '!', fail: '✗' } as const;
const colours = { ok: 'green', 'not-tried': 'dim', warn: 'yellow', fail: 'red' } as const;

function tell(cli: Cli, { result, findings }: Diagnosis): void {
  if (cli.json) {
    const checks = findings.map(({ check: name, level, says: detail, code, place, cure }) => ({
      ...{ name, result: level, detail },
      ...(code === undefined ? {} : { code }),
      ...(place === undefined ? {} : { place: shortened(cli.io, place) }),
      ...(cure === undefined ? {} : { cure }),
    }));
    cli.document({ result, checks });
    return;
  }
  const w = cli.say(doctorWords);
  for (const finding of findings) for (const line of linesOf(cli, finding)) cli.print(line);
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  const summary = w.summary(count('fail'), count('warn'), count('ok'), count('not-tried'));
  cli.print(cli.paint(colours[result], summary));
}

function linesOf(cli: Cli, { check, level, code, says, place, cure }: Finding): string[] {
  const isFault = level === 'warn' || level === 'fail';
  const at = isFault && place !== undefined ? ` (${shortened(cli.io, place)})` : '';
  const line = `${cli.paint(colours[level], signs[level])} ${check}: ${cli.words(says)}${at}`;
  if (!isFault || cure === undefined) return [line];
  return [line, `    ${cli.common.cure(cli.words(cure))}`, cli.paint('dim', `    ${code}`)];
}
