/**
 * Issues for people: where, how bad, what to do, on which basis.
 * @module
 */
import { bases } from '@lienthong/schemas';
import type { Cli } from '../cli.ts';
import type { Words } from '../lang/lang.ts';
import { validateWords } from '../lang/validate.ts';
import type { FoundIssue, Reporter } from './issue.ts';

export function textReporter(cli: Cli): Reporter {
  const w = cli.say(validateWords);
  return {
    issue: (issue) => {
      for (const line of linesOf(cli, issue)) cli.print(line);
    },
    end: ({ valid, checked, counts, unread }) => {
      if (unread) cli.print(cli.paint('red', w.unread));
      if (checked === 0 && counts.error === 0) return cli.print(w.noRecords);
      if (counts.error > 0 || (!valid && counts.warning > 0)) {
        return cli.print(cli.paint('red', w.invalid(checked, counts.error, counts.warning)));
      }
      cli.print(
        counts.warning > 0 ? w.validWithWarnings(checked, counts.warning) : cli.paint('green', w.valid(checked)),
      );
    },
  };
}

/** Issues of a record that was not sent. */
export function issueLines(
  cli: Cli,
  issues: readonly {
    readonly code?: string;
    readonly pointer?: string;
    /** In English, where there is none in both languages. */
    readonly message?: string;
    readonly messages?: Words;
  }[],
): string[] {
  const w = cli.say(validateWords);
  return issues.flatMap(({ code = '', pointer = '', message, messages }) => [
    `  ${code}  ${pointer || w.wholeRecord}`,
    `    ${messages ? cli.words(messages) : (message ?? '')}`,
  ]);
}

function linesOf(cli: Cli, issue: FoundIssue): string[] {
  const w = cli.say(validateWords);
  const { file, line, pointer, code, severity, basis = [], messages } = issue;
  const where = line === undefined ? file : `${file}:${line}`;
  const how = cli.paint(severity === 'error' ? 'red' : 'yellow', w[severity]);
  const lines = [`${where}: ${how} ${code}  ${pointer || w.wholeRecord}`, `    ${cli.words(messages)}`];
  const titles = basis.flatMap((id) => titleOf(id, cli) ?? []);
  if (titles.length > 0) lines.push(cli.paint('dim', `    ${w.basis} ${titles.join('; ')}`));
  if ('value' in issue) lines.push(`    ${w.value} ${JSON.stringify(issue.value)}`);
  return lines;
}

/** `undefined` for a rule that rests on no article, such as a technical one. */
function titleOf(id: string, { lang }: Cli): string | undefined {
  const basis = bases[id];
  return lang === 'vi' ? basis?.['x-vi'].title : basis?.title;
}
