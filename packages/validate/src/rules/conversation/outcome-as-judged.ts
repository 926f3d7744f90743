/**
 * What an accused person's record says of a judgment is what the judgment says.
 * @module
 */
import { eventAt } from '../case-records.ts';
import { conversationRule } from '../conversation-rule.ts';

export const outcomeAsJudged = conversationRule({
  code: 'LT-CONV-0026',
  basis: ['technical'],
  severity: 'error',
  about: 'accused-person',
  each: ({ id, outcome }, conversation) => {
    const judgment = eventAt(conversation, outcome?.judgment);
    if (outcome === undefined || judgment === undefined) return [];
    const results = 'results' in judgment.step ? (judgment.step.results ?? []) : [];
    const result = results.find(({ accused }) => accused.id === id);
    const pairs: (readonly [string, readonly [string, string | undefined]])[] = [
      ['/outcome/finding', [outcome.finding, result?.finding]],
      ['/outcome/judgedOn', [outcome.judgedOn, judgment.happenedOn]],
      ['/outcome/court', [outcome.court, judgment.by]],
    ];
    return pairs;
  },
  holds: ([said, judged]) => (judged === undefined ? undefined : said === judged),
  message: {
    en: 'The judgment referred to says something else. Copy what it says, or refer to the right judgment.',
    vi: 'Bản án được tham chiếu ghi khác. Ghi đúng theo bản án hoặc tham chiếu đúng bản án.',
  },
});
