/**
 * Progress of work that takes more than a second, on a terminal only: a count, and how long it will still take where that can be told.
 * @module
 */
import type { Cli } from '../cli.ts';
import { commonWords } from '../lang/common.ts';

const showAfterMs = 1000;
const showEveryMs = 200;
/** Less than this share of the work tells nothing about the rest. */
const leastShare = 0.02;

export interface Progress {
  /**
   * Called as often as there is something to tell; it draws rarely.
   * @param share of the work that is done, from 0 to 1; `undefined` where nobody knows
   */
  tell(line: () => string, share?: () => number | undefined): void;
  done(): void;
}

export function progress(cli: Cli): Progress {
  const { io } = cli;
  if (io.stderr.isTTY !== true) return { tell: () => undefined, done: () => undefined };
  const startedAt = performance.now();
  let nextAt = startedAt + showAfterMs;
  let drawn = false;
  return {
    tell: (line, share) => {
      const now = performance.now();
      if (now < nextAt) return;
      nextAt = now + showEveryMs;
      drawn = true;
      io.stderr.write(`\r\u001b[2K${line()}${remaining(cli, now - startedAt, share?.())}`);
    },
    done: () => {
      if (drawn) io.stderr.write('\r\u001b[2K');
    },
  };
}

function remaining(cli: Cli, elapsedMs: number, share: number | undefined): string {
  if (share === undefined || share < leastShare || share > 1) return '';
  const seconds = Math.ceil((elapsedMs * (1 - share)) / share / 1000);
  const w = cli.say(commonWords);
  return ` · ${seconds < 100 ? w.secondsLeft(seconds) : w.minutesLeft(Math.ceil(seconds / 60))}`;
}
