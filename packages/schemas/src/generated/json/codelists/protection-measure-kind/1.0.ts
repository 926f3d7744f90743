// Generated from schemas/codelists/protection-measure-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/protection-measure-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/protection-measure-kind/1.0",
  "title": "Protection measure",
  "description": "Measures of Article 486 of the Criminal Procedure Code, and the shelter of the law of 2024.",
  "x-vi": {
    "title": "Biện pháp bảo vệ",
    "description": "Các biện pháp theo Điều 486 Bộ luật Tố tụng hình sự và nơi tạm lánh theo luật năm 2024."
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
      "const": "guard",
      "title": "Guard",
      "description": "Forces and means guard the person.",
      "x-vi": {
        "title": "Canh gác, bảo vệ",
        "description": "Bố trí lực lượng, tiến hành biện pháp nghiệp vụ, sử dụng phương tiện để canh gác, bảo vệ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-486",
        "decree162-2025-13"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "restriction",
      "title": "Restricted movement and contact",
      "description": "Movement and contact of the person are restricted, for safety.",
      "x-vi": {
        "title": "Hạn chế đi lại, tiếp xúc",
        "description": "Hạn chế việc đi lại, tiếp xúc của người được bảo vệ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-486"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "secrecy",
      "title": "Secrecy",
      "description": "Information about the person is kept secret.",
      "x-vi": {
        "title": "Giữ bí mật thông tin",
        "description": "Giữ bí mật và yêu cầu người khác giữ bí mật thông tin liên quan."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-486",
        "decree162-2025-13"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "relocation",
      "title": "Relocation",
      "description": "Home, work, school are moved and kept secret; traces and features are changed.",
      "x-vi": {
        "title": "Di chuyển, thay đổi tung tích",
        "description": "Di chuyển, giữ bí mật chỗ ở, nơi làm việc, học tập; thay đổi tung tích, lai lịch, đặc điểm nhận dạng."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-486"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "deterrence",
      "title": "Deterrence",
      "description": "Who threatens is warned, and stopped in time.",
      "x-vi": {
        "title": "Răn đe, ngăn chặn",
        "description": "Răn đe, cảnh cáo, vô hiệu hóa, ngăn chặn, xử lý kịp thời hành vi xâm hại."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-486",
        "decree162-2025-13"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "shelter",
      "title": "Safe shelter",
      "description": "The person is lodged in a safe shelter.",
      "x-vi": {
        "title": "Nơi tạm lánh an toàn",
        "description": "Bố trí nơi tạm lánh an toàn."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree162-2025-13"
      ],
      "x-from": "2025-07-01",
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "SocialCare",
          "match": "broader"
        }
      }
    },
    {
      "const": "other-lawful",
      "title": "Another lawful measure",
      "description": "Another measure that the law allows.",
      "x-vi": {
        "title": "Biện pháp khác",
        "description": "Biện pháp bảo vệ khác theo quy định của pháp luật."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-486"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    }
  ]
};
