/**
 * The faults: each turns an accepted message or document into one that is refused for that one reason.
 * @module
 */
import type { DocumentCase } from './case.ts';
import { bodyFaults } from './faults/body.ts';
import { claimsFaults } from './faults/claims.ts';
import { directoryFaults, directoryTrust } from './faults/directory.ts';
import type { DocumentFault } from './faults/document.ts';
import { bases, type Fault } from './faults/fault.ts';
import { freshnessFaults } from './faults/freshness.ts';
import { manifestHeaderFaults } from './faults/manifest-header.ts';
import { manifestPayloadFaults } from './faults/manifest-payload.ts';
import { partFaults } from './faults/part.ts';
import { partHeaderFaults } from './faults/part-header.ts';
import { answered, receiptFaults } from './faults/receipt.ts';
import { signatureFaults } from './faults/signature.ts';
import { now } from './world.ts';

export { bases, type Fault };

export const faults: readonly Fault[] = [
  ...bodyFaults,
  ...manifestHeaderFaults,
  ...manifestPayloadFaults,
  ...claimsFaults,
  ...signatureFaults,
  ...partHeaderFaults,
  ...partFaults,
];

/** Cases of receipts, directories and freshness documents, by `place/rule`. */
export const documentCases: Readonly<Record<string, DocumentCase>> = {
  ...casesOf('receipt', receiptFaults, {
    directory: 'directory.json',
    keys: 'keys.json',
    as: 'commune',
    answers: answered,
  }),
  ...casesOf('directory', directoryFaults, { trust: directoryTrust }),
  ...casesOf('freshness', freshnessFaults, { directory: 'directory.json' }),
};

/** The case of `valid/mended` that a fault starts from. */
export function mendedName({ base }: Fault): string {
  const found = Object.entries(bases).find(([, message]) => message === base);
  if (found === undefined) throw new TypeError('a fault of no base');
  return `valid/mended/${found[0]}.json`;
}

function casesOf(
  place: string,
  list: readonly (DocumentFault & { readonly previous?: string })[],
  context: Partial<DocumentCase>,
): Record<string, DocumentCase> {
  return Object.fromEntries(
    list.map(({ rule, title, code, text, mended, previous }) => [
      `${place}/${rule}`,
      {
        ...{ title, now, ...context, ...(previous === undefined ? {} : { previous }) },
        ...{ document: text, mended, expect: { code } },
      },
    ]),
  );
}
