export { type AreaFigure, type Crossed, crossEditions } from './area-series.ts';
export { balances, type StockBalance } from './balances.ts';
export { type Beside, beside } from './beside.ts';
export {
  type Base,
  type Breakdown,
  type Catalogue,
  type Condition,
  type CountedIndicator,
  type Derivation,
  type DerivedIndicator,
  type Formula,
  type Indicator,
  isCounted,
  isDerived,
  type Pointer,
  type StockIdentity,
  type Target,
} from './catalogue.ts';
export { catalogueRef } from './catalogue-ref.ts';
export { checkReturn, isAtOne, tablesOf } from './check-return.ts';
export {
  type Area,
  type CatalogueRef,
  cellKey,
  type Dataset,
  type DimensionValue,
  type Observation,
  valueAt,
} from './dataset.ts';
export { ageSchemes, monthSchemes } from './derivations.ts';
export { type Derived, derive, deriveOne } from './derive.ts';
export { type ErrorCode, errors, StatisticsError } from './errors.ts';
export { lienthongCatalogue } from './lienthong-catalogue.ts';
export {
  type DueReport,
  dueBetween,
  dueOn,
  type Obligation,
  type OrderingDirective,
  obligationsOf,
} from './obligations.ts';
export { follows, isTile, type Period, type PeriodLength, parsePeriod, periodOf, type Regime } from './period.ts';
export { faultsInTables, type TableFault, type TableFaultCode } from './published/check-tables.ts';
export {
  type PublishedBreakdown,
  type PublishedSource,
  type PublishedTable,
  publishedSources,
  publishedTables,
} from './published/published.ts';
export { encodeCatalogue, readCatalogue } from './read-catalogue.ts';
export {
  type CountingRule,
  type DifferenceCause,
  type DifferingCell,
  type ReconcileOptions,
  type ReconciliationBody,
  reconcile,
  type Side,
} from './reconcile.ts';
export type { AnyRecord, Lookup, Records } from './records.ts';
export {
  adjustmentsOf,
  type Recount,
  type RecountedCell,
  type RecountOptions,
  recount,
} from './recount.ts';
export { type ReceivedReturn, type RolledUp, type RollUpOptions, rollUp, type TracedObservation } from './roll-up.ts';
export { sqlSchema } from './sql/functions.ts';
export { fromSqlRows, insertRecord, type SqlRow, type SqlRowsOptions, toSqlRow } from './sql/rows.ts';
export { type SqlOptions, type SqlStatement, toSql } from './sql/to-sql.ts';
export {
  type Adjustment,
  type Coverage,
  fromReturn,
  type ReturnBody,
  type ReturnOptions,
  type Source,
  toReturn,
} from './statistical-return.ts';
export { type TabulateOptions, tabulate } from './tabulate.ts';
