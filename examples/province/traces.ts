/**
 * Searches every file below a folder for words or bytes, as they are and in the disguises that software gives them.
 * @module
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Trace {
  readonly file: string;
  readonly word: number;
  readonly form: string;
}

export interface Search {
  readonly files: number;
  readonly sizeBytes: number;
  readonly traces: readonly Trace[];
}

/** Looks for each word raw, in base64 at three offsets (both alphabets), hex, and UTF-16 of either order. */
export function findTraces(folder: string, words: readonly (string | Uint8Array)[]): Search {
  const search = new Searcher(
    words.flatMap((word, i) => disguises(word).map(({ form, bytes }) => ({ word: i, form, bytes }))),
  );
  const traces: Trace[] = [];
  let files = 0;
  let sizeBytes = 0;
  for (const file of filesBelow(folder)) {
    const content = readFileSync(file);
    files++;
    sizeBytes += content.length;
    for (const { word, form } of search.in(content)) traces.push({ file: relative(folder, file), word, form });
  }
  return { files, sizeBytes, traces };
}

interface Needle {
  readonly word: number;
  readonly form: string;
  readonly bytes: Buffer;
}

/** Looks for all needles in one pass: those that begin with the same three bytes stand together. */
class Searcher {
  readonly #byStart = new Map<number, Needle[]>();
  /** One bit for each beginning. */
  readonly #starts = new Uint8Array(2 ** 21);

  constructor(needles: readonly Needle[]) {
    for (const needle of needles) {
      if (needle.bytes.length < 3) throw new TypeError('a word of fewer than three bytes stands everywhere');
      const start = needle.bytes.readUIntBE(0, 3);
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), needle]);
      this.#starts[start >> 3] = (this.#starts[start >> 3] ?? 0) | (1 << (start & 7));
    }
  }

  /** Each that stands there, once. */
  in(content: Buffer): Needle[] {
    const found = new Set<Needle>();
    let start = 0;
    for (let i = 0; i < content.length; i++) {
      start = ((start << 8) | (content[i] as number)) & 0xffffff;
      if (i < 2 || ((this.#starts[start >> 3] as number) & (1 << (start & 7))) === 0) continue;
      for (const needle of this.#byStart.get(start) ?? []) {
        const { length } = needle.bytes;
        if (content.compare(needle.bytes, 0, length, i - 2, Math.min(i - 2 + length, content.length)) === 0)
          found.add(needle);
      }
    }
    return [...found].sort((a, b) => a.word - b.word);
  }
}

function disguises(word: string | Uint8Array): { form: string; bytes: Buffer }[] {
  const raw = Buffer.from(word as string, 'utf8');
  const utf16 = Buffer.from(raw.toString('utf8'), 'utf16le');
  const texts: [string, string][] = [
    ['hex', raw.toString('hex')],
    ['HEX', raw.toString('hex').toUpperCase()],
  ];
  for (const offset of [0, 1, 2]) {
    for (const alphabet of ['base64', 'base64url'] as const) {
      texts.push([`${alphabet}+${offset}`, inner(raw, offset, alphabet)]);
    }
  }
  return [
    { form: 'raw', bytes: raw },
    { form: 'utf-16le', bytes: utf16 },
    { form: 'utf-16be', bytes: Buffer.from(utf16).swap16() },
    ...texts.map(([form, text]) => ({ form, bytes: Buffer.from(text, 'latin1') })),
  ];
}

/** The base64 characters that depend on the word alone when `offset` bytes stand before it and anything after. */
function inner(raw: Buffer, offset: number, alphabet: 'base64' | 'base64url'): string {
  const text = Buffer.concat([Buffer.alloc(offset), raw])
    .toString(alphabet)
    .replace(/=+$/, '');
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor(((offset + raw.length) * 8) / 6);
  return text.slice(first, last);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}
