/**
 * The day that a command of daily work is told, or today.
 * @module
 */
import { isCivilDay } from '@lienthong/schemas/civil-day';
import type { Cli } from '../../cli.ts';
import { usageError } from '../../exit.ts';
import { instant } from '../../instant.ts';
import { workWords } from '../../lang/work.ts';

/** `YYYY-MM-DD` in Viet Nam. @throws {CommandError} usage: there is no such day */
export function dayOf(cli: Cli, given: string | undefined): string {
  if (given === undefined) return instant(cli.now).slice(0, 10);
  if (!isCivilDay(given)) throw usageError(workWords.badDay);
  return given;
}
