/**
 * Tells how the schemas of a folder compare, in every format.
 * @module
 */
import type { Mode, ReportFormat } from '@lienthong/compat';
import type { Cli } from '../../cli.ts';
import { compatWords } from '../../lang/compat.ts';
import { githubReporter } from '../../output/github.ts';
import type { FoundIssue } from '../../output/issue.ts';
import { sarifOf } from '../../output/sarif.ts';
import { textReporter } from '../../output/text.ts';
import type { Judged } from './judge.ts';
import { isAnnounced, noticesOf, verdictOf } from './notices.ts';
import type { Placed } from './pairs.ts';
import { reportOf } from './report.ts';
import { mergedSarif, type SarifLog } from './sarif.ts';

export interface Told {
  readonly mode: Mode;
  readonly judged: readonly Judged[];
  readonly unchanged: number;
  readonly inPlace: boolean;
}

export const tellFolder: Readonly<Record<ReportFormat, (cli: Cli, told: Told) => void>> = {
  text: (cli, told) => {
    const w = cli.say(compatWords);
    for (const one of told.judged) {
      cli.write(reported(cli, one, 'text'));
      if (!one.base) cli.print(w.added(one.revision?.file.name ?? ''));
      if (one.version && isAnnounced(one)) cli.print(w.announced(one.version.base, one.version.revision));
      for (const notice of noticesOf(one, told.inPlace)) textReporter(cli).issue(notice);
      cli.print('');
    }
    cli.print(countsOf(cli, told));
  },
  json: (cli, told) => cli.document(documentOf(told)),
  sarif: (cli, told) => {
    const logs = told.judged.filter(({ comparison }) => comparison).map((one) => parse(reported(cli, one, 'sarif')));
    const { mode, judged } = told;
    cli.document(mergedSarif(sarifOf(cli, allNotices(told)), logs, { verdict: verdictOf(judged), mode }));
  },
  github: (cli, told) => {
    for (const one of told.judged) if (!isAnnounced(one)) cli.write(reported(cli, one, 'github'));
    for (const notice of allNotices(told)) githubReporter(cli).issue(notice);
  },
  markdown: (cli, told) => cli.write(markdownOf(cli, told)),
};

/** Also what is appended to a summary. */
export function markdownOf(cli: Cli, told: Told): string {
  const w = cli.say(compatWords);
  const parts = told.judged.flatMap((one) => [
    one.base ? reported(cli, one, 'markdown') : `⚪ ${w.added(one.revision?.file.name ?? '')}\n`,
    ...(one.version && isAnnounced(one) ? [`${w.announced(one.version.base, one.version.revision)}\n`] : []),
    ...noticesOf(one, told.inPlace).map(
      ({ code, file, messages }) => `🔴 \`${code}\` ${file}: ${cli.words(messages)}\n`,
    ),
  ]);
  return [...parts, `${countsOf(cli, told)}\n`].filter((part) => part !== '').join('\n');
}

function documentOf({ mode, judged, unchanged, inPlace }: Told): object {
  return {
    verdict: verdictOf(judged),
    mode,
    unchanged,
    comparisons: judged.map((one) => ({
      id: one.id,
      ...(one.base && { base: sideOf(one.base) }),
      ...(one.revision && { revision: sideOf(one.revision) }),
      verdict: one.verdict,
      ...(one.version && { needs: one.version.needs }),
      announced: isAnnounced(one),
      notices: noticesOf(one, inPlace).map(({ code, messages }) => ({ code, messages })),
      ...(one.comparison && partsOf(one.comparison)),
    })),
  };
}

function partsOf({ witness, directions, changes }: NonNullable<Judged['comparison']>): object {
  return { ...(witness !== undefined && { witness }), directions, changes };
}

function sideOf({ file, version }: Placed): object {
  return { file: file.name, uri: file.uri, ...(version && { version: version.text }) };
}

/** Nothing for a schema that is new or gone. */
function reported(cli: Cli, { base, comparison, revision }: Judged, format: ReportFormat): string {
  return base && revision && comparison ? reportOf(cli, { base, comparison, revision }, format) : '';
}

function allNotices({ inPlace, judged }: Told): FoundIssue[] {
  return judged.flatMap((one) => noticesOf(one, inPlace));
}

function countsOf(cli: Cli, { judged, unchanged }: Told): string {
  const count = (verdict: Judged['verdict']) => judged.filter((one) => one.verdict === verdict).length;
  return cli.say(compatWords).counts(count('compatible'), count('breaking'), count('undecided'), unchanged);
}

function parse(log: string): SarifLog {
  return JSON.parse(log) as SarifLog;
}
