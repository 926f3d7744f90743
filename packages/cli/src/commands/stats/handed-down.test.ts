import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Desk } from '../../testing/lienthong.ts';
import { serving, stopServing } from '../../testing/serving.ts';
import { commune, standing, threeAgencies } from '../../testing/two-agencies.ts';

let desk: Desk;
afterEach(async () => {
  await stopServing();
  desk.close();
});

const conformance = join(import.meta.dirname, '../../../../../conformance');

interface Taken {
  readonly messages: readonly {
    readonly files: { readonly record: string; readonly parts: { readonly catalogue: string } };
  }[];
}

test('a catalogue is handed down with the directive that asks for it, signed; the return names its digest', async () => {
  desk = await threeAgencies();
  expect((await desk.run(['stats', 'catalogue', '--out', 'all.json'])).code).toBe(0);
  const all = JSON.parse(readFileSync(desk.path('all.json'), 'utf8'));
  const ours = {
    ...all,
    id: 'province-2026',
    identities: [],
    indicators: all.indicators.filter((one: object) => 'unit' in one),
  };
  writeFileSync(desk.path('ours.json'), JSON.stringify(ours));
  // As the bytes whose digest it has.
  expect((await desk.run(['stats', 'catalogue', '--catalogue', 'ours.json', '--out', 'ours.catalogue'])).code).toBe(0);
  const file = join(conformance, 'records/directive/valid/all-tasks-of-the-programme.json');
  writeFileSync(
    desk.path('directive.json'),
    JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), issuer: standing }),
  );

  await serving(desk, 'commune');
  const order = ['--purpose', 'programme-management', '--basis', 'dispatch2774-2021-order', '--wait'];
  const argv = ['agency', 'send', 'standing', 'directive.json', '--to', commune, '--part', 'catalogue=ours.catalogue'];
  const sent = await desk.json<{ sent: readonly { state: string }[] }>([...argv, ...order]);
  expect(sent.document).toMatchObject({ sent: [{ state: 'valid' }] });

  const { document } = await desk.json<Taken>(['agency', 'inbox', 'commune', '--out', 'received', '--ack']);
  const received = document.messages[0]?.files.parts.catalogue ?? '';
  const bytes = readFileSync(desk.path(received));
  expect(bytes).toEqual(readFileSync(desk.path('ours.catalogue')));
  const cases = JSON.parse(readFileSync(join(conformance, 'statistics/tabulate/unknown.json'), 'utf8'));
  writeFileSync(desk.path('records.json'), JSON.stringify(cases.records));
  const made = ['stats', 'tabulate', 'records.json', '--period', 'vn-decree09:2026-Q3', '--area', '2026-04-30:99901'];
  const back = ['--catalogue', received, '--level', 'commune', '--issuer', commune, '--out', 'return.json'];
  expect((await desk.run([...made, ...back])).code).toBe(0);
  expect(JSON.parse(readFileSync(desk.path('return.json'), 'utf8')).catalogue).toEqual({
    ...{ id: 'province-2026', version: '1.0', digest: createHash('sha256').update(bytes).digest('hex') },
  });
});
