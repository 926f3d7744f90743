// Generated from schemas/codelists/legal-proposal-action/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/legal-proposal-action/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/legal-proposal-action/1.0",
  "title": "What is proposed of a legal document",
  "description": "What should be done with a legal document.",
  "x-vi": {
    "title": "Nội dung đề xuất đối với văn bản",
    "description": "Cần làm gì với văn bản quy phạm pháp luật."
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
      "const": "new",
      "title": "New document",
      "description": "A new document on what no rule covers.",
      "x-vi": {
        "title": "Ban hành mới",
        "description": "Ban hành văn bản để quy định vấn đề mới."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "resolution206-2025-4"
      ]
    },
    {
      "const": "amend",
      "title": "Amend",
      "description": "Amend or supplement provisions.",
      "x-vi": {
        "title": "Sửa đổi, bổ sung",
        "description": "Sửa đổi, bổ sung quy định hiện hành."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "resolution206-2025-4"
      ]
    },
    {
      "const": "replace",
      "title": "Replace",
      "description": "Replace a document by a new one.",
      "x-vi": {
        "title": "Thay thế",
        "description": "Ban hành văn bản thay thế."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "resolution206-2025-4"
      ]
    },
    {
      "const": "abolish",
      "title": "Abolish",
      "description": "Abolish a document or provisions of it.",
      "x-vi": {
        "title": "Bãi bỏ",
        "description": "Bãi bỏ văn bản hoặc quy định."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "explain",
      "title": "Explain or guide",
      "description": "Interpret a document, or guide its application.",
      "x-vi": {
        "title": "Giải thích, hướng dẫn áp dụng",
        "description": "Giải thích văn bản hoặc hướng dẫn áp dụng."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "resolution206-2025-4"
      ]
    }
  ]
};
