import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OUTSIDE, stagesOf, transitions } from './stages.ts';

const ofCase = transitions.filter(({ matter }) => matter === 'case');
const codes = (list: string): string[] => {
  const path = join(import.meta.dirname, `../../../../schemas/codelists/${list}/1.0.json`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { oneOf: { const: string }[] }).oneOf.map((one) => one.const);
};

test('from each state a step leads to one other', () => {
  const places = transitions.map(({ matter, from, step }) => `${matter} ${from} ${step}`);
  expect(new Set(places).size).toBe(places.length);
});

test('every stage is reached by a step, or told in another case or by another body', () => {
  const reached = ofCase.flatMap(({ to }) => (to === undefined ? [] : stagesOf(to)));
  expect([...new Set([...reached, ...OUTSIDE])].sort()).toEqual(codes('stage').sort());
});

test('every state of a case is reached from its institution', () => {
  const reached = new Set(['investigation']);
  for (const state of reached)
    for (const { from, to } of ofCase) if (from === state && to !== undefined) reached.add(to);
  expect(ofCase.filter(({ from }) => !reached.has(from))).toEqual([]);
});

test('states by code are the codes of their lists, and where it all begins', () => {
  const states = (matter: string): string[] => {
    const rows = transitions.filter((row) => row.matter === matter);
    return [...new Set(rows.flatMap(({ from, step }) => [from, step]))].sort();
  };
  expect(states('crime-report')).toEqual([...codes('report-decision'), 'received'].sort());
  expect(states('identification')).toEqual([...codes('identification-decision'), 'open'].sort());
  expect(states('person')).toEqual(codes('victim-status').sort());
  expect(states('message')).toEqual([...codes('handling-status-code'), 'sent'].sort());
});
