import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRecord } from '@lienthong/schemas';
import { describe, expect, test } from 'vitest';
import { concerns, minimise, type Sharing } from './minimise.ts';

const RECORDS = join(import.meta.dirname, '../../../conformance/records');
const wanted = read('case-event', '04-wanted');
const charged = read('case-event', '02-charged');
const inForce = read('case-event', '14-in-force');
const judged = read('case-event', '11-judged');

describe('rows that speak of some records of a kind alone', () => {
  const toBorderGuard = {
    from: 'investigating-body',
    to: 'border-guard',
    purpose: 'wanted-search',
    on: '2026-09-01',
  } satisfies Sharing;
  const toSupport = {
    from: 'court',
    to: 'support-centre',
    purpose: 'victim-support',
    on: '2027-11-01',
  } satisfies Sharing;

  test('let a wanted notice reach the border guard, and no other step of the case', () => {
    expect(minimise(wanted, toBorderGuard)).toMatchObject({ step: { event: 'wanted-notice' } });
    expect(minimise(charged, toBorderGuard)).toBeUndefined();
  });

  test('tell those who support a victim that the judgment is in force, and not what it says', () => {
    expect(minimise(inForce, toSupport)).toMatchObject({ step: { event: 'legal-effect' } });
    expect(minimise(judged, toSupport)).toBeUndefined();
  });

  test('pass nothing where the place does not exist or holds no text', () => {
    const only = { at: '/step/event', in: ['wanted-notice'] };
    for (const record of [{}, { step: null }, { step: 'wanted-notice' }, { step: { event: 1 } }, null, 'x'])
      expect(concerns({ only }, record)).toBe(false);
    expect(concerns({}, null)).toBe(true);
  });
});

test.each(['abc', '2026-02-30', '9999'])('nothing passes on %s, which is no day', (on) => {
  const asked = { from: 'investigating-body', to: 'border-guard', purpose: 'wanted-search', on };
  expect(() => minimise(wanted, asked)).toThrow(TypeError);
});

function read(kind: string, name: string): AnyRecord {
  return JSON.parse(readFileSync(join(RECORDS, kind, 'valid', `${name}.json`), 'utf8')) as AnyRecord;
}
