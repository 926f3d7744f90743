import { expect, test } from 'vitest';
import { isCharacter, moved } from './keys.ts';

const bounds = { rows: 100, columns: 5, page: 10 };
const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false, altKey: false }) as KeyboardEvent;

test.each([
  ['ArrowDown', false, { row: 51, column: 2 }],
  ['ArrowLeft', false, { row: 50, column: 1 }],
  ['PageUp', false, { row: 40, column: 2 }],
  ['Home', false, { row: 50, column: 0 }],
  ['End', false, { row: 50, column: 4 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 99, column: 4 }],
  ['Enter', false, undefined],
])('%s (with Control: %s)', (name, ctrl, cell) => {
  expect(moved(key(name, ctrl), { row: 50, column: 2 }, bounds)).toEqual(cell);
});

test('nothing leads out of the grid', () => {
  expect(moved(key('ArrowUp'), { row: 0, column: 0 }, bounds)).toEqual({ row: 0, column: 0 });
  expect(moved(key('PageDown'), { row: 99, column: 4 }, bounds)).toEqual({ row: 99, column: 4 });
});

test('a letter types, a shortcut does not', () => {
  expect([key('ă'), key('a', true), key('Enter'), key(' ')].map(isCharacter)).toEqual([true, false, false, false]);
});
