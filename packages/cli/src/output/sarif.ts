/**
 * Issues as SARIF 2.1.0, for code scanning and editors.
 * @module
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import type { Cli } from '../cli.ts';
import { version } from '../version.ts';
import type { FoundIssue, Reporter } from './issue.ts';

export function sarifReporter(cli: Cli): Reporter {
  const issues: FoundIssue[] = [];
  return {
    issue: (issue) => issues.push(issue),
    end: () => cli.document(sarifOf(cli, issues)),
  };
}

export function sarifOf(cli: Cli, issues: readonly FoundIssue[]) {
  const first = new Map<string, FoundIssue>();
  for (const issue of issues) if (!first.has(issue.code)) first.set(issue.code, issue);
  const ids = [...first.keys()];
  return {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'lienthong', version, rules: [...first.values()].map((issue) => ruleOf(cli, issue)) } },
        language: cli.lang === 'vi' ? 'vi-VN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        results: issues.map((issue) => resultOf(cli, issue, ids)),
      },
    ],
  };
}

function ruleOf(cli: Cli, { code, basis, messages, severity }: FoundIssue) {
  return {
    id: code,
    shortDescription: { text: cli.words(messages) },
    defaultConfiguration: { level: severity },
    ...(basis ? { properties: { basis } } : {}),
  };
}

function resultOf(cli: Cli, { file, line, pointer, code, rule, severity, messages }: FoundIssue, ids: string[]) {
  return {
    ruleId: code,
    ruleIndex: ids.indexOf(code),
    level: severity,
    message: { text: cli.words(messages) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(line === undefined ? {} : { region: { startLine: line } }),
        },
        logicalLocations: [{ fullyQualifiedName: pointer, kind: 'member' }],
      },
    ],
    properties: { rule },
  };
}

/** A relative reference where the path is relative. @see RFC 3986 §4.2 */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${path}` : path;
}
