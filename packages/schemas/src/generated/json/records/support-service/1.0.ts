// Generated from schemas/records/support-service/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/age-band/1.0.ts';
import { source as s1 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s2 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/country/1.0.ts';
import { source as s4 } from '../../../json/codelists/legal-aid-form/1.0.ts';
import { source as s5 } from '../../../json/codelists/need/1.0.ts';
import { source as s6 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s7 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s8 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s9 } from '../../../json/codelists/sex/1.0.ts';
import { source as s10 } from '../../../json/codelists/support-applicant/1.0.ts';
import { source as s11 } from '../../../json/codelists/support-kind-2011/1.0.ts';
import { source as s12 } from '../../../json/codelists/support-kind/1.0.ts';
import { source as s13 } from '../../../json/codelists/support-payer/1.0.ts';
import { source as s14 } from '../../../json/codelists/support-place/1.0.ts';
import { source as s15 } from '../../../json/codelists/support-result/1.0.ts';
import { source as s16 } from '../../../json/codelists/support-shortfall-reason/1.0.ts';
import { source as s17 } from '../../../json/codelists/support-state/1.0.ts';
import { source as s18 } from '../../../json/codelists/victim-category/1.0.ts';
import { source as s19 } from '../../../json/codelists/victim-status/1.0.ts';
import { source as s20 } from '../../../json/codelists/yes-no-unknown/1.0.ts';
import { source as s21 } from '../../../json/common/age/1.0.ts';
import { source as s22 } from '../../../json/common/agency/1.0.ts';
import { source as s23 } from '../../../json/common/area/1.0.ts';
import { source as s24 } from '../../../json/common/attachment/1.0.ts';
import { source as s25 } from '../../../json/common/civil-date/1.0.ts';
import { source as s26 } from '../../../json/common/count/1.0.ts';
import { source as s27 } from '../../../json/common/document-ref/1.0.ts';
import { source as s28 } from '../../../json/common/head/1.0.ts';
import { source as s29 } from '../../../json/common/instant/1.0.ts';
import { source as s30 } from '../../../json/common/label/1.0.ts';
import { source as s31 } from '../../../json/common/line/1.0.ts';
import { source as s32 } from '../../../json/common/money/1.0.ts';
import { source as s33 } from '../../../json/common/nationality/1.0.ts';
import { source as s34 } from '../../../json/common/part-name/1.0.ts';
import { source as s35 } from '../../../json/common/record-ref/1.0.ts';
import { source as s36 } from '../../../json/common/support-provision/1.0.ts';
import { source as s37 } from '../../../json/common/text/1.0.ts';
import { source as s38 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/support-service/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/support-service/1.0",
  "title": "Support service",
  "description": "What support a victim, a person under identification or an accompanying person under 18 was given: kinds, providers, days, results, costs; no identity.",
  "x-vi": {
    "title": "Hỗ trợ nạn nhân",
    "description": "Chế độ hỗ trợ nạn nhân, người đang trong quá trình xác định là nạn nhân hoặc người dưới 18 tuổi đi cùng đã nhận: chế độ, cơ quan thực hiện, thời gian, kết quả, kinh phí; không có nhân thân."
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
      "const": "https://schemas.lienthong.example/support-service/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "victim": {
      "title": "Whom",
      "description": "Record of the person supported, kind victim.",
      "x-vi": {
        "title": "Người được hỗ trợ",
        "description": "Bản ghi về người được hỗ trợ, loại nạn nhân."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "category": {
      "title": "Group",
      "description": "Group of Article 37 by which the support is given.",
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
        "group": "procedure"
      }
    },
    "identifiedOn": {
      "title": "Identified on",
      "description": "Day of the identification; it decides which law's support holds.",
      "x-vi": {
        "title": "Ngày xác định nạn nhân",
        "description": "Ngày xác định là nạn nhân; quyết định áp dụng chế độ của luật nào."
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
    "referral": {
      "title": "Referral",
      "description": "Referral that this support answers.",
      "x-vi": {
        "title": "Lượt chuyển tuyến",
        "description": "Lượt chuyển tuyến mà việc hỗ trợ này thực hiện."
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
    },
    "application": {
      "title": "Application",
      "description": "Who asked for support, and when.",
      "x-vi": {
        "title": "Đơn đề nghị",
        "description": "Ai đề nghị hỗ trợ, ngày nào."
      },
      "type": "object",
      "properties": {
        "by": {
          "title": "By",
          "description": "Who signed it.",
          "x-vi": {
            "title": "Người đề nghị",
            "description": "Người ký đơn."
          },
          "$ref": "https://schemas.lienthong.example/codelists/support-applicant/1.0",
          "x-basis": [
            "decree162-2025-24",
            "civil2015-136"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "on": {
          "title": "On",
          "description": "Day on which it was received.",
          "x-vi": {
            "title": "Ngày nhận đơn",
            "description": "Ngày cơ quan nhận được đơn."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "decree162-2025-24"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "by",
        "on"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "decree162-2025-24",
        "law11-2017-29"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "decision": {
      "title": "Decision",
      "description": "Decision to give support.",
      "x-vi": {
        "title": "Quyết định hỗ trợ",
        "description": "Quyết định về chế độ hỗ trợ."
      },
      "type": "object",
      "properties": {
        "on": {
          "title": "On",
          "description": "Day of the decision.",
          "x-vi": {
            "title": "Ngày quyết định",
            "description": "Ngày ra quyết định."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "decree162-2025-24"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "by": {
          "title": "By",
          "description": "Body that decided.",
          "x-vi": {
            "title": "Cơ quan quyết định",
            "description": "Cơ quan ra quyết định."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "decree162-2025-24",
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
          "description": "Paper of the decision.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Văn bản quyết định."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "decree162-2025-24"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "on",
        "by"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "decree162-2025-24",
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "support": {
      "title": "Support",
      "description": "Services, under the law that the day of identification decides.",
      "x-vi": {
        "title": "Chế độ hỗ trợ",
        "description": "Các chế độ, theo luật áp dụng tại ngày xác định nạn nhân."
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
            "services": {
              "title": "Services",
              "description": "Services, one a line.",
              "x-vi": {
                "title": "Các chế độ",
                "description": "Mỗi chế độ một dòng."
              },
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "no": {
                    "title": "No.",
                    "description": "Number of the line, to which costs refer.",
                    "x-vi": {
                      "title": "Số thứ tự",
                      "description": "Số thứ tự dòng, để đối chiếu với kinh phí."
                    },
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 99,
                    "x-basis": [
                      "decree162-2025-24"
                    ],
                    "x-privacy": {
                      "identifies": "none",
                      "special": "none",
                      "group": "procedure"
                    }
                  },
                  "kind": {
                    "title": "Kind",
                    "description": "Kind of support, by the points of Article 37(1).",
                    "x-vi": {
                      "title": "Chế độ",
                      "description": "Chế độ theo các điểm của khoản 1 Điều 37."
                    },
                    "$ref": "https://schemas.lienthong.example/codelists/support-kind/1.0",
                    "x-basis": [
                      "law53-2024-37-1"
                    ],
                    "x-privacy": {
                      "identifies": "quasi",
                      "special": "sensitive",
                      "group": "procedure"
                    }
                  },
                  "service": {
                    "title": "Service",
                    "description": "How it is given.",
                    "x-vi": {
                      "title": "Việc thực hiện",
                      "description": "Chế độ được thực hiện thế nào."
                    },
                    "$ref": "https://schemas.lienthong.example/common/support-provision/1.0",
                    "x-basis": [
                      "law53-2024-37-1",
                      "decree162-2025-24"
                    ],
                    "x-privacy": {
                      "identifies": "quasi",
                      "special": "sensitive",
                      "group": "procedure"
                    }
                  }
                },
                "required": [
                  "no",
                  "kind",
                  "service"
                ],
                "unevaluatedProperties": false
              },
              "minItems": 1,
              "maxItems": 30,
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
            "services"
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
            "services": {
              "title": "Services",
              "description": "Services, one a line.",
              "x-vi": {
                "title": "Các chế độ",
                "description": "Mỗi chế độ một dòng."
              },
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "no": {
                    "title": "No.",
                    "description": "Number of the line, to which costs refer.",
                    "x-vi": {
                      "title": "Số thứ tự",
                      "description": "Số thứ tự dòng, để đối chiếu với kinh phí."
                    },
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 99,
                    "x-basis": [
                      "law66-2011-32"
                    ],
                    "x-privacy": {
                      "identifies": "none",
                      "special": "none",
                      "group": "procedure"
                    }
                  },
                  "kind": {
                    "title": "Kind",
                    "description": "Kind of support, by the points of Article 32 of the old law.",
                    "x-vi": {
                      "title": "Chế độ",
                      "description": "Chế độ theo các điểm của Điều 32 luật cũ."
                    },
                    "$ref": "https://schemas.lienthong.example/codelists/support-kind-2011/1.0",
                    "x-basis": [
                      "law66-2011-32"
                    ],
                    "x-privacy": {
                      "identifies": "quasi",
                      "special": "sensitive",
                      "group": "procedure"
                    }
                  },
                  "service": {
                    "title": "Service",
                    "description": "How it is given.",
                    "x-vi": {
                      "title": "Việc thực hiện",
                      "description": "Chế độ được thực hiện thế nào."
                    },
                    "$ref": "https://schemas.lienthong.example/common/support-provision/1.0",
                    "x-basis": [
                      "law66-2011-32"
                    ],
                    "x-privacy": {
                      "identifies": "quasi",
                      "special": "sensitive",
                      "group": "procedure"
                    }
                  }
                },
                "required": [
                  "no",
                  "kind",
                  "service"
                ],
                "unevaluatedProperties": false
              },
              "minItems": 1,
              "maxItems": 30,
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
            "services"
          ],
          "unevaluatedProperties": false
        }
      ],
      "x-basis": [
        "law53-2024-37-1",
        "law53-2024-63",
        "law66-2011-32"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "procedure"
      }
    },
    "legalAid": {
      "title": "Legal aid",
      "description": "State legal aid, where it is one of the services.",
      "x-vi": {
        "title": "Trợ giúp pháp lý",
        "description": "Việc trợ giúp pháp lý, nếu là một trong các chế độ."
      },
      "type": "object",
      "properties": {
        "forms": {
          "title": "Forms",
          "description": "Forms of legal aid.",
          "x-vi": {
            "title": "Hình thức",
            "description": "Các hình thức trợ giúp pháp lý."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/codelists/legal-aid-form/1.0"
          },
          "minItems": 1,
          "maxItems": 3,
          "uniqueItems": true,
          "x-basis": [
            "law11-2017-27"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "requestedOn": {
          "title": "Asked for on",
          "description": "Day of the request.",
          "x-vi": {
            "title": "Ngày yêu cầu",
            "description": "Ngày yêu cầu trợ giúp pháp lý."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "law11-2017-29"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "centre": {
          "title": "Centre",
          "description": "Legal aid centre.",
          "x-vi": {
            "title": "Trung tâm",
            "description": "Trung tâm trợ giúp pháp lý nhà nước."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "law53-2024-41",
            "law11-2017-29"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "case": {
          "title": "Case",
          "description": "Criminal case in which aid is given.",
          "x-vi": {
            "title": "Vụ án",
            "description": "Vụ án hình sự được trợ giúp pháp lý."
          },
          "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
          "x-basis": [
            "law53-2024-41",
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
        "forms"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-41",
        "law11-2017-7-6a"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "person": {
      "title": "Person",
      "description": "Who is supported, without identity.",
      "x-vi": {
        "title": "Thông tin về người được hỗ trợ",
        "description": "Người được hỗ trợ, không kèm nhân thân."
      },
      "type": "object",
      "properties": {
        "status": {
          "title": "Status",
          "description": "Status when the support was decided.",
          "x-vi": {
            "title": "Tư cách",
            "description": "Tư cách khi quyết định hỗ trợ."
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
        "ageAtIdentification": {
          "title": "Age at identification",
          "description": "Age, or age group, when identified.",
          "x-vi": {
            "title": "Tuổi khi xác định",
            "description": "Tuổi hoặc nhóm tuổi khi được xác định."
          },
          "$ref": "https://schemas.lienthong.example/common/age/1.0",
          "x-basis": [
            "law53-2024-37-2",
            "law53-2024-32-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "person-basic"
          }
        },
        "nationality": {
          "title": "Nationality",
          "description": "Nationality; the group depends on it.",
          "x-vi": {
            "title": "Quốc tịch",
            "description": "Quốc tịch; nhóm đối tượng phụ thuộc vào đây."
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
        "law53-2024-37-1",
        "law53-2024-37-2"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "person-basic"
      }
    },
    "residenceArea": {
      "title": "Area of residence",
      "description": "Area where the person lives during the support.",
      "x-vi": {
        "title": "Địa bàn cư trú",
        "description": "Địa bàn nơi người được hỗ trợ cư trú."
      },
      "$ref": "https://schemas.lienthong.example/common/area/1.0",
      "x-basis": [
        "law68-2020-11",
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "place"
      }
    },
    "openNeeds": {
      "title": "Open needs",
      "description": "Needs that no service meets yet.",
      "x-vi": {
        "title": "Nhu cầu chưa được đáp ứng",
        "description": "Những nhu cầu chưa có chế độ nào đáp ứng."
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
    "consents": {
      "title": "Consents",
      "description": "Consents on which the sharing of this record rests.",
      "x-vi": {
        "title": "Căn cứ đồng ý",
        "description": "Các bản ghi đồng ý làm căn cứ chia sẻ."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-3-10",
        "law91-2025-9"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "consent"
      }
    },
    "followUp": {
      "title": "Follow-up",
      "description": "Where the support stands as a whole.",
      "x-vi": {
        "title": "Theo dõi sau hỗ trợ",
        "description": "Tình trạng chung của việc hỗ trợ."
      },
      "type": "object",
      "properties": {
        "state": {
          "title": "State",
          "description": "State of the support.",
          "x-vi": {
            "title": "Tình trạng",
            "description": "Tình trạng hỗ trợ."
          },
          "$ref": "https://schemas.lienthong.example/codelists/support-state/1.0",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "on": {
          "title": "On",
          "description": "Day of this statement.",
          "x-vi": {
            "title": "Ngày",
            "description": "Ngày ghi nhận."
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
        "nextOn": {
          "title": "Next",
          "description": "Day of the next visit or review.",
          "x-vi": {
            "title": "Lần tiếp theo",
            "description": "Ngày thăm hỏi, đánh giá tiếp theo."
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
        "handedOverTo": {
          "title": "Handed over to",
          "description": "Body that has taken over.",
          "x-vi": {
            "title": "Bàn giao cho",
            "description": "Cơ quan tiếp nhận."
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
        }
      },
      "required": [
        "state",
        "on"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "result"
      }
    },
    "costs": {
      "title": "Costs",
      "description": "What was spent on which service, and who paid.",
      "x-vi": {
        "title": "Kinh phí",
        "description": "Đã chi cho chế độ nào, nguồn nào chi."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "service": {
            "title": "Service",
            "description": "Number of the service's line.",
            "x-vi": {
              "title": "Số thứ tự chế độ",
              "description": "Số thứ tự dòng của chế độ."
            },
            "type": "integer",
            "minimum": 1,
            "maximum": 99,
            "x-basis": [
              "circular120-2026-spending"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "money"
            }
          },
          "money": {
            "title": "Amount",
            "description": "Amount spent.",
            "x-vi": {
              "title": "Số tiền",
              "description": "Số tiền đã chi."
            },
            "$ref": "https://schemas.lienthong.example/common/money/1.0",
            "x-basis": [
              "circular120-2026-spending",
              "decree162-2025-24"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "money"
            }
          },
          "payer": {
            "title": "Payer",
            "description": "Who paid.",
            "x-vi": {
              "title": "Nguồn kinh phí",
              "description": "Nguồn chi trả."
            },
            "$ref": "https://schemas.lienthong.example/codelists/support-payer/1.0",
            "x-basis": [
              "circular120-2026-spending"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "money"
            }
          },
          "paidOn": {
            "title": "Paid on",
            "description": "Day of the payment.",
            "x-vi": {
              "title": "Ngày chi",
              "description": "Ngày chi trả."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "circular120-2026-spending"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "money"
            }
          }
        },
        "required": [
          "service",
          "money",
          "payer"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 60,
      "x-basis": [
        "circular120-2026-spending",
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "money"
      }
    },
    "plan": {
      "title": "Plan",
      "description": "Plan of the support in words.",
      "x-vi": {
        "title": "Kế hoạch hỗ trợ",
        "description": "Kế hoạch hỗ trợ bằng lời."
      },
      "type": "object",
      "properties": {
        "objectives": {
          "title": "Objectives",
          "description": "What the support is to reach; names are out of place here.",
          "x-vi": {
            "title": "Mục tiêu",
            "description": "Mục tiêu hỗ trợ; không ghi họ tên tại đây."
          },
          "$ref": "https://schemas.lienthong.example/common/text/1.0",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "sensitive",
            "group": "narrative"
          }
        },
        "steps": {
          "title": "Steps",
          "description": "What is to be done, by whom, when.",
          "x-vi": {
            "title": "Các bước",
            "description": "Việc cần làm, ai làm, khi nào."
          },
          "$ref": "https://schemas.lienthong.example/common/text/1.0",
          "x-basis": [
            "law53-2024-37-1"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "sensitive",
            "group": "narrative"
          }
        }
      },
      "required": [
        "objectives"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "sensitive",
        "group": "narrative"
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
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "sensitive",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Attachments",
      "description": "Parts of the message that carry the application, the decision, receipts.",
      "x-vi": {
        "title": "Tài liệu kèm theo",
        "description": "Các phần của thông điệp mang đơn, quyết định, chứng từ."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/attachment/1.0"
      },
      "minItems": 1,
      "maxItems": 11,
      "x-basis": [
        "decree162-2025-24"
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
    "victim",
    "category",
    "support"
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
    "https://schemas.lienthong.example/codelists/country/1.0": s3,
    "https://schemas.lienthong.example/codelists/legal-aid-form/1.0": s4,
    "https://schemas.lienthong.example/codelists/need/1.0": s5,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s6,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s7,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s8,
    "https://schemas.lienthong.example/codelists/sex/1.0": s9,
    "https://schemas.lienthong.example/codelists/support-applicant/1.0": s10,
    "https://schemas.lienthong.example/codelists/support-kind-2011/1.0": s11,
    "https://schemas.lienthong.example/codelists/support-kind/1.0": s12,
    "https://schemas.lienthong.example/codelists/support-payer/1.0": s13,
    "https://schemas.lienthong.example/codelists/support-place/1.0": s14,
    "https://schemas.lienthong.example/codelists/support-result/1.0": s15,
    "https://schemas.lienthong.example/codelists/support-shortfall-reason/1.0": s16,
    "https://schemas.lienthong.example/codelists/support-state/1.0": s17,
    "https://schemas.lienthong.example/codelists/victim-category/1.0": s18,
    "https://schemas.lienthong.example/codelists/victim-status/1.0": s19,
    "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0": s20,
    "https://schemas.lienthong.example/common/age/1.0": s21,
    "https://schemas.lienthong.example/common/agency/1.0": s22,
    "https://schemas.lienthong.example/common/area/1.0": s23,
    "https://schemas.lienthong.example/common/attachment/1.0": s24,
    "https://schemas.lienthong.example/common/civil-date/1.0": s25,
    "https://schemas.lienthong.example/common/count/1.0": s26,
    "https://schemas.lienthong.example/common/document-ref/1.0": s27,
    "https://schemas.lienthong.example/common/head/1.0": s28,
    "https://schemas.lienthong.example/common/instant/1.0": s29,
    "https://schemas.lienthong.example/common/label/1.0": s30,
    "https://schemas.lienthong.example/common/line/1.0": s31,
    "https://schemas.lienthong.example/common/money/1.0": s32,
    "https://schemas.lienthong.example/common/nationality/1.0": s33,
    "https://schemas.lienthong.example/common/part-name/1.0": s34,
    "https://schemas.lienthong.example/common/record-ref/1.0": s35,
    "https://schemas.lienthong.example/common/support-provision/1.0": s36,
    "https://schemas.lienthong.example/common/text/1.0": s37,
    "https://schemas.lienthong.example/common/uuid/1.0": s38,
  },
};
