/**
 * Makes random records that follow the contract, for tests: every node of the model as a generator of fast-check.
 * @module
 */
import fc, { type Arbitrary } from 'fast-check';
import type { Json } from '../contract/source.ts';
import type { Model, Node } from './model.ts';

/** Records, or parts of them, whose structure is valid. */
export function arbitraryOf(node: Node, model: Model): Arbitrary<Json> {
  switch (node.type) {
    case 'object': {
      const members = node.members.map(({ name, node: member }) => [name, arbitraryOf(member, model)] as const);
      const requiredKeys = node.members.filter((member) => member.required).map((member) => member.name);
      return fc.record(Object.fromEntries(members), { requiredKeys, noNullPrototype: true }) as Arbitrary<Json>;
    }
    case 'array': {
      const minLength = node.minItems ?? 0;
      const bounds = { minLength, maxLength: Math.min(node.maxItems ?? 4, Math.max(minLength, 4)) };
      const items = arbitraryOf(node.items, model);
      return node.uniqueItems ? fc.uniqueArray(items, { ...bounds, selector: sorted }) : fc.array(items, bounds);
    }
    case 'string':
      return text(node);
    case 'integer':
      return fc.integer({ min: node.minimum ?? -1000, max: Math.min(node.maximum ?? 1000, 2 ** 31) });
    case 'number':
      return fc.double({ min: node.minimum ?? -1000, max: node.maximum ?? 1000, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'const':
      return fc.constant(node.value);
    case 'codes': {
      const list = model.codelists.find(({ name }) => name === node.list);
      const codes = list?.codes.filter(({ state }) => state !== 'removed').map(({ code }) => code) ?? [];
      return list?.open === true ? fc.constantFrom(...codes, 'x-example:own') : fc.constantFrom(...codes);
    }
    case 'union':
      return fc.oneof(...node.branches.map((branch) => arbitraryOf(branch.node, model)));
  }
}

function text(node: Node & { type: 'string' }): Arbitrary<string> {
  const { pattern, minLength = 0, maxLength = Infinity } = node;
  const texts = pattern === undefined ? fc.string() : fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' });
  return texts.filter((candidate) => {
    const { length } = [...candidate];
    return minLength <= length && length <= maxLength;
  });
}

/** Two values are equal when these texts are. */
function sorted(value: Json): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
