import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Desk } from '../../testing/lienthong.ts';
import { serving as served, stopServing } from '../../testing/serving.ts';
import { expectShape, type ShapeName } from '../../testing/shape.ts';
import { commune, procuracy, province, report, twoAgencies, withProcuracy } from '../../testing/two-agencies.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await twoAgencies();
});
afterEach(async () => {
  await stopServing();
  desk.close();
});

const id = String(report()['id']);
const put = (name: string, value: unknown) => writeFileSync(desk.path(name), JSON.stringify(value));

/** Runs with `--json`, and holds what is printed against its shape. */
async function json<T = Record<string, never>>(shape: ShapeName, ...argv: string[]) {
  const { code, document, err } = await desk.json<T>(argv);
  if (code !== 0 && 'error' in (document as object)) return { code, document, err };
  expectShape(shape, document);
  return { code, document, err };
}

async function errorOf(...argv: string[]): Promise<string> {
  const { document } = await desk.json<{ error?: { code: string } }>(argv);
  return document.error?.code ?? 'none';
}

interface Shown {
  readonly revisions: readonly { revision: number; state: string; letters: readonly { state: string }[] }[];
  readonly held: readonly { agency: string; revision: number }[];
}

const heldAfter = async (revision: number): Promise<Shown> => {
  for (let tries = 0; tries < 100; tries++) {
    const { document } = await json<Shown>('recordShow', 'record', 'show', 'commune', id);
    if (document.held[0]?.revision === revision) return document;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`revision ${revision} was never acknowledged`);
};

test('a report is drafted, sent, corrected and withdrawn; what the recipient holds is told all along', async () => {
  put('report.json', report());
  const added = await json<{ added: { valid: boolean }[] }>('recordAdd', 'record', 'add', 'commune', 'report.json');
  expect([added.code, added.document.added[0]?.valid]).toEqual([0, true]);
  const stops = [await served(desk, 'province'), await served(desk, 'commune')];
  const sent = await json<{ sent: object[] }>('recordSend', 'record', 'send', 'commune', id, '--to', province);
  const letters = [{ to: province, state: expect.stringMatching(/stored|valid/) }];
  expect([sent.code, sent.document.sent]).toEqual([0, [{ id, revision: 1, to: [province], letters }]]);
  await heldAfter(1);

  const set = ['--set', '/channel=post', '--reason', 'entry-corrected'];
  await json('recordChanged', 'revise', 'commune', id, ...set);
  const between = (await json<Shown>('recordShow', 'record', 'show', 'commune', id)).document;
  expect(between.held).toEqual([{ agency: province, revision: 1 }]);
  expect((await json('recordSend', 'record', 'send', 'commune', id, '--to', province)).code).toBe(0);
  await heldAfter(2);

  await json('recordChanged', 'withdraw', 'commune', id, '--reason', 'no-longer-pursued');
  await json('recordSend', 'record', 'send', 'commune', id, '--to', province);
  const { revisions } = await heldAfter(3);
  expect(revisions.map(({ state }) => state)).toEqual(['issued', 'issued', 'issued']);

  for (const stop of stops) await stop();
  const due = await json<{ register: object[] }>('due', 'due', 'province', '--on', '2026-09-03');
  expect(due.document.register).toHaveLength(1);
});

