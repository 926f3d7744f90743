/**
 * A schema in its document: where it stands, and against which URI its references are taken.
 * @module
 */
import { type Json, join } from '../json.ts';
import type { Dialect } from './dialect.ts';

/** A schema with a URI of its own: a document, or a part of one that has an `$id`. */
export interface Resource {
  readonly uri: string;
  readonly document: Document;
  readonly root: Json;
  readonly anchors: Map<string, Json>;
  readonly dynamicAnchors: Map<string, Json>;
}

export interface Document {
  readonly uri: string;
  readonly given: Json;
  /** As 2020-12: what was given, if it is. */
  readonly schema: Json;
  readonly resources: readonly Resource[];
  /** URIs, without fragment, that its references lead to, also those under keywords that are not known. */
  readonly references: ReadonlySet<string>;
  /** Those that stand in data, or where the draft reads nothing: a pointer may lead there and make references of them. */
  readonly quoted: ReadonlySet<string>;
  /** For a document of an older draft, what each schema of the given one became. */
  readonly translations?: ReadonlyMap<Json, Json>;
}

export class Location {
  readonly schema: Json;
  readonly resource: Resource;
  readonly dialect: Dialect | undefined;
  readonly #parent: Location | undefined;
  readonly #steps: readonly (string | number)[];

  constructor(
    schema: Json,
    resource: Resource,
    dialect: Dialect | undefined,
    parent?: Location,
    steps: readonly (string | number)[] = [],
  ) {
    this.schema = schema;
    this.resource = resource;
    this.dialect = dialect;
    this.#parent = parent;
    this.#steps = steps;
  }

  /** JSON Pointer in the document as 2020-12. */
  get pointer(): string {
    return join(this.#parent?.pointer ?? '', ...this.#steps);
  }
}
