/**
 * Versions in `$id`s, and whether a new one is high enough for what changed (the policy of the contract).
 * @module
 */
import type { Verdict } from '@lienthong/compat';

export interface Version {
  readonly text: string;
  /** MAJOR, MINOR and, if there is one, PATCH. */
  readonly numbers: readonly number[];
}

export interface Identity {
  /** The URI without version. */
  readonly stem: string;
  readonly version?: Version;
}

/** Which number rises. */
export type Step = 'none' | 'minor' | 'major';

export interface VersionStep {
  readonly base: string;
  readonly revision: string;
  /** Which number the change calls for; for what is undecided, at least this one. */
  readonly needs: Step;
  readonly rises: Step | 'falls';
  readonly isEnough: boolean;
}

const versioned = /^(.+)[/-]v?(\d+(?:\.\d+){1,2})((?:\.schema)?\.json)?$/;

/** `https://…/case/1.0` is version 1.0 of `https://…/case`. */
export function identityOf(uri: string): Identity {
  const [, name, text, ending = ''] = versioned.exec(uri) ?? [];
  if (name === undefined || text === undefined) return { stem: uri };
  return { stem: name + ending, version: { text, numbers: text.split('.').map(Number) } };
}

/** Negative when `a` is the older one; what carries no version is older than what does. */
export function compareVersions(a: Version | undefined, b: Version | undefined): number {
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
  const difference = a.numbers.map((number, at) => number - (b.numbers[at] ?? 0)).find((number) => number !== 0);
  return difference ?? a.numbers.length - b.numbers.length;
}

/**
 * A released version never changes; what breaks needs a new MAJOR, anything else at least a new MINOR. Before 1.0, a new MINOR may break.
 *
 * @returns undefined where one of the two carries no version
 */
export function versionStep(
  base: Version | undefined,
  revision: Version | undefined,
  verdict: Verdict,
): VersionStep | undefined {
  if (!base || !revision) return undefined;
  const needs = verdict === 'breaking' ? 'major' : 'minor';
  const rises = rising(base, revision);
  return {
    base: base.text,
    revision: revision.text,
    needs,
    rises,
    isEnough: rises === 'major' || (rises === 'minor' && needs === 'minor'),
  };
}

function rising(base: Version, revision: Version): VersionStep['rises'] {
  const order = compareVersions(revision, base);
  if (order <= 0) return order < 0 ? 'falls' : 'none';
  const [majorBefore = 0, minorBefore = 0] = base.numbers;
  const [major = 0, minor = 0] = revision.numbers;
  return major > majorBefore || (major === 0 && minor > minorBefore) ? 'major' : 'minor';
}
