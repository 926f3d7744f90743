import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from '../../testing/lienthong.ts';
import { expectShape, type ShapeName } from '../../testing/shape.ts';
import { commune, report, twoAgencies } from '../../testing/two-agencies.ts';

interface Told {
  readonly version: number;
  readonly words: string;
  readonly kid: string;
  readonly changes: readonly { what: string; agency?: string; kid?: string }[];
  readonly signed: readonly string[];
  readonly missing: { own: number; previous?: number };
  readonly error: { code: string; place?: string };
  readonly result: string;
  readonly asked: readonly { from: string; code?: string }[];
}

const newcomer = 'lienthong:vd-shelter-1';
let desk: Desk;
beforeAll(async () => {
  desk = await twoAgencies();
  for (const name of ['b', 'c', 'd', 'online2'])
    await ok('keysNew', 'keys', 'new', '--out', `${name}.keys`, '--sign-only');
  await ok('keysNew', 'keys', 'new', '--out', 'shelter.keys');
}, 120_000);
afterAll(() => desk.close());

async function ok(shape: ShapeName, ...argv: string[]): Promise<Told> {
  const { code, document, err } = await desk.json<Told>(argv);
  expect([argv.join(' '), code, err]).toEqual([argv.join(' '), 0, '']);
  expectShape(shape, document);
  return document;
}
async function refused(...argv: string[]): Promise<{ exit: number; code: string; place?: string }> {
  const { code, document } = await desk.json<Told>(argv);
  expectShape('error', document);
  return { exit: code, ...document.error };
}
const kidOf = (file: string): string =>
  JSON.parse(readFileSync(desk.path(`${file}.keys.pub.json`), 'utf8')).keys[0].kid;
const trusting = (n = '') => ['--trust', `trust${n}.json`];
const publics = (...names: string[]) => names.flatMap((name) => ['--signer-public', `${name}.keys.pub.json`]);
const sign = (draft: string, signer: string, out: string, ...more: string[]) =>
  ok('directorySign', 'directory', 'sign', draft, '--signer', `${signer}.keys`, '--out', out, ...more);

