/**
 * Writes the zod schemas: the structural subset, with the same verdicts as the validators.
 * @module
 */
import type { Codelist, Model, Node, Unit } from './model.ts';
import { OPEN_CODE } from './model.ts';
import { banner, codeTypeName, constName, doc, typeName } from './names.ts';
import { childrenOf } from './optimise.ts';
import { fileOf } from './types.ts';

/** `@lienthong/schemas/zod`: file name → text. */
export function zodFiles(model: Model): Map<string, string> {
  const files = new Map<string, string>();
  const openLists = new Set(model.codelists.filter((list) => list.open).map((list) => list.name));
  files.set('zod/codes.ts', banner('schemas/codelists/') + codesModule(model.codelists));
  const parts = ordered(model.parts.filter((part) => part.name !== 'head'));
  files.set(
    'zod/common.ts',
    banner('schemas/common/') +
      imports(
        parts.map((part) => constant(part, 'Types')).join('\n'),
        "import type * as Types from '../types/common.ts';\n",
      ),
  );
  for (const kind of model.kinds) {
    const own = `import type { ${typeName(kind.name)} } from '../types/${kind.name}.ts';\n`;
    files.set(`zod/${kind.name}.ts`, banner(fileOf(kind)) + imports(constant(kind), own));
  }
  files.set(
    'zod/index.ts',
    banner('schemas/') + model.kinds.map(({ name }) => `export { ${constName(name)} } from './${name}.ts';\n`).join(''),
  );
  return files;
  function constant(unit: Unit, types?: string): string {
    const type = types === undefined ? typeName(unit.name) : `${types}.${typeName(unit.name)}`;
    const expression = zodOf(unit.node, openLists, types !== undefined);
    return `${doc(unit.node.at)}export const ${constName(unit.name)}: z.ZodType<${type}> = ${expression};\n`;
  }
}

function zodOf(node: Node, openLists: Set<string>, local: boolean, root = true): string {
  const inner = (child: Node): string => zodOf(child, openLists, local, false);
  if (!root && 'part' in node && node.part !== undefined) return (local ? '' : 'common.') + constName(node.part);
  switch (node.type) {
    case 'object': {
      const members = node.members.map(({ name, required, node: child }) => {
        const schema = inner(child);
        return `  ${name}: ${required ? schema : `z.exactOptional(${schema})`},\n`;
      });
      return `z.strictObject({\n${members.join('')}}, nameless)`;
    }
    case 'array': {
      const bounds = bound('min', node.minItems) + bound('max', node.maxItems);
      return `z.array(${inner(node.items)})${bounds}${node.uniqueItems ? '.refine(unique)' : ''}`;
    }
    case 'string': {
      const pattern = node.pattern === undefined ? '' : `.regex(new RegExp(${JSON.stringify(node.pattern)}, 'u'))`;
      const limits = `${node.minLength ?? 0}, ${node.maxLength ?? 'Infinity'}`;
      const length = node.minLength === undefined && node.maxLength === undefined ? '' : `.refine(within(${limits}))`;
      return `z.string()${pattern}${length}`;
    }
    case 'integer':
      return `z.number()${bound('min', node.minimum)}${bound('max', node.maximum)}.refine(Number.isInteger)`;
    case 'number':
      return `z.number()${bound('min', node.minimum)}${bound('max', node.maximum)}`;
    case 'boolean':
      return 'z.boolean()';
    case 'const':
      return `z.literal(${JSON.stringify(node.value)})`;
    case 'codes':
      return `codes.${constName(node.list)}`;
    case 'union': {
      const branches = node.branches.map((branch) => zodOf(branch.node, openLists, local));
      return `z.discriminatedUnion(${JSON.stringify(node.tag)}, [${branches.join(', ')}])`;
    }
  }
}

function bound(method: string, limit: number | undefined): string {
  return limit === undefined ? '' : `.${method}(${limit})`;
}

function codesModule(lists: Codelist[]): string {
  const constants = lists.map((list) => {
    const known = list.codes.filter(({ state }) => state !== 'removed').map(({ code }) => JSON.stringify(code));
    const type = `Types.${codeTypeName(list.name)}`;
    const closed = `z.enum([${known.join(', ')}])`;
    const schema = list.open ? `z.union([${closed}, own])` : closed;
    return `${doc(list)}export const ${constName(list.name)}: z.ZodType<${type}> = ${schema};\n`;
  });
  return `import * as z from 'zod';
import type * as Types from '../types/codes.ts';

const own = z.custom<\`x-\${string}:\${string}\`>((code) => typeof code === 'string' && /${OPEN_CODE}/.test(code));

${constants.join('\n')}`;
}

function imports(text: string, types: string): string {
  const helpers = ['nameless', 'unique', 'within'].filter((name) => new RegExp(`[( ]${name}[()]`).test(text));
  return [
    "import * as z from 'zod';\n",
    helpers.length > 0 ? `import { ${helpers.join(', ')} } from '../../zod-checks.ts';\n` : '',
    types,
    text.includes('codes.') ? "import * as codes from './codes.ts';\n" : '',
    text.includes('common.') ? "import * as common from './common.ts';\n" : '',
    `\n${text}`,
  ].join('');
}

/** Parts after those they refer to, for a constant must exist before it is used. */
function ordered(parts: Unit[]): Unit[] {
  const byName = new Map(parts.map((part) => [part.name, part]));
  const done = new Set<Unit>();
  const visit = (node: Node, root: boolean): void => {
    if (!root && 'part' in node && node.part !== undefined) {
      const part = byName.get(node.part);
      if (part !== undefined) add(part);
      return;
    }
    for (const child of childrenOf(node)) visit(child, false);
  };
  const add = (part: Unit): void => {
    if (done.has(part)) return;
    visit(part.node, true);
    done.add(part);
  };
  for (const part of parts) add(part);
  return [...done];
}