describe('a draft', () => {
  test('is kept although it is not valid, changed, numbered, and leaves when it is ready', async () => {
    const { summary: _, ...bare } = report();
    put('report.json', { ...bare, channel: 'no-such-channel' });
    const { document } = await json<{ added: { valid: boolean; issues: object[] }[] }>(
      'recordAdd',
      ...['record', 'add', 'commune', 'report.json'],
    );
    expect(document.added[0]).toMatchObject({
      valid: false,
      issues: [expect.objectContaining({ pointer: '/channel' })],
    });
    expect(await errorOf('record', 'send', 'commune', id, '--to', province)).toBe('record-invalid');
    const set = ['--set', '/channel=hotline', '--set', '/summary=Đã nghe kể lại.'];
    expect(
      (await json<{ valid: boolean }>('recordChanged', 'record', 'set', 'commune', id, ...set)).document.valid,
    ).toBe(true);
    const number = ['--notation', 'TB-CAX', '--signatory', 'Trưởng Công an xã', '--on', '2026-09-02'];
    expect((await json('recordNumber', 'record', 'number', 'commune', id, ...number)).document).toMatchObject({
      number: '01',
      valid: true,
    });
    expect(await errorOf('record', 'set', 'commune', id, '--set', '/id=x')).toBe('no-place');
    await json('recordDrop', 'record', 'drop', 'commune', id);
    expect((await json('recordList', 'record', 'list', 'commune')).document).toEqual({ records: [] });
  });

  test('of a revision gets a number of its own, not that of the revision before', async () => {
    put('report.json', report());
    await json('recordAdd', 'record', 'add', 'commune', 'report.json');
    const numbered = async () =>
      (await json<{ number: string }>('recordNumber', 'record', 'number', 'commune', id, '--on', '2026-09-02')).document
        .number;
    expect([await numbered(), await numbered()]).toEqual(['01', '01']);
    await json('recordSend', 'record', 'send', 'commune', id, '--to', province);
    await json('recordChanged', 'revise', 'commune', id, '--reason', 'entry-corrected', '--set', '/channel=post');
    expect(await numbered()).toBe('02');
  });

  test('gets what a machine knows of its head', async () => {
    const {
      schema,
      id: _i,
      revision: _r,
      recordStatus: _s,
      issuer: _u,
      recordedAt: _a,
      conversation: _c,
      classification: _k,
      ...rest
    } = report();
    put('bare.json', rest);
    expect(await errorOf('record', 'add', 'commune', 'bare.json')).toBe('no-kind');
    const { document } = await json<{ added: { id: string; valid: boolean }[] }>(
      'recordAdd',
      ...['record', 'add', 'commune', 'bare.json', '--kind', 'crime-report'],
    );
    expect(document.added[0]?.valid).toBe(true);
    const shown = await desk.json<{ record: object }>([
      'record',
      'show',
      'commune',
      document.added[0]?.id ?? '',
      '--show-values',
    ]);
    expect(shown.document.record).toMatchObject({
      schema,
      issuer: commune,
      revision: 1,
      classification: 'unclassified',
    });
  });

  test('that is given again takes the place of the one that is there, and that is told', async () => {
    put('report.json', report());
    await json('recordAdd', 'record', 'add', 'commune', 'report.json');
    const again = await desk.run(['record', 'add', 'commune', 'report.json', '--lang', 'vi']);
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('được thay bằng nội dung trong tệp')]);
  });

  test('of another agency is not taken', async () => {
    put('report.json', { ...report(), issuer: province });
    expect(await errorOf('record', 'add', 'commune', 'report.json')).toBe('other-issuer');
  });

  test('waits without a network, and leaves with the next that is sent', async () => {
    put('report.json', report());
    await json('recordAdd', 'record', 'add', 'commune', 'report.json');
    const queued = await json('recordSend', 'record', 'send', 'commune', id, '--to', province, '--queue-only');
    expect(queued.document).toEqual({ sent: [], waiting: [{ id, revision: 1, to: [province] }] });
    await served(desk, 'province');
    expect((await json('recordSend', 'record', 'send', 'commune')).document).toMatchObject({
      sent: [{ id }],
      waiting: [],
    });
  });
});

test('what was sent and received is written to a file for its owner alone; drafts are not', async () => {
  put('report.json', report(['Qzxwvkjhgf']));
  await json('recordAdd', 'record', 'add', 'commune', 'report.json');
  const drafted = await json('recordExport', 'record', 'export', 'commune', '--out', 'none.ndjson');
  expect(drafted.document).toMatchObject({ records: 0 });
  await served(desk, 'province');
  await json('recordSend', 'record', 'send', 'commune', id, '--to', province, '--wait');
  const { document, err } = await json('recordExport', 'record', 'export', 'commune', '--out', 'sent.ndjson');
  expect(document).toMatchObject({ records: 1 });
  expect(err).not.toContain('Qzxwvkjhgf');
  expect(JSON.parse(readFileSync(desk.path('sent.ndjson'), 'utf8'))).toEqual(report(['Qzxwvkjhgf']));
  expect(statSync(desk.path('sent.ndjson')).mode & 0o777).toBe(0o600);
  const received = ['record', 'export', 'province', '--received', '--kind', 'crime-report'];
  expect((await json('recordExport', ...received, '--out', 'got.ndjson')).document).toMatchObject({ records: 1 });
  expect((await json('recordExport', ...received.slice(0, 3), '--out', 'own.ndjson')).document).toMatchObject({
    records: 0,
  });
});

