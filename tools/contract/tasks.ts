/**
 * Reads `conformance/tasks`: the acts that the dispatch asks for, as messages, the state after, and the indicator that moves.
 * @module
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AgencyRoleCode, AnyRecord, Bilingual, SharingCondition } from '../../packages/schemas/src/index.ts';
import { readJson } from './source.ts';

/** One message of a task; places in lists count from 0. */
export interface TaskMessage {
  /** agency codes, see `agencies.json` */
  from: string;
  to: string;
  kind: string;
  purpose: string;
  basis: string;
  /** conditions of sharing that are met */
  conditions?: SharingCondition[];
  record: AnyRecord;
  /** groups of the record that the receiver may not have, and does not get */
  withheld: string[];
  /** further records that travel as parts, by name */
  parts: Record<string, AnyRecord>;
  /** the message that this one answers: its `jti` is the record's `/answers/jti` */
  answers?: number;
}

/** The message again, from another or to another, which is refused. */
export interface Twin {
  message: number;
  from?: string;
  to?: string;
}

export interface Task {
  /** name of the file without its ending */
  name: string;
  /** code of `programme-task` */
  task: string;
  title: Bilingual;
  basis: string;
  messages: TaskMessage[];
  after: {
    /** kinds of the records that each agency holds, by code, in the order in which they came */
    holds: Record<string, string[]>;
    /** the answer to each message that got one */
    answered: Record<string, string>;
    /** where the case stands */
    stage?: string;
  };
  /** an indicator that `agency` counts over what it holds */
  indicator: { id: string; agency: string; period: string; before: number; after: number };
  twins: Twin[];
}

/** Roles and names of the agencies that play, by code. */
export type TaskAgencies = Record<string, { role: AgencyRoleCode; name: string }>;

/** @param root folder of the repository */
export function readTasks(root: string): { tasks: Task[]; agencies: TaskAgencies } {
  const folder = join(root, 'conformance/tasks');
  const names = readdirSync(folder).filter((file) => /^S\d\d-.*\.json$/.test(file));
  const tasks = names.sort().map((file) => {
    const task = readJson(join(folder, file)) as unknown as Task;
    const messages = task.messages.map((message) => filled(root, message));
    return { ...task, name: file.replace('.json', ''), messages };
  });
  return { tasks, agencies: readJson(join(folder, 'agencies.json')) as unknown as TaskAgencies };
}

function filled(root: string, message: TaskMessage): TaskMessage {
  const { record, parts = {}, withheld = [] } = message;
  const entries = Object.entries(parts).map(([name, part]) => [name, recordAt(root, part)]);
  return { ...message, withheld, record: recordAt(root, record), parts: Object.fromEntries(entries) };
}

/** A record stands in the file itself, or is one of the cases. */
function recordAt(root: string, record: AnyRecord | string): AnyRecord {
  return typeof record === 'string' ? (readJson(join(root, 'conformance', record)) as unknown as AnyRecord) : record;
}
