// Generated from schemas/common/record-ref/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/record-ref/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/record-ref/1.0",
  "title": "Reference to a record",
  "description": "Kind and id of another record, whatever its revision.",
  "x-vi": {
    "title": "Tham chiếu bản ghi",
    "description": "Loại và mã của bản ghi khác, không phụ thuộc lần sửa đổi."
  },
  "type": "object",
  "properties": {
    "kind": {
      "title": "Kind",
      "description": "Kind of the record referred to.",
      "x-vi": {
        "title": "Loại",
        "description": "Loại của bản ghi được tham chiếu."
      },
      "$ref": "https://schemas.lienthong.example/codelists/record-kind/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "id": {
      "title": "Id",
      "description": "Id of the thing, the same in all its revisions.",
      "x-vi": {
        "title": "Mã",
        "description": "Mã của đối tượng, không đổi qua các lần sửa đổi."
      },
      "$ref": "https://schemas.lienthong.example/common/uuid/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "head"
      }
    }
  },
  "required": [
    "kind",
    "id"
  ],
  "unevaluatedProperties": false
};
