/**
 * Where in a JSON text a pointer leads, and whether an object names a member twice, which JSON.parse passes over.
 * @module
 */

/** Line and column in a text, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The place of a value; of the nearest object or list around it, where it is absent.
 *
 * @param text well-formed JSON
 * @param pointer RFC 6901
 */
export function positionOf(text: string, pointer: string): Position {
  let best = 0;
  let depth = -1;
  walk(text, (path, at) => {
    if (path.length <= depth || !(pointer === path || pointer.startsWith(`${path}/`))) return;
    best = at;
    depth = path.length;
  });
  return offsetAt(text, best);
}

/** The second of two members of one name, if there are such. */
export function duplicateIn(text: string): Position | undefined {
  let found: number | undefined;
  walk(text, undefined, (where) => {
    found ??= where;
  });
  return found === undefined ? undefined : offsetAt(text, found);
}

/** The line and column of an offset. */
export function offsetAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Visits every value of a well-formed text with its pointer and offset. */
function walk(
  text: string,
  visit?: (pointer: string, offset: number) => void,
  duplicate?: (offset: number) => void,
): void {
  let i = 0;
  const blank = (): void => {
    while (text.charCodeAt(i) <= 0x20) i++;
  };
  const string = (): string => {
    const from = i++;
    while (text.charCodeAt(i) !== 0x22) i += text.charCodeAt(i) === 0x5c ? 2 : 1;
    return text.slice(from, ++i);
  };
  const value = (pointer: string): void => {
    blank();
    visit?.(pointer, i);
    const first = text[i];
    if (first === '{' || first === '[') {
      const isObject = first === '{';
      const close = isObject ? '}' : ']';
      const seen = new Set<string>();
      i++;
      blank();
      for (let index = 0; text[i] !== close; index++) {
        let name = String(index);
        if (isObject) {
          blank();
          const where = i;
          const raw = string();
          name = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
          if (seen.has(name)) duplicate?.(where);
          seen.add(name);
          blank();
          i++;
        }
        value(visit === undefined ? '' : `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
        blank();
        if (text[i] === ',') i++;
        blank();
      }
      i++;
    } else if (first === '"') string();
    else while (i < text.length && !/[\s,\]}]/.test(text[i] ?? '')) i++;
  };
  value('');
}
