/**
 * Looks an agency's folder over and says what is wrong with it, for an administrator: also while the agency is served, or when the folder
 * cannot be opened. Nothing in the folder is changed.
 * @module
 */
import type { AgencyFile } from '../folder.ts';
import type { PrivateJwk } from '../keys/jwk.ts';
import { checkClock } from './clock.ts';
import { checkAgencyFile, checkDirectory, openDirectory } from './directory.ts';
import { type Finding, type FindingLevel, Findings } from './findings.ts';
import { checkKeyFile, checkKeys } from './keys.ts';
import { checkLetters } from './letters.ts';
import { type Examination, type ExaminationOptions, withDefaults } from './options.ts';
import { checkPeers, type Known } from './peers.ts';
import { checkFiles, checkFolder, checkPassphraseFile } from './permissions.ts';
import { checkLog, checkStore, type Looked } from './store.ts';
import { checkContract, checkNode } from './versions.ts';
import type { CheckName } from './words/checks.ts';
import type { OpenCode } from './words/reasons.ts';

export interface Diagnosis {
  /** The worst that was found. */
  readonly result: FindingLevel;
  /** In the order in which they were looked for. */
  readonly findings: readonly Finding[];
}

/**
 * Never throws for what is wrong with the folder, its files or peers: that is what it tells.
 *
 * @param folder as `createAgencyFolder` makes one
 */
export async function examineFolder(folder: string, options: ExaminationOptions = {}): Promise<Diagnosis> {
  const examination = withDefaults(folder, options);
  let seen = await lookOver(examination);
  // The agency was started in between, and its files were read while it wrote: with its journal they are read as they are.
  if (seen.isBlurred) seen = await lookOver(examination);
  const { findings, known } = seen;
  if (known !== undefined) await checkPeers(findings, examination, known);
  return { result: findings.result, findings: findings.list };
}

interface Seen {
  readonly findings: Findings;
  readonly isBlurred: boolean;
  /** Who this is; or why that is not known. */
  readonly known?: Known | OpenCode;
}

async function lookOver(examination: Examination): Promise<Seen> {
  const findings = new Findings(examination.onCheck);
  await checkNode(findings, examination);
  if (!(await checkFolder(findings, examination))) return { findings, isBlurred: false };
  await checkFiles(findings, examination);
  await checkPassphraseFile(findings, examination);
  const store = await checkStore(findings, examination);
  try {
    const keys = await checkKeyFile(findings, examination);
    const file = await checkAgencyFile(findings, examination);
    const known = await checkIdentity(findings, examination, { store, keys, file });
    if (typeof store === 'string') for (const check of ofStore) findings.notTried(check, store);
    else {
      if (file) await checkLog(findings, examination, { store, code: file.code });
      await checkLetters(findings, examination, store);
    }
    return { findings, isBlurred: typeof store !== 'string' && store.isBlurred, known };
  } finally {
    if (typeof store !== 'string') store.close();
  }
}

const ofStore: readonly CheckName[] = ['store/log', 'letters/answers'];
const ofDirectory: readonly CheckName[] = ['directory/entry', 'keys/signing', 'keys/decryption'];

/** Who this is by the directory, and with which keys. */
async function checkIdentity(
  findings: Findings,
  examination: Examination,
  given: { store: Looked; keys: readonly PrivateJwk[] | undefined; file: AgencyFile | undefined },
): Promise<Known | OpenCode> {
  const { store, keys, file } = given;
  const keeper = file && (await openDirectory(findings, examination, { store, file }));
  const isClockRight = await checkClock(findings, examination, { keeper, store });
  if (file === undefined || keeper === undefined || !isClockRight) {
    const why = !file ? 'needs-agency-file' : !keeper ? 'needs-directory' : 'needs-clock';
    for (const check of ofDirectory) findings.notTried(check, why);
    return why;
  }
  const { code, sources = [] } = file;
  const { directory } = keeper.current;
  await checkDirectory(findings, examination, { keeper, code });
  await checkContract(findings, examination, { directory, code });
  const signer = await checkKeys(findings, examination, { keys, directory, code, store });
  // A store that cannot be read now is told by what looks at the letters.
  const streams = typeof store === 'string' ? [] : await store.streams().catch(() => []);
  return { code, keeper, signer, sources, recipients: streams.map(({ aud }) => aud) };
}
