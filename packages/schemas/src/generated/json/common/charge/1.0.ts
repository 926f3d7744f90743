// Generated from schemas/common/charge/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/charge/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/charge/1.0",
  "title": "Charge",
  "description": "One offence: code, article, clause, point. Several points are several charges; joined offences stay apart.",
  "x-vi": {
    "title": "Tội danh",
    "description": "Một tội danh: bộ luật, điều, khoản, điểm. Nhiều điểm ghi thành nhiều dòng; các tội danh không gộp."
  },
  "type": "object",
  "properties": {
    "code": {
      "title": "Penal code",
      "description": "The code in force on the day of the act.",
      "x-vi": {
        "title": "Bộ luật",
        "description": "Bộ luật có hiệu lực vào ngày thực hiện hành vi."
      },
      "$ref": "https://schemas.lienthong.example/codelists/penal-edition/1.0",
      "x-basis": [
        "pc2015-150-1",
        "pc2015-151-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "article": {
      "title": "Article",
      "description": "Article.",
      "x-vi": {
        "title": "Điều",
        "description": "Điều luật."
      },
      "$ref": "https://schemas.lienthong.example/common/penal-article/1.0",
      "x-basis": [
        "pc2015-150-1",
        "pc2015-151-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "clause": {
      "title": "Clause",
      "description": "Clause, which decides the frame.",
      "x-vi": {
        "title": "Khoản",
        "description": "Khoản, quyết định khung hình phạt."
      },
      "type": "integer",
      "minimum": 1,
      "maximum": 20,
      "x-basis": [
        "pc2015-150-2",
        "pc2015-151-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "point": {
      "title": "Point",
      "description": "Point, in Vietnamese letters.",
      "x-vi": {
        "title": "Điểm",
        "description": "Điểm, theo chữ cái tiếng Việt."
      },
      "$ref": "https://schemas.lienthong.example/codelists/point/1.0",
      "x-basis": [
        "pc2015-150-2",
        "pc2015-151-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    }
  },
  "required": [
    "code",
    "article"
  ],
  "unevaluatedProperties": false
};
