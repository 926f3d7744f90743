// Generated from schemas/common/head/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/head/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/head/1.0",
  "title": "Head of a record",
  "description": "What every record carries whatever its kind.",
  "x-vi": {
    "title": "Phần đầu bản ghi",
    "description": "Thông tin mọi bản ghi đều có, không phụ thuộc loại."
  },
  "type": "object",
  "properties": {
    "schema": {
      "title": "Schema",
      "description": "Identifier of the schema that the record follows; a record names one exact version.",
      "x-vi": {
        "title": "Lược đồ",
        "description": "Mã định danh lược đồ của bản ghi; mỗi bản ghi nêu đúng một phiên bản."
      },
      "type": "string",
      "pattern": "^https://schemas\\.lienthong\\.example/[a-z][a-z0-9-]{0,31}/[1-9][0-9]{0,3}\\.(?:0|[1-9][0-9]{0,3})$",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "id": {
      "title": "Id",
      "description": "Id of the thing, the same in all revisions.",
      "x-vi": {
        "title": "Mã",
        "description": "Mã của đối tượng, không đổi qua các lần sửa đổi."
      },
      "$ref": "https://schemas.lienthong.example/common/uuid/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "head"
      }
    },
    "revision": {
      "title": "Revision",
      "description": "1 for the first, then one more each time.",
      "x-vi": {
        "title": "Lần sửa đổi",
        "description": "1 là bản đầu, mỗi lần sửa tăng một."
      },
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991,
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "revises": {
      "title": "Revises",
      "description": "The revision before; from revision 2 on.",
      "x-vi": {
        "title": "Sửa đổi bản",
        "description": "Bản trước đó; bắt buộc từ lần sửa đổi 2."
      },
      "type": "object",
      "properties": {
        "revision": {
          "title": "Revision",
          "description": "Number of the revision before.",
          "x-vi": {
            "title": "Lần trước",
            "description": "Số của bản trước đó."
          },
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740990,
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "head"
          }
        },
        "jti": {
          "title": "Message",
          "description": "Message that carried it.",
          "x-vi": {
            "title": "Thông điệp",
            "description": "Thông điệp đã chuyển bản trước."
          },
          "$ref": "https://schemas.lienthong.example/common/uuid/1.0",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "head"
          }
        }
      },
      "required": [
        "revision"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "recordStatus": {
      "title": "Record status",
      "description": "Final, withdrawn or entered in error; drafts do not travel.",
      "x-vi": {
        "title": "Tình trạng bản ghi",
        "description": "Chính thức, đã rút hoặc nhập do sai sót; bản nháp không được gửi."
      },
      "$ref": "https://schemas.lienthong.example/codelists/record-status/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "reason": {
      "title": "Reason",
      "description": "Why it was revised; from revision 2 on.",
      "x-vi": {
        "title": "Lý do",
        "description": "Lý do sửa đổi; bắt buộc từ lần sửa đổi 2."
      },
      "$ref": "https://schemas.lienthong.example/codelists/revision-reason/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "issuer": {
      "title": "Issuer",
      "description": "Agency that issues the record and alone revises it.",
      "x-vi": {
        "title": "Cơ quan ban hành",
        "description": "Cơ quan lập bản ghi và là cơ quan duy nhất được sửa đổi."
      },
      "$ref": "https://schemas.lienthong.example/common/agency/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "onBehalfOf": {
      "title": "On behalf of",
      "description": "A closed agency whose successor issues the record.",
      "x-vi": {
        "title": "Thay cho cơ quan",
        "description": "Cơ quan đã giải thể mà cơ quan kế thừa lập bản ghi thay."
      },
      "$ref": "https://schemas.lienthong.example/common/agency/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "reference": {
      "title": "Reference",
      "description": "The agency's own number for the matter.",
      "x-vi": {
        "title": "Số hồ sơ",
        "description": "Số hồ sơ của cơ quan."
      },
      "$ref": "https://schemas.lienthong.example/common/label/1.0",
      "x-basis": [
        "decree30-2020-8"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "head"
      }
    },
    "document": {
      "title": "Document",
      "description": "Official document that the record accompanies.",
      "x-vi": {
        "title": "Văn bản",
        "description": "Văn bản mà bản ghi đi kèm."
      },
      "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
      "x-basis": [
        "decree30-2020-8"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "head"
      }
    },
    "recordedAt": {
      "title": "Recorded at",
      "description": "When this revision was recorded.",
      "x-vi": {
        "title": "Thời điểm ghi",
        "description": "Thời điểm lập bản này."
      },
      "$ref": "https://schemas.lienthong.example/common/instant/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "conversation": {
      "title": "Conversation",
      "description": "The thread of the matter, made by its first record and copied by all that follow.",
      "x-vi": {
        "title": "Chuỗi trao đổi",
        "description": "Mã chuỗi của vụ việc, do bản ghi đầu tạo và các bản ghi sau sao lại."
      },
      "$ref": "https://schemas.lienthong.example/common/uuid/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "head"
      }
    },
    "about": {
      "title": "About",
      "description": "Records that this one is about.",
      "x-vi": {
        "title": "Liên quan đến",
        "description": "Các bản ghi mà bản này đề cập."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 50,
      "uniqueItems": true,
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "head"
      }
    },
    "classification": {
      "title": "Classification",
      "description": "Always unclassified: a state secret never travels here.",
      "x-vi": {
        "title": "Độ mật",
        "description": "Luôn là không mật: bí mật nhà nước không được gửi qua đây."
      },
      "const": "unclassified",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    }
  },
  "required": [
    "schema",
    "id",
    "revision",
    "recordStatus",
    "issuer",
    "recordedAt",
    "conversation",
    "classification"
  ]
};
