/**
 * Two agencies, one with its keys in a token of SoftHSM, exchange messages both ways.
 * @module
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Agency,
  type Contract,
  createNetwork,
  generateKeys,
  generateSigningKey,
  importDecrypter,
  importSigner,
  openAgency,
  openSqliteStore,
  serve,
  uuidv7,
  verifyBundle,
} from '@lienthong/exchange';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TokenOptions, tokenDecrypter, tokenSigner } from './token.ts';

const folder = mkdtempSync(join(tmpdir(), 'lienthong-token-'));
const modules = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'];
const token: TokenOptions = {
  module: modules.find((path) => existsSync(path)) ?? 'libsofthsm2.so',
  label: 'agency',
  pinVariable: 'LIENTHONG_TEST_PIN',
};

beforeAll(() => {
  mkdirSync(join(folder, 'tokens'));
  const settings = join(folder, 'softhsm2.conf');
  writeFileSync(settings, `directories.tokendir = ${join(folder, 'tokens')}\nobjectstore.backend = file\n`);
  process.env['SOFTHSM2_CONF'] = settings;
  process.env[token.pinVariable] = '2468';
  const pins = ['--pin', '2468', '--so-pin', '1357'];
  execFileSync('softhsm2-util', ['--init-token', '--free', '--label', token.label, ...pins]);
  for (const [id, usage] of [
    ['01', '--usage-sign'],
    ['02', '--usage-derive'],
  ] as const) {
    const login = ['--module', token.module, '--token-label', token.label, '--pin', `env:${token.pinVariable}`];
    execFileSync('pkcs11-tool', [...login, '--keypairgen', '--key-type', 'EC:prime256v1', '--id', id, usage]);
  }
});

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
  rmSync(folder, { recursive: true });
});

const row = {
  kind: 'note',
  group: 'narrative',
  purpose: 'test',
  basis: 'test-1',
  condition: 'none',
  validFrom: '2020-01-01',
};
const schema = 'https://schemas.lienthong.example/note/1.0';
const contract: Contract = {
  schema: (id) => (id === schema ? { '~standard': { validate: (value) => ({ value }) } } : undefined),
  digest: (id) => (id === schema ? 'A'.repeat(43) : undefined),
  groups: () => ['head', 'narrative'],
  concerns: () => true,
  sharing: [{ ...row, from: 'test', to: 'test' }],
};

test('keys in a token sign, open, and prove', async () => {
  const signer = await tokenSigner(token, '01');
  const decrypter = await tokenDecrypter(token, '02');
  const file = generateKeys();
  const member = (code: string, port: number, keys: object) => ({
    ...{ code, names: { en: code, vi: code }, roles: [{ role: 'test', from: '2020-01-01' }] },
    ...{ endpoint: `http://127.0.0.1:${port}/lt`, reads: { note: ['1.0'] }, keys: keys as typeof file },
  });
  const [portA, portB] = [await freePort(), await freePort()];
  const network = await createNetwork({
    agencies: [
      member('lienthong:a', portA, { signing: signer.publicJwk, encryption: decrypter.publicJwk }),
      member('lienthong:b', portB, file),
    ],
    ...{ signers: [generateSigningKey()], freshnessKey: generateSigningKey() },
    ...{ sharing: contract.sharing, networks: ['127.0.0.0/8'] },
  });
  const a = await open('lienthong:a', { signer, decrypters: [decrypter] });
  const b = await open('lienthong:b', {
    signer: importSigner(file.signing),
    decrypters: [importDecrypter(file.encryption)],
  });
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const record = { schema, conversation: uuidv7(), text: 'thử nghiệm' };
    const [sent] = await from.send({ to: to.code, record, purpose: 'test', basis: 'test-1' });
    expect((await from.outbox.waitFor(sent?.jti ?? '')).state).toBe('valid');
    const [message] = await to.inbox.take();
    expect(message?.record).toEqual(record);
    const { result, checks } = await verifyBundle(await to.evidence(sent?.dig ?? ''), { trust: network.trust });
    expect([result, checks.filter((check) => check.result === 'invalid')]).toEqual(['valid', []]);
  }

  async function open(
    code: string,
    keys: Pick<Parameters<typeof openAgency>[0], 'signer' | 'decrypters'>,
  ): Promise<Agency> {
    const store = openSqliteStore(join(folder, `${code.slice(-1)}.sqlite`));
    const agency = await openAgency({ code, ...keys, store, contract, ...network });
    const served = await serve(agency);
    closing.push(async () => {
      await served.close();
      await agency.close();
    });
    return agency;
  }
});

test('a wrong PIN is an error that names what was asked for', async () => {
  process.env['LIENTHONG_WRONG_PIN'] = '0000';
  const signer = await tokenSigner(token, '01');
  expect(signer.kid).toMatch(/^[\w-]{43}$/);
  await expect(
    tokenSigner({ ...token, pinVariable: 'LIENTHONG_WRONG_PIN' }, '01').then((wrong) => wrong.sign(new Uint8Array(1))),
  ).rejects.toThrow(/^the token did not carry out --(sign|read-object)$/);
});

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
