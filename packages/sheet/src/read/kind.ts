/**
 * Which kind of record a file holds: what it says itself, or whose headings it has.
 * @module
 */
import { kinds } from '@lienthong/schemas';
import { SheetError } from '../errors.ts';
import { layoutOf } from '../layout/layout.ts';
import type { Layout } from '../layout/node.ts';
import { isOldFont } from '../legacy.ts';
import type { Grid } from './grid.ts';
import { findHeadings } from './heading.ts';
import { limits } from './limits.ts';
import { namesOf } from './names.ts';

/** What is known beforehand. */
export interface Told {
  /** address of the schema that the file names */
  schema?: string | undefined;
  /** what whoever reads says */
  kind?: string | undefined;
  version?: string | undefined;
}

/**
 * @throws {SheetError} `kind-not-told`, `other-kind`, `unknown-kind`
 */
export async function layoutFor(grids: readonly Grid[], { schema, kind, version }: Told): Promise<Layout> {
  if (schema !== undefined) {
    const [ofSchema = '', release] = schema.split('/').slice(-2);
    if (kind !== undefined && kind !== ofSchema) throw new SheetError('other-kind');
    return await layoutOf(ofSchema, release);
  }
  if (kind !== undefined) return await layoutOf(kind, version);
  return await likeliest(grids);
}

/** The kind that knows most of the headings, what all kinds have left aside; there must be one. */
async function likeliest(grids: readonly Grid[]): Promise<Layout> {
  const found: { layout: Layout; matched: number }[] = [];
  for (const { kind } of kinds) {
    const layout = await layoutOf(kind);
    const names = namesOf(layout.main);
    const matched = Math.max(
      0,
      ...grids.map((grid) => {
        const headings = findHeadings(grid, names);
        return (headings?.columns ?? []).filter(
          ({ target }) => target && 'column' in target && !isCommon(target.column.key),
        ).length;
      }),
    );
    found.push({ layout, matched });
  }
  found.sort((a, b) => b.matched - a.matched);
  const [best, next] = found;
  if (best === undefined || best.matched < 2 || best.matched === next?.matched) {
    assertUnicode(grids);
    throw new SheetError('kind-not-told');
  }
  return best.layout;
}

/** @throws {SheetError} `old-font-encoding` for tables whose first rows are in one */
export function assertUnicode(grids: readonly Grid[]): void {
  const isOld = ({ rows }: Grid): boolean =>
    isOldFont(
      rows
        .slice(0, limits.headingRows)
        .flatMap((cells) => cells.filter((cell) => typeof cell === 'string'))
        .join(' '),
    );
  if (grids.some(isOld)) throw new SheetError('old-font-encoding');
}

/** Members of the head, which every kind has. */
function isCommon(key: string): boolean {
  return /^(?:reference|document|id|revision|revises|recordStatus|reason|issuer|onBehalfOf|recordedAt|conversation)(?:\.|$)/.test(
    key,
  );
}
