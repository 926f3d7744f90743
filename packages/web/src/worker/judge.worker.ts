/**
 * The worker: reads and judges files away from the page, so that the page never waits.
 * @module
 */
import { printForm } from '@lienthong/forms';
import { bases } from '@lienthong/schemas';
import { areaEditions } from '@lienthong/schemas/areas';
import { fieldsOf } from '@lienthong/schemas/fields';
import { SheetError } from '@lienthong/sheet';
import { judgeValue } from './judge.ts';
import { type Answer, type BasisWords, isTable, type Request, type Words } from './messages.ts';
import { buildReturn, countRecords, indicatorWords } from './returns.ts';
import { type OpenFile, Session } from './session.ts';
import { TableSession } from './table-session.ts';
import { templateOf, written } from './write.ts';

let opened = 0;
let open: OpenFile | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => {
    say({ type: 'failed', ask: 'ask' in data ? data.ask : undefined, messages: wordsFor(error) });
  });
});

async function answer(request: Request): Promise<void> {
  switch (request.type) {
    case 'open': {
      open?.close();
      opened += 1;
      open = isTable(request.file.name)
        ? new TableSession(request.file, request.table, { opened, report: say })
        : new Session(request.file, { opened, report: say });
      await open.run();
      break;
    }
    case 'close':
      open?.close();
      open = undefined;
      break;
    case 'records': {
      const values = await present(open).read(request.records);
      say({ type: 'records', ask: request.ask, values });
      break;
    }
    case 'edit':
      say({ type: 'edited', ask: request.ask, ...(await present(open).edit(request.record, request.value)) });
      break;
    case 'save':
      say({ type: 'saved', ask: request.ask, blob: await written(present(open), request.form, request) });
      break;
    case 'mark':
      if (!(open instanceof TableSession)) throw new TypeError('only a workbook is marked');
      say({ type: 'saved', ask: request.ask, blob: await open.marked(request.lang) });
      break;
    case 'mapping':
      if (!(open instanceof TableSession)) throw new TypeError('only a table has a mapping');
      say({ type: 'saved', ask: request.ask, blob: open.mapping() });
      break;
    case 'template':
      say({ type: 'saved', ask: request.ask, blob: await templateOf(request.kind, request.lang) });
      break;
    case 'print': {
      const page = await printForm(request.value, { lang: request.lang });
      say({ type: 'saved', ask: request.ask, blob: new Blob([page], { type: 'text/html' }) });
      break;
    }
    case 'judge':
      say({ type: 'judged', ask: request.ask, ...judgeValue(request.value, 0) });
      break;
    case 'fields':
      say({ type: 'fields', ask: request.ask, fields: await fieldsOf(request.kind) });
      break;
    case 'bases':
      say({ type: 'bases', ask: request.ask, bases: basisWords() });
      break;
    case 'catalogue':
      say({
        type: 'catalogue',
        ask: request.ask,
        indicators: indicatorWords(),
        edition: areaEditions.at(-1)?.edition ?? '',
      });
      break;
    case 'build':
      say({ type: 'built', ask: request.ask, ...(await buildReturn(request.draft)) });
      break;
    case 'count':
      say({ type: 'built', ask: request.ask, ...(await countRecords(request.file, request.draft)) });
      break;
  }
}

function say(message: Answer): void {
  postMessage(message);
}

/** What a person can do about it; what nobody foresaw is told as such. */
function wordsFor(error: unknown): Words {
  if (error instanceof SheetError) return error.messages;
  return error instanceof DOMException ? unreadable : failed;
}

function present(file: OpenFile | undefined): OpenFile {
  if (file === undefined) throw new TypeError('no file is open');
  return file;
}

function basisWords(): Record<string, BasisWords> {
  return Object.fromEntries(
    Object.entries(bases).map(([id, { title, url, 'x-vi': vi }]) => [id, { title: { en: title, vi: vi.title }, url }]),
  );
}

const unreadable: Words = {
  vi: 'Không đọc được tệp nữa: tệp đã bị đổi hoặc xóa. Chọn lại tệp.',
  en: 'The file can no longer be read: it was changed or deleted. Choose it again.',
};
const failed: Words = { vi: 'Không làm được. Thử mở lại tệp.', en: 'This could not be done. Open the file again.' };
