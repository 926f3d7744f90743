/**
 * Pages of statistics: every indicator with what it counts and the law that asks for it, and the figures that others have published with
 * the faults that they hold.
 * @module
 */
import { dimensionWords } from '../../../packages/statistics/src/formats.ts';
import {
  faultsInTables,
  type Indicator,
  isCounted,
  lienthongCatalogue,
  publishedSources,
  publishedTables,
} from '../../../packages/statistics/src/index.ts';
import type { Contract } from '../../contract/source.ts';
import { Law } from './law.ts';
import { blocks, code, table } from './markdown.ts';
import { type Lang, word as shared } from './words.ts';

export function indicatorsPage(contract: Contract, lang: Lang): string {
  const law = new Law(contract, lang);
  const { indicators, identities = [] } = lienthongCatalogue;
  const rows = indicators.map((indicator) => [
    ...[code(indicator.id), `**${indicator.title[lang]}.** ${indicator.definition[lang]}`, unitOf(indicator)],
    isCounted(indicator) ? (indicator.by ?? []).map(({ dimension }) => dimensionWords(dimension)[lang]).join(', ') : '',
    targetOf(indicator, lang),
    law.cite(indicator.basis),
  ]);
  const columns = ['indicator', 'meaning', 'unit', 'breakdowns', 'target', 'law'] as const;
  return blocks(
    `# ${word('indicators', lang)}`,
    word('indicatorsNote', lang),
    table(
      columns.map((column) => word(column, lang)),
      rows,
    ),
    `## ${word('identities', lang)}`,
    word('identitiesNote', lang),
    identities
      .map(({ stock, plus, minus }) => {
        const flows = [...plus.map((id) => `+ ${code(id)}`), ...minus.map((id) => `− ${code(id)}`)];
        return `- ${code(stock)}: ${word('atStart', lang)} ${flows.join(' ')}\n`;
      })
      .join(''),
    `## ${shared('lawEnd', lang)}`,
    law.list(),
  );
}

function unitOf(indicator: Indicator): string {
  if (!isCounted(indicator)) return code(Object.keys(indicator.formula)[0] ?? '');
  const { kind, each } = indicator.unit;
  return code(each === undefined ? kind : `${kind}${each}`);
}

function targetOf(indicator: Indicator, lang: Lang): string {
  if (isCounted(indicator) || !indicator.target) return '';
  const { bound, percent } = indicator.target;
  return `${bound === 'above' ? '>' : '≥'} ${percent.toLocaleString(lang)} %`;
}

export function publishedPage(lang: Lang): string {
  const sources = new Map(publishedSources.map(({ id, title }) => [id, title[lang]]));
  const rows = publishedTables.map(({ source, period, area, counted, total, breakdowns = [] }) => [
    ...[code(source), period, area, counted, total === undefined ? '' : String(total)],
    breakdowns
      .map(
        ({ by, cells }) =>
          `${by}: ${Object.entries(cells)
            .map(([name, value]) => `${name} ${value}`)
            .join(', ')}`,
      )
      .join('; '),
  ]);
  const faults = faultsInTables(publishedTables).map((fault) => [
    ...[word(fault.code, lang), fault.place, fault.detail],
  ]);
  const columns = ['source', 'period', 'areaColumn', 'counted', 'total', 'breakdowns'] as const;
  return blocks(
    `# ${word('published', lang)}`,
    word('publishedNote', lang),
    `## ${word('faultsFound', lang)}`,
    table([word('fault', lang), word('place', lang), word('detail', lang)], faults),
    `## ${word('tables', lang)}`,
    table(
      columns.map((column) => word(column, lang)),
      rows,
    ),
    `## ${word('sources', lang)}`,
    [...sources].map(([id, title]) => `- ${code(id)}: ${title}\n`).join(''),
  );
}

