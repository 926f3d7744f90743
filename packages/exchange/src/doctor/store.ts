/**
 * The store: whether it can be read and written, is whole, goes on where it was, and has its keys, a backup and room.
 * @module
 */
import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { limits } from '../limits.ts';
import { readWitness } from '../log/witness.ts';
import { auditLog } from '../log-audit.ts';
import { readRoot } from '../log-reader.ts';
import { ownContradiction } from '../peer-log/own.ts';
import { readReceipt } from '../receipt/receipt.ts';
import {
  ageOfSqliteStore,
  assertUnlocked,
  lookAtSqliteStore,
  type StoreAge,
  type StoreLook,
} from '../store/sqlite/look.ts';
import { partKeysFile } from '../store/sqlite/sqlite-part-keys.ts';
import { type Findings, NotTried } from './findings.ts';
import type { Examination } from './options.ts';
import type { OpenCode } from './words/reasons.ts';

/** A store that can be looked into, or why not. */
export type Looked = StoreLook | Extract<OpenCode, 'needs-store' | 'store-unused'>;

const name = 'store.sqlite';

/** @returns the store, for whoever closes it */
export async function checkStore(findings: Findings, examination: Examination): Promise<Looked> {
  const { folder } = examination;
  const file = join(folder, name);
  await checkSpace(findings, examination);
  const opened = await findings.check('store/open', (tell) => {
    if (existsSync(file)) return open(file);
    const hasKeys = existsSync(partKeysFile(file)) && statSync(partKeysFile(file)).size > 0;
    tell(hasKeys ? 'store-missing' : 'file-missing', name);
    return undefined;
  });
  if (opened === undefined) return 'needs-store';
  const { age, store } = opened;
  await findings.check('versions/store', (tell) => {
    if (age === 'newer') tell('store-newer', name);
    if (age === 'older') tell('store-older', name);
  });
  if (store === undefined) return age === 'unused' ? 'store-unused' : 'needs-store';
  if (!(await isWhole(findings, examination, store))) {
    store.close();
    return 'needs-store';
  }
  await findings.check('store/lock', () => {
    for (const path of [file, partKeysFile(file)]) assertUnlocked(path);
  });
  await findings.check('store/part-keys', async (tell) => {
    const isUsed = (await store.logSize()) > 0;
    if (!store.hasKeys && isUsed) tell('part-keys-missing', basename(partKeysFile(file)));
    store.assertKeysBelong();
  });
  await findings.check('store/restored', async (tell) => {
    if (await store.isRestored()) tell('store-restored', name);
  });
  await checkBackup(findings, examination, store);
  return store;
}

/** The log against itself, and against what was signed about it. */
export async function checkLog(
  findings: Findings,
  { folder, largestStoreBytes }: Examination,
  { store, code }: { readonly store: StoreLook; readonly code: string },
): Promise<void> {
  await findings.check('store/log', async (tell) => {
    if (statSync(join(folder, name)).size > largestStoreBytes) throw new NotTried('too-large');
    for (const check of (await auditLog(store)).checks)
      if (check.result === 'invalid') tell(check.code ?? 'log-corrupt', check.name);
    const receipt = await store.newestReceiptBy(code);
    const signed = [
      ...(receipt ? [{ place: 'receipt', state: readReceipt(receipt.jws).claims.log }] : []),
      ...(await store.witnesses(code, store.logId)).map(({ iss, jws }) => ({
        ...{ place: `witness ${iss}`, state: readWitness(jws).claims },
      })),
    ];
    for (const { place, state } of signed)
      if ((await ownContradiction(store, state)) !== undefined) tell('log-corrupt', place);
  });
}

async function checkSpace(findings: Findings, examination: Examination): Promise<void> {
  const { folder, lowSpaceBytes, fullSpaceBytes } = examination;
  await findings.check('store/space', async (tell) => {
    const { bavail, bsize } = await statfs(folder);
    const freeBytes = bavail * bsize;
    if (freeBytes < fullSpaceBytes) tell('disk-full', folder);
    else if (freeBytes < lowSpaceBytes) tell('disk-low', folder);
  });
}

function open(file: string): { readonly age: StoreAge; readonly store?: StoreLook } {
  const age = ageOfSqliteStore(file);
  return age === 'current' ? { age, store: lookAtSqliteStore(file) } : { age };
}

/** A store with a damaged page says nothing that can be relied on. */
async function isWhole(
  findings: Findings,
  { folder, largestStoreBytes }: Examination,
  store: StoreLook,
): Promise<boolean> {
  let isDamaged = false;
  await findings.check('store/pages', () => {
    if (statSync(join(folder, name)).size > largestStoreBytes) throw new NotTried('too-large');
    isDamaged = true;
    store.assertWhole();
    isDamaged = false;
  });
  return !isDamaged;
}

async function checkBackup(findings: Findings, { backup, now }: Examination, store: StoreLook): Promise<void> {
  if (backup === undefined) return findings.notTried('store/backup', 'needs-backup');
  await findings.check(
    'store/backup',
    async (tell) => {
      const { mtimeMs } = statSync(backup);
      if (now() - mtimeMs > limits.keepSentMs) tell('backup-old');
      const copy = lookAtSqliteStore(backup);
      try {
        copy.assertWhole();
        if (!(await isEarlier(copy, store))) tell('backup-of-other');
      } finally {
        copy.close();
      }
    },
    backup,
  );
}

/** Whether the log of the one is a beginning of the other's, or one that the other had before. */
async function isEarlier(copy: StoreLook, store: StoreLook): Promise<boolean> {
  if (copy.id !== store.id) return false;
  const size = await copy.logSize();
  const ended = (await store.formerLogs()).find(({ id }) => id === copy.logId);
  if (ended === undefined && copy.logId !== store.logId) return false;
  if (size > (ended?.size ?? (await store.logSize()))) return ended !== undefined;
  return (await readRoot(copy, size)) === (await readRoot(store, size, copy.logId));
}
