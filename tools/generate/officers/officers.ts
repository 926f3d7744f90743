/**
 * Fills the marked sections of the officers' pages from the contract; all else on them is written by hand and stays.
 *
 * `<!-- facts:crime-report -->` … `<!-- /facts -->` holds what the contract says of a kind, `facts:correcting` how a record that was sent is
 * corrected, `facts:periods` the reporting periods of the regimes, `facts:bodies` which pages each body needs.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, type Contract, object } from '../../contract/source.ts';
import { bodyTable } from './bodies.ts';
import { correcting } from './correcting.ts';
import { factsOfKind } from './kind-facts.ts';
import { periodTable } from './periods.ts';

/** Where the pages stand, below the root. */
export const OFFICERS = 'docs/officers';

/** A marked section: its name, and what it holds. */
const SECTION = /<!-- facts:([a-z-]+) -->\n[\s\S]*?<!-- \/facts -->/g;

/**
 * The pages with their sections filled: file name → text. Pages without a section are not among them.
 * @throws {Error} a section has a name that is none
 */
export async function officerPages(root: string, contract: Contract): Promise<Map<string, string>> {
  const pages = readPages(root);
  const filled = new Map<string, string>();
  for (const [file, text] of pages) {
    const sections = new Map<string, string>();
    for (const name of sectionsOf(text)) sections.set(name, await sectionOf(name, contract, pages, file));
    if (sections.size === 0) continue;
    filled.set(
      file,
      text.replaceAll(
        SECTION,
        (_, name: string) => `<!-- facts:${name} -->\n\n${sections.get(name)?.trim()}\n\n<!-- /facts -->`,
      ),
    );
  }
  return filled;
}

/** The pages as they lie there: file name → text. */
export function readPages(root: string): Map<string, string> {
  const folder = join(root, OFFICERS);
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Names of the marked sections of a page, in their order. */
export function sectionsOf(text: string): string[] {
  return [...text.matchAll(SECTION)].map(([, name = '']) => name);
}

async function sectionOf(
  name: string,
  contract: Contract,
  pages: ReadonlyMap<string, string>,
  file: string,
): Promise<string> {
  if (name === 'correcting') return correcting(sectionsOf(pages.get(file) ?? ''));
  if (name === 'periods') return periodTable();
  if (name === 'bodies') return bodyTable(contract, pages, sectionsOf);
  const isKind = array(contract.kinds).some((kind) => object(kind)['kind'] === name);
  if (!isKind) throw new Error(`${OFFICERS}/${file}: there are no facts of “${name}”`);
  return factsOfKind({ contract, lang: 'vi' }, name);
}
