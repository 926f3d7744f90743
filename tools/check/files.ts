/**
 * Checks what no file may hold: paths of one machine, addresses of package registries, tests that are switched off.
 * @module
 */
import { projectFiles, textOf } from './sources.ts';

/** Written so that this file does not match itself. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.:/-])\/(?:home|root|Users|work)\/[\w.-]+/, 'a path of one machine'],
  [/registry\.(?:npmjs|yarnpkg)\.(?:org|com)/, 'the address of a package registry'],
  [/\b(?:it|test|describe)\.(?:only|skip|todo)\b/, 'a test that is switched off'],
];

const longest = 500;

export function checkFiles(root: string): { problems: string[]; looked: string } {
  const files = projectFiles(root).filter((file) => /\.(?:[cm]?[jt]s|json|md|ya?ml|html|py)$|^\.ci\//.test(file));
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
  return /\.[jt]s$/.test(file) && !file.includes('/generated/');
}
