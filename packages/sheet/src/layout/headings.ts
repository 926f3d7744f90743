/**
 * Headings of a table's columns: in each language as short as they can be and each once.
 * @module
 */
import { fold } from '../fold.ts';
import type { Column, Table } from './node.ts';

/** Gives every column its heading. */
export function headingsOf(table: Table): void {
  for (const lang of ['vi', 'en'] as const) {
    const taken = new Map<string, Column>();
    for (const column of table.columns) {
      const parts = column.titles.map((title) => title[lang]);
      const whole = parts.filter((part, i) => part !== parts[i - 1]).join(' – ');
      let heading = whole;
      for (let n = 2; taken.has(fold(heading)); n++) heading = `${whole} (${n})`;
      taken.set(fold(heading), column);
      column.heading = { ...column.heading, [lang]: heading };
    }
  }
}
