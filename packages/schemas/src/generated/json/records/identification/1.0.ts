// Generated from schemas/records/identification/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/age-band/1.0.ts';
import { source as s1 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s2 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/coming-forward/1.0.ts';
import { source as s4 } from '../../../json/codelists/country/1.0.ts';
import { source as s5 } from '../../../json/codelists/declaration-writer/1.0.ts';
import { source as s6 } from '../../../json/codelists/identification-decision/1.0.ts';
import { source as s7 } from '../../../json/codelists/identification-ground/1.0.ts';
import { source as s8 } from '../../../json/codelists/late-reason/1.0.ts';
import { source as s9 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s10 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s11 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s12 } from '../../../json/codelists/sex/1.0.ts';
import { source as s13 } from '../../../json/codelists/support-kind/1.0.ts';
import { source as s14 } from '../../../json/codelists/verification-result/1.0.ts';
import { source as s15 } from '../../../json/codelists/victim-paper/1.0.ts';
import { source as s16 } from '../../../json/common/acting-body/1.0.ts';
import { source as s17 } from '../../../json/common/age/1.0.ts';
import { source as s18 } from '../../../json/common/agency/1.0.ts';
import { source as s19 } from '../../../json/common/area/1.0.ts';
import { source as s20 } from '../../../json/common/attachment/1.0.ts';
import { source as s21 } from '../../../json/common/civil-date/1.0.ts';
import { source as s22 } from '../../../json/common/document-ref/1.0.ts';
import { source as s23 } from '../../../json/common/head/1.0.ts';
import { source as s24 } from '../../../json/common/instant/1.0.ts';
import { source as s25 } from '../../../json/common/label/1.0.ts';
import { source as s26 } from '../../../json/common/language/1.0.ts';
import { source as s27 } from '../../../json/common/line/1.0.ts';
import { source as s28 } from '../../../json/common/nationality/1.0.ts';
import { source as s29 } from '../../../json/common/part-name/1.0.ts';
import { source as s30 } from '../../../json/common/record-ref/1.0.ts';
import { source as s31 } from '../../../json/common/text/1.0.ts';
import { source as s32 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/identification/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/identification/1.0",
  "title": "Identification",
  "description": "How one person is verified and identified as a victim: how it came to it, the initial verification, grounds, papers, decision.",
  "x-vi": {
    "title": "Xác minh, xác định nạn nhân",
    "description": "Việc xác minh, xác định một người là nạn nhân: nguồn phát hiện, xác minh ban đầu, căn cứ, giấy tờ, kết luận."
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
      "const": "https://schemas.lienthong.example/identification/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "person": {
      "title": "Person",
      "description": "The person, kind victim.",
      "x-vi": {
        "title": "Người được xác minh",
        "description": "Bản ghi về người được xác minh, loại nạn nhân."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "law53-2024-27-1",
        "law53-2024-32-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "origin": {
      "title": "Origin",
      "description": "How the identification came about.",
      "x-vi": {
        "title": "Nguồn phát hiện",
        "description": "Việc xác minh bắt đầu từ đâu."
      },
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "how": {
              "title": "Came forward",
              "description": "The person or the representative came forward.",
              "x-vi": {
                "title": "Trình báo",
                "description": "Người đó hoặc người đại diện đến trình báo."
              },
              "const": "came-forward",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "on": {
              "title": "On",
              "description": "Day on which somebody came forward.",
              "x-vi": {
                "title": "Ngày trình báo",
                "description": "Ngày đến trình báo."
              },
              "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
              "x-basis": [
                "law53-2024-27-1",
                "law66-2011-24"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "by": {
              "title": "By",
              "description": "Who came forward.",
              "x-vi": {
                "title": "Người trình báo",
                "description": "Ai đến trình báo."
              },
              "$ref": "https://schemas.lienthong.example/codelists/coming-forward/1.0",
              "x-basis": [
                "law53-2024-27-1"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "to": {
              "title": "To",
              "description": "Body to which somebody came.",
              "x-vi": {
                "title": "Nơi trình báo",
                "description": "Cơ quan tiếp nhận trình báo."
              },
              "$ref": "https://schemas.lienthong.example/common/acting-body/1.0",
              "x-basis": [
                "law53-2024-27-1",
                "law66-2011-24"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "how",
            "on",
            "by",
            "to"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "how": {
              "title": "Rescued",
              "description": "The person was rescued or received.",
              "x-vi": {
                "title": "Được giải cứu",
                "description": "Được giải cứu, tiếp nhận."
              },
              "const": "rescued",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "on": {
              "title": "On",
              "description": "Day of the rescue.",
              "x-vi": {
                "title": "Ngày giải cứu",
                "description": "Ngày giải cứu, tiếp nhận."
              },
              "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
              "x-basis": [
                "law53-2024-28"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "rescue": {
              "title": "Rescue",
              "description": "The rescue, kind rescue.",
              "x-vi": {
                "title": "Việc giải cứu",
                "description": "Bản ghi về việc giải cứu."
              },
              "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
              "x-basis": [
                "law53-2024-28"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "how",
            "on",
            "rescue"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "how": {
              "title": "Found in proceedings",
              "description": "A proceedings body found the person.",
              "x-vi": {
                "title": "Phát hiện qua tố tụng",
                "description": "Cơ quan tiến hành tố tụng phát hiện."
              },
              "const": "proceedings",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "on": {
              "title": "On",
              "description": "Day on which the person was found.",
              "x-vi": {
                "title": "Ngày phát hiện",
                "description": "Ngày phát hiện."
              },
              "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
              "x-basis": [
                "law53-2024-32-1",
                "cpc2015-62"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "how",
            "on"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "how": {
              "title": "Returned from abroad",
              "description": "The person returned, through a mission or handed over.",
              "x-vi": {
                "title": "Từ nước ngoài trở về",
                "description": "Trở về qua cơ quan đại diện hoặc được trao trả."
              },
              "const": "returned",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "on": {
              "title": "On",
              "description": "Day of the return.",
              "x-vi": {
                "title": "Ngày trở về",
                "description": "Ngày trở về."
              },
              "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
              "x-basis": [
                "law53-2024-30"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "through": {
              "title": "Through",
              "description": "Body that received the person.",
              "x-vi": {
                "title": "Cơ quan tiếp nhận",
                "description": "Cơ quan tiếp nhận người này."
              },
              "$ref": "https://schemas.lienthong.example/common/acting-body/1.0",
              "x-basis": [
                "law53-2024-30",
                "law53-2024-54"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "how",
            "on",
            "through"
          ],
          "unevaluatedProperties": false
        }
      ],
      "x-basis": [
        "law53-2024-27-1",
        "law53-2024-28",
        "law53-2024-30"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "declaration": {
      "title": "Declaration",
      "description": "The declaration form.",
      "x-vi": {
        "title": "Tờ khai",
        "description": "Tờ khai của người này."
      },
      "type": "object",
      "properties": {
        "on": {
          "title": "On",
          "description": "Day of the declaration.",
          "x-vi": {
            "title": "Ngày khai",
            "description": "Ngày ghi tờ khai."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "circular01-2014-form"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "writtenBy": {
          "title": "Written by",
          "description": "Who wrote it.",
          "x-vi": {
            "title": "Người ghi",
            "description": "Ai ghi tờ khai."
          },
          "$ref": "https://schemas.lienthong.example/codelists/declaration-writer/1.0",
          "x-basis": [
            "circular01-2014-form"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "on",
        "writtenBy"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "circular01-2014-form",
        "law53-2024-27-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "communeNotice": {
      "title": "Notice of the commune",
      "description": "The commune notified the body that takes over, at once.",
      "x-vi": {
        "title": "Thông báo của cấp xã",
        "description": "Ủy ban nhân dân cấp xã thông báo ngay cho cơ quan tiếp nhận."
      },
      "type": "object",
      "properties": {
        "commune": {
          "title": "Commune",
          "description": "Commune People's Committee.",
          "x-vi": {
            "title": "Ủy ban nhân dân cấp xã",
            "description": "Ủy ban nhân dân cấp xã đã tiếp nhận."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "law53-2024-27-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "on": {
          "title": "On",
          "description": "Day of the notice.",
          "x-vi": {
            "title": "Ngày thông báo",
            "description": "Ngày thông báo."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "law53-2024-27-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "to": {
          "title": "To",
          "description": "Body that takes over: the provincial health body, before it the district labour office.",
          "x-vi": {
            "title": "Thông báo cho",
            "description": "Cơ quan tiếp nhận: cơ quan chuyên môn về y tế cấp tỉnh; trước đây là cơ quan lao động cấp huyện."
          },
          "$ref": "https://schemas.lienthong.example/common/acting-body/1.0",
          "x-basis": [
            "law53-2024-27-1",
            "law66-2011-24"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "commune",
        "on",
        "to"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-27-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "verification": {
      "title": "Initial verification",
      "description": "The initial verification.",
      "x-vi": {
        "title": "Xác minh ban đầu",
        "description": "Việc xác minh thông tin ban đầu."
      },
      "type": "object",
      "properties": {
        "ledBy": {
          "title": "Led by",
          "description": "Body that leads it.",
          "x-vi": {
            "title": "Cơ quan chủ trì",
            "description": "Cơ quan chủ trì xác minh."
          },
          "$ref": "https://schemas.lienthong.example/common/acting-body/1.0",
          "x-basis": [
            "law53-2024-27-2",
            "law66-2011-24"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "with": {
          "title": "With",
          "description": "Bodies that take part.",
          "x-vi": {
            "title": "Cơ quan phối hợp",
            "description": "Cơ quan phối hợp xác minh."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/common/acting-body/1.0"
          },
          "minItems": 1,
          "maxItems": 5,
          "uniqueItems": true,
          "x-basis": [
            "law53-2024-27-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
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
            "law53-2024-27-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "until": {
          "title": "Until",
          "description": "Last day.",
          "x-vi": {
            "title": "Đến ngày",
            "description": "Ngày kết thúc."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "law53-2024-27-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "result": {
          "title": "Result",
          "description": "What it showed.",
          "x-vi": {
            "title": "Kết quả",
            "description": "Kết quả xác minh ban đầu."
          },
          "$ref": "https://schemas.lienthong.example/codelists/verification-result/1.0",
          "x-basis": [
            "law53-2024-27-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "lateReason": {
          "title": "Reason of delay",
          "description": "Why it took more than three days.",
          "x-vi": {
            "title": "Lý do chậm",
            "description": "Vì sao quá 03 ngày."
          },
          "$ref": "https://schemas.lienthong.example/codelists/late-reason/1.0",
          "x-basis": [
            "law53-2024-27-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "ledBy",
        "from"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-27-2",
        "law66-2011-24"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "grounds": {
      "title": "Grounds",
      "description": "Points of Article 32(1).",
      "x-vi": {
        "title": "Căn cứ",
        "description": "Các điểm của khoản 1 Điều 32."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/identification-ground/1.0"
      },
      "minItems": 1,
      "maxItems": 9,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-32-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "papers": {
      "title": "Papers",
      "description": "Papers that prove the status.",
      "x-vi": {
        "title": "Giấy tờ, tài liệu",
        "description": "Giấy tờ, tài liệu chứng nhận nạn nhân."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "kind": {
            "title": "Kind",
            "description": "Which paper.",
            "x-vi": {
              "title": "Loại",
              "description": "Loại giấy tờ."
            },
            "$ref": "https://schemas.lienthong.example/codelists/victim-paper/1.0",
            "x-basis": [
              "law53-2024-33-1",
              "law66-2011-28"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "document": {
            "title": "Document",
            "description": "Number, date, issuer.",
            "x-vi": {
              "title": "Văn bản",
              "description": "Số, ngày, cơ quan cấp."
            },
            "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
            "x-basis": [
              "law53-2024-33-1",
              "law66-2011-28"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "kind"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 10,
      "x-basis": [
        "law53-2024-33-1",
        "law66-2011-28"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "decision": {
      "title": "Decision",
      "description": "What was decided.",
      "x-vi": {
        "title": "Kết luận",
        "description": "Kết luận về người này."
      },
      "$ref": "https://schemas.lienthong.example/codelists/identification-decision/1.0",
      "x-basis": [
        "law53-2024-32-1",
        "law53-2024-33-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "decidedOn": {
      "title": "Decided on",
      "description": "Day of the decision; it decides which law's support holds.",
      "x-vi": {
        "title": "Ngày kết luận",
        "description": "Ngày kết luận; cũng quyết định áp dụng chế độ của luật nào."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "law53-2024-32-1",
        "law53-2024-63"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "decidedBy": {
      "title": "Decided by",
      "description": "Body that decided.",
      "x-vi": {
        "title": "Cơ quan kết luận",
        "description": "Cơ quan xác định nạn nhân."
      },
      "$ref": "https://schemas.lienthong.example/common/acting-body/1.0",
      "x-basis": [
        "law53-2024-32-1",
        "law66-2011-28"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "decisionDocument": {
      "title": "Document of the decision",
      "description": "Document of the decision.",
      "x-vi": {
        "title": "Văn bản kết luận",
        "description": "Số, ngày, người ký."
      },
      "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
      "x-basis": [
        "law53-2024-33-1"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "continueUntil": {
      "title": "Goes on until",
      "description": "Day by which the next decision is due.",
      "x-vi": {
        "title": "Tiếp tục đến ngày",
        "description": "Ngày phải có kết luận tiếp theo."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "law53-2024-27-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "toldOn": {
      "title": "Person told on",
      "description": "Day on which the person was told.",
      "x-vi": {
        "title": "Ngày thông báo cho người đó",
        "description": "Ngày thông báo kết luận cho người được xác minh."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "law53-2024-27-2",
        "law53-2024-32-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
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
        "cpc2015-62",
        "law53-2024-32-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "referral": {
      "title": "Referral",
      "description": "The referral that followed.",
      "x-vi": {
        "title": "Chuyển tuyến",
        "description": "Bản ghi chuyển tuyến sau đó."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "law53-2024-27-2",
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "accompanying": {
      "title": "Accompanying under 18",
      "description": "Records of persons under 18 who came along.",
      "x-vi": {
        "title": "Người dưới 18 tuổi đi cùng",
        "description": "Bản ghi về người dưới 18 tuổi đi cùng."
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
      "description": "Age when the identification began.",
      "x-vi": {
        "title": "Tuổi",
        "description": "Tuổi khi bắt đầu xác minh."
      },
      "$ref": "https://schemas.lienthong.example/common/age/1.0",
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
    "nationality": {
      "title": "Nationality",
      "description": "Nationality; the support depends on it.",
      "x-vi": {
        "title": "Quốc tịch",
        "description": "Quốc tịch; chế độ hỗ trợ phụ thuộc vào đây."
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
    },
    "languages": {
      "title": "Languages",
      "description": "Languages in which the person can be spoken with.",
      "x-vi": {
        "title": "Ngôn ngữ",
        "description": "Ngôn ngữ có thể dùng để giao tiếp."
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
    },
    "area": {
      "title": "Area",
      "description": "Area where the person is received.",
      "x-vi": {
        "title": "Địa bàn",
        "description": "Địa bàn nơi tiếp nhận."
      },
      "$ref": "https://schemas.lienthong.example/common/area/1.0",
      "x-basis": [
        "decision124-2004-1",
        "law53-2024-27-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    },
    "consent": {
      "title": "Consent",
      "description": "The consent to share, kind consent.",
      "x-vi": {
        "title": "Sự đồng ý",
        "description": "Bản ghi về sự đồng ý chia sẻ thông tin."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "law53-2024-3-10"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "consent"
      }
    },
    "supportGiven": {
      "title": "Support given meanwhile",
      "description": "Support given while the identification ran.",
      "x-vi": {
        "title": "Hỗ trợ đã thực hiện",
        "description": "Chế độ đã hỗ trợ trong khi xác minh."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/support-kind/1.0"
      },
      "minItems": 1,
      "maxItems": 10,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-27-1",
        "law53-2024-37-3"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "result"
      }
    },
    "note": {
      "title": "Note",
      "description": "What the fields do not show. May name people.",
      "x-vi": {
        "title": "Ghi chú",
        "description": "Điều các trường không thể hiện. Có thể nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "law53-2024-32-1"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "sensitive",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Attachments",
      "description": "Parts that carry papers.",
      "x-vi": {
        "title": "Tài liệu kèm theo",
        "description": "Các phần của thông điệp mang giấy tờ."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/attachment/1.0"
      },
      "minItems": 1,
      "maxItems": 11,
      "x-basis": [
        "law53-2024-33-1"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "sensitive",
        "group": "narrative"
      }
    }
  },
  "required": [
    "schema",
    "person",
    "origin"
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
    "https://schemas.lienthong.example/codelists/coming-forward/1.0": s3,
    "https://schemas.lienthong.example/codelists/country/1.0": s4,
    "https://schemas.lienthong.example/codelists/declaration-writer/1.0": s5,
    "https://schemas.lienthong.example/codelists/identification-decision/1.0": s6,
    "https://schemas.lienthong.example/codelists/identification-ground/1.0": s7,
    "https://schemas.lienthong.example/codelists/late-reason/1.0": s8,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s9,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s10,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s11,
    "https://schemas.lienthong.example/codelists/sex/1.0": s12,
    "https://schemas.lienthong.example/codelists/support-kind/1.0": s13,
    "https://schemas.lienthong.example/codelists/verification-result/1.0": s14,
    "https://schemas.lienthong.example/codelists/victim-paper/1.0": s15,
    "https://schemas.lienthong.example/common/acting-body/1.0": s16,
    "https://schemas.lienthong.example/common/age/1.0": s17,
    "https://schemas.lienthong.example/common/agency/1.0": s18,
    "https://schemas.lienthong.example/common/area/1.0": s19,
    "https://schemas.lienthong.example/common/attachment/1.0": s20,
    "https://schemas.lienthong.example/common/civil-date/1.0": s21,
    "https://schemas.lienthong.example/common/document-ref/1.0": s22,
    "https://schemas.lienthong.example/common/head/1.0": s23,
    "https://schemas.lienthong.example/common/instant/1.0": s24,
    "https://schemas.lienthong.example/common/label/1.0": s25,
    "https://schemas.lienthong.example/common/language/1.0": s26,
    "https://schemas.lienthong.example/common/line/1.0": s27,
    "https://schemas.lienthong.example/common/nationality/1.0": s28,
    "https://schemas.lienthong.example/common/part-name/1.0": s29,
    "https://schemas.lienthong.example/common/record-ref/1.0": s30,
    "https://schemas.lienthong.example/common/text/1.0": s31,
    "https://schemas.lienthong.example/common/uuid/1.0": s32,
  },
};
