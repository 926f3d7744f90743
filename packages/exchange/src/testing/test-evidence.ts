/**
 * Evidence of one message and its receipts, out of a small real log.
 * @module
 */
import type { Directory } from '../directory/claims.ts';
import { signDirectory, type Trust } from '../directory/directory.ts';
import { toBase64url, toUtf8 } from '../encoding.ts';
import type { Evidence } from '../evidence/bundle.ts';
import { importSigner } from '../keys/signer.ts';
import { signCheckpoint } from '../log/checkpoint.ts';
import { append, consistencyProof, inclusionProof, type LogNodes, leafHash, rootAt } from '../log/merkle.ts';
import { signWitness, type Witness } from '../log/witness.ts';
import type { ReceiptStatus } from '../receipt/claims.ts';
import { signReceipt } from '../receipt/receipt.ts';
import { testNetwork } from './test-directory.ts';
import { testKeys } from './test-keys.ts';
import { testId, testMessage } from './test-message.ts';

/** A countersigned state of the log of the test: five earlier leaves, the message, its receipts, a later leaf. */
export interface TestWitness {
  /** Who signs; `standing` unless given. */
  readonly by?: string;
  /** Leaves that it covers; all of them unless given. */
  readonly size?: number;
  /** Seconds after the message. */
  readonly after: number;
  readonly change?: (claims: Witness) => Witness;
}

export interface TestEvidence {
  readonly evidence: Evidence;
  readonly trust: Trust;
  /** Seconds; after every time in the bundle. */
  readonly now: number;
}

/**
 * @param options `holder` of the log; `statuses` of the receipts; `shift`: leaves put between a receipt and where it says it
 *   stands; `late`: the sender's log has the receipts the other way round; `revokedFrom` of the recipient's signing key;
 *   `sign`: curve of both agencies' signing keys; `k` of `signers` of the directory;
 *   `witnesses` of the log, and from when the signing key of `standing` is revoked;
 *   `versions` of the directory
 */
export async function testEvidence(
  options: {
    readonly label?: string;
    readonly holder?: 'commune' | 'police';
    readonly statuses?: readonly ReceiptStatus[];
    readonly shift?: number;
    readonly late?: boolean;
    readonly revokedFrom?: number;
    readonly sign?: 'Ed25519' | 'P-256';
    readonly k?: number;
    readonly signers?: number;
    readonly witnesses?: readonly TestWitness[];
    readonly witnessRevokedFrom?: number;
    readonly versions?: 1 | 2;
  } = {},
): Promise<TestEvidence> {
  const {
    label = 'message',
    holder = 'police',
    statuses = ['stored', 'valid'],
    shift = 0,
    late = false,
    revokedFrom,
  } = options;
  const keysOf = (code: string) => testKeys(code, options.sign === undefined ? {} : { sign: options.sign });
  const agencies = ['commune', 'police', 'standing'].map((code) => ({ code, keys: keysOf(code) }));
  const network = await testNetwork(agencies, {
    k: options.k ?? 1,
    signers: options.signers ?? 1,
    change: (directory) => revoked(revoked(directory, 'police', revokedFrom), 'standing', options.witnessRevokedFrom),
  });
  const { directory, verified, text, signerKeys } = network;
  const next = { ...directory, version: 2, prev: verified.dig };
  const directories = [text];
  if (options.versions === 2) directories.push(await signDirectory(next, signerKeys.map(importSigner)));
  const message = await testMessage({
    contents: { record: '{}', identity: '{"name":"Nguyễn Thị X"}' },
    withheld: ['identity'],
    claims: { jti: testId(label) },
    sender: keysOf('commune'),
    recipient: keysOf('police'),
  });
  const log = new MemoryLog();
  for (let i = 0; i < 5; i++) log.append(`earlier leaf ${i}`);
  const places = [log.append(message.jws)];
  const receipts: string[] = [];
  const signer = importSigner(message.recipient.signing);
  for (const [index, status] of statuses.entries()) {
    const jws = await signReceipt(
      {
        iss: 'police',
        aud: 'commune',
        re: message.claims.jti,
        dig: message.digest,
        status,
        iat: message.claims.iat + index,
        log: { id: log.id, size: log.size, root: log.root() },
        ...(status === 'refused' ? { reason: 'rule' as const } : {}),
      },
      signer,
    );
    for (let i = 0; i < shift; i++) log.append(`leaf in between ${i}`);
    receipts.push(jws);
    places.push(log.append(jws));
  }
  log.append('a later leaf');
  if (late)
    receipts.reverse().forEach((jws, i) => {
      places[i + 1] = log.append(jws);
    });
  const keys = holder === 'police' ? message.recipient : message.sender;
  const checkpoint = await signCheckpoint(
    { iss: holder, id: log.id, size: log.size, root: log.root(), iat: message.claims.iat + 10 },
    importSigner(keys.signing),
  );
  const [manifest = { index: 0, path: [] }, ...rest] = places.map((index) => ({
    index,
    path: inclusionProof(index, log.size, log),
  }));
  const evidence: Evidence = {
    manifest: message.jws,
    receipts,
    directories,
    checkpoint,
    proofs: { manifest, receipts: rest },
    witnesses: await Promise.all(
      (options.witnesses ?? []).map(
        async ({ by = 'standing', size = log.size, after, change = (claims) => claims }) => ({
          token: await signWitness(
            change({ iss: by, sub: holder, id: log.id, size, root: log.root(size), iat: message.claims.iat + after }),
            importSigner(keysOf(by).signing),
          ),
          path: consistencyProof(size, log.size, log),
        }),
      ),
    ),
    disclosed: [
      {
        part: 'identity',
        salt: message.salts['identity'] ?? new Uint8Array(),
        content: message.contents['identity'] ?? toUtf8(''),
      },
    ],
  };
  return { evidence, trust: network.trust, now: message.claims.iat + 60 };
}

/** A Merkle log in memory. */
class MemoryLog implements LogNodes {
  readonly id = testId('log of the test');
  size = 0;
  readonly #nodes = new Map<string, Uint8Array>();

  node(level: number, index: number): Uint8Array {
    const hash = this.#nodes.get(`${level}/${index}`);
    if (hash === undefined) throw new Error('the node is not in the log');
    return hash;
  }

  /** @returns the leaf's index */
  append(leaf: string): number {
    const index = this.size;
    const added = append(index, this, [leafHash(leaf)]);
    for (const node of added.nodes) this.#nodes.set(`${node.level}/${node.index}`, node.hash);
    this.size = added.size;
    return index;
  }

  root(size = this.size): string {
    return toBase64url(rootAt(size, this));
  }
}

function revoked(directory: Directory, code: string, revokedFrom: number | undefined): Directory {
  if (revokedFrom === undefined) return directory;
  return {
    ...directory,
    agencies: directory.agencies.map((agency) => ({
      ...agency,
      keys: agency.keys.map((key) => (agency.code === code && key.use === 'sig' ? { ...key, revokedFrom } : key)),
    })),
  };
}
