// Generated from schemas/records/communication-activity/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s1 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s2 } from '../../../json/codelists/budget-source/1.0.ts';
import { source as s3 } from '../../../json/codelists/communication-channel/1.0.ts';
import { source as s4 } from '../../../json/codelists/communication-content/1.0.ts';
import { source as s5 } from '../../../json/codelists/communication-event/1.0.ts';
import { source as s6 } from '../../../json/codelists/communication-material/1.0.ts';
import { source as s7 } from '../../../json/codelists/counting-basis/1.0.ts';
import { source as s8 } from '../../../json/codelists/population-group/1.0.ts';
import { source as s9 } from '../../../json/codelists/programme-edition/1.0.ts';
import { source as s10 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s11 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s12 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s13 } from '../../../json/common/agency/1.0.ts';
import { source as s14 } from '../../../json/common/area/1.0.ts';
import { source as s15 } from '../../../json/common/attachment/1.0.ts';
import { source as s16 } from '../../../json/common/civil-date/1.0.ts';
import { source as s17 } from '../../../json/common/count/1.0.ts';
import { source as s18 } from '../../../json/common/days/1.0.ts';
import { source as s19 } from '../../../json/common/document-ref/1.0.ts';
import { source as s20 } from '../../../json/common/funding/1.0.ts';
import { source as s21 } from '../../../json/common/head/1.0.ts';
import { source as s22 } from '../../../json/common/instant/1.0.ts';
import { source as s23 } from '../../../json/common/label/1.0.ts';
import { source as s24 } from '../../../json/common/language/1.0.ts';
import { source as s25 } from '../../../json/common/line/1.0.ts';
import { source as s26 } from '../../../json/common/money/1.0.ts';
import { source as s27 } from '../../../json/common/part-name/1.0.ts';
import { source as s28 } from '../../../json/common/record-ref/1.0.ts';
import { source as s29 } from '../../../json/common/responsible-body/1.0.ts';
import { source as s30 } from '../../../json/common/task-number/1.0.ts';
import { source as s31 } from '../../../json/common/text/1.0.ts';
import { source as s32 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/communication-activity/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/communication-activity/1.0",
  "title": "Communication activity",
  "description": "One activity that informs, communicates or educates: what about, in which form, for whom, how many it reached, what it cost.",
  "x-vi": {
    "title": "Hoạt động truyền thông",
    "description": "Một hoạt động thông tin, tuyên truyền, giáo dục: nội dung, hình thức, đối tượng, số tiếp cận, kinh phí."
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
      "const": "https://schemas.lienthong.example/communication-activity/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "event": {
      "title": "Form",
      "description": "Form of the activity.",
      "x-vi": {
        "title": "Hình thức",
        "description": "Hình thức truyền thông."
      },
      "$ref": "https://schemas.lienthong.example/codelists/communication-event/1.0",
      "x-basis": [
        "law53-2024-7-3",
        "law66-2011-7"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "theme": {
      "title": "Theme",
      "description": "Theme or title of the activity.",
      "x-vi": {
        "title": "Chủ đề",
        "description": "Chủ đề, tên hoạt động."
      },
      "$ref": "https://schemas.lienthong.example/common/line/1.0",
      "x-basis": [
        "law53-2024-7-2",
        "dispatch2774-2021-communication"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "contents": {
      "title": "Contents",
      "description": "What people were told, by the points of the law.",
      "x-vi": {
        "title": "Nội dung",
        "description": "Nội dung truyền thông theo điểm của luật."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/communication-content/1.0"
      },
      "minItems": 1,
      "maxItems": 8,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-7-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "programme": {
      "title": "Programme",
      "description": "Programme that it belongs to.",
      "x-vi": {
        "title": "Chương trình",
        "description": "Chương trình liên quan."
      },
      "$ref": "https://schemas.lienthong.example/codelists/programme-edition/1.0",
      "x-basis": [
        "decision193-2021-targets",
        "decision33-2026-targets",
        "decision2546-2015-programme"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "answers": {
      "title": "Answers",
      "description": "Directive that asked for it.",
      "x-vi": {
        "title": "Theo chỉ đạo",
        "description": "Bản ghi chỉ đạo."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "dispatch2774-2021-communication"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "plan": {
      "title": "Plan",
      "description": "Plan that holds it.",
      "x-vi": {
        "title": "Theo kế hoạch",
        "description": "Bản ghi kế hoạch."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "dispatch2774-2021-plan"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "taskNumber": {
      "title": "Task",
      "description": "Number of the task in the plan, else in the directive.",
      "x-vi": {
        "title": "Nhiệm vụ",
        "description": "Số thứ tự nhiệm vụ trong kế hoạch hoặc văn bản chỉ đạo."
      },
      "$ref": "https://schemas.lienthong.example/common/task-number/1.0",
      "x-basis": [
        "dispatch2774-2021-communication"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "forDay30July": {
      "title": "For 30 July",
      "description": "Whether it marks the people's day against human trafficking.",
      "x-vi": {
        "title": "Hưởng ứng ngày 30/7",
        "description": "Có phải hoạt động hưởng ứng Ngày toàn dân phòng, chống mua bán người không."
      },
      "type": "boolean",
      "x-basis": [
        "decision793-2016-day",
        "dispatch2774-2021-communication"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "when": {
      "title": "When",
      "description": "First and last day.",
      "x-vi": {
        "title": "Thời gian",
        "description": "Ngày đầu, ngày cuối."
      },
      "$ref": "https://schemas.lienthong.example/common/days/1.0",
      "x-basis": [
        "dispatch2774-2021-communication"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "audience": {
      "title": "Audience",
      "description": "Groups that it was for.",
      "x-vi": {
        "title": "Đối tượng",
        "description": "Nhóm người được truyền thông."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/population-group/1.0"
      },
      "minItems": 1,
      "maxItems": 17,
      "uniqueItems": true,
      "x-basis": [
        "law66-2011-7",
        "law53-2024-7-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "channels": {
      "title": "Channels",
      "description": "Where the message was carried.",
      "x-vi": {
        "title": "Kênh",
        "description": "Kênh chuyển tải."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "channel": {
            "title": "Channel",
            "description": "Kind of channel.",
            "x-vi": {
              "title": "Loại kênh",
              "description": "Loại kênh."
            },
            "$ref": "https://schemas.lienthong.example/codelists/communication-channel/1.0",
            "x-basis": [
              "law53-2024-7-3"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "name": {
            "title": "Name",
            "description": "Name of the newspaper, station, page.",
            "x-vi": {
              "title": "Tên kênh",
              "description": "Tên báo, đài, trang."
            },
            "$ref": "https://schemas.lienthong.example/common/label/1.0",
            "x-basis": [
              "law53-2024-7-3"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "channel"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "law53-2024-7-3"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "languages": {
      "title": "Languages",
      "description": "Languages used, those of ethnic minorities too.",
      "x-vi": {
        "title": "Ngôn ngữ",
        "description": "Ngôn ngữ sử dụng, kể cả tiếng dân tộc thiểu số."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/language/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-communication",
        "law66-2011-7"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "organisers": {
      "title": "Organisers",
      "description": "Who organised it, where more than the issuer did.",
      "x-vi": {
        "title": "Đơn vị tổ chức",
        "description": "Đơn vị tổ chức, nếu ngoài cơ quan lập bản ghi."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/responsible-body/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-communication"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "partners": {
      "title": "Partners",
      "description": "Who helped.",
      "x-vi": {
        "title": "Đơn vị phối hợp",
        "description": "Đơn vị phối hợp, tài trợ."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/responsible-body/1.0"
      },
      "minItems": 1,
      "maxItems": 30,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-communication"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "hotlineGiven": {
      "title": "Number 111 given",
      "description": "Whether people were told the national number 111.",
      "x-vi": {
        "title": "Giới thiệu Tổng đài 111",
        "description": "Có giới thiệu Tổng đài quốc gia 111 không."
      },
      "type": "boolean",
      "x-basis": [
        "law53-2024-7-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "areas": {
      "title": "Areas",
      "description": "Areas where it took place or was received.",
      "x-vi": {
        "title": "Địa bàn",
        "description": "Địa bàn tổ chức hoặc tiếp nhận."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/area/1.0"
      },
      "minItems": 1,
      "maxItems": 200,
      "uniqueItems": true,
      "x-basis": [
        "decision124-2004-1",
        "dispatch2774-2021-communication"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    },
    "venue": {
      "title": "Venue",
      "description": "Public place where it was held.",
      "x-vi": {
        "title": "Nơi tổ chức",
        "description": "Địa điểm công cộng nơi tổ chức."
      },
      "$ref": "https://schemas.lienthong.example/common/label/1.0",
      "x-basis": [
        "dispatch2774-2021-communication"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "place"
      }
    },
    "reach": {
      "title": "Reach",
      "description": "How many it reached.",
      "x-vi": {
        "title": "Kết quả tiếp cận",
        "description": "Số người, số lượt tiếp cận."
      },
      "type": "object",
      "properties": {
        "basis": {
          "title": "Counted or estimated",
          "description": "How the numbers came about.",
          "x-vi": {
            "title": "Cách có số liệu",
            "description": "Đếm được hay ước tính."
          },
          "$ref": "https://schemas.lienthong.example/codelists/counting-basis/1.0",
          "x-basis": [
            "decree09-2019-8"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "method": {
          "title": "Method",
          "description": "How it was counted or estimated.",
          "x-vi": {
            "title": "Cách tính",
            "description": "Cách đếm hoặc ước tính."
          },
          "$ref": "https://schemas.lienthong.example/common/line/1.0",
          "x-basis": [
            "decree09-2019-8"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "result"
          }
        },
        "sessions": {
          "title": "Sessions",
          "description": "Number of sessions.",
          "x-vi": {
            "title": "Số buổi",
            "description": "Số buổi, số cuộc."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "attended": {
          "title": "Attendances",
          "description": "People who attended, each time counted.",
          "x-vi": {
            "title": "Lượt người dự",
            "description": "Số lượt người tham dự."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 10000000,
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "attendedFemale": {
          "title": "Of them female",
          "description": "Of them female.",
          "x-vi": {
            "title": "Trong đó nữ",
            "description": "Số lượt người dự là nữ."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 10000000,
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "attendedUnder18": {
          "title": "Of them under 18",
          "description": "Of them under 18.",
          "x-vi": {
            "title": "Trong đó dưới 18 tuổi",
            "description": "Số lượt người dự dưới 18 tuổi."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 10000000,
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "attendedMinority": {
          "title": "Of them of ethnic minorities",
          "description": "Of them of ethnic minorities.",
          "x-vi": {
            "title": "Trong đó dân tộc thiểu số",
            "description": "Số lượt người dự là người dân tộc thiểu số."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 10000000,
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "sensitive",
            "group": "result"
          }
        },
        "broadcasts": {
          "title": "Broadcasts",
          "description": "Times broadcast.",
          "x-vi": {
            "title": "Lượt phát sóng",
            "description": "Số lượt phát trên loa, đài."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law53-2024-7-3"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "minutes": {
          "title": "Minutes",
          "description": "Minutes broadcast in all.",
          "x-vi": {
            "title": "Số phút phát",
            "description": "Tổng số phút phát."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 10000000,
          "x-basis": [
            "law53-2024-7-3"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "posts": {
          "title": "Items published",
          "description": "News items, posts, messages published.",
          "x-vi": {
            "title": "Tin, bài đăng",
            "description": "Số tin, bài, tin nhắn đã đăng, gửi."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law53-2024-7-3"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "views": {
          "title": "Views",
          "description": "Views of what was published.",
          "x-vi": {
            "title": "Lượt xem",
            "description": "Số lượt xem, tiếp cận."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000000,
          "x-basis": [
            "law53-2024-7-3"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "commitments": {
          "title": "Commitments",
          "description": "Commitments signed.",
          "x-vi": {
            "title": "Bản cam kết",
            "description": "Số bản cam kết đã ký."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "reportsPrompted": {
          "title": "Reports that followed",
          "description": "Denunciations and reports that came of it.",
          "x-vi": {
            "title": "Tố giác sau truyền thông",
            "description": "Số tố giác, tin báo nhận được nhờ hoạt động."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-reports"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        }
      },
      "required": [
        "basis"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "dispatch2774-2021-results",
        "dispatch2774-2021-communication"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "result"
      }
    },
    "materials": {
      "title": "Material",
      "description": "What was made and given out or shown.",
      "x-vi": {
        "title": "Sản phẩm truyền thông",
        "description": "Sản phẩm đã làm, phát, treo."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "material": {
            "title": "Material",
            "description": "Kind of material.",
            "x-vi": {
              "title": "Loại",
              "description": "Loại sản phẩm."
            },
            "$ref": "https://schemas.lienthong.example/codelists/communication-material/1.0",
            "x-basis": [
              "law53-2024-7-3"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "result"
            }
          },
          "copies": {
            "title": "Copies",
            "description": "Number of copies or pieces.",
            "x-vi": {
              "title": "Số lượng",
              "description": "Số bản, số sản phẩm."
            },
            "type": "integer",
            "minimum": 1,
            "maximum": 10000000,
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "result"
            }
          },
          "language": {
            "title": "Language",
            "description": "Its language.",
            "x-vi": {
              "title": "Ngôn ngữ",
              "description": "Ngôn ngữ."
            },
            "$ref": "https://schemas.lienthong.example/common/language/1.0",
            "x-basis": [
              "dispatch2774-2021-communication"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "result"
            }
          }
        },
        "required": [
          "material",
          "copies"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "law53-2024-7-3",
        "dispatch2774-2021-results"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "result"
      }
    },
    "cost": {
      "title": "Cost",
      "description": "What it cost, by source.",
      "x-vi": {
        "title": "Kinh phí",
        "description": "Kinh phí đã chi theo nguồn."
      },
      "$ref": "https://schemas.lienthong.example/common/funding/1.0",
      "x-basis": [
        "decision793-2016-funding"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "money"
      }
    },
    "summary": {
      "title": "Summary",
      "description": "How it went; no person is named.",
      "x-vi": {
        "title": "Tóm tắt",
        "description": "Diễn biến, đánh giá; không nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "dispatch2774-2021-results"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Attachments",
      "description": "The material itself, photographs without faces of victims.",
      "x-vi": {
        "title": "Tài liệu kèm theo",
        "description": "Sản phẩm truyền thông, ảnh không có hình nạn nhân."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/attachment/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "decree30-2020-8-3"
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
    "event",
    "theme",
    "contents",
    "forDay30July",
    "when",
    "audience"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/agency-role/1.0": s0,
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s1,
    "https://schemas.lienthong.example/codelists/budget-source/1.0": s2,
    "https://schemas.lienthong.example/codelists/communication-channel/1.0": s3,
    "https://schemas.lienthong.example/codelists/communication-content/1.0": s4,
    "https://schemas.lienthong.example/codelists/communication-event/1.0": s5,
    "https://schemas.lienthong.example/codelists/communication-material/1.0": s6,
    "https://schemas.lienthong.example/codelists/counting-basis/1.0": s7,
    "https://schemas.lienthong.example/codelists/population-group/1.0": s8,
    "https://schemas.lienthong.example/codelists/programme-edition/1.0": s9,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s10,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s11,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s12,
    "https://schemas.lienthong.example/common/agency/1.0": s13,
    "https://schemas.lienthong.example/common/area/1.0": s14,
    "https://schemas.lienthong.example/common/attachment/1.0": s15,
    "https://schemas.lienthong.example/common/civil-date/1.0": s16,
    "https://schemas.lienthong.example/common/count/1.0": s17,
    "https://schemas.lienthong.example/common/days/1.0": s18,
    "https://schemas.lienthong.example/common/document-ref/1.0": s19,
    "https://schemas.lienthong.example/common/funding/1.0": s20,
    "https://schemas.lienthong.example/common/head/1.0": s21,
    "https://schemas.lienthong.example/common/instant/1.0": s22,
    "https://schemas.lienthong.example/common/label/1.0": s23,
    "https://schemas.lienthong.example/common/language/1.0": s24,
    "https://schemas.lienthong.example/common/line/1.0": s25,
    "https://schemas.lienthong.example/common/money/1.0": s26,
    "https://schemas.lienthong.example/common/part-name/1.0": s27,
    "https://schemas.lienthong.example/common/record-ref/1.0": s28,
    "https://schemas.lienthong.example/common/responsible-body/1.0": s29,
    "https://schemas.lienthong.example/common/task-number/1.0": s30,
    "https://schemas.lienthong.example/common/text/1.0": s31,
    "https://schemas.lienthong.example/common/uuid/1.0": s32,
  },
};
