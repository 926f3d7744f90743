/**
 * Records of the contract in spreadsheets: forms to be filled in, exports, and reading them and other people's files.
 * @module
 */

export type { Field } from '@lienthong/schemas/fields';
export type { Lang } from './cells/write-cell.ts';
export type { Separator } from './delimited/parse.ts';
export { type DelimitedReadOptions, type DelimitedSource, readDelimited } from './delimited/read.ts';
export { type DelimitedOptions, exportDelimited } from './delimited/write.ts';
export { type FaultCode, type FileCode, SheetError, type SheetFault } from './errors.ts';
export type { SheetDefaults } from './read/defaults.ts';
export { limits } from './read/limits.ts';
export type { CellPlace } from './read/locate.ts';
export { type MappedSheet, parseMapping, type SheetMapping } from './read/mapping.ts';
export { isWorkbook } from './read/open.ts';
export type { ReadOptions, SheetReading } from './read/reading.ts';
export { unreadIn } from './read/unread.ts';
export { readWorkbook } from './read/workbook.ts';
export { type Fault, markFaults } from './write/mark-faults.ts';
export { exportWorkbook, type FormOptions, templateWorkbook } from './write/workbook.ts';
