// Generated from schemas/records/directive/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s1 } from '../../../json/codelists/area-level/1.0.ts';
import { source as s2 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/document-effect/1.0.ts';
import { source as s4 } from '../../../json/codelists/document-type/1.0.ts';
import { source as s5 } from '../../../json/codelists/document-urgency/1.0.ts';
import { source as s6 } from '../../../json/codelists/period-length/1.0.ts';
import { source as s7 } from '../../../json/codelists/period-regime/1.0.ts';
import { source as s8 } from '../../../json/codelists/programme-edition/1.0.ts';
import { source as s9 } from '../../../json/codelists/programme-target/1.0.ts';
import { source as s10 } from '../../../json/codelists/programme-task/1.0.ts';
import { source as s11 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s12 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s13 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s14 } from '../../../json/common/acting-body/1.0.ts';
import { source as s15 } from '../../../json/common/agency/1.0.ts';
import { source as s16 } from '../../../json/common/area/1.0.ts';
import { source as s17 } from '../../../json/common/attachment/1.0.ts';
import { source as s18 } from '../../../json/common/cited-document/1.0.ts';
import { source as s19 } from '../../../json/common/civil-date/1.0.ts';
import { source as s20 } from '../../../json/common/document-ref/1.0.ts';
import { source as s21 } from '../../../json/common/due/1.0.ts';
import { source as s22 } from '../../../json/common/head/1.0.ts';
import { source as s23 } from '../../../json/common/instant/1.0.ts';
import { source as s24 } from '../../../json/common/label/1.0.ts';
import { source as s25 } from '../../../json/common/line/1.0.ts';
import { source as s26 } from '../../../json/common/part-name/1.0.ts';
import { source as s27 } from '../../../json/common/record-ref/1.0.ts';
import { source as s28 } from '../../../json/common/responsible-body/1.0.ts';
import { source as s29 } from '../../../json/common/task-number/1.0.ts';
import { source as s30 } from '../../../json/common/text/1.0.ts';
import { source as s31 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/directive/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/directive/1.0",
  "title": "Directive",
  "description": "An order to carry out the programme: the document, what it rests on, each task with its addressees, its due date and the form asked for.",
  "x-vi": {
    "title": "Chỉ đạo, giao nhiệm vụ",
    "description": "Văn bản chỉ đạo thực hiện Chương trình: căn cứ, từng nhiệm vụ kèm nơi thực hiện, thời hạn và biểu mẫu yêu cầu."
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
      "const": "https://schemas.lienthong.example/directive/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "documentType": {
      "title": "Type of document",
      "description": "Type of the document that carries the order.",
      "x-vi": {
        "title": "Tên loại văn bản",
        "description": "Tên loại của văn bản chỉ đạo."
      },
      "$ref": "https://schemas.lienthong.example/codelists/document-type/1.0",
      "x-basis": [
        "decree30-2020-8-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "subject": {
      "title": "Subject",
      "description": "What the document is about, in one line.",
      "x-vi": {
        "title": "Trích yếu",
        "description": "Trích yếu nội dung văn bản."
      },
      "$ref": "https://schemas.lienthong.example/common/line/1.0",
      "x-basis": [
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
      "description": "Programme that the order carries out.",
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
    "urgency": {
      "title": "Urgency",
      "description": "Mark of urgency on the document.",
      "x-vi": {
        "title": "Mức độ khẩn",
        "description": "Dấu chỉ mức độ khẩn."
      },
      "$ref": "https://schemas.lienthong.example/codelists/document-urgency/1.0",
      "x-basis": [
        "decree30-2020-8-3"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "validity": {
      "title": "In force",
      "description": "From when to when the order holds.",
      "x-vi": {
        "title": "Hiệu lực",
        "description": "Thời gian văn bản có hiệu lực."
      },
      "type": "object",
      "properties": {
        "from": {
          "title": "From",
          "description": "First day.",
          "x-vi": {
            "title": "Từ ngày",
            "description": "Ngày đầu."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "dispatch2774-2021-order"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "until": {
          "title": "Until",
          "description": "Last day; absent where none was set.",
          "x-vi": {
            "title": "Đến ngày",
            "description": "Ngày cuối; bỏ trống nếu không ấn định."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "dispatch2774-2021-order"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "from"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "dispatch2774-2021-order"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "basedOn": {
      "title": "Rests on",
      "description": "Documents on which the order rests: programme, plan, letters.",
      "x-vi": {
        "title": "Căn cứ",
        "description": "Văn bản làm căn cứ: Chương trình, kế hoạch, công văn."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/cited-document/1.0"
      },
      "minItems": 1,
      "maxItems": 30,
      "uniqueItems": true,
      "x-basis": [
        "decree30-2020-8-2",
        "dispatch2774-2021-order"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "amends": {
      "title": "Effect on earlier directives",
      "description": "Directives that this one replaces, amends or revokes.",
      "x-vi": {
        "title": "Quan hệ với văn bản trước",
        "description": "Văn bản chỉ đạo bị thay thế, sửa đổi hoặc thu hồi."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "effect": {
            "title": "Effect",
            "description": "What happens to the earlier one.",
            "x-vi": {
              "title": "Tác động",
              "description": "Văn bản trước bị tác động thế nào."
            },
            "$ref": "https://schemas.lienthong.example/codelists/document-effect/1.0",
            "x-basis": [
              "decree30-2020-8"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "directive": {
            "title": "Directive",
            "description": "The earlier directive as a record.",
            "x-vi": {
              "title": "Bản ghi chỉ đạo",
              "description": "Bản ghi của văn bản trước."
            },
            "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
            "x-basis": [
              "dispatch2774-2021-order"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "document": {
            "title": "Document",
            "description": "The earlier document, where it is no record.",
            "x-vi": {
              "title": "Văn bản",
              "description": "Văn bản trước, khi chưa có bản ghi."
            },
            "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
            "x-basis": [
              "decree30-2020-8-2"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "procedure"
            }
          },
          "tasks": {
            "title": "Tasks touched",
            "description": "Numbers of its tasks that are touched; absent where all are.",
            "x-vi": {
              "title": "Nhiệm vụ bị tác động",
              "description": "Số thứ tự nhiệm vụ bị tác động; bỏ trống là tất cả."
            },
            "type": "array",
            "items": {
              "$ref": "https://schemas.lienthong.example/common/task-number/1.0"
            },
            "minItems": 1,
            "maxItems": 60,
            "uniqueItems": true,
            "x-basis": [
              "dispatch2774-2021-order"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "from": {
            "title": "From",
            "description": "Day from which the change holds.",
            "x-vi": {
              "title": "Từ ngày",
              "description": "Ngày thay đổi có hiệu lực."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "dispatch2774-2021-order"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "effect"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 10,
      "x-basis": [
        "dispatch2774-2021-order",
        "decree30-2020-8"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "levels": {
      "title": "Levels",
      "description": "Levels of government that the order reaches.",
      "x-vi": {
        "title": "Cấp thực hiện",
        "description": "Các cấp phải thực hiện."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/area-level/1.0"
      },
      "minItems": 1,
      "maxItems": 4,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-criteria",
        "dispatch2774-2021-order"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "tasks": {
      "title": "Tasks",
      "description": "What is to be done, each under its number.",
      "x-vi": {
        "title": "Nhiệm vụ",
        "description": "Các việc phải làm, mỗi việc một số thứ tự."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "number": {
            "title": "Number",
            "description": "Number of the task in the document.",
            "x-vi": {
              "title": "Số thứ tự",
              "description": "Số thứ tự nhiệm vụ trong văn bản."
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
          "task": {
            "title": "Task",
            "description": "Which act of the programme it is.",
            "x-vi": {
              "title": "Loại nhiệm vụ",
              "description": "Thuộc việc nào của Chương trình."
            },
            "$ref": "https://schemas.lienthong.example/codelists/programme-task/1.0",
            "x-basis": [
              "dispatch2774-2021-order"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "wording": {
            "title": "Wording",
            "description": "The task as the document words it.",
            "x-vi": {
              "title": "Nội dung giao",
              "description": "Nội dung nhiệm vụ ghi trong văn bản."
            },
            "$ref": "https://schemas.lienthong.example/common/text/1.0",
            "x-basis": [
              "decree30-2020-8-2"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "procedure"
            }
          },
          "addressees": {
            "title": "Addressees",
            "description": "Who carries it out.",
            "x-vi": {
              "title": "Nơi thực hiện",
              "description": "Cơ quan, đơn vị phải thực hiện."
            },
            "type": "array",
            "items": {
              "$ref": "https://schemas.lienthong.example/common/responsible-body/1.0"
            },
            "minItems": 1,
            "maxItems": 60,
            "uniqueItems": true,
            "x-basis": [
              "dispatch2774-2021-order",
              "decree30-2020-8-2"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "coordinating": {
            "title": "Co-ordinating bodies",
            "description": "Who helps to carry it out.",
            "x-vi": {
              "title": "Đơn vị phối hợp",
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
              "dispatch2774-2021-order",
              "plan19-2024-responsibility"
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
              "description": "Thời hạn thực hiện."
            },
            "$ref": "https://schemas.lienthong.example/common/due/1.0",
            "x-basis": [
              "dispatch2774-2021-plan",
              "dispatch2774-2021-results",
              "decree09-2019-8-5"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "form": {
            "title": "Form asked for",
            "description": "Record in which the addressees answer.",
            "x-vi": {
              "title": "Biểu mẫu yêu cầu",
              "description": "Bản ghi mà nơi thực hiện phải gửi."
            },
            "type": "object",
            "properties": {
              "recordKind": {
                "title": "Kind of record",
                "description": "Kind of record asked for.",
                "x-vi": {
                  "title": "Loại bản ghi",
                  "description": "Loại bản ghi phải gửi."
                },
                "$ref": "https://schemas.lienthong.example/codelists/record-kind/1.0",
                "x-basis": [
                  "decree09-2019-8"
                ],
                "x-privacy": {
                  "identifies": "none",
                  "special": "none",
                  "group": "procedure"
                }
              },
              "title": {
                "title": "Name of the form",
                "description": "Name of the paper form or report.",
                "x-vi": {
                  "title": "Tên biểu mẫu",
                  "description": "Tên biểu mẫu, tên báo cáo."
                },
                "$ref": "https://schemas.lienthong.example/common/label/1.0",
                "x-basis": [
                  "decree09-2019-8"
                ],
                "x-privacy": {
                  "identifies": "none",
                  "special": "none",
                  "group": "procedure"
                }
              },
              "catalogue": {
                "title": "Catalogue",
                "description": "Catalogue of indicators that the figures follow.",
                "x-vi": {
                  "title": "Danh mục chỉ tiêu",
                  "description": "Danh mục chỉ tiêu áp dụng cho số liệu."
                },
                "type": "object",
                "properties": {
                  "id": {
                    "title": "Id",
                    "description": "Id of the catalogue.",
                    "x-vi": {
                      "title": "Mã danh mục",
                      "description": "Mã danh mục chỉ tiêu."
                    },
                    "type": "string",
                    "maxLength": 64,
                    "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$",
                    "x-basis": [
                      "dispatch2774-2021-criteria"
                    ],
                    "x-privacy": {
                      "identifies": "none",
                      "special": "none",
                      "group": "procedure"
                    }
                  },
                  "version": {
                    "title": "Version",
                    "description": "Version of the catalogue.",
                    "x-vi": {
                      "title": "Phiên bản",
                      "description": "Phiên bản danh mục."
                    },
                    "type": "string",
                    "pattern": "^[1-9][0-9]{0,3}\\.(?:0|[1-9][0-9]{0,3})$",
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
                  "id",
                  "version"
                ],
                "unevaluatedProperties": false,
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
              "recordKind"
            ],
            "unevaluatedProperties": false,
            "x-basis": [
              "dispatch2774-2021-results",
              "decree09-2019-8"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "targets": {
            "title": "Targets",
            "description": "Targets of the programme that it serves.",
            "x-vi": {
              "title": "Chỉ tiêu",
              "description": "Chỉ tiêu của Chương trình mà nhiệm vụ hướng tới."
            },
            "type": "array",
            "items": {
              "$ref": "https://schemas.lienthong.example/codelists/programme-target/1.0"
            },
            "minItems": 1,
            "maxItems": 12,
            "uniqueItems": true,
            "x-basis": [
              "decision193-2021-targets"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "areas": {
            "title": "Areas",
            "description": "Areas where it is to be done; absent where everywhere.",
            "x-vi": {
              "title": "Địa bàn",
              "description": "Địa bàn thực hiện; bỏ trống là toàn địa bàn."
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
              "dispatch2774-2021-order"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "number",
          "task",
          "wording",
          "addressees"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 60,
      "x-basis": [
        "dispatch2774-2021-order"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "standingBody": {
      "title": "Standing body",
      "description": "Body to which the addressees send their plans and reports.",
      "x-vi": {
        "title": "Cơ quan thường trực",
        "description": "Cơ quan nhận kế hoạch, báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/common/acting-body/1.0",
      "x-basis": [
        "dispatch2774-2021-results",
        "dispatch2774-2021-consolidated"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "consolidatedFor": {
      "title": "Consolidated for",
      "description": "To whom the standing body sends the consolidated report.",
      "x-vi": {
        "title": "Tổng hợp báo cáo cho",
        "description": "Nơi cơ quan thường trực gửi báo cáo tổng hợp."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/responsible-body/1.0"
      },
      "minItems": 1,
      "maxItems": 10,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-consolidated"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "monitoredBy": {
      "title": "Followed up by",
      "description": "Agency that follows up, urges and checks.",
      "x-vi": {
        "title": "Cơ quan theo dõi, đôn đốc",
        "description": "Cơ quan theo dõi, đôn đốc, kiểm tra việc thực hiện."
      },
      "$ref": "https://schemas.lienthong.example/common/agency/1.0",
      "x-basis": [
        "dispatch2774-2021-consolidated"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "copiesTo": {
      "title": "Copies to",
      "description": "Who receives the document for information.",
      "x-vi": {
        "title": "Nơi nhận để biết",
        "description": "Nơi nhận văn bản để biết, để báo cáo."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/responsible-body/1.0"
      },
      "minItems": 1,
      "maxItems": 60,
      "uniqueItems": true,
      "x-basis": [
        "decree30-2020-8-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "context": {
      "title": "Context",
      "description": "Opening part: why the order is given.",
      "x-vi": {
        "title": "Bối cảnh",
        "description": "Phần mở đầu: lý do chỉ đạo."
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
      "description": "Annexes and the scanned document.",
      "x-vi": {
        "title": "Phụ lục",
        "description": "Phụ lục, bản chụp văn bản."
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
    "documentType",
    "subject",
    "programme",
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
    "https://schemas.lienthong.example/codelists/document-effect/1.0": s3,
    "https://schemas.lienthong.example/codelists/document-type/1.0": s4,
    "https://schemas.lienthong.example/codelists/document-urgency/1.0": s5,
    "https://schemas.lienthong.example/codelists/period-length/1.0": s6,
    "https://schemas.lienthong.example/codelists/period-regime/1.0": s7,
    "https://schemas.lienthong.example/codelists/programme-edition/1.0": s8,
    "https://schemas.lienthong.example/codelists/programme-target/1.0": s9,
    "https://schemas.lienthong.example/codelists/programme-task/1.0": s10,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s11,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s12,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s13,
    "https://schemas.lienthong.example/common/acting-body/1.0": s14,
    "https://schemas.lienthong.example/common/agency/1.0": s15,
    "https://schemas.lienthong.example/common/area/1.0": s16,
    "https://schemas.lienthong.example/common/attachment/1.0": s17,
    "https://schemas.lienthong.example/common/cited-document/1.0": s18,
    "https://schemas.lienthong.example/common/civil-date/1.0": s19,
    "https://schemas.lienthong.example/common/document-ref/1.0": s20,
    "https://schemas.lienthong.example/common/due/1.0": s21,
    "https://schemas.lienthong.example/common/head/1.0": s22,
    "https://schemas.lienthong.example/common/instant/1.0": s23,
    "https://schemas.lienthong.example/common/label/1.0": s24,
    "https://schemas.lienthong.example/common/line/1.0": s25,
    "https://schemas.lienthong.example/common/part-name/1.0": s26,
    "https://schemas.lienthong.example/common/record-ref/1.0": s27,
    "https://schemas.lienthong.example/common/responsible-body/1.0": s28,
    "https://schemas.lienthong.example/common/task-number/1.0": s29,
    "https://schemas.lienthong.example/common/text/1.0": s30,
    "https://schemas.lienthong.example/common/uuid/1.0": s31,
  },
};
