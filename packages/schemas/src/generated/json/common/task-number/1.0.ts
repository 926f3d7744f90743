// Generated from schemas/common/task-number/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/task-number/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/task-number/1.0",
  "title": "Number of a task",
  "description": "Number of a task as the document gives it: 3, 3.1, 3.1.2.",
  "x-vi": {
    "title": "Số thứ tự nhiệm vụ",
    "description": "Số thứ tự nhiệm vụ ghi trong văn bản: 3, 3.1, 3.1.2."
  },
  "type": "string",
  "pattern": "^[1-9][0-9]{0,2}(?:\\.[1-9][0-9]{0,2}){0,3}$"
};
