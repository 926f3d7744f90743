// Generated from schemas/codelists/legal-problem-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/legal-problem-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/legal-problem-kind/1.0",
  "title": "Kind of difficulty caused by the law",
  "description": "What is wrong with the rule, by the criteria of resolution 206/2025.",
  "x-vi": {
    "title": "Loại khó khăn, vướng mắc do quy định của pháp luật",
    "description": "Quy định bị vướng mắc ở điểm nào, theo tiêu chí của Nghị quyết 206/2025/QH15."
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
      "const": "conflict",
      "title": "Conflict or overlap",
      "description": "Rules of one or several documents contradict or overlap.",
      "x-vi": {
        "title": "Mâu thuẫn, chồng chéo",
        "description": "Quy định mâu thuẫn, chồng chéo trong một hoặc giữa các văn bản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "resolution206-2025-2"
      ]
    },
    {
      "const": "unclear",
      "title": "Unclear",
      "description": "It can be understood in several ways.",
      "x-vi": {
        "title": "Không rõ ràng",
        "description": "Không rõ ràng, có nhiều cách hiểu khác nhau."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "resolution206-2025-2"
      ]
    },
    {
      "const": "unreasonable",
      "title": "Unreasonable",
      "description": "It does not fit the matter.",
      "x-vi": {
        "title": "Không hợp lý",
        "description": "Không hợp lý."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "resolution206-2025-2"
      ]
    },
    {
      "const": "not-feasible",
      "title": "Not feasible",
      "description": "It cannot be carried out.",
      "x-vi": {
        "title": "Không khả thi",
        "description": "Không khả thi, khó thực hiện."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "resolution206-2025-2"
      ]
    },
    {
      "const": "burden",
      "title": "Burden",
      "description": "It costs those who comply too much.",
      "x-vi": {
        "title": "Gánh nặng tuân thủ",
        "description": "Tạo gánh nặng chi phí tuân thủ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "resolution206-2025-2"
      ]
    },
    {
      "const": "gap",
      "title": "No rule",
      "description": "There is no rule yet.",
      "x-vi": {
        "title": "Chưa có quy định",
        "description": "Chưa có quy định."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "resolution206-2025-2"
      ]
    }
  ]
};
