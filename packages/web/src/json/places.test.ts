import { expect, test } from 'vitest';
import { duplicateIn, positionOf } from './places.ts';

const text = '{\n  "a": [1, {"b/c": "x\\"y"}],\n  "d": null\n}';

test.each([
  ['', 1, 1],
  ['/a', 2, 8],
  ['/a/1/b~1c', 2, 20],
  ['/d', 3, 8],
  ['/absent', 1, 1],
  ['/a/9/x', 2, 8],
])('%j stands at line %d, column %d', (pointer, line, column) => {
  expect(positionOf(text, pointer)).toEqual({ line, column });
});

test('the second of two members of one name is found, also where it is written with an escape', () => {
  expect(duplicateIn('{"a":1,\n"\\u0061":2}')).toEqual({ line: 2, column: 1 });
  expect(duplicateIn('[{"a":1},{"a":{"b":2,"c":"a"}}]')).toBeUndefined();
});
