// Generated from schemas/codelists/referral-reason/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/referral-reason/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/referral-reason/1.0",
  "title": "Reason of a referral",
  "description": "Why the person is referred.",
  "x-vi": {
    "title": "Lý do chuyển tuyến",
    "description": "Vì sao chuyển tuyến."
  },
  "type": "string",
  "x-open": true,
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
      "const": "after-rescue",
      "title": "After rescue",
      "description": "After rescue or reception.",
      "x-vi": {
        "title": "Sau giải cứu, tiếp nhận",
        "description": "Sau khi được giải cứu, tiếp nhận."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-28"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "after-self-report",
      "title": "After self-report",
      "description": "The person came forward.",
      "x-vi": {
        "title": "Sau khi tự khai báo",
        "description": "Người này tự khai báo."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-27"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "after-identification",
      "title": "After identification",
      "description": "Identified as a victim.",
      "x-vi": {
        "title": "Sau khi xác định là nạn nhân",
        "description": "Đã được xác định là nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-32-1"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "more-services",
      "title": "Further services",
      "description": "Further services are needed.",
      "x-vi": {
        "title": "Cần thêm dịch vụ",
        "description": "Cần thêm chế độ, dịch vụ hỗ trợ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "ReasonForIncomingReferral",
          "code": "AdditionalServicesRequired",
          "match": "exact",
          "also": [
            {
              "list": "ReasonForOutgoingReferral",
              "code": "AdditionalServicesRequired",
              "match": "exact"
            }
          ]
        }
      }
    },
    {
      "const": "moved",
      "title": "Moved",
      "description": "The person moves to another place.",
      "x-vi": {
        "title": "Thay đổi nơi ở",
        "description": "Người này chuyển nơi ở."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "ReasonForIncomingReferral",
          "code": "MigrationOrChangeOfLocation",
          "match": "exact",
          "also": [
            {
              "list": "ReasonForOutgoingReferral",
              "code": "MigrationOrChangeOfLocation",
              "match": "exact"
            }
          ]
        }
      }
    },
    {
      "const": "protection",
      "title": "Protection",
      "description": "Protection is needed.",
      "x-vi": {
        "title": "Cần bảo vệ",
        "description": "Cần áp dụng biện pháp bảo vệ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-484"
      ],
      "x-map": {
        "htcds": {
          "list": "ReasonForIncomingReferral",
          "code": "Other",
          "match": "broader",
          "also": [
            {
              "list": "ReasonForOutgoingReferral",
              "code": "Other",
              "match": "broader"
            }
          ]
        }
      }
    }
  ]
};
