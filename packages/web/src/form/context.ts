/**
 * What all fields of one form share: the record, what is wrong with it, and how it is changed.
 * @module
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Path, pointerOf } from '../fields/values.ts';
import type { Fault } from '../worker/messages.ts';

export interface FormState {
  /** Before the ids of all its elements. */
  readonly prefix: string;
  readonly faults: readonly Fault[];
  /** Whether faults show at fields that nobody has touched yet. */
  readonly showsAll: boolean;
  readonly touched: ReadonlySet<string>;
  set(path: Path, value: unknown): void;
  touch(path: Path): void;
}

export const FormContext = createContext<FormState | undefined>(undefined);

export interface FieldState {
  readonly id: string;
  /** What shows under the field now. */
  readonly faults: readonly Fault[];
  set(value: unknown): void;
  touch(): void;
}

export function useField(path: Path): FieldState {
  const form = useContext(FormContext);
  if (form === undefined) throw new TypeError('a field stands in a form');
  const pointer = pointerOf(path);
  const shows = form.showsAll || form.touched.has(pointer);
  return {
    id: `${form.prefix}${pointer}`,
    faults: shows ? form.faults.filter((fault) => fault.pointer === pointer) : [],
    set: (value) => form.set(path, value),
    touch: () => form.touch(path),
  };
}
