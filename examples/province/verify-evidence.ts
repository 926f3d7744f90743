/**
 * Verifies an evidence bundle with nothing but the pinned thumbprints: `verify-evidence.ts BUNDLE PINNED`.
 * @module
 */
import { readFileSync } from 'node:fs';
import { type Trust, verifyBundle } from '@lienthong/exchange';

const [bundle = '', pinned = ''] = process.argv.slice(2);
const trust = JSON.parse(readFileSync(pinned, 'utf8')) as Trust;
const { result, checks } = await verifyBundle(readFileSync(bundle), { trust });
console.log(JSON.stringify({ result, checks: checks.map(({ name, result: one }) => ({ name, result: one })) }));
process.exitCode = result === 'valid' ? 0 : 1;
