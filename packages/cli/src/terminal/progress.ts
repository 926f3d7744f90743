/**
 * Progress of work that takes more than a second, on a terminal only.
 * @module
 */
import type { Cli } from '../cli.ts';

const showAfterMs = 1000;
const showEveryMs = 200;

export interface Progress {
  /** Called as often as there is something to tell; it draws rarely. */
  tell(line: () => string): void;
  done(): void;
}

export function progress({ io }: Cli): Progress {
  if (io.stderr.isTTY !== true) return { tell: () => undefined, done: () => undefined };
  let nextAt = performance.now() + showAfterMs;
  let drawn = false;
  return {
    tell: (line) => {
      if (performance.now() < nextAt) return;
      nextAt = performance.now() + showEveryMs;
      drawn = true;
      io.stderr.write(`\r\u001b[2K${line()}`);
    },
    done: () => {
      if (drawn) io.stderr.write('\r\u001b[2K');
    },
  };
}
