/**
 * Data sets in the formats of others, out and in. Apart from the rest of the package, for it brings all codelists with it.
 * @module
 */
export type { FigureFault } from './export/check-figures.ts';
export { assertFigures, faultsOf } from './export/check-figures.ts';
export { codeWords, dimensionWords, enumerated } from './export/codes.ts';
export { type CsvOptions, toCsv } from './export/csv.ts';
export { datasetOf, type Edition, editionOf, type Figure, type FigureSet } from './export/figure-set.ts';
export type { GlotipRow } from './export/glotip/table.ts';
export { type GlotipTable, toGlotip } from './export/glotip/to-glotip.ts';
export type { Audience } from './export/sdmx/rows.ts';
export { toSdmxCsv } from './export/sdmx/sdmx-csv.ts';
export { type SdmxJsonOptions, type SdmxOptions, toSdmxJson } from './export/sdmx/sdmx-json.ts';
export { type SdmxStructureOptions, toSdmxStructure } from './export/sdmx/sdmx-structure.ts';
export { toXlsx, type XlsxOptions } from './export/xlsx/to-xlsx.ts';
export { fromCsv } from './import/csv.ts';
export { type GlotipRead, readGlotip } from './import/glotip.ts';
export type { Imported, ImportFault } from './import/imported.ts';
export { fromJson } from './import/json.ts';
export { fromSdmxCsv } from './import/sdmx-csv.ts';
export { fromSdmxJson } from './import/sdmx-json.ts';
export { fromXlsx } from './import/xlsx.ts';
export { type ReportOptions, renderReport } from './report/report.ts';
export type { Published, PublishedFigure } from './report/tables.ts';
