/**
 * The annotations of the contract's schemas, for validators that refuse a keyword they do not know.
 * @module
 */

/** On every property. */
export const PROPERTY_ANNOTATIONS = ['x-vi', 'x-basis', 'x-privacy'] as const;

/** On codelists and their codes. */
export const CODE_ANNOTATIONS = [
  'x-open',
  'x-state',
  'x-since',
  'x-why',
  'x-replacedBy',
  'x-provenance',
  'x-map',
  'x-from',
  'x-until',
] as const;

/** What ajv's `addVocabulary` takes: annotations only, none of them asserts anything. */
export const VOCABULARY: readonly string[] = [...PROPERTY_ANNOTATIONS, ...CODE_ANNOTATIONS];
