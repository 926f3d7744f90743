import { describe, expect, test } from 'vitest';
import { columnsInSight, rowsInSight, scrolledTo } from './window.ts';

describe('rows in sight', () => {
  test('are those under the window, and a few around', () => {
    expect(rowsInSight(3400, 340, 34, 1000, 5)).toEqual({ from: 95, to: 115 });
  });
  test('end with the rows there are', () => {
    expect(rowsInSight(0, 340, 34, 3, 5)).toEqual({ from: 0, to: 3 });
    expect(rowsInSight(99_999, 340, 34, 3, 5)).toEqual({ from: 3, to: 3 });
  });
});

describe('columns in sight', () => {
  const starts = [0, 100, 300, 350, 500];
  test.each([
    [0, 100, { from: 0, to: 1 }],
    [99, 2, { from: 0, to: 2 }],
    [100, 260, { from: 1, to: 4 }],
    [400, 900, { from: 3, to: 4 }],
  ])('from %d, %d wide', (left, width, span) => {
    expect(columnsInSight(left, width, starts)).toEqual(span);
  });
});

test('scrolling goes no further than it must', () => {
  expect(scrolledTo(100, 50, 110, 120)).toBe(100);
  expect(scrolledTo(100, 50, 90, 100)).toBe(90);
  expect(scrolledTo(100, 50, 160, 170)).toBe(120);
});
