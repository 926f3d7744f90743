/**
 * Reads JSON strictly: exactly the members that are named, each of its kind; anything else is no bundle.
 * @module
 */

import { isObject } from '../fields/values.ts';
import { duplicateIn } from '../json/places.ts';

/** The bytes are not what they should be; the place is a member's name, never a value. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  readonly place: string;
  constructor(place: string) {
    super(`malformed: ${place}`);
    this.place = place;
  }
}

export type Reader<T> = (value: unknown, place: string) => T;

/** @throws {Malformed} not UTF-8, not JSON, a member twice */
export function parseStrict(bytes: Uint8Array, place: string): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (duplicateIn(text) === undefined) return value;
  } catch {
    throw new Malformed(place);
  }
  throw new Malformed(place);
}

export function text(pattern: RegExp): Reader<string> {
  return (value, place) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw new Malformed(place);
    return value;
  };
}

export function oneOf<const T extends string>(...known: readonly T[]): Reader<T> {
  return (value, place) => {
    const found = known.find((one) => one === value);
    if (found === undefined) throw new Malformed(place);
    return found;
  };
}

export function whole(least = 0): Reader<number> {
  return (value, place) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) throw new Malformed(place);
    return value;
  };
}

export function list<T>(entry: Reader<T>, most: number): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length > most) throw new Malformed(place);
    return value.map((one, i) => entry(one, `${place}/${i}`));
  };
}

type Members = Readonly<Record<string, Reader<unknown>>>;
type Told<M extends Members> = { readonly [K in keyof M]: ReturnType<M[K]> };

/** @param isOpen whether members that are not named are passed over: those that nothing here rests on */
export function object<M extends Members, O extends Members = Record<never, never>>(
  members: M,
  optional?: O,
  isOpen = false,
): Reader<Told<M> & Partial<Told<O>>> {
  return (value, place) => {
    if (!isObject(value)) throw new Malformed(place);
    const known: Members = { ...members, ...optional };
    if (!isOpen && Object.keys(value).some((name) => !Object.hasOwn(known, name))) throw new Malformed(place);
    const told: Record<string, unknown> = {};
    for (const [name, reader] of Object.entries(known)) {
      if (Object.hasOwn(value, name)) told[name] = reader(value[name], `${place}/${name}`);
      else if (Object.hasOwn(members, name)) throw new Malformed(`${place}/${name}`);
    }
    return told as Told<M> & Partial<Told<O>>;
  };
}
