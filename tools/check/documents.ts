/**
 * Checks the documents: code blocks compile, blocks that name a file equal it, links lead somewhere, tests that are named stand in their
 * file, scripts exist.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFiles, textOf } from './sources.ts';

interface Block {
  readonly file: string;
  readonly line: number;
  /** What stands behind the backticks, e.g. `ts examples/hello/sender.ts`. */
  readonly info: string;
  readonly code: string;
}

export function checkDocuments(root: string): { problems: string[]; looked: string } {
  const files = projectFiles(root).filter((file) => file.endsWith('.md'));
  const blocks = files.flatMap((file) => blocksOf(file, textOf(root, file)));
  // A new file of a guide stands nowhere yet; the guide's own test tries it.
  const code = blocks.filter(({ info }) => /^(?:ts|typescript)\b(?! new )/.test(info));
  return {
    problems: [
      ...files.flatMap((file) => brokenLinks(root, file)),
      ...files.flatMap((file) => unknownTests(root, file)),
      ...code.flatMap((block) => differing(root, block)),
      ...compile(root, code),
      ...blocks.flatMap((block) => unknownScripts(root, block)),
    ],
    looked: `${files.length} documents, ${code.length} code blocks`,
  };
}

function blocksOf(file: string, text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/^ *```(\S[^\n]*)\n([\s\S]*?)^ *```$/gm)) {
    const line = text.slice(0, match.index).split('\n').length;
    blocks.push({ file, line, info: match[1] ?? '', code: match[2] ?? '' });
  }
  return blocks;
}

/** Inline links, definitions of links, and what HTML names; also the heading behind `#`. */
function brokenLinks(root: string, file: string): string[] {
  const text = withoutBlocks(textOf(root, file));
  const pattern = /\]\(([^)\s]+)[^)]*\)|^\[[^\]]+\]: *(\S+)|\b(?:src|href)="([^"]+)"/gm;
  const targets = [...text.matchAll(pattern)].map(([, inline, defined, html]) => inline ?? defined ?? html ?? '');
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !leadsSomewhere(root, file, target))
    .map((target) => `${file}: the link to ${target} leads nowhere`);
}

/** A link to a file of tests names a test of it, a group of tests or a case, unless it names the file. */
function unknownTests(root: string, file: string): string[] {
  const links = withoutBlocks(textOf(root, file)).matchAll(/\[([^\]]+)\]\(([^)\s]+\.test\.ts)\)/g);
  return [...links]
    .filter(([, name = '', target = '']) => !target.endsWith(name.replaceAll('`', '')))
    .filter(([, name = '', target = '']) => {
      const path = join(dirname(file), target);
      return existsSync(join(root, path)) && !textOf(root, path).includes(`'${name}'`);
    })
    .map(([, name, target]) => `${file}: ${target} has no test of the name “${name}”`);
}

function leadsSomewhere(root: string, file: string, target: string): boolean {
  const [path = '', heading] = target.split('#');
  const reached = path === '' ? file : join(dirname(file), path);
  if (!existsSync(join(root, reached))) return false;
  return heading === undefined || !reached.endsWith('.md') || headings(textOf(root, reached)).has(heading);
}

/** The names that a page gives to its headings: small letters, blanks as hyphens, no punctuation. */
function headings(text: string): ReadonlySet<string> {
  const titles = [...withoutBlocks(text).matchAll(/^#+ +(.+)$/gm)].map(([, title = '']) => title);
  return new Set(
    titles.map((title) =>
      title
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

function withoutBlocks(text: string): string {
  return text.replace(/^ *```[\s\S]*?^ *```$/gm, '');
}

/** A block that names a file shows that file, from its first code line on. */
function differing(root: string, { file, line, info, code }: Block): string[] {
  const shown = /^ts (\S+\.ts)$/.exec(info)?.[1];
  if (shown === undefined) return [];
  const same = existsSync(join(root, shown)) && textOf(root, shown).trim() === code.trim();
  return same ? [] : [`${file}:${line}: the block differs from ${shown}`];
}

/** All blocks compile under the repository's own options, as files of a project that depends on every package. */
function compile(root: string, blocks: readonly Block[]): string[] {
  if (blocks.length === 0) return [];
  const folder = join(root, 'examples/hello/.blocks');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    for (const [i, { code }] of blocks.entries()) writeFileSync(join(folder, `block-${i}.ts`), `${code}\nexport {};\n`);
    const options = {
      extends: '../../../tsconfig.base.json',
      compilerOptions: { noEmit: true, noUnusedLocals: false },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...options, include: ['*.ts'] }));
    const run = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { cwd: folder, encoding: 'utf8' });
    return run.status === 0
      ? []
      : run.stdout
          .trim()
          .split('\n')
          .map((text) => locate(text, blocks));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function locate(text: string, blocks: readonly Block[]): string {
  const match = /^block-(\d+)\.ts\((\d+),\d+\): (.*)$/.exec(text);
  const block = match && blocks[Number(match[1])];
  return block ? `${block.file}:${block.line + Number(match[2])}: ${match[3]}` : text;
}

/** `pnpm … name` in a shell block names a script of the repository. */
function unknownScripts(root: string, { file, line, info, code }: Block): string[] {
  if (!/^(?:sh|console)\b/.test(info)) return [];
  const { scripts } = JSON.parse(textOf(root, 'package.json')) as { scripts: Record<string, string> };
  const names = [...code.matchAll(/^\$?\s*(?:npx -y )?pnpm(?:@[\d.]+)? (?:run )?([a-z][a-z:-]*)/gm)].map(
    ([, name = '']) => name,
  );
  const known = new Set([...Object.keys(scripts), 'install', 'add', 'exec']);
  return names.filter((name) => !known.has(name)).map((name) => `${file}:${line}: there is no script ${name}`);
}
