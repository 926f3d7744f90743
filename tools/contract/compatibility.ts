/**
 * Holds the policy of versions: within a MAJOR every step is compatible, shown by comparing schemas with all that they refer to.
 *
 * Every version is compared with the one before it, and with itself at the revision of git from which the work started. Until
 * the packages are at 1.0.0 a version may change in place; this is then told, not refused.
 * @module
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Folder, readFolder } from '../../packages/cli/src/commands/compat/documents.ts';
import { type Judged, judge } from '../../packages/cli/src/commands/compat/judge.ts';
import { isAnnounced, noticesOf } from '../../packages/cli/src/commands/compat/notices.ts';
import { type Pair, pairsOf, stepsWithin } from '../../packages/cli/src/commands/compat/pairs.ts';
import { diskSource, gitSource } from '../../packages/cli/src/commands/compat/source.ts';
import type { Problem } from './problem.ts';
import { mayRewrite } from './release.ts';
import { object, readJson } from './source.ts';

export interface Compatibility {
  readonly problems: readonly Problem[];
  readonly looked: string;
}

/** @param base revision of git; by default where the work left the main branch, if git knows it */
export async function checkCompatibility(root: string, base = startOf(root)): Promise<Compatibility> {
  const now = await readFolder(diskSource(join(root, 'schemas'), 'schemas'));
  const steps = await judgeAll(stepsWithin(now).pairs, now);
  const changed = base === undefined ? [] : await changedSince(root, base, now);
  const { version } = object(readJson(join(root, 'packages/schemas/package.json')));
  const refused = mayRewrite(String(version)) ? steps : [...steps, ...changed];
  const since =
    base === undefined ? 'git knows no start of the work' : `${changed.length} changed since ${base.slice(0, 12)}`;
  return { problems: refused.flatMap(problemsOf), looked: `${steps.length} steps between versions, ${since}` };
}

/** Versions that changed in place, and schemas that are gone; a new version is a step. */
async function changedSince(root: string, base: string, now: Folder): Promise<Judged[]> {
  const before = await readFolder(await gitSource(join(root, 'schemas'), 'schemas', base));
  const { pairs } = pairsOf(before, now);
  const inPlace = pairs.filter(({ base, revision }) => base && (!revision || revision.file.uri === base.file.uri));
  return judgeAll(inPlace, now);
}

async function judgeAll(pairs: readonly Pair[], now: Folder): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const pair of pairs) judged.push(await judge(pair, now, { mode: 'backward' }));
  return judged;
}

function problemsOf(judged: Judged): Problem[] {
  const { comparison, revision, verdict, version } = judged;
  const notices = noticesOf(judged, false).map(({ file, messages, pointer }) => ({
    file,
    pointer,
    message: messages.en,
  }));
  if (!comparison || !revision || verdict === 'compatible' || isAnnounced(judged)) return notices;
  const { witness, directions, changes } = comparison;
  const breaking = changes.filter((change) => change.class === 'breaking').map(({ messages }) => messages.en);
  const undecided = directions.backward?.undecidedAt?.map(({ code, at }) => `${code} at ${at?.pointer ?? '/'}`) ?? [];
  const shown = witness === undefined ? '' : `; for instance ${JSON.stringify(witness)}`;
  const message = `${verdict} against ${version?.base ?? 'before'}: ${[...breaking, ...undecided].join(' ')}${shown}`;
  return [{ file: revision.file.name, pointer: '', message }, ...notices];
}

/** Where the work left the main branch: known neither without git nor in a shallow clone. */
function startOf(root: string): string | undefined {
  for (const branch of [process.env['GITHUB_BASE_REF'], 'origin/main', 'main'].filter((name) => name)) {
    try {
      const args = ['merge-base', 'HEAD', branch ?? ''];
      return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // the next one, then
    }
  }
  return undefined;
}
