/**
 * Codes of the contract as codes of HTCDS, and back, by the map of each code: precision is never invented.
 * @module
 */
import type { Codelist, Target } from '../contract.ts';
import { type HtcdsField, htcdsFacts } from '../generated/htcdsFacts.ts';
import { type Filled, filled, type HtcdsReason } from './row.ts';

/** Codes of one of our lists. */
export interface Ours {
  list: Codelist;
  codes: readonly string[] | undefined;
}

/** A field filled with what our codes are in the field's list; where it takes one code, all of ours must be that one. */
export function codedField(field: HtcdsField, ...ours: readonly Ours[]): Filled {
  const { list: theirs = '', type } = htcdsFacts.fields[field];
  const all = ours.flatMap(({ list, codes = [] }) => codes.map((code) => codeThere(list, code, theirs)));
  const codes = [...new Set(all.map(({ code }) => code).filter((code) => code !== undefined))];
  const reasons = all.map(({ reason }) => reason).filter((reason) => reason !== undefined);
  if (type === 'codes') return filled(field, codes, reasons);
  const one = codes.length === 1 && all.every(({ code }) => code !== undefined);
  return one || codes.length === 0 ? filled(field, codes[0], reasons) : filled(field, undefined, ['several']);
}

/** Of codes that stand for several things those that their list knows. */
export function knownThere(list: Codelist, codes: readonly string[] | undefined, theirs: string): string[] {
  return (codes ?? []).filter((code) => targets(list, code).some((target) => target.list === theirs));
}

interface CodeThere {
  code?: string;
  reason?: HtcdsReason;
}

function codeThere(list: Codelist, code: string, theirs: string): CodeThere {
  const all = targets(list, code);
  const there = all.filter((target) => target.list === theirs);
  const target = there.find(({ match }) => match === 'exact') ?? there.find(({ match }) => match === 'broader');
  if (target?.code !== undefined)
    return target.match === 'exact' ? { code: target.code } : { code: target.code, reason: 'wider' };
  if (there.length > 0) return { reason: 'narrower' };
  // What stands in another list of theirs is written there.
  return all.some(({ match }) => match !== 'none') ? {} : { reason: 'no-code' };
}

function targets(list: Codelist, code: string): readonly Target[] {
  const map = list.codes.find((one) => one.code === code)?.map.htcds;
  return map === undefined ? [] : [map, ...(map.also ?? [])];
}

export interface CodeHere<C extends string> {
  code?: C;
  reason?: HtcdsReason;
}

/** What their code is in our list: the same, or ours that is wider; of finer ones none is guessed. */
export function codeHere<C extends string>(list: Codelist<C>, theirs: string, code: string): CodeHere<C> {
  const ours = list.codes.flatMap((one) =>
    targets(list, one.code)
      .filter((target) => target.list === theirs && target.code === code)
      .map(({ match }) => ({ code: one.code, match })),
  );
  const exact = ours.find(({ match }) => match === 'exact');
  if (exact !== undefined) return { code: exact.code };
  const [wider, ...more] = ours.filter(({ match }) => match === 'narrower');
  if (wider !== undefined && more.length === 0) return { code: wider.code, reason: 'wider' };
  return { reason: ours.length > 0 ? 'narrower' : 'no-code' };
}
