/**
 * What is wrong with a folder beyond its schemas: one is gone, or its version number is too low for what changed.
 * @module
 */
import type { Verdict } from '@lienthong/compat';
import { compatWords } from '../../lang/compat.ts';
import type { Words } from '../../lang/lang.ts';
import type { FoundIssue } from '../../output/issue.ts';
import type { Judged } from './judge.ts';
import type { Placed } from './pairs.ts';
import { lineOf } from './places.ts';

/** @param inPlace whether a version may change without becoming another one */
export function noticesOf(judged: Judged, inPlace: boolean): FoundIssue[] {
  const { base, revision, version } = judged;
  if (base && !revision) return [notice(base, 'schema-removed', removed(judged))];
  if (!revision || !version || version.isEnough) return [];
  if (version.rises !== 'none') return [notice(revision, 'version-too-low', tooLow(version))];
  return inPlace ? [] : [notice(revision, 'version-changed', changed(version.revision))];
}

/** A new MAJOR may break. */
export function isAnnounced({ version }: Judged): boolean {
  return version?.rises === 'major';
}

/** Breaking outweighs undecided, and undecided outweighs compatible; what a new MAJOR announces does not count. */
export function verdictOf(judged: readonly Judged[]): Verdict {
  const verdicts = judged.filter((one) => !isAnnounced(one)).map(({ verdict }) => verdict);
  return (['breaking', 'undecided'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'compatible';
}

function notice({ file }: Placed, code: string, messages: Words): FoundIssue {
  const pointer = '/$id';
  return { file: file.name, line: lineOf(file, pointer), pointer, code, rule: code, severity: 'error', messages };
}

function removed({ referring }: Judged): Words {
  const names = referring.map(({ name }) => name).join(', ');
  return { vi: compatWords.removed.vi(names), en: compatWords.removed.en(names) };
}

function changed(version: string): Words {
  return { vi: compatWords.inPlaceChanged.vi(version), en: compatWords.inPlaceChanged.en(version) };
}

function tooLow({ base, revision, needs }: NonNullable<Judged['version']>): Words {
  const number = needs.toUpperCase();
  const { vi, en } = compatWords.versionTooLow;
  return { vi: vi(base, revision, number), en: en(base, revision, number) };
}
