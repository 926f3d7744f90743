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

export type { Names };

export type Match = { target: Target; rank: number } | { ambiguous: true } | undefined;

/** A heading of several rows: what spans it, outermost first, then its own. */
export interface Heading {
  groups: readonly string[];
  text: string;
}

const made = new WeakMap<Table, Names>();

/** Looked up once a table. */
export function namesOf(table: Table): Names {
  const names = made.get(table) ?? new Names(table);
  made.set(table, names);
  return names;
}

/** Names of a table's columns; those of the lists below it too, where a file has all in one sheet. */
class Names {
  /** by rank: a name that means several is ambiguous only among those of its rank */
  readonly #ranks: Map<string, Set<Target>>[] = [];

  readonly #all = new Set<string>();
  /** headings as we write them */
  readonly #exact = new Map<string, Target>();
  readonly #root: Table;

  constructor(table: Table) {
    this.#root = table;
    this.#add(table, '', 0);
  }

  find(heading: Heading): Match {
    const { plain, forms } = formsOf(heading);
    const exact = this.#exact.get(plain);
    if (exact !== undefined) return { target: exact, rank: 0 };
    let ambiguous = false;
    for (const name of forms) {
      if (!this.#all.has(name)) continue;
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
      for (const lang of ['vi', 'en'] as const) {
        this.#exactly(`${prefixIn(table, this.#root, lang)}${formWords[key][lang]}`, target);
      }
      if (key === 'rowNumber' && depth === 0)
        for (const word of ['stt', 'số tt', 'tt', 'no.']) this.#name(2, word, target);
    }
    for (const column of table.columns) {
      const target: Target = { table, column };
      for (const lang of ['vi', 'en'] as const) {
        this.#exactly(`${prefixIn(table, this.#root, lang)}${column.heading[lang]}`, target);
        const titles = column.titles.map((title) => title[lang]);
        for (let i = 0; i < titles.length; i++) this.#name(base + 2, titles.slice(i).join(' '), target);
      }
      this.#name(base, `${prefix} ${column.key}`, target);
      for (const alias of aliasesOf(column)) this.#name(base + 1, alias, target);
    }
    for (const child of table.children) this.#add(child, child.path, depth + 1);
  }

  #exactly(heading: string, target: Target): void {
    if (!this.#exact.has(heading)) this.#exact.set(heading, target);
    this.#name(0, heading, target);
  }

  #name(rank: number, name: string, target: Target): void {
    const folded = fold(name);
    if (folded === '') return;
    this.#all.add(folded);
    for (let one = this.#ranks.length; one <= rank; one++) this.#ranks.push(new Map());
    const byName = this.#ranks[rank] ?? new Map<string, Set<Target>>();
    byName.set(folded, (byName.get(folded) ?? new Set()).add(target));
  }
}

/** What stands before the headings of a list where it shares a sheet with what it belongs to. */
export function prefixIn({ titles }: Table, root: Table, lang: 'vi' | 'en'): string {
  const below = titles.slice(root.titles.length).map((title) => title[lang]);
  return below.length === 0 ? '' : `${below.join(' › ')} › `;
}

/** Without the mark of what is required. */
function unmarked(heading: string): string {
  return heading.replace(/\s*(?:\*|\(\*\))$/, '');
}

interface Forms {
  /** as we write it */
  plain: string;
  /** with what spans it, then alone */
  forms: readonly string[];
}

const known = new WeakMap<Heading, Forms>();

function formsOf(heading: Heading): Forms {
  const { groups, text } = heading;
  const found = known.get(heading) ?? {
    plain: unmarked(text),
    forms: [...groups.flatMap((_, i) => forms([...groups.slice(i), text].join(' '))), ...forms(text)],
  };
  known.set(heading, found);
  return found;
}

/** A heading as it stands, and without what is said in brackets. */
function forms(text: string): string[] {
  const short = text.replaceAll(/\([^()]*\)|\[[^\]]*\]/g, ' ');
  return [...new Set([fold(text), fold(short)])].filter((form) => form !== '');
}
