/**
 * Whether what was given is JSON: JavaScript has values that JSON has not, and objects that hold themselves.
 * @module
 */
import { BudgetSpent } from '../budget.ts';
import type { Json } from '../json.ts';

/** Levels of values within values, and values in all; an object that stands at two places counts twice. */
const deepest = 1_000;
const most = 500_000;

/** @throws {BudgetSpent} it is nested too deep, or too large */
export function isPlain(given: unknown): given is Json {
  let left = most;
  const waiting: { value: unknown; depth: number }[] = [{ value: given, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (depth > deepest) throw new BudgetSpent('values are nested too deep');
    if (--left < 0) throw new BudgetSpent('there are too many values');
    if (!isOfJson(value)) return false;
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Array.isArray(value) ? value : Object.values(value))
      waiting.push({ value: inner, depth: depth + 1 });
  }
  return true;
}

function isOfJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null)
    return value === null || typeof value === 'string' || typeof value === 'boolean';
  return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
}
