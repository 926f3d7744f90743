/**
 * Searches what was told for canaries.
 * @module
 */

/** What must not be told, and what was, over many records: every canary is looked for in every text. */
export class Traces {
  readonly #runs = new Set<string>();
  readonly #tokens = new Set<string>();
  readonly #told = new Set<string>();
  canaries = 0;
  texts = 0;

  readonly #least: number;

  /** @param least length of the numbers that are looked for; shorter ones may be places in a document */
  constructor(least = 4) {
    this.#least = least;
  }

  plant(canary: string): void {
    this.canaries += 1;
    const text = folded(canary);
    for (const [run] of text.matchAll(RUN)) this.#runs.add(run.slice(-LENGTH));
    const [date, year] = /^(\d{4})(?:-\d\d){1,2}/.exec(text) ?? [];
    for (const token of [date, year]) if (token !== undefined && token.length >= this.#least) this.#tokens.add(token);
    if (/^\d+(\.\d+)?$/.test(text) && text.length >= this.#least) this.#tokens.add(text);
  }

  /** Everything that a value says: texts, numbers and names of members; of an error its stack and causes as well. */
  tell(value: unknown): void {
    const tell = (text: string) => {
      this.texts += 1;
      this.#told.add(text);
    };
    eachText(value, tell, new Set());
  }

  /** Texts that hold a canary. */
  found(): string[] {
    return [...this.#told].filter((text) => this.#holds(folded(text)));
  }

  #holds(text: string): boolean {
    for (const [token] of text.matchAll(TOKEN)) if (this.#tokens.has(token)) return true;
    for (const [run] of text.matchAll(RUN))
      for (let at = 0; at + LENGTH <= run.length; at++) if (this.#runs.has(run.slice(at, at + LENGTH))) return true;
    return false;
  }
}

/** The length of a canary of letters; of longer ones the end is looked for. */
const LENGTH = 12;

/** Letters and digits without a break, as canaries are after folding. */
const RUN = /[a-z\d]{12,}/g;

/** Dates and numbers that stand by themselves: no part of an identifier or of a version. */
const TOKEN = /(?<![\w.-])(?:\d{4}(?:-\d\d){1,2}|\d+(?:\.\d+)?)(?!\w|-\w)/g;

/** One form for the many in which a text is written: escapes of JSON and of addresses, forms of Unicode, capitals. */
function folded(text: string): string {
  return text
    .replaceAll(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
}

function eachText(value: unknown, tell: (text: string) => void, seen: Set<unknown>): void {
  if (typeof value === 'string') tell(value);
  else if (typeof value === 'number' || typeof value === 'bigint') tell(String(value));
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) for (const one of value) eachText(one, tell, seen);
  // Messages, stacks and causes of errors are own members that cannot be enumerated. Places of a list come before all other names.
  const from = Array.isArray(value) && Object.keys(value).length >= value.length ? value.length : 0;
  if (Array.isArray(value)) for (const item of value) eachText(item, tell, seen);
  for (const name of Object.getOwnPropertyNames(value).slice(from)) {
    tell(name);
    eachText((value as Record<string, unknown>)[name], tell, seen);
  }
}
