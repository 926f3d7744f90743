/**
 * Sentence frames of Articles 150 and 151 of the Penal Code of 2015, the points of their clauses, and the class of seriousness that
 * follows from a frame.
 *
 * Other articles are not in the table: of a charge under one of them nothing is known, and nothing is said.
 * @module
 */
import type { Charge, SeriousnessCode } from '@lienthong/schemas';

/** A clause of an article with what it punishes by. */
export interface PenalFrame {
  article: '150' | '151';
  clause: number;
  /** letters of the points, in the order of the Vietnamese alphabet */
  points: string;
  minMonths: number;
  maxMonths: number;
  /** whether the frame reaches life imprisonment */
  life: boolean;
  /** id in `bases` of `@lienthong/schemas` */
  basis: string;
  /** whether the text of every point was read; the frame itself was in each of them */
  sourced: boolean;
}

/**
 * Class of seriousness of an offence: by the upper end of its frame, not by the sentence.
 *
 * @returns `undefined` where the charge names no clause, or an article whose frames are not known here
 * @see Penal Code 2015, Art. 9
 */
export function seriousnessOf(charge: Charge): SeriousnessCode | undefined {
  const frame = frameOf(charge);
  if (frame === undefined) return undefined;
  if (frame.life || frame.maxMonths > 180) return 'specially-serious';
  return frame.maxMonths > 84 ? 'very-serious' : frame.maxMonths > 36 ? 'serious' : 'less-serious';
}

/** The frame of a charge, where it names a clause of Article 150 or 151 of the code of 2015. */
export function frameOf({ code, article, clause }: Charge): PenalFrame | undefined {
  return code === 'pc2015'
    ? penalFrames.find((frame) => frame.article === article && frame.clause === clause)
    : undefined;
}

/**
 * Whether Article 150 or 151 has the clause and the point that a charge names.
 *
 * @returns `undefined` for other articles and codes, and where no clause is named
 */
export function isInArticle(charge: Charge): boolean | undefined {
  const { code, article, clause, point } = charge;
  if (code !== 'pc2015' || (article !== '150' && article !== '151')) return undefined;
  if (clause === undefined) return point === undefined ? undefined : false;
  if (clause === ADDITIONAL_PENALTIES) return point === undefined;
  const frame = frameOf(charge);
  return frame !== undefined && (point === undefined || frame.points.includes(point));
}

/** Clause of fines, probation, residence bans and confiscation; it has no points. */
const ADDITIONAL_PENALTIES = 4;

/** @see Penal Code 2015, Art. 150(1)-(3), 151(1)-(3), as amended in 2017 */
export const penalFrames: readonly PenalFrame[] = [
  frame('150', 1, 'abc', [5, 10], 'pc2015-150-1'),
  frame('150', 2, 'abcdđe', [8, 15], 'pc2015-150-2'),
  frame('150', 3, 'abcdđe', [12, 20], 'pc2015-150-3', { sourced: false }),
  frame('151', 1, 'abc', [7, 12], 'pc2015-151-1'),
  frame('151', 2, 'abcdđegh', [12, 20], 'pc2015-151-2'),
  frame('151', 3, 'abcdđeg', [18, 20], 'pc2015-151-3', { sourced: false, life: true }),
];

function frame(
  article: PenalFrame['article'],
  clause: number,
  points: string,
  [minYears, maxYears]: readonly [min: number, max: number],
  basis: string,
  { sourced = true, life = false }: { sourced?: boolean; life?: boolean } = {},
): PenalFrame {
  return { article, clause, points, minMonths: minYears * 12, maxMonths: maxYears * 12, life, basis, sourced };
}
