/**
 * Versions: of Node.js, and of the contract beside what the directory announces.
 * @module
 */
import { canonicalBytes } from '../canonical/canonical-json.ts';
import type { Directory } from '../directory/claims.ts';
import { findAgency } from '../directory/lookup.ts';
import { digestOf } from '../encoding.ts';
import type { Findings } from './findings.ts';
import type { Examination } from './options.ts';

/** As `engines` of this package says; older ones have no `node:sqlite` that does all that is needed. */
export const oldestNode = '22.19';

export async function checkNode(findings: Findings, { nodeVersion }: Examination): Promise<void> {
  await findings.check('versions/node', (tell) => {
    const [major = 0, minor = 0] = numbersOf(nodeVersion);
    const [oldestMajor = 0, oldestMinor = 0] = numbersOf(oldestNode);
    if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
      tell('node-too-old', `Node.js >= ${oldestNode}`);
  });
}

/** A record of a version that is announced and not read, or under a table that nobody else has, is refused. */
export async function checkContract(
  findings: Findings,
  { contract, reads }: Examination,
  { directory, code }: { readonly directory: Directory; readonly code: string },
): Promise<void> {
  if (contract === undefined) findings.notTried('versions/sharing', 'needs-contract');
  else
    await findings.check('versions/sharing', (tell) => {
      if (digestOf(canonicalBytes(contract.sharing)) !== directory.sharing.dig) tell('sharing-differs', 'sharing');
    });
  if (reads === undefined) findings.notTried('versions/records', 'needs-contract');
  else
    await findings.check('versions/records', (tell) => {
      for (const [kind, versions] of Object.entries(findAgency(directory, code)?.reads ?? {}))
        for (const version of versions)
          if (!reads[kind]?.includes(version)) tell('version-not-known', `${kind}/${version}`);
    });
}

function numbersOf(version: string): number[] {
  return version.replace(/^v/, '').split('.').map(Number);
}
