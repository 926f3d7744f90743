/**
 * Writes the standalone validator of each kind: ajv generates the code, esbuild makes one module of it that needs
 * nothing at run time.
 * @module
 */
import { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build, type Plugin } from 'esbuild';
import { releasedWith } from '../contract/bundle.ts';
import type { Contract, Json } from '../contract/source.ts';
import { formsModule } from './forms.ts';
import { closedKeyword, codesKeyword, listKeyword, taggedKeyword } from './keywords.ts';
import { type Codelist, type Model, modelOf, type Node, type Unit } from './model.ts';
import { constName } from './names.ts';
import { optimise, partId, partsOf } from './optimise.ts';
import { RUNTIME } from './runtime.ts';
import { slim } from './slim.ts';

const standalone = standaloneModule as unknown as { default: (ajv: Ajv, exports: Record<string, string>) => string };

/** `@lienthong/validate`'s generated folder: file name → text. */
export async function validatorFiles(contract: Contract, model: Model): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const write = async (path: string, kind: Unit, around: Model) => {
    files.set(`${path}.js`, await kindModule(kind, around, upFrom(path)));
    files.set(`${path}.d.ts`, declaration(kind, path));
  };
  for (const kind of model.kinds) await write(kind.name, kind, model);
  for (const { id, role } of contract.older) {
    if (role !== 'record') continue;
    const around = modelOf(releasedWith(contract, id));
    for (const kind of around.kinds) await write(`older/${kind.name}-${kind.version}`, kind, around);
  }
  return files;
}

/** From a file below the generated folder to what lies beside that folder. */
function upFrom(path: string): string {
  return path.includes('/') ? '../..' : '..';
}

async function kindModule(kind: Unit, model: Model, up: string): Promise<string> {
  const codelists = new Map(model.codelists.map((list) => [list.name, list]));
  const units = new Map<string, Node>([[kind.name, kind.node]]);
  for (const name of partsOf(kind.node)) {
    const part = model.parts.find((candidate) => candidate.name === name);
    if (part !== undefined) units.set(partId(name), part.node);
  }
  const lists = new Set<string>();
  const ajv = newAjv(lists, codelists);
  for (const [id, node] of units) ajv.addSchema({ $id: id, ...optimise(node) });
  const modules = new Map([
    ['lt:validate', slim(standalone.default(ajv, { validate: kind.name }))],
    [
      'lt:codes',
      [...lists]
        .sort()
        .map((name) => codes(name, codelists))
        .join('\n')
        .concat('\nimport { pairs, words } from "lt:runtime";'),
    ],
    ['lt:runtime', RUNTIME],
    ['lt:forms', formsModule(kind, model)],
    ['lt:entry', entry(kind, codelists, up)],
  ]);
  const code = await bundleModule(modules);
  const header = `// Generated from schemas/records/${kind.name}/${kind.version}.json. Do not edit; run \`pnpm generate\`.\n// @ts-nocheck\n`;
  return header + code;
}

function entry(kind: Unit, codelists: Map<string, Codelist>, up: string): string {
  const deprecated = deprecatedPlaces(kind.node, codelists);
  const walk = `import { deprecatedCodes } from "${up}/structure/deprecated.ts";\nconst deprecated = ${JSON.stringify(deprecated)};`;
  const needed = kind.node.type === 'object' ? kind.node.members.filter(({ required }) => required) : [];
  const names = needed.map(({ name }) => name);
  // What is not there at all is found first where one fault is enough.
  return `
import { validate } from "lt:validate";
import { plain } from "lt:runtime";
import { form } from "lt:forms";
${deprecated.length === 0 ? '' : walk}
const lacks = (record) =>
  typeof record == "object" && record !== null && (${names.map((name) => `record.${name} === undefined`).join(' || ')});
const structure = {
  kind: ${JSON.stringify(kind.name)},
  id: ${JSON.stringify(kind.id)},
  all: (record) => validate(record, "", null, false),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form,${deprecated.length === 0 ? '' : '\n  warn: (record) => deprecatedCodes(record, form, deprecated),'}
};
export { structure };`;
}

/** Where codes that a list has given up may stand in a record. */
function deprecatedPlaces(node: Node, codelists: Map<string, Codelist>, steps: string[] = []): Json[] {
  switch (node.type) {
    case 'object':
      return node.members.flatMap((member) => deprecatedPlaces(member.node, codelists, [...steps, member.name]));
    case 'array':
      return deprecatedPlaces(node.items, codelists, [...steps, '*']);
    case 'union':
      return node.branches.flatMap(({ value, node: branch }) =>
        (branch.type === 'object' ? branch.members : []).flatMap((member) =>
          deprecatedPlaces(member.node, codelists, [...steps, `${member.name}?${node.tag}=${value}`]),
        ),
      );
    case 'codes': {
      const codes = codelists.get(node.list)?.codes.filter(({ state }) => state === 'deprecated') ?? [];
      return codes.length === 0 ? [] : [{ steps, codes: codes.map(({ code }) => code) }];
    }
    default:
      return [];
  }
}

function codes(listName: string, codelists: Map<string, Codelist>): string {
  const list = codelists.get(listName);
  if (list === undefined) throw new TypeError(`no codelist ${listName}`);
  const known = list.codes.filter(({ state }) => state !== 'removed').map(({ code }) => code);
  const name = constName(list.name);
  // One string is shorter to ship and quicker to parse than a list of literals; no code holds a blank.
  if (known.length < 100 || known.some((code) => code.length !== 2)) {
    return `export const ${name} = /*#__PURE__*/ words(${JSON.stringify(known.join(' '))});`;
  }
  const groups = Map.groupBy(known, (code) => code.charAt(0));
  const packed = [...groups].map(([first, group]) => first + group.map((code) => code.charAt(1)).join('')).join(' ');
  return `export const ${name} = /*#__PURE__*/ pairs(${JSON.stringify(packed)});`;
}

function newAjv(used: Set<string>, codelists: Map<string, Codelist>): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    strictNumbers: true,
    messages: false,
    unicodeRegExp: true,
    inlineRefs: false,
    validateSchema: false,
    addUsedSchema: false,
    code: { source: true, esm: true, lines: true },
  });
  return ajv
    .addVocabulary(['needed', 'known', 'entry'])
    .addKeyword(closedKeyword)
    .addKeyword(listKeyword)
    .addKeyword(taggedKeyword)
    .addKeyword(codesKeyword(used, codelists));
}

async function bundleModule(modules: Map<string, string>): Promise<string> {
  const virtual: Plugin = {
    name: 'virtual',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^lt:/ }, ({ path }) => ({ path, namespace: 'lt' }));
      onLoad({ filter: /.*/, namespace: 'lt' }, ({ path }) => ({
        contents: modules.get(path) ?? '',
        resolveDir: import.meta.dirname,
      }));
    },
  };
  const result = await build({
    entryPoints: ['lt:entry'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    plugins: [virtual],
    external: ['*/structure/deprecated.ts'],
  });
  // esbuild's comments name the folders of this machine.
  return (result.outputFiles[0]?.text ?? '').replaceAll(/^\/\/ .*\n/gm, '');
}

function declaration(kind: Unit, path: string): string {
  return [
    `// Generated from schemas/records/${kind.name}/${kind.version}.json. Do not edit; run \`pnpm generate\`.`,
    `import type { Structure } from '${upFrom(path)}/structure/forms.ts';`,
    '',
    `/** Structure of \`${kind.id}\`: its validators and the words for their errors. */`,
    `export declare const structure: Structure<'${kind.name}'>;`,
    '',
  ].join('\n');
}
