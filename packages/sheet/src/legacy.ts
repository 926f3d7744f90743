/**
 * Recognises Vietnamese of the time before Unicode, whose letters are other characters until a font makes them look right.
 * @module
 */

/** Whether a text is written in TCVN3 (ABC) or in VNI. */
export function isOldFont(text: string): boolean {
  return hits(text, tcvn3) >= 2 || hits(text, vni) >= 2 || hits(text, withinWord) >= 1;
}

/** Signs that stand in words only where they are letters of TCVN3. */
const tcvn3 = /[a-zA-Z][¨©ª«¬®µ¶·¸¹»¼½¾]|[¨©ª«¬®µ¶·¸¹»¼½¾][a-z]/g;
const withinWord = /[a-zA-Z][¨©ª«¬®¶·¸¹»¼½¾][a-z]/g;
/** Vowels followed by the signs that VNI puts over them. */
const vni = /[aA][øùûõïâêáàåãäØÙÛÕÏÂÊÁÀÅÃÄ]|[eE][âøûõïáàåãäÂØÛÕÏÁÀÅÃÄ]|[oO][âøûïåäÂØÛÏÅÄ]|[öÖ][ôøûõïÔØÛÕÏ]/g;

function hits(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
