/**
 * Tells a record that travels as plain bytes: it would pass by its schema, its rules and the sharing table.
 * @module
 */
import { recordHead } from '../contract.ts';

/**
 * @param cty media type that the manifest gives the part, which has no schema
 * @returns whether it says that it is JSON, or reads as a record whatever it says
 */
export function isHiddenRecord(cty: string, content: Uint8Array): boolean {
  if (/^(?:application|text)\/(?:json|x-ndjson|[^;]*\+json)\b/i.test(cty)) return true;
  if (!startsLikeJson(content)) return false;
  try {
    return recordHead(JSON.parse(new TextDecoder().decode(content))) !== undefined;
  } catch {
    return false;
  }
}

/** A PDF or an image of ten megabytes is not worth a parser's time. */
function startsLikeJson(content: Uint8Array): boolean {
  const first = content.find((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte < 0x80);
  return first === 0x7b;
}
