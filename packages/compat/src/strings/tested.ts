/**
 * Asks the machine's own regular expressions, where these cannot take forever.
 * @module
 */

/** Ways through an expression that are still tried. */
const MOST_WAYS = 1_000_000;

/** @returns undefined if the expression is invalid under flag `u`, or if it could try too many ways through the text */
export function tested(source: string, text: string): boolean | undefined {
  if (waysThrough(source, [...text].length) > MOST_WAYS) return undefined;
  try {
    return new RegExp(source, 'u').test(text);
  } catch {
    return undefined;
  }
}

/** At every code point, and at every count that is asked for, there are at most as many ways on as there are choices. */
function waysThrough(source: string, length: number): number {
  const choices = source.match(/[|*+?{]/g)?.length ?? 0;
  const counts = [...source.matchAll(/\{(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  return (choices + 1) ** (length + counts);
}
