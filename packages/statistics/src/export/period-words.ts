/**
 * Periods and dates as people write them.
 * @module
 */
import { periodRegime } from '@lienthong/schemas/codelists';
import type { Words } from '../catalogue.ts';
import type { Period } from '../period.ts';

const quarters = ['I', 'II', 'III', 'IV'];
const ordinals = ['first', 'second', 'third', 'fourth'];

/** `quý III năm 2026`, `third quarter of 2026` */
export function periodWords({ code }: Pick<Period, 'code'>): Words {
  const [, year = '', part = ''] = /:(\d{4})-([^:]+)$/.exec(code) ?? [];
  const number = Number(part.slice(1));
  switch (part.charAt(0)) {
    case 'M':
      return { en: `${monthName(number)} ${year}`, vi: `tháng ${number} năm ${year}` };
    case 'Q':
      return { en: `${ordinals[number - 1]} quarter of ${year}`, vi: `quý ${quarters[number - 1]} năm ${year}` };
    case 'H':
      return {
        en: `${ordinals[number - 1]} half of ${year}`,
        vi: `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
      };
    case 'N':
      return { en: `nine months of ${year}`, vi: `9 tháng năm ${year}` };
    default:
      return { en: `year ${year}`, vi: `năm ${year}` };
  }
}

function monthName(month: number): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
}

/** What a regime is called; its code where it is an agency's own. */
export function regimeWords(regime: string): Words {
  return periodRegime.codes.find(({ code }) => code === regime)?.title ?? { en: regime, vi: regime };
}

/** In two short lines, for an axis: `Quý III` and `2026`, `Q3` and `2026`. */
export function shortPeriod({ code }: Pick<Period, 'code'>, lang: 'en' | 'vi'): readonly [string, string] {
  const [, year = '', part = ''] = /:(\d{4})-([^:]+)$/.exec(code) ?? [];
  const number = Number(part.slice(1));
  const short = {
    M: { en: part, vi: `T${number}` },
    Q: { en: part, vi: `Quý ${quarters[number - 1]}` },
    H: { en: part, vi: number === 1 ? '6T đầu' : '6T cuối' },
    N: { en: part, vi: '9T' },
  }[part.charAt(0)];
  return short ? [short[lang], year] : [year, ''];
}

/** `15/06/2026` in Vietnamese, `15 June 2026` in English. */
export function formatDate(civil: string, lang: 'en' | 'vi'): string {
  const [year, month, day] = civil.split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone: 'UTC',
    ...(lang === 'vi'
      ? { day: '2-digit', month: '2-digit', year: 'numeric' }
      : { day: 'numeric', month: 'long', year: 'numeric' }),
  }).format(date);
}
