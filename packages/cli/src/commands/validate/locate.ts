/**
 * Finds the line on which a JSON Pointer's value begins, in a text that is known to be JSON.
 * @module
 * @see RFC 6901 §4
 */

export class Places {
  readonly #text: string;
  #lines: number[] | undefined;
  #elements: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Line, from 1, of the value; of the deepest container that is there when it is absent. */
  lineOf(pointer: string): number {
    const steps = pointer
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const [first = '', ...rest] = steps;
    const start = skipSpace(this.#text, 0);
    if (this.#text[start] !== '[' || steps.length === 0) return this.lineAt(locate(this.#text, steps, start));
    // A list of records is passed over once, not once for each issue.
    this.#elements ??= [...children(this.#text, start)].map(({ at }) => at);
    return this.lineAt(locate(this.#text, rest, this.#elements[Number(first)] ?? start));
  }

  lineAt(index: number): number {
    this.#lines ??= lineStarts(this.#text);
    let low = 0;
    let high = this.#lines.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

function locate(text: string, steps: readonly string[], from: number): number {
  let at = from;
  for (const step of steps) {
    const child = childAt(text, at, step);
    if (child === undefined) return at;
    at = child;
  }
  return at;
}

function childAt(text: string, container: number, step: string): number | undefined {
  for (const { name, at } of children(text, container)) if (name === step) return at;
  return undefined;
}

/** Members by name, or elements by number, each with the index at which its value begins. */
function* children(text: string, container: number): Generator<{ name: string; at: number }> {
  const isObject = text[container] === '{';
  if (!isObject && text[container] !== '[') return;
  let at = skipSpace(text, container + 1);
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index++) {
    let name = String(index);
    if (isObject) {
      const end = endOfValue(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    yield { name, at };
    at = skipSpace(text, endOfValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
}

function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text[at];
    if (unit === '"') {
      at = endOfText(text, at) - 1;
      if (depth === 0) return at + 1;
    } else if (unit === '{' || unit === '[') depth++;
    else if (unit === '}' || unit === ']') {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (unit === ',' || /\s/.test(unit ?? ''))) return at;
  }
  return text.length;
}

function endOfText(text: string, quote: number): number {
  let at = quote + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
