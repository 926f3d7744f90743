/**
 * Rules between the entries of a directory that its shape cannot say.
 * @module
 */
import { isIPv4, isIPv6 } from 'node:net';
import { ExchangeError } from '../errors.ts';
import { checkPublicJwk } from '../keys/jwk.ts';
import { limits } from '../limits.ts';
import type { Agency, Directory, DirectoryKey } from './claims.ts';

/**
 * @throws {ExchangeError} `directory-invalid` a code or key that stands twice, times in the wrong order, an endpoint that is
 *   not https (http on loopback only); `weak-key`; `lifetime-too-long` above 400 days
 */
export function checkEntries(directory: Directory): void {
  const { signers, freshnessKey, agencies } = directory;
  if (directory.exp <= directory.iat) invalid('/exp');
  if (directory.exp - directory.iat > limits.directoryLifetimeSeconds)
    throw new ExchangeError('lifetime-too-long', '/exp');
  if ((directory.version === 1) !== (directory.prev === undefined)) invalid('/prev');
  if (signers.k > signers.keys.length) invalid('/signers/k');
  directory.networks.forEach((range, index) => {
    if (!isRange(range)) invalid(`/networks/${index}`);
  });
  const kids = new Set<string>();
  const addKid = (kid: string, place: string): void => {
    if (kids.has(kid)) invalid(place);
    kids.add(kid);
  };
  signers.keys.forEach((jwk, index) => {
    const place = `/signers/keys/${index}`;
    addKid(checkPublicJwk(jwk, 'sig', place).kid, place);
  });
  addKid(checkPublicJwk(freshnessKey, 'sig', '/freshnessKey').kid, '/freshnessKey');
  const codes = new Set<string>();
  agencies.forEach((agency, index) => {
    const place = `/agencies/${index}`;
    if (codes.has(agency.code)) invalid(`${place}/code`);
    codes.add(agency.code);
    checkAgency(agency, place, addKid);
  });
}

function checkAgency(agency: Agency, place: string, addKid: (kid: string, place: string) => void): void {
  if (!isEndpoint(agency.endpoint)) invalid(`${place}/endpoint`);
  agency.roles.forEach(({ from, until }, index) => {
    if (until !== undefined && until < from) invalid(`${place}/roles/${index}/until`);
  });
  agency.keys.forEach((key, index) => {
    const at = `${place}/keys/${index}`;
    addKid(checkPublicJwk(key.jwk, key.use, `${at}/jwk`).kid, at);
    checkKeyTimes(key, at);
  });
}

function checkKeyTimes(key: DirectoryKey, place: string): void {
  if (key.useUntil <= key.useFrom) invalid(`${place}/useUntil`);
  if (key.acceptUntil - key.useUntil < limits.acceptAfterUseSeconds) invalid(`${place}/acceptUntil`);
}

function isEndpoint(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(endpoint);
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  return isSecure({ protocol, hostname });
}

/** https, or http that does not leave this machine. */
export function isSecure({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'));
}

function isRange(range: string): boolean {
  const [address = '', bits = ''] = range.split('/');
  return (isIPv4(address) && Number(bits) <= 32) || (isIPv6(address) && Number(bits) <= 128);
}

function invalid(place: string): never {
  throw new ExchangeError('directory-invalid', place);
}
