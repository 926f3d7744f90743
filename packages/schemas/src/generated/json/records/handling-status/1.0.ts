// Generated from schemas/records/handling-status/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/case-decision/1.0.ts';
import { source as s1 } from '../../../json/codelists/handling-reason/1.0.ts';
import { source as s2 } from '../../../json/codelists/handling-status-code/1.0.ts';
import { source as s3 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s4 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s5 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s6 } from '../../../json/codelists/support-kind/1.0.ts';
import { source as s7 } from '../../../json/common/agency/1.0.ts';
import { source as s8 } from '../../../json/common/civil-date/1.0.ts';
import { source as s9 } from '../../../json/common/document-ref/1.0.ts';
import { source as s10 } from '../../../json/common/head/1.0.ts';
import { source as s11 } from '../../../json/common/instant/1.0.ts';
import { source as s12 } from '../../../json/common/label/1.0.ts';
import { source as s13 } from '../../../json/common/line/1.0.ts';
import { source as s14 } from '../../../json/common/record-ref/1.0.ts';
import { source as s15 } from '../../../json/common/text/1.0.ts';
import { source as s16 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/handling-status/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/handling-status/1.0",
  "title": "Handling status",
  "description": "How the receiver handles a message: accepted, declined, assigned, in process, finished, withdrawn. Technical receipts are another matter.",
  "x-vi": {
    "title": "Trạng thái xử lý",
    "description": "Bên nhận xử lý thông điệp thế nào: tiếp nhận, từ chối, phân công, đang xử lý, hoàn thành, thu hồi. Khác với biên nhận kỹ thuật."
  },
  "type": "object",
  "allOf": [
    {
      "$ref": "https://schemas.lienthong.example/common/head/1.0"
    }
  ],
  "properties": {
    "schema": {
      "title": "Schema",
      "description": "This version of the schema.",
      "x-vi": {
        "title": "Lược đồ",
        "description": "Phiên bản lược đồ này."
      },
      "const": "https://schemas.lienthong.example/handling-status/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "answers": {
      "title": "Answers",
      "description": "The message that is answered.",
      "x-vi": {
        "title": "Trả lời cho",
        "description": "Thông điệp được trả lời."
      },
      "type": "object",
      "properties": {
        "jti": {
          "title": "Message",
          "description": "Message that is answered.",
          "x-vi": {
            "title": "Thông điệp",
            "description": "Thông điệp được trả lời."
          },
          "$ref": "https://schemas.lienthong.example/common/uuid/1.0",
          "x-basis": [
            "cpc2015-145"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "record": {
          "title": "Record",
          "description": "Record in that message.",
          "x-vi": {
            "title": "Bản ghi",
            "description": "Bản ghi trong thông điệp đó."
          },
          "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
          "x-basis": [
            "cpc2015-145"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        },
        "revision": {
          "title": "Revision",
          "description": "Revision of that record.",
          "x-vi": {
            "title": "Lần sửa đổi",
            "description": "Lần sửa đổi của bản ghi đó."
          },
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740991,
          "x-basis": [
            "cpc2015-145"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "jti"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-145"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "code": {
      "title": "Status",
      "description": "How the matter is handled.",
      "x-vi": {
        "title": "Trạng thái",
        "description": "Việc đang được xử lý thế nào."
      },
      "$ref": "https://schemas.lienthong.example/codelists/handling-status-code/1.0",
      "x-basis": [
        "cpc2015-145",
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "handlingReason": {
      "title": "Reason of the status",
      "description": "Why; asked for when declined, withdrawn or rejected.",
      "x-vi": {
        "title": "Lý do xử lý",
        "description": "Lý do; cần nêu khi từ chối, thu hồi hoặc không chấp nhận."
      },
      "$ref": "https://schemas.lienthong.example/codelists/handling-reason/1.0",
      "x-basis": [
        "cpc2015-145",
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "decidedOn": {
      "title": "Decided on",
      "description": "Day of the decision.",
      "x-vi": {
        "title": "Ngày quyết định",
        "description": "Ngày quyết định trạng thái."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-147-1",
        "law53-2024-27"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "assignedTo": {
      "title": "Assigned to",
      "description": "Who handles the matter.",
      "x-vi": {
        "title": "Đơn vị xử lý",
        "description": "Đơn vị được giao xử lý."
      },
      "type": "object",
      "properties": {
        "agency": {
          "title": "Agency",
          "description": "Agency responsible.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Cơ quan chịu trách nhiệm."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "cpc2015-145"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "unit": {
          "title": "Unit",
          "description": "Unit responsible, not a person.",
          "x-vi": {
            "title": "Đơn vị",
            "description": "Đơn vị xử lý, không ghi tên người."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "cpc2015-145"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "procedure"
          }
        }
      },
      "required": [
        "agency"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-145"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "expectedOn": {
      "title": "Expected on",
      "description": "Day by which the work should be finished.",
      "x-vi": {
        "title": "Dự kiến hoàn thành",
        "description": "Ngày dự kiến hoàn thành."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-147-1",
        "law53-2024-27"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "forwardedTo": {
      "title": "Competent body",
      "description": "Body to which the matter should go or went.",
      "x-vi": {
        "title": "Cơ quan có thẩm quyền",
        "description": "Cơ quan có thẩm quyền mà việc này cần hoặc đã được chuyển đến."
      },
      "$ref": "https://schemas.lienthong.example/common/agency/1.0",
      "x-basis": [
        "cpc2015-145"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "support": {
      "title": "Support",
      "description": "What a support centre says to a referral.",
      "x-vi": {
        "title": "Hỗ trợ",
        "description": "Trả lời của cơ sở hỗ trợ đối với việc chuyển tuyến."
      },
      "type": "object",
      "properties": {
        "granted": {
          "title": "Granted",
          "description": "Kinds of support taken over.",
          "x-vi": {
            "title": "Chấp nhận",
            "description": "Các chế độ được chấp nhận."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/codelists/support-kind/1.0"
          },
          "minItems": 1,
          "maxItems": 10,
          "uniqueItems": true,
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "sensitive",
            "group": "result"
          }
        },
        "refused": {
          "title": "Refused",
          "description": "Kinds of support not taken over.",
          "x-vi": {
            "title": "Không chấp nhận",
            "description": "Các chế độ không được chấp nhận."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/codelists/support-kind/1.0"
          },
          "minItems": 1,
          "maxItems": 10,
          "uniqueItems": true,
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "sensitive",
            "group": "result"
          }
        },
        "startedOn": {
          "title": "Started on",
          "description": "First day of support.",
          "x-vi": {
            "title": "Bắt đầu",
            "description": "Ngày bắt đầu hỗ trợ."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "endedOn": {
          "title": "Ended on",
          "description": "Last day of support.",
          "x-vi": {
            "title": "Kết thúc",
            "description": "Ngày kết thúc hỗ trợ."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        }
      },
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "result"
      }
    },
    "outcome": {
      "title": "Outcome",
      "description": "Decision that ended a report: instituted or not.",
      "x-vi": {
        "title": "Kết quả",
        "description": "Quyết định kết thúc việc giải quyết nguồn tin."
      },
      "$ref": "https://schemas.lienthong.example/codelists/case-decision/1.0",
      "x-basis": [
        "cpc2015-147-1",
        "cpc2015-148-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "result"
      }
    },
    "note": {
      "title": "Note",
      "description": "Explanation in words.",
      "x-vi": {
        "title": "Ghi chú",
        "description": "Diễn giải thêm."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "cpc2015-145"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "narrative"
      }
    }
  },
  "required": [
    "schema",
    "answers",
    "code",
    "decidedOn"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/case-decision/1.0": s0,
    "https://schemas.lienthong.example/codelists/handling-reason/1.0": s1,
    "https://schemas.lienthong.example/codelists/handling-status-code/1.0": s2,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s3,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s4,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s5,
    "https://schemas.lienthong.example/codelists/support-kind/1.0": s6,
    "https://schemas.lienthong.example/common/agency/1.0": s7,
    "https://schemas.lienthong.example/common/civil-date/1.0": s8,
    "https://schemas.lienthong.example/common/document-ref/1.0": s9,
    "https://schemas.lienthong.example/common/head/1.0": s10,
    "https://schemas.lienthong.example/common/instant/1.0": s11,
    "https://schemas.lienthong.example/common/label/1.0": s12,
    "https://schemas.lienthong.example/common/line/1.0": s13,
    "https://schemas.lienthong.example/common/record-ref/1.0": s14,
    "https://schemas.lienthong.example/common/text/1.0": s15,
    "https://schemas.lienthong.example/common/uuid/1.0": s16,
  },
};
