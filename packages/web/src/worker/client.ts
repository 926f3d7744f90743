/**
 * The page's end of the worker. It is made of a blob, so that it has the page's own policy whatever the server says.
 * @module
 */
import type { Field } from '@lienthong/schemas/fields';
import type { Answer, BasisWords, Fault, Form, Progress, Request, TableOptions, Words } from './messages.ts';
import type { BuiltReturn, ReturnDraft } from './returns.ts';

/** What was asked for could not be done; the words say what to do next. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
  readonly messages: Words;
  constructor(messages: Words) {
    super(messages.en);
    this.messages = messages;
  }
}

type Asked<T extends Answer['type']> = Extract<Answer, { type: T }>;
type Unnumbered<R> = R extends { ask: number } ? Omit<R, 'ask'> : never;

const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
let worker: Promise<Worker> | undefined;
let asked = 0;
let opened = 0;
let follow: Follower | undefined;

/** Who hears how a file goes. */
export interface Follower {
  onProgress(progress: Progress): void;
  /** Nobody foresaw it: the file is read no further. */
  onFailure(messages: Words): void;
}

/** Reads and judges a file; what an earlier one still sends is passed over. */
export function openFile(file: File, table: TableOptions, follower: Follower): void {
  opened += 1;
  follow = follower;
  post({ type: 'open', file, table });
}

export async function recordsAt(records: readonly number[]): Promise<readonly unknown[]> {
  return (await ask<'records'>({ type: 'records', records })).values;
}

export function editRecord(record: number, value: unknown): Promise<Asked<'edited'>> {
  return ask<'edited'>({ type: 'edit', record, value });
}

export async function savedAs(form: Form, lang: 'vi' | 'en', kind?: string): Promise<Blob> {
  return (await ask<'saved'>({ type: 'save', form, lang, ...(kind === undefined ? {} : { kind }) })).blob;
}

/** A valid record as a document on A4: a page that opens offline and is printed from the browser. */
export async function documentOf(value: object, lang: 'vi' | 'en'): Promise<Blob> {
  return (await ask<'saved'>({ type: 'print', value, lang })).blob;
}

/** A copy of the open workbook with its faults marked. */
export async function markedWorkbook(lang: 'vi' | 'en'): Promise<Blob> {
  return (await ask<'saved'>({ type: 'mark', lang })).blob;
}

/** Which heading of the open table is which field, as JSON: for the next file of its sender. */
export async function mappingOfTable(): Promise<Blob> {
  return (await ask<'saved'>({ type: 'mapping' })).blob;
}

/** An empty XLSX form of a kind. */
export async function templateOf(kind: string, lang: 'vi' | 'en'): Promise<Blob> {
  return (await ask<'saved'>({ type: 'template', kind, lang })).blob;
}

/** The indicators that a return may carry, and the edition of areas in force. */
export function catalogueInWords(): Promise<Asked<'catalogue'>> {
  catalogue ??= ask<'catalogue'>({ type: 'catalogue' });
  return catalogue;
}

let catalogue: Promise<Asked<'catalogue'>> | undefined;

/** The body of a return out of figures that were typed. */
export function buildReturn(draft: ReturnDraft): Promise<BuiltReturn> {
  return ask<'built'>({ type: 'build', draft });
}

/** The same out of a file of records. */
export function countRecords(file: File, draft: ReturnDraft): Promise<BuiltReturn> {
  return ask<'built'>({ type: 'count', file, draft });
}

export async function judgeRecord(value: unknown): Promise<readonly Fault[]> {
  return (await ask<'judged'>({ type: 'judge', value })).faults;
}

/** The fields of a kind; kept, since they never change. */
export function fieldsOf(kind: string): Promise<readonly Field[]> {
  let known = fields.get(kind);
  if (known === undefined) {
    known = ask<'fields'>({ type: 'fields', kind }).then((answer) => answer.fields ?? []);
    fields.set(kind, known);
  }
  return known;
}

const fields = new Map<string, Promise<readonly Field[]>>();

export function basesInWords(): Promise<Readonly<Record<string, BasisWords>>> {
  bases ??= ask<'bases'>({ type: 'bases' }).then((answer) => answer.bases);
  return bases;
}

let bases: Promise<Readonly<Record<string, BasisWords>>> | undefined;

function ask<T extends Answer['type']>(request: Unnumbered<Request>): Promise<Asked<T>> {
  asked += 1;
  const number = asked;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve: resolve as (answer: Answer) => void, reject });
    post({ ...request, ask: number } as Request);
  });
}

function post(request: Request): void {
  worker ??= start();
  worker.then((started) => started.postMessage(request));
}

async function start(): Promise<Worker> {
  const { default: code } = await import('./judge.worker.ts?text');
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const made = new Worker(address, { name: 'judge' });
  made.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.type === 'progress') {
      if (data.opened === opened) follow?.onProgress(data);
      return;
    }
    if (data.ask === undefined) {
      if (data.type === 'failed') follow?.onFailure(data.messages);
      return;
    }
    const asker = waiting.get(data.ask);
    waiting.delete(data.ask);
    if (data.type === 'failed') asker?.reject(new WorkerError(data.messages));
    else asker?.resolve(data);
  });
  return made;
}
