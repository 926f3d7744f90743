/**
 * What the validators are given: of the documents as they were given, all that can touch the witness.
 *
 * A schema under `properties` is applied to members of its name alone, and what else looks at `properties` (`additionalProperties`,
 * `unevaluatedProperties`) looks at the names. So it may be `true` where no object of the witness has such a member. A document that nothing
 * refers to any more may be left out: were it needed, both validators would say that it is missing. A record of ours is a twentieth then.
 * @module
 */
import { isObject, type Json, stepsOf } from '../json.ts';
import { type Dialect, dialectOf } from '../read/dialect.ts';
import { holding, silent } from '../read/keywords.ts';
import type { Loaded } from '../read/load.ts';
import { absolute } from '../read/uri.ts';

/** Drafts that both validators know. */
export type Draft = Exclude<Dialect, 'draft-06'>;

export interface Judged {
  /** URI of the document to judge by. */
  readonly root: string;
  readonly documents: ReadonlyMap<string, Json>;
  readonly draft: Draft;
}

/** @throws {RangeError} it is more than a validator can be given */
export function judgedBy({ set, registry }: Loaded, witness: Json): Judged {
  const draft = draftOf(set.given.values());
  const documents = draft === undefined ? set.documents : set.given;
  const names = namesIn(witness);
  for (;;) {
    const taken = new Taker(draft ?? '2020-12', names).take(set.root, (uri) => {
      const home = registry.at(uri)?.resource.document.uri;
      return home === undefined ? undefined : [home, documents.get(home) ?? true];
    });
    const through = taken.through.filter((name) => !names.has(name));
    if (through.length === 0) return { root: set.root, documents: taken.documents, draft: draft ?? '2020-12' };
    for (const name of through) names.add(name);
  }
}

/** The draft of all documents; undefined if they differ or a validator does not know it: then they are read as translated. */
function draftOf(documents: Iterable<Json>): Draft | undefined {
  const drafts = new Set([...documents].map((document) => dialectOf(document, '2020-12')));
  const [draft] = drafts;
  return drafts.size > 1 || draft === 'draft-06' ? undefined : draft;
}

/** The names of all members of all objects of a value. */
function namesIn(value: Json, names = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) namesIn(item, names);
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value)) {
      names.add(name);
      namesIn(inner, names);
    }
  return names;
}

/** Schemas that ajv makes functions of in a few seconds, and cases of `oneOf`, for each of which it nests a block. */
const most = 20_000;
const longest = 1_500;

/** Copies documents, from the root along references. */
class Taker {
  readonly documents = new Map<string, Json>();
  /** Steps of pointers in references; what they lead through must stay. */
  readonly through: string[] = [];
  readonly #draft: Draft;
  readonly #names: ReadonlySet<string>;
  readonly #waiting: string[] = [];
  #schemas = 0;

  constructor(draft: Draft, names: ReadonlySet<string>) {
    this.#draft = draft;
    this.#names = names;
  }

  take(root: string, documentOf: (uri: string) => readonly [home: string, document: Json] | undefined): this {
    this.#waiting.push(root);
    for (let uri = this.#waiting.pop(); uri !== undefined; uri = this.#waiting.pop()) {
      const [home, document] = documentOf(uri) ?? [];
      if (home === undefined || document === undefined || this.documents.has(home)) continue;
      this.documents.set(home, true);
      this.documents.set(home, this.#document(document, home));
    }
    return this;
  }

  /** With an `$id` that is absolute, for ajv does not take it against the URI that the document was found at. */
  #document(document: Json, uri: string): Json {
    const copy = this.#schema(document, uri);
    return isObject(copy) && typeof copy['$id'] === 'string' ? { ...copy, $id: absolute(copy['$id'], uri) } : copy;
  }

  #schema(schema: Json, around: string): Json {
    if (Array.isArray(schema)) return schema.map((inner: Json) => this.#schema(inner, around));
    if (!isObject(schema)) return schema;
    // Ajv takes no list without values.
    if (Array.isArray(schema['enum']) && schema['enum'].length === 0) return false;
    if (++this.#schemas > most) throw new RangeError('there are too many schemas');
    const alone = this.#draft === 'draft-07' && typeof schema['$ref'] === 'string';
    const base = typeof schema['$id'] === 'string' && !alone ? absolute(schema['$id'], around) : around;
    const members = Object.entries(schema).flatMap(([keyword, value]): [string, Json][] => {
      if (isLeftOut(keyword)) return [];
      if (alone && keyword !== 'definitions' && keyword !== '$defs')
        return keyword === '$ref' ? [['allOf', [{ $ref: this.#reference(value, base) }]]] : [];
      return [[keyword, this.#value(keyword, value, base)]];
    });
    return Object.fromEntries(members);
  }

  #value(keyword: string, value: Json, base: string): Json {
    if (references.has(keyword)) return this.#reference(value, base);
    if (values.has(keyword)) return value;
    if (keyword === 'oneOf' && Array.isArray(value) && value.length > longest)
      throw new RangeError('there are too many cases');
    if (maps.has(keyword) && isObject(value))
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          name,
          keyword === 'properties' && !this.#names.has(name) && !isNamed(inner) ? true : this.#schema(inner, base),
        ]),
      );
    // A keyword that is not known may hold schemas that references lead to.
    return this.#schema(value, base);
  }

  #reference(value: Json, base: string): Json {
    if (typeof value !== 'string') return value;
    const [uri = '', fragment = ''] = absolute(value, base).split('#');
    this.#waiting.push(uri);
    if (fragment.startsWith('/')) this.through.push(...stepsOf(decodeURIComponent(fragment)));
    return value;
  }
}

/** What asserts nothing, and what ajv obeys though no draft has it. The draft is told beside. */
function isLeftOut(keyword: string): boolean {
  const isSilent = silent.has(keyword) && holding[keyword] === undefined && !identifiers.has(keyword);
  return isSilent || keyword.startsWith('x-') || keyword === '$vocabulary' || keyword === 'nullable';
}

const references: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$recursiveRef']);
/** Keywords whose values are no schemas, whatever they look like. */
const values: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples', 'required', 'dependentRequired']);
const maps: ReadonlySet<string> = new Set([
  ...Object.keys(holding).filter((keyword) => holding[keyword] === 'map'),
  'dependencies',
]);

/** Whether something may refer to a part of a schema by a name of its own. */
function isNamed(schema: Json): boolean {
  if (Array.isArray(schema)) return schema.some(isNamed);
  if (!isObject(schema)) return false;
  return Object.entries(schema).some(([keyword, inner]) => identifiers.has(keyword) || isNamed(inner));
}

const identifiers: ReadonlySet<string> = new Set(['$id', '$anchor', '$dynamicAnchor', '$recursiveAnchor']);