const words = {
  indicators: { en: 'Indicators', vi: 'Danh mục chỉ tiêu thống kê' },
  indicatorsNote: {
    en: 'The catalogue that ships with the contract: what each indicator counts, of which records, broken down by what, and the law or programme that asks for it. Each has cases in `conformance/statistics/indicators`. A target is stated with the denominator that this catalogue takes, for the programme names none.',
    vi: 'Danh mục kèm theo hợp đồng dữ liệu: mỗi chỉ tiêu đếm gì, trên loại bản ghi nào, phân tổ theo gì và căn cứ nào yêu cầu. Mỗi chỉ tiêu có các trường hợp kiểm thử trong `conformance/statistics/indicators`. Chương trình không nêu mẫu số của các chỉ tiêu phần trăm; danh mục này nêu rõ mẫu số đã chọn.',
  },
  indicator: { en: 'Id', vi: 'Mã' },
  meaning: { en: 'What it counts', vi: 'Nội dung' },
  unit: { en: 'Unit', vi: 'Đơn vị đếm' },
  breakdowns: { en: 'Broken down by', vi: 'Phân tổ' },
  target: { en: 'Target', vi: 'Chỉ tiêu Chương trình' },
  law: { en: 'Law', vi: 'Căn cứ' },
  identities: { en: 'Stocks and flows', vi: 'Số tồn và số phát sinh' },
  identitiesNote: {
    en: 'A stock at the end of a period is that at its start, and what came, less what went; what is left over is an adjustment, and is stated.',
    vi: 'Số tồn cuối kỳ bằng số tồn đầu kỳ cộng số phát sinh tăng trừ số phát sinh giảm; phần chênh lệch là điều chỉnh và phải được nêu rõ.',
  },
  atStart: { en: 'at the start', vi: 'đầu kỳ' },
  published: { en: 'Published figures', vi: 'Số liệu đã công bố' },
  publishedNote: {
    en: 'Figures that Vietnamese bodies and others have published, as they were printed, in `publishedTables` of `@lienthong/statistics`. No source states the closing days of its periods. `faultsInTables` looks them over; what it finds stands here.',
    vi: 'Số liệu do các cơ quan Việt Nam và tổ chức khác công bố, giữ nguyên như đã in, trong `publishedTables` của `@lienthong/statistics`. Không nguồn nào nêu ngày chốt số liệu. `faultsInTables` kiểm tra các bảng này; những gì phát hiện được nêu dưới đây.',
  },
  faultsFound: { en: 'Faults that the tables hold', vi: 'Sai sót có trong các bảng' },
  tables: { en: 'Tables', vi: 'Các bảng' },
  sources: { en: 'Sources', vi: 'Nguồn' },
  fault: { en: 'Fault', vi: 'Sai sót' },
  place: { en: 'Table', vi: 'Bảng' },
  detail: { en: 'Figures or ages', vi: 'Số liệu hoặc độ tuổi' },
  source: { en: 'Source', vi: 'Nguồn' },
  period: { en: 'Period', vi: 'Kỳ' },
  areaColumn: { en: 'Area', vi: 'Địa bàn' },
  counted: { en: 'Counted', vi: 'Nội dung đếm' },
  total: { en: 'Total', vi: 'Tổng số' },
  'parts-disagree': { en: 'the parts do not make the total', vi: 'các phần cộng lại khác tổng số' },
  'part-exceeds': { en: 'a part exceeds the total', vi: 'một phần lớn hơn tổng số' },
  'bands-overlap': { en: 'an age falls into two bands', vi: 'một độ tuổi thuộc hai nhóm' },
  'bands-gap': { en: 'an age falls into no band', vi: 'một độ tuổi không thuộc nhóm nào' },
  'exceeds-whole': { en: 'more than what it is taken from', vi: 'lớn hơn số mà nó được trích ra' },
  'two-numbers': { en: 'two official numbers of one thing', vi: 'hai số liệu chính thức về cùng một nội dung' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

function word(name: keyof typeof words, lang: Lang): string {
  return words[name][lang];
}

/** Titles for the index. */
export function statisticsTitles(lang: Lang): readonly (readonly [title: string, page: string])[] {
  return [
    [word('indicators', lang), 'indicators.md'],
    [word('published', lang), 'published-figures.md'],
  ];
}
