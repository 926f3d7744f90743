/**
 * What an import gives: data sets, or the faults of the file, each with its code and place.
 * @module
 */
import type { Catalogue } from '../catalogue.ts';
import { cellKey, compareText } from '../dataset.ts';
import type { ErrorCode } from '../errors.ts';
import { type FigureFault, faultsOf } from '../export/check-figures.ts';
import type { Figure, FigureSet } from '../export/figure-set.ts';

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

/** What a data set says of all its figures. */
export type Head = Omit<FigureSet, 'observations' | 'undetermined'>;

/** A figure that was read, and where the parts of it stand in the file. */
export interface PlacedFigure {
  readonly head: Head;
  readonly figure: Figure;
  readonly undetermined?: number;
  /** Of a member of the figure or its set, and the dimension at fault. */
  readonly placeOf: (member: FigureFault['member'], dimension?: string) => string;
}

/** Puts figures together to sets of one head each, in order, and checks them. */
export async function gathered(
  placed: readonly PlacedFigure[],
  faults: readonly ImportFault[],
  catalogue: Catalogue,
): Promise<Imported> {
  const groups = [
    ...Map.groupBy(placed, ({ head: { period, ...rest } }) => JSON.stringify([period.code, rest])).values(),
  ];
  for (const group of groups) group.sort((a, b) => compareText(cellKey(a.figure), cellKey(b.figure)));
  const sets = groups.flatMap((group): FigureSet[] => {
    const [first] = group;
    if (!first) return [];
    const undetermined = group.flatMap(({ figure, undetermined: n }) =>
      n === undefined ? [] : [[figure.indicator, n]],
    );
    return [
      {
        ...first.head,
        observations: group.map(({ figure }) => figure),
        undetermined: Object.fromEntries(undetermined),
      },
    ];
  });
  return checked(sets, faults, catalogue, ({ set, observation = 0, member, dimension }) => {
    return groups[set]?.[observation]?.placeOf(member, dimension) ?? '';
  });
}

/** Checks what was read as a whole; `placeOf` says where in the file something stood. */
export async function checked(
  sets: readonly FigureSet[],
  faults: readonly ImportFault[],
  catalogue: Catalogue,
  placeOf: (fault: FigureFault) => string,
): Promise<Imported> {
  if (faults.length > 0) return { sets: [], faults };
  // A total with which several breakdowns disagree is told once.
  const told = new Map(
    (await faultsOf(sets, catalogue)).map((fault) => {
      const { code } = fault;
      const place = placeOf(fault);
      return [`${code} ${place}`, { code, place }];
    }),
  );
  const found = [...told.values()];
  return found.length > 0 ? { sets: [], faults: found } : { sets, faults: [] };
}
