// Generated from schemas/codelists/support-kind-2011/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/support-kind-2011/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/support-kind-2011/1.0",
  "title": "Kind of support, old law",
  "description": "The kinds of support of law 66/2011, kept for victims identified before 1 July 2025. They do not map one to one.",
  "x-vi": {
    "title": "Chế độ hỗ trợ theo luật cũ",
    "description": "Chế độ hỗ trợ theo Luật 66/2011, áp dụng cho nạn nhân được xác định trước ngày 01/7/2025. Không tương ứng một một với luật mới."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
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
      "const": "a",
      "title": "Essential needs and travel",
      "description": "Essential needs and travel costs.",
      "x-vi": {
        "title": "Nhu cầu thiết yếu và chi phí đi lại",
        "description": "Hỗ trợ nhu cầu thiết yếu và chi phí đi lại."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-32",
        "law53-2024-63"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "SocialCare",
          "match": "broader"
        }
      }
    },
    {
      "const": "b",
      "title": "Medical care",
      "description": "Medical support.",
      "x-vi": {
        "title": "Hỗ trợ y tế",
        "description": "Hỗ trợ y tế."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-32",
        "law53-2024-63"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Health",
          "match": "broader"
        }
      }
    },
    {
      "const": "c",
      "title": "Psychological support",
      "description": "Psychological support.",
      "x-vi": {
        "title": "Hỗ trợ tâm lý",
        "description": "Hỗ trợ tâm lý."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-32",
        "law53-2024-63"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Health",
          "match": "broader"
        }
      }
    },
    {
      "const": "d",
      "title": "Legal aid",
      "description": "Legal aid.",
      "x-vi": {
        "title": "Trợ giúp pháp lý",
        "description": "Trợ giúp pháp lý."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-32",
        "law53-2024-63"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Legal",
          "match": "broader"
        }
      }
    },
    {
      "const": "đ",
      "title": "Schooling and vocational training",
      "description": "Schooling and vocational training.",
      "x-vi": {
        "title": "Học văn hóa, học nghề",
        "description": "Hỗ trợ học văn hóa, học nghề."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-32",
        "law53-2024-63"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "e",
      "title": "Initial allowance and loan",
      "description": "Initial hardship allowance and loan.",
      "x-vi": {
        "title": "Trợ cấp khó khăn ban đầu, vay vốn",
        "description": "Trợ cấp khó khăn ban đầu, hỗ trợ vay vốn."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-32",
        "law53-2024-63"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Financial",
          "match": "broader"
        }
      }
    }
  ]
};
