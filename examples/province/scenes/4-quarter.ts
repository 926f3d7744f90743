/**
 * The quarter closes: three communes' signed returns, one roll-up, one table, one report.
 * @module
 */
import { join } from 'node:path';
import { cast, committee, communes, investigation } from '../cast.ts';
import type { TableRow } from '../channel.ts';
import type { Narrator } from '../narrator.ts';
import { published } from '../quarter.ts';
import type { Stage } from '../stage.ts';

export async function quarterCloses(stage: Stage, narrator: Narrator): Promise<readonly TableRow[]> {
  narrator.scene({ en: 'The quarter closes', vi: 'Chốt số liệu quý' });
  const police = stage.process(investigation);
  await police.ask('take');
  const reporting = cast.filter(({ roles }) => roles.includes('commune-police'));
  for (const commune of reporting) {
    const agency = stage.process(commune);
    const records = join(stage.folderOf(commune), 'records.ndjson');
    const [sent] = await agency.ask('sendReturn', { to: investigation.code, area: commune.area, records });
    await agency.ask('waitFor', { jti: sent?.jti ?? '' });
  }
  narrator.tell({
    en: 'Each of three communes counts its own records and sends a signed statistical-return.',
    vi: 'Ba xã, phường tự tổng hợp từ hồ sơ của mình và gửi báo cáo số liệu có chữ ký.',
  });
  const expected = reporting.map(({ code, area }) => ({ agency: code, area }));
  const report = join(stage.folder, 'report.html');
  const { sent, table } = await police.ask('consolidate', {
    to: committee.code,
    expected,
    report,
    lang: narrator.lang,
  });
  await police.ask('waitFor', { jti: sent[0]?.jti ?? '' });
  const arrived = await stage.process(committee).ask('take');
  narrator.fact(arrived.length === 1 && arrived[0]?.kind === 'statistical-return', {
    en: "The provincial police roll them up; the People's Committee gets the signed total.",
    vi: 'Công an tỉnh tổng hợp; Ủy ban nhân dân tỉnh nhận số liệu tổng hợp có chữ ký.',
  });
  printTable(narrator, table);
  const reproduced = table.filter((row) => row.published !== undefined);
  narrator.fact(
    reproduced.length === published.figures.length && reproduced.every((row) => row.published === row.total),
    {
      en: `The invented figures add up to the published ones. Source: ${published.source.en}`,
      vi: `Số liệu giả định cộng lại đúng bằng số liệu đã công bố. Nguồn: ${published.source.vi}`,
    },
  );
  narrator.tell({
    en: 'The report with its chart opens offline: report.html',
    vi: 'Báo cáo kèm biểu đồ mở được khi không có mạng: report.html',
  });
  return table;
}

function printTable(narrator: Narrator, table: readonly TableRow[]): void {
  const { lang } = narrator;
  const headings = [
    ...communes.map(({ name }) => name),
    ...(lang === 'vi' ? ['Tỉnh', 'Công bố'] : ['Province', 'Published']),
  ];
  const width = Math.max(...table.map(({ title }) => title[lang].length));
  const row = (title: string, cells: readonly string[]) =>
    `${title.padEnd(width)} ${cells.map((cell, i) => cell.padStart(headings[i]?.length ?? 6)).join('  ')}`.trimEnd();
  narrator.line(row('', headings));
  for (const { title, figures, total, published: beside } of table) {
    narrator.line(
      row(title[lang], [...figures.map(String), String(total), beside === undefined ? '' : String(beside)]),
    );
  }
}
