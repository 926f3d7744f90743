/**
 * Writes the evidence of one message from an agency's store: what was sent, what was answered, where both stand in its log.
 * @module
 */
import type { Context } from './context.ts';
import { ownSignatures } from './directory/directory.ts';
import { toBase64url } from './encoding.ts';
import { ExchangeError } from './errors.ts';
import { writeBundle } from './evidence/bundle.ts';
import type { DisclosedPart } from './inbox.ts';
import { signCheckpoint } from './log/checkpoint.ts';
import { inclusionProof, type LogNodes, rightEdge, rootAt } from './log/merkle.ts';
import type { Store } from './store/store.ts';

/**
 * @param dig digest of the message's signing input; sent or received by this agency
 * @param disclosed parts to show to the third party, opened by `inbox.disclose`
 * @returns canonical JSON, to be verified offline by `verifyBundle`
 * @throws {ExchangeError} `unknown-message`
 */
export async function writeAgencyEvidence(
  context: Context,
  dig: string,
  disclosed: readonly DisclosedPart[] = [],
): Promise<Uint8Array> {
  const { store } = context;
  await context.committer.idle();
  const message = (await store.letterByDigest(dig)) ?? (await store.arrival(dig));
  if (!message) throw new ExchangeError('unknown-message');
  const receipts = await store.receipts(dig);
  const size = await store.logSize();
  const nodes = await proofNodes(store, size, [message.leaf, ...receipts.map(({ leaf }) => leaf)]);
  const proofOf = (index: number) => ({ index, path: inclusionProof(index, size, nodes) });
  const root = toBase64url(rootAt(size, nodes));
  const [first = '', ...later] = await context.directory.versions();
  const iat = Math.floor(context.now() / 1000);
  return writeBundle({
    manifest: message.manifest,
    receipts: receipts.map(({ jws }) => jws),
    directories: [ownSignatures(first), ...later],
    checkpoint: await signCheckpoint({ iss: context.code, id: store.logId, size, root, iat }, context.signer),
    proofs: { manifest: proofOf(message.leaf), receipts: receipts.map(({ leaf }) => proofOf(leaf)) },
    disclosed: disclosed.map(({ name, salt, content }) => ({ part: name, salt, content })),
  });
}

/** Reads the nodes that proofs of these leaves can need: the right edge, and every sibling on the way up. */
export async function proofNodes(store: Store, size: number, leaves: readonly number[]): Promise<LogNodes> {
  const wanted = new Map<string, { level: number; index: number }>();
  const want = (node: { level: number; index: number }) => wanted.set(`${node.level}/${node.index}`, node);
  for (const node of rightEdge(size)) want(node);
  for (const leaf of leaves) {
    for (let level = 0, index = leaf; 2 ** level <= size; level++, index = Math.floor(index / 2)) {
      want({ level, index });
      want({ level, index: index ^ 1 });
    }
  }
  const held = new Map<string, Uint8Array>();
  for (const [key, { level, index }] of wanted) {
    const hash = await store.logNode(level, index);
    if (hash) held.set(key, hash);
  }
  return {
    node: (level, index) => {
      const hash = held.get(`${level}/${index}`);
      if (!hash) throw new ExchangeError('log-corrupt', `node ${level}/${index}`);
      return hash;
    },
  };
}
