/**
 * `validate`: records from files or standard input, under the released schemas and rules.
 * @module
 */
import { schemaIds } from '@lienthong/schemas';
import { type KindValidator, validate, validatorOf } from '@lienthong/validate';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { failureOf } from '../../failure.ts';
import { jsonWords, validateWords } from '../../lang/validate.ts';
import { githubReporter } from '../../output/github.ts';
import type { FoundIssue, Reporter } from '../../output/issue.ts';
import { jsonReporter } from '../../output/json.ts';
import { junitReporter } from '../../output/junit.ts';
import { sarifReporter } from '../../output/sarif.ts';
import { textReporter } from '../../output/text.ts';
import { progress } from '../../terminal/progress.ts';
import { Reading } from '../../terminal/reading.ts';
import { valueAt } from '../json-file.ts';
import { resolveId } from '../schemas/catalogue.ts';
import { type ReadRecord, readRecords, type TextFault } from './read-records.ts';

const reporters = {
  text: textReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  junit: junitReporter,
  github: githubReporter,
} as const satisfies Record<string, (cli: Cli) => Reporter>;

interface Options {
  readonly schema?: string;
  readonly format?: keyof typeof reporters;
  readonly strict?: boolean;
  readonly first?: boolean;
}

export function validateCommand(cli: Cli): Command {
  const w = cli.say(validateWords);
  return cli
    .command('validate', { summary: w.summary, example: w.example })
    .argument('<file...>', w.files)
    .option('--schema <id>', w.schema)
    .addOption(cli.option('--format <format>', w.format, Object.keys(reporters)))
    .option('--strict', w.strict)
    .option('--first', w.first)
    .action(cli.action((files: string[], options: Options) => check(cli, files, options)));
}

async function check(cli: Cli, files: readonly string[], options: Options): Promise<ExitCode> {
  const { schema, format = cli.json ? 'json' : 'text', strict = false, first = false } = options;
  const validator = schema === undefined ? undefined : validatorFor(schema);
  const reporter = reporters[format](cli);
  const counts = { error: 0, warning: 0 };
  const drawn = progress(cli);
  const reading = await Reading.of(cli.io, files);
  const w = cli.say(validateWords);
  let checked = 0;
  let unread = false;
  for (const file of files) {
    reporter.begin?.(file);
    try {
      for await (const read of readRecords(reading.open(file), /\.(ndjson|jsonl)$/i.test(file))) {
        checked++;
        for (const issue of issuesOf(read, { file, validator, all: !first, values: cli.showValues })) {
          counts[issue.severity]++;
          reporter.issue(issue);
        }
        drawn.tell(
          () => w.checking(checked),
          () => reading.share(),
        );
        await drained(cli);
        if (cli.outputClosed) break;
      }
    } catch (error) {
      const { exitCode, words } = failureOf(error);
      if (exitCode !== exit.io) throw error;
      unread = true;
      cli.note(`${cli.common.error}: ${file}: ${cli.words(words)}`);
    }
  }
  drawn.done();
  const valid = !unread && counts.error === 0 && !(strict && counts.warning > 0);
  reporter.end({ valid, checked, counts, unread });
  return unread ? exit.io : valid ? exit.done : exit.failed;
}

/** @throws {CommandError} usage: there are no records of that schema */
function validatorFor(schema: string): KindValidator | undefined {
  return validatorOf(
    resolveId(
      schema,
      schemaIds.filter((id) => validatorOf(id) !== undefined),
    ),
  );
}

interface Asked {
  readonly file: string;
  readonly validator: KindValidator | undefined;
  readonly all: boolean;
  readonly values: boolean;
}

function issuesOf(read: ReadRecord | TextFault, { file, validator, all, values }: Asked): FoundIssue[] {
  if ('fault' in read) return [textIssue(file, read)];
  const { value, prefix, lineOf } = read;
  const { issues } = validator ? validator.validate(value, { all }) : validate(value, { all });
  return issues.map(({ pointer, code, rule, severity, basis, messages }) => ({
    file,
    line: lineOf(pointer),
    pointer: prefix + pointer,
    code,
    rule,
    severity,
    ...(basis ? { basis } : {}),
    messages,
    ...(values ? { value: valueAt(value, pointer) ?? null } : {}),
  }));
}

function textIssue(file: string, { fault, byte, line }: TextFault): FoundIssue {
  const words = jsonWords[fault];
  return {
    file,
    line,
    pointer: '',
    code: `LT-JSON-${fault.toUpperCase()}`,
    rule: 'rfc8259',
    severity: 'error',
    messages: { vi: words.vi(byte), en: words.en(byte) },
  };
}

/** Waits until the reader of standard output has caught up. */
async function drained({ io, outputClosed }: Cli): Promise<void> {
  if (!io.stdout.writableNeedDrain || outputClosed) return;
  await new Promise<void>((resolve) => {
    const go = () => {
      io.stdout.off('drain', go).off('error', go).off('close', go);
      resolve();
    };
    io.stdout.on('drain', go).on('error', go).on('close', go);
  });
}
