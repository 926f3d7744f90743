// Generated from schemas/codelists/identification-decision/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/identification-decision/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/identification-decision/1.0",
  "title": "Decision of the identification",
  "description": "What was decided of the person.",
  "x-vi": {
    "title": "Quyết định xác định nạn nhân",
    "description": "Kết luận về người được xác minh."
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
      "description": "The person is a victim.",
      "x-vi": {
        "title": "Là nạn nhân",
        "description": "Xác định là nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-32-1",
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
      "const": "not-a-victim",
      "title": "Not a victim",
      "description": "The person is not.",
      "x-vi": {
        "title": "Không phải nạn nhân",
        "description": "Xác định không phải nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "background",
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
    },
    {
      "const": "continue",
      "title": "Identification goes on",
      "description": "The file goes on; the person stays under identification.",
      "x-vi": {
        "title": "Tiếp tục xác định",
        "description": "Tiếp tục quá trình xác định nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-27-2",
        "law53-2024-33-1"
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
    }
  ]
};