test('a second case of one entry in the register is not opened unawares', async () => {
  const register = { number: '07', enteredOn: '2026-09-01' };
  put('first.json', { ...report(), register });
  put('second.json', { ...report(), id: id.replace(/.$/, '0'), conversation: id, register });
  await json('recordAdd', 'record', 'add', 'commune', 'first.json');
  const stopped = await json<{ alike: object[] }>('recordAdd', 'record', 'add', 'commune', 'second.json');
  expect([stopped.code, stopped.document.alike]).toEqual([1, [expect.objectContaining({ id, why: 'register' })]]);
  expect((await json<{ records: object[] }>('recordList', 'record', 'list', 'commune')).document.records).toHaveLength(
    1,
  );
  expect((await json('recordAdd', 'record', 'add', 'commune', 'second.json', '--anyway')).code).toBe(0);
});

test('nor are two of one entry that come in one file', async () => {
  const register = { number: '07', enteredOn: '2026-09-01' };
  put('both.json', [
    { ...report(), register },
    { ...report(), id: id.replace(/.$/, '0'), conversation: id, register },
  ]);
  const stopped = await json<{ alike: object[] }>('recordAdd', 'record', 'add', 'commune', 'both.json');
  expect([stopped.code, stopped.document.alike]).toEqual([1, [expect.objectContaining({ id, why: 'register' })]]);
});

describe('several recipients', () => {
  beforeEach(async () => {
    desk.close();
    desk = await withProcuracy();
    put('report.json', report());
    await json('recordAdd', 'record', 'add', 'commune', 'report.json');
  });

  test('of one record that stand under different terms are served one by one', async () => {
    expect(await errorOf('record', 'send', 'commune', id, '--to', province, '--to', procuracy)).toBe('several-terms');
    expect((await json('recordSend', 'record', 'send', 'commune', id, '--to', province)).code).toBe(0);
    const further = await json<{ sent: object[] }>('recordSend', 'record', 'send', 'commune', id, '--to', procuracy);
    expect(further.document.sent).toEqual([expect.objectContaining({ id, revision: 1, to: [procuracy] })]);
    const { revisions } = (await json<Shown>('recordShow', 'record', 'show', 'commune', id)).document;
    expect(revisions[0]?.letters).toHaveLength(2);
    expect(await errorOf('record', 'send', 'commune', id, '--to', procuracy)).toBe('record-issued');
  });

  test('each gets what the table of sharing lets pass to it, and it is told what not', async () => {
    await served(desk, 'procuracy');
    const sent = await desk.run(['record', 'send', 'commune', id, '--to', procuracy, '--wait', '--lang', 'vi']);
    expect([sent.code, sent.out, sent.err]).toEqual([
      0,
      expect.stringContaining('hợp lệ'),
      expect.stringContaining('không gửi: diễn giải'),
    ]);
    const inbox = await desk.json<{ messages: { jti: string }[] }>(['agency', 'inbox', 'procuracy']);
    expect(inbox.document.messages).toHaveLength(1);
  });

  test('who holds what came before a revision is told', async () => {
    await json('recordSend', 'record', 'send', 'commune', id, '--to', province);
    await json('recordSend', 'record', 'send', 'commune', id, '--to', procuracy);
    await json('recordChanged', 'revise', 'commune', id, '--reason', 'entry-corrected', '--set', '/channel=post');
    const toNobody = await desk.run(['record', 'send', 'commune', id, '--lang', 'vi']);
    expect([toNobody.code, toNobody.err]).toEqual([64, expect.stringContaining(`${province}, ${procuracy}`)]);
    const sent = await desk.run(['record', 'send', 'commune', id, '--to', province, '--lang', 'vi']);
    expect(sent.err).toContain(`chưa được gửi bản này: ${procuracy}`);
  });
});

