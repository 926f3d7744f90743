// Generated from schemas/common/attachment/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/attachment/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/attachment/1.0",
  "title": "Attachment",
  "description": "A part of the same message that carries a document or file.",
  "x-vi": {
    "title": "Tài liệu kèm theo",
    "description": "Phần của cùng thông điệp mang tài liệu hoặc tệp."
  },
  "type": "object",
  "properties": {
    "part": {
      "title": "Part",
      "description": "Name of the part.",
      "x-vi": {
        "title": "Tên phần",
        "description": "Tên phần trong thông điệp."
      },
      "$ref": "https://schemas.lienthong.example/common/part-name/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "narrative"
      }
    },
    "kind": {
      "title": "Kind",
      "description": "What it is.",
      "x-vi": {
        "title": "Loại",
        "description": "Loại tài liệu."
      },
      "$ref": "https://schemas.lienthong.example/codelists/attachment-kind/1.0",
      "x-basis": [
        "cpc2015-146"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "narrative"
      }
    },
    "title": {
      "title": "Title",
      "description": "Title in words.",
      "x-vi": {
        "title": "Tên tài liệu",
        "description": "Tên tài liệu."
      },
      "$ref": "https://schemas.lienthong.example/common/line/1.0",
      "x-basis": [
        "cpc2015-146"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "narrative"
      }
    },
    "pages": {
      "title": "Pages",
      "description": "Number of sheets.",
      "x-vi": {
        "title": "Số tờ",
        "description": "Số tờ."
      },
      "type": "integer",
      "minimum": 1,
      "maximum": 100000,
      "x-basis": [
        "cpc2015-146"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "narrative"
      }
    }
  },
  "required": [
    "part",
    "kind"
  ],
  "unevaluatedProperties": false
};
