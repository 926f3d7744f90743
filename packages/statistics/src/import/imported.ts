/**
 * What an import gives: data sets, or the faults of the file, each with its code and place.
 * @module
 */
import type { Catalogue } from '../catalogue.ts';
import type { ErrorCode } from '../errors.ts';
import { type FigureFault, faultsOf } from '../export/check-figures.ts';
import type { FigureSet } from '../export/figure-set.ts';

export interface ImportFault {
  readonly code: ErrorCode;
  /** `line:column`, a JSON Pointer, or `sheet!cell`; never a value. */
  readonly place: string;
}

export interface Imported {
  /** None where there is a fault. */
  readonly sets: readonly FigureSet[];
  readonly faults: readonly ImportFault[];
}

/** Checks what was read as a whole; `placeOf` says where in the file something stood. */
export async function checked(
  sets: readonly FigureSet[],
  faults: readonly ImportFault[],
  catalogue: Catalogue,
  placeOf: (fault: FigureFault) => string,
): Promise<Imported> {
  if (faults.length > 0) return { sets: [], faults };
  const found = (await faultsOf(sets, catalogue)).map((fault) => ({ code: fault.code, place: placeOf(fault) }));
  return found.length > 0 ? { sets: [], faults: found } : { sets, faults: [] };
}
