/**
 * The keywords that the optimised schema has beside JSON Schema's: closed objects, lists, tags, codes.
 * @module
 */
import { _, type CodeKeywordDefinition, type KeywordCxt, Name } from 'ajv';
import { or } from 'ajv/dist/compile/codegen/index.js';
import { Type } from 'ajv/dist/compile/util.js';
import type { Codelist } from './model.ts';
import { constName } from './names.ts';

/**
 * The members, and no others, each with a value. What is needed is asked whether or not it is there, for what is absent fails
 * as its type does; what is there is counted. Which member is unknown is found out once the count is off; after another error the
 * count may be right by chance.
 */
export const closedKeyword: CodeKeywordDefinition = {
  keyword: 'closed',
  type: 'object',
  schemaType: 'object',
  error: { message: '', params: _`{}` },
  code(cxt: KeywordCxt): void {
    const { gen, data, parentSchema } = cxt;
    const { needed, known } = parentSchema as { needed: string[]; known: number };
    const count = gen.let('count', needed.length + known);
    for (const name of Object.keys(cxt.schema as object)) {
      const ask = (): void => {
        cxt.subschema({ keyword: 'closed', schemaProp: name, dataProp: name }, gen.name('valid'));
      };
      if (needed.includes(name)) {
        ask();
        continue;
      }
      gen.if(_`${data}.${new Name(name)} !== undefined`, () => {
        gen.code(_`${count}++`);
        ask();
      });
    }
    gen.forIn('key', data, () => gen.code(_`${count}--`));
    gen.if(_`${count} !== 0 || vErrors !== null`, () => cxt.error());
  },
};

/** A list of so many entries, no two of which JSON takes for equal; a list that is too long is not searched. */
export const listKeyword: CodeKeywordDefinition = {
  keyword: 'list',
  schemaType: 'object',
  error: { message: '', params: _`{}` },
  code(cxt: KeywordCxt): void {
    const { gen, data } = cxt;
    const { min, max, distinct } = cxt.schema as { min?: number; max?: number; distinct: boolean };
    const isList = _`Array.isArray(${data})`;
    const unique = (): Name => gen.scopeValue('func', { ref: 'unique', code: _`require("lt:runtime").unique` });
    const faults = [
      _`!${isList}`,
      ...(max === undefined ? [] : [_`${data}.length > ${max}`]),
      ...(min === undefined ? [] : [_`${data}.length < ${min}`]),
      ...(distinct ? [_`!${unique()}(${data})`] : []),
    ];
    gen.if(or(...faults), () => cxt.error());
    gen.if(isList, () =>
      gen.forRange('i', 0, _`${data}.length`, (index) => {
        cxt.subschema({ keyword: 'entry', dataProp: index, dataPropType: Type.Num }, gen.name('valid'));
      }),
    );
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
