import { expect, test } from 'vitest';
import { addressOf, parseRoute, tasks } from './route.ts';

test.each(tasks)('the address of %s leads back to it, in both languages', (task) => {
  for (const lang of ['vi', 'en'] as const) expect(parseRoute(addressOf({ lang, task }))).toEqual({ lang, task });
});

test.each(['', '#', '#/fr/check', '#/vi/nowhere', '#//'])('%j opens the first task in Vietnamese', (hash) => {
  expect(parseRoute(hash)).toEqual({ lang: 'vi', task: 'check' });
});
