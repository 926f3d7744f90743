/**
 * Sets the stage: a folder, keys and a process for each agency, and the directory that they all pin.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createAgencyFolder, createNetwork, generateKeys, generateSigningKey, type Network } from '@lienthong/exchange';
import { sharing } from '@lienthong/schemas';
import '@lienthong/statistics';
import { versionsRead } from '@lienthong/validate';
import { cast, type Member } from './cast.ts';
import { AgencyProcess } from './processes.ts';
import { recordsOf } from './quarter.ts';

export interface Stage {
  readonly folder: string;
  readonly network: Network;
  readonly process: (member: Member) => AgencyProcess;
  readonly endpoint: (member: Member) => string;
  readonly folderOf: (member: Member) => string;
  stop(): Promise<void>;
}

/** Makes everything in `folder` and starts the processes. The signer's private key is not kept. */
export async function setStage(folder: string): Promise<Stage> {
  mkdirSync(folder, { recursive: true });
  const ports = await freePorts(cast.length);
  const members = cast.map((member, i) => ({
    member,
    keys: generateKeys(),
    passphrase: randomBytes(12).toString('base64url'),
    endpoint: `http://127.0.0.1:${ports[i]}/lienthong`,
    folder: join(folder, member.name),
  }));
  const network = await createNetwork({
    agencies: members.map(({ member, keys, endpoint }) => ({
      code: member.code,
      names: member.names,
      roles: member.roles.map((role) => ({ role, from: '2025-07-01' })),
      area: `${member.area.edition}/${member.area.code}`,
      endpoint,
      reads: versionsRead(),
      keys,
    })),
    signers: [generateSigningKey()],
    freshnessKey: generateSigningKey(),
    sharing,
    networks: ['127.0.0.0/8'],
  });
  writeFileSync(join(folder, 'pinned.json'), `${JSON.stringify(network.trust)}\n`);
  const processes = new Map<string, AgencyProcess>();
  flushCompileCache();
  await Promise.all(
    members.map(async ({ member, keys, passphrase, folder: own }) => {
      await createAgencyFolder(own, { code: member.code, keys, passphrase, iterations: 1000, network });
      const records = recordsOf(member);
      if (records.length > 0) {
        writeFileSync(join(own, 'records.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      }
      const agency = new AgencyProcess(own, passphrase);
      processes.set(member.code, agency);
      await agency.start();
    }),
  );
  const find = (code: string) => {
    const found = members.find(({ member }) => member.code === code);
    if (!found) throw new Error(`${code} is not of the cast`);
    return found;
  };
  return {
    folder,
    network,
    process: ({ code }) => processes.get(find(code).member.code) as AgencyProcess,
    endpoint: ({ code }) => find(code).endpoint,
    folderOf: ({ code }) => find(code).folder,
    stop: async () => {
      await Promise.all([...processes.values()].map((process) => process.stop()));
    },
  };
}

export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject).listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
