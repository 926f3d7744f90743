/**
 * Writes the tables of the contract: codelists with their labels, kinds, groups, bases, sharing, digests.
 * @module
 */
import { bundleDigest } from '../contract/bundle.ts';
import { type Contract, type Json, object } from '../contract/source.ts';
import type { Model } from './model.ts';
import { banner, codeTypeName, constName, doc } from './names.ts';

/** `@lienthong/schemas`' generated tables: file name → text. */
export function dataFiles(contract: Contract, model: Model): Map<string, string> {
  const types = "import type * as Types from '../contract.ts';\n";
  const table = (file: string, name: string, type: string, comment: string, value: Json): [string, string] => [
    `${name}.ts`,
    `${banner(`schemas/${file}`)}${type.includes('Types.') ? types : ''}\n/** ${comment} */\nexport const ${name}: ${type} = ${json(value)};\n`,
  ];
  const digests = Object.fromEntries([...contract.byId.keys()].sort().map((id) => [id, bundleDigest(contract, id)]));
  return new Map([
    ['codelists.ts', banner('schemas/codelists/') + codelists(model)],
    table(
      'kinds.json',
      'kinds',
      'readonly Types.Kind[]',
      'What may travel: who sends it, who receives it.',
      contract.kinds,
    ),
    table(
      'groups.json',
      'groups',
      'Readonly<Record<string, Types.Group>>',
      'Groups of fields, by code.',
      contract.groups,
    ),
    table(
      'areas.json',
      'areaTable',
      'Types.AreaTable',
      'Administrative units by edition, and what became of each.',
      contract.areas,
    ),
    table('bases.json', 'bases', 'Readonly<Record<string, Types.Basis>>', 'Articles of law, by id.', contract.bases),
    table(
      'sharing.json',
      'grants',
      'readonly Types.Grant[]',
      'Who may get what, by whole grants: no row, no sharing.',
      contract.grants,
    ),
    table(
      'records/',
      'fieldGroups',
      'Types.FieldGroups',
      'Group of each member of a record, by kind and name.',
      fieldGroups(contract, model),
    ),
    table(
      'released.json',
      'digests',
      'Readonly<Record<string, string>>',
      'SHA-256 of each bundle (base64url), by `$id`.',
      digests,
    ),
  ]);
}

/** The group that a record's own member belongs to; nested members follow it. */
function fieldGroups(contract: Contract, model: Model): Json {
  return Object.fromEntries(
    model.kinds.map(({ name, id, node }) => [
      name,
      Object.fromEntries(
        (node.type === 'object' ? node.members : []).map((member) => {
          const owner = contract.byId.get(member.owner.id)?.schema ?? {};
          const written = object(object(contract.byId.get(id)?.schema['properties'])[member.name]);
          const property =
            written['x-privacy'] === undefined ? object(object(owner['properties'])[member.name]) : written;
          return [member.name, String(object(property['x-privacy'])['group'])];
        }),
      ),
    ]),
  );
}

function codelists(model: Model): string {
  const lists = model.codelists.map(({ name, id, open, title, description, codes }) => {
    const type = `Codelist<Codes.${codeTypeName(name)}>`;
    return `${doc({ title, description })}export const ${constName(name)}: ${type} = ${json({ id, open, title, description, codes })};\n`;
  });
  const index = model.codelists.map(({ name }) => `  ${JSON.stringify(name)}: ${constName(name)},\n`);
  return `import type { Codelist } from '../contract.ts';
import type * as Codes from './types/codes.ts';

${lists.join('\n')}
/** Every list, by name. */
export const codelists = {
${index.join('')}} as const;
`;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
