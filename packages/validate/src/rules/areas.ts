/**
 * What rules ask of an administrative unit.
 * @module
 */
import type { Area, AreaLevelCode } from '@lienthong/schemas';

/** The level of a unit, by the length of its code. */
export function levelOf({ code }: Area): AreaLevelCode | undefined {
  return code === 'vn' ? 'nation' : LEVELS[code.length];
}

/** Level by the number of digits of a code. */
const LEVELS: Readonly<Record<number, AreaLevelCode>> = { 2: 'province', 3: 'district', 5: 'commune' };
