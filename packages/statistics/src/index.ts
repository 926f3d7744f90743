export {
  type Breakdown,
  type Catalogue,
  type Condition,
  type CountedIndicator,
  type Derivation,
  type DerivedIndicator,
  type Indicator,
  isCounted,
  type Pointer,
} from './catalogue.ts';
export { catalogueRef } from './catalogue-ref.ts';
export {
  type Area,
  type CatalogueRef,
  cellKey,
  type Dataset,
  type DimensionValue,
  type Observation,
  valueAt,
} from './dataset.ts';
export { type ErrorCode, errors, StatisticsError } from './errors.ts';
export { lienthongCatalogue } from './lienthong-catalogue.ts';
export { type Period, parsePeriod, periodOf, type Regime } from './period.ts';
export { type ReceivedReturn, type RolledUp, type RollUpOptions, rollUp, type TracedObservation } from './roll-up.ts';
export {
  type Coverage,
  fromReturn,
  type ReturnBody,
  type ReturnOptions,
  type Source,
  toReturn,
} from './statistical-return.ts';
export { type AnyRecord, type TabulateOptions, tabulate } from './tabulate.ts';
