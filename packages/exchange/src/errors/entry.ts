/**
 * One row of the error table.
 * @module
 */

/** A sentence in both languages. It never quotes data. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/**
 * - `retry`: the same bytes may succeed in a moment; back off and send again
 * - `later`: the same bytes may succeed at a later time (a clock, a fresher directory)
 * - `attention`: stop and show the letter; a person or a newer directory has to mend something
 * - `never`: these bytes cannot succeed
 */
export type Retry = 'retry' | 'later' | 'attention' | 'never';

export interface ErrorEntry {
  readonly status: number;
  readonly retry: Retry;
  readonly title: Words;
  readonly cure: Words;
}

export function entry(
  status: number,
  retry: Retry,
  en: string,
  vi: string,
  cureEn: string,
  cureVi: string,
): ErrorEntry {
  return { status, retry, title: { vi, en }, cure: { vi: cureVi, en: cureEn } };
}
