// Generated from schemas/records/crime-report-outcome/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/act/1.0.ts';
import { source as s1 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s2 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/exploitation-form/1.0.ts';
import { source as s4 } from '../../../json/codelists/late-reason/1.0.ts';
import { source as s5 } from '../../../json/codelists/means/1.0.ts';
import { source as s6 } from '../../../json/codelists/non-institution-ground/1.0.ts';
import { source as s7 } from '../../../json/codelists/penal-edition/1.0.ts';
import { source as s8 } from '../../../json/codelists/point/1.0.ts';
import { source as s9 } from '../../../json/codelists/prolongation-reason/1.0.ts';
import { source as s10 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s11 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s12 } from '../../../json/codelists/report-decision/1.0.ts';
import { source as s13 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s14 } from '../../../json/codelists/suspension-ground/1.0.ts';
import { source as s15 } from '../../../json/codelists/verification-step/1.0.ts';
import { source as s16 } from '../../../json/codelists/yes-no-unknown/1.0.ts';
import { source as s17 } from '../../../json/common/acting-body/1.0.ts';
import { source as s18 } from '../../../json/common/agency/1.0.ts';
import { source as s19 } from '../../../json/common/area/1.0.ts';
import { source as s20 } from '../../../json/common/attachment/1.0.ts';
import { source as s21 } from '../../../json/common/charge/1.0.ts';
import { source as s22 } from '../../../json/common/civil-date/1.0.ts';
import { source as s23 } from '../../../json/common/count/1.0.ts';
import { source as s24 } from '../../../json/common/document-ref/1.0.ts';
import { source as s25 } from '../../../json/common/head/1.0.ts';
import { source as s26 } from '../../../json/common/instant/1.0.ts';
import { source as s27 } from '../../../json/common/label/1.0.ts';
import { source as s28 } from '../../../json/common/line/1.0.ts';
import { source as s29 } from '../../../json/common/part-name/1.0.ts';
import { source as s30 } from '../../../json/common/penal-article/1.0.ts';
import { source as s31 } from '../../../json/common/record-ref/1.0.ts';
import { source as s32 } from '../../../json/common/text/1.0.ts';
import { source as s33 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/crime-report-outcome/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/crime-report-outcome/1.0",
  "title": "Outcome of a crime report",
  "description": "How a report of crime was verified and settled: one of three decisions, its ground, the limit kept or extended, and who was told.",
  "x-vi": {
    "title": "Kết quả giải quyết nguồn tin về tội phạm",
    "description": "Việc kiểm tra, xác minh và giải quyết tố giác, tin báo, kiến nghị khởi tố: một trong ba quyết định, căn cứ, thời hạn và việc thông báo kết quả."
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
      "const": "https://schemas.lienthong.example/crime-report-outcome/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "report": {
      "title": "Report",
      "description": "The crime report that is settled.",
      "x-vi": {
        "title": "Nguồn tin",
        "description": "Tố giác, tin báo, kiến nghị khởi tố được giải quyết."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "cpc2015-147-1",
        "cpc2015-145"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "receivedOn": {
      "title": "Received on",
      "description": "Day on which the report was received, copied from it; the limit runs from here.",
      "x-vi": {
        "title": "Ngày tiếp nhận",
        "description": "Ngày tiếp nhận nguồn tin, sao từ bản ghi nguồn tin; thời hạn tính từ ngày này."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-147-1",
        "circular01-2017-11"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "decision": {
      "title": "Decision",
      "description": "Which of the three decisions was made.",
      "x-vi": {
        "title": "Quyết định",
        "description": "Quyết định nào trong ba loại đã được ban hành."
      },
      "$ref": "https://schemas.lienthong.example/codelists/report-decision/1.0",
      "x-basis": [
        "cpc2015-147-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "decidedOn": {
      "title": "Decided on",
      "description": "Day of the decision.",
      "x-vi": {
        "title": "Ngày quyết định",
        "description": "Ngày ban hành quyết định."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-147-1",
        "cpc2015-132-2"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "decidedBy": {
      "title": "Decided by",
      "description": "Body that settled the report.",
      "x-vi": {
        "title": "Cơ quan quyết định",
        "description": "Cơ quan có thẩm quyền đã giải quyết nguồn tin."
      },
      "$ref": "https://schemas.lienthong.example/common/acting-body/1.0",
      "x-basis": [
        "cpc2015-145",
        "cpc2015-153"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "decisionDocument": {
      "title": "Document of the decision",
      "description": "Number, date and signatory of the decision.",
      "x-vi": {
        "title": "Văn bản quyết định",
        "description": "Số, ngày, người ký của quyết định."
      },
      "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
      "x-basis": [
        "cpc2015-132-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "verification": {
      "title": "Verification",
      "description": "How the report was verified.",
      "x-vi": {
        "title": "Kiểm tra, xác minh",
        "description": "Việc kiểm tra, xác minh nguồn tin."
      },
      "type": "object",
      "properties": {
        "from": {
          "title": "From",
          "description": "First day of the verification.",
          "x-vi": {
            "title": "Từ ngày",
            "description": "Ngày bắt đầu kiểm tra, xác minh."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-147-3"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "until": {
          "title": "Until",
          "description": "Last day of the verification.",
          "x-vi": {
            "title": "Đến ngày",
            "description": "Ngày kết thúc kiểm tra, xác minh."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-147-3"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "steps": {
          "title": "Steps",
          "description": "Each step, in order.",
          "x-vi": {
            "title": "Các hoạt động",
            "description": "Các hoạt động đã tiến hành, theo thứ tự."
          },
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "step": {
                "title": "Step",
                "description": "What was done.",
                "x-vi": {
                  "title": "Hoạt động",
                  "description": "Việc đã làm."
                },
                "$ref": "https://schemas.lienthong.example/codelists/verification-step/1.0",
                "x-basis": [
                  "cpc2015-147-3"
                ],
                "x-privacy": {
                  "identifies": "none",
                  "special": "operational",
                  "group": "procedure"
                }
              },
              "on": {
                "title": "On",
                "description": "Day on which it was done.",
                "x-vi": {
                  "title": "Ngày",
                  "description": "Ngày tiến hành."
                },
                "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
                "x-basis": [
                  "cpc2015-147-3"
                ],
                "x-privacy": {
                  "identifies": "none",
                  "special": "none",
                  "group": "procedure"
                }
              },
              "with": {
                "title": "With",
                "description": "Body that was asked or took part.",
                "x-vi": {
                  "title": "Cơ quan phối hợp",
                  "description": "Cơ quan được yêu cầu hoặc cùng tiến hành."
                },
                "$ref": "https://schemas.lienthong.example/common/agency/1.0",
                "x-basis": [
                  "cpc2015-147-3"
                ],
                "x-privacy": {
                  "identifies": "none",
                  "special": "operational",
                  "group": "procedure"
                }
              }
            },
            "required": [
              "step"
            ],
            "unevaluatedProperties": false
          },
          "minItems": 1,
          "maxItems": 50,
          "x-basis": [
            "cpc2015-147-3"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "procedure"
          }
        }
      },
      "required": [
        "from",
        "steps"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-147-3",
        "dispatch2774-2021-reports"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "limitUntil": {
      "title": "Limit until",
      "description": "Last day of the limit as it stands, with prolongation and extension.",
      "x-vi": {
        "title": "Thời hạn đến ngày",
        "description": "Ngày cuối của thời hạn, kể cả kéo dài và gia hạn."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-147-1",
        "cpc2015-147-2",
        "circular01-2017-11"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "prolongation": {
      "title": "Prolongation",
      "description": "The limit is prolonged to two months at most.",
      "x-vi": {
        "title": "Kéo dài thời hạn",
        "description": "Kéo dài thời hạn giải quyết, không quá 02 tháng."
      },
      "type": "object",
      "properties": {
        "reasons": {
          "title": "Reasons",
          "description": "Why twenty days are not enough.",
          "x-vi": {
            "title": "Lý do",
            "description": "Vì sao thời hạn 20 ngày không đủ."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/codelists/prolongation-reason/1.0"
          },
          "minItems": 1,
          "maxItems": 2,
          "uniqueItems": true,
          "x-basis": [
            "cpc2015-147-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "decidedOn": {
          "title": "Decided on",
          "description": "Day on which it was prolonged.",
          "x-vi": {
            "title": "Ngày quyết định",
            "description": "Ngày quyết định kéo dài."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-147-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "until": {
          "title": "Until",
          "description": "Last day of the prolonged limit.",
          "x-vi": {
            "title": "Đến ngày",
            "description": "Ngày cuối của thời hạn đã kéo dài."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-147-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "document": {
          "title": "Document",
          "description": "Decision to prolong.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Quyết định kéo dài thời hạn."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "cpc2015-132-2"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "reasons",
        "decidedOn",
        "until"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-147-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "extension": {
      "title": "Extension",
      "description": "Once, by two months at most, by the head of the procuracy.",
      "x-vi": {
        "title": "Gia hạn",
        "description": "Viện trưởng Viện kiểm sát gia hạn một lần, không quá 02 tháng."
      },
      "type": "object",
      "properties": {
        "requestedOn": {
          "title": "Asked for on",
          "description": "Day of the request, at least five days before the limit ends.",
          "x-vi": {
            "title": "Ngày đề nghị",
            "description": "Ngày đề nghị gia hạn, chậm nhất 05 ngày trước khi hết thời hạn."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-147-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "grantedOn": {
          "title": "Granted on",
          "description": "Day on which it was granted.",
          "x-vi": {
            "title": "Ngày gia hạn",
            "description": "Ngày quyết định gia hạn."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-147-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "by": {
          "title": "By",
          "description": "Procuracy that granted it.",
          "x-vi": {
            "title": "Cơ quan gia hạn",
            "description": "Viện kiểm sát đã gia hạn."
          },
          "$ref": "https://schemas.lienthong.example/common/acting-body/1.0",
          "x-basis": [
            "cpc2015-147-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "until": {
          "title": "Until",
          "description": "Last day of the extended limit.",
          "x-vi": {
            "title": "Đến ngày",
            "description": "Ngày cuối của thời hạn đã gia hạn."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-147-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "document": {
          "title": "Document",
          "description": "Decision to extend.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Quyết định gia hạn."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "cpc2015-132-2"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "requestedOn",
        "grantedOn",
        "by",
        "until"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-147-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "lateReason": {
      "title": "Reason of delay",
      "description": "Why the decision came after the limit.",
      "x-vi": {
        "title": "Lý do quá hạn",
        "description": "Vì sao quyết định được ban hành sau thời hạn."
      },
      "$ref": "https://schemas.lienthong.example/codelists/late-reason/1.0",
      "x-basis": [
        "cpc2015-147-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "suspension": {
      "title": "Suspension",
      "description": "Why the settlement is suspended, and what is awaited.",
      "x-vi": {
        "title": "Tạm đình chỉ",
        "description": "Căn cứ tạm đình chỉ giải quyết và điều đang chờ."
      },
      "type": "object",
      "properties": {
        "grounds": {
          "title": "Grounds",
          "description": "Points of Article 148(1).",
          "x-vi": {
            "title": "Căn cứ",
            "description": "Các điểm của khoản 1 Điều 148."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/codelists/suspension-ground/1.0"
          },
          "minItems": 1,
          "maxItems": 3,
          "uniqueItems": true,
          "x-basis": [
            "cpc2015-148-1",
            "cpc2015-148-1-c"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "requestedOn": {
          "title": "Asked for on",
          "description": "Day on which what is awaited was asked for.",
          "x-vi": {
            "title": "Ngày yêu cầu",
            "description": "Ngày trưng cầu, yêu cầu cung cấp."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-148-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "awaitedFrom": {
          "title": "Awaited from",
          "description": "Bodies that have not answered yet.",
          "x-vi": {
            "title": "Chờ kết quả từ",
            "description": "Cơ quan chưa có kết quả."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/common/agency/1.0"
          },
          "minItems": 1,
          "maxItems": 10,
          "uniqueItems": true,
          "x-basis": [
            "cpc2015-148-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "procedure"
          }
        },
        "sentToProcuracyAt": {
          "title": "Sent to the procuracy at",
          "description": "When the decision went to the procuracy: within 24 hours.",
          "x-vi": {
            "title": "Thời điểm gửi viện kiểm sát",
            "description": "Thời điểm gửi quyết định cho viện kiểm sát: trong 24 giờ."
          },
          "$ref": "https://schemas.lienthong.example/common/instant/1.0",
          "x-basis": [
            "cpc2015-148-2"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "resumedOn": {
          "title": "Resumed on",
          "description": "Day on which the settlement went on.",
          "x-vi": {
            "title": "Ngày phục hồi",
            "description": "Ngày quyết định phục hồi giải quyết."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-149"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "grounds"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-148-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "nonInstitutionGrounds": {
      "title": "Grounds of not instituting",
      "description": "Grounds of Article 157.",
      "x-vi": {
        "title": "Căn cứ không khởi tố",
        "description": "Các căn cứ theo Điều 157."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/non-institution-ground/1.0"
      },
      "minItems": 1,
      "maxItems": 8,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-157",
        "cpc2015-158"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "passedOn": {
      "title": "Passed on",
      "description": "The file went to another body, for the matter is no crime.",
      "x-vi": {
        "title": "Chuyển xử lý",
        "description": "Chuyển hồ sơ cho cơ quan khác xử lý bằng biện pháp khác."
      },
      "type": "object",
      "properties": {
        "to": {
          "title": "To",
          "description": "Body that deals with it now.",
          "x-vi": {
            "title": "Chuyển đến",
            "description": "Cơ quan tiếp nhận để xử lý."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "cpc2015-158"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "on": {
          "title": "On",
          "description": "Day on which it went.",
          "x-vi": {
            "title": "Ngày chuyển",
            "description": "Ngày chuyển hồ sơ."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-158"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "document": {
          "title": "Document",
          "description": "Letter that it went with.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Văn bản chuyển."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "cpc2015-132-2"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "to",
        "on"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-158"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "institutedCase": {
      "title": "Case",
      "description": "The case that was instituted.",
      "x-vi": {
        "title": "Vụ án",
        "description": "Vụ án đã khởi tố."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "cpc2015-154",
        "cpc2015-147-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "charges": {
      "title": "Charges",
      "description": "Offences for which the case was instituted.",
      "x-vi": {
        "title": "Tội danh khởi tố",
        "description": "Tội danh ghi trong quyết định khởi tố vụ án."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/charge/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-154",
        "pc2015-150-1",
        "pc2015-151-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "receiverNotice": {
      "title": "Notice to the receiver",
      "description": "The body that received the report was told.",
      "x-vi": {
        "title": "Thông báo cho cơ quan tiếp nhận",
        "description": "Thông báo kết quả cho cơ quan, tổ chức đã tiếp nhận, chuyển nguồn tin."
      },
      "type": "object",
      "properties": {
        "agency": {
          "title": "Agency",
          "description": "Body that was told.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Cơ quan được thông báo."
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
        "on": {
          "title": "On",
          "description": "Day of the notice.",
          "x-vi": {
            "title": "Ngày thông báo",
            "description": "Ngày thông báo."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-145"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "document": {
          "title": "Document",
          "description": "The notice.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Văn bản thông báo."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "cpc2015-132-2"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "agency",
        "on"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-145"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "reporterNotice": {
      "title": "Notice to the reporter",
      "description": "Whoever reported was told; no name here.",
      "x-vi": {
        "title": "Thông báo cho người báo tin",
        "description": "Thông báo kết quả cho người tố giác, báo tin, kiến nghị; không ghi tên."
      },
      "type": "object",
      "properties": {
        "told": {
          "title": "Told",
          "description": "Whether the reporter was told.",
          "x-vi": {
            "title": "Đã thông báo",
            "description": "Đã thông báo kết quả hay chưa."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "cpc2015-145"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
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
            "cpc2015-145"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "document": {
          "title": "Document",
          "description": "The notice.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Văn bản thông báo."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "cpc2015-132-2"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "told"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-145",
        "cpc2015-56"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "procedure"
      }
    },
    "procuracyNotice": {
      "title": "Notice to the procuracy",
      "description": "The procuracy received the decision and the file.",
      "x-vi": {
        "title": "Gửi viện kiểm sát",
        "description": "Gửi quyết định và tài liệu cho viện kiểm sát."
      },
      "type": "object",
      "properties": {
        "procuracy": {
          "title": "Procuracy",
          "description": "Procuracy that received it.",
          "x-vi": {
            "title": "Viện kiểm sát",
            "description": "Viện kiểm sát nhận."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "cpc2015-146"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "on": {
          "title": "On",
          "description": "Day on which it was sent.",
          "x-vi": {
            "title": "Ngày gửi",
            "description": "Ngày gửi."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-146"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "document": {
          "title": "Document",
          "description": "Letter that it went with.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Văn bản gửi kèm."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "cpc2015-132-2"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "procuracy",
        "on"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-146",
        "cpc2015-148-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "knowinglyFalse": {
      "title": "Knowingly false",
      "description": "Whether the report was false and known to be so.",
      "x-vi": {
        "title": "Cố ý báo tin sai",
        "description": "Nguồn tin có cố ý sai sự thật hay không."
      },
      "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
      "x-basis": [
        "cpc2015-144-5"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "procedure"
      }
    },
    "victims": {
      "title": "Victims",
      "description": "Records of victims and persons under identification whom the verification found.",
      "x-vi": {
        "title": "Nạn nhân",
        "description": "Bản ghi về nạn nhân, người đang được xác định do việc xác minh phát hiện."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 100,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-32-1",
        "law53-2024-27"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "acts": {
      "title": "Acts",
      "description": "Acts that the verification confirmed.",
      "x-vi": {
        "title": "Hành vi",
        "description": "Hành vi đã được xác minh."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/act/1.0"
      },
      "minItems": 1,
      "maxItems": 7,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "act"
      }
    },
    "means": {
      "title": "Means",
      "description": "Means that the verification confirmed.",
      "x-vi": {
        "title": "Thủ đoạn",
        "description": "Thủ đoạn đã được xác minh."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/means/1.0"
      },
      "minItems": 1,
      "maxItems": 4,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "act"
      }
    },
    "purposes": {
      "title": "Purposes",
      "description": "Purposes that the verification confirmed.",
      "x-vi": {
        "title": "Mục đích",
        "description": "Mục đích đã được xác minh."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/exploitation-form/1.0"
      },
      "minItems": 1,
      "maxItems": 15,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-150-1-b"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "act"
      }
    },
    "areas": {
      "title": "Areas",
      "description": "Areas that the acts touch.",
      "x-vi": {
        "title": "Địa bàn",
        "description": "Địa bàn liên quan."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/area/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-163",
        "decision124-2004-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    },
    "found": {
      "title": "Found",
      "description": "Numbers of persons found.",
      "x-vi": {
        "title": "Kết quả xác minh",
        "description": "Số người qua xác minh."
      },
      "type": "object",
      "properties": {
        "victims": {
          "title": "Victims",
          "description": "Persons found to be victims or under identification.",
          "x-vi": {
            "title": "Nạn nhân",
            "description": "Số nạn nhân, người đang được xác định."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "pc2015-150-2-đ",
            "law53-2024-2-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "suspects": {
          "title": "Suspects",
          "description": "Persons who are suspected.",
          "x-vi": {
            "title": "Đối tượng",
            "description": "Số đối tượng nghi vấn."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "pc2015-17"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        }
      },
      "required": [
        "victims",
        "suspects"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "dispatch2774-2021-reports",
        "law53-2024-50"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "result"
      }
    },
    "summary": {
      "title": "Summary",
      "description": "What the verification showed. May name people.",
      "x-vi": {
        "title": "Tóm tắt kết quả",
        "description": "Kết quả kiểm tra, xác minh. Có thể nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "cpc2015-132-2",
        "cpc2015-158"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Attachments",
      "description": "Parts that carry papers, pictures, recordings.",
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
    "report",
    "receivedOn",
    "decision",
    "decidedOn",
    "decidedBy"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/act/1.0": s0,
    "https://schemas.lienthong.example/codelists/agency-role/1.0": s1,
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s2,
    "https://schemas.lienthong.example/codelists/exploitation-form/1.0": s3,
    "https://schemas.lienthong.example/codelists/late-reason/1.0": s4,
    "https://schemas.lienthong.example/codelists/means/1.0": s5,
    "https://schemas.lienthong.example/codelists/non-institution-ground/1.0": s6,
    "https://schemas.lienthong.example/codelists/penal-edition/1.0": s7,
    "https://schemas.lienthong.example/codelists/point/1.0": s8,
    "https://schemas.lienthong.example/codelists/prolongation-reason/1.0": s9,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s10,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s11,
    "https://schemas.lienthong.example/codelists/report-decision/1.0": s12,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s13,
    "https://schemas.lienthong.example/codelists/suspension-ground/1.0": s14,
    "https://schemas.lienthong.example/codelists/verification-step/1.0": s15,
    "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0": s16,
    "https://schemas.lienthong.example/common/acting-body/1.0": s17,
    "https://schemas.lienthong.example/common/agency/1.0": s18,
    "https://schemas.lienthong.example/common/area/1.0": s19,
    "https://schemas.lienthong.example/common/attachment/1.0": s20,
    "https://schemas.lienthong.example/common/charge/1.0": s21,
    "https://schemas.lienthong.example/common/civil-date/1.0": s22,
    "https://schemas.lienthong.example/common/count/1.0": s23,
    "https://schemas.lienthong.example/common/document-ref/1.0": s24,
    "https://schemas.lienthong.example/common/head/1.0": s25,
    "https://schemas.lienthong.example/common/instant/1.0": s26,
    "https://schemas.lienthong.example/common/label/1.0": s27,
    "https://schemas.lienthong.example/common/line/1.0": s28,
    "https://schemas.lienthong.example/common/part-name/1.0": s29,
    "https://schemas.lienthong.example/common/penal-article/1.0": s30,
    "https://schemas.lienthong.example/common/record-ref/1.0": s31,
    "https://schemas.lienthong.example/common/text/1.0": s32,
    "https://schemas.lienthong.example/common/uuid/1.0": s33,
  },
};
