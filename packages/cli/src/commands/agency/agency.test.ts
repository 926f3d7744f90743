import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { openAgencyFolder, serve } from '@lienthong/exchange';
import { contract } from '@lienthong/validate';
import { afterEach, describe, expect, test } from 'vitest';
import { type Desk, passphrase } from '../../testing/lienthong.ts';
import { serving as served, stopServing } from '../../testing/serving.ts';
import { expectShape } from '../../testing/shape.ts';
import { commune, pinned, province, purpose, report, twoAgencies } from '../../testing/two-agencies.ts';

let desk: Desk;
afterEach(async () => {
  await stopServing();
  desk.close();
});

const serving = (...argv: string[]) => served(desk, ...argv);

const send = ['agency', 'send', 'commune', 'report.json', '--to', province, ...purpose];

interface Letters {
  readonly sent: readonly { jti: string; state: string; problem?: string }[];
  readonly letters: readonly { jti: string; state: string; refusal?: { details: readonly object[] } }[];
}

test('one command serves several agencies: they share a port, and each line says whose it is', async () => {
  desk = await twoAgencies();
  writeFileSync(desk.path('report.json'), JSON.stringify(report()));
  const { agencies } = JSON.parse(readFileSync(desk.path('agencies.json'), 'utf8')) as {
    agencies: { code: string; endpoint: string }[];
  };
  const endpoint = agencies.find(({ code }) => code === province)?.endpoint ?? '';
  const stop = await serving('commune', 'province', '--port', new URL(endpoint).port, '--json');
  const { document } = await desk.json<Letters>([...send, '--wait']);
  expect(document.sent[0]?.state).toBe('valid');
  const { out, err } = await stop();
  const served = JSON.parse(out) as { agencies: object[] };
  expectShape('agencyServe', served);
  expect(served.agencies).toEqual(agencies.map(({ code, endpoint }) => ({ code, endpoint })));
  expect(err).toMatch(new RegExp(`${province}: .*${document.sent[0]?.jti}`));
});

test('a record is sent, answered, looked at and taken, and no word of it is printed', async () => {
  desk = await twoAgencies();
  const canaries = ['Qzxwvkjhgf', 'Mnbtrplkds'];
  writeFileSync(desk.path('report.json'), JSON.stringify(report(canaries)));
  const printed: string[] = [];
  const json = async <T>(shape: Parameters<typeof expectShape>[0], ...argv: string[]) => {
    const { code, document, err } = await desk.json<T>(argv);
    expectShape(shape, document);
    printed.push(JSON.stringify(document), err);
    return { code, document };
  };

  const stopProvince = await serving('province');
  const { code, document } = await json<Letters>('agencySend', ...send, '--wait');
  expect([code, document.sent[0]?.state]).toEqual([0, 'valid']);
  const jti = document.sent[0]?.jti ?? '';

  expect((await json('agencyInbox', 'agency', 'inbox', 'province')).document).toMatchObject({
    messages: [{ jti, iss: commune, kind: 'crime-report', status: 'valid' }],
  });
  const taken = await json('agencyInbox', 'agency', 'inbox', 'province', '--out', 'received', '--ack');
  expect(taken.document).toMatchObject({
    messages: [{ jti, files: { record: `received/${jti}.json` }, acknowledged: true }],
  });
  expect(JSON.parse(readFileSync(desk.path(`received/${jti}.json`), 'utf8'))).toEqual(report(canaries));
  expect(statSync(desk.path(`received/${jti}.json`)).mode & 0o777).toBe(0o600);
  expect((await json('agencyInbox', 'agency', 'inbox', 'province', '--take')).document).toEqual({ messages: [] });

  expect((await json<Letters>('agencyOutbox', 'agency', 'outbox', 'commune')).document.letters).toMatchObject([
    { jti, state: 'valid' },
  ]);
  const status = await json('agencyStatus', 'agency', 'status', 'commune', '--fail-on', 'attention', 'stale');
  expect(status).toMatchObject({ code: 0, document: { code: commune, outbox: { valid: 1 }, failing: [] } });
  const stopped = await stopProvince();
  expect(stopped.code).toBe(0);
  printed.push(stopped.out, stopped.err);
  for (const [argv, lang] of [
    ['inbox', 'vi'],
    ['inbox', 'en'],
    ['outbox', 'vi'],
    ['status', 'en'],
  ] as const) {
    const { out, err } = await desk.run(['agency', argv, argv === 'inbox' ? 'province' : 'commune', '--lang', lang]);
    printed.push(out, err);
  }
  for (const canary of canaries) expect(printed.join()).not.toContain(canary);
});

