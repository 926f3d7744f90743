/**
 * Two agencies set up by hand: a commune's police and an investigating body.
 * @module
 */
import { chmodSync, cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { Desk, freePort } from './lienthong.ts';

export const commune = 'lienthong:vd-commune-police-1';
export const province = 'lienthong:vd-investigation-1';

export const standing = 'lienthong:vd-steering-committee-1';

const members = [
  { code: commune, role: 'commune-police', file: 'commune', vi: 'Công an xã Ví Dụ Một', en: 'Commune police' },
  { code: province, role: 'investigating-body', file: 'province', vi: 'Cơ quan điều tra', en: 'Investigating body' },
] as const;

const third = {
  ...{ code: standing, role: 'steering-committee', file: 'standing' },
  ...{ vi: 'Cơ quan thường trực', en: 'Standing agency' },
};

export const procuracy = 'lienthong:vd-procuracy-1';

const supervising = {
  ...{ code: procuracy, role: 'procuracy', file: 'procuracy' },
  ...{ vi: 'Viện kiểm sát', en: 'Procuracy' },
};

/** A fresh copy: keys under a passphrase take their time, so they are made once a file of tests. */
export function twoAgencies(): Promise<Desk> {
  made ??= setUp(members);
  return copyOf(made);
}

/** The two, and a standing agency that has no part in what they send each other. */
export function threeAgencies(): Promise<Desk> {
  madeOfThree ??= setUp([...members, third]);
  return copyOf(madeOfThree);
}

/** The two, and a procuracy, which is told of reports too. */
export function withProcuracy(): Promise<Desk> {
  madeWithProcuracy ??= setUp([...members, supervising]);
  return copyOf(madeWithProcuracy);
}

let madeWithProcuracy: Promise<Desk> | undefined;
let made: Promise<Desk> | undefined;
let madeOfThree: Promise<Desk> | undefined;

async function copyOf(made: Promise<Desk>): Promise<Desk> {
  const desk = new Desk();
  cpSync((await made).folder, desk.folder, { recursive: true });
  // The copy of a folder does not keep the rights on it.
  for (const name of readdirSync(desk.folder))
    if (existsSync(desk.path(`${name}/agency.json`))) chmodSync(desk.path(name), 0o700);
  return desk;
}

type Member = Record<'code' | 'role' | 'file' | 'vi' | 'en', string>;

async function setUp(agencies: readonly Member[]): Promise<Desk> {
  const desk = new Desk();
  process.once('exit', () => desk.close());
  const ok = async (...argv: string[]) => {
    const { code, err } = await desk.run([...argv, '--lang', 'en']);
    if (code !== 0) throw new Error(err);
  };
  for (const { file } of agencies)
    await ok('keys', 'new', '--out', `${file}.keys`, '--alg', file === 'province' ? 'ES256' : 'EdDSA');
  await ok('keys', 'new', '--out', 'signer.keys', '--sign-only');
  await ok('keys', 'new', '--out', 'online.keys', '--sign-only');
  const entries = [];
  for (const { code, role, file, vi, en } of agencies) {
    const endpoint = `http://127.0.0.1:${await freePort()}/lienthong/${file}`;
    entries.push({ code, names: { vi, en }, roles: [role], endpoint, keys: `${file}.keys.pub.json` });
  }
  writeFileSync(desk.path('agencies.json'), JSON.stringify({ networks: ['127.0.0.0/8'], agencies: entries }));
  const signed = ['--signer', 'signer.keys', '--freshness-key', 'online.keys', '--out', 'directory'];
  await ok('directory', 'create', 'agencies.json', ...signed);
  for (const { code, file } of agencies)
    await ok('agency', 'init', file, '--code', code, '--keys', `${file}.keys`, ...pinned);
  return desk;
}

export const pinned = [
  ...['--directory', 'directory/directory.json'],
  ...['--freshness', 'directory/freshness.jws'],
  ...['--trust', 'directory/trust.json'],
];

export const purpose = ['--purpose', 'report-settlement', '--basis', 'cpc2015-145'];

/** A report of crime whose free texts are the given words. */
export function report(words: readonly string[] = ['Tin báo về một việc làm đáng ngờ.']): Record<string, unknown> {
  return {
    schema: 'https://schemas.lienthong.example/crime-report/1.0',
    id: '01a05ab1-d900-701f-847b-00000003ef2a',
    revision: 1,
    recordStatus: 'final',
    issuer: commune,
    recordedAt: '2026-09-01T10:00:00+07:00',
    conversation: '01a05ab1-d900-7003-806f-000000008d06',
    classification: 'unclassified',
    sourceType: 'report',
    channel: 'hotline',
    receivedAt: '2026-09-01T09:58:59+07:00',
    receivedBy: { agency: commune, role: 'commune-police' },
    summary: words.join(' '),
  };
}
