/**
 * JSON Schemas of what `--json` prints. They only grow.
 * @module
 */
export {};