test('a letter that nobody took waits, and the serving process delivers it', async () => {
  desk = await twoAgencies();
  writeFileSync(desk.path('report.json'), JSON.stringify(report()));
  const stopCommune = await serving('commune');
  const { code, document } = await desk.json<Letters>(send);
  expectShape('agencySend', document);
  expect([code, document.sent[0]?.state, document.sent[0]?.problem]).toEqual([0, 'queued', 'peer-unreachable']);
  expect((await desk.run([...send, '--wait', '1'])).code).toBe(74);

  const stopProvince = await serving('province');
  const jti = document.sent[0]?.jti;
  const stateNow = async () =>
    (await desk.json<Letters>(['agency', 'outbox', 'commune'])).document.letters.find((letter) => letter.jti === jti)
      ?.state;
  await expect.poll(stateNow, { timeout: 20_000 }).toBe('valid');
  expect((await stopCommune()).err).toContain(`đi ${jti}: hợp lệ`);
  await stopProvince();
});

test('a refused letter tells code, pointer and words to its sender, in either language', async () => {
  desk = await twoAgencies();
  writeFileSync(desk.path('report.json'), JSON.stringify(report()));
  const strict = {
    ...contract,
    schema: (id: string) => contract.schema(id) && { '~standard': { validate: () => ({ issues: [fault] }) } },
  };
  const fault = {
    message: 'x',
    code: 'LT-REPORT-0001',
    pointer: '/receivedAt',
    rule: 'received-not-after-recorded',
    messages: { vi: 'Ngày nhận sau ngày ghi.', en: 'Received after it was recorded.' },
  };
  const agency = await openAgencyFolder(desk.path('province'), { passphrase, contract: strict });
  const served = await serve(agency);
  const { code, document } = await desk.json<Letters>([...send, '--wait']);
  expectShape('agencySend', document);
  expect([code, document.sent[0]?.state]).toEqual([1, 'refused']);
  await served.close();
  await agency.close();

  const vi = await desk.run(['agency', 'outbox', 'commune', '--state', 'refused']);
  expect(vi.out).toMatch(/bị từ chối\n.*\n {4}LT-REPORT-0001 {2}\/receivedAt\n {6}Ngày nhận sau ngày ghi\./);
  const en = await desk.run(['agency', 'outbox', 'commune', '--lang', 'en']);
  expect(en.out).toContain('Received after it was recorded.');
  const locked = await desk.run(['agency', 'outbox', 'commune'], { env: { LIENTHONG_PASSPHRASE: undefined as never } });
  expect(locked).toMatchObject({ code: 0, err: expect.stringContaining('LIENTHONG_PASSPHRASE') });
  expect(locked.out).not.toContain('/receivedAt');
  const { document: listed } = await desk.json<Letters>(['agency', 'outbox', 'commune']);
  expectShape('agencyOutbox', listed);
  expect(listed.letters[0]?.refusal?.details).toMatchObject([{ code: 'LT-REPORT-0001', pointer: '/receivedAt' }]);
  const status = await desk.run(['agency', 'status', 'commune', '--fail-on', 'refused']);
  expect(status).toMatchObject({ code: 1, out: expect.stringContaining('Cần chú ý: bị từ chối') });
});