describe('a recipient that does not answer', () => {
  beforeEach(async () => {
    put('report.json', report());
    await json('recordAdd', 'record', 'add', 'commune', 'report.json');
  });

  test('is not told as reached', async () => {
    const sent = await desk.run(['record', 'send', 'commune', id, '--to', province, '--lang', 'vi']);
    expect([sent.code, sent.out]).toEqual([0, '']);
    expect(sent.err).toContain(`chưa đến được ${province}`);
  });

  test('is told by the exit code where one waits for it', async () => {
    const sent = await json<{ sent: object[] }>(
      'recordSend',
      ...['record', 'send', 'commune', id, '--to', province, '--wait', '1'],
    );
    expect([sent.code, sent.document.sent]).toEqual([
      74,
      [expect.objectContaining({ letters: [{ to: province, state: 'queued' }] })],
    ]);
  });
});

test('what received and what is due is told, and nothing of what it says', async () => {
  put('report.json', report(['Qzxwvkjhgf']));
  await json('recordAdd', 'record', 'add', 'commune', 'report.json');
  const drafts = await json<{ register: object[]; limits: object[] }>('due', 'due', 'commune', '--on', '2026-12-01');
  expect(drafts.document.register).toEqual([expect.objectContaining({ report: id, sent: false, state: 'overdue' })]);
  expect(drafts.document.limits).not.toEqual([]);
  await served(desk, 'province');
  await json('recordSend', 'record', 'send', 'commune', id, '--to', province);
  const late = await desk.run(['due', 'commune', '--on', '2026-12-01', '--fail-on', 'overdue', '--lang', 'vi']);
  expect([late.code, late.out]).toEqual([1, expect.stringContaining('QUÁ HẠN')]);
  expect(late.out).not.toContain('Qzxwvkjhgf');
  const early = await json<{ register: object[] }>('due', 'due', 'commune', '--on', '2026-09-02');
  expect(early.document.register).toMatchObject([{ report: id, state: 'due', sent: true }]);
});

test('how a conversation went, and the flows, in a table and on a page', async () => {
  put('report.json', report(['Qzxwvkjhgf']));
  await json('recordAdd', 'record', 'add', 'commune', 'report.json');
  await served(desk, 'province');
  await json('recordSend', 'record', 'send', 'commune', id, '--to', province, '--wait');
  const conversation = String(report()['conversation']);
  for (const folder of ['commune', 'province']) {
    const { document } = await json<{ events: object[]; limits: object[] }>('show', 'show', folder, conversation);
    expect(document.events).toEqual([expect.objectContaining({ from: commune, to: province })]);
    expect(document.limits).toHaveLength(1);
  }
  const page = await desk.run(['show', 'commune', conversation, '--html', 'page.html', '--lang', 'vi']);
  expect([page.code, page.out]).toEqual([0, expect.stringContaining('Công an xã Ví Dụ Một')]);
  expect(readFileSync(desk.path('page.html'), 'utf8')).not.toContain('Qzxwvkjhgf');
  const { document } = await json<{ flows: object[] }>('flows', 'flows', 'commune', '--html', 'flows.html');
  expect(document.flows).toEqual([{ from: commune, to: province, kind: 'crime-report', count: 1 }]);
  expect((await json<{ conversation: string }>('show', 'show', 'province', id)).document.conversation).toBe(
    conversation,
  );
  expect(await errorOf('show', 'commune', id.replace(/.$/, '0'))).toBe('unknown-conversation');
});

