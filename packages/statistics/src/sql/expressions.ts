/**
 * The expressions of one indicator as SQL: unknown is NULL, and the connectives of both languages are the same.
 * @module
 */
import type { Breakdown, Condition, CountedIndicator, Derivation, Pointer } from '../catalogue.ts';
import { parsePointer } from '../pointer.ts';
import type { Constants } from './constants.ts';

export class Expressions {
  readonly #constants: Constants;
  readonly #indicator: CountedIndicator;
  #readsFirst = false;

  /** @param indicator one that compiles */
  constructor(indicator: CountedIndicator, constants: Constants) {
    this.#indicator = indicator;
    this.#constants = constants;
  }

  /** Whether what was asked for so far reads the first revision. */
  get readsFirst(): boolean {
    return this.#readsFirst;
  }

  text(value: string): string {
    return this.#constants.text(value, this.#indicator.id);
  }

  /** @param from where pointers to the unit start */
  pointer(
    source: Pointer,
    from: 'unit' | 'record' = this.#indicator.unit.each === undefined ? 'record' : 'unit',
  ): string {
    const { start, keys } = parsePointer(source, this.#indicator.id);
    const column = start === 'unit' ? columns[from] : columns[start];
    if (start === 'via' && !this.#indicator.via) return 'NULL::jsonb';
    if (start === 'first') this.#readsFirst = true;
    const [key, ...more] = keys.map((step) => this.text(step));
    if (key === undefined) return `nullif(${column}, 'null')`;
    // A record is no array: one step into it meets none.
    if (more.length === 0 && column !== columns.unit) return `nullif(${column} -> ${key}, 'null')`;
    const path = `ARRAY[${[key, ...more].join(', ')}]`;
    const followed = `${fn}.follow(${column}, VARIADIC ${path})`;
    // The operator takes more texts for an index than the language does.
    return keys.every((step) => /^[A-Za-z]/.test(step))
      ? `coalesce(nullif(${column} #> ${path}, 'null'), ${followed})`
      : followed;
  }

  first(source: Pointer): string {
    return `${fn}.first(${this.pointer(source)})`;
  }

  inTime(): string {
    const { time } = this.#indicator;
    if ('flow' in time) return `${fn}.within(${this.pointer(time.flow)}, $1::text, $2::text)`;
    const { from, until } = time.stock;
    return `${fn}.open_on(${this.pointer(from)}, ${until === undefined ? 'NULL' : this.pointer(until)}, $2::text)`;
  }

  holds(condition: Condition): string {
    if ('all' in condition) return `(${condition.all.map((part) => this.holds(part)).join(' AND ')})`;
    if ('any' in condition) return `(${condition.any.map((part) => this.holds(part)).join(' OR ')})`;
    if ('not' in condition) return `(NOT ${this.holds(condition.not)})`;
    if ('exists' in condition) return `(${this.pointer(condition.exists)} IS NOT NULL)`;
    if ('eq' in condition) return `${fn}.any_of(${this.pointer(condition.eq[0])}, ${this.#json([condition.eq[1]])})`;
    if ('in' in condition) return `${fn}.any_of(${this.pointer(condition.in[0])}, ${this.#json(condition.in[1])})`;
    const [left, operand] = 'lt' in condition ? condition.lt : condition.le;
    const right = typeof operand === 'object' ? this.pointer(operand.at) : this.#json(operand);
    return `${fn}.any_before(${this.pointer(left)}, ${right}, ${'le' in condition})`;
  }

  /** An array of texts. */
  codes({ value, overlapping = false }: Breakdown): string {
    if (typeof value === 'string') return `${fn}.codes(${this.pointer(value)}, ${overlapping})`;
    if ('firstOf' in value)
      return `${fn}.codes(coalesce(${value.firstOf.map((source) => this.pointer(source)).join(', ')}), ${overlapping})`;
    return `ARRAY[coalesce(${this.#derived(value)}, '_U')]`;
  }

  #derived(value: Exclude<Derivation, { firstOf: unknown }>): string {
    if ('ageBand' in value) {
      const { scheme, years, band, birth, on } = value.ageBand;
      const found = [years, band, birth, on].map((source) => (source === undefined ? 'NULL' : this.first(source)));
      return `${fn}.age_band(${[this.text(scheme), ...found].join(', ')})`;
    }
    if ('monthsBetween' in value) {
      const { scheme, from, until } = value.monthsBetween;
      return `${fn}.month_band(${this.text(scheme)}, ${this.first(from)}, ${this.first(until)})`;
    }
    if ('leadCharge' in value) {
      const of = value.leadCharge;
      return 'charges' in of
        ? `${fn}.lead_of_charges(${this.pointer(of.charges)})`
        : `${fn}.article(${this.first(of.article)})`;
    }
    if ('caseLeadCharge' in value) return `${fn}.article(${this.first(value.caseLeadCharge.article)})`;
    if ('provinceOf' in value) return `${fn}.province_of(${this.first(value.provinceOf)})`;
    return `CASE WHEN ${this.pointer(value.present)} IS NULL THEN 'no' ELSE 'yes' END`;
  }

  #json(value: unknown): string {
    return this.#constants.json(value, this.#indicator.id);
  }
}

/** The schema that holds the functions. */
export const fn = 'lienthong_statistics';

const columns = { unit: 'unit.value', record: 'held.body', first: 'first_held.body', via: 'via.body' } as const;
