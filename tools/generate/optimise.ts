/**
 * Turns a node of the contract into the schema that ajv compiles: head merged in, codelists as sets, objects closed by
 * one loop, unions told apart by their tag, shared objects as references to one function.
 * @module
 */
import { type JsonObject, strings } from '../contract/source.ts';
import type { Member, Node } from './model.ts';

/** Which node an error of the optimised schema speaks of, by `#/…/keyword` inside one function. */
export type Sites = Map<string, Node>;

/** @param at keyword location reached so far; `#` for the root of a function */
export function optimise(node: Node, sites: Sites, at = '#', root = true): JsonObject {
  if (!root && 'part' in node && node.part !== undefined && (node.type === 'object' || node.type === 'union')) {
    return { $ref: partId(node.part) };
  }
  const asserts = (schema: JsonObject): JsonObject => {
    for (const keyword of Object.keys(schema)) sites.set(`${at}/${keyword}`, node);
    return schema;
  };
  switch (node.type) {
    case 'object':
      return { ...asserts(objectSchema(node)), properties: properties(node.members, sites, at) };
    case 'array': {
      const { minItems, maxItems, uniqueItems } = node;
      const schema = asserts({
        type: 'array',
        ...limits({ minItems, maxItems }),
        ...(uniqueItems && { unique: true }),
      });
      return { ...schema, items: optimise(node.items, sites, `${at}/items`, false) };
    }
    case 'string':
      return asserts({
        type: 'string',
        ...limits({ minLength: node.minLength, maxLength: node.maxLength }),
        ...(node.pattern !== undefined && { pattern: node.pattern }),
      });
    case 'integer':
    case 'number':
      return asserts({ type: node.type, ...limits({ minimum: node.minimum, maximum: node.maximum }) });
    case 'boolean':
      return asserts({ type: 'boolean' });
    case 'const':
      return asserts({ const: node.value });
    case 'codes':
      return asserts({ type: 'string', codes: node.list });
    case 'union': {
      const schema = asserts({ type: 'object', tagged: [node.tag, ...node.branches.map((branch) => branch.value)] });
      const branches = node.branches.map((branch, index) =>
        optimiseBranch(branch.node, node.tag, sites, `${at}/branches/${index}`),
      );
      return { ...schema, branches };
    }
  }
}

/** A branch that its tag has chosen: that it is an object, and that it has the tag, is known. */
function optimiseBranch(node: Node, tag: string, sites: Sites, at: string): JsonObject {
  if (node.type !== 'object') throw new TypeError(`${node.at.id}#${node.at.pointer}: a branch is an object`);
  const { type: _, required, ...schema } = objectSchema(node);
  const others = strings(required).filter((name) => name !== tag);
  const known = { ...schema, ...(others.length > 0 && { required: others }) };
  for (const keyword of Object.keys(known)) sites.set(`${at}/${keyword}`, node);
  return {
    ...known,
    properties: properties(
      node.members.filter((member) => member.name !== tag),
      sites,
      at,
    ),
  };
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

function objectSchema(node: Node & { type: 'object' }): JsonObject {
  const required = node.members.filter((member) => member.required).map((member) => member.name);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    ...(node.closed && { closed: node.members.map((member) => member.name) }),
  };
}

function properties(members: Member[], sites: Sites, at: string): JsonObject {
  return Object.fromEntries(
    members.map(({ name, node }) => [name, optimise(node, sites, `${at}/properties/${name}`, false)]),
  );
}

function limits(values: Record<string, number | undefined>): JsonObject {
  return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined)) as JsonObject;
}
