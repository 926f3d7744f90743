import { describe, expect, test } from 'vitest';
import { type ErrorCode, ExchangeError, errors, toProblem } from './errors.ts';

describe.each(Object.entries(errors))('%s', (code, { status, retry, title, cure }) => {
  test('says what is wrong and what to do, in both languages', () => {
    for (const words of [title, cure]) {
      expect(words.en).toMatch(/^[A-Z].*\.$/);
      expect(words.vi).toMatch(/^\p{Lu}.*\.$/u);
      expect(words.vi).not.toBe(words.en);
    }
    expect(code).toMatch(/^[a-z0-9-]+$/);
  });

  test('has a status that fits its answer to “again?”', () => {
    const again = [408, 425, 429].includes(status) || status >= 500;
    if (retry === 'retry' || retry === 'later') expect(again).toBe(true);
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

test('no two codes share a title', () => {
  const titles = Object.values(errors).flatMap(({ title }) => [title.en, title.vi]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('an error becomes a problem of RFC 9457, with its place', () => {
  expect(toProblem(new ExchangeError('bad-claims', '/iat'))).toEqual({
    type: 'urn:lienthong:error:bad-claims',
    title: errors['bad-claims'].title.en,
    status: 400,
    code: 'bad-claims',
    retry: 'attention',
    place: '/iat',
  });
});

test('an error that is not ours tells nothing of itself', () => {
  const problem = toProblem(new Error('Nguyễn Thị X'));
  expect(problem.code).toBe<ErrorCode>('internal');
  expect(JSON.stringify(problem)).not.toContain('Nguyễn');
});
