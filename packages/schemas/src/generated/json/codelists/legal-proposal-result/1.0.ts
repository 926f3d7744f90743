// Generated from schemas/codelists/legal-proposal-result/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/legal-proposal-result/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/legal-proposal-result/1.0",
  "title": "Result of a legal proposal",
  "description": "What became of a proposal.",
  "x-vi": {
    "title": "Kết quả xử lý đề xuất",
    "description": "Đề xuất được xử lý thế nào."
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
      "const": "accepted",
      "title": "Accepted",
      "description": "The body takes the proposal up.",
      "x-vi": {
        "title": "Tiếp thu",
        "description": "Cơ quan có thẩm quyền tiếp thu đề xuất."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-legal"
      ]
    },
    {
      "const": "studied",
      "title": "Studied",
      "description": "The body studies it further.",
      "x-vi": {
        "title": "Nghiên cứu",
        "description": "Cơ quan có thẩm quyền tiếp tục nghiên cứu."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-legal"
      ]
    },
    {
      "const": "rejected",
      "title": "Rejected",
      "description": "The body does not take it up.",
      "x-vi": {
        "title": "Không tiếp thu",
        "description": "Cơ quan có thẩm quyền không tiếp thu."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-legal"
      ]
    },
    {
      "const": "issued",
      "title": "Issued",
      "description": "A document was issued that settles it.",
      "x-vi": {
        "title": "Đã ban hành",
        "description": "Đã ban hành văn bản giải quyết đề xuất."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-legal"
      ]
    }
  ]
};
