/**
 * What the pictures show: each a page made of cases of `conformance/`, cut to what matters.
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { conversationPage, flowsPage, printForm, receiptSlip } from '../../packages/forms/src/index.ts';
import { kinds } from '../../packages/schemas/src/index.ts';
import { readTasks, type TaskMessage } from '../contract/tasks.ts';
import { filledSheet } from './filled-sheet.ts';
import { buildReturn, checkFile, fillVictim } from './page-acts.ts';

/** Where a picture is taken from: a page made here, or a task of the page for officers. */
export type Picture = Frame & (Made | Task);

interface Frame {
  /** of its file, without `.png` */
  readonly name: string;
  /** CSS pixels; a page that is shorter is cut where it ends */
  readonly width: number;
  readonly height: number;
  /** the last of what is to be seen, as a selector of CSS; the end of the page unless given */
  readonly until?: string;
}

interface Made {
  /** a whole page of HTML */
  readonly page: (root: string) => string | Promise<string>;
}

interface Task {
  /** as it stands in the address */
  readonly task: 'check' | 'fill' | 'return';
  /** what is done there before the picture is taken */
  readonly act: (page: Page, root: string) => Promise<void>;
}

/** As wide as a sheet of A4 on the screen, with a little of the desk around it. */
const sheet = { width: 840, height: 1130, until: '.page' } as const;

const screen = { width: 1180, height: 820 } as const;

export const pictures: readonly Picture[] = [
  {
    name: 'giay-bien-nhan',
    ...sheet,
    height: 900,
    page: (root) => receiptSlip(report(root), { ...paper(root), telephone: '0000 000 001' }),
  },
  { name: 'phieu-tin-bao', ...sheet, page: (root) => printForm(report(root), { ...paper(root), to: [investigation] }) },
  {
    name: 'ke-hoach',
    ...sheet,
    page: (root) =>
      printForm(recordOf(root, 'S02-plan', 'implementation-plan'), {
        ...{ place: 'Ví Dụ 1', agency: namesOf(root), to: [police] },
      }),
  },
  {
    name: 'bao-cao-so-lieu',
    ...sheet,
    page: (root) =>
      printForm(recordOf(root, 'S18-statistical-criteria', 'statistical-return'), { ...paper(root), to: [police] }),
  },
  { name: 'dien-bien', width: 1180, height: 900, until: 'svg', page: timeline },
  { name: 'bang-tinh', width: 1180, height: 500, page: filledSheet },
  { name: 'kiem-tra-tep', ...screen, task: 'check', act: checkFile },
  { name: 'dien-ho-so', ...screen, task: 'fill', act: fillVictim },
  { name: 'lap-bao-cao', ...screen, task: 'return', act: buildReturn },
  { name: 'luong', width: 1000, height: 640, until: 'svg', page: flows },
];

const investigation = 'lienthong:dt-investigation-1';
const police = 'lienthong:dt-provincial-police-1';

/** What the paper has that the record has not. */
function paper(root: string) {
  return { place: 'Ví Dụ 1', parent: 'Công an tỉnh Ví Dụ', agency: namesOf(root) };
}

function namesOf(root: string): (code: string) => string | undefined {
  const { agencies } = readTasks(root);
  return (code) => agencies[code]?.name;
}

function messagesOf(root: string, task: string): TaskMessage[] {
  return readTasks(root).tasks.find(({ name }) => name === task)?.messages ?? [];
}

/** @throws {Error} the task carries no such record any more */
function recordOf(root: string, task: string, kind: string): object {
  const found = messagesOf(root, task).find((message) => message.kind === kind);
  if (found === undefined) throw new Error(`conformance/tasks/${task}.json carries no ${kind}`);
  return found.record;
}

function report(root: string): object {
  const file = 'conformance/records/crime-report/valid/denunciation-abroad.json';
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

function titleOf(name: string): string {
  return kinds.find(({ kind }) => kind === name)?.['x-vi'].title ?? name;
}

/** The messages of one matter, from the report to the wanted notice. */
function timeline(root: string): Promise<string> {
  const [received, settled, hunted] = ['S08-receive-reports', 'S09-verify-settle-reports', 'S11-hunt-wanted'].map(
    (task) => messagesOf(root, task).filter(({ kind }) => kind !== 'handling-status'),
  );
  const outcome = (settled ?? []).filter(({ kind }) => kind === 'crime-report-outcome');
  const messages = [...(received ?? []), ...outcome, ...(hunted ?? [])];
  return conversationPage(
    messages.map(({ from, to, kind, record }) => ({
      ...{ atMs: Date.parse(record.recordedAt), from, to, title: titleOf(kind) },
      outcome: { text: 'hợp lệ', mood: 'good' as const },
    })),
    { title: 'Diễn biến chuỗi trao đổi', agency: namesOf(root) },
  );
}

/** All messages of all tasks. */
function flows(root: string): Promise<string> {
  const messages = readTasks(root)
    .tasks.flatMap((task) => task.messages)
    .filter(({ kind }) => kind !== 'handling-status');
  const groups = Map.groupBy(messages, ({ from, to, kind }) => `${from} ${to} ${kind}`);
  return flowsPage(
    [...groups.values()].flatMap((some) =>
      some[0] ? [{ ...some[0], title: titleOf(some[0].kind), count: some.length }] : [],
    ),
    { title: 'Luồng thông điệp giữa các cơ quan', agency: namesOf(root) },
  );
}
