/**
 * Measures how strong the cases of conversations are: takes away each rule across records and each step of the procedure in turn, and
 * asks whether a case notices.
 * @module
 */
import { join } from 'node:path';
import { validateConversation } from '../../packages/validate/src/conversation.ts';
import { conversationOf, type Entry } from '../../packages/validate/src/conversation-view.ts';
import { acrossRecords } from '../../packages/validate/src/generated/rules/across-records.ts';
import { type Transition, transitions } from '../../packages/validate/src/procedure/stages.ts';
import { type Track, tracksOf, walk } from '../../packages/validate/src/procedure/tracks.ts';
import { isInTable } from '../../packages/validate/src/rules/conversation-rule.ts';
import { kindOf } from '../../packages/validate/src/validate.ts';
import type { Mutant, Strength } from './deletions.ts';
import { array, type Json, jsonFiles, object, readJson, strings } from './source.ts';

/** @param root the repository's root */
export function strengthAcross(root: string): Strength {
  const cases = conversationsOf(root);
  const codes = Object.values(acrossRecords).flatMap((rules) => rules.map(({ code }) => code));
  const rules = codes.map((code): Mutant => ({ what: 'rule across records', place: code }));
  const tracks = cases.filter((one) => one.codes.length === 0).flatMap(tracksIn);
  const steps = transitions.map((row) => ({ row, what: 'transition' as const, place: placeOf(row) }));
  return {
    mutants: [...rules, ...steps.map(({ what, place }) => ({ what, place }))],
    survivors: [
      ...rules.filter(({ place }) => !isRuleNoticed(cases, place)),
      ...steps.filter(({ row }) => !isStepNoticed(tracks, row)).map(({ what, place }) => ({ what, place })),
    ],
  };
}

interface ConversationCase {
  records: Json[];
  roles: Map<string, never[]>;
  /** codes of the issues that are expected */
  codes: string[];
}

/** Every case of `conformance/conversations`. */
function conversationsOf(root: string): ConversationCase[] {
  const paths = jsonFiles(join(root, 'conformance/conversations'));
  return paths
    .filter((path) => !path.endsWith('.expected.json'))
    .map((path) => {
      const { records, roles } = object(readJson(path));
      const beside = path.replace(/\.json$/, '.expected.json');
      const expected = paths.includes(beside) ? array(object(readJson(beside))['issues']) : [];
      return {
        records: array(records),
        roles: new Map(Object.entries(object(roles)).map(([agency, list]) => [agency, strings(list) as never[]])),
        codes: expected.map((issue) => String(object(issue)['code'])),
      };
    });
}

/** A rule is noticed when a case that expects it finds it, alone. */
function isRuleNoticed(cases: ConversationCase[], code: string): boolean {
  return cases
    .filter(({ codes }) => codes.length === 1 && codes[0] === code)
    .some(({ records, roles }) => {
      const { issues } = validateConversation(records, { roles });
      return issues.length > 0 && issues.every((issue) => issue.code === code);
    });
}

/** A step is noticed when a valid case takes it, and nothing else in the table allows it there. */
function isStepNoticed(tracks: readonly Track[], row: Transition): boolean {
  const without = transitions.filter((one) => one !== row);
  return tracks.some((track) => walk(track, without).some((step) => isInTable(step) === false));
}

function tracksIn({ records }: ConversationCase): Track[] {
  return tracksOf(
    conversationOf(records.map((record, index) => ({ index, kind: kindOf(record), record }) as unknown as Entry)),
  );
}

function placeOf({ matter, from, step }: Transition): string {
  return `${matter} ${from} ${step}`;
}

if (import.meta.main) {
  const { mutants, survivors } = strengthAcross(join(import.meta.dirname, '../..'));
  for (const { what, place } of survivors) console.error(`nothing notices ${what} ${place}`);
  console.log(`${mutants.length} deletions, ${mutants.length - survivors.length} noticed`);
  process.exitCode = survivors.length === 0 ? 0 : 1;
}
