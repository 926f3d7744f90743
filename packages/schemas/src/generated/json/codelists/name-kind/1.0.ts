// Generated from schemas/codelists/name-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/name-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/name-kind/1.0",
  "title": "Kind of name",
  "description": "Which name of a person.",
  "x-vi": {
    "title": "Loại tên",
    "description": "Loại tên của người."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
    "htcds": {
      "match": "none"
    },
    "ctdc": {
      "match": "none"
    },
    "glotip": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "legal",
      "title": "Legal name",
      "description": "Family, middle and given name in the papers.",
      "x-vi": {
        "title": "Họ, chữ đệm và tên khai sinh",
        "description": "Theo giấy tờ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "civil2015-26"
      ]
    },
    {
      "const": "other",
      "title": "Other name",
      "description": "Another name in use.",
      "x-vi": {
        "title": "Tên gọi khác",
        "description": "Tên gọi khác thường dùng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "civil2015-26"
      ]
    },
    {
      "const": "alias",
      "title": "Alias",
      "description": "Alias, nickname.",
      "x-vi": {
        "title": "Bí danh, biệt danh",
        "description": "Bí danh, biệt danh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "civil2015-26"
      ]
    },
    {
      "const": "former",
      "title": "Former name",
      "description": "A former name.",
      "x-vi": {
        "title": "Tên cũ",
        "description": "Tên trước khi thay đổi."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "civil2015-26"
      ]
    },
    {
      "const": "transliterated",
      "title": "Transliterated name",
      "description": "Name carried over from another script.",
      "x-vi": {
        "title": "Tên phiên âm",
        "description": "Tên phiên âm từ chữ viết khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "civil2015-26"
      ]
    }
  ]
};
