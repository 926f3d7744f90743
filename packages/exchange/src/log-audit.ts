/**
 * Whether an agency's log on disk is whole: every node follows from the leaves, every token that is held stands at its leaf.
 * @module
 */
import { equalBytes } from './encoding.ts';
import { ExchangeError, type Words } from './errors.ts';
import { Checks } from './evidence/checks.ts';
import type { Verdict } from './evidence/verify.ts';
import { extend, type LogNode, leafHash } from './log/merkle.ts';
import { ownLogs } from './log-reader.ts';
import type { StoreReader } from './store/views.ts';

/** Reads the whole log and every manifest, receipt and statement of erasure in the store; nothing is written. */
export async function auditLog(store: StoreReader): Promise<Verdict> {
  const checks = new Checks();
  await checks.runAsync('log/nodes', nodesHold, () => checkNodes(store));
  await checks.runAsync('log/entries', entriesHold, () => checkEntries(store));
  return { result: checks.result, checks: checks.list };
}

const nodesHold: Words = {
  vi: 'Mọi nút của nhật ký khớp với các mục của nó.',
  en: 'Every node of the log follows from its entries.',
};

const entriesHold: Words = {
  vi: 'Mọi bản kê, biên nhận và xác nhận xóa trong kho nằm đúng mục của mình trong nhật ký.',
  en: 'Every manifest, receipt and statement of erasure in the store stands at its entry of the log.',
};

async function checkNodes(store: StoreReader): Promise<void> {
  for (const { id, size } of await ownLogs(store)) {
    const edge: LogNode[] = [];
    for (let leaf = 0; leaf < size; leaf++) {
      const hash = await readNode(store, 0, leaf, id);
      for (const node of extend(edge, leaf, hash)) {
        if (!equalBytes(await readNode(store, node.level, node.index, id), node.hash)) corrupt(node.level, node.index);
      }
    }
  }
}

async function checkEntries(store: StoreReader): Promise<void> {
  const logs = await ownLogs(store);
  const checkEntry = async (jws: string, leaf: number) => {
    const { id, base } = logs.findLast((log) => log.base <= leaf) ?? corrupt(0, leaf);
    if (!equalBytes(await readNode(store, 0, leaf - base, id), leafHash(jws))) corrupt(0, leaf - base);
  };
  for (const { dig, manifest, leaf } of [...(await store.letters()), ...(await store.arrivals())]) {
    const answers = [...(await store.receipts(dig)), ...(await store.erasureRequests({ dig }))];
    for (const one of [{ jws: manifest, leaf }, ...answers, ...(await store.erasures(dig))])
      await checkEntry(one.jws, one.leaf);
  }
  // A log that follows another begins with the statement of it.
  for (const { restored, base, size } of await store.formerLogs()) await checkEntry(restored, base + size);
}

async function readNode(store: StoreReader, level: number, index: number, log: string): Promise<Uint8Array> {
  return (await store.logNode(level, index, log)) ?? corrupt(level, index);
}

function corrupt(level: number, index: number): never {
  throw new ExchangeError('log-corrupt', `node ${level}/${index}`);
}
