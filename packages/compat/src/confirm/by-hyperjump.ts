/**
 * The second of the two validators: hyperjump.
 * @module
 */
import type { SchemaDocument } from '@hyperjump/json-schema/experimental';
import type { Json } from '../json.ts';
import type { Draft, Judged } from './judged.ts';

/**
 * Whether a witness is valid. Nothing is registered and nothing is fetched: each judgement has documents of its own.
 *
 * @throws whatever hyperjump throws: a schema that is none, a reference to no document
 */
export async function judgeByHyperjump(
  { root, documents, draft }: Judged,
  witness: Json,
  formatAssertion: boolean,
): Promise<boolean> {
  const { setShouldValidateFormat, getShouldValidateFormat } = await drafts[draft].load();
  const { buildSchemaDocument, compile, getSchema, interpret } = await import('@hyperjump/json-schema/experimental');
  const { fromJs } = await import('@hyperjump/json-schema/instance/experimental');
  // @ts-expect-error: it has no declarations
  if (formatAssertion) await import('@hyperjump/json-schema/formats');
  const built = [...documents].map(([uri, document]) => {
    const built = buildSchemaDocument(document as never, uri, drafts[draft].id);
    // What keywords hold was read before; the meta-schema would take as long as all the rest.
    return [uri, Object.assign(built, { validated: true })] as const;
  });
  const compiled = await compile(await getSchema(root, { _cache: onlyThese(built) } as never));
  withoutInherited(compiled.ast);
  const before = getShouldValidateFormat();
  setShouldValidateFormat(formatAssertion);
  try {
    return interpret(compiled, fromJs(witness as never)).valid;
  } finally {
    setShouldValidateFormat(before);
  }
}

const drafts = {
  '2020-12': {
    id: 'https://json-schema.org/draft/2020-12/schema',
    load: () => import('@hyperjump/json-schema/draft-2020-12'),
  },
  '2019-09': {
    id: 'https://json-schema.org/draft/2019-09/schema',
    load: () => import('@hyperjump/json-schema/draft-2019-09'),
  },
  'draft-07': {
    id: 'http://json-schema.org/draft-07/schema',
    load: () => import('@hyperjump/json-schema/draft-07'),
  },
} satisfies Record<Draft, unknown>;

/** Documents by URI, and those within them; any other would be looked for on the network. */
function onlyThese(built: readonly (readonly [string, SchemaDocument])[]): object {
  const known = Object.fromEntries(
    built.flatMap(([uri, document]) => [...Object.entries(document.embedded ?? {}), [uri, document] as const]),
  );
  return new Proxy(known, {
    get: (all, uri) => {
      const found = Reflect.get(all, uri) as unknown;
      if (found === undefined) throw new TypeError('a reference leads to no document');
      return found;
    },
  });
}

/** Hyperjump looks member names up with `in`, which finds `toString` and its like in every object. */
function withoutInherited(ast: object): void {
  for (const keywords of Object.values(ast)) {
    if (!Array.isArray(keywords)) continue;
    for (const [keyword, , value] of keywords as readonly [string, string, unknown][])
      if (keyword === 'https://json-schema.org/keyword/properties') Object.setPrototypeOf(value, null);
  }
}
