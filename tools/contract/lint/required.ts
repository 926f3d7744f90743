/**
 * A schema requires a member only of the head or of its kind's minimum, so that a minimised record stays valid.
 * @module
 */
import type { Problem } from '../problem.ts';
import { array, type Contract, object, strings } from '../source.ts';

export function lintRequired(contract: Contract): Problem[] {
  const kinds = array(contract.kinds).map(object);
  return contract.files
    .filter((file) => file.role === 'record')
    .flatMap((file) => {
      const kind = kinds.find((entry) => entry['kind'] === file.name);
      if (kind === undefined)
        return [{ file: 'schemas/kinds.json', pointer: '', message: `lacks the kind ${file.name}` }];
      const minimum = ['head', ...strings(kind['minimumGroups'])];
      const properties = object(file.schema['properties']);
      return strings(file.schema['required'])
        .filter((name) => !minimum.includes(String(object(object(properties[name])['x-privacy'])['group'])))
        .map((name) => ({
          file: file.file,
          pointer: '/required',
          message: `${name} is outside the head and the kind's minimum; leave it optional`,
        }));
    });
}
