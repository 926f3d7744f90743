// Generated from schemas/records/protection-measure/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s1 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s2 } from '../../../json/codelists/protected-person-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/protection-decision/1.0.ts';
import { source as s4 } from '../../../json/codelists/protection-end-reason/1.0.ts';
import { source as s5 } from '../../../json/codelists/protection-law/1.0.ts';
import { source as s6 } from '../../../json/codelists/protection-measure-kind/1.0.ts';
import { source as s7 } from '../../../json/codelists/protection-requester/1.0.ts';
import { source as s8 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s9 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s10 } from '../../../json/codelists/relation/1.0.ts';
import { source as s11 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s12 } from '../../../json/codelists/risk/1.0.ts';
import { source as s13 } from '../../../json/codelists/threatened-good/1.0.ts';
import { source as s14 } from '../../../json/codelists/yes-no-unknown/1.0.ts';
import { source as s15 } from '../../../json/common/acting-body/1.0.ts';
import { source as s16 } from '../../../json/common/agency/1.0.ts';
import { source as s17 } from '../../../json/common/attachment/1.0.ts';
import { source as s18 } from '../../../json/common/civil-date/1.0.ts';
import { source as s19 } from '../../../json/common/document-ref/1.0.ts';
import { source as s20 } from '../../../json/common/head/1.0.ts';
import { source as s21 } from '../../../json/common/instant/1.0.ts';
import { source as s22 } from '../../../json/common/label/1.0.ts';
import { source as s23 } from '../../../json/common/line/1.0.ts';
import { source as s24 } from '../../../json/common/part-name/1.0.ts';
import { source as s25 } from '../../../json/common/record-ref/1.0.ts';
import { source as s26 } from '../../../json/common/text/1.0.ts';
import { source as s27 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/protection-measure/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/protection-measure/1.0",
  "title": "Protection measure",
  "description": "How a victim, a relative, a witness or a reporter is protected: threat, measures, from, until. The place is only in a part of the message.",
  "x-vi": {
    "title": "Biện pháp bảo vệ",
    "description": "Việc bảo vệ nạn nhân, người thân thích, người làm chứng, người báo tin: nguy cơ, biện pháp, thời gian. Nơi bảo vệ chỉ có trong phần riêng của thông điệp."
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
      "const": "https://schemas.lienthong.example/protection-measure/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "protects": {
      "title": "Protected person",
      "description": "Who is protected.",
      "x-vi": {
        "title": "Người được bảo vệ",
        "description": "Ai được bảo vệ."
      },
      "type": "object",
      "properties": {
        "kind": {
          "title": "Kind",
          "description": "Why the person is protected.",
          "x-vi": {
            "title": "Tư cách",
            "description": "Được bảo vệ với tư cách nào."
          },
          "$ref": "https://schemas.lienthong.example/codelists/protected-person-kind/1.0",
          "x-basis": [
            "cpc2015-484",
            "law53-2024-34"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        },
        "record": {
          "title": "Record",
          "description": "Record of the person, where there is one.",
          "x-vi": {
            "title": "Bản ghi",
            "description": "Bản ghi về người này, nếu có."
          },
          "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
          "x-basis": [
            "cpc2015-484",
            "law53-2024-34"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        },
        "relation": {
          "title": "Relation",
          "description": "How a relative stands to the other.",
          "x-vi": {
            "title": "Quan hệ",
            "description": "Quan hệ thân thích."
          },
          "$ref": "https://schemas.lienthong.example/codelists/relation/1.0",
          "x-basis": [
            "cpc2015-484"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        },
        "relativeOf": {
          "title": "Relative of",
          "description": "Record of the one whose relative it is.",
          "x-vi": {
            "title": "Thân thích của",
            "description": "Bản ghi về người có người thân thích được bảo vệ."
          },
          "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
          "x-basis": [
            "cpc2015-484"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        },
        "persons": {
          "title": "Persons",
          "description": "Number of persons under the same measures.",
          "x-vi": {
            "title": "Số người",
            "description": "Số người được bảo vệ cùng biện pháp."
          },
          "type": "integer",
          "minimum": 1,
          "maximum": 50,
          "x-basis": [
            "cpc2015-484"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "kind"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-484",
        "law53-2024-34"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "procedure"
      }
    },
    "underLaw": {
      "title": "Under which law",
      "description": "Law under which the person is protected.",
      "x-vi": {
        "title": "Theo luật",
        "description": "Việc bảo vệ theo luật nào."
      },
      "$ref": "https://schemas.lienthong.example/codelists/protection-law/1.0",
      "x-basis": [
        "cpc2015-486",
        "law53-2024-34"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "decision": {
      "title": "Decision",
      "description": "What was decided.",
      "x-vi": {
        "title": "Quyết định",
        "description": "Quyết định về việc bảo vệ."
      },
      "$ref": "https://schemas.lienthong.example/codelists/protection-decision/1.0",
      "x-basis": [
        "cpc2015-490-2",
        "cpc2015-487-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "decidedOn": {
      "title": "Decided on",
      "description": "Day of the decision.",
      "x-vi": {
        "title": "Ngày quyết định",
        "description": "Ngày ra quyết định."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-490-2",
        "cpc2015-132-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "decidedBy": {
      "title": "Decided by",
      "description": "Body that decided.",
      "x-vi": {
        "title": "Cơ quan quyết định",
        "description": "Cơ quan ra quyết định."
      },
      "$ref": "https://schemas.lienthong.example/common/acting-body/1.0",
      "x-basis": [
        "cpc2015-487-3",
        "decree162-2025-13"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "decisionDocument": {
      "title": "Document of the decision",
      "description": "Number, date, signatory.",
      "x-vi": {
        "title": "Văn bản quyết định",
        "description": "Số, ngày, người ký."
      },
      "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
      "x-basis": [
        "cpc2015-490-2",
        "cpc2015-132-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "request": {
      "title": "Request",
      "description": "Who asked, when, how.",
      "x-vi": {
        "title": "Đề nghị, yêu cầu",
        "description": "Ai đề nghị, khi nào, bằng cách nào."
      },
      "type": "object",
      "properties": {
        "from": {
          "title": "By",
          "description": "Who asked.",
          "x-vi": {
            "title": "Người đề nghị",
            "description": "Ai đề nghị."
          },
          "$ref": "https://schemas.lienthong.example/codelists/protection-requester/1.0",
          "x-basis": [
            "cpc2015-487-1",
            "cpc2015-487-3"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "procedure"
          }
        },
        "agency": {
          "title": "Body",
          "description": "Body that asked.",
          "x-vi": {
            "title": "Cơ quan đề nghị",
            "description": "Cơ quan, tổ chức đề nghị."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "cpc2015-487-3"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "on": {
          "title": "On",
          "description": "Day.",
          "x-vi": {
            "title": "Ngày",
            "description": "Ngày đề nghị."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-487-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "urgent": {
          "title": "Urgent",
          "description": "Whether it was made at once, by word or telephone.",
          "x-vi": {
            "title": "Khẩn cấp",
            "description": "Đề nghị trực tiếp hoặc qua phương tiện liên lạc trong trường hợp khẩn cấp."
          },
          "type": "boolean",
          "x-basis": [
            "cpc2015-487-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "writtenOn": {
          "title": "Put in writing on",
          "description": "Day on which an urgent request was put in writing.",
          "x-vi": {
            "title": "Ngày có văn bản",
            "description": "Ngày thể hiện đề nghị khẩn cấp bằng văn bản."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-487-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "document": {
          "title": "Document",
          "description": "The request, or the minutes of it.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Văn bản đề nghị hoặc biên bản."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "cpc2015-487-1"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "from",
        "on",
        "urgent"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-487-1",
        "cpc2015-487-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "procedure"
      }
    },
    "threatened": {
      "title": "What is threatened",
      "description": "What of the person is threatened.",
      "x-vi": {
        "title": "Lợi ích bị đe dọa",
        "description": "Điều gì của người này bị xâm hại, đe dọa."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/threatened-good/1.0"
      },
      "minItems": 1,
      "maxItems": 5,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-490-2",
        "law53-2024-34"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "checkedOn": {
      "title": "Checked on",
      "description": "Day on which the threat was verified.",
      "x-vi": {
        "title": "Ngày xác minh",
        "description": "Ngày xác minh hành vi xâm hại, đe dọa."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-487-4",
        "cpc2015-490-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "confirmed": {
      "title": "Confirmed",
      "description": "Whether the threat was confirmed.",
      "x-vi": {
        "title": "Kết quả xác minh",
        "description": "Nguy cơ có thật hay không."
      },
      "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
      "x-basis": [
        "cpc2015-487-4",
        "cpc2015-490-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "refusalReason": {
      "title": "Reason of the refusal",
      "description": "Why no measure is applied; names nobody.",
      "x-vi": {
        "title": "Lý do không áp dụng",
        "description": "Vì sao không áp dụng; không nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/line/1.0",
      "x-basis": [
        "cpc2015-487-4"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "procedure"
      }
    },
    "measures": {
      "title": "Measures",
      "description": "Each measure with its days.",
      "x-vi": {
        "title": "Biện pháp",
        "description": "Các biện pháp và thời gian."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "measure": {
            "title": "Measure",
            "description": "Which measure.",
            "x-vi": {
              "title": "Biện pháp",
              "description": "Biện pháp nào."
            },
            "$ref": "https://schemas.lienthong.example/codelists/protection-measure-kind/1.0",
            "x-basis": [
              "cpc2015-486",
              "decree162-2025-13"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "operational",
              "group": "procedure"
            }
          },
          "from": {
            "title": "From",
            "description": "First day.",
            "x-vi": {
              "title": "Từ ngày",
              "description": "Ngày bắt đầu."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "cpc2015-486"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "until": {
            "title": "Until",
            "description": "Last day, so far as it is set.",
            "x-vi": {
              "title": "Đến ngày",
              "description": "Ngày kết thúc, nếu đã xác định."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "cpc2015-486"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "by": {
            "title": "By",
            "description": "Body that carries it out.",
            "x-vi": {
              "title": "Cơ quan thực hiện",
              "description": "Cơ quan thực hiện biện pháp."
            },
            "$ref": "https://schemas.lienthong.example/common/agency/1.0",
            "x-basis": [
              "cpc2015-486",
              "cpc2015-490-2"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "operational",
              "group": "procedure"
            }
          }
        },
        "required": [
          "measure",
          "from"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "cpc2015-486",
        "decree162-2025-13"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "from": {
      "title": "From",
      "description": "First day of the protection.",
      "x-vi": {
        "title": "Từ ngày",
        "description": "Ngày bắt đầu bảo vệ."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-486"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "until": {
      "title": "Until",
      "description": "Last day, so far as it is set.",
      "x-vi": {
        "title": "Đến ngày",
        "description": "Ngày kết thúc, nếu đã xác định."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-486"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "endedOn": {
      "title": "Ended on",
      "description": "Day on which it ended.",
      "x-vi": {
        "title": "Ngày chấm dứt",
        "description": "Ngày chấm dứt bảo vệ."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-489",
        "cpc2015-490-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "endReason": {
      "title": "Why it ended",
      "description": "Why it ended.",
      "x-vi": {
        "title": "Lý do chấm dứt",
        "description": "Vì sao chấm dứt."
      },
      "$ref": "https://schemas.lienthong.example/codelists/protection-end-reason/1.0",
      "x-basis": [
        "cpc2015-489",
        "decree162-2025-13"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "asked": {
      "title": "Bodies asked to help",
      "description": "Bodies asked to take part.",
      "x-vi": {
        "title": "Cơ quan được yêu cầu phối hợp",
        "description": "Cơ quan, tổ chức được yêu cầu phối hợp bảo vệ."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/agency/1.0"
      },
      "minItems": 1,
      "maxItems": 10,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-490-2",
        "decree162-2025-13"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "incidents": {
      "title": "Incidents",
      "description": "Harm and threats while protected.",
      "x-vi": {
        "title": "Sự việc xảy ra",
        "description": "Hành vi xâm hại, đe dọa trong thời gian bảo vệ."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "On",
            "description": "Day.",
            "x-vi": {
              "title": "Ngày",
              "description": "Ngày xảy ra."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "cpc2015-490-2"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "against": {
            "title": "Against",
            "description": "What was harmed or threatened.",
            "x-vi": {
              "title": "Xâm hại",
              "description": "Lợi ích bị xâm hại, đe dọa."
            },
            "$ref": "https://schemas.lienthong.example/codelists/threatened-good/1.0",
            "x-basis": [
              "cpc2015-490-2"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "operational",
              "group": "procedure"
            }
          },
          "report": {
            "title": "Report",
            "description": "Crime report on it.",
            "x-vi": {
              "title": "Nguồn tin",
              "description": "Bản ghi nguồn tin về sự việc."
            },
            "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
            "x-basis": [
              "cpc2015-145",
              "law53-2024-3-4"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "on",
          "against"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "cpc2015-490-2",
        "law53-2024-3-4"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "procedure"
      }
    },
    "case": {
      "title": "Case",
      "description": "The case that it belongs to.",
      "x-vi": {
        "title": "Vụ án",
        "description": "Vụ án có liên quan."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "cpc2015-484"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "report": {
      "title": "Report",
      "description": "The crime report that it belongs to.",
      "x-vi": {
        "title": "Nguồn tin",
        "description": "Nguồn tin có liên quan."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "cpc2015-56",
        "cpc2015-484"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "placePart": {
      "title": "Part with the place",
      "description": "Name of the part that holds the place of protection; the place is nowhere else.",
      "x-vi": {
        "title": "Phần nơi bảo vệ",
        "description": "Tên phần chứa nơi bảo vệ; nơi bảo vệ không ghi ở chỗ nào khác."
      },
      "$ref": "https://schemas.lienthong.example/common/part-name/1.0",
      "x-basis": [
        "cpc2015-486",
        "decree162-2025-13"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "identityPart": {
      "title": "Identity part",
      "description": "Name of the part that carries the identity.",
      "x-vi": {
        "title": "Phần nhân thân",
        "description": "Tên phần chứa nhân thân."
      },
      "$ref": "https://schemas.lienthong.example/common/part-name/1.0",
      "x-basis": [
        "law53-2024-3-10"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "under18": {
      "title": "Under 18",
      "description": "Whether the person is under 18.",
      "x-vi": {
        "title": "Dưới 18 tuổi",
        "description": "Người được bảo vệ có dưới 18 tuổi không."
      },
      "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
      "x-basis": [
        "cpc2015-417",
        "law53-2024-37-2"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "risks": {
      "title": "Dangers",
      "description": "What threatens the person.",
      "x-vi": {
        "title": "Nguy cơ",
        "description": "Điều đang đe dọa người này."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/risk/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-484",
        "law53-2024-3-4"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "health"
      }
    },
    "note": {
      "title": "Note",
      "description": "How the protection went; never the place. May name people.",
      "x-vi": {
        "title": "Ghi chú",
        "description": "Diễn biến việc bảo vệ; không ghi nơi bảo vệ. Có thể nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "cpc2015-490-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Attachments",
      "description": "Parts that carry requests, decisions.",
      "x-vi": {
        "title": "Tài liệu kèm theo",
        "description": "Các phần của thông điệp mang đề nghị, quyết định."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/attachment/1.0"
      },
      "minItems": 1,
      "maxItems": 11,
      "x-basis": [
        "cpc2015-490-2"
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
    "protects",
    "underLaw",
    "decision",
    "decidedOn",
    "decidedBy",
    "threatened"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/agency-role/1.0": s0,
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s1,
    "https://schemas.lienthong.example/codelists/protected-person-kind/1.0": s2,
    "https://schemas.lienthong.example/codelists/protection-decision/1.0": s3,
    "https://schemas.lienthong.example/codelists/protection-end-reason/1.0": s4,
    "https://schemas.lienthong.example/codelists/protection-law/1.0": s5,
    "https://schemas.lienthong.example/codelists/protection-measure-kind/1.0": s6,
    "https://schemas.lienthong.example/codelists/protection-requester/1.0": s7,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s8,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s9,
    "https://schemas.lienthong.example/codelists/relation/1.0": s10,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s11,
    "https://schemas.lienthong.example/codelists/risk/1.0": s12,
    "https://schemas.lienthong.example/codelists/threatened-good/1.0": s13,
    "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0": s14,
    "https://schemas.lienthong.example/common/acting-body/1.0": s15,
    "https://schemas.lienthong.example/common/agency/1.0": s16,
    "https://schemas.lienthong.example/common/attachment/1.0": s17,
    "https://schemas.lienthong.example/common/civil-date/1.0": s18,
    "https://schemas.lienthong.example/common/document-ref/1.0": s19,
    "https://schemas.lienthong.example/common/head/1.0": s20,
    "https://schemas.lienthong.example/common/instant/1.0": s21,
    "https://schemas.lienthong.example/common/label/1.0": s22,
    "https://schemas.lienthong.example/common/line/1.0": s23,
    "https://schemas.lienthong.example/common/part-name/1.0": s24,
    "https://schemas.lienthong.example/common/record-ref/1.0": s25,
    "https://schemas.lienthong.example/common/text/1.0": s26,
    "https://schemas.lienthong.example/common/uuid/1.0": s27,
  },
};
