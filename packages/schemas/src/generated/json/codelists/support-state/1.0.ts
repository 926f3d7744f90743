// Generated from schemas/codelists/support-state/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/support-state/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/support-state/1.0",
  "title": "State of the support",
  "description": "Where the support of a person stands as a whole.",
  "x-vi": {
    "title": "Tình trạng hỗ trợ",
    "description": "Việc hỗ trợ một người đang ở bước nào."
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
      "const": "active",
      "title": "Active",
      "description": "Support is being given.",
      "x-vi": {
        "title": "Đang hỗ trợ",
        "description": "Đang thực hiện hỗ trợ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "cas_Status",
          "code": "Active",
          "match": "exact"
        }
      }
    },
    {
      "const": "follow-up",
      "title": "Follow-up",
      "description": "Support has ended; the person is looked after.",
      "x-vi": {
        "title": "Đang theo dõi",
        "description": "Đã kết thúc hỗ trợ, đang theo dõi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "cas_Status",
          "code": "FollowUp",
          "match": "exact"
        }
      }
    },
    {
      "const": "closed",
      "title": "Closed",
      "description": "Nothing more is planned.",
      "x-vi": {
        "title": "Đã kết thúc",
        "description": "Không còn việc hỗ trợ nào."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "cas_Status",
          "code": "Closed",
          "match": "exact"
        }
      }
    },
    {
      "const": "handed-over",
      "title": "Handed over",
      "description": "Another body has taken over.",
      "x-vi": {
        "title": "Đã bàn giao",
        "description": "Cơ quan khác đã tiếp nhận hỗ trợ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "cas_Status",
          "code": "ClosedReferred",
          "match": "exact"
        }
      }
    }
  ]
};
