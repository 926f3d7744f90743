/**
 * Compiles an indicator into functions over a unit. Every operand may be missing: the answer is then not known.
 * @module
 */
import type { Breakdown, Condition, CountedIndicator, Operand, Pointer } from './catalogue.ts';
import {
  ageBand,
  ageBandByBirth,
  ageSchemes,
  leadChargeArticle,
  leadOfCharges,
  monthSchemes,
  monthsBetween,
  provinceOf,
} from './derivations.ts';
import { StatisticsError } from './errors.ts';
import { first, pointer, type Read, type Unit } from './pointer.ts';
import { and, before, daysOf, every, not, some, type Truth } from './three-valued.ts';

export interface Compiled {
  readonly indicator: CountedIndicator;
  /** The units of one record. */
  readonly units: (record: unknown, first: unknown) => readonly Unit[];
  /** Id of the record to hop to. */
  readonly viaId?: (unit: Unit) => string | undefined;
  /** Does the unit belong to the period, and does it match? */
  readonly counts: (unit: Unit, period: { from: string; to: string }) => Truth;
  readonly amount: (unit: Unit) => number | undefined;
  /** Codes of each dimension, `_U` where not known. */
  readonly codes: readonly {
    readonly dimension: string;
    readonly overlapping: boolean;
    readonly of: (unit: Unit) => readonly string[];
  }[];
  readonly isStock: boolean;
}

/** @throws {StatisticsError} `bad-indicator` with the place in the indicator */
export function compile(indicator: CountedIndicator): Compiled {
  const id = indicator.id;
  const each = indicator.unit.each === undefined ? undefined : pointer(indicator.unit.each, `${id}/unit/each`);
  const where = indicator.where ? condition(indicator.where, `${id}/where`) : () => true;
  const inTime = time(indicator);
  const sum = typeof indicator.measure === 'object' ? pointer(indicator.measure.sum, `${id}/measure/sum`) : undefined;
  const dimensions = (indicator.by ?? []).map(({ dimension }) => dimension);
  for (const [i, set] of (indicator.cross ?? []).entries())
    if (set.length === 0 || !set.every((dimension) => dimensions.includes(dimension)))
      throw new StatisticsError('bad-indicator', `${id}/cross/${i}`);
  const viaId = indicator.via ? pointer(indicator.via.id, `${id}/via/id`) : undefined;
  return {
    indicator,
    isStock: 'stock' in indicator.time,
    units: (record, first) => {
      const whole: Unit = { unit: record, record, first };
      if (!each) return [whole];
      const elements: unknown = each(whole);
      return Array.isArray(elements) ? elements.map((unit: unknown) => ({ unit, record, first })) : [];
    },
    ...(viaId ? { viaId: (unit: Unit) => text(first(viaId(unit))) } : {}),
    counts: (unit, period) => {
      // Most units belong to another period, and need no second look.
      const isInPeriod = inTime(unit, period);
      return isInPeriod === false ? false : and(isInPeriod, where(unit));
    },
    amount: (unit) => {
      if (!sum) return 1;
      const value = sum(unit);
      return typeof value === 'number' ? value : undefined;
    },
    codes: (indicator.by ?? []).map((by, i) => ({
      dimension: by.dimension,
      overlapping: by.overlapping === true,
      of: codes(by, `${id}/by/${i}`),
    })),
  };
}

function condition(source: Condition, place: string): (unit: Unit) => Truth {
  const [operator = '', ...others] = typeof source === 'object' && source !== null ? Object.keys(source) : [];
  const given: unknown = operator === '' ? undefined : Object.values(source)[0];
  const isPair = ['eq', 'in', 'lt', 'le'].includes(operator);
  const isList = Array.isArray(given) && (isPair ? given.length === 2 : given.length > 0);
  if (others.length > 0 || (operator !== 'not' && operator !== 'exists' && !isList))
    throw new StatisticsError('bad-indicator', place);
  if ('all' in source || 'any' in source) {
    const parts = 'all' in source ? source.all : source.any;
    const compiled = parts.map((part, i) => condition(part, `${place}/${operator}/${i}`));
    const join = 'all' in source ? every : some;
    return (unit) => join(compiled, (part) => part(unit));
  }
  if ('not' in source) {
    const part = condition(source.not, `${place}/not`);
    return (unit) => not(part(unit));
  }
  if ('exists' in source) {
    const read = pointer(source.exists, `${place}/exists`);
    return (unit) => read(unit) !== undefined;
  }
  if ('eq' in source || 'in' in source) {
    const [at, expected] = 'eq' in source ? source.eq : source.in;
    const read = pointer(at, `${place}/${operator}`);
    const allowed = new Set<unknown>(Array.isArray(expected) ? expected : [expected]);
    if (![...allowed].every(isConstant)) throw new StatisticsError('bad-indicator', place);
    // What was recorded as not known is neither this nor that.
    const isOpen = (value: unknown) => value === 'unknown';
    return (unit) => someOf(read(unit), (value) => allowed.has(value) || (isOpen(value) ? undefined : false));
  }
  if ('lt' in source || 'le' in source) {
    const [at, operand] = 'lt' in source ? source.lt : source.le;
    const left = pointer(at, `${place}/${operator}`);
    const right = value(operand, `${place}/${operator}/1`);
    const orEqual = 'le' in source;
    return (unit) => someOf(left(unit), (candidate) => before(candidate, right(unit), orEqual));
  }
  throw new StatisticsError('bad-indicator', place);
}

