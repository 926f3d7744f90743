/**
 * A comparison as one JSON document.
 * @module
 */
import type { Comparison } from '../comparison.ts';

export function jsonReport({ verdict, mode, witness, directions, changes }: Comparison): string {
  const whole = { verdict, mode, ...(witness === undefined ? {} : { witness }), directions, changes };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
