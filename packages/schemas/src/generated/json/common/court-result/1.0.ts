// Generated from schemas/common/court-result/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/court-result/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/court-result/1.0",
  "title": "Result for a defendant",
  "description": "What a judgment finds of one defendant.",
  "x-vi": {
    "title": "Kết quả đối với một bị cáo",
    "description": "Kết luận của bản án về một bị cáo."
  },
  "type": "object",
  "properties": {
    "accused": {
      "title": "Defendant",
      "description": "Whom it concerns.",
      "x-vi": {
        "title": "Bị cáo",
        "description": "Bị cáo."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "cpc2015-260"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "finding": {
      "title": "Finding",
      "description": "What the judgment finds.",
      "x-vi": {
        "title": "Kết luận",
        "description": "Kết luận của bản án."
      },
      "$ref": "https://schemas.lienthong.example/codelists/finding/1.0",
      "x-basis": [
        "cpc2015-260"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "charges": {
      "title": "Offences",
      "description": "Offences of which the defendant is convicted.",
      "x-vi": {
        "title": "Tội danh",
        "description": "Các tội danh bị kết án."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/charge/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-260"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "sentence": {
      "title": "Sentence",
      "description": "What the defendant is sentenced to.",
      "x-vi": {
        "title": "Hình phạt",
        "description": "Hình phạt đã tuyên."
      },
      "$ref": "https://schemas.lienthong.example/common/sentence/1.0",
      "x-basis": [
        "cpc2015-260",
        "pc2015-32"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    }
  },
  "required": [
    "accused",
    "finding"
  ],
  "unevaluatedProperties": false
};
