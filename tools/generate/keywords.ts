/**
 * The keywords that the optimised schema has beside JSON Schema's: closed objects, unique items, tags, codes.
 * @module
 */
import { _, type CodeKeywordDefinition, type KeywordCxt, Name, nil } from 'ajv';
import { or } from 'ajv/dist/compile/codegen/index.js';
import type { Codelist } from './model.ts';
import { constName } from './names.ts';

/** Up to so many names are compared one by one, more are looked up. */
const SHORT = 12;

/** No member but these, and none without a value; one error says it for an object. */
export const closedKeyword: CodeKeywordDefinition = {
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
export const uniqueKeyword: CodeKeywordDefinition = {
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
export const taggedKeyword: CodeKeywordDefinition = {
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
export function codesKeyword(used: Set<string>, codelists: Map<string, Codelist>): CodeKeywordDefinition {
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
