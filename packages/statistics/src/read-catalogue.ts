/**
 * A catalogue as bytes that are signed and handed down, and back: read strictly, every indicator compiled.
 * @module
 */
import { type Catalogue, type Indicator, isCounted } from './catalogue.ts';
import { canonical } from './catalogue-ref.ts';
import { compile } from './compile.ts';
import { derive } from './derive.ts';
import { StatisticsError } from './errors.ts';

/** RFC 8785 bytes: the SHA-256 of them is the digest that a return names. */
export function encodeCatalogue(catalogue: Catalogue): Uint8Array {
  return new TextEncoder().encode(canonical(catalogue));
}

/**
 * Checks what came, and gives it back as a catalogue.
 *
 * @param value parsed JSON
 * @throws {StatisticsError} `bad-indicator` with the indicator and member, or the member of the catalogue
 */
export function readCatalogue(value: unknown): Catalogue {
  const catalogue = members(value, '', ['id', 'version', 'indicators'], ['identities']);
  text(catalogue['id'], '/id', /^[a-z][a-z0-9-]{0,63}$/);
  text(catalogue['version'], '/version', /^\d+\.\d+$/);
  const indicators = list(catalogue['indicators'], '/indicators').map(readIndicator);
  const ids = indicators.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new StatisticsError('bad-indicator', `${twice}/id`);
  for (const [i, identity] of list(catalogue['identities'] ?? [], '/identities').entries()) {
    const { stock, plus, minus } = members(identity, `/identities/${i}`, ['stock', 'plus', 'minus'], []);
    for (const id of [stock, ...list(plus, `/identities/${i}/plus`), ...list(minus, `/identities/${i}/minus`)])
      if (!ids.includes(id as string)) throw new StatisticsError('unknown-indicator', `/identities/${i}`);
  }
  const read = value as Catalogue;
  derive({ observations: [] }, read);
  return read;
}

const described = ['id', 'title', 'definition', 'basis'];

function readIndicator(value: unknown, n: number): Indicator {
  const isDerived = typeof value === 'object' && value !== null && 'formula' in value;
  const at = `/indicators/${n}`;
  const indicator = isDerived
    ? members(value, at, [...described, 'formula'], ['target'])
    : members(value, at, [...described, 'unit', 'time', 'measure', 'additive'], ['where', 'via', 'by', 'cross']);
  const id = text(indicator['id'], `${at}/id`, /^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$/);
  for (const member of ['title', 'definition'] as const) {
    const { vi, en } = members(indicator[member], `${id}/${member}`, ['vi', 'en'], []);
    for (const words of [vi, en]) text(words, `${id}/${member}`, /\S/);
  }
  for (const basis of list(indicator['basis'], `${id}/basis`)) text(basis, `${id}/basis`, /^[a-z0-9đ-]+$/);
  const read = value as Indicator;
  if (isCounted(read)) readCounted(indicator, id);
  return read;
}

function readCounted(indicator: Readonly<Record<string, unknown>>, id: string): void {
  const unit = members(indicator['unit'], `${id}/unit`, ['kind'], ['each', 'first']);
  text(unit['kind'], `${id}/unit/kind`, /^[a-z][a-z-]*$/);
  const isTime = oneMember(indicator['time'], `${id}/time`, ['flow', 'stock']);
  if (isTime === 'stock') members(object(indicator['time'])['stock'], `${id}/time/stock`, ['from'], ['until']);
  if (indicator['via'] !== undefined) members(indicator['via'], `${id}/via`, ['kind', 'id'], []);
  if (indicator['measure'] !== 'count') members(indicator['measure'], `${id}/measure`, ['sum'], []);
  const dimensions = list(indicator['by'] ?? [], `${id}/by`).map((by, i) =>
    text(members(by, `${id}/by/${i}`, ['dimension', 'value'], ['overlapping'])['dimension'], `${id}/by/${i}`, /\S/),
  );
  for (const [i, set] of list(indicator['cross'] ?? [], `${id}/cross`).entries()) {
    const isKnown = list(set, `${id}/cross/${i}`).every((dimension) => dimensions.includes(dimension as string));
    if (!isKnown) throw new StatisticsError('bad-indicator', `${id}/cross/${i}`);
  }
  for (const axis of list(indicator['additive'], `${id}/additive`))
    if (axis !== 'time' && axis !== 'area' && axis !== 'agency')
      throw new StatisticsError('bad-indicator', `${id}/additive`);
  const read = indicator as unknown as Indicator;
  if (isCounted(read)) compile(read);
}

function members(
  value: unknown,
  at: string,
  required: readonly string[],
  optional: readonly string[],
): Readonly<Record<string, unknown>> {
  const found = object(value, at);
  const isWhole = required.every((member) => Object.hasOwn(found, member));
  const unknown = Object.keys(found).find((member) => !required.includes(member) && !optional.includes(member));
  if (!isWhole || unknown !== undefined)
    throw new StatisticsError('bad-indicator', unknown === undefined ? at : `${at}/${unknown}`);
  return found;
}

function object(value: unknown, at = ''): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new StatisticsError('bad-indicator', at);
  return value as Readonly<Record<string, unknown>>;
}

function oneMember(value: unknown, at: string, names: readonly string[]): string {
  const [name = '', ...others] = Object.keys(object(value, at));
  if (others.length > 0 || !names.includes(name)) throw new StatisticsError('bad-indicator', at);
  return name;
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new StatisticsError('bad-indicator', at);
  return value;
}

function text(value: unknown, at: string, pattern: RegExp): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw new StatisticsError('bad-indicator', at);
  return value;
}
