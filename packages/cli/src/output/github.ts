/**
 * Issues as workflow commands, which GitHub shows beside the line.
 * @module
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { Cli } from '../cli.ts';
import { validateWords } from '../lang/validate.ts';
import type { Reporter } from './issue.ts';

export function githubReporter(cli: Cli): Reporter {
  const w = cli.say(validateWords);
  return {
    issue: ({ file, line, pointer, code, severity, messages }) => {
      const properties = [
        `file=${property(file)}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        `title=${property(code)}`,
      ];
      const text = `${pointer || w.wholeRecord}: ${cli.words(messages)}`;
      cli.print(`::${severity} ${properties.join(',')}::${data(text)}`);
    },
    end: () => undefined,
  };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
