/**
 * How much of a file is read: bounds against files that are made to exhaust memory.
 * @module
 */
export const limits = {
  /** of the file as it lies */
  fileBytes: 64 * 1024 * 1024,
  /** of a text file, which is read as it comes */
  textBytes: 512 * 1024 * 1024,
  /** of all parts of a workbook */
  unpackedBytes: 512 * 1024 * 1024,
  /** of one sheet, headings and all */
  rows: 200_000,
  columns: 702,
  /** of the rectangle that the filled cells of one sheet take */
  cells: 20_000_000,
  /** the same where cells show other than what they hold, and of all parts of such a workbook */
  formattedCells: 2_000_000,
  formattedBytes: 64 * 1024 * 1024,
  /** rows at the top among which the headings are sought */
  headingRows: 40,
} as const;
