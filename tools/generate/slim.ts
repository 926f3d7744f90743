/**
 * Shortens what ajv wrote: an error becomes one call with a path and a keyword's number, a part's function takes the errors found so
 * far and gives them back, and one function serves both modes, because it can stop at its first error.
 *
 * Only forms that ajv is known to write are touched; {@link slim} fails when one of them is left over, so that a new
 * version of ajv is noticed when generating and not by a user.
 * @module
 */
import { REPORTED } from '../../packages/validate/src/structure/forms.ts';

/**
 * @param code ajv's standalone module, written with `allErrors`, `lines` and without `messages`
 * @returns a module whose functions are `(data, path?, vErrors?, one?) => vErrors`; with data alone they stop at the first error
 * @throws {TypeError} the code holds a form that this step does not know
 */
export function slim(code: string): string {
  const shortened = code
    .split(/^(?=function validate)/m)
    .map(slimFunction)
    .join('')
    .replace(PATTERN, 'const $1 = /*#__PURE__*/ new RegExp($2, "u");')
    .replace(
      /^const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;$/gm,
      'import { $2 as $1 } from "lt:runtime";',
    )
    .replace(/^const (\w+) = require\("(lt:[a-z]+)"\)\.(\w+);?$/gm, 'import { $3 as $1 } from "$2";');
  const leftover = /\berrors\b|instancePath|schemaPath|parentData|sourceURL|require\(/.exec(shortened);
  if (leftover !== null) throw new TypeError(`ajv wrote something new near: ${near(shortened, leftover.index)}`);
  return `import { fail, plain } from "lt:runtime";\n${shortened}`;
}

const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;
const FUNCTION =
  /\(data, \{instancePath="", [^}]*\}=\{\}\)\{\n\/\*# sourceURL="[^"]*" \*\/;\nlet vErrors = null;\nlet errors = 0;/;
const END = /validate\d+\.errors = vErrors;\nreturn errors === 0;/;
const ERROR = new RegExp(
  String.raw`const (err\d+) = \{instancePath(?::([^{}]*?))?,schemaPath:(${TEXT}),keyword:${TEXT},params:(?:\{(?:[^{}"]|${TEXT})*\})\};\n` +
    String.raw`if\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;`,
  'g',
);
const CALL = new RegExp(
  String.raw`if\(!\((validate\d+)\(([\w.[\]]+), \{instancePath(?::((?:[^{}",]|${TEXT})*))?,parentData:(?:[^{}"]|${TEXT})*\}\)\)\)\{\n` +
    String.raw`vErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}`,
  'g',
);
const PATTERN = new RegExp(String.raw`^const (pattern\d+) = new RegExp\((${TEXT}), "u"\);$`, 'gm');
const COUNTED = /^const _errs\d+ = errors;\n/gm;
/** What is an object to JSON has no class behind it. */
const OBJECT = /(data\d*) && typeof \1 == "object" && !Array\.isArray\(\1\)/g;
/** One text has one fault: what is too long or too short is not tried further, however long it is. */
const NEXT = /(if\(one\)return vErrors;\n\}\n)if\((?=func\d+\(data\d*\) <|!pattern\d+\.test)/g;
/** Code points are counted only where the number of code units leaves the verdict open. */
const LONGER = /(func\d+)\((data\d*)\) > (\d+)/g;
const SHORTER = /(func\d+)\((data\d*)\) < (\d+)/g;

/** What is no whole number, NaN and the infinite included, has failed before its limits are asked. */
const INTEGER =
  /!\(?\(?\(?typeof (data\d*) == "number"\)? && \(?!\(\1 % 1\) && !isNaN\(\1\)\)?\)? && \(?isFinite\(\1\)\)?\)/g;
const LIMIT = /(data\d*) ([<>]) (-?[\d.e+]+) \|\| isNaN\(\1\)/g;

const FAIL = String.raw`vErrors = fail\(vErrors, .+, \d+\);\nif\(one\)return vErrors;\n`;
/** A text of one form: whether its type is wrong, or its length, is found out only once it has failed. */
const TEXT_CHECK = new RegExp(
  String.raw`if\(typeof (data\d*) === "string"\)\{\nif\((!\w+\.(?:test|has)\(\1\)(?: && !\w+\.test\(\1\))?)\)\{\n(${FAIL})\}\n\}\n` +
    String.raw`else \{\n${FAIL}\}`,
  'g',
);
/** The same with a greatest length. */
const LONG_TEXT = new RegExp(
  String.raw`if\(typeof (data\d*) === "string"\)\{\nif\((\1\.length > (\d+) && func\d+\(\1\) > \3)\)\{\n${FAIL}\}\n` +
    String.raw`else if\((!\w+\.test\(\1\))\)\{\n(${FAIL})\}\n\}\nelse \{\n${FAIL}\}`,
  'g',
);

function slimFunction(text: string): string {
  if (!text.startsWith('function')) return text;
  return text
    .replace(FUNCTION, '(data, path = "", vErrors = null, one = true){')
    .replace(END, 'return vErrors;')
    .replace(ERROR, (_, _name: string, path = 'path', location: string) => {
      const keyword = JSON.parse(location) as string;
      return `vErrors = fail(vErrors, ${path}, ${keywordNumber(keyword)});\nif(one)return vErrors;`;
    })
    .replace(CALL, (_, name: string, data: string, path = 'path') => {
      // Only what fails is worth the text of its path; a part that is valid was asked without one.
      return `if(${name}(${data})){\nvErrors = ${name}(${data}, ${path}, vErrors, one);\nif(one)return vErrors;\n}`;
    })
    .replace(COUNTED, '')
    .replace(OBJECT, 'plain($1)')
    .replace(NEXT, '$1else if(')
    .replace(
      LONGER,
      (_, count: string, data: string, limit: string) => `${data}.length > ${limit} && ${count}(${data}) > ${limit}`,
    )
    .replace(SHORTER, (_, count: string, data: string, limit: string) =>
      Number(limit) === 1 ? `${data} === ""` : `${data}.length < ${2 * Number(limit)} && ${count}(${data}) < ${limit}`,
    )
    .replace(INTEGER, '!Number.isInteger($1)')
    .replace(LIMIT, '$1 $2 $3')
    .replace(LONG_TEXT, 'if(typeof $1 !== "string" || $2 || $4){\n$5}')
    .replace(TEXT_CHECK, 'if(typeof $1 !== "string" || $2){\n$3}')
    .replaceAll('instancePath', 'path');
}

/** @param location keyword location in the optimised schema, `#/…/keyword` */
function keywordNumber(location: string): number {
  const keyword = location.slice(location.lastIndexOf('/') + 1);
  const number = REPORTED.findIndex((reported) => reported === keyword);
  if (number < 0) throw new TypeError(`ajv reports an unknown keyword: ${location}`);
  return number;
}

function near(text: string, index: number): string {
  return text.slice(Math.max(0, index - 100), index + 100);
}
