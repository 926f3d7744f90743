// Generated from schemas/codelists/support-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/support-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/support-kind/1.0",
  "title": "Kind of support",
  "description": "The ten kinds of support, under the letters of Article 37(1).",
  "x-vi": {
    "title": "Chế độ hỗ trợ",
    "description": "Mười chế độ hỗ trợ theo các điểm của khoản 1 Điều 37."
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
      "title": "Essential needs",
      "description": "Food, clothing and shelter.",
      "x-vi": {
        "title": "Nhu cầu thiết yếu",
        "description": "Hỗ trợ nhu cầu thiết yếu."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
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
      "description": "Medical examination and treatment.",
      "x-vi": {
        "title": "Hỗ trợ y tế",
        "description": "Hỗ trợ y tế."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
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
      "title": "Interpretation",
      "description": "Interpretation and translation.",
      "x-vi": {
        "title": "Phiên dịch",
        "description": "Hỗ trợ phiên dịch."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "d",
      "title": "Legal support",
      "description": "Legal information and advice.",
      "x-vi": {
        "title": "Hỗ trợ pháp luật",
        "description": "Hỗ trợ pháp luật."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
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
      "title": "Legal aid",
      "description": "State legal aid.",
      "x-vi": {
        "title": "Trợ giúp pháp lý",
        "description": "Trợ giúp pháp lý."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
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
      "const": "e",
      "title": "Travel costs",
      "description": "Costs of the way.",
      "x-vi": {
        "title": "Chi phí đi lại",
        "description": "Hỗ trợ chi phí đi lại."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "g",
      "title": "Psychological support",
      "description": "Psychological counselling.",
      "x-vi": {
        "title": "Hỗ trợ tâm lý",
        "description": "Hỗ trợ tâm lý."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
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
      "const": "h",
      "title": "Schooling",
      "description": "General schooling.",
      "x-vi": {
        "title": "Học văn hóa",
        "description": "Hỗ trợ học văn hóa."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "decree162-2025-24"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Education",
          "match": "exact"
        }
      }
    },
    {
      "const": "i",
      "title": "Vocational training and job advice",
      "description": "Training for a trade and advice on jobs.",
      "x-vi": {
        "title": "Học nghề, tư vấn việc làm",
        "description": "Hỗ trợ học nghề, tư vấn việc làm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-1",
        "decree162-2025-24"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Livelihood",
          "match": "broader"
        }
      }
    },
    {
      "const": "k",
      "title": "Initial allowance and loan",
      "description": "Initial hardship allowance and loan.",
      "x-vi": {
        "title": "Trợ cấp khó khăn ban đầu, vay vốn",
        "description": "Trợ cấp khó khăn ban đầu và hỗ trợ vay vốn."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-1",
        "decree162-2025-24"
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
