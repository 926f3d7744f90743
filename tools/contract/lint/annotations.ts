/**
 * Every property says in both languages what it is, which law asks for it, and how it touches people.
 * @module
 */
import type { Problem } from '../problem.ts';
import { type Contract, type JsonObject, object, strings } from '../source.ts';
import { type Found, walk } from './walk.ts';

/** Least share of the properties outside the head that rest on an article of law. */
const LEAST_CITED = 0.9;

const IDENTIFIES = ['none', 'quasi', 'direct'];
const SPECIAL = ['none', 'sensitive', 'operational'];
/** Parts that hold free text. */
const FREE_TEXT = ['line', 'text'];

export function lintAnnotations(contract: Contract): Problem[] {
  const all = contract.files.flatMap((file) => [...walk(file)]);
  const properties = all.filter(({ as }) => as === 'property');
  const roots = all.filter(({ as }) => as === 'root');
  return [
    ...roots.flatMap((found) => lintWords(found)),
    ...properties.flatMap((found) => [
      ...lintWords(found),
      ...lintBasis(contract, found),
      ...lintPrivacy(contract, found),
    ]),
    ...lintNesting(contract),
    ...lintCited(properties),
  ];
}

function lintWords({ file, schema, at }: Found): Problem[] {
  const vi = object(schema['x-vi']);
  const words = {
    title: schema['title'],
    description: schema['description'],
    'x-vi/title': vi['title'],
    'x-vi/description': vi['description'],
  };
  return Object.entries(words)
    .filter(([, text]) => typeof text !== 'string' || text.trim() === '' || text !== text.normalize('NFC'))
    .map(([name]) => ({ file: file.file, pointer: `${at}/${name}`, message: 'give it, as NFC text' }));
}

function lintBasis({ bases }: Contract, { file, schema, at }: Found): Problem[] {
  const ids = strings(schema['x-basis']);
  const problem = (message: string): Problem => ({ file: file.file, pointer: `${at}/x-basis`, message });
  if (ids.length === 0) return [problem('name the articles it rests on, or technical')];
  return ids
    .filter((id) => id !== 'technical' && !Object.hasOwn(bases, id))
    .map((id) => problem(`${id} is no basis of bases.json`));
}

function lintPrivacy({ groups }: Contract, { file, schema, at }: Found): Problem[] {
  const { identifies, special, group } = object(schema['x-privacy']);
  const problem = (message: string): Problem => ({ file: file.file, pointer: `${at}/x-privacy`, message });
  const known = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value);
  return [
    ...(known(IDENTIFIES, identifies) ? [] : [problem(`identifies is one of ${IDENTIFIES.join(', ')}`)]),
    ...(known(SPECIAL, special) ? [] : [problem(`special is one of ${SPECIAL.join(', ')}`)]),
    ...(known(Object.keys(groups), group) ? [] : [problem('group is one of groups.json')]),
    ...(isFreeText(schema) && identifies !== 'direct' ? [problem('free text identifies directly, always')] : []),
  ];
}

function isFreeText(schema: JsonObject): boolean {
  const ref = schema['$ref'];
  if (typeof ref === 'string') return FREE_TEXT.some((part) => ref.includes(`/common/${part}/`));
  return schema['type'] === 'string' && schema['pattern'] === undefined;
}

/** A record is shared by whole groups of its own members, so what is nested in one belongs to its group. */
function lintNesting(contract: Contract): Problem[] {
  return contract.files
    .filter((file) => file.role === 'record')
    .flatMap((file) => {
      const nested = [...walk(file)].filter(({ as, at }) => as === 'property' && at.split('/').length > 3);
      return nested
        .filter(({ schema, at }) => {
          const top = object(object(file.schema['properties'])[at.split('/')[2] ?? '']);
          return object(schema['x-privacy'])['group'] !== object(top['x-privacy'])['group'];
        })
        .map(({ at }) => ({
          file: file.file,
          pointer: `${at}/x-privacy/group`,
          message: 'must be the group of the member around it',
        }));
    });
}

function lintCited(properties: Found[]): Problem[] {
  const outside = properties.filter(({ file }) => file.name !== 'head');
  const cited = outside.filter(({ schema }) => strings(schema['x-basis']).some((id) => id !== 'technical'));
  if (cited.length >= LEAST_CITED * outside.length) return [];
  const message = `only ${cited.length} of ${outside.length} properties cite an article; ${LEAST_CITED * 100} % must`;
  return [{ file: 'schemas/', pointer: '', message }];
}
