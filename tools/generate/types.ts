/**
 * Writes the TypeScript types of records, shared parts and codelists.
 * @module
 */
import { type Codelist, HEAD, type Member, type Model, type Node, type Unit } from './model.ts';
import { banner, codeTypeName, doc, typeName } from './names.ts';

/** `@lienthong/schemas`' generated types: file name → text. */
export function typeFiles(model: Model): Map<string, string> {
  const files = new Map<string, string>();
  files.set('types/codes.ts', banner('schemas/codelists/') + model.codelists.map(codeType).join('\n'));
  files.set(
    'types/common.ts',
    banner('schemas/common/') + withImports(model.parts.map(partType).join('\n'), ['codes']),
  );
  for (const kind of model.kinds) {
    files.set(`types/${kind.name}.ts`, banner(fileOf(kind)) + withImports(kindType(kind), ['codes', 'common']));
  }
  files.set('types/index.ts', banner('schemas/') + index(model.kinds));
  return files;
}

/** Where a record's schema is written by hand. */
export function fileOf(kind: Unit): string {
  return `schemas/records/${kind.name}/${kind.version}.json`;
}

function codeType(list: Codelist): string {
  const codes = list.codes.filter(({ state }) => state !== 'removed').map(({ code }) => `  | ${quote(code)}`);
  const open = list.open ? [`  | \`x-\${string}:\${string}\``] : [];
  return `${doc(list)}export type ${codeTypeName(list.name)} =\n${[...codes, ...open].join('\n')};\n`;
}

function partType({ name, node }: Unit): string {
  const declaration =
    node.type === 'object'
      ? `export interface ${typeName(name)} ${membersType(node.members, '')}\n`
      : `export type ${typeName(name)} = ${typeOf(node, '')};\n`;
  return doc(node.at) + declaration;
}

function kindType({ name, node }: Unit): string {
  if (node.type !== 'object') throw new TypeError(`${name}: a record is an object`);
  const own = node.members.filter((member) => !member.node.at.id.startsWith(HEAD) && !member.owner.id.startsWith(HEAD));
  const schema = node.members.filter((member) => member.name === 'schema');
  const members = [...schema, ...own.filter((member) => member.name !== 'schema')];
  return `${doc(node.at)}export interface ${typeName(name)} extends Common.Head ${membersType(members, '')}\n`;
}

function membersType(members: Member[], indent: string): string {
  const inner = `${indent}  `;
  const lines = members.map(
    ({ name, required, node }) =>
      `${doc(node.at, inner)}${inner}${name}${required ? '' : '?'}: ${typeOf(node, inner, false)};\n`,
  );
  return `{\n${lines.join('')}${indent}}`;
}

/** @param root whether the node is what a name stands for, so that it is written out */
function typeOf(node: Node, indent: string, root = true): string {
  if (!root && 'part' in node && node.part !== undefined) return `Common.${typeName(node.part)}`;
  switch (node.type) {
    case 'object':
      return membersType(node.members, indent);
    case 'array':
      return `Array<${typeOf(node.items, indent, false)}>`;
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'const':
      return typeof node.value === 'string' ? quote(node.value) : String(node.value);
    case 'codes':
      return `Codes.${codeTypeName(node.list)}`;
    case 'union':
      return node.branches.map((branch) => `\n${indent}  | ${typeOf(branch.node, `${indent}    `, false)}`).join('');
  }
}

/** Imports what the text uses; the file of the common parts names its own types without a prefix. */
function withImports(text: string, modules: string[]): string {
  const named = modules.includes('common') ? text : text.replaceAll('Common.', '');
  const used = modules.filter((name) => named.includes(`${typeName(name)}.`));
  const lines = used.map((name) => `import type * as ${typeName(name)} from './${name}.ts';\n`);
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${named}`;
}

function index(kinds: Unit[]): string {
  const each = (line: (kind: Unit) => string): string => kinds.map(line).join('');
  return `${each(({ name }) => `import type { ${typeName(name)} } from './${name}.ts';\n`)}
export type * from './codes.ts';
export type * from './common.ts';
${each(({ name }) => `export type { ${typeName(name)} };\n`)}
/** A record by the name of its kind. */
export interface Records {
${each(({ name }) => `  '${name}': ${typeName(name)};\n`)}}

/** The name of a kind of record that has a schema. */
export type RecordKind = keyof Records;

/** The type of a kind's records. */
export type RecordOf<K extends RecordKind> = Records[K];

/** A record of any kind; \`schema\` tells which. */
export type AnyRecord = Records[RecordKind];
`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
