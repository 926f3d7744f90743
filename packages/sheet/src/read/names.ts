/**
 * The names by which the columns of a table are known, and the column that a heading means.
 * @module
 */
import { fold } from '../fold.ts';
import type { Column, Table } from '../layout/node.ts';
import { aliasesOf } from '../words/aliases.ts';
import { formWords } from '../words/form.ts';

/** What a column of a file holds. */
export type Target = { table: Table; column: Column } | { table: Table; key: 'rowNumber' | 'ofRow' };

export type Match = { target: Target; rank: number } | { ambiguous: true } | undefined;

/** A heading of several rows: what spans it, outermost first, then its own. */
export interface Heading {
  groups: readonly string[];
  text: string;
}

/** Names of a table's columns; those of the lists below it too, where a file has all in one sheet. */
export class Names {
  /** by rank: a name that means several is ambiguous only among those of its rank */
  readonly #ranks: Map<string, Set<Target>>[] = [];

  constructor(table: Table) {
    this.#add(table, '', 0);
  }

  find({ groups, text }: Heading): Match {
    const wholes = groups.map((_, i) => forms([...groups.slice(i), text].join(' ')));
    let ambiguous = false;
    for (const name of [...wholes, forms(text)].flat()) {
      for (const [rank, byName] of this.#ranks.entries()) {
        const [target, ...others] = byName.get(name) ?? [];
        if (target === undefined) continue;
        if (others.length === 0) return { target, rank };
        ambiguous = true;
        break;
      }
    }
    return ambiguous ? { ambiguous: true } : undefined;
  }

  #add(table: Table, prefix: string, depth: number): void {
    const base = depth * 3;
    for (const key of ['rowNumber', 'ofRow'] as const) {
      const target: Target = { table, key };
      const words = Object.values(formWords[key]);
      for (const word of words) this.#name(base, `${prefix} ${word}`, target);
      if (key === 'rowNumber' && depth === 0)
        for (const word of ['stt', 'số tt', 'tt', 'no.']) this.#name(2, word, target);
    }
    for (const column of table.columns) {
      const target: Target = { table, column };
      for (const lang of ['vi', 'en'] as const) {
        this.#name(base, `${prefixIn(table, lang, depth)} ${column.heading[lang]}`, target);
        const titles = column.titles.map((title) => title[lang]);
        for (let i = 0; i < titles.length; i++) this.#name(base + 2, titles.slice(i).join(' '), target);
      }
      this.#name(base, `${prefix} ${column.key}`, target);
      for (const alias of aliasesOf(column)) this.#name(base + 1, alias, target);
    }
    for (const child of table.children) this.#add(child, child.path, depth + 1);
  }

  #name(rank: number, name: string, target: Target): void {
    const folded = fold(name);
    if (folded === '') return;
    for (let one = this.#ranks.length; one <= rank; one++) this.#ranks.push(new Map());
    const byName = this.#ranks[rank] ?? new Map<string, Set<Target>>();
    byName.set(folded, (byName.get(folded) ?? new Set()).add(target));
  }
}

/** What stands before the headings of a list where it shares a sheet with what it belongs to. */
export function prefixIn({ titles }: Table, lang: 'vi' | 'en', depth = 1): string {
  return depth === 0
    ? ''
    : titles
        .slice(-depth)
        .map((title) => title[lang])
        .join(' › ');
}

/** A heading as it stands, and without what is said in brackets. */
function forms(text: string): string[] {
  const short = text.replaceAll(/\([^()]*\)|\[[^\]]*\]/g, ' ');
  return [...new Set([fold(text), fold(short)])].filter((form) => form !== '');
}
