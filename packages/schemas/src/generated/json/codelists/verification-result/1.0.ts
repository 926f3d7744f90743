// Generated from schemas/codelists/verification-result/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/verification-result/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/verification-result/1.0",
  "title": "Result of the initial verification",
  "description": "What the initial verification showed.",
  "x-vi": {
    "title": "Kết quả xác minh ban đầu",
    "description": "Kết quả xác minh thông tin ban đầu."
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
      "const": "signs-of-trafficking",
      "title": "Signs of trafficking",
      "description": "There are signs that the person was trafficked.",
      "x-vi": {
        "title": "Có dấu hiệu bị mua bán",
        "description": "Có dấu hiệu bị mua bán; tiếp tục xác định."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-27-2",
        "law53-2024-32-1"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatus",
          "code": "PossibleVictimOfTrafficking",
          "match": "broader"
        }
      }
    },
    {
      "const": "no-signs",
      "title": "No signs",
      "description": "There are none.",
      "x-vi": {
        "title": "Không có dấu hiệu",
        "description": "Không có dấu hiệu bị mua bán."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-27-2"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "more-needed",
      "title": "More is needed",
      "description": "Papers or facts are missing; the file goes on.",
      "x-vi": {
        "title": "Cần xác minh thêm",
        "description": "Thiếu giấy tờ, tài liệu hoặc tình tiết; hồ sơ được chuyển tiếp."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-27-2",
        "law53-2024-33-1"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatus",
          "code": "PossibleVictimOfTrafficking",
          "match": "broader"
        }
      }
    }
  ]
};