test('a message is carried by hand there, and its receipts back', async () => {
  desk = await twoAgencies();
  writeFileSync(desk.path('report.json'), JSON.stringify(report()));
  writeFileSync(desk.path('minutes.pdf'), '%PDF-1.7');
  const sealed = await desk.json<{ jti: string }>([
    ...['seal', 'report.json', '--agency', 'commune', '--to', province, ...purpose],
    ...['--part', 'minutes=minutes.pdf', '--out', 'message.json'],
  ]);
  expectShape('seal', sealed.document);
  const { jti } = sealed.document;
  expect((await desk.run(['agency', 'outbox', 'commune'])).out).toContain('chờ chuyển bằng tay');

  const opened = await desk.json(['open', 'message.json', '--agency', 'province', '--out', 'usb']);
  expectShape('open', opened.document);
  expect(opened).toMatchObject({
    code: 0,
    document: {
      jti,
      iss: commune,
      status: 'valid',
      created: true,
      files: { parts: { minutes: `usb/${jti}.part.minutes.pdf` } },
    },
  });
  expect(readFileSync(desk.path(`usb/${jti}.part.minutes.pdf`), 'utf8')).toBe('%PDF-1.7');
  expect(
    await desk.json(['open', '-', '--agency', 'province', '--out', 'usb'], {
      stdin: readFileSync(desk.path('message.json')),
    }),
  ).toMatchObject({ code: 0, document: { created: false } });

  const imported = await desk.json(['import', `usb/${jti}.receipts.json`, '--agency', 'commune']);
  expectShape('importReceipts', imported.document);
  expect(imported).toMatchObject({ code: 0, document: { letters: [{ jti, state: 'valid' }] } });
  expect((await desk.run(['open', 'message.json', '--agency', 'commune', '--out', 'usb'])).err).toContain(
    'gửi cho cơ quan khác',
  );

  const written = await desk.json(['evidence', jti, '--agency', 'commune', '--out', 'evidence.json']);
  expectShape('evidence', written.document);
  const verify = ['evidence', 'verify', 'evidence.json', '--trust', 'directory/trust.json'];
  const verdict = await desk.json(verify);
  expectShape('evidenceVerify', verdict.document);
  expect(verdict).toMatchObject({ code: 0, document: { result: 'valid' } });
  expect((await desk.run(verify)).out).toContain('Kết quả: đạt');
  const bytes = readFileSync(desk.path('evidence.json'), 'utf8');
  writeFileSync(
    desk.path('evidence.json'),
    bytes.replace(/"index":(\d)/, (_, n) => `"index":${Number(n) + 1}`),
  );
  expect(await desk.json(verify)).toMatchObject({ code: 1, document: { result: 'invalid' } });
});

