// Generated from schemas/records/accused-person/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/accomplice-role/1.0.ts';
import { source as s1 } from '../../../json/codelists/accused-status/1.0.ts';
import { source as s2 } from '../../../json/codelists/additional-penalty/1.0.ts';
import { source as s3 } from '../../../json/codelists/age-band/1.0.ts';
import { source as s4 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s5 } from '../../../json/codelists/country/1.0.ts';
import { source as s6 } from '../../../json/codelists/end-of-wanted/1.0.ts';
import { source as s7 } from '../../../json/codelists/finding/1.0.ts';
import { source as s8 } from '../../../json/codelists/instance/1.0.ts';
import { source as s9 } from '../../../json/codelists/other-penalty/1.0.ts';
import { source as s10 } from '../../../json/codelists/penal-edition/1.0.ts';
import { source as s11 } from '../../../json/codelists/point/1.0.ts';
import { source as s12 } from '../../../json/codelists/preventive-measure/1.0.ts';
import { source as s13 } from '../../../json/codelists/prior-record/1.0.ts';
import { source as s14 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s15 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s16 } from '../../../json/codelists/relation/1.0.ts';
import { source as s17 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s18 } from '../../../json/codelists/ring-function/1.0.ts';
import { source as s19 } from '../../../json/codelists/sex/1.0.ts';
import { source as s20 } from '../../../json/codelists/wanted-scope/1.0.ts';
import { source as s21 } from '../../../json/codelists/wanted-status/1.0.ts';
import { source as s22 } from '../../../json/codelists/yes-no-unknown/1.0.ts';
import { source as s23 } from '../../../json/common/age/1.0.ts';
import { source as s24 } from '../../../json/common/agency/1.0.ts';
import { source as s25 } from '../../../json/common/attachment/1.0.ts';
import { source as s26 } from '../../../json/common/charge/1.0.ts';
import { source as s27 } from '../../../json/common/civil-date/1.0.ts';
import { source as s28 } from '../../../json/common/document-ref/1.0.ts';
import { source as s29 } from '../../../json/common/head/1.0.ts';
import { source as s30 } from '../../../json/common/instant/1.0.ts';
import { source as s31 } from '../../../json/common/label/1.0.ts';
import { source as s32 } from '../../../json/common/line/1.0.ts';
import { source as s33 } from '../../../json/common/nationality/1.0.ts';
import { source as s34 } from '../../../json/common/part-name/1.0.ts';
import { source as s35 } from '../../../json/common/penal-article/1.0.ts';
import { source as s36 } from '../../../json/common/record-ref/1.0.ts';
import { source as s37 } from '../../../json/common/sentence/1.0.ts';
import { source as s38 } from '../../../json/common/text/1.0.ts';
import { source as s39 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/accused-person/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/accused-person/1.0",
  "title": "Accused person",
  "description": "One person accused in one case, without identity: role, charges, measures, wanted status, outcome. The same person may be a victim in another.",
  "x-vi": {
    "title": "Bị can, bị cáo, người bị truy nã",
    "description": "Một người bị buộc tội trong một vụ án, không kèm nhân thân: vai trò, tội danh, biện pháp ngăn chặn, truy nã, kết quả. Cùng một người có thể là nạn nhân trong vụ án khác."
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
      "const": "https://schemas.lienthong.example/accused-person/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "case": {
      "title": "Case",
      "description": "The case in which the person is accused.",
      "x-vi": {
        "title": "Vụ án",
        "description": "Vụ án mà người này bị buộc tội."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "cpc2015-179",
        "cpc2015-154"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "status": {
      "title": "Status",
      "description": "Where the person stands in the proceedings.",
      "x-vi": {
        "title": "Tư cách tố tụng",
        "description": "Người này đang có tư cách nào trong vụ án."
      },
      "$ref": "https://schemas.lienthong.example/codelists/accused-status/1.0",
      "x-basis": [
        "cpc2015-60",
        "cpc2015-61"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "chargedOn": {
      "title": "Charged on",
      "description": "Day of the decision to charge.",
      "x-vi": {
        "title": "Ngày khởi tố bị can",
        "description": "Ngày ra quyết định khởi tố bị can."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-179"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "chargedBy": {
      "title": "Charged by",
      "description": "Body that charged the person.",
      "x-vi": {
        "title": "Cơ quan khởi tố",
        "description": "Cơ quan ra quyết định khởi tố bị can."
      },
      "$ref": "https://schemas.lienthong.example/common/agency/1.0",
      "x-basis": [
        "cpc2015-179"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "chargeDocument": {
      "title": "Document of the charge",
      "description": "Decision to charge.",
      "x-vi": {
        "title": "Quyết định khởi tố bị can",
        "description": "Số, ngày, người ký của quyết định khởi tố bị can."
      },
      "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
      "x-basis": [
        "cpc2015-179",
        "cpc2015-132-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "charges": {
      "title": "Charges",
      "description": "Offences of which the person is accused; one of them leads.",
      "x-vi": {
        "title": "Tội danh",
        "description": "Các tội danh bị khởi tố; có đúng một tội danh chính."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "charge": {
            "title": "Charge",
            "description": "Code, article, clause, point.",
            "x-vi": {
              "title": "Tội danh",
              "description": "Bộ luật, điều, khoản, điểm."
            },
            "$ref": "https://schemas.lienthong.example/common/charge/1.0",
            "x-basis": [
              "pc2015-150-1",
              "pc2015-151-1"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "lead": {
            "title": "Leads",
            "description": "Whether the person is counted under this one.",
            "x-vi": {
              "title": "Tội danh chính",
              "description": "Có dùng tội danh này để thống kê người này hay không."
            },
            "type": "boolean",
            "x-basis": [
              "pc2015-9",
              "indicator-prosecuted"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "since": {
            "title": "Since",
            "description": "Day on which it was charged.",
            "x-vi": {
              "title": "Từ ngày",
              "description": "Ngày khởi tố về tội này."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "cpc2015-180"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "charge",
          "lead"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-179",
        "cpc2015-180",
        "pc2015-150-1",
        "pc2015-151-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "leadAccused": {
      "title": "Lead accused",
      "description": "Whether the case is counted by this person.",
      "x-vi": {
        "title": "Bị can đầu vụ",
        "description": "Có phải bị can đầu vụ hay không."
      },
      "type": "boolean",
      "x-basis": [
        "indicator-tried",
        "indicator-prosecuted"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "measures": {
      "title": "Preventive measures",
      "description": "Each measure with its dates.",
      "x-vi": {
        "title": "Biện pháp ngăn chặn",
        "description": "Các biện pháp và thời gian áp dụng."
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
              "description": "Biện pháp đã áp dụng."
            },
            "$ref": "https://schemas.lienthong.example/codelists/preventive-measure/1.0",
            "x-basis": [
              "cpc2015-109"
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
              "cpc2015-109"
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
              "cpc2015-109",
              "cpc2015-125"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
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
      "maxItems": 30,
      "x-basis": [
        "cpc2015-109"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "wanted": {
      "title": "Wanted",
      "description": "The hunt for the person.",
      "x-vi": {
        "title": "Truy nã",
        "description": "Việc truy nã người này."
      },
      "type": "object",
      "properties": {
        "status": {
          "title": "Status",
          "description": "Whether the notice is in force.",
          "x-vi": {
            "title": "Tình trạng",
            "description": "Quyết định truy nã còn hiệu lực hay không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/wanted-status/1.0",
          "x-basis": [
            "cpc2015-231"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "procedure"
          }
        },
        "noticeOn": {
          "title": "Notice on",
          "description": "Day of the wanted notice.",
          "x-vi": {
            "title": "Ngày truy nã",
            "description": "Ngày ra quyết định truy nã."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-231"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "scope": {
          "title": "Scope",
          "description": "How far it reaches.",
          "x-vi": {
            "title": "Phạm vi",
            "description": "Phạm vi truy nã."
          },
          "$ref": "https://schemas.lienthong.example/codelists/wanted-scope/1.0",
          "x-basis": [
            "cpc2015-231"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "procedure"
          }
        },
        "event": {
          "title": "Event",
          "description": "Record of the wanted notice, kind case-event.",
          "x-vi": {
            "title": "Diễn biến",
            "description": "Bản ghi về quyết định truy nã, loại diễn biến vụ án."
          },
          "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
          "x-basis": [
            "cpc2015-231"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        },
        "liftedOn": {
          "title": "Lifted on",
          "description": "Day on which it was lifted.",
          "x-vi": {
            "title": "Ngày đình nã",
            "description": "Ngày ra quyết định đình nã."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-231"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "liftedWhy": {
          "title": "Lifted because",
          "description": "Why it was lifted.",
          "x-vi": {
            "title": "Lý do đình nã",
            "description": "Vì sao đình nã."
          },
          "$ref": "https://schemas.lienthong.example/codelists/end-of-wanted/1.0",
          "x-basis": [
            "cpc2015-231"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "status"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-231"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "procedure"
      }
    },
    "identityPart": {
      "title": "Identity part",
      "description": "Name of the part that carries the identity; those who may not see it see that it is withheld.",
      "x-vi": {
        "title": "Phần nhân thân",
        "description": "Tên phần chứa nhân thân; bên không được nhận chỉ thấy phần này bị giữ lại."
      },
      "$ref": "https://schemas.lienthong.example/common/part-name/1.0",
      "x-basis": [
        "law91-2025-3",
        "cpc2015-179"
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
        "law91-2025-3",
        "indicator-prosecuted"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "ageAtAct": {
      "title": "Age at the act",
      "description": "Age when the offence was committed.",
      "x-vi": {
        "title": "Tuổi khi phạm tội",
        "description": "Tuổi khi thực hiện hành vi phạm tội."
      },
      "$ref": "https://schemas.lienthong.example/common/age/1.0",
      "x-basis": [
        "pc2015-12",
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
        "law24-2008-5",
        "cpc2015-179"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "priorRecord": {
      "title": "Prior record",
      "description": "Earlier judgments.",
      "x-vi": {
        "title": "Tiền án",
        "description": "Tiền án, tái phạm."
      },
      "$ref": "https://schemas.lienthong.example/codelists/prior-record/1.0",
      "x-basis": [
        "pc2015-53",
        "pc2015-150-3"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "person-basic"
      }
    },
    "alsoVictim": {
      "title": "Also a victim",
      "description": "Whether the person was trafficked as well: seen before punishing what victims were forced to do.",
      "x-vi": {
        "title": "Cũng là nạn nhân",
        "description": "Người này có bị mua bán hay không: cần xem xét trước khi xử lý hành vi do bị ép buộc."
      },
      "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "person-basic"
      }
    },
    "roles": {
      "title": "Roles",
      "description": "Roles in the complicity.",
      "x-vi": {
        "title": "Vai trò đồng phạm",
        "description": "Vai trò trong vụ án đồng phạm."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/accomplice-role/1.0"
      },
      "minItems": 1,
      "maxItems": 4,
      "uniqueItems": true,
      "x-basis": [
        "pc2015-17"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "act"
      }
    },
    "functions": {
      "title": "Functions",
      "description": "What the person did in the ring.",
      "x-vi": {
        "title": "Việc làm trong đường dây",
        "description": "Công việc cụ thể trong đường dây."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/ring-function/1.0"
      },
      "minItems": 1,
      "maxItems": 12,
      "uniqueItems": true,
      "x-basis": [
        "pc2015-17",
        "law53-2024-2-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "act"
      }
    },
    "relations": {
      "title": "Relation to the victims",
      "description": "How the person stands to the victims.",
      "x-vi": {
        "title": "Quan hệ với nạn nhân",
        "description": "Quan hệ giữa người này và nạn nhân."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/relation/1.0"
      },
      "minItems": 1,
      "maxItems": 14,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-143",
        "pc2015-151-2"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "act"
      }
    },
    "victims": {
      "title": "Victims",
      "description": "Records of those whom the person is accused of trafficking.",
      "x-vi": {
        "title": "Nạn nhân",
        "description": "Bản ghi về những người mà người này bị buộc tội đã mua bán."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 100,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-62",
        "pc2015-150-2-đ"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "act"
      }
    },
    "outcome": {
      "title": "Outcome",
      "description": "What the court decided about this person.",
      "x-vi": {
        "title": "Kết quả xét xử",
        "description": "Quyết định của Tòa án đối với người này."
      },
      "type": "object",
      "properties": {
        "finding": {
          "title": "Finding",
          "description": "What the judgment finds.",
          "x-vi": {
            "title": "Kết luận",
            "description": "Kết luận của bản án."
          },
          "$ref": "https://schemas.lienthong.example/codelists/finding/1.0",
          "x-basis": [
            "cpc2015-260"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "instance": {
          "title": "Instance",
          "description": "Which instance judged.",
          "x-vi": {
            "title": "Cấp xét xử",
            "description": "Cấp xét xử."
          },
          "$ref": "https://schemas.lienthong.example/codelists/instance/1.0",
          "x-basis": [
            "cpc2015-277",
            "cpc2015-355"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "judgedOn": {
          "title": "Judged on",
          "description": "Day of the judgment.",
          "x-vi": {
            "title": "Ngày tuyên án",
            "description": "Ngày tuyên án."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-260"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "court": {
          "title": "Court",
          "description": "Court that judged.",
          "x-vi": {
            "title": "Tòa án",
            "description": "Tòa án đã xét xử."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "cpc2015-260"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "judgment": {
          "title": "Event",
          "description": "Record of the judgment, kind case-event.",
          "x-vi": {
            "title": "Bản án",
            "description": "Bản ghi về bản án, loại diễn biến vụ án."
          },
          "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
          "x-basis": [
            "cpc2015-260"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "document": {
          "title": "Document",
          "description": "The judgment.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Bản án."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "cpc2015-260",
            "cpc2015-132-2"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "result"
          }
        },
        "charges": {
          "title": "Offences",
          "description": "Offences of which the person was convicted.",
          "x-vi": {
            "title": "Tội danh bị kết án",
            "description": "Các tội danh bị kết án."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/common/charge/1.0"
          },
          "minItems": 1,
          "maxItems": 20,
          "uniqueItems": true,
          "x-basis": [
            "cpc2015-260"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "sentence": {
          "title": "Sentence",
          "description": "What the person was sentenced to.",
          "x-vi": {
            "title": "Hình phạt",
            "description": "Hình phạt đã tuyên."
          },
          "$ref": "https://schemas.lienthong.example/common/sentence/1.0",
          "x-basis": [
            "cpc2015-260",
            "pc2015-32"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "effectiveFrom": {
          "title": "In force from",
          "description": "Day from which the judgment is in force.",
          "x-vi": {
            "title": "Có hiệu lực từ",
            "description": "Ngày bản án có hiệu lực pháp luật."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-343"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        }
      },
      "required": [
        "finding",
        "instance",
        "judgedOn",
        "court"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-260",
        "cpc2015-355"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
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
        "cpc2015-179",
        "cpc2015-233"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Attachments",
      "description": "Parts that carry decisions, pictures.",
      "x-vi": {
        "title": "Tài liệu kèm theo",
        "description": "Các phần của thông điệp mang quyết định, hình ảnh."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/attachment/1.0"
      },
      "minItems": 1,
      "maxItems": 11,
      "x-basis": [
        "cpc2015-132-2"
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
    "case",
    "status",
    "chargedOn",
    "charges"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/accomplice-role/1.0": s0,
    "https://schemas.lienthong.example/codelists/accused-status/1.0": s1,
    "https://schemas.lienthong.example/codelists/additional-penalty/1.0": s2,
    "https://schemas.lienthong.example/codelists/age-band/1.0": s3,
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s4,
    "https://schemas.lienthong.example/codelists/country/1.0": s5,
    "https://schemas.lienthong.example/codelists/end-of-wanted/1.0": s6,
    "https://schemas.lienthong.example/codelists/finding/1.0": s7,
    "https://schemas.lienthong.example/codelists/instance/1.0": s8,
    "https://schemas.lienthong.example/codelists/other-penalty/1.0": s9,
    "https://schemas.lienthong.example/codelists/penal-edition/1.0": s10,
    "https://schemas.lienthong.example/codelists/point/1.0": s11,
    "https://schemas.lienthong.example/codelists/preventive-measure/1.0": s12,
    "https://schemas.lienthong.example/codelists/prior-record/1.0": s13,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s14,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s15,
    "https://schemas.lienthong.example/codelists/relation/1.0": s16,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s17,
    "https://schemas.lienthong.example/codelists/ring-function/1.0": s18,
    "https://schemas.lienthong.example/codelists/sex/1.0": s19,
    "https://schemas.lienthong.example/codelists/wanted-scope/1.0": s20,
    "https://schemas.lienthong.example/codelists/wanted-status/1.0": s21,
    "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0": s22,
    "https://schemas.lienthong.example/common/age/1.0": s23,
    "https://schemas.lienthong.example/common/agency/1.0": s24,
    "https://schemas.lienthong.example/common/attachment/1.0": s25,
    "https://schemas.lienthong.example/common/charge/1.0": s26,
    "https://schemas.lienthong.example/common/civil-date/1.0": s27,
    "https://schemas.lienthong.example/common/document-ref/1.0": s28,
    "https://schemas.lienthong.example/common/head/1.0": s29,
    "https://schemas.lienthong.example/common/instant/1.0": s30,
    "https://schemas.lienthong.example/common/label/1.0": s31,
    "https://schemas.lienthong.example/common/line/1.0": s32,
    "https://schemas.lienthong.example/common/nationality/1.0": s33,
    "https://schemas.lienthong.example/common/part-name/1.0": s34,
    "https://schemas.lienthong.example/common/penal-article/1.0": s35,
    "https://schemas.lienthong.example/common/record-ref/1.0": s36,
    "https://schemas.lienthong.example/common/sentence/1.0": s37,
    "https://schemas.lienthong.example/common/text/1.0": s38,
    "https://schemas.lienthong.example/common/uuid/1.0": s39,
  },
};
