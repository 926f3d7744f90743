/**
 * What is wrong with a folder beyond the changes of its schemas: one is gone, refers to what breaks it, or has too low a version.
 * @module
 */
import { type Verdict, worst } from '@lienthong/compat';
import { compatWords } from '../../lang/compat.ts';
import type { Words } from '../../lang/lang.ts';
import type { FoundIssue } from '../../output/issue.ts';
import type { SchemaFile } from './documents.ts';
import type { Judged } from './judge.ts';
import type { Placed } from './pairs.ts';
import { counterpart, lineOf } from './places.ts';

/** @param inPlace whether a version may change without becoming another one */
export function noticesOf(judged: Judged, inPlace: boolean): FoundIssue[] {
  const { base, revision, version } = judged;
  if (base && !revision) return [notice(base, 'schema-removed', removed(judged))];
  if (!revision) return [];
  const found = brokenReferences(judged, revision);
  if (!version || version.isEnough) return found;
  if (version.rises !== 'none') return [...found, notice(revision, 'version-too-low', tooLow(version))];
  return inPlace ? found : [...found, notice(revision, 'version-changed', changed(version.revision))];
}

/** Where a schema refers to what breaks it, if nothing in its own file does. */
function brokenReferences(judged: Judged, revision: Placed): FoundIssue[] {
  const { comparison, verdict } = judged;
  if (!comparison || verdict !== 'breaking' || isAnnounced(judged)) return [];
  const places = comparison.changes
    .filter((change) => change.class === 'breaking')
    .flatMap((change) => change.revision ?? change.base ?? []);
  const guilty = new Set(places.map(({ document }) => counterpart(revision, document)));
  if (guilty.has(revision.file)) return [];
  return [...guilty].flatMap((file) => {
    const reference = file && [...revision.file.references].find(([uri]) => leadsTo(revision, uri, file));
    return reference ? [notice(revision, 'reference-breaks', breaks(file.name), reference[1])] : [];
  });
}

function leadsTo({ file: from, folder }: Placed, uri: string, target: SchemaFile): boolean {
  const referred = folder.at(uri);
  return referred !== undefined && referred !== from && folder.closureOf(referred).includes(target);
}

/** A new MAJOR may break. */
export function isAnnounced({ version }: Judged): boolean {
  return version?.rises === 'major';
}

/** Of all schemas together; what a new MAJOR announces does not count. */
export function verdictOf(judged: readonly Judged[]): Verdict {
  return worst(judged.filter((one) => !isAnnounced(one)).map(({ verdict }) => verdict));
}

function notice({ file }: Placed, code: string, messages: Words, pointer = '/$id'): FoundIssue {
  return { file: file.name, line: lineOf(file, pointer), pointer, code, rule: code, severity: 'error', messages };
}

function removed({ referring }: Judged): Words {
  const names = referring.map(({ name }) => name).join(', ');
  return { vi: compatWords.removed.vi(names), en: compatWords.removed.en(names) };
}

function breaks(name: string): Words {
  return { vi: compatWords.referenceBreaks.vi(name), en: compatWords.referenceBreaks.en(name) };
}

function changed(version: string): Words {
  return { vi: compatWords.inPlaceChanged.vi(version), en: compatWords.inPlaceChanged.en(version) };
}

function tooLow({ base, revision, needs }: NonNullable<Judged['version']>): Words {
  const number = needs.toUpperCase();
  const { vi, en } = compatWords.versionTooLow;
  return { vi: vi(base, revision, number), en: en(base, revision, number) };
}
