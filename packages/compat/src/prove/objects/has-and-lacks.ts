/**
 * Rule `has-and-lacks`: a member must be there and must not.
 *
 * Argument: an object has a member of a name or it has not.
 *
 * @module
 */
import { type Refuted, refuted } from '../outcome.ts';
import type { ObjectFacts } from './facts.ts';

export function hasAndLacks({ has, lacks }: ObjectFacts): Refuted | undefined {
  for (const [name, from] of has) {
    const other = lacks.get(name);
    if (other !== undefined) return refuted('has-and-lacks', from | other);
  }
  return undefined;
}
