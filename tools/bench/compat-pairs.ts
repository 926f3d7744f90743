/**
 * Pairs of schemas with their truth: our own cases, others' where they are at hand, and two pairs to time.
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type Json, type JsonObject } from '../../packages/compat/src/json.ts';
import { loadContract } from '../contract/source.ts';
import type { Answer, Pair } from './compat-contestants.ts';

export interface Case extends Pair {
  readonly truth: { readonly backward: Answer; readonly forward: Answer };
}

const root = join(import.meta.dirname, '../..');

/** The cases of `conformance/compat`. */
export function ownCases(): Case[] {
  const folder = join(root, 'conformance/compat');
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.md'))
    .map((name) => {
      const read = (file: string): Json => JSON.parse(readFileSync(join(folder, name, `${file}.json`), 'utf8')) as Json;
      const { formatAssertion = false, references = {}, backward, forward } = read('expected') as unknown as Expected;
      const truth = { backward: backward.verdict, forward: forward.verdict };
      return { name, base: read('base'), revision: read('revision'), formatAssertion, references, truth };
    });
}

interface Expected {
  readonly formatAssertion?: boolean;
  readonly references?: Pair['references'];
  readonly backward: { readonly verdict: Answer };
  readonly forward: { readonly verdict: Answer };
}

/** Cases restated from others' tests; none where they are not at hand. */
export function sharedCases(): Case[] {
  const folder = join(root, '../shared/data/compat-cases');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => {
      const one = JSON.parse(line) as JsonObject & { readonly id: string; backward: Answer; forward: Answer };
      return {
        name: one.id,
        base: one['base'] ?? true,
        revision: one['revision'] ?? true,
        formatAssertion: one['assertFormat'] === true,
        references: {},
        truth: { backward: one.backward, forward: one.forward },
      };
    });
}

/** A record schema of ours with all that it refers to; the revision has one optional member more. */
export function recordPair(): Pair {
  const files = loadContract(root).files.map(({ schema }) => schema as unknown as JsonObject);
  const record = files.find(({ $id }) => /\/victim\/\d+\.\d+$/.test(String($id)));
  if (record === undefined) throw new TypeError('the contract has no victim');
  const documents = new Map(files.map((schema) => [String(schema['$id']), schema]));
  const references: Record<string, { base: Json; revision: Json }> = {};
  const follow = (value: Json, uri: string): void => {
    if (Array.isArray(value)) for (const inner of value) follow(inner as Json, uri);
    else if (isObject(value))
      for (const [name, inner] of Object.entries(value)) {
        const target = name === '$ref' ? new URL(String(inner), uri).href.split('#')[0] : undefined;
        const document = target === undefined ? undefined : documents.get(target);
        if (target === undefined || document === undefined) follow(inner, uri);
        else if (references[target] === undefined) {
          references[target] = { base: document, revision: document };
          follow(document, target);
        }
      }
  };
  follow(record, String(record['$id']));
  const properties = { ...(record['properties'] as JsonObject), registeredAgain: { type: 'boolean' } };
  return { name: 'record', base: record, revision: { ...record, properties }, formatAssertion: false, references };
}

/** A made-up order of some eighty keywords; the revision allows one member a little less. */
export function largePair(): Pair {
  const order = (longest: number): Json => {
    const text = (maxLength: number): Json => ({ type: 'string', minLength: 1, maxLength });
    const address = { type: 'object', properties: { street: text(longest), city: text(80) }, required: ['city'] };
    const line = {
      type: 'object',
      properties: {
        article: { type: 'string', pattern: '^[A-Z]{2}[0-9]{4}$' },
        amount: { type: 'integer', minimum: 1, maximum: 999 },
        price: { type: 'number', minimum: 0, multipleOf: 0.5 },
        note: { type: ['string', 'null'], maxLength: 200 },
      },
      required: ['article', 'amount'],
      additionalProperties: false,
    };
    return {
      type: 'object',
      properties: {
        id: { type: 'string', pattern: '^[0-9a-f]{8}$' },
        state: { enum: ['new', 'paid', 'sent', 'returned'] },
        buyer: { type: 'object', properties: { name: text(100), address: { $ref: '#/$defs/address' } } },
        deliverTo: { $ref: '#/$defs/address' },
        lines: { type: 'array', items: { $ref: '#/$defs/line' }, minItems: 1, maxItems: 50 },
        paidBy: {
          oneOf: [
            { type: 'object', properties: { kind: { const: 'card' }, last: text(4) }, required: ['kind', 'last'] },
            { type: 'object', properties: { kind: { const: 'transfer' }, bank: text(30) }, required: ['kind', 'bank'] },
          ],
        },
        gift: { type: 'boolean' },
      },
      required: ['id', 'state', 'lines'],
      dependentRequired: { gift: ['deliverTo'] },
      $defs: { address, line },
    };
  };
  return { name: 'large', base: order(120), revision: order(100), formatAssertion: false, references: {} };
}

/** Keywords in a schema, where members named like keywords count as well. */
export function keywordsIn(value: Json): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, inner: Json) => sum + keywordsIn(inner), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce((sum, [name, inner]) => sum + (known.test(name) ? 1 : 0) + keywordsIn(inner), 0);
}

const known =
  /^(?:type|properties|required|enum|const|pattern|(?:min|max)(?:imum|Length|Items)|multipleOf|items|oneOf|\$ref|\$defs|additionalProperties|dependentRequired)$/;
