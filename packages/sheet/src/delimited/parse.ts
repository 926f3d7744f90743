/**
 * Rows of cells out of text that comes in pieces, as RFC 4180 has them; lines may end in any way.
 * @see RFC 4180
 * @module
 */
import { SheetError } from '../errors.ts';
import { limits } from '../read/limits.ts';

export type Separator = ',' | ';' | '\t' | '|';

/**
 * @param onBeyond told of each filled cell beyond the columns that are read; both count from 0
 * @throws {SheetError} `unclosed-quote`, `too-large` for a cell of more than a million characters
 */
export async function* parseRows(
  text: AsyncIterable<string>,
  separator: Separator,
  onBeyond: (row: number, column: number) => void = () => undefined,
): AsyncGenerator<string[]> {
  const parser = new Parser(separator, onBeyond);
  for await (const piece of text) yield* parser.take(piece);
  yield* parser.end();
}

const longest = 1_000_000;

class Parser {
  readonly #separator: string;
  readonly #stop: RegExp;
  readonly #onBeyond: (row: number, column: number) => void;
  #cells: string[] = [];
  #row = 0;
  #column = 0;
  #cell = '';
  /** in a quoted cell, or just after a quote in one, which may be half of two */
  #state: 'bare' | 'quoted' | 'quote' = 'bare';
  #afterReturn = false;

  constructor(separator: Separator, onBeyond: (row: number, column: number) => void) {
    this.#onBeyond = onBeyond;
    this.#separator = separator;
    this.#stop = new RegExp(`[${separator === '\t' ? '\\t' : `\\${separator}`}\\r\\n"]`, 'g');
  }

  *take(piece: string): Generator<string[]> {
    let at = 0;
    while (at < piece.length) {
      if (this.#state === 'quoted') {
        const end = piece.indexOf('"', at);
        this.#grow(piece.slice(at, end < 0 ? undefined : end));
        if (end < 0) return;
        this.#state = 'quote';
        at = end + 1;
        continue;
      }
      if (this.#state === 'quote' && piece[at] === '"') {
        this.#cell += '"';
        this.#state = 'quoted';
        at++;
        continue;
      }
      this.#stop.lastIndex = at;
      const stop = this.#stop.exec(piece);
      const text = piece.slice(at, stop?.index);
      if (text !== '') this.#afterReturn = false;
      this.#grow(text);
      this.#state = this.#state === 'quote' && text === '' ? 'quote' : 'bare';
      if (stop === null) return;
      at = stop.index + 1;
      const [mark] = stop;
      if (mark === '"') {
        // A quote within a bare cell is a character of it.
        if (this.#cell.trim() === '') {
          this.#cell = '';
          this.#state = 'quoted';
        } else this.#cell += '"';
        this.#afterReturn = false;
      } else if (mark === this.#separator) {
        this.#endCell();
        this.#afterReturn = false;
      } else if (mark === '\n' && this.#afterReturn) {
        this.#afterReturn = false;
      } else {
        this.#afterReturn = mark === '\r';
        yield this.#endRow();
      }
    }
  }

  *end(): Generator<string[]> {
    if (this.#state === 'quoted') throw new SheetError('unclosed-quote');
    if (this.#cell !== '' || this.#cells.length > 0) yield this.#endRow();
  }

  #grow(text: string): void {
    this.#cell += text;
    if (this.#cell.length > longest) throw new SheetError('too-large');
  }

  #endCell(): void {
    if (this.#cells.length < limits.columns) this.#cells.push(this.#cell);
    else if (this.#cell.trim() !== '') this.#onBeyond(this.#row, this.#column);
    this.#column++;
    this.#cell = '';
    this.#state = 'bare';
  }

  #endRow(): string[] {
    this.#endCell();
    const row = this.#cells;
    this.#cells = [];
    this.#row++;
    this.#column = 0;
    return row;
  }
}

/** The separator that divides the first lines into most cells; what the file says itself (`sep=;`) goes before. */
export function separatorOf(start: string): Separator {
  const [, told] = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(start) ?? [];
  if (told !== undefined) return told as Separator;
  const unquoted = start.replaceAll(/"(?:[^"]|"")*"?/g, '');
  const lines = unquoted.split(/\r\n|\r|\n/).slice(0, 40);
  const most = (mark: string): number => Math.max(...lines.map((line) => line.split(mark).length));
  const marks: Separator[] = [',', ';', '\t', '|'];
  return marks.reduce((best, mark) => (most(mark) > most(best) ? mark : best), ',');
}
