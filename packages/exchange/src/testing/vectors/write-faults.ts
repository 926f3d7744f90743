/**
 * Writes conformance/exchange/invalid and valid/mended: run it when a fault is added, look at the difference, commit.
 *
 *   node --conditions=source packages/exchange/src/testing/vectors/write-faults.ts
 *   biome format --write conformance/exchange
 *
 * @module
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toBase64url } from '../../encoding.ts';
import type { TestMessage } from '../test-message.ts';
import { asRequest, type MessageCase } from './case.ts';
import { encoded } from './faults/fault.ts';
import { bases, documentCases, faults, mendedName } from './faults.ts';
import { now, recipient } from './world.ts';

const root = new URL('../../../../../conformance/exchange/', import.meta.url);
const common = { now, directory: 'directory.json', keys: 'keys.json' };

for (const folder of ['valid/mended', 'invalid']) rmSync(new URL(folder, root), { recursive: true, force: true });
for (const [name, message] of Object.entries(bases)) write(`valid/mended/${name}`, acceptedCase(name, message));
for (const fault of faults) {
  const { title, expect, as = recipient } = fault;
  const request = asRequest(await fault.body());
  write(`invalid/${fault.name}`, {
    title,
    ...common,
    as,
    request,
    mended: mendedName(fault),
    expect,
  } satisfies MessageCase);
}
for (const [name, value] of Object.entries(documentCases)) write(`invalid/${name}`, value);

function acceptedCase(name: string, message: TestMessage): MessageCase {
  const { claims, digest: dig, salts, contents } = message;
  const sent = claims.parts.filter(({ withheld }) => withheld !== true);
  const parts = Object.fromEntries(
    sent.map(({ name }) => [
      name,
      { salt: toBase64url(salts[name] ?? Buffer.of()), content: toBase64url(contents[name] ?? Buffer.of()) },
    ]),
  );
  const title = `What the messages of invalid/ that name ${name} are without their fault.`;
  return { title, ...common, as: claims.aud, request: asRequest(encoded(message)), expect: { dig, claims, parts } };
}

function write(name: string, value: object): void {
  const file = new URL(`${name}.json`, root);
  mkdirSync(dirname(file.pathname), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
