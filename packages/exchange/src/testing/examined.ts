/**
 * Folders of two agencies to be examined: a healthy pair that has exchanged messages, of which every test spoils a copy.
 * @module
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Agency, AgencyOptions } from '../agency.ts';
import { offline } from '../carry.ts';
import { type Trust, type VerifiedDirectory, verifyFirstDirectory } from '../directory/directory.ts';
import { createNetwork } from '../directory/draft.ts';
import { type Diagnosis, examineFolder } from '../doctor/doctor.ts';
import type { Finding } from '../doctor/findings.ts';
import type { ExaminationOptions } from '../doctor/options.ts';
import { createAgencyFolder, openAgencyFolder } from '../folder.ts';
import { generateKeys, generateSigningKey } from '../keys/generate.ts';
import type { PrivateJwk } from '../keys/jwk.ts';
import { sealKeyFile } from '../keys/key-file.ts';
import { type TestClock, testClock } from '../testkit/clock.ts';
import { note, noteContract, noteSharing } from '../testkit/note.ts';
import { wireTo } from '../testkit/wire.ts';

export const codes = { a: 'lienthong:a', b: 'lienthong:b' } as const;
const passphrase = 'mật khẩu thử nghiệm';
/** Few: whoever breaks this passphrase has keys of a test. */
const iterations = 1000;
const hourMs = 3_600_000;

type Side = keyof typeof codes;
type Change = (folder: string) => void | Promise<void>;

export class ExaminedNetwork {
  readonly clock: TestClock = testClock();
  readonly root = mkdtempSync(join(tmpdir(), 'lienthong-examined-'));
  readonly keys = { a: generateKeys(), b: generateKeys() };
  readonly signerKeys = [generateSigningKey()];
  readonly freshnessKey = generateSigningKey();

  /** Both have received what the other has sent, and are stopped. */
  static async create(endpoints: Readonly<Record<Side, string>> = loopback): Promise<ExaminedNetwork> {
    const self = new ExaminedNetwork();
    const sides = ['a', 'b'] as const;
    const network = await createNetwork({
      agencies: sides.map((side) => ({
        ...{ code: codes[side], names: { vi: side, en: side }, endpoint: endpoints[side], keys: self.keys[side] },
        ...{ roles: [side === 'a' ? 'sender' : 'receiver'], reads: { note: ['1.0'] } },
      })),
      ...{ signers: self.signerKeys, freshnessKey: self.freshnessKey, sharing: noteSharing },
      ...{ networks: ['127.0.0.0/8'], now: self.clock.now() },
    });
    for (const side of sides)
      await createAgencyFolder(self.folder(side), {
        ...{ code: codes[side], keys: self.keys[side], passphrase, iterations, network },
      });
    await self.exchange(self.folder('a'), self.folder('b'));
    return self;
  }

  close(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  folder(side: Side): string {
    return join(this.root, side);
  }

  /** A copy of one side's folder, spoilt in one way. */
  async spoilt(change: Change = () => undefined, side: Side = 'a'): Promise<string> {
    const folder = mkdtempSync(join(this.root, 'copy-'));
    cpSync(this.folder(side), folder, { recursive: true, preserveTimestamps: true });
    await change(folder);
    return folder;
  }

  /** Both send one message and have its verdict. */
  async exchange(folderA: string, folderB: string): Promise<void> {
    const agencies: Agency[] = [];
    for (const [folder, code] of [
      [folderA, codes.a],
      [folderB, codes.b],
    ] as const)
      agencies.push(await this.open(folder, { transport: wireTo(() => agencies, code) }));
    const [a, b] = agencies as [Agency, Agency];
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const [sent] = await from.send({ to: to.code, record: note(), purpose: 'test', basis: 'test-1' });
      await from.outbox.waitFor(sent?.jti ?? '', ['valid']);
    }
    for (const agency of agencies) {
      await agency.idle();
      await agency.reconcile(agency.code === codes.a ? codes.b : codes.a);
    }
    for (const agency of agencies) await agency.close();
  }

  open(folder: string, options: Partial<AgencyOptions> = {}): Promise<Agency> {
    const { now } = this.clock;
    return openAgencyFolder(folder, { passphrase, contract: noteContract, transport: offline, now, ...options });
  }

  /** Open until the test ends. */
  async opened(folder: string, options: Partial<AgencyOptions> = {}): Promise<Agency> {
    const agency = await this.open(folder, options);
    onTestFinished(() => agency.close());
    return agency;
  }

  sealKeys(keys: readonly PrivateJwk[]): Promise<string> {
    return sealKeyFile(keys, passphrase, { iterations });
  }

  get trust(): Trust {
    return { k: 1, keys: this.signerKeys.map(({ kid }) => kid) };
  }

  /** A signed directory, verified: that of the folders unless given. */
  async directory(text?: string): Promise<VerifiedDirectory> {
    const signed = text ?? readFileSync(join(this.folder('a'), 'directory.json'), 'utf8');
    return verifyFirstDirectory(signed, { trust: this.trust });
  }

  /** By default with the passphrase and without the network, an hour after the pair was made. */
  examine(folder: string, options: ExaminationOptions = {}): Promise<Diagnosis> {
    const now = () => this.clock.now() + hourMs / 2;
    const reads = { note: ['1.0'] };
    return examineFolder(folder, { passphrase, contract: noteContract, reads, offline: true, now, ...options });
  }

  /** What is wrong, a line each. */
  async faults(folder: string, options: ExaminationOptions = {}): Promise<string[]> {
    return faultLines((await this.examine(folder, options)).findings, folder);
  }
}

/** `level check code place` of what is wrong. */
export function faultLines(findings: readonly Finding[], folder: string): string[] {
  return findings
    .filter(({ level }) => level === 'warn' || level === 'fail')
    .map(({ level, check, code, place }) => [level, check, code, place?.replace(folder, '.')].join(' '));
}

const loopback = { a: 'http://127.0.0.1:1/a', b: 'http://127.0.0.1:1/b' };
