// Generated from schemas/common/cited-document/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/cited-document/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/cited-document/1.0",
  "title": "Document relied on",
  "description": "An official document on which another one rests, with its subject.",
  "x-vi": {
    "title": "Văn bản làm căn cứ",
    "description": "Văn bản mà văn bản khác căn cứ vào, kèm trích yếu."
  },
  "type": "object",
  "properties": {
    "document": {
      "title": "Document",
      "description": "Number, date, issuer.",
      "x-vi": {
        "title": "Văn bản",
        "description": "Số, ngày, cơ quan ban hành."
      },
      "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
      "x-basis": [
        "decree30-2020-8-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "subject": {
      "title": "Subject",
      "description": "Subject of the document.",
      "x-vi": {
        "title": "Trích yếu",
        "description": "Trích yếu nội dung văn bản."
      },
      "$ref": "https://schemas.lienthong.example/common/line/1.0",
      "x-basis": [
        "decree30-2020-8-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    }
  },
  "required": [
    "document"
  ],
  "unevaluatedProperties": false
};
