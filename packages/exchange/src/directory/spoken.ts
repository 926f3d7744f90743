/**
 * A fingerprint as six words to be read over the telephone, by Vietnamese and English speakers alike.
 *
 * A word is two open syllables without tones, of sounds that all dialects keep apart: of `l` and `n`, `s` and `x`, `ch` and `tr`,
 * `b` and `p` only one occurs, and none of `d`, `gi`, `r`, `y`, which pass into `v` or into one another. No word repeats a syllable.
 * @module
 */
import { fromBase64url } from '../encoding.ts';

const bitsPerWord = 11;
const wordCount = 6;

/** 2,048 words in a fixed order. */
export const spokenWords: readonly string[] = listWords();

/**
 * The first 66 bits of a digest.
 *
 * @param digest base64url SHA-256
 * @returns six words with hyphens between
 */
export function spokenFingerprint(digest: string): string {
  const bytes = fromBase64url(digest).subarray(0, 9);
  const bits = [...bytes].reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) >> 6n;
  return Array.from({ length: wordCount }, (_, i) => {
    const shift = BigInt((wordCount - 1 - i) * bitsPerWord);
    return spokenWords[Number((bits >> shift) & (2n ** BigInt(bitsPerWord) - 1n))] ?? '';
  }).join('-');
}

function listWords(): string[] {
  const offensive: ReadonlySet<string> = new Set([
    ...['baka', 'bicha', 'bicho', 'choma', 'homo', 'kave', 'kike', 'lola', 'loli', 'mopho'],
    ...['phaka', 'phika', 'phoka', 'phuka', 'phuke', 'phuki', 'phuko', 'somo', 'suka'],
  ]);
  const onsets = ['b', 'ch', 'h', 'k', 'l', 'm', 'ph', 's', 't', 'v'];
  // Parts of the body, and words for them, in one of the two languages.
  const unfit = ['bu', 'ku', 'vu', 'ti'];
  const syllables = onsets.flatMap((onset) => ['a', 'e', 'i', 'o', 'u'].map((vowel) => onset + vowel));
  const fit = syllables.filter((syllable) => !unfit.includes(syllable));
  const words = fit.flatMap((first) => fit.filter((second) => second !== first).map((second) => first + second));
  return words.filter((word) => !offensive.has(word)).slice(0, 2 ** bitsPerWord);
}
