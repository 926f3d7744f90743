// Generated from schemas/codelists/victim-category/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/victim-category/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/victim-category/1.0",
  "title": "Group entitled to support",
  "description": "The group of Article 37 that the deciding body put the person in.",
  "x-vi": {
    "title": "Nhóm đối tượng được hỗ trợ",
    "description": "Nhóm đối tượng theo Điều 37 mà cơ quan quyết định đã xếp."
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
      "const": "resident-victim",
      "title": "Victim, citizen or stateless resident",
      "description": "A victim who is a Vietnamese citizen or a stateless permanent resident.",
      "x-vi": {
        "title": "Nạn nhân là công dân Việt Nam, người không quốc tịch thường trú",
        "description": "Nạn nhân là công dân Việt Nam hoặc người không quốc tịch thường trú tại Việt Nam."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatus",
          "code": "ActualVictimOfTrafficking",
          "match": "broader"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Detected trafficking victims",
          "match": "broader"
        }
      }
    },
    {
      "const": "accompanying-under-18",
      "title": "Accompanying person under 18",
      "description": "A person under 18 who accompanies the victim.",
      "x-vi": {
        "title": "Người dưới 18 tuổi đi cùng",
        "description": "Người dưới 18 tuổi đi cùng nạn nhân."
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
      "const": "under-identification-abroad",
      "title": "Person under identification, abroad",
      "description": "A Vietnamese citizen under identification outside the country.",
      "x-vi": {
        "title": "Người đang được xác định, ở nước ngoài",
        "description": "Công dân Việt Nam đang trong quá trình xác định là nạn nhân, ở nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-3"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatus",
          "code": "PossibleVictimOfTrafficking",
          "match": "broader"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "under-identification-in-country",
      "title": "Person under identification, in the country",
      "description": "A citizen or stateless resident under identification in Viet Nam.",
      "x-vi": {
        "title": "Người đang được xác định, ở trong nước",
        "description": "Công dân Việt Nam hoặc người không quốc tịch thường trú đang được xác định, ở trong nước."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-3"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatus",
          "code": "PossibleVictimOfTrafficking",
          "match": "broader"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "foreigner",
      "title": "Foreigner trafficked in Viet Nam",
      "description": "A foreign victim or person under identification trafficked in Viet Nam.",
      "x-vi": {
        "title": "Người nước ngoài bị mua bán tại Việt Nam",
        "description": "Nạn nhân hoặc người đang được xác định là người nước ngoài bị mua bán tại Việt Nam."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-4"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatus",
          "code": "ActualVictimOfTrafficking",
          "match": "broader"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Detected trafficking victims",
          "match": "broader"
        }
      }
    }
  ]
};
