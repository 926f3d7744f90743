/**
 * `docs/protocol.md` names everything that stands on the wire: each type of token, each claim, each address, each reason.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fromBase64url, fromUtf8 } from '../encoding.ts';
import { readBundle } from '../evidence/bundle.ts';
import { refusalReasons } from '../receipt/claims.ts';
import { types } from '../strict/types.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const page = readFileSync(`${root}docs/protocol.md`, 'utf8');
const cases = `${root}conformance/exchange/`;

/** What the page says in code: words of blocks and of inline code. */
const named = new Set(
  [...page.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.match(/[A-Za-z][A-Za-z0-9-]*/g) ?? []),
);

function payloadOf(token: string): unknown {
  return JSON.parse(fromUtf8(fromBase64url(token.split('.')[1] ?? '')));
}

/** Names of all members, at any depth, that are the protocol's own: lists of versions are keyed by kinds. */
function membersOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(membersOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...(name === 'reads' ? [] : membersOf(member))]);
}

const unnamed = (members: readonly string[]) => [...new Set(members)].filter((name) => !named.has(name));

test('each type of token that travels', () => {
  const kept = ['keys', 'partKeys'];
  const travelling = Object.entries(types).filter(([name]) => !kept.includes(name));
  expect(travelling.map(([, typ]) => typ).filter((typ) => !page.includes(typ))).toEqual([]);
});

describe('each claim', () => {
  test('of a manifest', () => {
    const members = readdirSync(`${cases}valid`)
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(`${cases}valid/${file}`, 'utf8')) as { expect: { claims: object } })
      .flatMap(({ expect: { claims } }) => membersOf(claims));
    expect(members.length).toBeGreaterThan(50);
    expect(unnamed(members)).toEqual([]);
  });

  test('of a directory and of its freshness', () => {
    const { text, freshness } = JSON.parse(readFileSync(`${cases}directory.json`, 'utf8')) as Record<string, string>;
    const { payload = '' } = JSON.parse(text ?? '{}') as { payload?: string };
    expect(unnamed(membersOf(payloadOf(`.${payload}`)))).toEqual([]);
    expect(unnamed(membersOf(payloadOf(freshness ?? '')))).toEqual([]);
  });

  test('of a bundle, its receipts, checkpoint and witnesses', () => {
    const { bundle } = JSON.parse(readFileSync(`${cases}evidence/witnessed.json`, 'utf8')) as { bundle: string };
    const read = readBundle(new TextEncoder().encode(bundle));
    const tokens = [...read.receipts, read.checkpoint, ...read.witnesses.map(({ token }) => token)];
    expect(unnamed(membersOf(read))).toEqual([]);
    expect(unnamed(tokens.flatMap((token) => membersOf(payloadOf(token))))).toEqual([]);
  });
});

test('each reason of a refusal', () => {
  expect(unnamed([...refusalReasons])).toEqual([]);
});

test('each address', () => {
  const routes = readFileSync(fileURLToPath(new URL('../receiver/routes.ts', import.meta.url)), 'utf8');
  const addresses = [...routes.matchAll(/case '((?:GET|POST) \/[a-z/-]+)'/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !page.includes(`\`${address}`))).toEqual([]);
});
