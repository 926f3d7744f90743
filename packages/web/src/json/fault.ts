/**
 * Where a text stops being JSON: browsers tell it in different ways or not at all, and some quote what stands there.
 * @see RFC 8259
 * @module
 */
import { offsetAt, type Position } from './places.ts';

/** The first place at which a text is not JSON; `undefined` for JSON. */
export function faultIn(text: string): Position | undefined {
  const reader = new Reader(text);
  return reader.isValue() && reader.isEnd() ? undefined : offsetAt(text, reader.offset);
}

/** Reads until something is not as it must be, and stays there. */
class Reader {
  readonly #text: string;
  offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isEnd(): boolean {
    this.#takes(/[ \t\n\r]*/y);
    return this.offset === this.#text.length;
  }

  isValue(): boolean {
    this.#takes(/[ \t\n\r]*/y);
    switch (this.#text[this.offset]) {
      case '{':
        return this.#isList('}', () => this.#isText() && this.#takes(/[ \t\n\r]*:/y) && this.isValue());
      case '[':
        return this.#isList(']', () => this.isValue());
      case '"':
        return this.#isText();
      default:
        return this.#takes(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y);
    }
  }

  /** What stands between two brackets, with commas between. */
  #isList(close: '}' | ']', isEntry: () => boolean): boolean {
    this.offset += 1;
    this.#takes(/[ \t\n\r]*/y);
    if (this.#text[this.offset] === close) {
      this.offset += 1;
      return true;
    }
    do {
      this.#takes(/[ \t\n\r]*/y);
      if (!isEntry()) return false;
      this.#takes(/[ \t\n\r]*/y);
    } while (this.#takes(/,/y));
    return this.#takes(close === '}' ? /\}/y : /\]/y);
  }

  #isText(): boolean {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 §7 forbids them in texts
    return this.#takes(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y);
  }

  #takes(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    const taken = pattern.exec(this.#text);
    if (taken === null) return false;
    this.offset += taken[0].length;
    return true;
  }
}
