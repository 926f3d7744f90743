/**
 * What is erased as a message is erased from the agency's own records too: no copy of it is to stay behind.
 * @module
 */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { openOwnRecords, ownRecordsFile } from '@lienthong/exchange';
import type { Cli } from '../../cli.ts';
import { pathOf } from '../../files.ts';

/**
 * Erases every revision that one of the messages carried.
 * @param jtis of messages sent from here, whose record was erased
 * @returns how many entries went
 */
export async function eraseOwnCopies(
  cli: Cli,
  folder: string,
  passphrase: string,
  jtis: readonly string[],
): Promise<number> {
  const path = pathOf(cli.io, folder);
  const isThere = await access(join(path, ownRecordsFile)).then(
    () => true,
    () => false,
  );
  if (!isThere || jtis.length === 0) return 0;
  const records = await openOwnRecords(path, passphrase);
  try {
    const carried = records.list().filter(({ letters }) => letters.some(({ jti }) => jtis.includes(jti)));
    for (const { id, revision } of carried) records.erase(id, revision);
    return carried.length;
  } finally {
    records.close();
  }
}
