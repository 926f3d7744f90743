import { describe, expect, it } from 'vitest';
import { matchingSteps } from './matching-steps.ts';

const long = 'a'.repeat(60);
const many = 2 ** 40;

describe('steps of matching', () => {
  it.each(['^(a+)+$', '(a|a)*b', '(?:a?){30}b', '^(?:a*b?)*$', '((a*)*)*', '(?:-[a-]+)*', '(?:-a*a*)*'])(
    'are beyond count for %s',
    (pattern) => {
      expect(matchingSteps(pattern, long)).toBeGreaterThan(many);
      expect(matchingSteps(pattern, 'aab')).toBeLessThan(100_000);
    },
  );

  it.each(['a*a*a*a*a*a*b', '.*.*.*.*.*.*.*=', `${'a?'.repeat(40)}b`])('are a high power for %s', (pattern) => {
    expect(matchingSteps(pattern, long)).toBeGreaterThan(1e9);
  });

  it.each([
    '^[a-z]+$',
    '^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$',
    '^[1-9][0-9]{0,2}(?:\\.[1-9][0-9]{0,2}){0,3}$',
    '^[^\\u0000-\\u0020](?:[^\\u0000-\\u001f]*[^\\u0000-\\u0020])?$',
    '^(?:one|two|three|four|five|six|seven|eight|nine|ten)$',
    '^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$',
    '[(*+?{2}]\\*\\+\\?',
  ])('are few for %s', (pattern) => {
    expect(matchingSteps(pattern, long)).toBeLessThan(100_000);
  });
});
