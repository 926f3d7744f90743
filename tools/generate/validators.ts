/**
 * Writes the standalone validator of each kind: ajv generates the code, esbuild makes one module of it that needs
 * nothing at run time.
 * @module
 */
import { _, Ajv, type CodeKeywordDefinition, type KeywordCxt, Name, nil } from 'ajv';
import { or } from 'ajv/dist/compile/codegen/index.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build, type Plugin } from 'esbuild';
import type { Json } from '../contract/source.ts';
import type { Codelist, Model, Node, Unit } from './model.ts';
import { OPEN_CODE } from './model.ts';
import { optimise, partId, partsOf, type Sites } from './optimise.ts';
import { KEYWORDS, SiteNumbers } from './sites.ts';
import { slim } from './slim.ts';

const standalone = standaloneModule as unknown as { default: (ajv: Ajv, exports: Record<string, string>) => string };

/** `@lienthong/validate`'s generated folder: file name → text. */
export async function validatorFiles(model: Model): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const kind of model.kinds) {
    files.set(`${kind.name}.js`, await kindModule(kind, model));
    files.set(`${kind.name}.d.ts`, declaration(kind));
  }
  return files;
}

async function kindModule(kind: Unit, model: Model): Promise<string> {
  const codelists = new Map(model.codelists.map((list) => [list.name, list]));
  const units = new Map<string, Node>([[kind.name, kind.node]]);
  for (const name of partsOf(kind.node)) {
    const part = model.parts.find((candidate) => candidate.name === name);
    if (part !== undefined) units.set(partId(name), part.node);
  }
  const numbers = new SiteNumbers(codelists);
  const lists = new Set<string>();
  const sites = new Map<string, Sites>();
  const ajv = newAjv(lists, codelists);
  for (const [id, node] of units) {
    const places: Sites = new Map();
    ajv.addSchema({ $id: id, ...optimise(node, places) });
    sites.set(id, places);
  }
  const modules = new Map([
    ['lt:validate', slim(standalone.default(ajv, { validate: kind.name }), sites, numbers)],
    [
      'lt:codes',
      [...lists]
        .sort()
        .map((name) => codes(name, codelists))
        .join('\n')
        .concat('\nimport { pairs, words } from "lt:runtime";'),
    ],
    ['lt:runtime', RUNTIME],
    ['lt:entry', entry(kind, numbers, codelists)],
  ]);
  const code = await bundleModule(modules);
  const header = `// Generated from schemas/records/${kind.name}/${kind.version}.json. Do not edit; run \`pnpm generate\`.\n// @ts-nocheck\n`;
  return header + code;
}

/** What a record's object must be beside its members: made by JSON, or as if it were. */
const RUNTIME = `
const MAX_LENGTH = ${KEYWORDS.indexOf('maxLength')};
export const failText = (errors, p, s, text, max) =>
  fail(errors, p, typeof text != "string" ? s & -16 : text.length > max && ucs2length(text) > max ? (s & -16) + MAX_LENGTH : s);
export const stray = (data, key) => {
  const ordinal = Object.keys(data).indexOf(key) + 1;
  return data[key] === undefined ? -ordinal : ordinal;
};
export const unique = (items) => {
  if (new Set(items).size < items.length) return false;
  return typeof items[0] != "object" || items.every((item, n) => !items.slice(0, n).some((other) => equal(item, other)));
};
export const words = (text) => new Set(text.split(" "));
export const pairs = (groups) => new Set(groups.split(" ").flatMap(([first, ...rest]) => rest.map((second) => first + second)));
export const fail = (errors, p, s, d, m) => {
  const error = { p, s, d, m };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
};
export const plain = (o) => {
  if (typeof o != "object" || o === null) return false;
  const p = Object.getPrototypeOf(o);
  return p === Object.prototype || p === null || (Object.getPrototypeOf(p) === null && Object.keys(p).length === 0);
};
export const open = /*#__PURE__*/ new RegExp(${JSON.stringify(OPEN_CODE)});
export const ucs2length = (s) => {
  let n = s.length;
  for (let i = n - 1; i > 0; i--) {
    if ((s.charCodeAt(i) & 0xfc00) === 0xdc00 && (s.charCodeAt(i - 1) & 0xfc00) === 0xd800) n--, i--;
  }
  return n;
};
const equal = (a, b) => {
  if (a === b) return true;
  if (typeof a != "object" || typeof b != "object" || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]));
};
`;

function entry(kind: Unit, numbers: SiteNumbers, codelists: Map<string, Codelist>): string {
  const deprecated = deprecatedPlaces(kind.node, codelists, numbers);
  const walk = `import { deprecatedCodes } from "../structure/deprecated.ts";\nconst deprecated = ${JSON.stringify(deprecated)};`;
  return `
import { validate } from "lt:validate";
${deprecated.length === 0 ? '' : walk}
const table = {
  ids: ${JSON.stringify(numbers.table.ids.join(' '))}.split(" "),
  forms: ${JSON.stringify(numbers.table.forms)},
  nodes: ${JSON.stringify(numbers.table.nodes)},
};
const structure = {
  kind: ${JSON.stringify(kind.name)},
  id: ${JSON.stringify(kind.id)},
  all: (record) => validate(record, "", null, false),
  first: (record) => validate(record),
  table,${deprecated.length === 0 ? '' : '\n  warn: (record) => deprecatedCodes(record, table, deprecated),'}
};
export { structure };`;
}