test('a nil return in one step; one without a signatory is not sent', async () => {
  const [period, area, level] = [
    ['--period', 'vn-decree09:2026-Q3'],
    ['--area', '2026-04-30:99901'],
    ['--level', 'commune'],
  ];
  const given = [...period, ...area, ...level, '--as-of', '2026-09-15T00:00:00+07:00'];
  const bare = await json<{ id: string }>('nil', 'nil', 'commune', ...given);
  expect(bare.code).toBe(0);
  const drafts = async () =>
    (await json<{ records: object[] }>('recordList', 'record', 'list', 'commune')).document.records;
  expect(await errorOf('nil', 'commune', ...given, '--anyway', '--to', province)).toBe('not-signed');
  expect(await drafts()).toHaveLength(1);
  const terms = ['--to', province, '--purpose', 'statistics', '--basis', 'decree09-2019-4'];
  expect(await errorOf('record', 'send', 'commune', bare.document.id, ...terms)).toBe('not-signed');
  const again = await json<{ alike: object[] }>('recordAdd', 'nil', 'commune', ...given);
  expect([again.code, again.document.alike]).toEqual([
    1,
    [expect.objectContaining({ id: bare.document.id, why: 'period' })],
  ]);
  const signed = await json<{ waiting: object[]; sent: object[] }>(
    'recordSend',
    'nil',
    'commune',
    '--anyway',
    ...given,
    '--signatory',
    'Trưởng Công an xã',
    ...terms,
  );
  expect(signed.document.sent.length + signed.document.waiting.length).toBe(1);
});

describe('a case', () => {
  const ids = ['019f91d9-d500-700c-81bc-00000001a36d', '019fbad5-c680-7b90-8776-dcb8910694fe'] as const;
  const theCase = (one: string, n: number) => ({
    ...report(),
    ...{ schema: 'https://schemas.lienthong.example/case/1.0', id: one, conversation: ids[n], stage: 'investigation' },
    ...{ openedOn: '2026-09-01', charges: [{ code: 'penal', article: '150' }] },
  });

  test('is transferred, joined and split in drafts', async () => {
    put('cases.json', ids.map(theCase));
    expect((await json('recordAdd', 'record', 'add', 'commune', 'cases.json')).code).toBe(0);
    const on = ['--on', '2026-10-01'];
    const transfer = await json(
      'act',
      'transfer',
      'commune',
      ids[0],
      '--to',
      province,
      '--reason',
      'competence',
      ...on,
    );
    expect(transfer.document).toMatchObject({ drafts: [{ kind: 'case-event' }] });
    const join = await json('act', 'join', 'commune', ids[0], '--with', ids[1], ...on);
    expect(join.document).toMatchObject({
      drafts: [{ kind: 'case-event' }, { kind: 'case', id: ids[0], revision: 1 }],
    });
    const split = await json('act', 'split', 'commune', ids[1], ...on);
    expect(split.document).toMatchObject({ drafts: [{ kind: 'case-event' }, { kind: 'case', revision: 1 }] });
    expect(await errorOf('transfer', 'commune', id, '--to', province, '--reason', 'competence')).toBe('unknown-record');
    expect((await desk.run(['join', 'commune', ids[0], '--with', ids[0]])).code).toBe(64);
  });
});

test('a case that was sent gets a revision when others are joined with it, one however many', async () => {
  const putCase = (name: string, more: object) => {
    const file = new URL('../../../../../conformance/records/case/valid/instituted-cross-border.json', import.meta.url);
    const text = readFileSync(file, 'utf8');
    const { issuer } = JSON.parse(text) as { issuer: string };
    put(name, { ...(JSON.parse(text.replaceAll(issuer, province)) as object), ...more });
  };
  desk.close();
  desk = await withProcuracy();
  const others = ['019fbad5-c680-7b90-8776-dcb8910694fe', '019fbad5-c680-7b90-8776-dcb8910694ff'];
  putCase('case.json', {});
  for (const [i, other] of others.entries()) putCase(`other-${i}.json`, { id: other, conversation: other });
  for (const name of ['case', 'other-0', 'other-1'])
    await json('recordAdd', 'record', 'add', 'province', `${name}.json`, '--anyway');
  const { id: main } = JSON.parse(readFileSync(desk.path('case.json'), 'utf8')) as { id: string };
  expect((await json('recordSend', 'record', 'send', 'province', main, '--to', procuracy)).code).toBe(0);
  for (const other of others) {
    const joined = await json('act', 'join', 'province', main, '--with', other, '--on', '2026-10-01');
    expect(joined.document).toMatchObject({ drafts: [{ kind: 'case-event' }, { id: main, revision: 2 }] });
  }
  const shown = await desk.json<{ record: { joins: object[]; revises: object } }>([
    'record',
    'show',
    'province',
    main,
    '--show-values',
  ]);
  expect(shown.document.record).toMatchObject({ joins: others.map((one) => ({ id: one })), revises: { revision: 1 } });
});

