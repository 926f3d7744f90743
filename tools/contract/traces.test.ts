import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { casesOf, PLANTINGS, type Planted, plant } from './canaries.ts';
import { Random } from './random.ts';
import { loadContract } from './source.ts';
import { Traces } from './traces.ts';

const contract = loadContract(join(import.meta.dirname, '../..'));
const [report = {}] = casesOf(contract, 'crime-report');

function found({ canaries }: Planted, told: unknown): string[] {
  const traces = new Traces();
  for (const { text } of canaries) traces.plant(text);
  traces.tell(told);
  return traces.found();
}

describe.each(PLANTINGS)('planted %s: what a validator that leaks would say is found', (planting) => {
  const planted = plant(contract, report, planting, new Random(20_260_703));
  const [{ text } = { text: '' }] = planted.canaries.filter(({ text: one }) => /^\D{12}$/.test(one));
  const leaks: Record<string, unknown> = {
    'in a message': { messages: { vi: `Giá trị “${text}” chưa đúng.` } },
    'as JSON, in ASCII alone': JSON.stringify(text).replaceAll(
      /[^ -~]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    'in another form of Unicode': text.normalize('NFD'),
    'in capitals': text.toUpperCase(),
    'as the name of a member': { keys: { [text]: 1 } },
    'in the cause of an error': new Error('invalid', { cause: new TypeError(text) }),
    'in the errors of an error': new AggregateError([new Error(text)]),
  };

  test.each(Object.keys(leaks))('%s', (how) => {
    expect(found(planted, leaks[how]).length).toBeGreaterThan(0);
  });

  test('and what does not leak is not', () => {
    expect(
      found(planted, { code: 'LT-SCHEMA-RANGE', pointer: '/acts/3', message: 'at most 9007199254740991' }),
    ).toEqual([]);
  });
});

test('a day and a number that nobody expects are found by themselves', () => {
  const planted: Planted = {
    record: {},
    canaries: [
      { text: '2171-03-04', place: '' },
      { text: '83.4712', place: '' },
    ],
  };
  for (const told of ['on 2171-03-04.', 'in the year 2171', '04/03/2171', 'is 83.4712', 83.4712])
    expect(found(planted, told)).toEqual([String(told)]);
  expect(found(planted, '019f2171-2171-7171-8000-000000000000')).toEqual([]);
});
