// Generated from schemas/common/catalogue/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/catalogue/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/catalogue/1.0",
  "title": "Catalogue of indicators",
  "description": "Catalogue of indicators that figures follow, by its exact content.",
  "x-vi": {
    "title": "Danh mục chỉ tiêu",
    "description": "Danh mục chỉ tiêu mà số liệu áp dụng, theo đúng nội dung."
  },
  "type": "object",
  "properties": {
    "id": {
      "title": "Id",
      "description": "Id of the catalogue of indicators.",
      "x-vi": {
        "title": "Mã danh mục",
        "description": "Mã danh mục chỉ tiêu."
      },
      "type": "string",
      "maxLength": 64,
      "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$",
      "x-basis": [
        "law53-2024-50",
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "version": {
      "title": "Version",
      "description": "Version of the catalogue.",
      "x-vi": {
        "title": "Phiên bản",
        "description": "Phiên bản danh mục."
      },
      "type": "string",
      "pattern": "^[1-9][0-9]{0,3}\\.(?:0|[1-9][0-9]{0,3})$",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "digest": {
      "title": "Digest",
      "description": "SHA-256 of the catalogue, so that a figure names its exact definition.",
      "x-vi": {
        "title": "Giá trị băm",
        "description": "SHA-256 của danh mục, để số liệu gắn với đúng định nghĩa."
      },
      "$ref": "https://schemas.lienthong.example/common/digest/1.0",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    }
  },
  "required": [
    "id",
    "version",
    "digest"
  ],
  "unevaluatedProperties": false
};
