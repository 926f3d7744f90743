/**
 * Search in Vietnamese words without diacritics: `mua ban` finds “mua bán”, `duong` finds “đường”.
 * @module
 */

/** Lower case, without diacritics; đ as d. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
}

/**
 * The entries in which every word that was typed begins a word; those that begin with it come first.
 *
 * @param wordsOf what may be found of an entry: titles, its code
 */
export function found<E>(entries: readonly E[], typed: string, wordsOf: (entry: E) => readonly string[]): readonly E[] {
  const wanted = folded(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return entries;
  const whole = wanted.join(' ');
  const ranked = entries.flatMap((entry) => {
    const texts = wordsOf(entry).map((text) => folded(text).split(/[^\p{L}\p{N}]+/u));
    const words = texts.flat();
    if (!wanted.every((word) => words.some((one) => one.startsWith(word)))) return [];
    return [{ entry, isFirst: texts.some((text) => text.join(' ').startsWith(whole)) }];
  });
  return [...ranked.filter(({ isFirst }) => isFirst), ...ranked.filter(({ isFirst }) => !isFirst)].map(
    ({ entry }) => entry,
  );
}
