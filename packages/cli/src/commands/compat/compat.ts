/**
 * `compat`: whether a change of a schema, or of a folder of schemas, can break anyone.
 * @module
 */
import type { Mode, ReportFormat } from '@lienthong/compat';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { compatWords } from '../../lang/compat.ts';
import { repeated, wholeNumber } from '../options.ts';
import type { Options } from './run.ts';

const modes = ['backward', 'forward', 'full'] as const satisfies readonly Mode[];
const formats = ['text', 'json', 'sarif', 'github', 'markdown'] as const satisfies readonly ReportFormat[];

export function compatCommand(cli: Cli): Command {
  const w = cli.say(compatWords);
  return cli
    .command('compat', { summary: w.summary, example: w.example })
    .argument('<base>', w.base)
    .argument('[revision]', w.revision)
    .addOption(cli.option('--mode <mode>', w.mode, modes).default('backward'))
    .option('--base-ref <ref>', w.baseRef)
    .addOption(cli.option('--format <format>', w.format, formats))
    .option('--format-assertion', w.formatAssertion)
    .option('--annotation <name>', w.annotation, repeated)
    .option('--budget <steps>', w.budget, wholeNumber('--budget'))
    .option('--in-place', w.inPlace)
    .option('--summary <file>', w.summaryFile)
    .action(
      cli.action(async (first: string, second: string | undefined, options: Options) => {
        // No other command needs the checker.
        const { run } = await import('./run.ts');
        return run(cli, first, second, options);
      }),
    );
}
