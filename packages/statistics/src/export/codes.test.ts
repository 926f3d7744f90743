import { expect, test } from 'vitest';
import { codeWords, compareCodes, dimensionWords, hasCode } from './codes.ts';

test('codes have the words of their list, bands and articles words of their own', () => {
  expect(codeWords('sex', 'female').vi).toBe('Nữ');
  expect(codeWords('age', '9-to-17').vi).toBe('Từ đủ 9 đến dưới 18 tuổi');
  expect(codeWords('age', '48-and-over').en).toBe('48 and over');
  expect(codeWords('article', '150').vi).toBe('Điều 150');
  expect(codeWords('destination', 'domestic').vi).toBe('Trong nước');
  expect(codeWords('form', '_U').vi).toBe('Chưa ghi nhận');
  expect(codeWords('x-a:b', 'c')).toEqual({ en: 'c', vi: 'c' });
  expect(dimensionWords('form').vi).toBe('Hình thức bóc lột');
});

test('a dimension has the codes of its list, one that is not known here any', () => {
  expect(['female', 'x', '_U', '__proto__'].map((code) => hasCode('sex', code))).toEqual([true, false, true, false]);
  expect(['150', '151a', '0', 'x'].map((code) => hasCode('article', code))).toEqual([true, true, false, false]);
  expect(hasCode('x-a:b', 'c')).toBe(true);
});

test('ages are told by years, other codes as their list has them, what was not recorded last', () => {
  const order = (dimension: string, codes: string[]): string[] => codes.sort((a, b) => compareCodes(dimension, a, b));
  expect(order('age', ['_U', '18-and-over', '16-to-17', 'under-16'])).toEqual([
    ...['under-16', '16-to-17', '18-and-over', '_U'],
  ]);
  expect(order('decision', ['_U', 'suspend', 'institute'])).toEqual(['institute', 'suspend', '_U']);
});
