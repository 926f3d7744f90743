import { expect, test } from 'vitest';
import { ageBandYears } from './age-bands.ts';
import { ageBand } from './generated/codelists.ts';

test('every code of the list has its years, and no other', () => {
  expect(Object.keys(ageBandYears).sort()).toEqual(ageBand.codes.map(({ code }) => code).sort());
});
