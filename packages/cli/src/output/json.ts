/**
 * Issues as one JSON document, under `shapes/validate.ts`.
 * @module
 */
import type { Cli } from '../cli.ts';
import type { FoundIssue, Reporter } from './issue.ts';

export function jsonReporter(cli: Cli): Reporter {
  const issues: FoundIssue[] = [];
  return {
    issue: (issue) => issues.push(issue),
    end: ({ valid, checked, counts }) => cli.document({ valid, checked, counts, issues }),
  };
}
