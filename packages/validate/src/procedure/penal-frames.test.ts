import type { Charge } from '@lienthong/schemas';
import { bases } from '@lienthong/schemas';
import { traffickingProvision } from '@lienthong/schemas/codelists';
import { describe, expect, test } from 'vitest';
import { frameOf, isInArticle, penalFrames, seriousnessOf } from './penal-frames.ts';

const charge = (article: string, clause?: number, point?: string, code = 'pc2015'): Charge =>
  ({ code, article, clause, point }) as Charge;

describe('the table of frames and the codelist of provisions', () => {
  const points = penalFrames.flatMap(({ article, clause, points }) =>
    [...points].map((point) => `${article}-${clause}-${point}`),
  );

  test('have the same points', () => {
    const listed = traffickingProvision.codes.map(({ code }) => code).filter((code) => code.split('-').length === 3);
    expect(points.sort()).toEqual(listed.sort());
  });

  test('say the same frames', () => {
    for (const { code, description } of traffickingProvision.codes) {
      const [article = '', clause] = code.split('-');
      const frame = frameOf(charge(article, Number(clause)));
      if (frame === undefined) continue;
      const years = `${frame.minMonths / 12} to ${frame.maxMonths / 12} years${frame.life ? ' or life' : ''}`;
      expect(description.en).toContain(`Frame: ${years}.`);
    }
  });

  test('rest on bases of the contract', () => {
    for (const { basis } of penalFrames) expect(bases[basis]).toBeDefined();
  });
});

describe('seriousness', () => {
  test.each([
    ['150', 1, 'very-serious'],
    ['150', 2, 'very-serious'],
    ['150', 3, 'specially-serious'],
    ['151', 1, 'very-serious'],
    ['151', 2, 'specially-serious'],
    ['151', 3, 'specially-serious'],
    ['150', undefined, undefined],
    ['150', 4, undefined],
    ['390', 1, undefined],
  ])('of Article %s clause %s is %s', (article, clause, expected) => {
    expect(seriousnessOf(charge(article, clause))).toBe(expected);
  });

  test('of the code before is not known', () => expect(seriousnessOf(charge('150', 1, 'a', 'pc1999'))).toBeUndefined());
});

describe('whether the article has what a charge names', () => {
  test.each([
    [charge('150', 2, 'đ'), true],
    [charge('150', 2, 'g'), false],
    [charge('151', 2, 'h'), true],
    [charge('151', 3, 'h'), false],
    [charge('150', 4), true],
    [charge('150', 4, 'a'), false],
    [charge('150', 5), false],
    [charge('150', undefined, 'a'), false],
    [charge('150'), undefined],
    [charge('390', 9, 'y'), undefined],
    [charge('150', 9, 'y', 'pc1999'), undefined],
  ])('%j: %s', (named, expected) => expect(isInArticle(named)).toBe(expected));
});
