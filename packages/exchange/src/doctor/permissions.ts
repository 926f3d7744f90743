/**
 * Permissions: whether the folder and its files are there for their owner, and for nobody else.
 * @module
 */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Findings, Tell } from './findings.ts';
import type { Examination } from './options.ts';

/** Bits of a mode. @see POSIX.1-2024 <sys/stat.h> */
const readByOthers = 0o044;
const enterByOthers = 0o011;

/** @returns whether there is a folder to look into */
export async function checkFolder(findings: Findings, { folder, uid }: Examination): Promise<boolean> {
  const isThere = await findings.check('permissions/folder', async (tell) => {
    const found = await stat(folder).catch(() => undefined);
    if (!found?.isDirectory()) {
      tell('folder-missing', folder);
      return false;
    }
    if (!(await may(folder, constants.W_OK | constants.X_OK))) tell('folder-unwritable', folder);
    if (uid === undefined) return true;
    if (found.uid !== uid) tell('other-owner', folder);
    if (found.mode & (readByOthers | enterByOthers)) tell('readable-by-others', folder);
    return true;
  });
  return isThere === true;
}

/** What has to be there, what the exchange writes, and what is closed even to those who could enter the folder. */
const files: readonly { readonly name: string; readonly isWritten?: true; readonly isSecret?: true }[] = [
  { name: 'agency.json' },
  { name: 'keys.jwe', isSecret: true },
  { name: 'directory.json' },
  { name: 'freshness.jws' },
  { name: 'retention.json' },
  ...['store.sqlite', 'part-keys.sqlite'].flatMap((name) =>
    ['', '-wal', '-shm'].map((end) => ({ name: `${name}${end}`, isWritten: true as const })),
  ),
];

export async function checkFiles(findings: Findings, { folder, uid }: Examination): Promise<void> {
  await findings.check('permissions/files', async (tell) => {
    const isOpen = ((await stat(folder)).mode & enterByOthers) !== 0;
    for (const { name, isWritten, isSecret } of files) {
      const path = join(folder, name);
      const found = await stat(path).catch(() => undefined);
      if (found === undefined) continue;
      if (!(await may(path, constants.R_OK))) tell('file-unreadable', name);
      else if (isWritten && !(await may(path, constants.W_OK))) tell('file-unwritable', name);
      if (uid === undefined) continue;
      if (found.uid !== uid) tell('other-owner', name);
      if ((isOpen || isSecret) && found.mode & readByOthers) tell('readable-by-others', name);
    }
  });
}

export async function checkPassphraseFile(findings: Findings, examination: Examination): Promise<void> {
  const { passphraseFile, folder, uid } = examination;
  if (passphraseFile === undefined) return;
  await findings.check(
    'permissions/passphrase',
    async (tell: Tell) => {
      const { mode } = await stat(passphraseFile);
      if (uid !== undefined && mode & readByOthers) tell('readable-by-others');
      if (dirname(resolve(passphraseFile)) === resolve(folder)) tell('passphrase-beside-keys');
    },
    passphraseFile,
  );
}

function may(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
