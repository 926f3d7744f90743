import { expect, test } from 'vitest';
import { Forms } from './forms.ts';

const forms = new Forms();
const a = forms.pattern('a');
const b = forms.pattern('b');

test('equal formulas are one object, in whatever order their parts stand', () => {
  expect(forms.all([a, b])).toBe(forms.all([b, a, b]));
  expect(forms.in([{ x: 1, y: 2 }])).toBe(forms.in([{ y: 2.0, x: 1 }]));
});

test('the negation of a negation is the formula', () => {
  for (const formula of [
    a,
    forms.all([a, b]),
    forms.count(a, 1, 2),
    forms.members(forms.in(['n']), a),
    forms.one([a, b]),
  ])
    expect(forms.negate(forms.negate(formula))).toBe(formula);
});

test('what is plainly true or false is said so', () => {
  expect(forms.all([a, forms.negate(a)])).toBe(forms.false);
  expect(forms.any([forms.type(['null']), forms.not('null')])).toBe(forms.true);
  expect(forms.in([])).toBe(forms.false);
  expect(forms.count(a, 2, 1)).toBe(forms.not('array'));
});

test('exactly one: parts that cannot hold together are a disjunction, those that stand twice never hold', () => {
  expect(forms.one([forms.in([1]), forms.in([2])])).toBe(forms.in([1, 2]));
  expect(forms.one([a, a])).toBe(forms.false);
  expect(forms.one([a, a, b])).toBe(forms.all([forms.negate(a), b]));
  expect(forms.one([forms.true, forms.true])).toBe(forms.false);
  expect(forms.one([forms.true, a])).toBe(forms.negate(a));
});

test('exactly one: objects of which each part asks another value of the same member', () => {
  const variant = (name: string, ...more: Parameters<typeof forms.all>[0]) =>
    forms.all([forms.has('kind'), forms.members(forms.in(['kind']), forms.in([name])), ...more]);
  const object = forms.type(['object']);
  const typed = ['a', 'b'].map((name) => variant(name, object));
  const open = ['a', 'b'].map((name) => variant(name));
  expect(forms.one(typed)).toBe(forms.any(typed));
  expect(forms.one(open)).toBe(forms.all([object, forms.any(open)]));
  expect(forms.one([variant('a'), variant('b', object)])).toBe(forms.any([variant('a'), variant('b', object)]));
  expect(forms.one([...typed, variant('a', object, forms.has('x'))]).kind).toBe('one');
  expect(forms.one([variant('a', forms.min('min-items', 1)), variant('b')]).kind).toBe('one');
  expect(forms.one([variant('a', object), forms.all([object, forms.has('kind')])]).kind).toBe('one');
});
