// Generated from schemas/codelists/support-result/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/support-result/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/support-result/1.0",
  "title": "Result of a support service",
  "description": "What became of one kind of support.",
  "x-vi": {
    "title": "Kết quả thực hiện hỗ trợ",
    "description": "Kết quả của từng chế độ hỗ trợ."
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
      "const": "given",
      "title": "Given",
      "description": "The support was given as decided.",
      "x-vi": {
        "title": "Đã thực hiện",
        "description": "Đã thực hiện xong theo quyết định."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "under-way",
      "title": "Under way",
      "description": "The support has begun and goes on.",
      "x-vi": {
        "title": "Đang thực hiện",
        "description": "Đã bắt đầu và đang tiếp tục."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "declined",
      "title": "Declined by the person",
      "description": "The person did not want it.",
      "x-vi": {
        "title": "Người được hỗ trợ từ chối",
        "description": "Người được hỗ trợ không có nguyện vọng nhận."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "not-given",
      "title": "Not given",
      "description": "It was decided or asked for, and not given.",
      "x-vi": {
        "title": "Không thực hiện được",
        "description": "Đã quyết định hoặc đề nghị nhưng không thực hiện được."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "ended-early",
      "title": "Ended early",
      "description": "It began and was broken off.",
      "x-vi": {
        "title": "Kết thúc sớm",
        "description": "Đã bắt đầu nhưng chấm dứt trước thời hạn."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    }
  ]
};
