/**
 * Two schemas that stand in the same place, while their keywords are compared.
 * @module
 */
import type { Place, Side } from '../comparison.ts';
import { isObject, type Json, type JsonObject, join, own } from '../json.ts';
import { placeBelow, type RawChange, type Spot } from './change.ts';
import type { Identity } from './identity.ts';
import { isAnnotation } from './rules/annotations.ts';
import { type RuleCode, rules } from './rules/rules.ts';

export interface Pair {
  readonly base: Spot;
  readonly revision: Spot;
  readonly through?: Place;
  /** One of the two is compared with what the other refers to, and only in what it asserts. */
  readonly contentOnly?: true;
}

/** What a visit hands on. */
export interface Walk {
  readonly identity: Identity;
  readonly formatAssertion: boolean;
  readonly annotations: ReadonlySet<string>;
  found(change: RawChange): void;
  visitNext(pair: Pair): void;
  /** After all others, so that what is referred to is met where it is used. */
  visitLast(pair: Pair): void;
  target(side: Side, from: Spot, reference: string): Spot | undefined;
  isRoot(side: Side, document: string): boolean;
}

type Steps = readonly (string | number)[];
type Members = Readonly<Record<string, Json | undefined>>;

/** A change of a part of a keyword's value. */
interface Part {
  /** Where it stands below the schema, on the sides where it does. */
  readonly base?: Steps;
  readonly revision?: Steps;
  readonly name?: string | number;
  readonly old?: Json | undefined;
  readonly new?: Json | undefined;
  /** Keywords of the base with the value that this change alone gives them; undefined takes one away. */
  readonly edit?: () => Members;
}

export class Visit {
  readonly base: JsonObject;
  readonly revision: JsonObject;
  readonly pair: Pair;
  readonly walk: Walk;

  constructor(pair: Pair, walk: Walk) {
    this.pair = pair;
    this.walk = walk;
    this.base = keywordsOf(pair.base.schema);
    this.revision = keywordsOf(pair.revision.schema);
  }

  /** Both values of a keyword, undefined where it is absent. */
  values(keyword: string): readonly [old: Json | undefined, now: Json | undefined] {
    return [own(this.base, keyword), own(this.revision, keyword)];
  }

  same(a: Json | undefined, b: Json | undefined): boolean {
    return this.walk.identity.same(a, b);
  }

  /** Whether a keyword asserts nothing. */
  isInert(keyword: string): boolean {
    if (keyword === 'format') return !this.walk.formatAssertion;
    return isAnnotation(keyword) || keyword.startsWith('x-') || this.walk.annotations.has(keyword);
  }

  /** The value of a keyword is another, or is there on one side only. */
  changed(rule: RuleCode, keyword: string, edit?: () => Members): void {
    const [old, now] = this.values(keyword);
    const asserts = !rules[rule].editorial || (keyword === 'format' && !this.isInert(keyword));
    this.part(rule, keyword, {
      ...(old === undefined ? {} : { base: [keyword] }),
      ...(now === undefined ? {} : { revision: [keyword] }),
      name: keyword,
      old,
      new: now,
      ...(asserts ? { edit: edit ?? (() => ({ [keyword]: now })) } : {}),
    });
  }

  /** The schemas as wholes. */
  whole(rule: RuleCode): void {
    const { base, revision } = this.pair;
    this.walk.found({
      rule,
      keyword: '',
      base: placeBelow('base', base, []),
      revision: placeBelow('revision', revision, []),
      ...this.#through,
      old: base.schema,
      new: revision.schema,
      edit: { base, revision, schema: () => revision.schema },
    });
  }

  part(rule: RuleCode, keyword: string, { base, revision, name, old, new: now, edit }: Part): void {
    const { pair } = this;
    this.walk.found({
      rule,
      keyword,
      ...(base === undefined ? {} : { base: placeBelow('base', pair.base, base) }),
      ...(revision === undefined ? {} : { revision: placeBelow('revision', pair.revision, revision) }),
      ...this.#through,
      ...(name === undefined ? {} : { name }),
      ...(old === undefined ? {} : { old }),
      ...(now === undefined ? {} : { new: now }),
      ...(edit === undefined
        ? {}
        : { edit: { base: pair.base, revision: pair.revision, schema: () => withMembers(this.base, edit()) } }),
    });
  }

  /** Goes on with two schemas below these, or comes back to them after everything else. */
  descend(base: Steps, revision: Steps = base, last = false): void {
    const pair = {
      base: spotBelow(this.pair.base, base),
      revision: spotBelow(this.pair.revision, revision),
      ...this.#through,
    };
    if (last) this.walk.visitLast(pair);
    else this.walk.visitNext(pair);
  }

  /** The schemas that a reference leads to. */
  targets(keyword: string): readonly [base: Spot | undefined, revision: Spot | undefined] {
    const [old, now] = this.values(keyword);
    const { base, revision } = this.pair;
    return [
      typeof old === 'string' ? this.walk.target('base', base, old) : undefined,
      typeof now === 'string' ? this.walk.target('revision', revision, now) : undefined,
    ];
  }

  /** Goes on with two schemas of which one or both stand behind a reference. */
  follow(keyword: string, base: Spot, revision: Spot, contentOnly = false): void {
    const [side, spot] =
      own(this.base, keyword) === undefined
        ? (['revision', this.pair.revision] as const)
        : (['base', this.pair.base] as const);
    const leaves = this.pair.through === undefined && !this.walk.isRoot('base', base.document);
    const through = leaves ? placeBelow(side, spot, [keyword]) : this.pair.through;
    this.walk.visitNext({
      base,
      revision,
      ...(through === undefined ? {} : { through }),
      ...(contentOnly ? { contentOnly } : {}),
    });
  }

  get #through(): { through?: Place } {
    return this.pair.through === undefined ? {} : { through: this.pair.through };
  }
}

/** A boolean schema has none. */
function keywordsOf(schema: Json): JsonObject {
  return isObject(schema) ? schema : {};
}

function spotBelow({ document, pointer, schema }: Spot, steps: Steps): Spot {
  const below = steps.reduce<Json>((held, step) => (held as JsonObject)[step] ?? true, schema);
  return { document, pointer: join(pointer, ...steps), schema: below };
}

function withMembers(schema: JsonObject, members: Members): JsonObject {
  const all = Object.entries<Json | undefined>({ ...schema, ...members });
  return Object.fromEntries(all.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
