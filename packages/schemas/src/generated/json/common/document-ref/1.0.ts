// Generated from schemas/common/document-ref/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/document-ref/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/document-ref/1.0",
  "title": "Official document",
  "description": "An official document as it is written: numbers and notations are never taken apart.",
  "x-vi": {
    "title": "Văn bản",
    "description": "Văn bản ghi đúng như thể hiện: không tách số và ký hiệu."
  },
  "type": "object",
  "properties": {
    "number": {
      "title": "Number",
      "description": "Number of the document.",
      "x-vi": {
        "title": "Số",
        "description": "Số văn bản."
      },
      "$ref": "https://schemas.lienthong.example/common/label/1.0",
      "x-basis": [
        "decree30-2020-8"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "notation": {
      "title": "Notation",
      "description": "Notation beside the number.",
      "x-vi": {
        "title": "Ký hiệu",
        "description": "Ký hiệu văn bản."
      },
      "$ref": "https://schemas.lienthong.example/common/label/1.0",
      "x-basis": [
        "decree30-2020-8"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "issuedOn": {
      "title": "Issued on",
      "description": "Date of the document.",
      "x-vi": {
        "title": "Ngày ban hành",
        "description": "Ngày, tháng, năm ban hành."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "decree30-2020-8"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "issuer": {
      "title": "Issuer",
      "description": "Agency that issued it.",
      "x-vi": {
        "title": "Cơ quan ban hành",
        "description": "Cơ quan ban hành văn bản."
      },
      "$ref": "https://schemas.lienthong.example/common/agency/1.0",
      "x-basis": [
        "decree30-2020-8"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "signatory": {
      "title": "Signatory",
      "description": "Office of the one who signed; with the name only where the document is public.",
      "x-vi": {
        "title": "Người ký",
        "description": "Chức vụ người ký; chỉ ghi tên khi văn bản được công khai."
      },
      "$ref": "https://schemas.lienthong.example/common/line/1.0",
      "x-basis": [
        "decree30-2020-8"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    }
  },
  "required": [
    "number",
    "issuedOn"
  ],
  "unevaluatedProperties": false
};
