import { fieldsOf } from '@lienthong/schemas/fields';
import { describe, expect, test } from 'vitest';
import { columnsOf, isTyped, shownOf, typedAs } from './columns.ts';
import { found } from './search.ts';
import { fieldAt, titleAt } from './titles.ts';
import { pathOf, pointerOf, valueAt, withValue } from './values.ts';

const victim = (await fieldsOf('victim')) ?? [];

describe('a value by its path', () => {
  const record = { a: { b: [1, { c: 2 }] } };

  test('is read, and is absent where nothing leads there', () => {
    expect(valueAt(record, ['a', 'b', 1, 'c'])).toBe(2);
    expect(valueAt(record, ['a', 'toString'])).toBeUndefined();
  });

  test('is changed in a new record; the old one stays', () => {
    expect(withValue(record, ['a', 'b', 1, 'c'], 3)).toEqual({ a: { b: [1, { c: 3 }] } });
    expect(record).toEqual({ a: { b: [1, { c: 2 }] } });
  });

  test('is made with all around it, and taken away with what it leaves empty', () => {
    expect(withValue({}, ['a', 'b', 0, 'c'], 1)).toEqual({ a: { b: [{ c: 1 }] } });
    expect(withValue({ a: { b: { c: 1 } }, d: 2 }, ['a', 'b', 'c'], undefined)).toEqual({ d: 2 });
    expect(withValue({ a: [1, 2, 3] }, ['a', 1], undefined)).toEqual({ a: [1, 3] });
  });

  test('a pointer and its path are one another’s', () => {
    expect(pathOf(pointerOf(['a/b', 0, 'c~d']))).toEqual(['a/b', '0', 'c~d']);
  });
});

describe('the words for a place', () => {
  test.each([
    ['', ''],
    ['/document/number', 'Văn bản › Số'],
    ['/places/1/role', 'Địa điểm (2) › Vai trò'],
    ['/nationality/country', 'Quốc tịch › Quốc gia'],
    ['/unheard-of/0', 'unheard-of › 0'],
  ])('%j is %j', (pointer, title) => {
    expect(titleAt(victim, pointer, 'vi')).toBe(title);
  });
});

test('the field at a place is the last one on the way, and tells the articles that it rests on', () => {
  expect(fieldAt(victim, '/identification/grounds/0')?.name).toBe('grounds');
  expect(fieldAt(victim, '/identification/unheard-of')?.name).toBe('identification');
  expect(fieldAt(victim, '/identification/grounds')?.basis).not.toEqual([]);
  expect(fieldAt(victim, '')).toBeUndefined();
});

describe('columns', () => {
  const columns = columnsOf(victim);
  const at = (pointer: string) => {
    const column = columns.find(({ path }) => pointerOf(path) === pointer);
    if (column === undefined) throw new TypeError(`no column ${pointer}`);
    return column;
  };

  test('hold single values inside objects; lists and choices stand as a whole', () => {
    expect(isTyped(at('/document/issuedOn'))).toBe(true);
    expect(isTyped(at('/languages'))).toBe(false);
    expect(isTyped(at('/nationality'))).toBe(false);
    expect(columns.some(({ path }) => path.length === 1 && path[0] === 'document')).toBe(false);
  });

  test('begin with what the record is about; what is always the same is left out', () => {
    const names = columns.map(({ path }) => path[0]);
    expect(names[0]).toBe('reference');
    expect(names.indexOf('sex')).toBeLessThan(names.indexOf('id'));
    expect(names).not.toContain('schema');
  });

  test('show a code by its title, and what is no code as it stands', () => {
    expect(shownOf('female', at('/sex').field.shape, 'vi')).toBe('Nữ');
    expect(shownOf('nowhere', at('/sex').field.shape, 'vi')).toBe('nowhere');
    expect(shownOf({ is: 'stateless' }, at('/nationality').field.shape, 'vi')).toBeTruthy();
  });

  test('take a number as a number, and what is none as it was typed', () => {
    const { shape } = at('/accompaniedBy').field;
    expect(typedAs(' 2 ', shape)).toBe(2);
    expect(typedAs('hai', shape)).toBe('hai');
    expect(typedAs('  ', shape)).toBeUndefined();
  });
});

test('words are found without diacritics, those that begin so first', () => {
  const names = ['Lao động cưỡng bức', 'Bóc lột tình dục', 'Cưỡng bức lao động', 'Đường bộ'];
  const search = (typed: string) => found(names, typed, (name) => [name]);
  expect(search('cuong buc')).toEqual(['Cưỡng bức lao động', 'Lao động cưỡng bức']);
  expect(search('duong')).toEqual(['Đường bộ']);
  expect(search('DỤC tinh')).toEqual(['Bóc lột tình dục']);
  expect(search('')).toEqual(names);
});
