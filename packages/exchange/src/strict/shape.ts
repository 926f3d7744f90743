/**
 * Closed shapes for claims and headers: exactly these members, of exactly these types.
 * @module
 */
import { isBase64url } from '../encoding.ts';
import { type ErrorCode, ExchangeError } from '../errors.ts';

/** Returns the value under its type, or throws a {@link Misshape} that names the place. */
export type Shape<T> = (value: unknown, place: string) => T;
export type Shaped<S> = S extends Shape<infer T> ? T : never;

type Members = Readonly<Record<string, Shape<unknown>>>;
type Required<M extends Members> = { readonly [K in keyof M]: Shaped<M[K]> };
type Optional<M extends Members> = { readonly [K in keyof M]?: Shaped<M[K]> };

/**
 * Reads a parsed value into a shape.
 *
 * @param codes `wrong` for a missing or malformed member, `unknown` for one that is not in the shape
 * @throws {ExchangeError} one of the two, with a JSON Pointer as place
 */
export function conform<T>(
  shape: Shape<T>,
  value: unknown,
  codes: { readonly wrong: ErrorCode; readonly unknown?: ErrorCode; readonly place?: string },
): T {
  try {
    return shape(value, codes.place ?? '');
  } catch (error) {
    if (!(error instanceof Misshape)) throw error;
    throw new ExchangeError(error.unknown ? (codes.unknown ?? codes.wrong) : codes.wrong, error.place || '/');
  }
}

class Misshape {
  readonly place: string;
  readonly unknown: boolean;
  constructor(place: string, unknown = false) {
    this.place = place;
    this.unknown = unknown;
  }
}

export function object<R extends Members>(required: R): Shape<Required<R>>;
export function object<R extends Members, O extends Members>(
  required: R,
  optional: O,
): Shape<Required<R> & Optional<O>>;
export function object(required: Members, optional: Members = {}): Shape<unknown> {
  const shapes = new Map([...Object.entries(required), ...Object.entries(optional)]);
  const names = Object.keys(required);
  return (value, place) => {
    if (!isRecord(value)) throw new Misshape(place);
    for (const name of Object.keys(value)) {
      const shape = shapes.get(name);
      // The name of an unknown member comes from outside and is not repeated.
      if (shape === undefined) throw new Misshape(`${place}/*`, true);
      shape(value[name], `${place}/${name}`);
    }
    for (const name of names) if (!Object.hasOwn(value, name)) throw new Misshape(`${place}/${name}`);
    return value;
  };
}

/** An object used as a map. Names match the pattern. */
export function map<T>(name: RegExp, item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, place) => {
    if (!isRecord(value)) throw new Misshape(place);
    for (const [key, member] of Object.entries(value)) {
      if (!name.test(key)) throw new Misshape(`${place}/*`);
      item(member, `${place}/${key}`);
    }
    return value as Record<string, T>;
  };
}

export function list<T>(item: Shape<T>, { min = 0, max }: { min?: number; max: number }): Shape<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length < min || value.length > max) throw new Misshape(place);
    value.forEach((member, index) => {
      item(member, `${place}/${index}`);
    });
    return value as T[];
  };
}

export function text(pattern: RegExp): Shape<string> {
  return (value, place) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw new Misshape(place);
    return value;
  };
}

export function integer(min: number, max: number = Number.MAX_SAFE_INTEGER): Shape<number> {
  return (value, place) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min || value > max)
      throw new Misshape(place);
    return value;
  };
}

export function literal<const T extends string | number | boolean>(...allowed: readonly T[]): Shape<T> {
  return (value, place) => {
    if (!allowed.includes(value as T)) throw new Misshape(place);
    return value as T;
  };
}

/** base64url of exactly so many bytes. */
export function bytes(count: number): Shape<string> {
  const length = Math.ceil((count * 4) / 3);
  return (value, place) => {
    if (typeof value !== 'string' || value.length !== length || !isBase64url(value)) throw new Misshape(place);
    return value;
  };
}

/** A further condition on a shape; the place is the member named. */
export function where<T>(shape: Shape<T>, holds: (value: T) => boolean, member = ''): Shape<T> {
  return (value, place) => {
    const shaped = shape(value, place);
    if (!holds(shaped)) throw new Misshape(place + member);
    return shaped;
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
