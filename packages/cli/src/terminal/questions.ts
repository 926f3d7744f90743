/**
 * Questions at the terminal, one line each: plain text that a screen reader reads and a script can answer.
 * @module
 */
import { createInterface, type Interface } from 'node:readline/promises';
import type { Cli } from '../cli.ts';
import { CommandError } from '../exit.ts';
import { commonWords } from '../lang/common.ts';
import type { Words } from '../lang/lang.ts';

export interface Question {
  readonly ask: Words;
  /** Taken when nothing is typed. */
  readonly preset?: string;
  /** What is wrong with an answer; `undefined`: nothing. */
  readonly wrong?: (answer: string) => Words | undefined;
  /** Nothing may be answered. */
  readonly optional?: boolean;
}

export class Questions {
  readonly #cli: Cli;
  readonly #lines: AsyncIterator<string>;
  readonly #interface: Interface;

  constructor(cli: Cli) {
    this.#cli = cli;
    // Questions go to standard error: standard output is for what comes of it.
    this.#interface = createInterface({ input: cli.io.stdin, terminal: false });
    this.#lines = this.#interface[Symbol.asyncIterator]();
  }

  /**
   * Asks until the answer will do.
   * @throws {CommandError} `stopped` the input ended
   */
  async ask({ ask, preset, wrong, optional = false }: Question): Promise<string> {
    const { io } = this.#cli;
    for (;;) {
      io.stderr.write(`${this.#cli.words(ask)}${preset === undefined ? '' : ` [${preset}]`}: `);
      const { value, done } = await this.#lines.next();
      // Where nobody sees what is typed, the line ends here.
      if (io.stdin.isTTY !== true) io.stderr.write('\n');
      if (done === true) throw new CommandError(130, 'stopped', commonWords.stopped);
      const answer = value.trim() || (preset ?? '');
      if (answer === '' && optional) return '';
      const fault = answer === '' ? required : wrong?.(answer);
      if (!fault) return answer;
      this.#cli.note(`  ${this.#cli.words(fault)}`);
    }
  }

  close(): void {
    this.#interface.close();
  }
}

const required = { vi: 'Cần có câu trả lời.', en: 'An answer is needed.' };
