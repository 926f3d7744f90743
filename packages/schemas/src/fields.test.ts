import { describe, expect, test } from 'vitest';
import { type Field, fieldsOf, isForeignCode, type Shape } from './fields.ts';
import { recordKinds } from './index.ts';

const shapeOf = (fields: readonly Field[] | undefined, name: string): Shape | undefined =>
  fields?.find((field) => field.name === name)?.shape;

describe('the fields of a kind', () => {
  test('stand in the schema’s order, the head first, each with words in both languages', async () => {
    const fields = await fieldsOf('crime-report');
    expect(fields?.slice(0, 3).map(({ name }) => name)).toEqual(['schema', 'id', 'revision']);
    expect(fields?.find(({ name }) => name === 'receivedAt')).toMatchObject({
      title: { en: 'Received at', vi: 'Thời điểm tiếp nhận' },
      required: true,
      shape: { type: 'text', format: 'instant' },
      group: 'procedure',
    });
  });

  test('the schema’s own address is fixed', async () => {
    expect(shapeOf(await fieldsOf('victim'), 'schema')).toEqual({
      type: 'fixed',
      value: 'https://schemas.lienthong.example/victim/1.0',
    });
  });

  test('a code names its list, and whether others may be given', async () => {
    const shape = shapeOf(await fieldsOf('victim'), 'sex');
    expect(shape).toMatchObject({ type: 'code', list: 'sex', open: false });
  });

  test('a choice has a tag and a branch for each of its values', async () => {
    const shape = shapeOf(await fieldsOf('victim'), 'destination');
    expect(shape).toMatchObject({ type: 'choice', tag: 'to' });
    const branches = shape?.type === 'choice' ? shape.branches : [];
    expect(branches.map(({ value }) => value)).toContain('domestic');
    expect(branches.every(({ fields }) => fields.every(({ name }) => name !== 'to'))).toBe(true);
  });

  test('a list tells how many it takes', async () => {
    expect(shapeOf(await fieldsOf('statistical-return'), 'observations')).toMatchObject({
      type: 'list',
      items: { type: 'object', part: 'observation' },
    });
  });

  test.each(recordKinds)('%s: every field has words and a shape', async (kind) => {
    const unnamed: string[] = [];
    let seen = 0;
    const walk = (fields: readonly Field[], path: string): void => {
      for (const { name, title, description, shape } of fields) {
        seen += 1;
        const place = `${path}/${name}`;
        if ([title, description].some(({ en, vi }) => en === '' || vi === '')) unnamed.push(place);
        inside(shape, place);
      }
    };
    const inside = (shape: Shape, place: string): void => {
      if (shape.type === 'object') walk(shape.fields, place);
      else if (shape.type === 'list') inside(shape.items, `${place}/*`);
      else if (shape.type === 'choice')
        for (const { fields, value } of shape.branches) walk(fields, `${place}/${value}`);
      else if (shape.type === 'code' && shape.codes.length === 0) unnamed.push(place);
    };
    walk((await fieldsOf(kind)) ?? [], '');
    expect(unnamed).toEqual([]);
    expect(seen).toBeGreaterThan(15);
  });
});

test('what was not released has none', async () => {
  expect(await fieldsOf('no-such-kind')).toBeUndefined();
  expect(await fieldsOf('victim', '9.9')).toBeUndefined();
});

test('a foreign code names its owner', () => {
  expect(isForeignCode('x-tien-giang:hotline')).toBe(true);
  expect(isForeignCode('hotline')).toBe(false);
});
