/**
 * Checks what no file may hold: paths of one machine, addresses of package registries, tests that are switched off.
 * @module
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles, textOf } from './sources.ts';

/** Written so that this file does not match itself. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.:/-]|file:\/\/)\/(?:home|root|Users|work)\/[\w.-]+/, 'a path of one machine'],
  [/file:\/\/\/\w+\/|\b[A-Z]:\\Users\\/, 'a path of one machine'],
  [/registry\.(?:npmjs|yarnpkg)\.(?:org|com)/, 'the address of a package registry'],
  [
    /\b(?:it|test|describe)\.(?:\w+\.)?(?:only|skip|todo|fails|skipIf)\b|\bx(?:it|test|describe)\(/,
    'a test that is switched off',
  ],
];

const longest = 500;

export function checkFiles(root: string): { problems: string[]; looked: string } {
  const files = projectFiles(root).filter(
    (file) => file !== 'pnpm-lock.yaml' && statSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true,
  );
  const problems = files.flatMap((file) => {
    const text = textOf(root, file);
    const found = file === 'tools/check/files.ts' ? [] : forbidden.filter(([pattern]) => pattern.test(text));
    const lines = text.split('\n').length;
    const long = isWritten(file) && lines > longest ? [`${file}: ${lines} lines, more than ${longest}`] : [];
    return [...found.map(([, what]) => `${file}: holds ${what}`), ...long];
  });
  return { problems, looked: `${files.length} files` };
}

/** Written by hand: generated code and tables of words may be long. */
function isWritten(file: string): boolean {
  return /\.[jt]sx?$/.test(file) && !file.includes('/generated/');
}
