/**
 * What an examination is told, with its defaults.
 * @module
 */
import type { Contract } from '../contract.ts';
import { limits } from '../limits.ts';
import type { HttpOptions, Transport } from '../sender/transport.ts';
import type { CheckName } from './words/checks.ts';

export interface ExaminationOptions {
  /** Without it nothing is said about keys. */
  readonly passphrase?: string | undefined;
  /** Where the passphrase lies: the rights on it are looked at. */
  readonly passphraseFile?: string;
  /** A copy that `backupSqliteStore` made. */
  readonly backup?: string;
  readonly contract?: Pick<Contract, 'sharing'>;
  /** Versions that this program reads, by record kind. */
  readonly reads?: Readonly<Record<string, readonly string[]>>;
  /** Asks nobody over the network. */
  readonly offline?: boolean;
  readonly http?: HttpOptions;
  /** Another way to reach peers. */
  readonly transport?: Transport;
  /** Called before each check. */
  readonly onCheck?: (check: CheckName) => void;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  /** `process.version` unless given. */
  readonly nodeVersion?: string;
  /** Of the user who runs this; `undefined` where the system has none. */
  readonly uid?: number | undefined;
  /** Free bytes below which the disk is called low. */
  readonly lowSpaceBytes?: number;
  readonly fullSpaceBytes?: number;
  /** Pages and log of a larger store are not read. */
  readonly largestStoreBytes?: number;
  /** No more are asked: those that this agency writes to come first. */
  readonly mostPeers?: number;
}

export interface Examination extends ExaminationOptions {
  readonly folder: string;
  readonly now: () => number;
  readonly nodeVersion: string;
  readonly lowSpaceBytes: number;
  readonly fullSpaceBytes: number;
  readonly largestStoreBytes: number;
  readonly mostPeers: number;
}

export function withDefaults(folder: string, options: ExaminationOptions): Examination {
  return {
    now: Date.now,
    nodeVersion: process.version,
    uid: process.getuid?.(),
    lowSpaceBytes: limits.lowSpaceBytes,
    fullSpaceBytes: limits.fullSpaceBytes,
    largestStoreBytes: limits.examinedStoreBytes,
    mostPeers: limits.peersExamined,
    ...options,
    folder,
  };
}
