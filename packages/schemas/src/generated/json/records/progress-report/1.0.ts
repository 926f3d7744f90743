// Generated from schemas/records/progress-report/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s1 } from '../../../json/codelists/area-level/1.0.ts';
import { source as s2 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/delay-reason/1.0.ts';
import { source as s4 } from '../../../json/codelists/difficulty/1.0.ts';
import { source as s5 } from '../../../json/codelists/edition/1.0.ts';
import { source as s6 } from '../../../json/codelists/period-regime/1.0.ts';
import { source as s7 } from '../../../json/codelists/programme-edition/1.0.ts';
import { source as s8 } from '../../../json/codelists/programme-target/1.0.ts';
import { source as s9 } from '../../../json/codelists/programme-task/1.0.ts';
import { source as s10 } from '../../../json/codelists/proposal-kind/1.0.ts';
import { source as s11 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s12 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s13 } from '../../../json/codelists/report-regime/1.0.ts';
import { source as s14 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s15 } from '../../../json/codelists/target-bound/1.0.ts';
import { source as s16 } from '../../../json/codelists/target-denominator/1.0.ts';
import { source as s17 } from '../../../json/codelists/task-status/1.0.ts';
import { source as s18 } from '../../../json/common/agency/1.0.ts';
import { source as s19 } from '../../../json/common/area/1.0.ts';
import { source as s20 } from '../../../json/common/attachment/1.0.ts';
import { source as s21 } from '../../../json/common/civil-date/1.0.ts';
import { source as s22 } from '../../../json/common/count/1.0.ts';
import { source as s23 } from '../../../json/common/days/1.0.ts';
import { source as s24 } from '../../../json/common/document-ref/1.0.ts';
import { source as s25 } from '../../../json/common/head/1.0.ts';
import { source as s26 } from '../../../json/common/indicator-id/1.0.ts';
import { source as s27 } from '../../../json/common/instant/1.0.ts';
import { source as s28 } from '../../../json/common/label/1.0.ts';
import { source as s29 } from '../../../json/common/line/1.0.ts';
import { source as s30 } from '../../../json/common/part-name/1.0.ts';
import { source as s31 } from '../../../json/common/period/1.0.ts';
import { source as s32 } from '../../../json/common/record-ref/1.0.ts';
import { source as s33 } from '../../../json/common/responsible-body/1.0.ts';
import { source as s34 } from '../../../json/common/task-number/1.0.ts';
import { source as s35 } from '../../../json/common/text/1.0.ts';
import { source as s36 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/progress-report/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/progress-report/1.0",
  "title": "Progress report",
  "description": "What became of each task: status, result, the returns that its figures stand in, difficulties and proposals.",
  "x-vi": {
    "title": "Báo cáo kết quả",
    "description": "Kết quả từng nhiệm vụ: tình trạng, kết quả, báo cáo số liệu làm căn cứ, khó khăn và kiến nghị."
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
      "const": "https://schemas.lienthong.example/progress-report/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "reportRegime": {
      "title": "Kind of report",
      "description": "Periodic, thematic or urgent.",
      "x-vi": {
        "title": "Loại báo cáo",
        "description": "Định kỳ, chuyên đề hoặc đột xuất."
      },
      "$ref": "https://schemas.lienthong.example/codelists/report-regime/1.0",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "title": {
      "title": "Title",
      "description": "Name of the report.",
      "x-vi": {
        "title": "Tên báo cáo",
        "description": "Tên báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/common/line/1.0",
      "x-basis": [
        "decree09-2019-8",
        "decree30-2020-8-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "programme": {
      "title": "Programme",
      "description": "Programme that it reports on.",
      "x-vi": {
        "title": "Chương trình",
        "description": "Chương trình được báo cáo."
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
    "period": {
      "title": "Reporting period",
      "description": "Period of a periodic report, with its days.",
      "x-vi": {
        "title": "Kỳ báo cáo",
        "description": "Kỳ của báo cáo định kỳ, kèm ngày đầu, ngày cuối."
      },
      "$ref": "https://schemas.lienthong.example/common/period/1.0",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "covers": {
      "title": "Days covered",
      "description": "Days that a thematic or urgent report covers.",
      "x-vi": {
        "title": "Thời gian đề cập",
        "description": "Thời gian mà báo cáo chuyên đề, đột xuất đề cập."
      },
      "$ref": "https://schemas.lienthong.example/common/days/1.0",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "statedOn": {
      "title": "Stated on",
      "description": "Day to which what is said holds.",
      "x-vi": {
        "title": "Tính đến ngày",
        "description": "Ngày chốt nội dung báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "dueOn": {
      "title": "Due on",
      "description": "Day by which the report was due.",
      "x-vi": {
        "title": "Hạn gửi",
        "description": "Ngày phải gửi báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "decree09-2019-13",
        "decree09-2019-8-5"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "delayReason": {
      "title": "Reason for delay",
      "description": "Why the report comes after its due day.",
      "x-vi": {
        "title": "Lý do gửi chậm",
        "description": "Vì sao báo cáo gửi sau hạn."
      },
      "$ref": "https://schemas.lienthong.example/codelists/delay-reason/1.0",
      "x-basis": [
        "decree09-2019-13"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "answers": {
      "title": "Answers",
      "description": "Directive on whose tasks it reports.",
      "x-vi": {
        "title": "Theo chỉ đạo",
        "description": "Bản ghi chỉ đạo được báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "dispatch2774-2021-results"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "plan": {
      "title": "Plan",
      "description": "Plan on whose tasks it reports.",
      "x-vi": {
        "title": "Theo kế hoạch",
        "description": "Bản ghi kế hoạch được báo cáo."
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
    "level": {
      "title": "Level",
      "description": "Level that it reports for.",
      "x-vi": {
        "title": "Cấp báo cáo",
        "description": "Cấp báo cáo."
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
    "results": {
      "title": "Results",
      "description": "What became of each task.",
      "x-vi": {
        "title": "Kết quả từng nhiệm vụ",
        "description": "Kết quả thực hiện từng nhiệm vụ."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "number": {
            "title": "Number",
            "description": "Number of the task in the plan, else in the directive.",
            "x-vi": {
              "title": "Số thứ tự",
              "description": "Số thứ tự nhiệm vụ trong kế hoạch hoặc văn bản chỉ đạo."
            },
            "$ref": "https://schemas.lienthong.example/common/task-number/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
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
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "status": {
            "title": "Status",
            "description": "How far it has come.",
            "x-vi": {
              "title": "Tình trạng",
              "description": "Mức độ thực hiện."
            },
            "$ref": "https://schemas.lienthong.example/codelists/task-status/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "doneOn": {
            "title": "Done on",
            "description": "Day on which it was finished.",
            "x-vi": {
              "title": "Ngày hoàn thành",
              "description": "Ngày hoàn thành."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "percent": {
            "title": "Share done",
            "description": "Share done, in per cent.",
            "x-vi": {
              "title": "Tỷ lệ hoàn thành",
              "description": "Tỷ lệ hoàn thành, phần trăm."
            },
            "type": "integer",
            "minimum": 0,
            "maximum": 100,
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "result": {
            "title": "Result",
            "description": "What was done and what came of it; figures stand in the returns.",
            "x-vi": {
              "title": "Kết quả",
              "description": "Việc đã làm, kết quả; số liệu nằm trong báo cáo số liệu."
            },
            "$ref": "https://schemas.lienthong.example/common/text/1.0",
            "x-basis": [
              "decree09-2019-8"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "procedure"
            }
          },
          "figures": {
            "title": "Figures",
            "description": "Where the figures stand.",
            "x-vi": {
              "title": "Số liệu",
              "description": "Số liệu nằm ở đâu."
            },
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "inReturn": {
                  "title": "Return",
                  "description": "Statistical return that holds the figure.",
                  "x-vi": {
                    "title": "Báo cáo số liệu",
                    "description": "Bản ghi báo cáo số liệu chứa số liệu."
                  },
                  "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
                  "x-basis": [
                    "dispatch2774-2021-criteria"
                  ],
                  "x-privacy": {
                    "identifies": "none",
                    "special": "none",
                    "group": "procedure"
                  }
                },
                "indicator": {
                  "title": "Indicator",
                  "description": "Indicator in that return.",
                  "x-vi": {
                    "title": "Chỉ tiêu",
                    "description": "Chỉ tiêu trong báo cáo đó."
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
                }
              },
              "required": [
                "inReturn",
                "indicator"
              ],
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "maxItems": 30,
            "uniqueItems": true,
            "x-basis": [
              "decree09-2019-8",
              "dispatch2774-2021-criteria"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "outputs": {
            "title": "Records that show it",
            "description": "Records that show the result: activities, campaigns, proposals.",
            "x-vi": {
              "title": "Bản ghi chứng minh",
              "description": "Bản ghi thể hiện kết quả: hoạt động, đợt cao điểm, đề xuất."
            },
            "type": "array",
            "items": {
              "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
            },
            "minItems": 1,
            "maxItems": 50,
            "uniqueItems": true,
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "delayReason": {
            "title": "Reason for delay",
            "description": "Why the task is late.",
            "x-vi": {
              "title": "Lý do chậm",
              "description": "Vì sao nhiệm vụ quá hạn."
            },
            "$ref": "https://schemas.lienthong.example/codelists/delay-reason/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "newDueOn": {
            "title": "New due day",
            "description": "Day by which a late task will be done.",
            "x-vi": {
              "title": "Hạn mới",
              "description": "Ngày dự kiến hoàn thành nhiệm vụ quá hạn."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
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
          "status",
          "result"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 100,
      "x-basis": [
        "dispatch2774-2021-results"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "targets": {
      "title": "Targets",
      "description": "What was reached against what was aimed at.",
      "x-vi": {
        "title": "Chỉ tiêu",
        "description": "Kết quả đạt được so với chỉ tiêu."
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
              "description": "Tỷ lệ phấn đấu, phần trăm."
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
          "counted": {
            "title": "Counted",
            "description": "Number that meets the target.",
            "x-vi": {
              "title": "Số đạt",
              "description": "Số đạt yêu cầu."
            },
            "$ref": "https://schemas.lienthong.example/common/count/1.0",
            "x-basis": [
              "decree09-2019-8"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "outOf": {
            "title": "Out of",
            "description": "The whole that it is measured against.",
            "x-vi": {
              "title": "Trên tổng số",
              "description": "Tổng số dùng làm mẫu số."
            },
            "$ref": "https://schemas.lienthong.example/common/count/1.0",
            "x-basis": [
              "decree09-2019-8"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "reached": {
            "title": "Reached",
            "description": "Share reached, in per cent; absent where there was nothing to count.",
            "x-vi": {
              "title": "Đạt được",
              "description": "Tỷ lệ đạt được, phần trăm; bỏ trống khi không phát sinh."
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
          "met": {
            "title": "Met",
            "description": "Whether the target was met.",
            "x-vi": {
              "title": "Đạt chỉ tiêu",
              "description": "Có đạt chỉ tiêu không."
            },
            "type": "boolean",
            "x-basis": [
              "decision193-2021-targets"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "inReturn": {
            "title": "Return",
            "description": "Return that holds the figures.",
            "x-vi": {
              "title": "Báo cáo số liệu",
              "description": "Bản ghi báo cáo số liệu."
            },
            "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
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
          "target",
          "denominator",
          "aim",
          "bound",
          "counted",
          "outOf"
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
    "difficulties": {
      "title": "Difficulties",
      "description": "Difficulties and limitations.",
      "x-vi": {
        "title": "Khó khăn, hạn chế",
        "description": "Khó khăn, vướng mắc, hạn chế."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "difficulty": {
            "title": "Kind",
            "description": "Kind of difficulty.",
            "x-vi": {
              "title": "Loại",
              "description": "Loại khó khăn."
            },
            "$ref": "https://schemas.lienthong.example/codelists/difficulty/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "description": {
            "title": "Description",
            "description": "In words; no person is named.",
            "x-vi": {
              "title": "Nội dung",
              "description": "Diễn giải; không nêu tên người."
            },
            "$ref": "https://schemas.lienthong.example/common/text/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "procedure"
            }
          },
          "cause": {
            "title": "Cause",
            "description": "What it comes from.",
            "x-vi": {
              "title": "Nguyên nhân",
              "description": "Nguyên nhân."
            },
            "$ref": "https://schemas.lienthong.example/common/text/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "procedure"
            }
          },
          "tasks": {
            "title": "Tasks",
            "description": "Numbers of the tasks that it holds up.",
            "x-vi": {
              "title": "Nhiệm vụ",
              "description": "Số thứ tự nhiệm vụ bị ảnh hưởng."
            },
            "type": "array",
            "items": {
              "$ref": "https://schemas.lienthong.example/common/task-number/1.0"
            },
            "minItems": 1,
            "maxItems": 60,
            "uniqueItems": true,
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "difficulty",
          "description"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 30,
      "x-basis": [
        "dispatch2774-2021-results"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "proposals": {
      "title": "Proposals",
      "description": "What is proposed, and to whom.",
      "x-vi": {
        "title": "Kiến nghị, đề xuất",
        "description": "Kiến nghị và nơi được kiến nghị."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "kind": {
            "title": "Kind",
            "description": "Kind of proposal.",
            "x-vi": {
              "title": "Loại",
              "description": "Loại kiến nghị."
            },
            "$ref": "https://schemas.lienthong.example/codelists/proposal-kind/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "to": {
            "title": "To",
            "description": "Who is asked.",
            "x-vi": {
              "title": "Kiến nghị với",
              "description": "Nơi được kiến nghị."
            },
            "$ref": "https://schemas.lienthong.example/common/responsible-body/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "proposal": {
            "title": "Proposal",
            "description": "In words.",
            "x-vi": {
              "title": "Nội dung",
              "description": "Nội dung kiến nghị."
            },
            "$ref": "https://schemas.lienthong.example/common/text/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "procedure"
            }
          },
          "legalProposal": {
            "title": "Legal proposal",
            "description": "Record of a proposal of legal documents.",
            "x-vi": {
              "title": "Đề xuất văn bản",
              "description": "Bản ghi đề xuất văn bản quy phạm pháp luật."
            },
            "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
            "x-basis": [
              "dispatch2774-2021-legal"
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
          "to",
          "proposal"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 30,
      "x-basis": [
        "dispatch2774-2021-results"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "returns": {
      "title": "Rests on returns",
      "description": "Statistical returns that the report rests on.",
      "x-vi": {
        "title": "Báo cáo số liệu làm căn cứ",
        "description": "Các báo cáo số liệu mà báo cáo dựa vào."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 60,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-criteria",
        "decree09-2019-8"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "nextSteps": {
      "title": "Next steps",
      "description": "What will be done next.",
      "x-vi": {
        "title": "Nhiệm vụ tiếp theo",
        "description": "Việc sẽ làm trong thời gian tới."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "work": {
            "title": "Work",
            "description": "What will be done.",
            "x-vi": {
              "title": "Công việc",
              "description": "Nội dung sẽ làm."
            },
            "$ref": "https://schemas.lienthong.example/common/text/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "procedure"
            }
          },
          "dueOn": {
            "title": "Due on",
            "description": "Day by which it will be done.",
            "x-vi": {
              "title": "Thời hạn",
              "description": "Ngày dự kiến hoàn thành."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "dispatch2774-2021-results"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "work"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 30,
      "x-basis": [
        "dispatch2774-2021-results"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "areas": {
      "title": "Areas",
      "description": "Areas that the report covers.",
      "x-vi": {
        "title": "Địa bàn",
        "description": "Địa bàn báo cáo đề cập."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/area/1.0"
      },
      "minItems": 1,
      "maxItems": 200,
      "uniqueItems": true,
      "x-basis": [
        "decision124-2004-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    },
    "situation": {
      "title": "Situation",
      "description": "The situation and its outlook; no person is named.",
      "x-vi": {
        "title": "Tình hình, dự báo",
        "description": "Tình hình, dự báo; không nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "decree09-2019-8"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "narrative"
      }
    },
    "assessment": {
      "title": "Assessment",
      "description": "Assessment and lessons.",
      "x-vi": {
        "title": "Đánh giá, bài học",
        "description": "Đánh giá chung, bài học kinh nghiệm."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "decree09-2019-8"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Annexes",
      "description": "Annexes and the scanned report.",
      "x-vi": {
        "title": "Phụ lục",
        "description": "Phụ lục, bản chụp báo cáo."
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
    "reportRegime",
    "title",
    "programme",
    "statedOn",
    "results"
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
    "https://schemas.lienthong.example/codelists/delay-reason/1.0": s3,
    "https://schemas.lienthong.example/codelists/difficulty/1.0": s4,
    "https://schemas.lienthong.example/codelists/edition/1.0": s5,
    "https://schemas.lienthong.example/codelists/period-regime/1.0": s6,
    "https://schemas.lienthong.example/codelists/programme-edition/1.0": s7,
    "https://schemas.lienthong.example/codelists/programme-target/1.0": s8,
    "https://schemas.lienthong.example/codelists/programme-task/1.0": s9,
    "https://schemas.lienthong.example/codelists/proposal-kind/1.0": s10,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s11,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s12,
    "https://schemas.lienthong.example/codelists/report-regime/1.0": s13,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s14,
    "https://schemas.lienthong.example/codelists/target-bound/1.0": s15,
    "https://schemas.lienthong.example/codelists/target-denominator/1.0": s16,
    "https://schemas.lienthong.example/codelists/task-status/1.0": s17,
    "https://schemas.lienthong.example/common/agency/1.0": s18,
    "https://schemas.lienthong.example/common/area/1.0": s19,
    "https://schemas.lienthong.example/common/attachment/1.0": s20,
    "https://schemas.lienthong.example/common/civil-date/1.0": s21,
    "https://schemas.lienthong.example/common/count/1.0": s22,
    "https://schemas.lienthong.example/common/days/1.0": s23,
    "https://schemas.lienthong.example/common/document-ref/1.0": s24,
    "https://schemas.lienthong.example/common/head/1.0": s25,
    "https://schemas.lienthong.example/common/indicator-id/1.0": s26,
    "https://schemas.lienthong.example/common/instant/1.0": s27,
    "https://schemas.lienthong.example/common/label/1.0": s28,
    "https://schemas.lienthong.example/common/line/1.0": s29,
    "https://schemas.lienthong.example/common/part-name/1.0": s30,
    "https://schemas.lienthong.example/common/period/1.0": s31,
    "https://schemas.lienthong.example/common/record-ref/1.0": s32,
    "https://schemas.lienthong.example/common/responsible-body/1.0": s33,
    "https://schemas.lienthong.example/common/task-number/1.0": s34,
    "https://schemas.lienthong.example/common/text/1.0": s35,
    "https://schemas.lienthong.example/common/uuid/1.0": s36,
  },
};
