/**
 * The hidden sheet of labels and codes from which cells are chosen.
 * @module
 */
import type { Bilingual } from '@lienthong/schemas';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { letters } from '../address.ts';
import type { Lang } from '../cells/write-cell.ts';
import { defuse } from '../injection.ts';
import type { CellShape } from '../layout/node.ts';
import { yesNo } from '../words/form.ts';

export const codeSheet = '_ma';

interface Listed {
  value: string;
  title: Bilingual;
}

/** Lists used so far, two columns each: label, code. */
export class CodeSheet {
  readonly #lang: Lang;
  readonly #lists = new Map<string, { at: number; entries: readonly Listed[] }>();

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** Formula of the labels that a cell of that shape chooses from. */
  formulaOf(shape: CellShape): string | undefined {
    const entries = entriesOf(shape);
    if (entries === undefined) return undefined;
    const key = JSON.stringify(entries.map(({ value, title }) => [value, title[this.#lang]]));
    const known = this.#lists.get(key) ?? { at: this.#lists.size * 2, entries };
    this.#lists.set(key, known);
    const column = letters(known.at);
    return `${codeSheet}!$${column}$1:$${column}$${entries.length}`;
  }

  sheet(): WriteSheet {
    const lists = [...this.#lists.values()];
    const length = Math.max(0, ...lists.map(({ entries }) => entries.length));
    const rows = Array.from({ length }, (_, row) =>
      lists.flatMap(({ entries }): CellValue[] => {
        const entry = entries[row];
        return entry === undefined ? [null, null] : [defuse(entry.title[this.#lang]), entry.value];
      }),
    );
    return { name: codeSheet, rows, hidden: true };
  }
}

/** What may be chosen; deprecated codes are read and no longer offered. */
export function entriesOf(shape: CellShape): readonly Listed[] | undefined {
  if (shape.type === 'tag') return shape.branches;
  if (shape.type === 'boolean') {
    return [true, false].map((is) => ({ value: String(is), title: { vi: yesNo(is, 'vi'), en: yesNo(is, 'en') } }));
  }
  if (shape.type !== 'code') return undefined;
  return shape.codes.filter(({ deprecated }) => !deprecated).map(({ code, title }) => ({ value: code, title }));
}
