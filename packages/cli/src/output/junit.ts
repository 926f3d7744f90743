/**
 * Issues as JUnit XML: a suite for each file, a case for each issue, one that passes for a file without any.
 * @module
 * @see https://github.com/testmoapp/junitxml
 */
import type { Cli } from '../cli.ts';
import { validateWords } from '../lang/validate.ts';
import type { FoundIssue, Reporter } from './issue.ts';

export function junitReporter(cli: Cli): Reporter {
  const w = cli.say(validateWords);
  const files = new Map<string, FoundIssue[]>();
  const caseOf = (issue: FoundIssue): string => {
    const { file, line, pointer, code, severity, messages } = issue;
    const place = [line === undefined ? '' : w.line(line), pointer || w.wholeRecord].filter(Boolean).join(' ');
    const message = cli.words(messages);
    const body =
      severity === 'error'
        ? `<failure type="${xml(code)}" message="${xml(message)}">${xml(`${place}: ${message}`)}</failure>`
        : `<system-out>${xml(`${w.warning} ${code}: ${message}`)}</system-out>`;
    return `    <testcase classname="${xml(file)}" name="${xml(`${code} ${place}`)}">${body}</testcase>`;
  };
  const suiteOf = ([file, issues]: [string, FoundIssue[]]): string => {
    const cases =
      issues.length > 0 ? issues.map(caseOf) : [`    <testcase classname="${xml(file)}" name="${xml(w.passed)}"/>`];
    return [`  <testsuite name="${xml(file)}" ${totals(cases.length, issues)}>`, ...cases, '  </testsuite>'].join('\n');
  };
  return {
    begin: (file) => files.set(file, []),
    issue: (issue) => files.get(issue.file)?.push(issue),
    end: () => {
      const suites = [...files].map(suiteOf);
      const all = [...files.values()].flat();
      const tests = [...files.values()].reduce((sum, { length }) => sum + Math.max(length, 1), 0);
      cli.print('<?xml version="1.0" encoding="UTF-8"?>');
      cli.print(
        [`<testsuites name="lienthong validate" ${totals(tests, all)}>`, ...suites, '</testsuites>'].join('\n'),
      );
    },
  };
}

function totals(tests: number, issues: readonly FoundIssue[]): string {
  return `tests="${tests}" failures="${issues.filter(({ severity }) => severity === 'error').length}"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 knows no other control characters than these three, not even escaped. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\P{C}]|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
