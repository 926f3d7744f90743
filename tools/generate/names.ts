/**
 * Identifiers and comments of generated code.
 * @module
 */
import type { Place } from './model.ts';

/** `crime-report` → `CrimeReport` */
export function typeName(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `crime-report` → `crimeReport`; a name that JavaScript keeps for itself: `case` → `caseRecord` */
export function constName(name: string): string {
  const camel = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return RESERVED.has(camel) ? `${camel}Record` : camel;
}

/** Type of the codes of a list: `means` → `MeansCode`. */
export function codeTypeName(name: string): string {
  return `${typeName(name.replace(/-code$/, ''))}Code`;
}

/** The first line of every generated file. */
export function banner(source: string): string {
  return `// Generated from ${source}. Do not edit; run \`pnpm generate\`.\n`;
}

/** TSDoc of a place: its title in both languages, its description. */
export function doc(at: Pick<Place, 'title' | 'description'>, indent = ''): string {
  const title = [at.title.en, at.title.vi].filter((text) => text !== '').join(' · ');
  const text = [title, at.description.en].filter((line) => line !== '').map((line) => line.replaceAll('*/', '*\\/'));
  if (text.length === 0) return '';
  if (text.length === 1) return `${indent}/** ${text[0]} */\n`;
  return `${indent}/**\n${text.map((line) => `${indent} * ${line}\n`).join(`${indent} *\n`)}${indent} */\n`;
}

const RESERVED = new Set([
  'case',
  'class',
  'default',
  'enum',
  'export',
  'function',
  'import',
  'new',
  'package',
  'switch',
  'with',
]);
