/**
 * What has been released: schemas by `$id`, indicators by id, and the short names that people type for both.
 * @module
 */
import { type Json, type JsonSchema, loadSchema, schemaIds } from '@lienthong/schemas';
import { indicators } from '@lienthong/schemas/indicators';
import { lienthongCatalogue } from '@lienthong/statistics';
import { usageError } from '../../exit.ts';
import { commonWords } from '../../lang/common.ts';
import type { Words } from '../../lang/lang.ts';
import { schemasWords } from '../../lang/schemas.ts';

export const entryKinds = ['records', 'common', 'codelists', 'indicators'] as const;

export type EntryKind = (typeof entryKinds)[number];

export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly version: string;
  readonly title: Words;
}

const base = /^https:\/\/[^/]+\//;

/** `case/1.0`, `codelists/act/1.0`: the `$id` without its host. */
export function shortName(id: string): string {
  return id.replace(base, '');
}

export async function listEntries(kind?: EntryKind): Promise<Entry[]> {
  const ids = schemaIds.filter((id) => kind === undefined || kindOf(id) === kind);
  const entries = await Promise.all(ids.map(async (id) => schemaEntry(id, await loadSchema(id))));
  if (kind === undefined || kind === 'indicators') {
    const { version } = lienthongCatalogue;
    for (const { id, title } of lienthongCatalogue.indicators) entries.push({ id, kind: 'indicators', version, title });
  }
  return entries.sort((a, b) => entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
}

/**
 * The full id of what somebody typed.
 *
 * @throws {CommandError} usage: nothing of that name
 */
export function resolveId(
  typed: string,
  among: readonly string[] = [...schemaIds, ...Object.keys(indicators)],
): string {
  if (among.includes(typed)) return typed;
  const newest = [...among].sort().reverse();
  const names = [
    (id: string) => shortName(id),
    (id: string) => unversioned(id),
    (id: string) => unversioned(id).split('/').at(-1),
  ];
  for (const nameOf of names) {
    const found = newest.find((id) => nameOf(id) === typed);
    if (found !== undefined) return found;
  }
  const like = among.map(unversioned).filter((name) => isLike(name.split('/').at(-1) ?? '', typed));
  const names3 = [...new Set(like)].slice(0, 3).join(', ');
  const words = (lang: 'vi' | 'en') =>
    schemasWords.unknown[lang](typed) + (names3 ? ` ${commonWords.didYouMean[lang](names3)}` : '');
  throw usageError({ vi: words('vi'), en: words('en') });
}

export async function loadIndicator(id: string): Promise<Json | undefined> {
  return Object.hasOwn(indicators, id) ? (indicators[id] as Json) : undefined;
}

function kindOf(id: string): EntryKind {
  const [folder] = shortName(id).split('/');
  return folder === 'common' || folder === 'codelists' ? folder : 'records';
}

function schemaEntry(id: string, schema: JsonSchema | undefined): Entry {
  const vi = (schema?.['x-vi'] as { title?: string } | undefined)?.title ?? '';
  const version = id.slice(id.lastIndexOf('/') + 1);
  return { id, kind: kindOf(id), version, title: { vi, en: String(schema?.['title'] ?? '') } };
}

function unversioned(id: string): string {
  return shortName(id).replace(/\/\d+\.\d+$/, '');
}

function isLike(name: string, typed: string): boolean {
  const word = unversioned(typed).split('/').at(-1) ?? '';
  return word.length > 2 && (name.includes(word) || distance(name, word) <= Math.min(2, word.length / 2));
}

/** Letters to add, drop or change until one word is the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
