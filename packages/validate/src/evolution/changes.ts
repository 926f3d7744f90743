/**
 * What a new MAJOR version of a kind changed, as data: each change is carried out forwards, and backwards where nothing is lost.
 * @module
 */
import type { Json } from '@lienthong/schemas';
import { isObject, valueAt } from '../json.ts';

/** One change; places are JSON Pointers whose steps are member names, `*` for each entry of a list. */
export type Change =
  /** a member has another place */
  | { move: { from: string; to: string } }
  /** codes have other names; two that became one cannot be told apart again */
  | { recode: { at: string; codes: Readonly<Record<string, string>> } }
  /** the new version states what the old one implied */
  | { add: { at: string; value: Json } }
  /** the new version no longer has it */
  | { remove: { at: string } };

/** How records of one version become records of the next. */
export interface Step {
  kind: string;
  /** `MAJOR.MINOR` */
  from: string;
  to: string;
  changes: readonly Change[];
}

export interface Changed {
  value: Json;
  /** JSON Pointers of what the change lost, in the value as it was */
  lost: string[];
}

/** From the old version to the new one. */
export function forwards(value: Json, change: Change): Changed {
  if ('move' in change) return move(value, change.move.from, change.move.to);
  if ('add' in change) return put(value, change.add.at, change.add.value);
  if ('remove' in change) return replace(value, change.remove.at, () => undefined);
  const { at, codes } = change.recode;
  return replace(value, at, (code) => (typeof code === 'string' ? (codes[code] ?? code) : code));
}

/** From the new version to the old one. */
export function backwards(value: Json, change: Change): Changed {
  if ('move' in change) return move(value, change.move.to, change.move.from);
  if ('remove' in change) return { value, lost: [] };
  if ('add' in change) {
    const implied = JSON.stringify(change.add.value);
    const { value: left, lost } = replace(value, change.add.at, () => undefined);
    return { value: left, lost: lost.filter((at) => JSON.stringify(valueAt(value, at)) !== implied) };
  }
  const { at, codes } = change.recode;
  const sources = Map.groupBy(Object.entries(codes), ([, to]) => to);
  const older = (code: Json) => {
    const origins = typeof code === 'string' ? (sources.get(code) ?? []) : [];
    if (origins.length > 1) return undefined;
    return origins[0]?.[0] ?? code;
  };
  return replace(value, at, older);
}

/**
 * Replaces what stands at a place; `undefined` takes it away.
 *
 * @param told whether what was taken away is named as lost; what is moved is not, and takes emptied objects along
 */
function replace(value: Json, at: string, by: (held: Json) => Json | undefined, told = true): Changed {
  const lost: string[] = [];
  const walk = (held: Json, steps: readonly string[], path: string): Json | undefined => {
    const [step, ...rest] = steps;
    if (step === undefined) {
      const next = by(held);
      if (next === undefined && told) lost.push(path);
      return next;
    }
    if (step === '*') {
      if (!Array.isArray(held)) return held;
      return held.map((item, i) => walk(item, rest, `${path}/${i}`)).filter((item) => item !== undefined);
    }
    if (!isObject(held) || held[step] === undefined) return held;
    const next = walk(held[step], rest, `${path}/${step}`);
    if (next !== undefined) return { ...held, [step]: next };
    const { [step]: _, ...others } = held;
    // An object that a move has emptied came into being by that move's inverse, and goes with it.
    return !told && path !== '' && Object.keys(others).length === 0 ? undefined : others;
  };
  return { value: walk(value, at.split('/').slice(1), '') ?? {}, lost };
}

/** Takes a member from one place to another of the same object tree; lists have no places of their own here. */
function move(value: Json, from: string, to: string): Changed {
  const held = valueAt(value, from);
  if (held === undefined) return { value, lost: [] };
  return put(replace(value, from, () => undefined, false).value, to, held);
}

function put(value: Json, at: string, held: Json): Changed {
  const write = (around: Json, [step, ...rest]: readonly string[]): Json => {
    if (step === undefined) return held;
    const members = isObject(around) ? around : {};
    return { ...members, [step]: write(members[step] ?? {}, rest) };
  };
  return { value: write(value, at.split('/').slice(1)), lost: [] };
}
