// Generated from schemas/records/victim/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/act/1.0.ts';
import { source as s1 } from '../../../json/codelists/age-band/1.0.ts';
import { source as s2 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s3 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s4 } from '../../../json/codelists/consent-giver/1.0.ts';
import { source as s5 } from '../../../json/codelists/country/1.0.ts';
import { source as s6 } from '../../../json/codelists/crossing-kind/1.0.ts';
import { source as s7 } from '../../../json/codelists/ethnicity-group/1.0.ts';
import { source as s8 } from '../../../json/codelists/exploitation-form/1.0.ts';
import { source as s9 } from '../../../json/codelists/field-group/1.0.ts';
import { source as s10 } from '../../../json/codelists/identification-ground/1.0.ts';
import { source as s11 } from '../../../json/codelists/means/1.0.ts';
import { source as s12 } from '../../../json/codelists/modus/1.0.ts';
import { source as s13 } from '../../../json/codelists/need/1.0.ts';
import { source as s14 } from '../../../json/codelists/place-role/1.0.ts';
import { source as s15 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s16 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s17 } from '../../../json/codelists/relation/1.0.ts';
import { source as s18 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s19 } from '../../../json/codelists/risk/1.0.ts';
import { source as s20 } from '../../../json/codelists/route-kind/1.0.ts';
import { source as s21 } from '../../../json/codelists/sex/1.0.ts';
import { source as s22 } from '../../../json/codelists/support-kind-2011/1.0.ts';
import { source as s23 } from '../../../json/codelists/support-kind/1.0.ts';
import { source as s24 } from '../../../json/codelists/support-place/1.0.ts';
import { source as s25 } from '../../../json/codelists/transport-mode/1.0.ts';
import { source as s26 } from '../../../json/codelists/victim-category/1.0.ts';
import { source as s27 } from '../../../json/codelists/victim-consequence/1.0.ts';
import { source as s28 } from '../../../json/codelists/victim-status/1.0.ts';
import { source as s29 } from '../../../json/codelists/whereabouts/1.0.ts';
import { source as s30 } from '../../../json/codelists/yes-no-unknown/1.0.ts';
import { source as s31 } from '../../../json/common/age/1.0.ts';
import { source as s32 } from '../../../json/common/agency/1.0.ts';
import { source as s33 } from '../../../json/common/area/1.0.ts';
import { source as s34 } from '../../../json/common/attachment/1.0.ts';
import { source as s35 } from '../../../json/common/civil-date/1.0.ts';
import { source as s36 } from '../../../json/common/consent-statement/1.0.ts';
import { source as s37 } from '../../../json/common/document-ref/1.0.ts';
import { source as s38 } from '../../../json/common/head/1.0.ts';
import { source as s39 } from '../../../json/common/instant/1.0.ts';
import { source as s40 } from '../../../json/common/interval/1.0.ts';
import { source as s41 } from '../../../json/common/label/1.0.ts';
import { source as s42 } from '../../../json/common/language/1.0.ts';
import { source as s43 } from '../../../json/common/line/1.0.ts';
import { source as s44 } from '../../../json/common/nationality/1.0.ts';
import { source as s45 } from '../../../json/common/part-name/1.0.ts';
import { source as s46 } from '../../../json/common/partial-date/1.0.ts';
import { source as s47 } from '../../../json/common/place-in-act/1.0.ts';
import { source as s48 } from '../../../json/common/place/1.0.ts';
import { source as s49 } from '../../../json/common/record-ref/1.0.ts';
import { source as s50 } from '../../../json/common/route/1.0.ts';
import { source as s51 } from '../../../json/common/text/1.0.ts';
import { source as s52 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/victim/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/victim/1.0",
  "title": "Victim",
  "description": "A victim, a person under identification or an accompanying person under 18, without identity: status, age, exploitation, needs, support.",
  "x-vi": {
    "title": "Nạn nhân, người đang trong quá trình xác định là nạn nhân",
    "description": "Nạn nhân, người đang trong quá trình xác định là nạn nhân hoặc người dưới 18 tuổi đi cùng, không kèm nhân thân: tư cách, tuổi, hành vi, nhu cầu, hỗ trợ."
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
      "const": "https://schemas.lienthong.example/victim/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "status": {
      "title": "Status",
      "description": "Where the person stands in the identification.",
      "x-vi": {
        "title": "Tư cách",
        "description": "Người này đang ở bước nào của việc xác định nạn nhân."
      },
      "$ref": "https://schemas.lienthong.example/codelists/victim-status/1.0",
      "x-basis": [
        "law53-2024-2-1",
        "law53-2024-32-1",
        "law53-2024-37-2"
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
    "ageAtAct": {
      "title": "Age at the act",
      "description": "Age when the person was trafficked; decides the article, and is stored apart from it.",
      "x-vi": {
        "title": "Tuổi khi bị mua bán",
        "description": "Tuổi khi bị mua bán; quyết định điều luật và được ghi tách khỏi điều luật."
      },
      "$ref": "https://schemas.lienthong.example/common/age/1.0",
      "x-basis": [
        "pc2015-151-1",
        "law53-2024-2-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "ageAtIdentification": {
      "title": "Age at identification",
      "description": "Age when identified.",
      "x-vi": {
        "title": "Tuổi khi xác định",
        "description": "Tuổi khi được xác định là nạn nhân."
      },
      "$ref": "https://schemas.lienthong.example/common/age/1.0",
      "x-basis": [
        "law53-2024-32-1",
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
    "ethnicityGroup": {
      "title": "Ethnicity group",
      "description": "Coarse group for statistics; sensitive.",
      "x-vi": {
        "title": "Nhóm dân tộc",
        "description": "Nhóm dân tộc dùng cho thống kê; nhạy cảm."
      },
      "$ref": "https://schemas.lienthong.example/codelists/ethnicity-group/1.0",
      "x-basis": [
        "law91-2025-4"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "person-basic"
      }
    },
    "accompanies": {
      "title": "Accompanies",
      "description": "The victim whom a person under 18 accompanies.",
      "x-vi": {
        "title": "Đi cùng",
        "description": "Nạn nhân mà người dưới 18 tuổi đi cùng."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "law53-2024-37-2"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "accompaniedBy": {
      "title": "Accompanied by",
      "description": "Number of persons under 18 who accompany the person.",
      "x-vi": {
        "title": "Số người đi cùng",
        "description": "Số người dưới 18 tuổi đi cùng."
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
    "exploitation": {
      "title": "Exploitation",
      "description": "What was done to the person, by which means, what for.",
      "x-vi": {
        "title": "Hành vi mua bán, bóc lột",
        "description": "Người này bị làm gì, bằng thủ đoạn nào, nhằm mục đích gì."
      },
      "type": "object",
      "properties": {
        "forms": {
          "title": "Forms",
          "description": "Forms of exploitation, purposes.",
          "x-vi": {
            "title": "Hình thức",
            "description": "Mục đích, hình thức bóc lột."
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
            "law53-2024-2-2",
            "law53-2024-2-3"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "sensitive",
            "group": "act"
          }
        },
        "acts": {
          "title": "Acts",
          "description": "Acts done to the person.",
          "x-vi": {
            "title": "Hành vi",
            "description": "Hành vi đối với người này."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/codelists/act/1.0"
          },
          "minItems": 1,
          "maxItems": 7,
          "uniqueItems": true,
          "x-basis": [
            "law53-2024-2-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "act"
          }
        },
        "means": {
          "title": "Means",
          "description": "Means used on the person; none needed under 18.",
          "x-vi": {
            "title": "Thủ đoạn",
            "description": "Thủ đoạn đã dùng; không cần khi dưới 18 tuổi."
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
        "modus": {
          "title": "Way of working",
          "description": "How the offenders worked.",
          "x-vi": {
            "title": "Phương thức",
            "description": "Phương thức của đối tượng."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/codelists/modus/1.0"
          },
          "minItems": 1,
          "maxItems": 20,
          "uniqueItems": true,
          "x-basis": [
            "cpc2015-143"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "act"
          }
        },
        "interval": {
          "title": "When",
          "description": "From when to when the person was exploited.",
          "x-vi": {
            "title": "Thời gian",
            "description": "Thời gian bị mua bán, bóc lột."
          },
          "$ref": "https://schemas.lienthong.example/common/interval/1.0",
          "x-basis": [
            "law53-2024-2-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "act"
          }
        },
        "relations": {
          "title": "Relation of the offenders",
          "description": "How the offenders stand to the person.",
          "x-vi": {
            "title": "Quan hệ với đối tượng",
            "description": "Quan hệ giữa đối tượng và người này."
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
        "actuallyExploited": {
          "title": "Actually exploited",
          "description": "Whether exploitation took place; the purpose alone makes the offence.",
          "x-vi": {
            "title": "Đã bị bóc lột",
            "description": "Đã bị bóc lột trên thực tế chưa; chỉ cần có mục đích là đủ yếu tố."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "law53-2024-2-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "sensitive",
            "group": "act"
          }
        },
        "consequences": {
          "title": "Harm",
          "description": "Harm suffered.",
          "x-vi": {
            "title": "Hậu quả",
            "description": "Tổn hại đã chịu."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/codelists/victim-consequence/1.0"
          },
          "minItems": 1,
          "maxItems": 8,
          "uniqueItems": true,
          "x-basis": [
            "pc2015-150-2",
            "pc2015-150-3"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "sensitive",
            "group": "act"
          }
        },
        "injuryPercent": {
          "title": "Injury in per cent",
          "description": "Rate of bodily or mental injury by expert opinion.",
          "x-vi": {
            "title": "Tỷ lệ tổn thương",
            "description": "Tỷ lệ tổn thương cơ thể hoặc rối loạn tâm thần theo giám định (%)."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 100,
          "x-basis": [
            "pc2015-150-2",
            "pc2015-150-3"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "sensitive",
            "group": "act"
          }
        }
      },
      "required": [
        "forms"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "act"
      }
    },
    "destination": {
      "title": "Destination",
      "description": "Where the person was brought or was to be brought.",
      "x-vi": {
        "title": "Nơi đến",
        "description": "Nơi người này bị đưa đến hoặc sẽ bị đưa đến."
      },
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "to": {
              "title": "Within Viet Nam",
              "description": "The person was brought to a place in Viet Nam.",
              "x-vi": {
                "title": "Trong nước",
                "description": "Bị đưa đến nơi khác trong nước."
              },
              "const": "domestic",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "place"
              }
            },
            "areas": {
              "title": "Areas",
              "description": "Areas of destination.",
              "x-vi": {
                "title": "Địa bàn đến",
                "description": "Địa bàn nơi đến."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/area/1.0"
              },
              "minItems": 1,
              "maxItems": 10,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-163"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "place"
              }
            }
          },
          "required": [
            "to"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "to": {
              "title": "Abroad",
              "description": "The person was brought abroad.",
              "x-vi": {
                "title": "Ra nước ngoài",
                "description": "Bị đưa ra nước ngoài."
              },
              "const": "abroad",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "place"
              }
            },
            "countries": {
              "title": "Countries",
              "description": "Countries of destination.",
              "x-vi": {
                "title": "Nước đến",
                "description": "Các nước nơi đến."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/codelists/country/1.0"
              },
              "minItems": 1,
              "maxItems": 10,
              "uniqueItems": true,
              "x-basis": [
                "pc2015-150-2-d",
                "law53-2024-54"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "place"
              }
            }
          },
          "required": [
            "to",
            "countries"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "to": {
              "title": "Unknown",
              "description": "The destination is not known.",
              "x-vi": {
                "title": "Chưa rõ",
                "description": "Chưa xác định được nơi đến."
              },
              "const": "unknown",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "place"
              }
            }
          },
          "required": [
            "to"
          ],
          "unevaluatedProperties": false
        }
      ],
      "x-basis": [
        "pc2015-150-2-d"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    },
    "places": {
      "title": "Places",
      "description": "Places of origin, transit, exploitation.",
      "x-vi": {
        "title": "Địa điểm",
        "description": "Nơi xuất phát, trung chuyển, bóc lột."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/place-in-act/1.0"
      },
      "minItems": 1,
      "maxItems": 30,
      "x-basis": [
        "cpc2015-143"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "place"
      }
    },
    "route": {
      "title": "Route",
      "description": "The way by which the person was brought.",
      "x-vi": {
        "title": "Tuyến",
        "description": "Tuyến đường đưa người này đi."
      },
      "$ref": "https://schemas.lienthong.example/common/route/1.0",
      "x-basis": [
        "pc2015-150-2-d"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "place"
      }
    },
    "identification": {
      "title": "Identification",
      "description": "How the status was verified and decided.",
      "x-vi": {
        "title": "Xác minh, xác định",
        "description": "Việc xác minh và xác định nạn nhân."
      },
      "type": "object",
      "properties": {
        "selfReportedOn": {
          "title": "Came forward on",
          "description": "Day on which the person came forward.",
          "x-vi": {
            "title": "Ngày tự khai báo",
            "description": "Ngày người này tự khai báo."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "law53-2024-27"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        },
        "verifiedFrom": {
          "title": "Verification from",
          "description": "First day of the initial verification.",
          "x-vi": {
            "title": "Bắt đầu xác minh",
            "description": "Ngày bắt đầu xác minh ban đầu."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "law53-2024-27",
            "law86-2025-2-3"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "verifiedOn": {
          "title": "Verified on",
          "description": "Day on which the initial verification ended.",
          "x-vi": {
            "title": "Kết thúc xác minh",
            "description": "Ngày kết thúc xác minh ban đầu."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "law53-2024-27"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "on": {
          "title": "Identified on",
          "description": "Day of the decision; it also decides which law's support holds.",
          "x-vi": {
            "title": "Ngày xác định",
            "description": "Ngày quyết định; cũng quyết định áp dụng chế độ của luật nào."
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
        "grounds": {
          "title": "Grounds",
          "description": "Kinds of evidence relied on.",
          "x-vi": {
            "title": "Căn cứ",
            "description": "Các căn cứ xác định."
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
        "by": {
          "title": "By",
          "description": "Body that verifies or decided.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Cơ quan xác minh hoặc quyết định."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "law53-2024-27",
            "law86-2025-2-3"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "document": {
          "title": "Document",
          "description": "Paper that proves the status.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Giấy tờ chứng nhận."
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
        "by"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-32-1",
        "law53-2024-27"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "rescue": {
      "title": "Rescue and reception",
      "description": "How the person came free.",
      "x-vi": {
        "title": "Giải cứu, tiếp nhận",
        "description": "Việc giải cứu, tiếp nhận người này."
      },
      "type": "object",
      "properties": {
        "on": {
          "title": "On",
          "description": "Day of rescue or reception.",
          "x-vi": {
            "title": "Ngày",
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
        "by": {
          "title": "By",
          "description": "Body that rescued or received the person.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Cơ quan giải cứu, tiếp nhận."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "law53-2024-28"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "place": {
          "title": "Place",
          "description": "Where.",
          "x-vi": {
            "title": "Địa điểm",
            "description": "Nơi giải cứu, tiếp nhận."
          },
          "$ref": "https://schemas.lienthong.example/common/place/1.0",
          "x-basis": [
            "law53-2024-28"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "operational",
            "group": "procedure"
          }
        },
        "whereabouts": {
          "title": "Whereabouts",
          "description": "Where the person is now.",
          "x-vi": {
            "title": "Tình trạng hiện tại",
            "description": "Người này hiện ở tình trạng nào."
          },
          "$ref": "https://schemas.lienthong.example/codelists/whereabouts/1.0",
          "x-basis": [
            "law53-2024-28"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "operational",
            "group": "procedure"
          }
        }
      },
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "procedure"
      }
    },
    "case": {
      "title": "Case",
      "description": "Case in which the person is a victim; roles belong to person and case, never to the person.",
      "x-vi": {
        "title": "Vụ án",
        "description": "Vụ án mà người này là nạn nhân; tư cách gắn với vụ án, không gắn với con người."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "cpc2015-62"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "proceedings": {
      "title": "Part in the proceedings",
      "description": "Rights in the criminal proceedings.",
      "x-vi": {
        "title": "Tham gia tố tụng",
        "description": "Quyền trong tố tụng hình sự."
      },
      "type": "object",
      "properties": {
        "injuredParty": {
          "title": "Injured party",
          "description": "Whether the person takes part in the proceedings as injured party.",
          "x-vi": {
            "title": "Bị hại",
            "description": "Có tham gia tố tụng với tư cách bị hại không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "cpc2015-62"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "legalAid": {
          "title": "Legal aid",
          "description": "Whether legal aid was granted.",
          "x-vi": {
            "title": "Trợ giúp pháp lý",
            "description": "Đã được trợ giúp pháp lý chưa."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "law11-2017-7-6a",
            "law53-2024-41"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "protectionAsked": {
          "title": "Protection asked for",
          "description": "Whether protection was asked for.",
          "x-vi": {
            "title": "Yêu cầu bảo vệ",
            "description": "Có yêu cầu được bảo vệ không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "cpc2015-484"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "procedure"
          }
        }
      },
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-62",
        "law53-2024-41"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
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
    "consent": {
      "title": "Consent",
      "description": "Summary of the consent to share information.",
      "x-vi": {
        "title": "Đồng ý chia sẻ thông tin",
        "description": "Tóm tắt sự đồng ý chia sẻ thông tin."
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
    "support": {
      "title": "Support",
      "description": "Support decided or given.",
      "x-vi": {
        "title": "Hỗ trợ",
        "description": "Chế độ hỗ trợ đã quyết định hoặc thực hiện."
      },
      "type": "object",
      "properties": {
        "category": {
          "title": "Group",
          "description": "Group of Article 37, as decided.",
          "x-vi": {
            "title": "Nhóm đối tượng",
            "description": "Nhóm đối tượng theo Điều 37."
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
            "group": "result"
          }
        },
        "entitlement": {
          "title": "Entitlement",
          "description": "Kinds of support, under the law that the date of identification decides.",
          "x-vi": {
            "title": "Chế độ được hưởng",
            "description": "Các chế độ, theo luật áp dụng tại ngày xác định."
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
                    "group": "result"
                  }
                },
                "kinds": {
                  "title": "Kinds",
                  "description": "Kinds of support granted.",
                  "x-vi": {
                    "title": "Chế độ",
                    "description": "Các chế độ được hưởng."
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
                    "group": "result"
                  }
                },
                "kinds": {
                  "title": "Kinds",
                  "description": "Kinds of support granted under the old law.",
                  "x-vi": {
                    "title": "Chế độ",
                    "description": "Các chế độ được hưởng theo luật cũ."
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
                    "group": "result"
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
            "special": "sensitive",
            "group": "result"
          }
        },
        "place": {
          "title": "Place",
          "description": "In Viet Nam or abroad.",
          "x-vi": {
            "title": "Nơi hỗ trợ",
            "description": "Ở trong nước hay nước ngoài."
          },
          "$ref": "https://schemas.lienthong.example/codelists/support-place/1.0",
          "x-basis": [
            "law53-2024-37-3"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "provider": {
          "title": "Provider",
          "description": "Body that gives the support.",
          "x-vi": {
            "title": "Cơ sở hỗ trợ",
            "description": "Cơ quan, cơ sở thực hiện hỗ trợ."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "result"
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
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
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
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        }
      },
      "required": [
        "category"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-63"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "result"
      }
    },
    "note": {
      "title": "Note",
      "description": "What the fields cannot say; names are out of place here.",
      "x-vi": {
        "title": "Ghi chú",
        "description": "Điều các trường không thể hiện; không ghi họ tên tại đây."
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
    "status",
    "sex"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/act/1.0": s0,
    "https://schemas.lienthong.example/codelists/age-band/1.0": s1,
    "https://schemas.lienthong.example/codelists/agency-role/1.0": s2,
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s3,
    "https://schemas.lienthong.example/codelists/consent-giver/1.0": s4,
    "https://schemas.lienthong.example/codelists/country/1.0": s5,
    "https://schemas.lienthong.example/codelists/crossing-kind/1.0": s6,
    "https://schemas.lienthong.example/codelists/ethnicity-group/1.0": s7,
    "https://schemas.lienthong.example/codelists/exploitation-form/1.0": s8,
    "https://schemas.lienthong.example/codelists/field-group/1.0": s9,
    "https://schemas.lienthong.example/codelists/identification-ground/1.0": s10,
    "https://schemas.lienthong.example/codelists/means/1.0": s11,
    "https://schemas.lienthong.example/codelists/modus/1.0": s12,
    "https://schemas.lienthong.example/codelists/need/1.0": s13,
    "https://schemas.lienthong.example/codelists/place-role/1.0": s14,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s15,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s16,
    "https://schemas.lienthong.example/codelists/relation/1.0": s17,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s18,
    "https://schemas.lienthong.example/codelists/risk/1.0": s19,
    "https://schemas.lienthong.example/codelists/route-kind/1.0": s20,
    "https://schemas.lienthong.example/codelists/sex/1.0": s21,
    "https://schemas.lienthong.example/codelists/support-kind-2011/1.0": s22,
    "https://schemas.lienthong.example/codelists/support-kind/1.0": s23,
    "https://schemas.lienthong.example/codelists/support-place/1.0": s24,
    "https://schemas.lienthong.example/codelists/transport-mode/1.0": s25,
    "https://schemas.lienthong.example/codelists/victim-category/1.0": s26,
    "https://schemas.lienthong.example/codelists/victim-consequence/1.0": s27,
    "https://schemas.lienthong.example/codelists/victim-status/1.0": s28,
    "https://schemas.lienthong.example/codelists/whereabouts/1.0": s29,
    "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0": s30,
    "https://schemas.lienthong.example/common/age/1.0": s31,
    "https://schemas.lienthong.example/common/agency/1.0": s32,
    "https://schemas.lienthong.example/common/area/1.0": s33,
    "https://schemas.lienthong.example/common/attachment/1.0": s34,
    "https://schemas.lienthong.example/common/civil-date/1.0": s35,
    "https://schemas.lienthong.example/common/consent-statement/1.0": s36,
    "https://schemas.lienthong.example/common/document-ref/1.0": s37,
    "https://schemas.lienthong.example/common/head/1.0": s38,
    "https://schemas.lienthong.example/common/instant/1.0": s39,
    "https://schemas.lienthong.example/common/interval/1.0": s40,
    "https://schemas.lienthong.example/common/label/1.0": s41,
    "https://schemas.lienthong.example/common/language/1.0": s42,
    "https://schemas.lienthong.example/common/line/1.0": s43,
    "https://schemas.lienthong.example/common/nationality/1.0": s44,
    "https://schemas.lienthong.example/common/part-name/1.0": s45,
    "https://schemas.lienthong.example/common/partial-date/1.0": s46,
    "https://schemas.lienthong.example/common/place-in-act/1.0": s47,
    "https://schemas.lienthong.example/common/place/1.0": s48,
    "https://schemas.lienthong.example/common/record-ref/1.0": s49,
    "https://schemas.lienthong.example/common/route/1.0": s50,
    "https://schemas.lienthong.example/common/text/1.0": s51,
    "https://schemas.lienthong.example/common/uuid/1.0": s52,
  },
};
