/**
 * Writes the files of conformance/sheets that need the library: the form that other programs fill in, a locked workbook.
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { templateWorkbook } from '../index.ts';

const folder = join(import.meta.dirname, '../../../../conformance/sheets');
const form = await templateWorkbook('victim');
writeFileSync(join(folder, 'make/form-victim.xlsx'), form);
const encryption = { password: 'ví dụ', spinCount: 1000 };
writeFileSync(join(folder, 'locked.xlsx'), await saveXlsx(await openXlsx(form), { encryption }));
