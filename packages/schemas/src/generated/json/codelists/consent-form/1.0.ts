// Generated from schemas/codelists/consent-form/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/consent-form/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/consent-form/1.0",
  "title": "Form of consent",
  "description": "How the answer was given.",
  "x-vi": {
    "title": "Hình thức thể hiện sự đồng ý",
    "description": "Ý kiến được thể hiện bằng cách nào."
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
      "const": "written",
      "title": "In writing",
      "description": "On paper, signed or with a fingerprint.",
      "x-vi": {
        "title": "Bằng văn bản",
        "description": "Trên giấy, có chữ ký hoặc điểm chỉ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ]
    },
    {
      "const": "oral-in-minutes",
      "title": "Orally, in minutes",
      "description": "Spoken, taken down in minutes and read back.",
      "x-vi": {
        "title": "Bằng lời nói, lập biên bản",
        "description": "Nói miệng, được ghi biên bản và đọc lại."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree13-2023-11"
      ]
    },
    {
      "const": "recorded",
      "title": "Recorded voice",
      "description": "Spoken, on a recording.",
      "x-vi": {
        "title": "Bằng giọng nói, có ghi âm",
        "description": "Nói miệng, được ghi âm hoặc ghi hình có âm thanh."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree13-2023-11"
      ]
    },
    {
      "const": "electronic",
      "title": "Electronically",
      "description": "In an electronic form that can be printed or verified.",
      "x-vi": {
        "title": "Bằng phương tiện điện tử",
        "description": "Dưới dạng điện tử có thể in ra hoặc kiểm chứng được."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ]
    }
  ]
};