function value(operand: Operand, place: string): Read {
  if (typeof operand === 'object' && operand !== null) return pointer(operand.at, place);
  if (typeof operand === 'boolean' || !isConstant(operand)) throw new StatisticsError('bad-indicator', place);
  return () => operand;
}

function isConstant(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function someOf(found: unknown, holds: (value: unknown) => Truth): Truth {
  if (found === undefined || found === null) return undefined;
  return Array.isArray(found) ? some(found, holds) : holds(found);
}

function time(indicator: CountedIndicator): (unit: Unit, period: { from: string; to: string }) => Truth {
  const place = `${indicator.id}/time`;
  if ('flow' in indicator.time) {
    const at = pointer(indicator.time.flow, `${place}/flow`);
    return (unit, { from, to }) => within(first(at(unit)), from, to);
  }
  const from = pointer(indicator.time.stock.from, `${place}/stock/from`);
  const until =
    indicator.time.stock.until === undefined ? undefined : pointer(indicator.time.stock.until, `${place}/stock/until`);
  return (unit, { to }) => {
    const end = until ? first(until(unit)) : undefined;
    return and(before(first(from(unit)), to, true), end === undefined ? true : not(before(end, to, true)));
  };
}

function within(date: unknown, from: string, to: string): Truth {
  const days = typeof date === 'string' ? daysOf(date) : undefined;
  if (!days) return undefined;
  if (from <= days[0] && days[1] <= to) return true;
  return days[1] < from || to < days[0] ? false : undefined;
}

function codes(by: Breakdown, place: string): (unit: Unit) => readonly string[] {
  const read = derived(by, place);
  return (unit) => {
    const found = read(unit);
    if (!Array.isArray(found)) return codesOf([text(found)]);
    const distinct = codesOf([...new Set(found.map(text))]);
    // Of several values none is chosen where a unit may stand under one code only.
    return distinct.length > 1 && by.overlapping !== true ? unknownCode : distinct;
  };
}

const unknownCode = ['_U'];

function codesOf(found: readonly (string | undefined)[]): readonly string[] {
  const known = found.filter((code) => code !== undefined);
  return known.length === 0 ? unknownCode : known;
}

function derived(by: Breakdown, place: string): Read {
  const source = by.value;
  if (typeof source === 'string') return pointer(source, `${place}/value`);
  if (typeof source !== 'object' || source === null) throw new StatisticsError('bad-indicator', `${place}/value`);
  if ('ageBand' in source) {
    const { scheme } = source.ageBand;
    if (!Object.hasOwn(ageSchemes, scheme)) throw new StatisticsError('bad-indicator', `${place}/value/ageBand/scheme`);
    const [years, band, birth, on] = (['years', 'band', 'birth', 'on'] as const).map((member) => {
      const at = source.ageBand[member];
      return at === undefined ? () => undefined : pointer(at, `${place}/value/ageBand/${member}`);
    }) as [Read, Read, Read, Read];
    return (unit) =>
      ageBand(scheme, first(years(unit)), first(band(unit))) ??
      ageBandByBirth(scheme, first(birth(unit)), first(on(unit)));
  }
  if ('leadCharge' in source && 'charges' in source.leadCharge) {
    const charges = pointer(source.leadCharge.charges, `${place}/value/leadCharge/charges`);
    return (unit) => leadOfCharges(charges(unit));
  }
  if ('leadCharge' in source || 'caseLeadCharge' in source) {
    const [name, { article }] = Object.entries(source)[0] as [string, { article: Pointer }];
    const charge = pointer(article, `${place}/value/${name}/article`);
    return (unit) => leadChargeArticle(first(charge(unit)));
  }
  if ('monthsBetween' in source) {
    const { scheme } = source.monthsBetween;
    if (!Object.hasOwn(monthSchemes, scheme))
      throw new StatisticsError('bad-indicator', `${place}/value/monthsBetween/scheme`);
    const from = pointer(source.monthsBetween.from, `${place}/value/monthsBetween/from`);
    const until = pointer(source.monthsBetween.until, `${place}/value/monthsBetween/until`);
    return (unit) => monthsBetween(scheme, first(from(unit)), first(until(unit)));
  }
  if ('provinceOf' in source) {
    const area = pointer(source.provinceOf, `${place}/value/provinceOf`);
    return (unit) => provinceOf(first(area(unit)));
  }
  if ('present' in source) {
    const read = pointer(source.present, `${place}/value/present`);
    return (unit) => (read(unit) === undefined ? 'no' : 'yes');
  }
  if ('firstOf' in source) {
    if (!Array.isArray(source.firstOf) || source.firstOf.length === 0)
      throw new StatisticsError('bad-indicator', `${place}/value/firstOf`);
    const reads = source.firstOf.map((at, i) => pointer(at, `${place}/value/firstOf/${i}`));
    return (unit) => reads.map((read) => read(unit)).find((found) => found !== undefined);
  }
  throw new StatisticsError('bad-indicator', `${place}/value`);
}

function text(found: unknown): string | undefined {
  if (typeof found === 'string') return found;
  return typeof found === 'number' || typeof found === 'boolean' ? String(found) : undefined;
}
