/**
 * Confirms a witness by two validators that are not ours: no `breaking` is said without it.
 * @module
 */
import type { Reason } from '../comparison.ts';
import type { Json } from '../json.ts';
import type { Loaded } from '../read/load.ts';
import { judgeByAjv } from './by-ajv.ts';
import { judgeByHyperjump } from './by-hyperjump.ts';
import { effort } from './effort.ts';
import { judgedBy } from './judged.ts';

export interface ConfirmOptions {
  readonly formatAssertion?: boolean;
}

export type Confirmation = { readonly confirmed: true } | { readonly confirmed: false; readonly reason: Reason };

/** Steps that a validator may take; about a second. */
const mostSteps = 2_000_000;

/**
 * Whether ajv and `@hyperjump/json-schema` both take the witness as valid under the one schema and as invalid under the other.
 *
 * Each reads the documents as they were given, in their own draft (translated to 2020-12 if drafts are mixed, or older than draft-07).
 * `budget`: one of them might not end in time, or ran out of stack. `validators`: they disagree with this package or with each other, or
 * one of them failed; so it is on a page whose content security policy forbids `unsafe-eval`, for ajv makes functions of schemas.
 * Never throws.
 */
export async function confirm(
  witness: Json,
  accepting: Loaded,
  refusing: Loaded,
  options: ConfirmOptions = {},
): Promise<Confirmation> {
  try {
    for (const schemas of [accepting, refusing]) if (effort(schemas, witness) > mostSteps) return notFor('budget');
    const agree = (await judge(witness, accepting, options, true)) && (await judge(witness, refusing, options, false));
    return agree ? { confirmed: true } : notFor('validators');
  } catch (error) {
    return notFor(error instanceof RangeError ? 'budget' : 'validators');
  }
}

async function judge(witness: Json, schemas: Loaded, { formatAssertion = false }: ConfirmOptions, expected: boolean) {
  const judged = judgedBy(schemas, witness);
  for (const judge of [judgeByAjv, judgeByHyperjump])
    if ((await judge(judged, witness, formatAssertion)) !== expected) return false;
  return true;
}

function notFor(code: 'budget' | 'validators'): Confirmation {
  return { confirmed: false, reason: { code } };
}
