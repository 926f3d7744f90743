/**
 * The list of agencies that a directory is made from.
 * @module
 */
import { dirname, join, relative } from 'node:path';
import type { AgencyDraft, PublicJwk } from '@lienthong/exchange';
import { versionsRead } from '@lienthong/validate';
import type { Cli } from '../../cli.ts';
import { CommandError, exit } from '../../exit.ts';
import { pathOf } from '../../files.ts';
import { directoryWords } from '../../lang/directory.ts';
import { isObject, isText, readJson } from '../json-file.ts';

export interface AgenciesFile {
  readonly agencies: readonly AgencyDraft[];
  /** CIDR ranges in which endpoints may lie. */
  readonly networks: readonly string[];
}

/** Paths of public key files are taken from where the list lies. */
export async function readAgencies(cli: Cli, file: string): Promise<AgenciesFile> {
  const value = await readJson(cli, file);
  if (!isObject(value)) throw bad(file);
  const { agencies, networks = [], ...rest } = value;
  if (!Array.isArray(agencies) || agencies.length === 0 || Object.keys(rest).length > 0) throw bad(file);
  if (!Array.isArray(networks) || !networks.every(isText)) throw bad(`${file}#/networks`);
  const folder = file === '-' ? cli.io.cwd : dirname(pathOf(cli.io, file));
  const drafts: AgencyDraft[] = [];
  for (const [index, agency] of agencies.entries())
    drafts.push(await draftOf(cli, agency, `${file}#/agencies/${index}`, folder));
  return { agencies: drafts, networks };
}

async function draftOf(cli: Cli, agency: unknown, place: string, folder: string): Promise<AgencyDraft> {
  if (!isObject(agency)) throw bad(place);
  const { code, names, roles, area, endpoint, reads, keys, ...rest } = agency;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw bad(`${place}/${unknown}`);
  if (!isText(code)) throw bad(`${place}/code`);
  if (!isObject(names) || !isText(names['vi']) || !isText(names['en'])) throw bad(`${place}/names`);
  if (!Array.isArray(roles) || !roles.every((role) => isText(role) || isObject(role))) throw bad(`${place}/roles`);
  if (area !== undefined && !isText(area)) throw bad(`${place}/area`);
  if (!isText(endpoint)) throw bad(`${place}/endpoint`);
  if (!isText(keys)) throw bad(`${place}/keys`);
  return {
    code,
    names: { vi: names['vi'], en: names['en'] },
    roles: roles as AgencyDraft['roles'],
    ...(area === undefined ? {} : { area }),
    endpoint,
    reads: (reads ?? versionsRead()) as NonNullable<AgencyDraft['reads']>,
    keys: await readPublicKeys(cli, relative(cli.io.cwd, join(folder, keys))),
  };
}

/** What makes a good key is for the directory to say; here they are only told apart. */
async function readPublicKeys(cli: Cli, file: string): Promise<{ signing: PublicJwk; encryption: PublicJwk }> {
  const set = await readJson(cli, file);
  const keys = isObject(set) && Array.isArray(set['keys']) ? (set['keys'] as PublicJwk[]) : [];
  const signing = keys.find((key) => isObject(key) && key.alg !== 'ECDH-ES+A256KW');
  const encryption = keys.find((key) => isObject(key) && key.alg === 'ECDH-ES+A256KW');
  if (!signing || !encryption) throw new CommandError(exit.failed, 'bad-file', directoryWords.badPublicKeys, file);
  return { signing, encryption };
}

function bad(place: string): CommandError {
  return new CommandError(exit.failed, 'bad-file', directoryWords.badAgencies, place);
}
