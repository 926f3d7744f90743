/**
 * How the report looks and prints: A4, Times New Roman and margins as administrative documents have them.
 * @see decree 30/2020/NĐ-CP, annex I
 * @module
 */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';

const line = { style: 'thin', color: { rgb: '7F7F7F' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const wrap = { vertical: 'center', wrapText: true } as const;

export const font = { name: 'Times New Roman', size: 12 };

export const styles = {
  title: { font: { ...font, bold: true, size: 14 }, alignment: { ...wrap, horizontal: 'center' } },
  subtitle: { font: { ...font, bold: true }, alignment: { ...wrap, horizontal: 'center' } },
  line: { font: { ...font, italic: true }, alignment: { ...wrap, horizontal: 'center' } },
  heading: {
    font: { ...font, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF3' } },
    alignment: { ...wrap, horizontal: 'center' },
    border,
  },
  words: { font, alignment: wrap, border },
  indicator: { font: { ...font, bold: true }, alignment: wrap, border },
  part: { font, alignment: { ...wrap, horizontal: 'left', indent: 2 }, border },
  number: { font, alignment: { ...wrap, horizontal: 'center' }, border },
  figure: { font, alignment: { ...wrap, horizontal: 'right' }, numFmt: '#,##0', border },
  total: { font: { ...font, bold: true }, alignment: { ...wrap, horizontal: 'right' }, numFmt: '#,##0', border },
  share: { font: { ...font, italic: true }, alignment: { ...wrap, horizontal: 'right' }, numFmt: '0.0%', border },
  note: { font, alignment: { vertical: 'top', wrapText: true }, border },
} as const satisfies Record<string, CellStyle>;

/** One page wide on A4, headings on every page, page numbers below. */
export function print(orientation: 'portrait' | 'landscape', headingRow: number): Partial<WriteSheet> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headingRow + 1}:$${headingRow + 1}`,
      horizontalCentered: true,
      margins: { top: 0.79, bottom: 0.79, left: 1.18, right: 0.59, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&RTrang &P/&N' },
  };
}
