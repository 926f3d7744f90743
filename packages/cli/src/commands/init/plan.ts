/**
 * What `init` has been told so far: kept beside the folder to be, so that it can be taken up on another day. No secret is in it.
 * @module
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cli } from '../../cli.ts';
import { notAsExpected, pathOf, writeWhole } from '../../files.ts';
import { isObject, isText } from '../json-file.ts';

export interface Plan {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Where this agency will be reached. */
  readonly endpoint: string;
  /** Where the standing agency is reached. */
  readonly standing: string;
  /** File of the pinned signers, as it was named. */
  readonly trust: string;
}

const members = ['code', 'nameVi', 'nameEn', 'endpoint', 'standing', 'trust'] as const;

/** Files of a folder that is being set up, beside it. */
export function filesOf(folder: string) {
  const at = (name: string) => join(`${folder}.init`, name);
  return {
    ...{ folder: `${folder}.init`, plan: at('plan.json'), keys: at('keys.jwe') },
    ...{ enrolment: at('enrolment.json'), answer: at('answer.txt') },
  };
}

/** @returns `undefined` where nothing was begun */
export async function readPlan(cli: Cli, folder: string): Promise<Plan | undefined> {
  const { plan } = filesOf(folder);
  const text = await readFile(pathOf(cli.io, plan), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const value: unknown = JSON.parse(text);
  if (!isObject(value) || !members.every((name) => isText(value[name]))) throw notAsExpected(plan);
  return value as unknown as Plan;
}

export async function writePlan(cli: Cli, folder: string, plan: Plan): Promise<void> {
  const files = filesOf(folder);
  await mkdir(pathOf(cli.io, files.folder), { recursive: true, mode: 0o700 });
  await writeWhole(pathOf(cli.io, files.plan), `${JSON.stringify(plan, null, 2)}\n`);
}
