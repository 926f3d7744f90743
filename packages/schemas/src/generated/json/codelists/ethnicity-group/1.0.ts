// Generated from schemas/codelists/ethnicity-group/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/ethnicity-group/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/ethnicity-group/1.0",
  "title": "Ethnicity group",
  "description": "The coarse group that statistics ask for; sensitive personal data.",
  "x-vi": {
    "title": "Nhóm dân tộc",
    "description": "Nhóm dân tộc khái quát dùng cho thống kê; là dữ liệu cá nhân nhạy cảm."
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
      "const": "kinh",
      "title": "Kinh",
      "description": "Kinh.",
      "x-vi": {
        "title": "Kinh",
        "description": "Dân tộc Kinh."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law91-2025-4"
      ]
    },
    {
      "const": "minority",
      "title": "Ethnic minority",
      "description": "One of the ethnic minorities of Viet Nam.",
      "x-vi": {
        "title": "Dân tộc thiểu số",
        "description": "Thuộc các dân tộc thiểu số."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law91-2025-4"
      ]
    },
    {
      "const": "foreign",
      "title": "Foreign",
      "description": "A foreigner.",
      "x-vi": {
        "title": "Người nước ngoài",
        "description": "Người nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law91-2025-4"
      ]
    },
    {
      "const": "unknown",
      "title": "Unknown",
      "description": "Not known or not stated.",
      "x-vi": {
        "title": "Chưa rõ",
        "description": "Chưa rõ hoặc không khai."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law91-2025-4"
      ]
    }
  ]
};
