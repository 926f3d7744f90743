/**
 * Joins each kind's generated structure with the rules that lie in its folder, one entry point per kind.
 * @module
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { array, type Contract, object, strings } from '../contract/source.ts';
import type { Model, Unit } from './model.ts';
import { banner, constName } from './names.ts';

/** Where rules lie, below the root. */
export const RULES = 'packages/validate/src/rules';

/** Folders of rules about several records. */
const ACROSS = ['conversation', 'revisions'] as const;

/** Entry points of `@lienthong/validate`: file name → text. */
export function kindFiles(contract: Contract, model: Model): Map<string, string> {
  const files = new Map<string, string>();
  const { root } = contract;
  const head = ruleNames(root, 'head');
  files.set('rules/head.ts', rulesModule('head', head));
  for (const kind of model.kinds) {
    files.set(`rules/${kind.name}.ts`, rulesModule(kind.name, ruleNames(root, kind.name)));
    files.set(`kinds/${kind.name}.ts`, entry(kind, beyondMinimum(contract, kind)));
  }
  files.set('rules/index.ts', rulesIndex(model.kinds));
  files.set('rules/across-records.ts', acrossRecordsModule(root));
  const names = model.kinds.map(({ name }) => name);
  const imports = names.map((name) => `import { ${constName(name)} } from './${name}.ts';\n`);
  files.set('older/index.ts', olderIndex(contract));
  files.set(
    'kinds/index.ts',
    `${banner('schemas/records/')}${imports.join('')}
export { ${names.map(constName).join(', ')} };

/** The validator of every kind, by name. */
export const kindValidators = {\n${names.map((name) => `  '${name}': ${constName(name)},\n`).join('')}} as const;\n`,
  );
  return files;
}

/**
 * Validators of released versions of which there is a newer one. A MINOR only adds, so that the kind's rules hold for it too; to
 * another MAJOR those of the head alone apply.
 */
function olderIndex(contract: Contract): string {
  const records = contract.older.filter(({ role }) => role === 'record');
  const majors = new Map(contract.files.map(({ role, name, version }) => [`${role} ${name}`, version.split('.')[0]]));
  const parts = records.map((file) => {
    const { name, version } = file;
    const own = constName(`${name}-${version.replace('.', '-')}`);
    const isMinor = majors.get(`record ${name}`) === version.split('.')[0];
    const beyond = JSON.stringify(beyondMinimum(contract, file));
    return {
      imports: `import { structure as ${own} } from './${name}-${version}.js';\n${isMinor ? `import { rules as ${own}Rules } from '../rules/${name}.ts';\n` : ''}`,
      entry: `  kindValidator(${own}, headRules, ${isMinor ? `${own}Rules` : '[]'}, ${beyond}),\n`,
    };
  });
  const needed = records.length === 0 ? '' : "import { rules as headRules } from '../rules/head.ts';\n";
  const maker = records.length === 0 ? 'type KindValidator' : 'type KindValidator, kindValidator';
  return `${banner('schemas/records/')}import { ${maker} } from '../../kind-validator.ts';
${needed}${parts.map(({ imports }) => imports).join('')}
/** Validators of older versions, which records of agencies that have not moved yet still name. */
export const olderValidators = [\n${parts.map(({ entry }) => entry).join('')}] as unknown as readonly KindValidator[];\n`;
}

/** Names of the rules in a folder; a file is a rule, and the file's name is the rule's. */
export function ruleNames(root: string, folder: string): string[] {
  const path = join(root, RULES, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
    .sort();
}

function rulesModule(folder: string, names: string[]): string {
  const imports = names.map((name) => `import { ${constName(name)} } from '../../rules/${folder}/${name}.ts';\n`);
  const entries = names.map((name) => `  { ...${constName(name)}, name: '${name}' },\n`);
  return `${banner(`${RULES}/${folder}/`)}import type { NamedRule } from '../../rules/rule.ts';
${imports.join('')}
export const rules: readonly NamedRule<'${folder}'>[] = [\n${entries.join('')}];\n`;
}

function rulesIndex(kinds: Unit[]): string {
  const names = ['head', ...kinds.map(({ name }) => name)];
  const imports = names.map((name) => `import { rules as ${constName(name)} } from './${name}.ts';\n`);
  return `${banner(RULES)}${imports.join('')}
/** Every rule, by the kind it is about; \`head\` stands for all. */
export const kindRules = {\n${names.map((name) => `  '${name}': ${constName(name)},\n`).join('')}} as const;\n`;
}

/** The rules that see several records at once, by the folder in which they lie. */
function acrossRecordsModule(root: string): string {
  const found = ACROSS.map((folder) => ({ folder, names: ruleNames(root, folder) }));
  const imports = found.flatMap(({ folder, names }) =>
    names.map((name) => `import { ${constName(name)} } from '../../rules/${folder}/${name}.ts';\n`),
  );
  const lists = found.map(
    ({ folder, names }) =>
      `  ${folder}: [\n${names.map((name) => `    { ...${constName(name)}, name: '${name}' },\n`).join('')}  ],\n`,
  );
  return `${banner(RULES)}import type { NamedConversationRule } from '../../rules/conversation-rule.ts';
${imports.join('')}
/** Every rule across records, by its folder. */
export const acrossRecords: Readonly<Record<${ACROSS.map((folder) => `'${folder}'`).join(' | ')}, readonly NamedConversationRule[]>> = {\n${lists.join('')}};\n`;
}

/** Members that a record which was entered in error may not carry. */
function beyondMinimum(contract: Contract, { name, id }: Pick<Unit, 'name' | 'id'>): string[] {
  const kinds = array(contract.kinds).map(object);
  const minimum = strings(kinds.find(({ kind }) => kind === name)?.['minimumGroups']);
  const least = new Set(['head', ...minimum]);
  return Object.entries(object(contract.byId.get(id)?.schema['properties']))
    .filter(([, property]) => !least.has(String(object(object(property)['x-privacy'])['group'])))
    .map(([member]) => member);
}

function entry({ name, version, node }: Unit, beyond: string[]): string {
  return `${banner(`schemas/records/${name}/${version}.json`)}import { type KindValidator, kindValidator } from '../../kind-validator.ts';
import { structure } from '../${name}.js';
import { rules as headRules } from '../rules/head.ts';
import { rules } from '../rules/${name}.ts';

/** Validates a record of kind \`${name}\` (${node.at.title.vi}). */
export const ${constName(name)}: KindValidator<'${name}'> = /*#__PURE__*/ kindValidator(structure, headRules, rules, [${beyond.map((member) => `\n  '${member}',`).join('')}
]);
`;
}
