// Generated from schemas/records/rescue/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/age-band/1.0.ts';
import { source as s1 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s2 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/child-arrangement/1.0.ts';
import { source as s4 } from '../../../json/codelists/country/1.0.ts';
import { source as s5 } from '../../../json/codelists/crossing-kind/1.0.ts';
import { source as s6 } from '../../../json/codelists/need/1.0.ts';
import { source as s7 } from '../../../json/codelists/reception-way/1.0.ts';
import { source as s8 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s9 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s10 } from '../../../json/codelists/rescue-circumstance/1.0.ts';
import { source as s11 } from '../../../json/codelists/rescued-state/1.0.ts';
import { source as s12 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s13 } from '../../../json/codelists/sex/1.0.ts';
import { source as s14 } from '../../../json/codelists/support-kind/1.0.ts';
import { source as s15 } from '../../../json/common/acting-body/1.0.ts';
import { source as s16 } from '../../../json/common/agency/1.0.ts';
import { source as s17 } from '../../../json/common/area/1.0.ts';
import { source as s18 } from '../../../json/common/attachment/1.0.ts';
import { source as s19 } from '../../../json/common/civil-date/1.0.ts';
import { source as s20 } from '../../../json/common/count/1.0.ts';
import { source as s21 } from '../../../json/common/document-ref/1.0.ts';
import { source as s22 } from '../../../json/common/head/1.0.ts';
import { source as s23 } from '../../../json/common/instant/1.0.ts';
import { source as s24 } from '../../../json/common/label/1.0.ts';
import { source as s25 } from '../../../json/common/line/1.0.ts';
import { source as s26 } from '../../../json/common/part-name/1.0.ts';
import { source as s27 } from '../../../json/common/place/1.0.ts';
import { source as s28 } from '../../../json/common/record-ref/1.0.ts';
import { source as s29 } from '../../../json/common/text/1.0.ts';
import { source as s30 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/rescue/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/rescue/1.0",
  "title": "Rescue",
  "description": "A rescue or reception of persons: where, when, by whom, how many, in which state, and to whom they were handed over.",
  "x-vi": {
    "title": "Giải cứu, tiếp nhận",
    "description": "Một lần giải cứu, tiếp nhận: ở đâu, khi nào, cơ quan nào, bao nhiêu người, tình trạng và bàn giao cho ai."
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
      "const": "https://schemas.lienthong.example/rescue/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "how": {
      "title": "How",
      "description": "How the persons came free.",
      "x-vi": {
        "title": "Cách thức",
        "description": "Giải cứu, tiếp nhận bằng cách nào."
      },
      "$ref": "https://schemas.lienthong.example/codelists/reception-way/1.0",
      "x-basis": [
        "law53-2024-28",
        "law53-2024-30"
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
    "at": {
      "title": "At",
      "description": "Time of day, where it is known.",
      "x-vi": {
        "title": "Thời điểm",
        "description": "Giờ, phút, nếu biết."
      },
      "$ref": "https://schemas.lienthong.example/common/instant/1.0",
      "x-basis": [
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "procedure"
      }
    },
    "by": {
      "title": "By",
      "description": "Body that rescued or received.",
      "x-vi": {
        "title": "Cơ quan thực hiện",
        "description": "Cơ quan giải cứu, tiếp nhận."
      },
      "$ref": "https://schemas.lienthong.example/common/acting-body/1.0",
      "x-basis": [
        "law53-2024-28",
        "law53-2024-30"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "with": {
      "title": "With",
      "description": "Bodies that took part.",
      "x-vi": {
        "title": "Cơ quan phối hợp",
        "description": "Cơ quan phối hợp."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/acting-body/1.0"
      },
      "minItems": 1,
      "maxItems": 10,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "count": {
      "title": "Number",
      "description": "Number of persons.",
      "x-vi": {
        "title": "Số người",
        "description": "Số người được giải cứu, tiếp nhận."
      },
      "type": "integer",
      "minimum": 1,
      "maximum": 10000,
      "x-basis": [
        "law53-2024-28",
        "dispatch2774-2021-victims"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "circumstances": {
      "title": "Circumstances",
      "description": "What led to it.",
      "x-vi": {
        "title": "Hoàn cảnh",
        "description": "Việc giải cứu bắt đầu từ đâu."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/rescue-circumstance/1.0"
      },
      "minItems": 1,
      "maxItems": 10,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "report": {
      "title": "Report",
      "description": "The crime report that led to it.",
      "x-vi": {
        "title": "Nguồn tin",
        "description": "Tố giác, tin báo dẫn đến việc giải cứu."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "cpc2015-145",
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "quasi",
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
        "cpc2015-154",
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "minutes": {
      "title": "Minutes",
      "description": "Minutes of the rescue or reception.",
      "x-vi": {
        "title": "Biên bản",
        "description": "Biên bản giải cứu, tiếp nhận."
      },
      "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
      "x-basis": [
        "law53-2024-28",
        "law53-2024-30"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "offendersHeld": {
      "title": "Offenders held",
      "description": "Number of suspects held on the spot.",
      "x-vi": {
        "title": "Số đối tượng bị giữ",
        "description": "Số đối tượng bị giữ, bắt tại chỗ."
      },
      "$ref": "https://schemas.lienthong.example/common/count/1.0",
      "x-basis": [
        "cpc2015-109",
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "handOvers": {
      "title": "Hand-overs",
      "description": "To whom persons were handed over.",
      "x-vi": {
        "title": "Bàn giao",
        "description": "Bàn giao cho ai."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "to": {
            "title": "To",
            "description": "Body that took them.",
            "x-vi": {
              "title": "Bên nhận",
              "description": "Cơ quan, cơ sở tiếp nhận."
            },
            "$ref": "https://schemas.lienthong.example/common/acting-body/1.0",
            "x-basis": [
              "law53-2024-28",
              "law53-2024-30"
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
              "description": "Ngày bàn giao."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "law53-2024-28",
              "law53-2024-30"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "count": {
            "title": "Number",
            "description": "Number of persons.",
            "x-vi": {
              "title": "Số người",
              "description": "Số người được bàn giao."
            },
            "type": "integer",
            "minimum": 1,
            "maximum": 10000,
            "x-basis": [
              "law53-2024-28"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "procedure"
            }
          },
          "minutes": {
            "title": "Minutes",
            "description": "Minutes of the hand-over.",
            "x-vi": {
              "title": "Biên bản",
              "description": "Biên bản bàn giao."
            },
            "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
            "x-basis": [
              "law53-2024-28"
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
          "on",
          "count"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "law53-2024-28",
        "law53-2024-30"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "identityPart": {
      "title": "Identity part",
      "description": "Name of the part that carries the identities.",
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
    "persons": {
      "title": "Persons by sex and age",
      "description": "How many of each sex and age band; together the number.",
      "x-vi": {
        "title": "Số người theo giới và tuổi",
        "description": "Số người theo giới tính và nhóm tuổi; cộng lại bằng tổng số."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
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
          "band": {
            "title": "Age band",
            "description": "Age band; none where it is not known.",
            "x-vi": {
              "title": "Nhóm tuổi",
              "description": "Nhóm tuổi; bỏ trống nếu chưa rõ."
            },
            "$ref": "https://schemas.lienthong.example/codelists/age-band/1.0",
            "x-basis": [
              "law53-2024-2-1",
              "pc2015-151-1"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "person-basic"
            }
          },
          "count": {
            "title": "Number",
            "description": "Number of persons.",
            "x-vi": {
              "title": "Số người",
              "description": "Số người."
            },
            "type": "integer",
            "minimum": 1,
            "maximum": 10000,
            "x-basis": [
              "law53-2024-28"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "person-basic"
            }
          }
        },
        "required": [
          "sex",
          "count"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 60,
      "x-basis": [
        "law53-2024-28",
        "law53-2024-37-2"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "victims": {
      "title": "Records",
      "description": "Records of the persons, kind victim.",
      "x-vi": {
        "title": "Bản ghi",
        "description": "Bản ghi về những người này, loại nạn nhân."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 200,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-28",
        "law53-2024-32-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "foreigners": {
      "title": "Foreigners",
      "description": "Number of foreigners.",
      "x-vi": {
        "title": "Người nước ngoài",
        "description": "Số người nước ngoài."
      },
      "$ref": "https://schemas.lienthong.example/common/count/1.0",
      "x-basis": [
        "law53-2024-37-4"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "accompanying": {
      "title": "Accompanying under 18",
      "description": "Number of persons under 18 who came along.",
      "x-vi": {
        "title": "Người dưới 18 tuổi đi cùng",
        "description": "Số người dưới 18 tuổi đi cùng."
      },
      "$ref": "https://schemas.lienthong.example/common/count/1.0",
      "x-basis": [
        "law53-2024-37-2"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "wishHome": {
      "title": "Wish to go home",
      "description": "Number of those who wish to go home.",
      "x-vi": {
        "title": "Muốn trở về nơi cư trú",
        "description": "Số người có nguyện vọng trở về nơi cư trú."
      },
      "$ref": "https://schemas.lienthong.example/common/count/1.0",
      "x-basis": [
        "law53-2024-30"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "wishShelter": {
      "title": "Wish to stay",
      "description": "Number of those who wish to stay in a centre.",
      "x-vi": {
        "title": "Muốn lưu trú",
        "description": "Số người có nguyện vọng lưu trú tại cơ sở."
      },
      "$ref": "https://schemas.lienthong.example/common/count/1.0",
      "x-basis": [
        "law53-2024-30"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "place": {
      "title": "Place",
      "description": "Where they were rescued or received.",
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
        "group": "place"
      }
    },
    "abroad": {
      "title": "From abroad",
      "description": "Where they came from, and through which gate.",
      "x-vi": {
        "title": "Từ nước ngoài",
        "description": "Trở về từ đâu, qua cửa khẩu nào."
      },
      "type": "object",
      "properties": {
        "country": {
          "title": "Country",
          "description": "Country from which they returned.",
          "x-vi": {
            "title": "Quốc gia",
            "description": "Nước mà họ trở về."
          },
          "$ref": "https://schemas.lienthong.example/codelists/country/1.0",
          "x-basis": [
            "law53-2024-30"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "place"
          }
        },
        "crossing": {
          "title": "Crossing",
          "description": "Kind of crossing.",
          "x-vi": {
            "title": "Loại cửa khẩu",
            "description": "Hình thức qua biên giới."
          },
          "$ref": "https://schemas.lienthong.example/codelists/crossing-kind/1.0",
          "x-basis": [
            "law53-2024-30"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "place"
          }
        },
        "gate": {
          "title": "Gate",
          "description": "Name of the border gate or airport.",
          "x-vi": {
            "title": "Cửa khẩu",
            "description": "Tên cửa khẩu, cảng hàng không."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "law53-2024-30"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "place"
          }
        },
        "mission": {
          "title": "Mission",
          "description": "Vietnamese mission that dealt with it.",
          "x-vi": {
            "title": "Cơ quan đại diện",
            "description": "Cơ quan đại diện Việt Nam đã xử lý."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "law53-2024-30",
            "law53-2024-54"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "place"
          }
        },
        "papersIssued": {
          "title": "Papers issued",
          "description": "Number of persons who were given papers to return.",
          "x-vi": {
            "title": "Số người được cấp giấy tờ",
            "description": "Số người được cấp giấy tờ để về nước."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law53-2024-30"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "place"
          }
        }
      },
      "required": [
        "country"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-30",
        "law53-2024-54"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    },
    "states": {
      "title": "State",
      "description": "In which state how many were.",
      "x-vi": {
        "title": "Tình trạng",
        "description": "Bao nhiêu người ở tình trạng nào."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "state": {
            "title": "State",
            "description": "State.",
            "x-vi": {
              "title": "Tình trạng",
              "description": "Tình trạng."
            },
            "$ref": "https://schemas.lienthong.example/codelists/rescued-state/1.0",
            "x-basis": [
              "law53-2024-28"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "sensitive",
              "group": "health"
            }
          },
          "count": {
            "title": "Number",
            "description": "Number of persons.",
            "x-vi": {
              "title": "Số người",
              "description": "Số người."
            },
            "type": "integer",
            "minimum": 1,
            "maximum": 10000,
            "x-basis": [
              "law53-2024-28"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "sensitive",
              "group": "health"
            }
          }
        },
        "required": [
          "state",
          "count"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "health"
      }
    },
    "needs": {
      "title": "Needs",
      "description": "What they need at once.",
      "x-vi": {
        "title": "Nhu cầu",
        "description": "Nhu cầu cần đáp ứng ngay."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/need/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-30",
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "health"
      }
    },
    "supportGiven": {
      "title": "Support given",
      "description": "Support given on the spot.",
      "x-vi": {
        "title": "Hỗ trợ đã thực hiện",
        "description": "Chế độ đã hỗ trợ ngay."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/support-kind/1.0"
      },
      "minItems": 1,
      "maxItems": 10,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-30",
        "law53-2024-37-3"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "result"
      }
    },
    "childArrangements": {
      "title": "For children",
      "description": "What was arranged for children.",
      "x-vi": {
        "title": "Đối với trẻ em",
        "description": "Việc đã bố trí cho trẻ em."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/child-arrangement/1.0"
      },
      "minItems": 1,
      "maxItems": 3,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-30"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "result"
      }
    },
    "note": {
      "title": "Note",
      "description": "What the fields do not show; no operational detail. May name people.",
      "x-vi": {
        "title": "Ghi chú",
        "description": "Điều các trường không thể hiện; không nêu chi tiết nghiệp vụ. Có thể nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Attachments",
      "description": "Parts that carry minutes, lists, pictures.",
      "x-vi": {
        "title": "Tài liệu kèm theo",
        "description": "Các phần của thông điệp mang biên bản, danh sách, hình ảnh."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/attachment/1.0"
      },
      "minItems": 1,
      "maxItems": 11,
      "x-basis": [
        "law53-2024-28",
        "law53-2024-30"
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
    "how",
    "on",
    "by",
    "count"
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
    "https://schemas.lienthong.example/codelists/child-arrangement/1.0": s3,
    "https://schemas.lienthong.example/codelists/country/1.0": s4,
    "https://schemas.lienthong.example/codelists/crossing-kind/1.0": s5,
    "https://schemas.lienthong.example/codelists/need/1.0": s6,
    "https://schemas.lienthong.example/codelists/reception-way/1.0": s7,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s8,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s9,
    "https://schemas.lienthong.example/codelists/rescue-circumstance/1.0": s10,
    "https://schemas.lienthong.example/codelists/rescued-state/1.0": s11,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s12,
    "https://schemas.lienthong.example/codelists/sex/1.0": s13,
    "https://schemas.lienthong.example/codelists/support-kind/1.0": s14,
    "https://schemas.lienthong.example/common/acting-body/1.0": s15,
    "https://schemas.lienthong.example/common/agency/1.0": s16,
    "https://schemas.lienthong.example/common/area/1.0": s17,
    "https://schemas.lienthong.example/common/attachment/1.0": s18,
    "https://schemas.lienthong.example/common/civil-date/1.0": s19,
    "https://schemas.lienthong.example/common/count/1.0": s20,
    "https://schemas.lienthong.example/common/document-ref/1.0": s21,
    "https://schemas.lienthong.example/common/head/1.0": s22,
    "https://schemas.lienthong.example/common/instant/1.0": s23,
    "https://schemas.lienthong.example/common/label/1.0": s24,
    "https://schemas.lienthong.example/common/line/1.0": s25,
    "https://schemas.lienthong.example/common/part-name/1.0": s26,
    "https://schemas.lienthong.example/common/place/1.0": s27,
    "https://schemas.lienthong.example/common/record-ref/1.0": s28,
    "https://schemas.lienthong.example/common/text/1.0": s29,
    "https://schemas.lienthong.example/common/uuid/1.0": s30,
  },
};
