import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { catalogueRef } from './catalogue-ref.ts';
import { lienthongCatalogue } from './lienthong-catalogue.ts';
import { encodeCatalogue, readCatalogue } from './read-catalogue.ts';

type Changed = Record<string, unknown>;

const parsed = () => JSON.parse(new TextDecoder().decode(encodeCatalogue(lienthongCatalogue)));

test('the catalogue travels as bytes whose digest a return names', async () => {
  const bytes = encodeCatalogue(lienthongCatalogue);
  const { digest } = await catalogueRef(lienthongCatalogue);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
  expect((await catalogueRef(readCatalogue(parsed()))).digest).toBe(digest);
});

describe('is refused with the place', () => {
  const at = (id: string) => lienthongCatalogue.indicators.findIndex((one) => one.id === id);
  const indicator = (catalogue: Changed, id: string) => (catalogue['indicators'] as Changed[])[at(id)] as Changed;
  const where = (c: Changed, to: unknown) => Object.assign(indicator(c, 'cases-tried'), { where: to });
  test.each<[string, (catalogue: Changed) => void, string]>([
    ['no list of indicators', (c) => delete c['indicators'], ''],
    ['a member that nobody knows', (c) => Object.assign(c, { owner: 'x' }), '/owner'],
    ['a version of another form', (c) => Object.assign(c, { version: '1' }), '/version'],
    [
      'an identity of unknown indicators',
      (c) => Object.assign(c, { identities: [{ stock: 'x', plus: [], minus: [] }] }),
      '/identities/0',
    ],
    ['an indicator twice', (c) => (c['indicators'] as unknown[]).push(indicator(c, 'cases-tried')), 'cases-tried/id'],
    [
      'a member of an indicator that nobody knows',
      (c) => Object.assign(indicator(c, 'cases-tried'), { code: '1' }),
      `/indicators/${at('cases-tried')}/code`,
    ],
    [
      'a title in one language',
      (c) => Object.assign(indicator(c, 'cases-tried'), { title: { en: 'x' } }),
      'cases-tried/title',
    ],
    [
      'an operator that the language lacks',
      (c) => Object.assign(indicator(c, 'cases-tried'), { where: { like: ['/a', 'b'] } }),
      'cases-tried/where',
    ],
    ['a list of conditions that is none', (c) => where(c, { all: 'x' }), 'cases-tried/where'],
    ['a comparison of one', (c) => where(c, { eq: ['/a'] }), 'cases-tried/where'],
    ['a comparison with nothing', (c) => where(c, { lt: ['/a', null] }), 'cases-tried/where/lt/1'],
    ['a condition that is none', (c) => where(c, 'x'), 'cases-tried/where'],
    [
      'a pointer that is none',
      (c) => Object.assign(indicator(c, 'cases-tried'), { time: { flow: 'happenedOn' } }),
      'cases-tried/time/flow',
    ],
    [
      'a time that is both',
      (c) => Object.assign(indicator(c, 'cases-tried'), { time: { flow: '/a', stock: { from: '/a' } } }),
      'cases-tried/time',
    ],
    [
      'a crossing of dimensions that it does not have',
      (c) => Object.assign(indicator(c, 'cases-tried'), { cross: [['sex', 'age']] }),
      'cases-tried/cross/0',
    ],
    [
      'an axis of its own',
      (c) => Object.assign(indicator(c, 'cases-tried'), { additive: ['space'] }),
      'cases-tried/additive',
    ],
    [
      'a derivation that the language lacks',
      (c) => Object.assign(indicator(c, 'cases-tried'), { by: [{ dimension: 'x', value: { round: '/a' } }] }),
      'cases-tried/by/0/value',
    ],
    [
      'a share of what is not there',
      (c) => Object.assign(indicator(c, 'conviction-rate'), { formula: { share: { of: 'x', in: 'cases-tried' } } }),
      'x',
    ],
  ])('%s', (_, change, place) => {
    const catalogue = parsed();
    change(catalogue);
    const refusal = expect.objectContaining({ code: expect.stringMatching(/^(?:bad|unknown)-indicator$/), place });
    expect(() => readCatalogue(catalogue)).toThrow(refusal);
  });
});
