// Generated from schemas/common/support-provision/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/support-provision/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/support-provision/1.0",
  "title": "Support service",
  "description": "How one kind of support is given: by whom, where, from when to when, with what result.",
  "x-vi": {
    "title": "Việc thực hiện hỗ trợ",
    "description": "Một chế độ hỗ trợ được thực hiện thế nào: cơ quan nào, ở đâu, từ ngày nào đến ngày nào, kết quả ra sao."
  },
  "type": "object",
  "properties": {
    "provider": {
      "title": "Provider",
      "description": "Body that gives the support.",
      "x-vi": {
        "title": "Cơ quan, cơ sở thực hiện",
        "description": "Cơ quan, cơ sở thực hiện chế độ hỗ trợ."
      },
      "type": "object",
      "properties": {
        "agency": {
          "title": "Agency",
          "description": "Agency in the directory.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Cơ quan theo danh bạ."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "procedure"
          }
        },
        "role": {
          "title": "Role",
          "description": "Role in which it gives the support.",
          "x-vi": {
            "title": "Vai trò",
            "description": "Vai trò khi thực hiện hỗ trợ."
          },
          "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0",
          "x-basis": [
            "law53-2024-37-1",
            "law86-2025-2-3"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "unit": {
          "title": "Unit",
          "description": "Unit or department in charge.",
          "x-vi": {
            "title": "Bộ phận",
            "description": "Phòng, khoa, bộ phận phụ trách."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "procedure"
          }
        }
      },
      "required": [
        "agency",
        "role"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-37-1",
        "decree162-2025-24"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "place": {
      "title": "Place",
      "description": "In Viet Nam or abroad.",
      "x-vi": {
        "title": "Nơi hỗ trợ",
        "description": "Ở trong nước hay nước ngoài."
      },
      "$ref": "https://schemas.lienthong.example/codelists/support-place/1.0",
      "x-basis": [
        "law53-2024-37-3"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "agreed": {
      "title": "Agreed",
      "description": "Whether the person agreed to this support.",
      "x-vi": {
        "title": "Đồng ý nhận hỗ trợ",
        "description": "Người được hỗ trợ có đồng ý nhận chế độ này không."
      },
      "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-3-10"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "from": {
      "title": "From",
      "description": "First day of the support.",
      "x-vi": {
        "title": "Từ ngày",
        "description": "Ngày bắt đầu hỗ trợ."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "until": {
      "title": "Until",
      "description": "Last day of the support.",
      "x-vi": {
        "title": "Đến ngày",
        "description": "Ngày kết thúc hỗ trợ."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "plannedUntil": {
      "title": "Planned until",
      "description": "Last day as planned.",
      "x-vi": {
        "title": "Dự kiến đến ngày",
        "description": "Ngày dự kiến kết thúc."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "law53-2024-37-1",
        "decree162-2025-24"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "times": {
      "title": "Times",
      "description": "How often it was given: visits, sessions, courses.",
      "x-vi": {
        "title": "Số lượt",
        "description": "Số lần, số buổi, số khóa đã thực hiện."
      },
      "$ref": "https://schemas.lienthong.example/common/count/1.0",
      "x-basis": [
        "law53-2024-37-1",
        "circular120-2026-spending"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "result": {
      "title": "Result",
      "description": "What became of it.",
      "x-vi": {
        "title": "Kết quả",
        "description": "Kết quả thực hiện."
      },
      "$ref": "https://schemas.lienthong.example/codelists/support-result/1.0",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "procedure"
      }
    },
    "shortfall": {
      "title": "Why not",
      "description": "Why it was not given, or ended early.",
      "x-vi": {
        "title": "Lý do",
        "description": "Vì sao không thực hiện hoặc kết thúc sớm."
      },
      "$ref": "https://schemas.lienthong.example/codelists/support-shortfall-reason/1.0",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "procedure"
      }
    }
  },
  "required": [
    "provider",
    "place",
    "agreed",
    "result"
  ],
  "unevaluatedProperties": false
};