describe('what is not possible is told', () => {
  test('a record that is not here; a draft is changed, not revised; what was issued is not', async () => {
    expect(await errorOf('record', 'show', 'commune', id)).toBe('unknown-record');
    put('report.json', report());
    await json('recordAdd', 'record', 'add', 'commune', 'report.json');
    expect(await errorOf('revise', 'commune', id, '--reason', 'entry-corrected', '--set', '/channel=hotline')).toBe(
      'still-draft',
    );
    await json('recordSend', 'record', 'send', 'commune', id, '--to', province);
    expect(await errorOf('record', 'set', 'commune', id, '--set', '/channel=hotline')).toBe('record-issued');
    expect(await errorOf('record', 'drop', 'commune', id)).toBe('record-issued');
    expect((await desk.run(['revise', 'commune', id, '--reason', 'entry-corrected'])).code).toBe(64);
  });

  test('a reason that does not explain why a record ends', async () => {
    put('report.json', report());
    await json('recordAdd', 'record', 'add', 'commune', 'report.json');
    await json('recordSend', 'record', 'send', 'commune', id, '--to', province);
    const withdraw = (...more: string[]) => desk.run(['withdraw', 'commune', id, ...more]);
    expect((await withdraw('--reason', 'entry-corrected')).code).toBe(64);
    expect((await withdraw('--reason', 'entered-by-mistake')).code).toBe(64);
    expect((await withdraw('--reason', 'no-longer-pursued', '--never-was')).code).toBe(64);
    expect((await withdraw('--reason', 'entered-by-mistake', '--never-was')).code).toBe(0);
  });

  test('a recipient that the directory does not have', async () => {
    put('report.json', report());
    await json('recordAdd', 'record', 'add', 'commune', 'report.json');
    expect(await errorOf('record', 'send', 'commune', id, '--to', 'lienthong:vd-nowhere-1')).toBe('unknown-recipient');
  });

  test('nobody named, and no grant for them', async () => {
    put('report.json', report());
    await json('recordAdd', 'record', 'add', 'commune', 'report.json');
    expect((await desk.run(['record', 'send', 'commune', id])).code).toBe(64);
    expect(await errorOf('record', 'send', 'commune', id, '--to', commune)).toBe('no-terms');
  });
});

test('what is erased as a message is erased from the agency’s own records too', async () => {
  put('report.json', report());
  await json('recordAdd', 'record', 'add', 'commune', 'report.json');
  await served(desk, 'province');
  await json('recordSend', 'record', 'send', 'commune', id, '--to', province, '--wait');
  const { document } = await json<Shown>('recordShow', 'record', 'show', 'commune', id);
  const jti = (document.revisions[0]?.letters[0] as { jti?: string } | undefined)?.jti ?? '';
  const erased = await json('erase', 'erase', 'commune', jti, '--basis', 'law91-2025-9');
  expect(erased.document).toMatchObject({ ownCopies: 1 });
  expect(await errorOf('record', 'show', 'commune', id)).toBe('unknown-record');
});

test('a day that there is not is told as wrong usage by every command that takes one', async () => {
  for (const argv of [
    ['due', 'commune'],
    ['record', 'number', 'commune', id],
    ['split', 'commune', id],
  ])
    for (const day of ['2026-02-30', 'hôm nay']) expect((await desk.run([...argv, '--on', day])).code).toBe(64);
});
