/**
 * Administrative units by edition: a code means nothing without the list it stands in, for codes are used again.
 *
 * Provinces of the whole country; districts and communes of Tiền Giang and Đồng Tháp, which became one province on 1 July 2025.
 * @see Decision 124/2004/QĐ-TTg, Art. 1; Decision 19/2025/QĐ-TTg
 * @module
 */
import { assertCivilDay } from './civil-day.ts';
import type { AreaEdition, AreaFault, AreaRef, AreaRelation, AreaTable, Bilingual } from './contract.ts';
import { areaTable } from './generated/areaTable.ts';

export type { AreaEdition, AreaFault, AreaRef, AreaRelation } from './contract.ts';

/** A unit as a list has it. */
export interface AreaUnit extends AreaRef {
  name: string;
  level: 'nation' | 'province' | 'district' | 'commune';
  /** code of the district or province that it lies in, in the same edition */
  within?: string;
}

export interface RelatedArea extends AreaUnit {
  relation: AreaRelation;
}

export type AreaErrorCode = 'edition-missing' | 'edition-unknown' | 'code-unknown' | 'day-before-editions';

/** A reference to no unit that is held here; the message never holds the code. */
export class AreaError extends Error {
  readonly code: AreaErrorCode;

  constructor(code: AreaErrorCode) {
    super(MESSAGES[code].en);
    this.name = 'AreaError';
    this.code = code;
  }

  /** The same in Vietnamese. */
  get vi(): string {
    return MESSAGES[this.code].vi;
  }
}

const MESSAGES: Readonly<Record<AreaErrorCode, Bilingual>> = {
  'edition-missing': {
    en: 'A code of an area needs the edition of the list it stands in.',
    vi: 'Mã địa bàn phải kèm phiên bản của danh mục đơn vị hành chính.',
  },
  'edition-unknown': {
    en: 'No list of areas begins on that day.',
    vi: 'Không có danh mục đơn vị hành chính nào bắt đầu từ ngày đó.',
  },
  'code-unknown': {
    en: 'That list, as far as it is held here, has no such code.',
    vi: 'Danh mục đang có không chứa mã này.',
  },
  'day-before-editions': {
    en: 'The day is before the oldest list that is held here.',
    vi: 'Ngày đã nêu sớm hơn danh mục cũ nhất đang có.',
  },
};

export const areaEditions: readonly AreaEdition[] = areaTable.editions;

export const areaFaults: readonly AreaFault[] = areaTable.faults;

/**
 * The edition in force on a civil day.
 *
 * @throws {AreaError} `day-before-editions`
 * @throws {TypeError} it is no day
 */
export function editionOn(day: string): string {
  assertCivilDay(day, 'day');
  const found = areaEditions.findLast(({ edition }) => edition <= day);
  if (found === undefined) throw new AreaError('day-before-editions');
  return found.edition;
}

/**
 * The unit that a reference names.
 *
 * @throws {AreaError} `edition-missing`, `edition-unknown`, `code-unknown`
 */
export function areaUnit(area: Partial<AreaRef>): AreaUnit {
  const { edition, code = '' } = area;
  if (edition === undefined || edition === '') throw new AreaError('edition-missing');
  if (!areaEditions.some((known) => known.edition === edition)) throw new AreaError('edition-unknown');
  if (code === 'vn') return { edition, code, name: 'Việt Nam', level: 'nation' };
  const province = own(areaTable.provinces, edition, code);
  if (province !== undefined) return { edition, code, name: province, level: 'province', within: 'vn' };
  for (const [level, table] of [
    ['district', areaTable.districts],
    ['commune', areaTable.communes],
  ] as const) {
    const found = own(table, edition, code);
    if (found !== undefined) return { edition, code, name: found[0], level, within: found[1] };
  }
  throw new AreaError('code-unknown');
}

/** What a unit became in the next edition; several where it was split, none in the newest or where it was given up without an heir. */
export function successors(area: AreaRef): RelatedArea[] {
  const { code, edition } = areaUnit(area);
  const next = neighbour(edition, 1);
  if (next === undefined) return [];
  if (code === 'vn') return [{ ...areaUnit({ edition: next, code }), relation: 'unchanged' }];
  return changesFrom(edition)
    .filter(([, old]) => old === code)
    .map(([, , to, relation]) => ({ ...areaUnit({ edition: next, code: to }), relation }));
}

/** What a unit was made of in the edition before. */
export function predecessors(area: AreaRef): RelatedArea[] {
  const { code, edition } = areaUnit(area);
  const before = neighbour(edition, -1);
  if (before === undefined) return [];
  if (code === 'vn') return [{ ...areaUnit({ edition: before, code }), relation: 'unchanged' }];
  return changesFrom(before)
    .filter(([, , to]) => to === code)
    .map(([, old, , relation]) => ({ ...areaUnit({ edition: before, code: old }), relation }));
}

/**
 * The units of the day's edition that a unit of any edition corresponds to. Where there are several, or one `part`, nobody can say
 * which without asking: the reference in the record stays as it is.
 *
 * @param onDate civil day, `YYYY-MM-DD`
 * @throws {AreaError}
 */
export function resolve(area: AreaRef, onDate: string): RelatedArea[] {
  const wanted = editionOn(onDate);
  let found: RelatedArea[] = [{ ...areaUnit(area), relation: 'same' }];
  while (found.length > 0 && found[0]?.edition !== wanted) {
    const step = String(found[0]?.edition) < wanted ? successors : predecessors;
    found = found.flatMap((unit) =>
      step(unit).map((next) => ({ ...next, relation: along(unit.relation, next.relation) })),
    );
    found = [...new Map(found.map((unit) => [unit.code, unit])).values()];
  }
  return found;
}

/** What two steps make together: the one that says more of a change. */
function along(first: AreaRelation, second: AreaRelation): AreaRelation {
  return ORDER.indexOf(first) >= ORDER.indexOf(second) ? first : second;
}

const ORDER: readonly AreaRelation[] = ['same', 'unchanged', 'retyped', 'whole', 'part'];

function changesFrom(edition: string): AreaTable['changes'] {
  return areaTable.changes.filter(([from]) => from === edition);
}

function neighbour(edition: string, step: 1 | -1): string | undefined {
  return areaEditions[areaEditions.findIndex((known) => known.edition === edition) + step]?.edition;
}

function own<T>(
  table: Readonly<Record<string, Readonly<Record<string, T>>>>,
  edition: string,
  code: string,
): T | undefined {
  const units = table[edition] ?? {};
  return Object.hasOwn(units, code) ? units[code] : undefined;
}
