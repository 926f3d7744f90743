import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { valueAt } from '@lienthong/statistics';
import { expect, test } from 'vitest';
import { countFile } from './statistics-in-order.ts';

test('a file of records is counted in the order of their ids, and refused in another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-hello-'));
  const file = join(folder, 'records.ndjson');
  const opened = (id: string, revision: number, openedOn: string) =>
    JSON.stringify({
      schema: 'https://schemas.lienthong.example/case/1.0',
      ...{ id, revision, recordStatus: 'final', recordedAt: '2026-07-01T08:00:00+07:00', openedOn },
    });
  const lines = [opened('a', 1, '2026-07-01'), opened('a', 2, '2026-07-02'), opened('b', 1, '2026-07-03')];
  try {
    writeFileSync(file, lines.join('\n'));
    expect(valueAt(await countFile(file, 'vn-decree09:2026-Q3'), 'cases-instituted')).toBe(2);
    writeFileSync(file, lines.toReversed().join('\n'));
    await expect(countFile(file, 'vn-decree09:2026-Q3')).rejects.toMatchObject({ code: 'not-in-order' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
