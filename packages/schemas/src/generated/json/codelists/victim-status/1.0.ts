// Generated from schemas/codelists/victim-status/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/victim-status/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/victim-status/1.0",
  "title": "Status of a victim",
  "description": "Where the person stands in the identification.",
  "x-vi": {
    "title": "Tư cách nạn nhân",
    "description": "Người này đang ở bước nào của việc xác định nạn nhân."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
    "ctdc": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "victim",
      "title": "Victim",
      "description": "Identified as a victim by the competent body.",
      "x-vi": {
        "title": "Nạn nhân",
        "description": "Đã được cơ quan có thẩm quyền xác định là nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-2-1",
        "law53-2024-33-1"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatus",
          "code": "ActualVictimOfTrafficking",
          "match": "exact"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Detected trafficking victims",
          "match": "broader"
        }
      }
    },
    {
      "const": "under-identification",
      "title": "Person under identification",
      "description": "A person in the process of being identified as a victim.",
      "x-vi": {
        "title": "Người đang trong quá trình xác định là nạn nhân",
        "description": "Người đang trong quá trình xác định là nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-27",
        "law53-2024-32-1"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatus",
          "code": "PossibleVictimOfTrafficking",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "accompanying-under-18",
      "title": "Accompanying person under 18",
      "description": "A person under 18 who accompanies a victim or a person under identification.",
      "x-vi": {
        "title": "Người dưới 18 tuổi đi cùng",
        "description": "Người dưới 18 tuổi đi cùng nạn nhân hoặc người đang được xác định."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-2"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "not-a-victim",
      "title": "Not a victim",
      "description": "The identification found that the person is not a victim.",
      "x-vi": {
        "title": "Không phải nạn nhân",
        "description": "Kết quả xác định không phải là nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-32-1"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatus",
          "code": "NotAVictimOfTrafficking",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        }
      }
    }
  ]
};