describe('two of three signers who sit in different places', { timeout: 120_000 }, () => {
  test('found a directory: drafted, signed one after the other, verified, confirmed', async () => {
    const [signers, online] = [publics('signer', 'b', 'c'), ['--freshness-public', 'online.keys.pub.json']];
    const files = ['--out', 'draft.json', '--trust-out', 'trust.json'];
    await ok('directoryDraft', 'directory', 'draft', 'agencies.json', ...signers, '--k', '2', ...online, ...files);
    const one = await sign('draft.json', 'signer', 'one.json');
    expect(one).toMatchObject({ version: 1, signed: [kidOf('signer')], missing: { own: 1 } });
    expect((await desk.run(['directory', 'verify', 'one.json', ...trusting()])).code).toBe(1);
    expect((await sign('one.json', 'c', 'v1.json')).missing).toEqual({ own: 0 });
    await ok('directoryVerify', 'directory', 'verify', 'v1.json', ...trusting());
    await ok(
      'directoryRenew',
      'directory',
      'renew',
      'v1.json',
      ...trusting(),
      '--key',
      'online.keys',
      '--out',
      'v1.jws',
    );
    for (const [signer, code] of [
      ['signer', 'signed-already'],
      ['d', 'not-a-signer'],
    ] as const) {
      const argv = ['directory', 'sign', 'v1.json', '--signer', `${signer}.keys`, '--out', 'never.json'];
      expect(await refused(...argv)).toMatchObject({ exit: 1, code });
    }
    expect(existsSync(desk.path('never.json'))).toBe(false);
  });

  test('take an agency in by its enrolment, whose keys it has shown to hold', async () => {
    const entry = ['--name-vi', 'Cơ sở hỗ trợ', '--name-en', 'Shelter', '--endpoint', 'http://127.0.0.1:1/lt'];
    const enrolled = await ok(
      ...(['directoryEnrol', 'directory', 'enrol', 'shelter.keys', '--code', newcomer] as const),
      ...[...entry, '--out', 'enrolment.json'],
    );
    const made = ['directory', 'challenge', 'enrolment.json', '--out', 'challenge.jwe', '--expect', 'expected.json'];
    const challenge = await ok('directoryChallenge', ...made);
    expect([challenge.words, enrolled.words]).toEqual([enrolled.words, expect.stringMatching(/^[a-z]+(-[a-z]+){5}$/)]);
    const answer = (keys: string, out: string) => [
      ...['directory', 'answer', 'challenge.jwe', '--enrolment', 'enrolment.json', '--keys', keys, '--out', out],
    ];
    expect(await refused(...answer('commune.keys', 'other.txt'))).toMatchObject({ code: 'part-unreadable' });
    await ok('directoryAnswer', ...answer('shelter.keys', 'answer.txt'));
    const add = (answered: string, out: string, enrolment = 'enrolment.json') => [
      ...['directory', 'add', 'v1.json', enrolment, ...trusting(), '--expect', 'expected.json'],
      ...['--answer', answered, '--role', 'social-support', '--out', out],
    ];
    writeFileSync(desk.path('wrong.txt'), `${'A'.repeat(43)}\n`);
    expect(await refused(...add('wrong.txt', 'x.json'))).toMatchObject({
      code: 'enrolment-invalid',
      place: 'wrong.txt',
    });
    const added = await ok('directoryDraft', ...add('answer.txt', 'draft2.json'));
    expect(added).toMatchObject({
      ...{ version: 2, words: enrolled.words, changes: [{ what: 'agency-added', agency: newcomer }] },
    });
    const after = ['--previous', 'v1.json', ...trusting()];
    expect(await refused('directory', 'sign', 'draft2.json', '--signer', 'b.keys', '--out', 'x.json')).toMatchObject({
      ...{ exit: 64, code: 'usage' },
    });
    const first = await sign('draft2.json', 'b', 'two-one.json', ...after);
    expect([first.changes, first.missing]).toEqual([added.changes, { own: 1, previous: 1 }]);
    expect((await sign('two-one.json', 'c', 'v2.json', ...after)).missing).toEqual({ own: 0, previous: 0 });
  });

  test('rotate an agency’s keys, which a key file holds beside the old ones', async () => {
    const keys = ['commune/keys.jwe', '--public', 'commune2.pub.json'];
    const held = await ok('keysAdd', 'keys', 'add', ...keys);
    const entry = ['--name-vi', 'Công an xã', '--name-en', 'Commune', '--endpoint', 'http://127.0.0.1:1/lt'];
    const enrol = ['directory', 'enrol', 'commune/keys.jwe', '--code', commune, ...entry, '--out', 'enrol2.json'];
    const enrolled = await ok('directoryEnrol', ...enrol);
    expect(enrolled.kid).toBe(held.kid);
    await ok(
      'directoryChallenge',
      ...['directory', 'challenge', 'enrol2.json', '--out', 'challenge2.jwe', '--expect', 'expected2.json'],
    );
    await ok(
      ...(['directoryAnswer', 'directory', 'answer', 'challenge2.jwe', '--enrolment', 'enrol2.json'] as const),
      ...['--keys', 'commune/keys.jwe', '--out', 'answer2.txt'],
    );
    const rotate = ['directory', 'rotate', 'v2.json', ...trusting(), '--out', 'draft3.json'];
    expect(await refused(...rotate)).toMatchObject({ exit: 64 });
    const proof = ['--enrolment', 'enrol2.json', '--expect', 'expected2.json', '--answer', 'answer2.txt'];
    expect(await refused(...rotate, ...proof)).toMatchObject({ exit: 64 });
    expect(await refused(...rotate, ...proof, '--from', 'tomorrow')).toMatchObject({ exit: 64 });
    const { changes } = await ok('directoryDraft', ...rotate, ...proof, '--from', '2099-01-01');
    expect(changes.map(({ what, agency }) => [what, agency])).toEqual([
      ...[
        ['key-added', commune],
        ['key-added', commune],
      ],
    ]);
    const after = ['--previous', 'v2.json', ...trusting()];
    await sign('draft3.json', 'signer', 'three-one.json', ...after);
    await sign('three-one.json', 'b', 'v3.json', ...after);
  });

  test('revoke a stolen key', async () => {
    const revoke = ['directory', 'revoke', 'v3.json', ...trusting(), '--agency', commune, '--out', 'draft4.json'];
    const kid = kidOf('commune');
    expect(await refused(...revoke, '--kid', kidOf('province'))).toMatchObject({ code: 'unknown-key' });
    const { changes } = await ok('directoryDraft', ...revoke, '--kid', kid, '--from', '2026-01-01T00:00:00+07:00');
    expect(changes).toEqual([{ what: 'key-revoked', agency: commune, kid }]);
    const after = ['--previous', 'v3.json', ...trusting()];
    await sign('draft4.json', 'signer', 'four-one.json', ...after);
    await sign('four-one.json', 'b', 'v4.json', ...after);
  });

  test('are replaced, and the online key with them: k of the old and k of the new', async () => {
    const change = [...publics('b', 'c', 'd'), '--k', '2', '--freshness-public', 'online2.keys.pub.json'];
    const files = ['--trust-out', 'trust5.json', '--out', 'draft5.json'];
    const { changes } = await ok(
      'directoryDraft',
      ...['directory', 'rotate', 'v4.json', ...trusting(), ...change, ...files],
    );
    expect(changes.map(({ what }) => what)).toEqual(['signers', 'freshness-key']);
    const after = ['--previous', 'v4.json', ...trusting()];
    expect((await sign('draft5.json', 'd', 'five-one.json', ...after)).missing).toEqual({ own: 1, previous: 2 });
    expect((await sign('five-one.json', 'b', 'five-two.json', ...after)).missing).toEqual({ own: 0, previous: 1 });
    expect((await sign('five-two.json', 'signer', 'v5.json', ...after)).missing).toEqual({ own: 0, previous: 0 });
    await ok('directoryVerify', 'directory', 'verify', 'v5.json', ...trusting('5'));
    await ok('directoryVerify', 'directory', 'verify', 'v5.json', ...after);
    expect((await desk.run(['directory', 'verify', 'v5.json', ...trusting()])).code).toBe(1);
    await ok(
      'directoryRenew',
      'directory',
      'renew',
      'v5.json',
      ...trusting('5'),
      '--key',
      'online2.keys',
      '--out',
      'v5.jws',
    );
  });

  test('what they sign is taken from files, in its order; a skip leaves the folder as it was', async () => {
    const init = ['agency', 'init', 'carried', '--code', commune, '--keys', 'commune.keys', ...trusting()];
    await ok('agencyInit', ...init, '--directory', 'v1.json', '--freshness', 'v1.jws');
    const take = ['directory', 'take', 'carried'];
    expect(await refused(...take, 'v3.json')).toMatchObject({ exit: 1, code: 'directory-gap' });
    expect(readFileSync(desk.path('carried/directory.json'), 'utf8')).toBe(readFileSync(desk.path('v1.json'), 'utf8'));
    expect(await ok('directoryTake', ...take, 'v2.json', 'v3.json')).toMatchObject({ version: 3 });
    await ok('directoryTake', ...take, 'v4.json', 'v5.json', '--freshness', 'v5.jws');
    expect(readFileSync(desk.path('carried/freshness.jws'), 'utf8')).toBe(readFileSync(desk.path('v5.jws'), 'utf8'));
  });

  test('what they sign is fetched by any file server, every version in turn, and nothing that leads astray', async () => {
    await ok(
      'agencyInit',
      ...['agency', 'init', 'member', '--code', commune, '--keys', 'commune.keys', '--directory', 'v1.json'],
      ...['--freshness', 'v1.jws', ...trusting()],
    );
    const files: Record<string, string> = { directory: 'v5.json', freshness: 'v5.jws' };
    for (const n of [1, 2, 3, 4, 5]) files[`directories/${n}`] = `v${n}.json`;
    const server = createServer(({ url = '' }, response) => {
      const file = files[url.replace(/^.*1-draft\//, '')];
      response.writeHead(file === undefined ? 404 : 200).end(file === undefined ? '' : readFileSync(desk.path(file)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/lt`;
    try {
      const fetch = ['directory', 'fetch', 'member'];
      const nobody = await desk.json<Told>([...fetch, '--from', 'http://127.0.0.1:1/lt']);
      expect([nobody.code, nobody.document.asked]).toEqual([
        74,
        [{ from: 'http://127.0.0.1:1/lt', code: 'peer-unreachable' }],
      ]);
      files['directories/3'] = 'draft3.json';
      const astray = await desk.json<Told>([...fetch, '--from', from]);
      expect([astray.code, astray.document]).toMatchObject([74, { version: 2, asked: [{ from, code: 'bad-token' }] }]);
      files['directories/3'] = 'v3.json';
      expect(await ok('directoryFetch', ...fetch, '--from', from)).toMatchObject({ version: 5, asked: [{ from }] });
      for (const [inFolder, file] of [
        ['directory.json', 'v5.json'],
        ['freshness.jws', 'v5.jws'],
      ] as const) {
        expect(readFileSync(desk.path(`member/${inFolder}`), 'utf8')).toBe(
          readFileSync(desk.path(file), 'utf8').trim(),
        );
      }
      expect((await desk.json<{ directory: Told }>(['agency', 'status', 'member'])).document.directory.version).toBe(5);
    } finally {
      server.close();
    }
  });
});

describe('each command writes a new file and never over an old one', { timeout: 60_000 }, () => {
  test.each([
    [
      'draft',
      ['draft', 'agencies.json', ...publics('b'), '--freshness-public', 'online.keys.pub.json', '--trust-out', 't'],
    ],
    ['sign', ['sign', 'draft.json', '--signer', 'b.keys']],
    ['revoke', ['revoke', 'v3.json', ...trusting(), '--agency', commune, '--kid', 'x']],
    ['rotate', ['rotate', 'v3.json', ...trusting(), '--freshness-public', 'online2.keys.pub.json']],
    [
      'enrol',
      ['enrol', 'b.keys', '--code', 'x', '--name-vi', 'x', '--name-en', 'x', '--endpoint', 'https://x.example/x'],
    ],
    ['answer', ['answer', 'challenge.jwe', '--enrolment', 'enrolment.json', '--keys', 'shelter.keys']],
    ['challenge', ['challenge', 'enrolment.json', '--expect', 'new.json']],
  ])('%s', async (_, argv) => {
    writeFileSync(desk.path('old.json'), 'old');
    expect(await refused('directory', ...argv, '--out', 'old.json')).toMatchObject({ exit: 74, code: 'EEXIST' });
    expect(readFileSync(desk.path('old.json'), 'utf8')).toBe('old');
  });
});

test('a replacement is for one recipient', async () => {
  writeFileSync(desk.path('report.json'), JSON.stringify(report()));
  const to = ['--to', 'lienthong:a', '--to', 'lienthong:b', '--purpose', 'x', '--basis', 'y'];
  const id = ['--supersedes', '01a05ab1-d900-7003-806f-000000008d06'];
  expect(await refused('agency', 'send', 'commune', 'report.json', ...to, ...id)).toMatchObject({ exit: 64 });
});
