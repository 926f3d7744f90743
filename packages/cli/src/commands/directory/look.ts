/**
 * `directory verify` and `directory show`: what an agency checks before it pins.
 * @module
 */
import { readFile } from 'node:fs/promises';
import {
  type Check,
  type Directory,
  parseStrictJson,
  type VerifiedDirectory,
  verifyDirectory,
  verifyFirstDirectory,
  verifyFreshness,
} from '@lienthong/exchange';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { notAsExpected, pathOf, readInput } from '../../files.ts';
import { instant, shownDay } from '../../instant.ts';
import { directoryWords } from '../../lang/directory.ts';
import { tellChecks } from '../../output/checks.ts';
import { table } from '../../terminal/table.ts';
import { isForeign, isObject, isText, readTrust } from '../json-file.ts';
import { readDirectory } from './drafts.ts';

export interface VerifyOptions {
  readonly trust: string;
  readonly previous?: string;
  readonly freshness?: string;
}

export async function verifyFile(cli: Cli, file: string, options: VerifyOptions): Promise<ExitCode> {
  const text = Buffer.from(await readInput(cli.io, file)).toString();
  const { previous, freshness } = options;
  const trust = await readTrust(cli, options.trust);
  const before = previous === undefined ? undefined : await readDirectory(cli, previous, options.trust);
  const verify = (given: { now?: number } = {}) =>
    before ? verifyDirectory(text, { previous: before, ...given }) : verifyFirstDirectory(text, { trust, ...given });
  const checks: Check[] = [];
  const verified = await attempt(checks, 'signatures', directoryWords.signatures, () => verify());
  if (verified) {
    const now = Math.floor(cli.now / 1000);
    await attempt(checks, 'in-time', directoryWords.inTime, () => verify({ now }));
    checks.push(...(await checkFreshness(cli, verified, now, freshness)));
  }
  const invalid = checks.some(({ result }) => result === 'invalid');
  const facts = verified ? { version: verified.directory.version, dig: verified.dig } : {};
  tellChecks(cli, invalid ? 'invalid' : 'valid', checks, facts);
  return invalid ? exit.failed : exit.done;
}

async function checkFreshness(
  cli: Cli,
  verified: VerifiedDirectory,
  now: number,
  file: string | undefined,
): Promise<Check[]> {
  const name = 'freshness';
  if (file === undefined) {
    return [{ name, result: 'indeterminate', detail: directoryWords.freshnessNotGiven, informational: true }];
  }
  const text = (await readFile(pathOf(cli.io, file), 'utf8')).trim();
  const checks: Check[] = [];
  const freshness = await attempt(checks, name, directoryWords.fresh, () => verifyFreshness(text, verified));
  return freshness && now >= freshness.exp ? [{ name, result: 'invalid', detail: directoryWords.stale }] : checks;
}

async function attempt<T>(
  checks: Check[],
  name: string,
  detail: Check['detail'],
  check: () => Promise<T>,
): Promise<T | undefined> {
  try {
    const value = await check();
    checks.push({ name, result: 'valid', detail });
    return value;
  } catch (error) {
    if (!isForeign(error)) throw error;
    checks.push({ name, result: 'invalid', detail: error.title, code: error.code });
    return undefined;
  }
}

export async function showFile(cli: Cli, file: string): Promise<void> {
  const { version, iat, exp, agencies } = readPayload(await readInput(cli.io, file), file);
  const shown = agencies.map(({ code, names, roles, area, endpoint, keys }) => ({
    code,
    names,
    roles: roles.map(({ role }) => role),
    ...(area === undefined ? {} : { area }),
    endpoint,
    kids: keys.map(({ jwk }) => jwk.kid),
  }));
  if (cli.json) {
    const times = { issuedAt: instant(iat * 1000), expiresAt: instant(exp * 1000) };
    return cli.document({ verified: false, version, ...times, agencies: shown });
  }
  const w = cli.say(directoryWords);
  cli.print(w.version(version, shownDay(iat * 1000, cli.lang), shownDay(exp * 1000, cli.lang)));
  const rows = shown.map(({ code, names, roles, endpoint }) => [code, names[cli.lang], roles.join(', '), endpoint]);
  for (const line of table([w.code, w.name, w.roles, w.endpoint], rows)) cli.print(line);
  cli.note(w.unverified);
}

/** The signed content, taken at its word. */
function readPayload(bytes: Uint8Array, file: string): Directory {
  const envelope = parseStrictJson(bytes, { place: file });
  if (!isObject(envelope) || !isText(envelope['payload'])) throw notAsExpected(file);
  const payload = parseStrictJson(Buffer.from(envelope['payload'], 'base64url'), { place: file });
  if (!isObject(payload) || !Array.isArray(payload['agencies'])) throw notAsExpected(file);
  return payload as unknown as Directory;
}
