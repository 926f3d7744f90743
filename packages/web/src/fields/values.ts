/**
 * Reading and changing a record by path; what is changed is a new record, the rest is shared with the old one.
 * @module
 */

export type Path = readonly (string | number)[];

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (isHolder(inner) && Object.hasOwn(inner, step) ? inner[step as keyof typeof inner] : undefined),
    value,
  );
}

/**
 * @param given `undefined` takes the member away; in a list, the entry
 * @param keepsEmpty an object that this leaves empty stays; else it goes too
 */
export function withValue(value: unknown, path: Path, given: unknown, keepsEmpty = false): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return given;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    const entry = withValue(list[step], rest, given, keepsEmpty);
    if (entry === undefined && rest.length === 0) list.splice(step, 1);
    else list[step] = entry;
    return list;
  }
  const object: Record<string, unknown> = isObject(value) ? { ...value } : {};
  const member = withValue(object[step], rest, given, keepsEmpty);
  if (member === undefined || (given === undefined && !keepsEmpty && isEmpty(member))) delete object[step];
  else object[step] = member;
  return object;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** RFC 6901. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
