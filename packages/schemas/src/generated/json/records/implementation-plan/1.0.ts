// Generated from schemas/records/implementation-plan/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s1 } from '../../../json/codelists/area-level/1.0.ts';
import { source as s2 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/budget-source/1.0.ts';
import { source as s4 } from '../../../json/codelists/period-length/1.0.ts';
import { source as s5 } from '../../../json/codelists/period-regime/1.0.ts';
import { source as s6 } from '../../../json/codelists/programme-edition/1.0.ts';
import { source as s7 } from '../../../json/codelists/programme-target/1.0.ts';
import { source as s8 } from '../../../json/codelists/programme-task/1.0.ts';
import { source as s9 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s10 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s11 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s12 } from '../../../json/codelists/target-bound/1.0.ts';
import { source as s13 } from '../../../json/codelists/target-denominator/1.0.ts';
import { source as s14 } from '../../../json/common/agency/1.0.ts';
import { source as s15 } from '../../../json/common/area/1.0.ts';
import { source as s16 } from '../../../json/common/attachment/1.0.ts';
import { source as s17 } from '../../../json/common/cited-document/1.0.ts';
import { source as s18 } from '../../../json/common/civil-date/1.0.ts';
import { source as s19 } from '../../../json/common/days/1.0.ts';
import { source as s20 } from '../../../json/common/document-ref/1.0.ts';
import { source as s21 } from '../../../json/common/due/1.0.ts';
import { source as s22 } from '../../../json/common/funding/1.0.ts';
import { source as s23 } from '../../../json/common/head/1.0.ts';
import { source as s24 } from '../../../json/common/indicator-id/1.0.ts';
import { source as s25 } from '../../../json/common/instant/1.0.ts';
import { source as s26 } from '../../../json/common/label/1.0.ts';
import { source as s27 } from '../../../json/common/line/1.0.ts';
import { source as s28 } from '../../../json/common/money/1.0.ts';
import { source as s29 } from '../../../json/common/part-name/1.0.ts';
import { source as s30 } from '../../../json/common/record-ref/1.0.ts';
import { source as s31 } from '../../../json/common/responsible-body/1.0.ts';
import { source as s32 } from '../../../json/common/task-number/1.0.ts';
import { source as s33 } from '../../../json/common/text/1.0.ts';
import { source as s34 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/implementation-plan/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/implementation-plan/1.0",
  "title": "Implementation plan",
  "description": "How a body carries out a directive: who answers for it, what it aims at, its tasks with lead and due date, its money.",
  "x-vi": {
    "title": "Kế hoạch triển khai",
    "description": "Cách một cơ quan thực hiện chỉ đạo: người chịu trách nhiệm, mục tiêu, chỉ tiêu, nhiệm vụ kèm đơn vị chủ trì và thời hạn, kinh phí."
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
      "const": "https://schemas.lienthong.example/implementation-plan/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "title": {
      "title": "Title",
      "description": "Title of the plan.",
      "x-vi": {
        "title": "Tên kế hoạch",
        "description": "Trích yếu của kế hoạch."
      },
      "$ref": "https://schemas.lienthong.example/common/line/1.0",
      "x-basis": [
        "decree30-2020-8-2",
        "dispatch2774-2021-plan"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "programme": {
      "title": "Programme",
      "description": "Programme that it carries out.",
      "x-vi": {
        "title": "Chương trình",
        "description": "Chương trình được triển khai."
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
      "description": "Directive that it answers.",
      "x-vi": {
        "title": "Thực hiện chỉ đạo",
        "description": "Bản ghi chỉ đạo mà kế hoạch thực hiện."
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
    "basedOn": {
      "title": "Rests on",
      "description": "Documents on which it rests.",
      "x-vi": {
        "title": "Căn cứ",
        "description": "Văn bản làm căn cứ."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/cited-document/1.0"
      },
      "minItems": 1,
      "maxItems": 30,
      "uniqueItems": true,
      "x-basis": [
        "decree30-2020-8-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "level": {
      "title": "Level",
      "description": "Level of government that it is for.",
      "x-vi": {
        "title": "Cấp",
        "description": "Cấp thực hiện kế hoạch."
      },
      "$ref": "https://schemas.lienthong.example/codelists/area-level/1.0",
      "x-basis": [
        "dispatch2774-2021-criteria"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "period": {
      "title": "Period",
      "description": "First and last day of the plan.",
      "x-vi": {
        "title": "Thời gian",
        "description": "Ngày bắt đầu và kết thúc kế hoạch."
      },
      "$ref": "https://schemas.lienthong.example/common/days/1.0",
      "x-basis": [
        "dispatch2774-2021-plan"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "headResponsible": {
      "title": "Head responsible",
      "description": "The office that answers for the plan; no name.",
      "x-vi": {
        "title": "Người đứng đầu chịu trách nhiệm",
        "description": "Chức vụ của người chịu trách nhiệm; không ghi tên."
      },
      "type": "object",
      "properties": {
        "position": {
          "title": "Office",
          "description": "Office held, without a name.",
          "x-vi": {
            "title": "Chức vụ",
            "description": "Chức vụ, không ghi họ tên."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "plan19-2024-responsibility"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        },
        "agency": {
          "title": "Agency",
          "description": "Agency of that office.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Cơ quan của người đứng đầu."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "plan19-2024-responsibility"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "position",
        "agency"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "dispatch2774-2021-plan",
        "plan19-2024-responsibility"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "focalUnit": {
      "title": "Unit in charge",
      "description": "Unit that runs the plan from day to day.",
      "x-vi": {
        "title": "Đơn vị đầu mối",
        "description": "Đơn vị thường trực giúp việc."
      },
      "$ref": "https://schemas.lienthong.example/common/responsible-body/1.0",
      "x-basis": [
        "dispatch2774-2021-plan"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "objectives": {
      "title": "Objectives",
      "description": "What the plan is for.",
      "x-vi": {
        "title": "Mục đích, mục tiêu",
        "description": "Mục đích, mục tiêu của kế hoạch."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/text/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "plan19-2024-responsibility"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "requirements": {
      "title": "Requirements",
      "description": "How it is to be carried out.",
      "x-vi": {
        "title": "Yêu cầu",
        "description": "Yêu cầu khi thực hiện."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/text/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "plan19-2024-responsibility"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "targets": {
      "title": "Targets",
      "description": "Shares aimed at, each with its denominator.",
      "x-vi": {
        "title": "Chỉ tiêu",
        "description": "Tỷ lệ phấn đấu, mỗi tỷ lệ kèm mẫu số."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "target": {
            "title": "Target",
            "description": "Target of the programme.",
            "x-vi": {
              "title": "Chỉ tiêu",
              "description": "Chỉ tiêu của Chương trình."
            },
            "$ref": "https://schemas.lienthong.example/codelists/programme-target/1.0",
            "x-basis": [
              "decision193-2021-targets"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "denominator": {
            "title": "Measured against",
            "description": "What the share is measured against.",
            "x-vi": {
              "title": "Mẫu số",
              "description": "Tổng số dùng để tính tỷ lệ."
            },
            "$ref": "https://schemas.lienthong.example/codelists/target-denominator/1.0",
            "x-basis": [
              "plan19-2024-targets"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "aim": {
            "title": "Aim",
            "description": "Share aimed at, in per cent.",
            "x-vi": {
              "title": "Mức phấn đấu",
              "description": "Tỷ lệ phấn đấu, tính bằng phần trăm."
            },
            "type": "number",
            "minimum": 0,
            "maximum": 100,
            "x-basis": [
              "decision193-2021-targets"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "bound": {
            "title": "Bound",
            "description": "Whether the share is enough or must be passed.",
            "x-vi": {
              "title": "Mức",
              "description": "Đạt hay phải trên tỷ lệ."
            },
            "$ref": "https://schemas.lienthong.example/codelists/target-bound/1.0",
            "x-basis": [
              "decision193-2021-targets"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "indicator": {
            "title": "Indicator",
            "description": "Indicator that measures it.",
            "x-vi": {
              "title": "Chỉ tiêu thống kê",
              "description": "Chỉ tiêu thống kê dùng để đo."
            },
            "$ref": "https://schemas.lienthong.example/common/indicator-id/1.0",
            "x-basis": [
              "dispatch2774-2021-criteria"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "baseline": {
            "title": "Reached before",
            "description": "Share reached in the year before.",
            "x-vi": {
              "title": "Kết quả năm trước",
              "description": "Tỷ lệ đạt được năm trước."
            },
            "type": "number",
            "minimum": 0,
            "maximum": 100,
            "x-basis": [
              "decree09-2019-8"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "target",
          "denominator",
          "aim",
          "bound"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 30,
      "x-basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "tasks": {
      "title": "Tasks",
      "description": "What is to be done.",
      "x-vi": {
        "title": "Nhiệm vụ",
        "description": "Các việc phải làm."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "number": {
            "title": "Number",
            "description": "Number of the task in the plan.",
            "x-vi": {
              "title": "Số thứ tự",
              "description": "Số thứ tự trong kế hoạch."
            },
            "$ref": "https://schemas.lienthong.example/common/task-number/1.0",
            "x-basis": [
              "dispatch2774-2021-plan"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "task": {
            "title": "Task",
            "description": "Which act of the programme it is.",
            "x-vi": {
              "title": "Loại nhiệm vụ",
              "description": "Thuộc việc nào của Chương trình."
            },
            "$ref": "https://schemas.lienthong.example/codelists/programme-task/1.0",
            "x-basis": [
              "dispatch2774-2021-plan"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "answersTask": {
            "title": "Task of the directive",
            "description": "Number of the directive's task that it carries out.",
            "x-vi": {
              "title": "Nhiệm vụ được giao",
              "description": "Số thứ tự nhiệm vụ trong văn bản chỉ đạo."
            },
            "$ref": "https://schemas.lienthong.example/common/task-number/1.0",
            "x-basis": [
              "dispatch2774-2021-order"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "work": {
            "title": "Work",
            "description": "What will be done.",
            "x-vi": {
              "title": "Nội dung công việc",
              "description": "Nội dung sẽ thực hiện."
            },
            "$ref": "https://schemas.lienthong.example/common/text/1.0",
            "x-basis": [
              "dispatch2774-2021-plan"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "procedure"
            }
          },
          "lead": {
            "title": "Lead",
            "description": "Who leads it.",
            "x-vi": {
              "title": "Chủ trì",
              "description": "Cơ quan, đơn vị chủ trì."
            },
            "$ref": "https://schemas.lienthong.example/common/responsible-body/1.0",
            "x-basis": [
              "dispatch2774-2021-plan",
              "plan19-2024-responsibility"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "coordinating": {
            "title": "Co-ordinating bodies",
            "description": "Who helps.",
            "x-vi": {
              "title": "Phối hợp",
              "description": "Cơ quan, đơn vị phối hợp."
            },
            "type": "array",
            "items": {
              "$ref": "https://schemas.lienthong.example/common/responsible-body/1.0"
            },
            "minItems": 1,
            "maxItems": 60,
            "uniqueItems": true,
            "x-basis": [
              "plan19-2024-responsibility"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "from": {
            "title": "From",
            "description": "Day on which the work begins.",
            "x-vi": {
              "title": "Bắt đầu",
              "description": "Ngày bắt đầu."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "dispatch2774-2021-plan"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "due": {
            "title": "Due",
            "description": "When it falls due.",
            "x-vi": {
              "title": "Thời hạn",
              "description": "Thời hạn hoàn thành."
            },
            "$ref": "https://schemas.lienthong.example/common/due/1.0",
            "x-basis": [
              "dispatch2774-2021-plan"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "output": {
            "title": "Output",
            "description": "What there will be at the end.",
            "x-vi": {
              "title": "Sản phẩm",
              "description": "Sản phẩm, kết quả đầu ra."
            },
            "$ref": "https://schemas.lienthong.example/common/line/1.0",
            "x-basis": [
              "dispatch2774-2021-plan"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "procedure"
            }
          },
          "outputKind": {
            "title": "Record that shows it",
            "description": "Kind of record that will show the result.",
            "x-vi": {
              "title": "Bản ghi kết quả",
              "description": "Loại bản ghi thể hiện kết quả."
            },
            "$ref": "https://schemas.lienthong.example/codelists/record-kind/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "indicators": {
            "title": "Indicators",
            "description": "Indicators that it moves.",
            "x-vi": {
              "title": "Chỉ tiêu thống kê",
              "description": "Chỉ tiêu thống kê liên quan."
            },
            "type": "array",
            "items": {
              "$ref": "https://schemas.lienthong.example/common/indicator-id/1.0"
            },
            "minItems": 1,
            "maxItems": 20,
            "uniqueItems": true,
            "x-basis": [
              "dispatch2774-2021-criteria"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "number",
          "task",
          "work",
          "lead",
          "due"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 100,
      "x-basis": [
        "dispatch2774-2021-plan"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "reporting": {
      "title": "Reporting",
      "description": "When the body will report on the plan.",
      "x-vi": {
        "title": "Chế độ báo cáo",
        "description": "Khi nào cơ quan báo cáo việc thực hiện."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/due/1.0"
      },
      "minItems": 1,
      "maxItems": 6,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-results",
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "areas": {
      "title": "Areas",
      "description": "Areas that the plan is for.",
      "x-vi": {
        "title": "Địa bàn",
        "description": "Địa bàn thực hiện kế hoạch."
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
        "dispatch2774-2021-plan"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    },
    "budget": {
      "title": "Budget",
      "description": "Money planned, by source.",
      "x-vi": {
        "title": "Kinh phí",
        "description": "Kinh phí dự kiến theo nguồn."
      },
      "$ref": "https://schemas.lienthong.example/common/funding/1.0",
      "x-basis": [
        "decision793-2016-funding",
        "circular120-2026-spending"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "money"
      }
    },
    "note": {
      "title": "Note",
      "description": "Anything else.",
      "x-vi": {
        "title": "Ghi chú",
        "description": "Nội dung khác."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "decree30-2020-8-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Annexes",
      "description": "Annexes and the scanned plan.",
      "x-vi": {
        "title": "Phụ lục",
        "description": "Phụ lục, bản chụp kế hoạch."
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
    "title",
    "programme",
    "period",
    "headResponsible",
    "tasks"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/agency-role/1.0": s0,
    "https://schemas.lienthong.example/codelists/area-level/1.0": s1,
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s2,
    "https://schemas.lienthong.example/codelists/budget-source/1.0": s3,
    "https://schemas.lienthong.example/codelists/period-length/1.0": s4,
    "https://schemas.lienthong.example/codelists/period-regime/1.0": s5,
    "https://schemas.lienthong.example/codelists/programme-edition/1.0": s6,
    "https://schemas.lienthong.example/codelists/programme-target/1.0": s7,
    "https://schemas.lienthong.example/codelists/programme-task/1.0": s8,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s9,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s10,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s11,
    "https://schemas.lienthong.example/codelists/target-bound/1.0": s12,
    "https://schemas.lienthong.example/codelists/target-denominator/1.0": s13,
    "https://schemas.lienthong.example/common/agency/1.0": s14,
    "https://schemas.lienthong.example/common/area/1.0": s15,
    "https://schemas.lienthong.example/common/attachment/1.0": s16,
    "https://schemas.lienthong.example/common/cited-document/1.0": s17,
    "https://schemas.lienthong.example/common/civil-date/1.0": s18,
    "https://schemas.lienthong.example/common/days/1.0": s19,
    "https://schemas.lienthong.example/common/document-ref/1.0": s20,
    "https://schemas.lienthong.example/common/due/1.0": s21,
    "https://schemas.lienthong.example/common/funding/1.0": s22,
    "https://schemas.lienthong.example/common/head/1.0": s23,
    "https://schemas.lienthong.example/common/indicator-id/1.0": s24,
    "https://schemas.lienthong.example/common/instant/1.0": s25,
    "https://schemas.lienthong.example/common/label/1.0": s26,
    "https://schemas.lienthong.example/common/line/1.0": s27,
    "https://schemas.lienthong.example/common/money/1.0": s28,
    "https://schemas.lienthong.example/common/part-name/1.0": s29,
    "https://schemas.lienthong.example/common/record-ref/1.0": s30,
    "https://schemas.lienthong.example/common/responsible-body/1.0": s31,
    "https://schemas.lienthong.example/common/task-number/1.0": s32,
    "https://schemas.lienthong.example/common/text/1.0": s33,
    "https://schemas.lienthong.example/common/uuid/1.0": s34,
  },
};
