import { readFileSync } from 'node:fs';
import { bases, kinds } from '@lienthong/schemas';
import { dimension as dimensions, programmeTarget, targetDenominator } from '@lienthong/schemas/codelists';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isCounted } from './catalogue.ts';
import { catalogueRef } from './catalogue-ref.ts';
import { compile } from './compile.ts';
import { derive } from './derive.ts';
import { lienthongCatalogue } from './lienthong-catalogue.ts';

const { indicators } = lienthongCatalogue;
const schema = JSON.parse(readFileSync(new URL('../../../schemas/meta/indicator/1.0.json', import.meta.url), 'utf8'));
const valid = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-vi'] }).compile(schema);

test('there are at least ten', () => {
  expect(indicators.length).toBeGreaterThanOrEqual(10);
});

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (_id, indicator) => {
  test('keeps the schema of indicators', () => {
    expect(valid(indicator), JSON.stringify(valid.errors)).toBe(true);
  });

  test('compiles, names a kind that exists, dimensions of the list, and bases that resolve', () => {
    for (const basis of indicator.basis) expect(Object.hasOwn(bases, basis), basis).toBe(true);
    if (!isCounted(indicator)) {
      expect(() => derive({ observations: [] }, lienthongCatalogue)).not.toThrow();
      const { code, denominator } = indicator.target ?? {};
      if (code) expect(programmeTarget.codes.map((one) => one.code)).toContain(code);
      if (denominator) expect(targetDenominator.codes.map((one) => one.code)).toContain(denominator);
      return;
    }
    expect(() => compile(indicator)).not.toThrow();
    expect(kinds.map(({ kind }) => kind)).toContain(indicator.unit.kind);
    for (const { dimension } of indicator.by ?? []) {
      expect(dimension.startsWith('x-') || dimensions.codes.some(({ code }) => code === dimension), dimension).toBe(
        true,
      );
    }
  });
});

test('the schema of indicators refuses what the language does not have', () => {
  const [good] = indicators.filter(isCounted);
  for (const bad of [{ where: { like: ['/a', 'b'] } }, { measure: 'average' }, { extra: 1 }, { time: { flow: 'x' } }]) {
    expect(valid({ ...good, ...bad }), JSON.stringify(bad)).toBe(false);
  }
});

test('the digest changes with any definition', async () => {
  const before = await catalogueRef(lienthongCatalogue);
  const after = await catalogueRef({ ...lienthongCatalogue, indicators: indicators.slice(1) });
  expect(before.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(after.digest).not.toBe(before.digest);
});