/** Where codes that a list has given up may stand in a record. */
function deprecatedPlaces(
  node: Node,
  codelists: Map<string, Codelist>,
  numbers: SiteNumbers,
  steps: string[] = [],
): Json[] {
  switch (node.type) {
    case 'object':
      return node.members.flatMap((member) =>
        deprecatedPlaces(member.node, codelists, numbers, [...steps, member.name]),
      );
    case 'array':
      return deprecatedPlaces(node.items, codelists, numbers, [...steps, '*']);
    case 'union':
      return node.branches.flatMap(({ value, node: branch }) =>
        (branch.type === 'object' ? branch.members : []).flatMap((member) =>
          deprecatedPlaces(member.node, codelists, numbers, [...steps, `${member.name}?${node.tag}=${value}`]),
        ),
      );
    case 'codes': {
      const codes = codelists.get(node.list)?.codes.filter(({ state }) => state === 'deprecated') ?? [];
      return codes.length === 0 ? [] : [{ steps, node: numbers.node(node), codes: codes.map(({ code }) => code) }];
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

function constName(name: string): string {
  return name.replaceAll(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
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
    .addKeyword(closedKeyword)
    .addKeyword(taggedKeyword)
    .addKeyword(uniqueKeyword)
    .addKeyword(codesKeyword(used, codelists));
}

/** Up to so many names are compared one by one, more are looked up. */
const SHORT = 12;

/** No member but these, and none without a value; one error says it for an object. */
const closedKeyword: CodeKeywordDefinition = {
  keyword: 'closed',
  type: 'object',
  schemaType: 'array',
  error: { message: '', params: (cxt) => _`{closed: ${cxt.params['closed'] ?? nil}}` },
  code(cxt: KeywordCxt): void {
    const { gen, data } = cxt;
    const stray = gen.scopeValue('func', { ref: 'stray', code: _`require("lt:runtime").stray` });
    gen.forIn('key', data, (key) => {
      const names = cxt.schema as string[];
      const known =
        names.length > SHORT
          ? _`${gen.scopeValue('func', { ref: names, code: _`/*#__PURE__*/ words(${names.join(' ')})` })}.has(${key})`
          : or(...names.map((name) => _`${key} === ${name}`));
      gen.if(_`!(${known}) || ${data}[${key}] === undefined`, () => {
        cxt.setParams({ closed: _`${stray}(${data}, ${key})` });
        cxt.error();
        gen.break();
      });
    });
  },
};

/** No two items that JSON takes for equal. */
const uniqueKeyword: CodeKeywordDefinition = {
  keyword: 'unique',
  type: 'array',
  schemaType: 'boolean',
  error: { message: '', params: _`{}` },
  code(cxt: KeywordCxt): void {
    const unique = cxt.gen.scopeValue('func', { ref: 'unique', code: _`require("lt:runtime").unique` });
    cxt.fail(_`!${unique}(${cxt.data})`);
  },
};

/** The branch that the tag names, and no other. */
const taggedKeyword: CodeKeywordDefinition = {
  keyword: 'tagged',
  type: 'object',
  schemaType: 'array',
  error: { message: '', params: _`{}` },
  code(cxt: KeywordCxt): void {
    const { gen, data, schema } = cxt;
    const [name = '', ...values] = schema as string[];
    const tag = gen.const('tag', _`${data}.${new Name(name)}`);
    gen.if(false);
    values.forEach((value, index) => {
      gen.elseIf(_`${tag} === ${value}`);
      cxt.subschema({ keyword: 'branches', schemaProp: index }, gen.name('valid'));
    });
    gen.else();
    cxt.error();
    gen.endIf();
  },
};

/** A code of a list, or where the list is open, a code that names its owner. */
function codesKeyword(used: Set<string>, codelists: Map<string, Codelist>): CodeKeywordDefinition {
  return {
    keyword: 'codes',
    type: 'string',
    schemaType: 'string',
    error: { message: '', params: _`{}` },
    code(cxt: KeywordCxt): void {
      const { gen, data } = cxt;
      const list = String(cxt.schema);
      used.add(list);
      const known = gen.scopeValue('func', {
        key: list,
        ref: list,
        code: _`require("lt:codes").${new Name(constName(list))}`,
      });
      const open = (): Name => gen.scopeValue('func', { ref: 'open', code: _`require("lt:runtime").open` });
      const unknown = _`!${known}.has(${data})`;
      cxt.fail(codelists.get(list)?.open === true ? _`${unknown} && !${open()}.test(${data})` : unknown);
    },
  };
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
    external: ['../structure/deprecated.ts'],
  });
  // esbuild's comments name the folders of this machine.
  return (result.outputFiles[0]?.text ?? '').replaceAll(/^\/\/ .*\n/gm, '');
}

function declaration(kind: Unit): string {
  return [
    `// Generated from schemas/records/${kind.name}/${kind.version}.json. Do not edit; run \`pnpm generate\`.`,
    "import type { Structure } from '../structure/table.ts';",
    '',
    `/** Structure of \`${kind.id}\`: its validators and the words for their errors. */`,
    `export declare const structure: Structure<'${kind.name}'>;`,
    '',
  ].join('\n');
}
