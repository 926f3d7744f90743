// Generated from schemas/common/person-name/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/person-name/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/person-name/1.0",
  "title": "Name of a person",
  "description": "One name as written; parts only where they were asked for, never computed.",
  "x-vi": {
    "title": "Họ tên",
    "description": "Một tên như được viết; chỉ ghi từng phần khi đã hỏi, không suy ra."
  },
  "type": "object",
  "properties": {
    "full": {
      "title": "Full name",
      "description": "The name as written, in Unicode NFC.",
      "x-vi": {
        "title": "Họ và tên đầy đủ",
        "description": "Họ tên như được viết, theo Unicode NFC."
      },
      "$ref": "https://schemas.lienthong.example/common/line/1.0",
      "x-basis": [
        "law91-2025-3",
        "civil2015-26"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "identity"
      }
    },
    "parts": {
      "title": "Parts",
      "description": "Parts of the name.",
      "x-vi": {
        "title": "Các phần của tên",
        "description": "Họ, chữ đệm và tên."
      },
      "type": "object",
      "properties": {
        "family": {
          "title": "Family name",
          "description": "Family name.",
          "x-vi": {
            "title": "Họ",
            "description": "Họ."
          },
          "$ref": "https://schemas.lienthong.example/common/line/1.0",
          "x-basis": [
            "civil2015-26"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "identity"
          }
        },
        "middle": {
          "title": "Middle name",
          "description": "Middle name.",
          "x-vi": {
            "title": "Chữ đệm",
            "description": "Chữ đệm."
          },
          "$ref": "https://schemas.lienthong.example/common/line/1.0",
          "x-basis": [
            "civil2015-26"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "identity"
          }
        },
        "given": {
          "title": "Given name",
          "description": "Given name.",
          "x-vi": {
            "title": "Tên",
            "description": "Tên."
          },
          "$ref": "https://schemas.lienthong.example/common/line/1.0",
          "x-basis": [
            "civil2015-26"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "identity"
          }
        }
      },
      "unevaluatedProperties": false,
      "x-basis": [
        "civil2015-26"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "identity"
      }
    },
    "kind": {
      "title": "Kind",
      "description": "Which name it is.",
      "x-vi": {
        "title": "Loại tên",
        "description": "Loại tên."
      },
      "$ref": "https://schemas.lienthong.example/codelists/name-kind/1.0",
      "x-basis": [
        "civil2015-26",
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "identity"
      }
    },
    "script": {
      "title": "Script",
      "description": "Script of the name.",
      "x-vi": {
        "title": "Hệ chữ viết",
        "description": "Hệ chữ viết của tên."
      },
      "$ref": "https://schemas.lienthong.example/codelists/script/1.0",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "identity"
      }
    },
    "lang": {
      "title": "Language",
      "description": "Language of the name.",
      "x-vi": {
        "title": "Ngôn ngữ",
        "description": "Ngôn ngữ của tên."
      },
      "$ref": "https://schemas.lienthong.example/common/language/1.0",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "identity"
      }
    }
  },
  "required": [
    "full",
    "kind",
    "script"
  ],
  "unevaluatedProperties": false
};
