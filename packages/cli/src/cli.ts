/**
 * One run of the command: its language, what it prints where, and how a command is declared.
 * @module
 */
import { Option } from 'commander';
import { type ExitCode, exit } from './exit.ts';
import { LocalCommand } from './help.ts';
import type { Io } from './io.ts';
import { commonWords } from './lang/common.ts';
import { type Lang, type Said, say, type Table, type Words } from './lang/lang.ts';
import { type Colour, isColoured, paint } from './terminal/colour.ts';

/** What every command says about itself. */
export interface HelpWords {
  readonly summary: string;
  /** Command lines, one each line. */
  readonly example: string;
}

export class Cli {
  readonly io: Io;
  readonly lang: Lang;
  readonly common: Said<typeof commonWords>;
  /** Set by the command that ran. */
  exitCode: ExitCode = exit.done;
  /** Whether the one JSON document has been printed. */
  documented = false;
  /** Whether the command itself ends on a signal, in its own time. */
  handlesSignal = false;
  /** Whether nobody reads standard output any more. */
  outputClosed = false;
  readonly program: LocalCommand;

  constructor(io: Io, lang: Lang) {
    this.io = io;
    this.lang = lang;
    this.common = say(commonWords, lang);
    this.program = this.#prepare(new LocalCommand('lienthong', this.common));
  }

  get json(): boolean {
    return this.program.opts()['json'] === true;
  }

  get showValues(): boolean {
    return this.program.opts()['showValues'] === true;
  }

  get now(): number {
    return this.io.now?.() ?? Date.now();
  }

  say<T extends Table>(table: T): Said<T> {
    return say(table, this.lang);
  }

  words(words: Words): string {
    return words[this.lang];
  }

  /** A line on standard output. */
  print(line: string): void {
    this.write(`${line}\n`);
  }

  write(text: string | Uint8Array): void {
    if (!this.outputClosed) this.io.stdout.write(text);
  }

  /** The one JSON document of this run. */
  document(value: unknown): void {
    this.documented = true;
    this.print(JSON.stringify(value, null, 2));
  }

  /** A line on standard error. */
  note(line: string): void {
    this.io.stderr.write(`${line}\n`);
  }

  get colours(): boolean {
    return isColoured(this.io.stdout, this.io.env);
  }

  paint(colour: Colour, text: string): string {
    return paint(this.io.stdout, this.io.env, colour, text);
  }

  /** A command that belongs under `parent`, with its help in the language of this run. */
  command(name: string, { summary, example }: HelpWords): LocalCommand {
    const command = this.#prepare(new LocalCommand(name, this.common));
    command.description(summary);
    const lines = example.split('\n').map((line) => `  ${line}`);
    command.addHelpText('after', `\n${this.common.examplesTitle}\n${lines.join('\n')}`);
    return command;
  }

  /** A command that only holds others. */
  group(name: string, words: HelpWords): LocalCommand {
    const group = this.command(name, words);
    group.helpCommand('help [command]', this.common.helpCommand);
    return group;
  }

  option(flags: string, description: string, choices?: readonly string[]): Option {
    const option = new Option(flags, description);
    return choices ? option.choices(choices) : option;
  }

  /** Wraps what a command does: its result is the exit code, done unless it says otherwise. */
  action<A extends unknown[]>(run: (...given: A) => Promise<ExitCode> | Promise<void>): (...given: A) => Promise<void> {
    return async (...given) => {
      this.exitCode = (await run(...given)) ?? exit.done;
    };
  }

  #prepare(command: LocalCommand): LocalCommand {
    const { common, io } = this;
    command
      .helpCommand(false)
      .exitOverride()
      .helpOption('-h, --help', common.help)
      .configureOutput({
        writeOut: (text) => this.write(text),
        writeErr: (text) => io.stderr.write(text),
        outputError: () => undefined,
        getOutHelpWidth: () => io.stdout.columns ?? 100,
        getErrHelpWidth: () => io.stderr.columns ?? 100,
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      });
    return command;
  }
}
