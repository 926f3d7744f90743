/**
 * Writes conformance/exchange/receiver and sharing.json: run it when a case is added, look at the difference, commit.
 *
 *   node --conditions=source packages/exchange/src/testing/vectors/write-receiver-cases.ts
 *   biome format --write conformance/exchange
 *
 * @module
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { caseSharing, receiverCases } from './receiver-cases.ts';

const root = new URL('../../../../../conformance/exchange/', import.meta.url);
const folder = new URL('receiver/', root);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
writeFileSync(new URL('sharing.json', root), `${JSON.stringify(caseSharing, null, 2)}\n`);
for (const [name, value] of Object.entries(receiverCases)) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(value, null, 2)}\n`);
}
