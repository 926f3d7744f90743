/**
 * Checks that imports follow the arrows: which package may import which, and that each names what it imports.
 *
 *   schemas ← validate, statistics, sheet;  statistics ← forms;  exchange ← postgres;  exchange and compat import no sibling;  web imports what runs in browsers;  cli may import all but web;  nothing published imports tools
 *
 * @module
 */
import { posix } from 'node:path';
import { importsOf, projectFiles, textOf } from './sources.ts';

const arrows: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  validate: ['schemas'],
  exchange: [],
  postgres: ['exchange'],
  compat: [],
  statistics: ['schemas'],
  sheet: ['schemas'],
  forms: ['schemas', 'statistics'],
  web: ['schemas', 'validate', 'compat', 'statistics', 'sheet', 'forms'],
  cli: ['schemas', 'validate', 'exchange', 'compat', 'statistics', 'sheet', 'forms'],
};

/** Packages that run in browsers too. */
const withoutNode = new Set(['schemas', 'validate', 'compat', 'statistics', 'sheet', 'forms', 'web']);

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** @returns one line for each import that goes the wrong way, leaves its package, or is not in the manifest */
export function checkArrows(root: string): string[] {
  const files = projectFiles(root).filter((file) => /^packages\/[^/]+\/src\/.*\.[jt]sx?$/.test(file));
  const packages = new Set(files.map((file) => file.split('/')[1] ?? ''));
  const unknown = [...packages].filter((name) => !(name in arrows)).map((name) => `packages/${name} has no arrows`);
  return [
    ...unknown,
    ...files.filter(isPublished).flatMap((file) =>
      importsOf(textOf(root, file))
        .map((target) => wrong(root, file, target))
        .filter((problem) => problem !== undefined)
        .map((problem) => `${file}: ${problem}`),
    ),
  ];
}

/** Tests and test helpers are not published; they may import what the root has. */
function isPublished(file: string): boolean {
  return !/\.test\.ts$|\/test\/|\/testing\/|-suite\.ts$/.test(file);
}

function wrong(root: string, file: string, target: string): string | undefined {
  const name = file.split('/')[1] ?? '';
  if (target.startsWith('.')) {
    const reached = posix.join(posix.dirname(file), target);
    return reached.startsWith(`packages/${name}/src/`) ? undefined : `imports ${target}, outside its package`;
  }
  if (target.startsWith('node:')) return withoutNode.has(name) ? `imports ${target}, but runs in browsers` : undefined;
  const dependency = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  const sibling = /^@lienthong\/(.+)$/.exec(dependency)?.[1];
  if (sibling !== undefined && !arrows[name]?.includes(sibling)) return `imports ${target}, against the arrows`;
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    textOf(root, `packages/${name}/package.json`),
  ) as Manifest;
  return dependency in dependencies || dependency in peerDependencies
    ? undefined
    : `${dependency} is not in its manifest`;
}
