// Generated from schemas/common/nationality/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/nationality/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/nationality/1.0",
  "title": "Nationality",
  "description": "Citizen of one or more states, stateless, or unknown.",
  "x-vi": {
    "title": "Quốc tịch",
    "description": "Công dân của một hoặc nhiều nước, không quốc tịch hoặc chưa rõ."
  },
  "oneOf": [
    {
      "type": "object",
      "properties": {
        "kind": {
          "title": "Citizen",
          "description": "Citizen of a state.",
          "x-vi": {
            "title": "Có quốc tịch",
            "description": "Là công dân của một nước."
          },
          "const": "citizen",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "person-basic"
          }
        },
        "country": {
          "title": "Country",
          "description": "Country of citizenship; VN where the person is Vietnamese.",
          "x-vi": {
            "title": "Quốc gia",
            "description": "Nước mang quốc tịch; ghi VN nếu là công dân Việt Nam."
          },
          "$ref": "https://schemas.lienthong.example/codelists/country/1.0",
          "x-basis": [
            "law24-2008-5",
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        },
        "others": {
          "title": "Other citizenships",
          "description": "Further citizenships.",
          "x-vi": {
            "title": "Quốc tịch khác",
            "description": "Các quốc tịch khác."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/codelists/country/1.0"
          },
          "minItems": 1,
          "maxItems": 4,
          "uniqueItems": true,
          "x-basis": [
            "law24-2008-5"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        }
      },
      "required": [
        "kind",
        "country"
      ],
      "unevaluatedProperties": false
    },
    {
      "type": "object",
      "properties": {
        "kind": {
          "title": "Stateless",
          "description": "The person has no citizenship.",
          "x-vi": {
            "title": "Không quốc tịch",
            "description": "Người không quốc tịch."
          },
          "const": "stateless",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "person-basic"
          }
        },
        "permanentResident": {
          "title": "Permanent resident",
          "description": "Whether the person resides permanently in Viet Nam.",
          "x-vi": {
            "title": "Thường trú",
            "description": "Có thường trú tại Việt Nam hay không."
          },
          "type": "boolean",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        }
      },
      "required": [
        "kind",
        "permanentResident"
      ],
      "unevaluatedProperties": false
    },
    {
      "type": "object",
      "properties": {
        "kind": {
          "title": "Unknown",
          "description": "The citizenship is not known.",
          "x-vi": {
            "title": "Chưa rõ",
            "description": "Chưa xác định được quốc tịch."
          },
          "const": "unknown",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "person-basic"
          }
        }
      },
      "required": [
        "kind"
      ],
      "unevaluatedProperties": false
    }
  ]
};
