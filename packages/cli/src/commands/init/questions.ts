/**
 * What `init` asks.
 * @module
 */
import { initWords } from '../../lang/init.ts';
import type { Words } from '../../lang/lang.ts';
import type { Question } from '../../terminal/questions.ts';
import type { Plan } from './plan.ts';

export const planQuestions: readonly (readonly [keyof Plan, Question])[] = [
  ['code', { ask: initWords.code, wrong: unless(/^[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9.-]*$/, initWords.badCode) }],
  ['nameVi', { ask: initWords.nameVi }],
  ['nameEn', { ask: initWords.nameEn }],
  ['endpoint', { ask: initWords.endpoint, wrong: unless(/^https?:\/\/[^\s/]+(?:\/[^\s]*)?[^\s/]$/, initWords.badUrl) }],
  ['standing', { ask: initWords.standing, wrong: unless(/^https?:\/\/[^\s/]+(?:\/[^\s]*)?[^\s/]$/, initWords.badUrl) }],
  ['trust', { ask: initWords.trust, preset: 'trust.json' }],
];

function unless(pattern: RegExp, words: Words): (answer: string) => Words | undefined {
  return (answer) => (pattern.test(answer) ? undefined : words);
}
