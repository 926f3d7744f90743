// Generated from schemas/common/age/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/age/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/age/1.0",
  "title": "Age",
  "description": "Years, a band, or unknown. A test of age on it answers yes, no or unknown.",
  "x-vi": {
    "title": "Tuổi",
    "description": "Số tuổi, nhóm tuổi hoặc chưa rõ. Kiểm tra tuổi cho kết quả có, không hoặc chưa rõ."
  },
  "oneOf": [
    {
      "type": "object",
      "properties": {
        "known": {
          "title": "Years known",
          "description": "Age in completed years.",
          "x-vi": {
            "title": "Biết số tuổi",
            "description": "Số tuổi tròn."
          },
          "const": "years",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "person-basic"
          }
        },
        "years": {
          "title": "Years",
          "description": "Completed years.",
          "x-vi": {
            "title": "Số tuổi",
            "description": "Số tuổi tròn."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 120,
          "x-basis": [
            "cpc2015-417",
            "law53-2024-2-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        }
      },
      "required": [
        "known",
        "years"
      ],
      "unevaluatedProperties": false
    },
    {
      "type": "object",
      "properties": {
        "known": {
          "title": "Band known",
          "description": "Only a band is known.",
          "x-vi": {
            "title": "Biết nhóm tuổi",
            "description": "Chỉ biết nhóm tuổi."
          },
          "const": "band",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "person-basic"
          }
        },
        "band": {
          "title": "Band",
          "description": "Age band.",
          "x-vi": {
            "title": "Nhóm tuổi",
            "description": "Nhóm tuổi."
          },
          "$ref": "https://schemas.lienthong.example/codelists/age-band/1.0",
          "x-basis": [
            "cpc2015-417",
            "law53-2024-2-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        }
      },
      "required": [
        "known",
        "band"
      ],
      "unevaluatedProperties": false
    },
    {
      "type": "object",
      "properties": {
        "known": {
          "title": "Unknown",
          "description": "The age is not known.",
          "x-vi": {
            "title": "Chưa rõ",
            "description": "Chưa xác định được tuổi."
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
        "known"
      ],
      "unevaluatedProperties": false
    }
  ]
};
