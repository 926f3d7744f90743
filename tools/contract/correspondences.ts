/**
 * What a code is in the schemes of others, by the `x-map` of the code and the one of its list.
 * @module
 */
import { type JsonObject, object } from './source.ts';

/**
 * Scheme → correspondence. What the list says holds for each code that says nothing; where it names their list but no code, both
 * write the same code.
 */
export function correspondences(list: JsonObject, code: JsonObject): JsonObject {
  const inherited = Object.entries(object(list['x-map'])).map(([scheme, said]): [string, JsonObject] => [
    scheme,
    object(said)['list'] === undefined ? object(said) : { code: String(code['const']), ...object(said) },
  ]);
  return { ...Object.fromEntries(inherited), ...object(code['x-map']) };
}
