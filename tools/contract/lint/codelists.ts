/**
 * Each codelist is open or closed, and each of its codes is unique, in both languages, and says where it comes from.
 * @module
 */
import type { Problem } from '../problem.ts';
import { array, type Contract, object, type SchemaFile } from '../source.ts';

const STATES = ['active', 'deprecated', 'removed'];
const PROVENANCE = ['sourced', 'background', 'provisional'];

export function lintCodelists(contract: Contract): Problem[] {
  return contract.files.filter((file) => file.role === 'codelist').flatMap(lintList);
}

function lintList({ file, schema }: SchemaFile): Problem[] {
  const codes = array(schema['oneOf']).map(object);
  const names = codes.map((code) => code['const']);
  const list = [
    ...(typeof schema['x-open'] === 'boolean' ? [] : [{ file, pointer: '/x-open', message: 'say whether it is open' }]),
    ...(schema['type'] === 'string' && codes.length > 0
      ? []
      : [{ file, pointer: '/oneOf', message: 'a list has codes, which are strings' }]),
  ];
  return [
    ...list,
    ...codes.flatMap((code, index) => {
      const problem = (member: string, message: string): Problem => ({
        file,
        pointer: `/oneOf/${index}/${member}`,
        message,
      });
      const { const: name, title, description } = code;
      const vi = object(code['x-vi']);
      const words = { title, description, 'x-vi/title': vi['title'], 'x-vi/description': vi['description'] };
      return [
        ...(typeof name === 'string' && /^[^\s,]+$/u.test(name)
          ? []
          : [problem('const', 'a code is a string without blanks or commas')]),
        ...(names.indexOf(name ?? null) === index ? [] : [problem('const', 'the list has this code already')]),
        ...Object.entries(words)
          .filter(([, text]) => typeof text !== 'string' || text === '')
          .map(([member]) => problem(member, 'give it in both languages')),
        ...(STATES.includes(String(code['x-state'])) ? [] : [problem('x-state', `is one of ${STATES.join(', ')}`)]),
        ...(PROVENANCE.includes(String(code['x-provenance']))
          ? []
          : [problem('x-provenance', `is one of ${PROVENANCE.join(', ')}`)]),
        ...(code['x-state'] === 'active' || (typeof code['x-since'] === 'string' && typeof code['x-why'] === 'string')
          ? []
          : [problem('x-since', 'a code that is given up says since when and why')]),
      ];
    }),
  ];
}
