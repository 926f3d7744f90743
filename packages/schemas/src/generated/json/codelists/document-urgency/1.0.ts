// Generated from schemas/codelists/document-urgency/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/document-urgency/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/document-urgency/1.0",
  "title": "Urgency of a document",
  "description": "Mark of urgency on an official document.",
  "x-vi": {
    "title": "Mức độ khẩn",
    "description": "Dấu chỉ mức độ khẩn trên văn bản."
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
      "const": "ordinary",
      "title": "Ordinary",
      "description": "No mark of urgency.",
      "x-vi": {
        "title": "Thường",
        "description": "Không có dấu khẩn."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree30-2020-8-3"
      ]
    },
    {
      "const": "urgent",
      "title": "Urgent",
      "description": "Marked urgent.",
      "x-vi": {
        "title": "Khẩn",
        "description": "Dấu khẩn."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree30-2020-8-3"
      ]
    },
    {
      "const": "very-urgent",
      "title": "Very urgent",
      "description": "Marked very urgent.",
      "x-vi": {
        "title": "Thượng khẩn",
        "description": "Dấu thượng khẩn."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree30-2020-8-3"
      ]
    },
    {
      "const": "flash",
      "title": "Express",
      "description": "Marked for delivery at once.",
      "x-vi": {
        "title": "Hỏa tốc",
        "description": "Dấu hỏa tốc."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree30-2020-8-3"
      ]
    }
  ]
};