describe('setting up', () => {
  test('makes the folder whole or not at all', async () => {
    desk = await twoAgencies();
    const init = ['agency', 'init', 'other', '--code', commune, '--keys'];
    expect((await desk.run([...init, 'province.keys', ...pinned])).err).toContain('Khóa trong tệp không phải khóa');
    expect(
      (await desk.run([...init, 'commune.keys', ...pinned], { env: { LIENTHONG_PASSPHRASE: 'một cụm khác' } })).err,
    ).toContain('Không mở được tệp khóa');
    expect(readdirSync(desk.folder).filter((name) => name.startsWith('other'))).toEqual([]);
    const made = await desk.json([...init, 'commune.keys', ...pinned]);
    expectShape('agencyInit', made.document);
    expect(made.code).toBe(0);
    expect((await desk.run([...init, 'commune.keys', ...pinned])).code).toBe(74);
    expect((await desk.run(['agency', 'status', 'directory'])).err).toContain('không phải do “agency init” lập');
    expect((await desk.run(['agency', 'status', 'nowhere'])).code).toBe(74);
  });

  test('keys are 0600, never overwritten, and their passphrase is not short', async () => {
    desk = await twoAgencies();
    expect(statSync(desk.path('commune.keys')).mode & 0o777).toBe(0o600);
    expect((await desk.run(['keys', 'new', '--out', 'commune.keys'])).code).toBe(74);
    const short = await desk.run(['keys', 'new', '--out', 'k'], { env: { LIENTHONG_PASSPHRASE: 'ngắn' } });
    expect([short.code, existsSync(desk.path('k'))]).toEqual([1, false]);
    const none = await desk.run(['keys', 'new', '--out', 'k'], { env: { LIENTHONG_PASSPHRASE: undefined as never } });
    expect(none).toMatchObject({ code: 64, err: expect.stringContaining('--passphrase-file') });
    writeFileSync(desk.path('secret'), 'một cụm từ đủ dài\n');
    const { code, document } = await desk.json(['keys', 'new', '--out', 'k', '--passphrase-file', 'secret']);
    expectShape('keysNew', document);
    expect(code).toBe(0);
    expect(JSON.stringify(document)).not.toContain('"d"');
  });

  test('a directory is verified, shown and renewed', async () => {
    desk = await twoAgencies();
    const file = 'directory/directory.json';
    const trust = ['--trust', 'directory/trust.json'];
    const verified = await desk.json(['directory', 'verify', file, ...trust, '--freshness', 'directory/freshness.jws']);
    expectShape('directoryVerify', verified.document);
    expect(verified).toMatchObject({ code: 0, document: { result: 'valid', version: 1 } });
    const later = { now: () => Date.now() + 2 * 86_400_000 };
    const stale = await desk.json(
      ['directory', 'verify', file, ...trust, '--freshness', 'directory/freshness.jws'],
      later,
    );
    expect(stale).toMatchObject({ code: 1, document: { result: 'invalid' } });
    const shown = await desk.json(['directory', 'show', file]);
    expectShape('directoryShow', shown.document);
    expect(shown.document).toMatchObject({ verified: false, agencies: [{ code: commune }, { code: province }] });
    const renew = ['directory', 'renew', file, ...trust, '--key', 'online.keys', '--out', 'directory/freshness.jws'];
    const renewed = await desk.json(renew);
    expectShape('directoryRenew', renewed.document);
    expect((await desk.run(['directory', 'verify', 'agencies.json', ...trust])).code).toBe(1);
    const again = ['directory', 'create', 'agencies.json', '--signer', 'signer.keys', '--freshness-key', 'online.keys'];
    const next = await desk.json([...again, '--previous', file, '--out', 'directory-2']);
    expectShape('directoryCreate', next.document);
    expect(next.document).toMatchObject({ version: 2 });
  });
});

describe('sending is refused before anything is sealed', () => {
  test.each([
    [['--to', province], 64, 'hai lần'],
    [['--only', `identity=${province}`], 64, 'không có trong --part'],
    [['--part', 'Record=report.json'], 64, 'không hợp lệ'],
    [['--part', 'x'], 64, 'tên=giá trị'],
    [['--purpose', 'handling'], 1, 'không được gửi loại hồ sơ này'],
  ])('%j', async (more, code, told) => {
    desk = await twoAgencies();
    writeFileSync(desk.path('report.json'), JSON.stringify(report()));
    const ran = await desk.run([...send, ...more]);
    expect(ran).toMatchObject({ code, err: expect.stringContaining(told) });
    expect((await desk.json(['agency', 'outbox', 'commune'])).document).toEqual({ letters: [] });
  });

  test('an invalid record, with its issues', async () => {
    desk = await twoAgencies();
    writeFileSync(desk.path('report.json'), JSON.stringify({ ...report(), channel: 'Xkqjzvwp' }));
    const { code, document, err } = await desk.json(send);
    expect(code).toBe(1);
    expectShape('error', document);
    expect(document).toMatchObject({ error: { code: 'record-invalid', issues: [{ pointer: '/channel' }] } });
    expect(err).toContain('/channel');
    expect(err + JSON.stringify(document)).not.toContain('Xkqjzvwp');
  });
});
