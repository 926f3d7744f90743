/**
 * A network of agencies for tests: real keys, real signatures, real stores in a folder of their own, HTTP on loopback.
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Agency, type AgencyOptions, openAgency } from '../agency.ts';
import type { ExchangeEvent } from '../context.ts';
import { createNetwork, type Network } from '../directory/draft.ts';
import { importDecrypter } from '../keys/decrypter.ts';
import { type AgencyKeys, generateKeys, generateSigningKey } from '../keys/generate.ts';
import type { PrivateJwk } from '../keys/jwk.ts';
import { importSigner } from '../keys/signer.ts';
import type { Transport } from '../sender/transport.ts';
import { type Served, serve } from '../serve.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { noteContract, noteSharing } from '../testkit/note.ts';

export { type Note, note, noteContract, noteSchema, noteSharing } from '../testkit/note.ts';

export interface TestAgency {
  readonly agency: Agency;
  readonly keys: AgencyKeys;
  readonly file: string;
  /** Closes the agency and its server. */
  stop(): Promise<void>;
  /** Starts it again over the same store, at the same address. */
  start(options?: Partial<AgencyOptions>): Promise<Agency>;
}

export interface TestNetwork extends Network {
  readonly signerKeys: readonly PrivateJwk[];
  readonly freshnessKey: PrivateJwk;
  readonly agencies: Readonly<Record<string, TestAgency>>;
  close(): Promise<void>;
}

export interface TestNetworkOptions {
  readonly wire?: (code: string) => Transport;
  readonly listen?: (code: string) => (event: ExchangeEvent) => void;
  readonly reads?: Readonly<Record<string, readonly string[]>>;
  /** New ones unless given, by code. */
  readonly keys?: Readonly<Record<string, AgencyKeys>>;
}

/**
 * @param roles role of each agency, by code
 * @param options for all agencies; `wire` and `listen` get each agency's code, `reads` is what all of them announce
 */
export async function testNetwork(
  roles: Readonly<Record<string, string>>,
  options: Partial<AgencyOptions> & TestNetworkOptions = {},
): Promise<TestNetwork> {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-'));
  const members = await Promise.all(
    Object.entries(roles).map(async ([code, role]) => ({
      ...{ code, role, port: await freePort() },
      keys: options.keys?.[code] ?? generateKeys(),
    })),
  );
  const signerKeys = [generateSigningKey()];
  const freshnessKey = generateSigningKey();
  const network = await createNetwork({
    agencies: members.map(({ code, role, keys, port }) => ({
      code,
      names: { vi: code, en: code },
      roles: [{ role, from: '2020-01-01' }],
      endpoint: `http://127.0.0.1:${port}/lt`,
      reads: options.reads ?? { note: ['1.0'] },
      keys,
    })),
    signers: signerKeys,
    freshnessKey,
    sharing: options.contract?.sharing ?? noteSharing,
    networks: ['127.0.0.0/8'],
    ...(options.now ? { now: options.now() } : {}),
  });
  const agencies: Record<string, TestAgency> = {};
  for (const { code, keys, port } of members) {
    agencies[code] = await member({
      code,
      keys,
      port,
      file: join(folder, `${code.replace(':', '-')}.sqlite`),
      network,
      options,
    });
  }
  return {
    ...network,
    signerKeys,
    freshnessKey,
    agencies,
    close: async () => {
      await Promise.all(Object.values(agencies).map((agency) => agency.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function member(given: {
  code: string;
  keys: AgencyKeys;
  port: number;
  file: string;
  network: Network;
  options: Partial<AgencyOptions> & TestNetworkOptions;
}): Promise<TestAgency> {
  const { code, keys, port, file, network } = given;
  const { wire, listen, reads: _reads, keys: _keys, ...shared } = given.options;
  let agency: Agency | undefined;
  let served: Served | undefined;
  const self: TestAgency = {
    get agency() {
      if (!agency) throw new Error(`${code} is stopped`);
      return agency;
    },
    keys,
    file,
    async start(more) {
      agency = await openAgency({
        code,
        signer: importSigner(keys.signing),
        decrypters: [importDecrypter(keys.encryption)],
        store: openSqliteStore(file),
        contract: noteContract,
        backoff: { firstMs: 5, longestMs: 50 },
        ...network,
        ...shared,
        ...(wire ? { transport: wire(code) } : {}),
        ...(listen ? { onEvent: listen(code) } : {}),
        ...more,
      });
      served = await serve(agency, { port });
      return agency;
    },
    async stop() {
      await served?.close();
      await agency?.close();
      agency = undefined;
      served = undefined;
    },
  };
  await self.start();
  return self;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
