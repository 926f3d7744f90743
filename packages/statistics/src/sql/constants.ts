/**
 * What a catalogue says, as values beside a statement: no word of it stands in the text.
 * @module
 */
import { StatisticsError } from '../errors.ts';

export class Constants {
  readonly #values: string[];
  readonly #numbers = new Map<string, number>();

  /** @param first the values of `$1` and so on */
  constructor(first: readonly string[]) {
    this.#values = [...first];
  }

  get values(): readonly string[] {
    return this.#values;
  }

  /** @throws {StatisticsError} `bad-indicator` for text that PostgreSQL cannot hold */
  text(value: string, place: string): string {
    check(value, place);
    const number = this.#numbers.get(value) ?? this.#values.push(value);
    this.#numbers.set(value, number);
    return `$${number}::text`;
  }

  /** @throws {StatisticsError} `bad-indicator` for text that PostgreSQL cannot hold */
  json(value: unknown, place: string): string {
    for (const part of [value].flat()) if (typeof part === 'string') check(part, place);
    return `${this.text(JSON.stringify(value), place)}::jsonb`;
  }
}

function check(value: string, place: string): void {
  if (value.includes('\0') || !value.isWellFormed()) throw new StatisticsError('bad-indicator', place);
}
