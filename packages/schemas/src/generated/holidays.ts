// Generated from schemas/holidays.json. Do not edit; run `pnpm generate`.
/** Days off of state bodies in a year; each list holds `MM-DD`, apart by blanks. */
export interface HolidayYear {
  /** days off that are no Saturday or Sunday */
  off: string;
  /** Saturdays worked in exchange for one of them */
  worked: string;
  /** those of either list whose text was not read */
  unsure: string;
  /** whether all days off of the year were decided when the table was written */
  complete: boolean;
}

export type HolidayTable = Readonly<Record<string, HolidayYear>>;

/** Days off by year, from 2024 on. */
export const holidays: HolidayTable = {
  "2024": {
    "off": "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03",
    "worked": "05-04",
    "unsure": "",
    "complete": true
  },
  "2025": {
    "off": "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
    "worked": "04-26",
    "unsure": "",
    "complete": true
  },
  "2026": {
    "off": "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
    "worked": "01-10 08-22",
    "unsure": "08-22 08-31 11-24",
    "complete": true
  },
  "2027": {
    "off": "01-01 04-16 04-30 05-03 09-02",
    "worked": "",
    "unsure": "04-16",
    "complete": false
  }
};
