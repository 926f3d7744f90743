// Generated from schemas/records/legal-proposal/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s1 } from '../../../json/codelists/issuing-body/1.0.ts';
import { source as s2 } from '../../../json/codelists/legal-document-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/legal-problem-kind/1.0.ts';
import { source as s4 } from '../../../json/codelists/legal-proposal-action/1.0.ts';
import { source as s5 } from '../../../json/codelists/legal-proposal-result/1.0.ts';
import { source as s6 } from '../../../json/codelists/point/1.0.ts';
import { source as s7 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s8 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s9 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s10 } from '../../../json/common/agency/1.0.ts';
import { source as s11 } from '../../../json/common/attachment/1.0.ts';
import { source as s12 } from '../../../json/common/civil-date/1.0.ts';
import { source as s13 } from '../../../json/common/count/1.0.ts';
import { source as s14 } from '../../../json/common/document-ref/1.0.ts';
import { source as s15 } from '../../../json/common/head/1.0.ts';
import { source as s16 } from '../../../json/common/instant/1.0.ts';
import { source as s17 } from '../../../json/common/label/1.0.ts';
import { source as s18 } from '../../../json/common/line/1.0.ts';
import { source as s19 } from '../../../json/common/part-name/1.0.ts';
import { source as s20 } from '../../../json/common/record-ref/1.0.ts';
import { source as s21 } from '../../../json/common/text/1.0.ts';
import { source as s22 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/legal-proposal/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/legal-proposal/1.0",
  "title": "Legal proposal",
  "description": "A difficulty that a legal document causes or leaves in work against trafficking, and what is proposed to the competent body.",
  "x-vi": {
    "title": "Đề xuất văn bản quy phạm pháp luật",
    "description": "Khó khăn, vướng mắc do văn bản quy phạm pháp luật trong phòng, chống mua bán người và đề xuất với cơ quan có thẩm quyền."
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
      "const": "https://schemas.lienthong.example/legal-proposal/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "action": {
      "title": "What is proposed",
      "description": "New document, amendment, replacement, abolition, explanation.",
      "x-vi": {
        "title": "Nội dung đề xuất",
        "description": "Ban hành mới, sửa đổi, thay thế, bãi bỏ, hướng dẫn."
      },
      "$ref": "https://schemas.lienthong.example/codelists/legal-proposal-action/1.0",
      "x-basis": [
        "dispatch2774-2021-legal",
        "resolution206-2025-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "instrument": {
      "title": "Document concerned",
      "description": "The document that is to be issued, amended, replaced, abolished or explained.",
      "x-vi": {
        "title": "Văn bản liên quan",
        "description": "Văn bản cần ban hành, sửa đổi, thay thế, bãi bỏ hoặc hướng dẫn."
      },
      "type": "object",
      "properties": {
        "kind": {
          "title": "Kind",
          "description": "Kind of document.",
          "x-vi": {
            "title": "Loại văn bản",
            "description": "Loại văn bản quy phạm pháp luật."
          },
          "$ref": "https://schemas.lienthong.example/codelists/legal-document-kind/1.0",
          "x-basis": [
            "law64-2025-4"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "title": {
          "title": "Title",
          "description": "Title, or the subject of a new document.",
          "x-vi": {
            "title": "Tên văn bản",
            "description": "Tên văn bản, hoặc vấn đề cần quy định nếu ban hành mới."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "decree30-2020-8"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "document": {
          "title": "Number and date",
          "description": "Number, notation and date of an existing document.",
          "x-vi": {
            "title": "Số, ngày",
            "description": "Số, ký hiệu, ngày của văn bản hiện hành."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "law64-2025-4",
            "decree30-2020-8"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "procedure"
          }
        },
        "inForceFrom": {
          "title": "In force from",
          "description": "First day of its force.",
          "x-vi": {
            "title": "Có hiệu lực từ",
            "description": "Ngày có hiệu lực."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "law64-2025-4"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "kind",
        "title"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law64-2025-4",
        "dispatch2774-2021-legal"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "provisions": {
      "title": "Provisions",
      "description": "Provisions concerned; the whole document where absent.",
      "x-vi": {
        "title": "Điều khoản",
        "description": "Các điều khoản liên quan; bỏ trống là toàn văn bản."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "article": {
            "title": "Article",
            "description": "Number of the article.",
            "x-vi": {
              "title": "Điều",
              "description": "Số của điều."
            },
            "type": "string",
            "pattern": "^[1-9][0-9]{0,2}[a-zđ]?$",
            "x-basis": [
              "law64-2025-4"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "clause": {
            "title": "Clause",
            "description": "Number of the clause.",
            "x-vi": {
              "title": "Khoản",
              "description": "Số của khoản."
            },
            "type": "integer",
            "minimum": 1,
            "maximum": 60,
            "x-basis": [
              "law64-2025-4"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "point": {
            "title": "Point",
            "description": "Letter of the point.",
            "x-vi": {
              "title": "Điểm",
              "description": "Chữ của điểm."
            },
            "$ref": "https://schemas.lienthong.example/codelists/point/1.0",
            "x-basis": [
              "law64-2025-4"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "annex": {
            "title": "Annex or form",
            "description": "Annex or form of the document.",
            "x-vi": {
              "title": "Phụ lục, biểu mẫu",
              "description": "Phụ lục, biểu mẫu của văn bản."
            },
            "$ref": "https://schemas.lienthong.example/common/label/1.0",
            "x-basis": [
              "decree30-2020-8"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 50,
      "uniqueItems": true,
      "x-basis": [
        "resolution206-2025-2",
        "dispatch2774-2021-legal"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "problemKinds": {
      "title": "Kinds of difficulty",
      "description": "What is wrong, by the criteria of the National Assembly.",
      "x-vi": {
        "title": "Loại vướng mắc",
        "description": "Vướng mắc ở điểm nào, theo tiêu chí của Quốc hội."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/legal-problem-kind/1.0"
      },
      "minItems": 1,
      "maxItems": 6,
      "uniqueItems": true,
      "x-basis": [
        "resolution206-2025-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "conflictsWith": {
      "title": "Conflicts with",
      "description": "Other documents that the provisions contradict or overlap.",
      "x-vi": {
        "title": "Mâu thuẫn với",
        "description": "Văn bản khác mà quy định này mâu thuẫn, chồng chéo."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "kind": {
            "title": "Kind",
            "description": "Kind of document.",
            "x-vi": {
              "title": "Loại văn bản",
              "description": "Loại văn bản quy phạm pháp luật."
            },
            "$ref": "https://schemas.lienthong.example/codelists/legal-document-kind/1.0",
            "x-basis": [
              "law64-2025-4"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "title": {
            "title": "Title",
            "description": "Title with number, as cited.",
            "x-vi": {
              "title": "Tên văn bản",
              "description": "Tên, số, ký hiệu như được viện dẫn."
            },
            "$ref": "https://schemas.lienthong.example/common/label/1.0",
            "x-basis": [
              "decree30-2020-8"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "article": {
            "title": "Article",
            "description": "Number of the article.",
            "x-vi": {
              "title": "Điều",
              "description": "Số của điều."
            },
            "type": "string",
            "pattern": "^[1-9][0-9]{0,2}[a-zđ]?$",
            "x-basis": [
              "law64-2025-4"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "kind",
          "title"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "resolution206-2025-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "shownIn": {
      "title": "Shown in",
      "description": "Cases, reports, referrals, returns in which the difficulty was met.",
      "x-vi": {
        "title": "Gặp trong",
        "description": "Vụ án, nguồn tin, lượt chuyển tuyến, báo cáo đã gặp vướng mắc."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 50,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-legal",
        "resolution206-2025-2"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "occurrences": {
      "title": "How often",
      "description": "How many matters met it.",
      "x-vi": {
        "title": "Số lần gặp",
        "description": "Số vụ việc đã gặp vướng mắc."
      },
      "$ref": "https://schemas.lienthong.example/common/count/1.0",
      "x-basis": [
        "dispatch2774-2021-legal"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "competentBody": {
      "title": "Competent body",
      "description": "Body that may issue the document.",
      "x-vi": {
        "title": "Cơ quan có thẩm quyền",
        "description": "Cơ quan có thẩm quyền ban hành văn bản."
      },
      "type": "object",
      "properties": {
        "body": {
          "title": "Body",
          "description": "Which body.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Cơ quan, người có thẩm quyền."
          },
          "$ref": "https://schemas.lienthong.example/codelists/issuing-body/1.0",
          "x-basis": [
            "law64-2025-4"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "name": {
          "title": "Name",
          "description": "Which ministry, province or commune.",
          "x-vi": {
            "title": "Tên",
            "description": "Bộ, tỉnh, xã nào."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "law64-2025-4"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "body"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law64-2025-4",
        "dispatch2774-2021-legal"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "proposedBy": {
      "title": "Proposed together with",
      "description": "Other agencies that join in the proposal.",
      "x-vi": {
        "title": "Cùng đề xuất",
        "description": "Các cơ quan cùng đề xuất."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/agency/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-legal"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "directive": {
      "title": "Answers",
      "description": "Directive that asked for proposals.",
      "x-vi": {
        "title": "Thực hiện chỉ đạo",
        "description": "Văn bản chỉ đạo yêu cầu đề xuất."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "dispatch2774-2021-order",
        "dispatch2774-2021-legal"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "wantedBy": {
      "title": "Wanted by",
      "description": "Day by which a solution is needed.",
      "x-vi": {
        "title": "Cần trước ngày",
        "description": "Ngày cần có giải pháp."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "dispatch2774-2021-legal"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "shortened": {
      "title": "Shortened procedure",
      "description": "Whether the shortened procedure is proposed.",
      "x-vi": {
        "title": "Trình tự rút gọn",
        "description": "Có đề nghị theo trình tự, thủ tục rút gọn không."
      },
      "type": "boolean",
      "x-basis": [
        "resolution206-2025-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "outcome": {
      "title": "Outcome",
      "description": "What the competent body made of it.",
      "x-vi": {
        "title": "Kết quả xử lý",
        "description": "Cơ quan có thẩm quyền xử lý thế nào."
      },
      "type": "object",
      "properties": {
        "result": {
          "title": "Result",
          "description": "Accepted, studied, rejected, issued.",
          "x-vi": {
            "title": "Kết quả",
            "description": "Tiếp thu, nghiên cứu, không tiếp thu, đã ban hành."
          },
          "$ref": "https://schemas.lienthong.example/codelists/legal-proposal-result/1.0",
          "x-basis": [
            "dispatch2774-2021-legal"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "on": {
          "title": "On",
          "description": "Day of the answer.",
          "x-vi": {
            "title": "Ngày",
            "description": "Ngày trả lời."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "dispatch2774-2021-legal"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "status": {
          "title": "Answer",
          "description": "Handling status that carried the answer.",
          "x-vi": {
            "title": "Trả lời",
            "description": "Trạng thái xử lý mang trả lời."
          },
          "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
          "x-basis": [
            "dispatch2774-2021-legal"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "explanation": {
          "title": "Explanation",
          "description": "Why, in the words of the answer.",
          "x-vi": {
            "title": "Giải trình",
            "description": "Lý do, theo văn bản trả lời."
          },
          "$ref": "https://schemas.lienthong.example/common/text/1.0",
          "x-basis": [
            "dispatch2774-2021-legal"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "result"
          }
        },
        "issued": {
          "title": "Document issued",
          "description": "Number and date of the document that settles it.",
          "x-vi": {
            "title": "Văn bản đã ban hành",
            "description": "Số, ngày của văn bản giải quyết."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "law64-2025-4"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "result"
          }
        }
      },
      "required": [
        "result",
        "on"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "dispatch2774-2021-legal"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "result"
      }
    },
    "problem": {
      "title": "Difficulty",
      "description": "The difficulty as it is met in practice; no person is named.",
      "x-vi": {
        "title": "Khó khăn, vướng mắc",
        "description": "Vướng mắc gặp trong thực tiễn; không nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "dispatch2774-2021-legal",
        "resolution206-2025-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "narrative"
      }
    },
    "proposal": {
      "title": "Proposal",
      "description": "What the rule should say.",
      "x-vi": {
        "title": "Đề xuất",
        "description": "Quy định nên sửa, nên viết thế nào."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "dispatch2774-2021-legal",
        "resolution206-2025-4"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "narrative"
      }
    },
    "ground": {
      "title": "Grounds",
      "description": "Legal and practical grounds.",
      "x-vi": {
        "title": "Căn cứ",
        "description": "Cơ sở pháp lý và thực tiễn."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "dispatch2774-2021-legal",
        "law64-2025-4"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "narrative"
      }
    },
    "impact": {
      "title": "Impact",
      "description": "Whom it touches, what it costs.",
      "x-vi": {
        "title": "Tác động",
        "description": "Đối tượng chịu tác động, kinh phí."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "dispatch2774-2021-legal"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Attachments",
      "description": "Parts of the message that carry drafts, comparisons, reports.",
      "x-vi": {
        "title": "Tài liệu kèm theo",
        "description": "Các phần của thông điệp mang dự thảo, bảng so sánh, báo cáo."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/attachment/1.0"
      },
      "minItems": 1,
      "maxItems": 11,
      "x-basis": [
        "dispatch2774-2021-legal"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "narrative"
      }
    }
  },
  "required": [
    "schema",
    "action",
    "instrument",
    "competentBody"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s0,
    "https://schemas.lienthong.example/codelists/issuing-body/1.0": s1,
    "https://schemas.lienthong.example/codelists/legal-document-kind/1.0": s2,
    "https://schemas.lienthong.example/codelists/legal-problem-kind/1.0": s3,
    "https://schemas.lienthong.example/codelists/legal-proposal-action/1.0": s4,
    "https://schemas.lienthong.example/codelists/legal-proposal-result/1.0": s5,
    "https://schemas.lienthong.example/codelists/point/1.0": s6,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s7,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s8,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s9,
    "https://schemas.lienthong.example/common/agency/1.0": s10,
    "https://schemas.lienthong.example/common/attachment/1.0": s11,
    "https://schemas.lienthong.example/common/civil-date/1.0": s12,
    "https://schemas.lienthong.example/common/count/1.0": s13,
    "https://schemas.lienthong.example/common/document-ref/1.0": s14,
    "https://schemas.lienthong.example/common/head/1.0": s15,
    "https://schemas.lienthong.example/common/instant/1.0": s16,
    "https://schemas.lienthong.example/common/label/1.0": s17,
    "https://schemas.lienthong.example/common/line/1.0": s18,
    "https://schemas.lienthong.example/common/part-name/1.0": s19,
    "https://schemas.lienthong.example/common/record-ref/1.0": s20,
    "https://schemas.lienthong.example/common/text/1.0": s21,
    "https://schemas.lienthong.example/common/uuid/1.0": s22,
  },
};
