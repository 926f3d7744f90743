import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgencyOptions, openAgency } from './agency.ts';
import { offline } from './carry.ts';
import { createNetwork } from './directory/draft.ts';
import { importDecrypter } from './keys/decrypter.ts';
import { generateKeys, generateSigningKey } from './keys/generate.ts';
import { importSigner } from './keys/signer.ts';
import { partKeysFile } from './store/sqlite/sqlite-part-keys.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { noteContract, noteSharing } from './testing/network.ts';

const folder = mkdtempSync(join(tmpdir(), 'lienthong-opening-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const code = 'lienthong:a';
const keys = generateKeys();
let options: Omit<AgencyOptions, 'store'>;

beforeAll(async () => {
  const network = await createNetwork({
    agencies: [
      {
        ...{ code, names: { vi: 'A', en: 'A' }, roles: ['sender'], keys },
        ...{ endpoint: 'http://127.0.0.1:1/lt', reads: { note: ['1.0'] } },
      },
    ],
    ...{ signers: [generateSigningKey()], freshnessKey: generateSigningKey(), sharing: noteSharing },
  });
  options = {
    ...network,
    ...{ code, signer: importSigner(keys.signing), decrypters: [importDecrypter(keys.encryption)] },
    ...{ contract: noteContract, transport: offline },
  };
});

let count = 0;
async function opened(): Promise<{ file: string; store: Store }> {
  const file = join(folder, `${count++}.sqlite`);
  return { file, store: openSqliteStore(file) };
}

/** As a store that was put back: its keys know of a later life. */
function putBack(file: string) {
  const db = new DatabaseSync(partKeysFile(file));
  db.exec('UPDATE store SET generation = 7');
  db.close();
}

describe('an agency that does not open closes its store', () => {
  test.each<[string, string, (file: string) => Partial<AgencyOptions>]>([
    ['without a directory', 'directory-missing', () => ({ directory: undefined as never })],
    ['that is in no directory', 'unknown-issuer', () => ({ code: 'lienthong:nobody' })],
    [
      'put back to an older copy',
      'store-restored',
      (file) => {
        putBack(file);
        return {};
      },
    ],
    ['that was not put back, and shall recover', 'not-restored', () => ({ recover: true })],
  ])('%s: %s', async (_, wrong, given) => {
    const { file, store } = await opened();
    await expect(openAgency({ ...options, ...given(file), store })).rejects.toMatchObject({ code: wrong });
    await expect((async () => store.logSize())()).rejects.toThrow('not open');
    await store.close();
  });

  test('whose work cannot be taken up: no timer and no file stays', async () => {
    const { store } = await opened();
    const broken = Object.assign(store, { receiptsToDeliver: () => Promise.reject(new Error('no such table')) });
    await expect(openAgency({ ...options, store: broken })).rejects.toThrow('no such table');
    await expect((async () => store.logSize())()).rejects.toThrow('not open');
  });
});
