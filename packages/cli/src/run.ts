/**
 * Runs one command line and answers with its exit code. Nothing is thrown, and nothing but `io` is touched.
 * @module
 */
import { CommanderError } from 'commander';
import { Cli } from './cli.ts';
import { type ExitCode, exit, usageError } from './exit.ts';
import { type Failure, failureOf } from './failure.ts';
import { shortened, sweep } from './files.ts';
import type { Io } from './io.ts';
import { commonWords } from './lang/common.ts';
import { chooseLang } from './lang/lang.ts';
import { issueLines } from './output/text.ts';
import { addCommands } from './program.ts';

export async function run(io: Io): Promise<ExitCode> {
  const { lang, refused } = chooseLang(io.argv, io.env);
  const cli = new Cli(io, lang);
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    cli.outputClosed = true;
    if (error.code !== 'EPIPE') cli.exitCode = exit.io;
  });
  io.stderr.on('error', () => undefined);
  if (refused !== undefined) return tell(cli, failureOf(usageError(langRefused)));
  addCommands(cli);
  const ended = cli.program.parseAsync(io.argv, { from: 'user' }).then(
    () => cli.exitCode,
    (error: unknown) => ending(cli, error),
  );
  return Promise.race([ended, stopped(cli)]);
}

const langRefused = {
  vi: commonWords.invalidChoice.vi('--lang', 'vi, en'),
  en: commonWords.invalidChoice.en('--lang', 'vi, en'),
};

/** Help and version end commander too; a group called without a command has shown its help. */
function ending(cli: Cli, error: unknown): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return exit.done;
  if (error instanceof CommanderError && error.code === 'commander.help') return exit.usage;
  return tell(cli, failureOf(error), error);
}

function tell(cli: Cli, failure: Failure, error?: unknown): ExitCode {
  const { exitCode, code, words, cure, place, issues } = failure;
  const { common, lang } = cli;
  const where = place === undefined ? '' : ` (${shortened(cli.io, place)})`;
  cli.note(`${common.error}: ${words[lang]}${where}`);
  if (cure) cli.note(common.cure(cure[lang]));
  if (issues) for (const line of issueLines(cli, issues)) cli.note(line);
  if (exitCode === exit.usage) cli.note(common.seeHelp(commandPath(cli)));
  if (exitCode === exit.fault && cli.io.env['LIENTHONG_DEBUG'] === '1') {
    cli.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const asked = cli.json || cli.io.argv.includes('--json');
  if (asked && !cli.documented) {
    const told = issues?.map(({ code, pointer, rule, messages }) => ({ code, pointer, rule, messages }));
    cli.document({
      error: { code, messages: words, ...(place === undefined ? {} : { place }), ...(told ? { issues: told } : {}) },
    });
  }
  return exitCode;
}

/** The words of the command line that name a command. */
function commandPath({ program, io }: Cli): string {
  const names = [program.name()];
  let at: (typeof program)['commands'][number] | undefined = program;
  for (const word of io.argv) {
    at = at.commands.find((command) => command.name() === word);
    if (!at) break;
    names.push(word);
  }
  return names.join(' ');
}

/** Ends a command that does not end by itself on a signal, with nothing half written. */
function stopped(cli: Cli): Promise<ExitCode> {
  return new Promise((resolve) => {
    const stop = () => {
      if (cli.handlesSignal) return;
      sweep();
      cli.note(cli.common.stopped);
      resolve(cli.io.signal?.reason === 'SIGTERM' ? 143 : 130);
    };
    if (cli.io.signal?.aborted) stop();
    else cli.io.signal?.addEventListener('abort', stop, { once: true });
  });
}
