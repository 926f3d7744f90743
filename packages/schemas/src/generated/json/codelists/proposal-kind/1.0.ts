// Generated from schemas/codelists/proposal-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/proposal-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/proposal-kind/1.0",
  "title": "Kind of proposal",
  "description": "What a proposal asks for.",
  "x-vi": {
    "title": "Loại kiến nghị",
    "description": "Kiến nghị về việc gì."
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
      "title": "Legal documents",
      "description": "To make, change or repeal legal documents.",
      "x-vi": {
        "title": "Văn bản pháp luật",
        "description": "Xây dựng, sửa đổi, bãi bỏ văn bản."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-legal"
      ]
    },
    {
      "const": "guidance",
      "title": "Guidance",
      "description": "To guide or explain.",
      "x-vi": {
        "title": "Hướng dẫn",
        "description": "Hướng dẫn, giải đáp."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-results"
      ]
    },
    {
      "const": "coordination",
      "title": "Working together",
      "description": "To work together otherwise.",
      "x-vi": {
        "title": "Cơ chế phối hợp",
        "description": "Thay đổi cách phối hợp."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-results"
      ]
    },
    {
      "const": "funds",
      "title": "Money and equipment",
      "description": "To give money or equipment.",
      "x-vi": {
        "title": "Kinh phí, phương tiện",
        "description": "Bố trí kinh phí, phương tiện."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-results"
      ]
    },
    {
      "const": "staff",
      "title": "Staff and training",
      "description": "To give people or train them.",
      "x-vi": {
        "title": "Nhân lực, tập huấn",
        "description": "Bố trí nhân lực, tổ chức tập huấn."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-results"
      ]
    },
    {
      "const": "reward",
      "title": "Reward",
      "description": "To reward a body.",
      "x-vi": {
        "title": "Khen thưởng",
        "description": "Khen thưởng tập thể."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-results"
      ]
    },
    {
      "const": "other",
      "title": "Other",
      "description": "Something else.",
      "x-vi": {
        "title": "Khác",
        "description": "Nội dung khác."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "dispatch2774-2021-results"
      ]
    }
  ]
};
