/**
 * Shapes of `sheet`.
 * @module
 */
import { closed, count, documentOf, flag, list, oneOf, type Shape, text, words } from './parts.ts';

export const sheetTemplate = documentOf(
  'sheet-template',
  closed({ kind: text, version: text, file: text, sizeBytes: count }),
);

export const sheetExport = documentOf(
  'sheet-export',
  closed({ kind: text, format: text, records: count, file: text, sizeBytes: count }),
);

const cellPlace = { sheet: text, cell: text };
const cellNotice = { ...cellPlace, code: text, message: words };
/** A record of the contract, whose own schema says what it holds. */
const record: Shape = { type: 'object' };
const severity = oneOf('error', 'warning');
const inRecord = { pointer: text, record: count };

/** Records are told by their place, and shown only where values are asked for. */
export const sheetImport = documentOf(
  'sheet-import',
  closed({
    ...{ kind: text, version: text },
    records: list(closed({ ...cellPlace, valid: flag }, { record })),
    errors: list(closed({ ...cellNotice, severity }, inRecord)),
    notices: list(closed(cellNotice, inRecord)),
    files: closed({}, { out: text, marked: text, mapping: text }),
  }),
);
