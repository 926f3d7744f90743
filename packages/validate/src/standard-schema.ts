/**
 * The Standard Schema interface, version 1: what form libraries and `@lienthong/exchange` take a validator by.
 * @module
 * @see https://standardschema.dev
 */
import type { Issue } from './issue.ts';

export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** More than the interface asks for: the issue itself, for callers that know it. */
export interface StandardIssue extends Issue {
  readonly message: string;
  readonly path?: readonly PropertyKey[] | undefined;
}

/** Steps of a JSON Pointer; no member of a record is named by a number. */
export function pathOf(pointer: string): PropertyKey[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}
