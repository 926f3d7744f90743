/**
 * Asks for a secret at the terminal, without echo.
 * @module
 */
import type { Io } from '../io.ts';

/** @returns `undefined` when the person gave up (Ctrl-C, Ctrl-D) */
export function askSecret({ stdin, stderr }: Io, question: string): Promise<string | undefined> {
  stderr.write(question);
  return new Promise((resolve) => {
    let typed = '';
    const end = (secret: string | undefined): void => {
      stdin.off('data', take);
      stdin.setRawMode?.(false);
      stdin.pause();
      stderr.write('\n');
      resolve(secret);
    };
    const take = (chunk: Buffer | string): void => {
      for (const letter of chunk.toString()) {
        if (letter === '\r' || letter === '\n' || isEnd(letter)) {
          end(isEnd(letter) ? undefined : typed);
          return;
        }
        if (letter === '\u007f' || letter === '\b') typed = [...typed].slice(0, -1).join('');
        else typed += letter;
      }
    };
    stdin.setRawMode?.(true);
    stdin.on('data', take);
    stdin.resume();
  });
}

/** Ctrl-C and Ctrl-D, which the raw terminal hands on as letters. */
function isEnd(letter: string): boolean {
  return letter === '\u0003' || letter === '\u0004';
}
