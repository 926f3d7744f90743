/**
 * Shortens what ajv wrote: an error becomes one call with a path and a number, a part's function takes the errors found so
 * far and gives them back, and one function serves both modes, because it can stop at its first error.
 *
 * Only forms that ajv is known to write are touched; {@link slim} fails when one of them is left over, so that a new
 * version of ajv is noticed when generating and not by a user.
 * @module
 */
import type { Sites } from './optimise.ts';
import type { SiteNumbers } from './sites.ts';

/**
 * @param code ajv's standalone module, written with `allErrors`, `lines` and without `messages`
 * @param units the keywords' nodes of each function, by `$id`
 * @returns a module whose functions are `(data, path, vErrors, one) => vErrors`
 * @throws {TypeError} the code holds a form that this step does not know
 */
export function slim(code: string, units: Map<string, Sites>, numbers: SiteNumbers): string {
  const shortened = code
    .split(/^(?=function validate)/m)
    .map((text) => slimFunction(text, units, numbers))
    .join('')
    .replace(PATTERN, 'const $1 = /*#__PURE__*/ new RegExp($2, "u");')
    .replace(
      /^const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;$/gm,
      'import { $2 as $1 } from "lt:runtime";',
    )
    .replace(/^const (\w+) = require\("(lt:[a-z]+)"\)\.(\w+);?$/gm, 'import { $3 as $1 } from "$2";');
  const leftover = /\berrors\b|instancePath|schemaPath|parentData|sourceURL|require\(/.exec(shortened);
  if (leftover !== null) throw new TypeError(`ajv wrote something new near: ${near(shortened, leftover.index)}`);
  return `import { fail } from "lt:runtime";\n${shortened}`;
}

const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;
const FUNCTION =
  /\(data, \{instancePath="", [^}]*\}=\{\}\)\{\n\/\*# sourceURL="[^"]*" \*\/;\nlet vErrors = null;\nlet errors = 0;/;
const END = /validate\d+\.errors = vErrors;\nreturn errors === 0;/;
const ERROR = new RegExp(
  String.raw`const (err\d+) = \{instancePath(?::([^{}]*?))?,schemaPath:(${TEXT}),keyword:${TEXT},params:(\{(?:[^{}"]|${TEXT})*\})\};\n` +
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
/** One text has one fault: what is too long or too short is not tried further, however long it is. */
const NEXT = /(if\(one\)return vErrors;\n\}\n)if\((?=func\d+\(data\d*\) <|!pattern\d+\.test)/g;
/** Code points are counted only where the number of code units leaves the verdict open. */
const LONGER = /(func\d+)\((data\d*)\) > (\d+)/g;
const SHORTER = /(func\d+)\((data\d*)\) < (\d+)/g;

function slimFunction(text: string, units: Map<string, Sites>, numbers: SiteNumbers): string {
  const unit = /sourceURL="([^"]*)"/.exec(text)?.[1];
  if (unit === undefined) return text;
  const sites = units.get(unit);
  if (sites === undefined) throw new TypeError(`ajv names an unknown schema: ${unit}`);
  return text
    .replace(FUNCTION, '(data, path, vErrors, one){')
    .replace(END, 'return vErrors;')
    .replace(ERROR, (_, _name: string, path: string | undefined, location: string, params: string) => {
      const site = numbers.number(unit, JSON.parse(location) as string, sites);
      return `vErrors = fail(vErrors, ${[path ?? 'path', site, ...details(params)].join(', ')});\nif(one)return vErrors;`;
    })
    .replace(CALL, (_, name: string, data: string, path: string | undefined) => {
      return `vErrors = ${name}(${data}, ${path ?? 'path'}, vErrors, one);\nif(one && vErrors !== null)return vErrors;`;
    })
    .replace(COUNTED, '')
    .replace(NEXT, '$1else if(')
    .replace(
      LONGER,
      (_, count: string, data: string, limit: string) => `${data}.length > ${limit} && ${count}(${data}) > ${limit}`,
    )
    .replace(SHORTER, (_, count: string, data: string, limit: string) =>
      Number(limit) === 1 ? `${data} === ""` : `${data}.length < ${2 * Number(limit)} && ${count}(${data}) < ${limit}`,
    )
    .replaceAll('instancePath', 'path');
}

/** What only the run knows: a missing name, an ordinal. */
function details(params: string): string[] {
  const known = /^\{(?:missingProperty|closed): (.+)\}$/.exec(params)?.[1];
  return known === undefined ? [] : [known];
}

function near(text: string, index: number): string {
  return text.slice(Math.max(0, index - 100), index + 100);
}
