// Generated from schemas/common/sentence/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/sentence/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/sentence/1.0",
  "title": "Sentence",
  "description": "What one defendant is sentenced to in one case, and what is to be served when sentences are joined; no frame bounds the joined one.",
  "x-vi": {
    "title": "Hình phạt",
    "description": "Hình phạt đối với một bị cáo trong một vụ án và hình phạt chung khi tổng hợp; hình phạt chung không bị giới hạn bởi khung của một tội."
  },
  "type": "object",
  "properties": {
    "main": {
      "title": "Main penalty",
      "description": "Main penalty of this judgment.",
      "x-vi": {
        "title": "Hình phạt chính",
        "description": "Hình phạt chính của bản án này."
      },
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "kind": {
              "title": "Imprisonment",
              "description": "Fixed-term imprisonment.",
              "x-vi": {
                "title": "Tù có thời hạn",
                "description": "Tù có thời hạn."
              },
              "const": "imprisonment",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "result"
              }
            },
            "months": {
              "title": "Months",
              "description": "Months to serve, for all offences of this judgment.",
              "x-vi": {
                "title": "Số tháng",
                "description": "Số tháng tù cho các tội trong bản án này."
              },
              "type": "integer",
              "minimum": 1,
              "maximum": 1200,
              "x-basis": [
                "pc2015-38",
                "pc2015-55"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "result"
              }
            },
            "suspended": {
              "title": "Suspended",
              "description": "Whether the sentence is suspended.",
              "x-vi": {
                "title": "Án treo",
                "description": "Có cho hưởng án treo hay không."
              },
              "type": "boolean",
              "x-basis": [
                "pc2015-65"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "result"
              }
            },
            "probationMonths": {
              "title": "Probation",
              "description": "Months of probation of a suspended sentence.",
              "x-vi": {
                "title": "Thời gian thử thách",
                "description": "Số tháng thử thách của án treo."
              },
              "type": "integer",
              "minimum": 1,
              "maximum": 120,
              "x-basis": [
                "pc2015-65"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "result"
              }
            }
          },
          "required": [
            "kind",
            "months",
            "suspended"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "title": "Life imprisonment",
              "description": "Life imprisonment.",
              "x-vi": {
                "title": "Tù chung thân",
                "description": "Tù chung thân."
              },
              "const": "life",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "result"
              }
            }
          },
          "required": [
            "kind"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "title": "Another penalty",
              "description": "Neither of the two.",
              "x-vi": {
                "title": "Hình phạt khác",
                "description": "Không phải hai loại trên."
              },
              "const": "other",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "result"
              }
            },
            "penalty": {
              "title": "Penalty",
              "description": "Which penalty.",
              "x-vi": {
                "title": "Hình phạt",
                "description": "Hình phạt nào."
              },
              "$ref": "https://schemas.lienthong.example/codelists/other-penalty/1.0",
              "x-basis": [
                "pc2015-32"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "result"
              }
            }
          },
          "required": [
            "kind",
            "penalty"
          ],
          "unevaluatedProperties": false
        }
      ],
      "x-basis": [
        "pc2015-32",
        "cpc2015-260"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "result"
      }
    },
    "additional": {
      "title": "Additional penalties",
      "description": "Penalties beside the main one.",
      "x-vi": {
        "title": "Hình phạt bổ sung",
        "description": "Hình phạt kèm theo."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/additional-penalty/1.0"
      },
      "minItems": 1,
      "maxItems": 6,
      "uniqueItems": true,
      "x-basis": [
        "pc2015-150-4",
        "pc2015-151-4",
        "pc2015-32"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "result"
      }
    },
    "joined": {
      "title": "Joined sentence",
      "description": "What is to be served in all, joined with other judgments.",
      "x-vi": {
        "title": "Hình phạt chung",
        "description": "Hình phạt chung khi tổng hợp với bản án khác."
      },
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "kind": {
              "title": "Imprisonment",
              "description": "Fixed-term imprisonment.",
              "x-vi": {
                "title": "Tù có thời hạn",
                "description": "Tù có thời hạn."
              },
              "const": "imprisonment",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "result"
              }
            },
            "months": {
              "title": "Months",
              "description": "Months to serve in all.",
              "x-vi": {
                "title": "Số tháng",
                "description": "Tổng số tháng phải chấp hành."
              },
              "type": "integer",
              "minimum": 1,
              "maximum": 1200,
              "x-basis": [
                "pc2015-56"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "result"
              }
            }
          },
          "required": [
            "kind",
            "months"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "title": "Life imprisonment",
              "description": "Life imprisonment.",
              "x-vi": {
                "title": "Tù chung thân",
                "description": "Tù chung thân."
              },
              "const": "life",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "result"
              }
            }
          },
          "required": [
            "kind"
          ],
          "unevaluatedProperties": false
        }
      ],
      "x-basis": [
        "pc2015-56"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "result"
      }
    },
    "creditedDays": {
      "title": "Days in custody",
      "description": "Days in custody and detention that count.",
      "x-vi": {
        "title": "Số ngày tạm giữ, tạm giam",
        "description": "Số ngày tạm giữ, tạm giam được trừ."
      },
      "type": "integer",
      "minimum": 0,
      "maximum": 20000,
      "x-basis": [
        "pc2015-38"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "result"
      }
    }
  },
  "required": [
    "main"
  ],
  "unevaluatedProperties": false
};
