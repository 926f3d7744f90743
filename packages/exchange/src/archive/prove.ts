/**
 * Proofs for what an archive holds: most of it stands in one log, what was said after a restore in those that followed.
 * @module
 */
import type { Context } from '../context.ts';
import { toBase64url } from '../encoding.ts';
import { logOf, readInclusion } from '../log-reader.ts';
import { ownCheckpoint } from '../peer-log/own.ts';
import type { OwnLog } from '../store/store.ts';
import type { Archive } from './bundle.ts';

interface Token {
  readonly jws: string;
  readonly leaf: number;
}

export interface Prover {
  /** Size of the log in which the messages stand, as signed. */
  readonly size: number;
  readonly checkpoints: Pick<Archive, 'checkpoint' | 'later'>;
  readonly leafOf: (token: Token) => Archive['messages'][number]['manifest'];
}

/** @param log in which the messages stand */
export async function proveAll(context: Context, tokens: readonly Token[], log: OwnLog): Promise<Prover> {
  const logs = new Map([[log.id, log]]);
  const placed = new Map<number, { readonly log: string; readonly index: number }>();
  for (const { leaf } of tokens) {
    const own = await logOf(context.store, leaf);
    logs.set(own.id, own);
    placed.set(leaf, { log: own.id, index: leaf - own.base });
  }
  const checkpoints: { readonly size: number; readonly jws: string }[] = [];
  const paths = new Map<string, readonly string[]>();
  for (const own of logs.values()) {
    const checkpoint = await ownCheckpoint(context, own);
    const indices = [...placed.values()].filter((place) => place.log === own.id).map(({ index }) => index);
    for (const { index, path } of await readInclusion(context.store, indices, checkpoint.size, own.id))
      paths.set(`${own.id}/${index}`, path.map(toBase64url));
    checkpoints.push(checkpoint);
  }
  const order = [...logs.keys()];
  const [first = { size: 0, jws: '' }, ...later] = checkpoints;
  return {
    size: first.size,
    checkpoints: { checkpoint: first.jws, ...(later.length > 0 ? { later: later.map(({ jws }) => jws) } : {}) },
    leafOf: ({ jws, leaf }) => {
      const { log: id, index } = placed.get(leaf) ?? { log: log.id, index: leaf };
      const at = order.indexOf(id);
      const proof = { index, path: paths.get(`${id}/${index}`) ?? [] };
      return { jws, proof, ...(at > 0 ? { later: at - 1 } : {}) };
    },
  };
}
