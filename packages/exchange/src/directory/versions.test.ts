import { expect, test } from 'vitest';
import { testNetwork } from '../testing/test-directory.ts';
import { commonVersion, readsVersion } from './lookup.ts';

test('the highest version that all read, by number and not by letter', async () => {
  const { directory } = await testNetwork([
    { code: 'lienthong:a', reads: { note: ['1.0', '1.2', '1.10', '2.0'] } },
    { code: 'lienthong:b', reads: { note: ['1.10', '1.2', '1.0'], case: ['1.0'] } },
    { code: 'lienthong:c', reads: { case: ['2.0'] } },
  ]);
  expect(commonVersion(directory, 'note', ['lienthong:a'])).toBe('2.0');
  expect(commonVersion(directory, 'note', ['lienthong:a', 'lienthong:b'])).toBe('1.10');
  expect(commonVersion(directory, 'note', ['lienthong:a', 'lienthong:c'])).toBeUndefined();
  expect(commonVersion(directory, 'case', ['lienthong:b', 'lienthong:c'])).toBeUndefined();
  expect(commonVersion(directory, 'note', [])).toBeUndefined();
  expect(readsVersion(directory, 'lienthong:b', 'note', '1.2')).toBe(true);
  expect(readsVersion(directory, 'lienthong:b', 'note', '1.1')).toBe(false);
  expect(readsVersion(directory, 'lienthong:b', 'toString', '1.0')).toBe(false);
  expect(readsVersion(directory, 'lienthong:z', 'note', '1.0')).toBe(false);
});
