/**
 * Turns a node of the contract into the schema that ajv compiles: head merged in, codelists as sets, objects closed by
 * one loop, unions told apart by their tag, shared objects as references to one function.
 * @module
 */
import type { JsonObject } from '../contract/source.ts';
import type { Member, Node } from './model.ts';

export function optimise(node: Node, root = true): JsonObject {
  if (!root && 'part' in node && node.part !== undefined && (node.type === 'object' || node.type === 'union')) {
    return { $ref: partId(node.part) };
  }
  switch (node.type) {
    case 'object':
      return { type: 'object', ...members(node, node.members) };
    case 'array': {
      const { minItems: min, maxItems: max, uniqueItems: distinct, items } = node;
      return { list: { ...limits({ min, max }), distinct }, entry: optimise(items, false) };
    }
    case 'string':
      return {
        type: 'string',
        ...limits({ minLength: node.minLength, maxLength: node.maxLength }),
        ...(node.pattern !== undefined && { pattern: node.pattern }),
      };
    case 'integer':
    case 'number':
      return { type: node.type, ...limits({ minimum: node.minimum, maximum: node.maximum }) };
    case 'boolean':
      return { type: 'boolean' };
    case 'const':
      return { const: node.value };
    case 'codes':
      return { type: 'string', codes: node.list };
    case 'union': {
      const tagged = [node.tag, ...node.branches.map((branch) => branch.value)];
      return { type: 'object', tagged, branches: node.branches.map((branch) => optimiseBranch(branch.node, node.tag)) };
    }
  }
}

/** A branch that its tag has chosen: that it is an object, and that it has the tag, is known. */
function optimiseBranch(node: Node, tag: string): JsonObject {
  if (node.type !== 'object') throw new TypeError(`${node.at.id}#${node.at.pointer}: a branch is an object`);
  return members(
    node,
    node.members.filter(({ name }) => name !== tag),
  );
}

/** The name under which ajv knows a shared part. */
export function partId(name: string): string {
  return `part:${name}`;
}

/** Names of the shared objects that a node refers to, directly or through one another. */
export function partsOf(node: Node, found = new Set<string>()): Set<string> {
  for (const child of childrenOf(node)) {
    if ('part' in child && child.part !== undefined && (child.type === 'object' || child.type === 'union')) {
      if (found.has(child.part)) continue;
      found.add(child.part);
    }
    partsOf(child, found);
  }
  return found;
}

export function childrenOf(node: Node): Node[] {
  switch (node.type) {
    case 'object':
      return node.members.map((member) => member.node);
    case 'array':
      return [node.items];
    case 'union':
      return node.branches.map((branch) => branch.node);
    default:
      return [];
  }
}

/** @param unknown members whose value still has to be looked at */
function members(node: Node & { type: 'object' }, unknown: Member[]): JsonObject {
  if (!node.closed) throw new TypeError(`${node.at.id}#${node.at.pointer} is open`);
  return {
    needed: unknown.filter((member) => member.required).map((member) => member.name),
    known: node.members.length - unknown.length,
    closed: Object.fromEntries(unknown.map((member) => [member.name, optimise(member.node, false)])),
  };
}

function limits(values: Record<string, number | undefined>): JsonObject {
  return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined)) as JsonObject;
}
