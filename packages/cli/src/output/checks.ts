/**
 * A list of checks with its result, for people and as JSON.
 * @module
 */
import type { Check, Result } from '@lienthong/exchange';
import type { Cli } from '../cli.ts';
import { resultWords } from '../lang/results.ts';

const colours = { valid: 'green', invalid: 'red', indeterminate: 'yellow' } as const;
const signs = { valid: '✓', invalid: '✗', indeterminate: '?' } as const;

/** @param more members that the JSON document has beside these */
export function tellChecks(cli: Cli, result: Result, checks: readonly Check[], more: object = {}): void {
  if (cli.json) {
    cli.document({
      result,
      ...more,
      checks: checks.map(({ name, result, detail, code }) => ({ name, result, detail, ...(code ? { code } : {}) })),
    });
    return;
  }
  const w = cli.say(resultWords);
  for (const { name, result, detail } of checks) {
    cli.print(`${cli.paint(colours[result], signs[result])} ${name}: ${cli.words(detail)}`);
  }
  cli.print(`${w.result} ${cli.paint(colours[result], w[result])}`);
}
