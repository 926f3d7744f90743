// Generated from schemas/codelists/script/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/script/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/script/1.0",
  "title": "Script",
  "description": "Script in which a name is written (ISO 15924).",
  "x-vi": {
    "title": "Hệ chữ viết",
    "description": "Chữ viết của tên (ISO 15924)."
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
      "const": "Latn",
      "title": "Latin",
      "description": "Latin script, Vietnamese among it.",
      "x-vi": {
        "title": "Chữ Latinh",
        "description": "Chữ Latinh, gồm chữ quốc ngữ."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "Hans",
      "title": "Chinese, simplified",
      "description": "Simplified Chinese characters.",
      "x-vi": {
        "title": "Chữ Hán giản thể",
        "description": "Chữ Hán giản thể."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "Hant",
      "title": "Chinese, traditional",
      "description": "Traditional Chinese characters.",
      "x-vi": {
        "title": "Chữ Hán phồn thể",
        "description": "Chữ Hán phồn thể."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "Khmr",
      "title": "Khmer",
      "description": "Khmer script.",
      "x-vi": {
        "title": "Chữ Khmer",
        "description": "Chữ Khmer."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "Laoo",
      "title": "Lao",
      "description": "Lao script.",
      "x-vi": {
        "title": "Chữ Lào",
        "description": "Chữ Lào."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "Thai",
      "title": "Thai",
      "description": "Thai script.",
      "x-vi": {
        "title": "Chữ Thái Lan",
        "description": "Chữ Thái Lan."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "Mymr",
      "title": "Myanmar",
      "description": "Myanmar script.",
      "x-vi": {
        "title": "Chữ Miến Điện",
        "description": "Chữ Miến Điện."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "Cham",
      "title": "Cham",
      "description": "Cham script.",
      "x-vi": {
        "title": "Chữ Chăm",
        "description": "Chữ Chăm."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "Kore",
      "title": "Korean",
      "description": "Korean script.",
      "x-vi": {
        "title": "Chữ Hàn",
        "description": "Chữ Hàn Quốc."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "Jpan",
      "title": "Japanese",
      "description": "Japanese script.",
      "x-vi": {
        "title": "Chữ Nhật",
        "description": "Chữ Nhật."
      },
      "x-state": "active",
      "x-provenance": "background"
    },
    {
      "const": "Cyrl",
      "title": "Cyrillic",
      "description": "Cyrillic script.",
      "x-vi": {
        "title": "Chữ Kirin",
        "description": "Chữ Kirin."
      },
      "x-state": "active",
      "x-provenance": "background"
    }
  ]
};
