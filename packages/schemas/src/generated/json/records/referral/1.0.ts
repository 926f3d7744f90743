// Generated from schemas/records/referral/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/age-band/1.0.ts';
import { source as s1 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s2 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/consent-giver/1.0.ts';
import { source as s4 } from '../../../json/codelists/country/1.0.ts';
import { source as s5 } from '../../../json/codelists/field-group/1.0.ts';
import { source as s6 } from '../../../json/codelists/need/1.0.ts';
import { source as s7 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s8 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s9 } from '../../../json/codelists/referral-reason/1.0.ts';
import { source as s10 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s11 } from '../../../json/codelists/risk/1.0.ts';
import { source as s12 } from '../../../json/codelists/sex/1.0.ts';
import { source as s13 } from '../../../json/codelists/support-kind-2011/1.0.ts';
import { source as s14 } from '../../../json/codelists/support-kind/1.0.ts';
import { source as s15 } from '../../../json/codelists/urgency/1.0.ts';
import { source as s16 } from '../../../json/codelists/victim-category/1.0.ts';
import { source as s17 } from '../../../json/codelists/victim-status/1.0.ts';
import { source as s18 } from '../../../json/codelists/yes-no-unknown/1.0.ts';
import { source as s19 } from '../../../json/common/age/1.0.ts';
import { source as s20 } from '../../../json/common/agency/1.0.ts';
import { source as s21 } from '../../../json/common/area/1.0.ts';
import { source as s22 } from '../../../json/common/attachment/1.0.ts';
import { source as s23 } from '../../../json/common/civil-date/1.0.ts';
import { source as s24 } from '../../../json/common/consent-statement/1.0.ts';
import { source as s25 } from '../../../json/common/document-ref/1.0.ts';
import { source as s26 } from '../../../json/common/head/1.0.ts';
import { source as s27 } from '../../../json/common/instant/1.0.ts';
import { source as s28 } from '../../../json/common/label/1.0.ts';
import { source as s29 } from '../../../json/common/language/1.0.ts';
import { source as s30 } from '../../../json/common/line/1.0.ts';
import { source as s31 } from '../../../json/common/nationality/1.0.ts';
import { source as s32 } from '../../../json/common/part-name/1.0.ts';
import { source as s33 } from '../../../json/common/place/1.0.ts';
import { source as s34 } from '../../../json/common/record-ref/1.0.ts';
import { source as s35 } from '../../../json/common/text/1.0.ts';
import { source as s36 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/referral/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/referral/1.0",
  "title": "Referral",
  "description": "A person is referred to a support or protection body, with needs, risk and urgency; it is answered by a handling status.",
  "x-vi": {
    "title": "Chuyển tuyến",
    "description": "Chuyển một người đến cơ quan, cơ sở hỗ trợ hoặc bảo vệ, kèm nhu cầu, nguy cơ, mức độ khẩn cấp; bên nhận trả lời bằng trạng thái xử lý."
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
      "const": "https://schemas.lienthong.example/referral/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "urgency": {
      "title": "Urgency",
      "description": "How soon the receiver must act.",
      "x-vi": {
        "title": "Mức độ khẩn cấp",
        "description": "Bên nhận cần hành động sớm đến mức nào."
      },
      "$ref": "https://schemas.lienthong.example/codelists/urgency/1.0",
      "x-basis": [
        "law53-2024-28",
        "law53-2024-27"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "category": {
      "title": "Group",
      "description": "Group of Article 37 the referring body sees.",
      "x-vi": {
        "title": "Nhóm đối tượng",
        "description": "Nhóm đối tượng theo Điều 37 do bên chuyển xác định."
      },
      "$ref": "https://schemas.lienthong.example/codelists/victim-category/1.0",
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "requestedSupport": {
      "title": "Requested support",
      "description": "Kinds of support asked for, under the law that holds for the person.",
      "x-vi": {
        "title": "Chế độ đề nghị",
        "description": "Các chế độ đề nghị hỗ trợ, theo luật áp dụng cho người này."
      },
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "regime": {
              "title": "Law 53/2024",
              "description": "Support under law 53/2024.",
              "x-vi": {
                "title": "Luật 53/2024",
                "description": "Chế độ theo Luật 53/2024."
              },
              "const": "law53-2024",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "kinds": {
              "title": "Kinds",
              "description": "Kinds of support asked for, by the letters of Article 37(1).",
              "x-vi": {
                "title": "Chế độ",
                "description": "Các chế độ đề nghị, theo điểm của khoản 1 Điều 37."
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
                "group": "procedure"
              }
            }
          },
          "required": [
            "regime",
            "kinds"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "regime": {
              "title": "Law 66/2011",
              "description": "Support under law 66/2011.",
              "x-vi": {
                "title": "Luật 66/2011",
                "description": "Chế độ theo Luật 66/2011."
              },
              "const": "law66-2011",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "kinds": {
              "title": "Kinds",
              "description": "Kinds of support asked for under the old law.",
              "x-vi": {
                "title": "Chế độ",
                "description": "Các chế độ đề nghị theo luật cũ."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/codelists/support-kind-2011/1.0"
              },
              "minItems": 1,
              "maxItems": 6,
              "uniqueItems": true,
              "x-basis": [
                "law66-2011-32",
                "law53-2024-63"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "sensitive",
                "group": "procedure"
              }
            }
          },
          "required": [
            "regime",
            "kinds"
          ],
          "unevaluatedProperties": false
        }
      ],
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-63"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "referralReason": {
      "title": "Reason of the referral",
      "description": "Why the person is referred.",
      "x-vi": {
        "title": "Lý do chuyển tuyến",
        "description": "Vì sao chuyển tuyến."
      },
      "$ref": "https://schemas.lienthong.example/codelists/referral-reason/1.0",
      "x-basis": [
        "law53-2024-28",
        "law53-2024-27"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "referredTo": {
      "title": "Referred to",
      "description": "Who is to take the person over.",
      "x-vi": {
        "title": "Nơi chuyển đến",
        "description": "Bên tiếp nhận người được chuyển tuyến."
      },
      "type": "object",
      "properties": {
        "agency": {
          "title": "Agency",
          "description": "Body the person is referred to.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Cơ quan, cơ sở được chuyển đến."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "procedure"
          }
        },
        "role": {
          "title": "Role",
          "description": "Its role.",
          "x-vi": {
            "title": "Vai trò",
            "description": "Vai trò của cơ quan đó."
          },
          "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "unit": {
          "title": "Unit",
          "description": "Unit or programme.",
          "x-vi": {
            "title": "Đơn vị",
            "description": "Đơn vị hoặc chương trình."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "agency",
        "role"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-28",
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "supportFrom": {
      "title": "Support from",
      "description": "First day asked for.",
      "x-vi": {
        "title": "Hỗ trợ từ ngày",
        "description": "Ngày đề nghị bắt đầu hỗ trợ."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "supportUntil": {
      "title": "Support until",
      "description": "Last day asked for.",
      "x-vi": {
        "title": "Hỗ trợ đến ngày",
        "description": "Ngày đề nghị kết thúc hỗ trợ."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "answerBy": {
      "title": "Answer by",
      "description": "Day by which the receiver answers.",
      "x-vi": {
        "title": "Trả lời trước ngày",
        "description": "Ngày bên nhận phải trả lời."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "law53-2024-27",
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "identityPart": {
      "title": "Identity part",
      "description": "Name of the part with the identity; receivers that may not have it see it withheld.",
      "x-vi": {
        "title": "Phần nhân thân",
        "description": "Tên phần chứa nhân thân; bên không được nhận chỉ thấy phần này bị giữ lại."
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
    "person": {
      "title": "Person",
      "description": "The person referred, without identity.",
      "x-vi": {
        "title": "Người được chuyển tuyến",
        "description": "Người được chuyển tuyến, không kèm nhân thân."
      },
      "type": "object",
      "properties": {
        "status": {
          "title": "Status",
          "description": "Victim, under identification or accompanying.",
          "x-vi": {
            "title": "Tư cách",
            "description": "Nạn nhân, người đang được xác định hoặc người đi cùng."
          },
          "$ref": "https://schemas.lienthong.example/codelists/victim-status/1.0",
          "x-basis": [
            "law53-2024-37-1",
            "law53-2024-37-2",
            "law53-2024-37-3"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        },
        "sex": {
          "title": "Sex",
          "description": "Sex.",
          "x-vi": {
            "title": "Giới tính",
            "description": "Giới tính."
          },
          "$ref": "https://schemas.lienthong.example/codelists/sex/1.0",
          "x-basis": [
            "law91-2025-3"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        },
        "age": {
          "title": "Age",
          "description": "Present age.",
          "x-vi": {
            "title": "Tuổi",
            "description": "Tuổi hiện tại."
          },
          "$ref": "https://schemas.lienthong.example/common/age/1.0",
          "x-basis": [
            "law53-2024-37-2",
            "cpc2015-417"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        },
        "nationality": {
          "title": "Nationality",
          "description": "Nationality.",
          "x-vi": {
            "title": "Quốc tịch",
            "description": "Quốc tịch."
          },
          "$ref": "https://schemas.lienthong.example/common/nationality/1.0",
          "x-basis": [
            "law53-2024-37-1",
            "law53-2024-37-4"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        }
      },
      "required": [
        "status",
        "sex"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "accompanying": {
      "title": "Accompanying persons",
      "description": "Persons who come along.",
      "x-vi": {
        "title": "Người đi cùng",
        "description": "Những người đi cùng."
      },
      "type": "object",
      "properties": {
        "count": {
          "title": "Number",
          "description": "Number of accompanying persons.",
          "x-vi": {
            "title": "Số người",
            "description": "Số người đi cùng."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 50,
          "x-basis": [
            "law53-2024-37-2"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        },
        "under18": {
          "title": "Under 18",
          "description": "Of these, under 18.",
          "x-vi": {
            "title": "Dưới 18 tuổi",
            "description": "Trong đó dưới 18 tuổi."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 50,
          "x-basis": [
            "law53-2024-37-2"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        },
        "records": {
          "title": "Records",
          "description": "Their records.",
          "x-vi": {
            "title": "Bản ghi",
            "description": "Bản ghi về những người này."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
          },
          "minItems": 1,
          "maxItems": 50,
          "uniqueItems": true,
          "x-basis": [
            "law53-2024-37-2"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        }
      },
      "required": [
        "count",
        "under18"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-37-2"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "interpreter": {
      "title": "Interpreter",
      "description": "Need of an interpreter.",
      "x-vi": {
        "title": "Phiên dịch",
        "description": "Nhu cầu phiên dịch."
      },
      "type": "object",
      "properties": {
        "needed": {
          "title": "Needed",
          "description": "Whether an interpreter is needed.",
          "x-vi": {
            "title": "Cần phiên dịch",
            "description": "Có cần phiên dịch không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "person-basic"
          }
        },
        "languages": {
          "title": "Languages",
          "description": "Languages spoken.",
          "x-vi": {
            "title": "Ngôn ngữ",
            "description": "Ngôn ngữ sử dụng."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/common/language/1.0"
          },
          "minItems": 1,
          "maxItems": 6,
          "uniqueItems": true,
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
        "needed"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "handOver": {
      "title": "Hand-over",
      "description": "Time and place of the hand-over.",
      "x-vi": {
        "title": "Bàn giao",
        "description": "Thời gian, địa điểm bàn giao."
      },
      "type": "object",
      "properties": {
        "at": {
          "title": "At",
          "description": "When the person is handed over.",
          "x-vi": {
            "title": "Thời điểm bàn giao",
            "description": "Thời điểm bàn giao."
          },
          "$ref": "https://schemas.lienthong.example/common/instant/1.0",
          "x-basis": [
            "law53-2024-28"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "operational",
            "group": "place"
          }
        },
        "place": {
          "title": "Place",
          "description": "Where.",
          "x-vi": {
            "title": "Nơi bàn giao",
            "description": "Nơi bàn giao."
          },
          "$ref": "https://schemas.lienthong.example/common/place/1.0",
          "x-basis": [
            "law53-2024-28"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "operational",
            "group": "place"
          }
        },
        "by": {
          "title": "By",
          "description": "Office that brings the person.",
          "x-vi": {
            "title": "Bên giao",
            "description": "Đơn vị đưa người đến."
          },
          "$ref": "https://schemas.lienthong.example/common/line/1.0",
          "x-basis": [
            "law53-2024-28"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "operational",
            "group": "place"
          }
        },
        "to": {
          "title": "To",
          "description": "Office that takes the person over.",
          "x-vi": {
            "title": "Bên nhận",
            "description": "Đơn vị tiếp nhận."
          },
          "$ref": "https://schemas.lienthong.example/common/line/1.0",
          "x-basis": [
            "law53-2024-28"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "operational",
            "group": "place"
          }
        },
        "escort": {
          "title": "Escort needed",
          "description": "Whether an escort is needed.",
          "x-vi": {
            "title": "Cần hộ tống",
            "description": "Có cần người hộ tống không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "cpc2015-486"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "place"
          }
        }
      },
      "required": [
        "place"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "place"
      }
    },
    "residenceArea": {
      "title": "Area of residence",
      "description": "Where the person lived.",
      "x-vi": {
        "title": "Nơi cư trú",
        "description": "Địa bàn nơi người này cư trú."
      },
      "$ref": "https://schemas.lienthong.example/common/area/1.0",
      "x-basis": [
        "law68-2020-11",
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    },
    "needs": {
      "title": "Needs",
      "description": "What the person needs.",
      "x-vi": {
        "title": "Nhu cầu",
        "description": "Người này cần gì."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/need/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "health"
      }
    },
    "risks": {
      "title": "Risks",
      "description": "What threatens the person.",
      "x-vi": {
        "title": "Nguy cơ",
        "description": "Điều đe dọa người này."
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
    "healthNote": {
      "title": "Health",
      "description": "What the receiver must know for the person's health.",
      "x-vi": {
        "title": "Tình trạng sức khỏe",
        "description": "Điều bên nhận cần biết về sức khỏe của người này."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "sensitive",
        "group": "health"
      }
    },
    "consent": {
      "title": "Consent",
      "description": "Consent to the referral and to the sharing of information.",
      "x-vi": {
        "title": "Sự đồng ý",
        "description": "Đồng ý được chuyển tuyến và chia sẻ thông tin."
      },
      "$ref": "https://schemas.lienthong.example/common/consent-statement/1.0",
      "x-basis": [
        "law53-2024-3-10"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "consent"
      }
    },
    "alreadyGiven": {
      "title": "Support already given",
      "description": "Kinds of support the referring body has given.",
      "x-vi": {
        "title": "Đã hỗ trợ",
        "description": "Chế độ bên chuyển đã thực hiện."
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
    "note": {
      "title": "Note",
      "description": "What the fields cannot say.",
      "x-vi": {
        "title": "Ghi chú",
        "description": "Điều các trường không thể hiện."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "sensitive",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Attachments",
      "description": "Parts of the message that carry papers, photographs, recordings.",
      "x-vi": {
        "title": "Tài liệu, đồ vật kèm theo",
        "description": "Các phần của thông điệp mang giấy tờ, hình ảnh, ghi âm, ghi hình."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/attachment/1.0"
      },
      "minItems": 1,
      "maxItems": 11,
      "x-basis": [
        "cpc2015-146"
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
    "urgency",
    "category",
    "requestedSupport"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/age-band/1.0": s0,
    "https://schemas.lienthong.example/codelists/agency-role/1.0": s1,
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s2,
    "https://schemas.lienthong.example/codelists/consent-giver/1.0": s3,
    "https://schemas.lienthong.example/codelists/country/1.0": s4,
    "https://schemas.lienthong.example/codelists/field-group/1.0": s5,
    "https://schemas.lienthong.example/codelists/need/1.0": s6,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s7,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s8,
    "https://schemas.lienthong.example/codelists/referral-reason/1.0": s9,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s10,
    "https://schemas.lienthong.example/codelists/risk/1.0": s11,
    "https://schemas.lienthong.example/codelists/sex/1.0": s12,
    "https://schemas.lienthong.example/codelists/support-kind-2011/1.0": s13,
    "https://schemas.lienthong.example/codelists/support-kind/1.0": s14,
    "https://schemas.lienthong.example/codelists/urgency/1.0": s15,
    "https://schemas.lienthong.example/codelists/victim-category/1.0": s16,
    "https://schemas.lienthong.example/codelists/victim-status/1.0": s17,
    "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0": s18,
    "https://schemas.lienthong.example/common/age/1.0": s19,
    "https://schemas.lienthong.example/common/agency/1.0": s20,
    "https://schemas.lienthong.example/common/area/1.0": s21,
    "https://schemas.lienthong.example/common/attachment/1.0": s22,
    "https://schemas.lienthong.example/common/civil-date/1.0": s23,
    "https://schemas.lienthong.example/common/consent-statement/1.0": s24,
    "https://schemas.lienthong.example/common/document-ref/1.0": s25,
    "https://schemas.lienthong.example/common/head/1.0": s26,
    "https://schemas.lienthong.example/common/instant/1.0": s27,
    "https://schemas.lienthong.example/common/label/1.0": s28,
    "https://schemas.lienthong.example/common/language/1.0": s29,
    "https://schemas.lienthong.example/common/line/1.0": s30,
    "https://schemas.lienthong.example/common/nationality/1.0": s31,
    "https://schemas.lienthong.example/common/part-name/1.0": s32,
    "https://schemas.lienthong.example/common/place/1.0": s33,
    "https://schemas.lienthong.example/common/record-ref/1.0": s34,
    "https://schemas.lienthong.example/common/text/1.0": s35,
    "https://schemas.lienthong.example/common/uuid/1.0": s36,
  },
};
