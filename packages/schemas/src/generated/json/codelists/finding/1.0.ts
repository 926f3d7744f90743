// Generated from schemas/codelists/finding/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/finding/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/finding/1.0",
  "title": "Finding of the court",
  "description": "What a judgment finds of one defendant.",
  "x-vi": {
    "title": "Kết luận của bản án",
    "description": "Bản án kết luận về một bị cáo."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
    "htcds": {
      "match": "none"
    },
    "ctdc": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "guilty",
      "title": "Guilty",
      "description": "Found guilty and sentenced.",
      "x-vi": {
        "title": "Có tội",
        "description": "Tuyên có tội và quyết định hình phạt."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-260"
      ],
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Persons convicted",
          "match": "broader"
        }
      }
    },
    {
      "const": "exempted",
      "title": "Guilty, exempted from punishment",
      "description": "Found guilty and not punished.",
      "x-vi": {
        "title": "Miễn hình phạt, miễn trách nhiệm hình sự",
        "description": "Tuyên có tội nhưng miễn hình phạt hoặc miễn trách nhiệm hình sự."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-260"
      ],
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Persons convicted",
          "match": "broader"
        }
      }
    },
    {
      "const": "not-guilty",
      "title": "Not guilty",
      "description": "Found not guilty.",
      "x-vi": {
        "title": "Không phạm tội",
        "description": "Tuyên không phạm tội."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-260"
      ],
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Persons prosecuted",
          "match": "broader"
        }
      }
    },
    {
      "const": "terminated",
      "title": "Terminated by the court",
      "description": "The court terminated the case against the defendant.",
      "x-vi": {
        "title": "Đình chỉ",
        "description": "Tòa án đình chỉ vụ án đối với bị cáo."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-260"
      ],
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Persons prosecuted",
          "match": "broader"
        }
      }
    }
  ]
};
