/**
 * Instants for people and for JSON, in Viet Nam's time.
 * @module
 */

const offsetMs = 7 * 3_600_000;

/** `YYYY-MM-DDThh:mm:ss+07:00` */
export function instant(epochMs: number): string {
  return `${new Date(epochMs + offsetMs).toISOString().slice(0, 19)}+07:00`;
}

/** `dd/MM/yyyy HH:mm` in Vietnamese, `yyyy-MM-dd HH:mm` in English. */
export function shownInstant(epochMs: number, lang: 'vi' | 'en'): string {
  const [date = '', time = ''] = instant(epochMs).split('T');
  return `${shownCivilDay(date, lang)} ${time.slice(0, 5)}`;
}

export function shownDay(epochMs: number, lang: 'vi' | 'en'): string {
  return shownCivilDay(instant(epochMs).slice(0, 10), lang);
}

/** A civil day: `dd/MM/yyyy` in Vietnamese, `yyyy-MM-dd` in English. */
export function shownCivilDay(date: string, lang: 'vi' | 'en'): string {
  return lang === 'vi' ? date.split('-').reverse().join('/') : date;
}
