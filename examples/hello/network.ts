/**
 * Makes two agencies that know each other: a folder each, with keys, the directory that both pin, and an empty store.
 *
 * In life each agency makes its own keys, and the standing agency signs the directory; here one script plays all parts.
 *
 * @module
 */
import { join } from 'node:path';
import { createAgencyFolder, createNetwork, generateKeys, generateSigningKey } from '@lienthong/exchange';
import { sharing } from '@lienthong/schemas';
import { versionsRead } from '@lienthong/validate';

/** @param folder where to put `commune/` and `police/` */
export async function createHello(folder: string, passphrase: string, ports: readonly [number, number]): Promise<void> {
  const commune = generateKeys();
  const police = generateKeys();
  const network = await createNetwork({
    agencies: [
      {
        code: 'lienthong:vd-commune-1',
        names: { en: 'Commune police', vi: 'Công an xã' },
        roles: [{ role: 'commune-police', from: '2025-07-01' }],
        endpoint: `http://127.0.0.1:${ports[0]}/lienthong`,
        reads: versionsRead(),
        keys: commune,
      },
      {
        code: 'lienthong:vd-police-1',
        names: { en: 'Investigating body', vi: 'Cơ quan điều tra' },
        roles: [{ role: 'investigating-body', from: '2025-07-01' }],
        endpoint: `http://127.0.0.1:${ports[1]}/lienthong`,
        reads: versionsRead(),
        keys: police,
      },
    ],
    signers: [generateSigningKey()],
    freshnessKey: generateSigningKey(),
    sharing,
    networks: ['127.0.0.0/8'],
  });
  await createAgencyFolder(join(folder, 'commune'), {
    code: 'lienthong:vd-commune-1',
    keys: commune,
    passphrase,
    network,
  });
  await createAgencyFolder(join(folder, 'police'), {
    code: 'lienthong:vd-police-1',
    keys: police,
    passphrase,
    network,
  });
}
