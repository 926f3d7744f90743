/**
 * The page of the exchange's error codes and numbers, for those who write another implementation or read a journal.
 * @module
 */
import { errors } from '../../../packages/exchange/src/errors.ts';
import { limits } from '../../../packages/exchange/src/limits.ts';
import { blocks, code, table } from './markdown.ts';
import { type Lang, type Word, word } from './words.ts';

const agains = {
  retry: 'againRetry',
  later: 'againLater',
  attention: 'againAttention',
  never: 'againNever',
} as const satisfies Record<string, Word>;

export function exchangePage(lang: Lang): string {
  return blocks(
    `# ${word('exchangeErrors', lang)}`,
    word('exchangeErrorsNote', lang),
    table(
      [word('code', lang), 'HTTP', word('again', lang), word('whatIsWrong', lang), word('cure', lang)],
      Object.entries(errors).map(([name, { status, retry, title, cure }]) => [
        code(name),
        String(status),
        word(agains[retry], lang),
        title[lang],
        cure[lang],
      ]),
    ),
    `## ${word('exchangeLimits', lang)}`,
    word('exchangeLimitsNote', lang),
    table(
      [word('exchangeLimit', lang), word('value', lang)],
      Object.entries(limits).map(([name, value]) => [
        code(name),
        value.toLocaleString(lang === 'en' ? 'en-GB' : 'vi-VN'),
      ]),
    ),
  );
}
