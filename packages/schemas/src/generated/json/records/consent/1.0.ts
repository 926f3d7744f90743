// Generated from schemas/records/consent/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/age-band/1.0.ts';
import { source as s1 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s2 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/consent-form/1.0.ts';
import { source as s4 } from '../../../json/codelists/consent-giver/1.0.ts';
import { source as s5 } from '../../../json/codelists/consent-information/1.0.ts';
import { source as s6 } from '../../../json/codelists/field-group/1.0.ts';
import { source as s7 } from '../../../json/codelists/purpose-of-processing/1.0.ts';
import { source as s8 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s9 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s10 } from '../../../json/codelists/relation/1.0.ts';
import { source as s11 } from '../../../json/codelists/representation/1.0.ts';
import { source as s12 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s13 } from '../../../json/codelists/yes-no-unknown/1.0.ts';
import { source as s14 } from '../../../json/common/age/1.0.ts';
import { source as s15 } from '../../../json/common/agency/1.0.ts';
import { source as s16 } from '../../../json/common/attachment/1.0.ts';
import { source as s17 } from '../../../json/common/civil-date/1.0.ts';
import { source as s18 } from '../../../json/common/document-ref/1.0.ts';
import { source as s19 } from '../../../json/common/head/1.0.ts';
import { source as s20 } from '../../../json/common/instant/1.0.ts';
import { source as s21 } from '../../../json/common/label/1.0.ts';
import { source as s22 } from '../../../json/common/language/1.0.ts';
import { source as s23 } from '../../../json/common/line/1.0.ts';
import { source as s24 } from '../../../json/common/part-name/1.0.ts';
import { source as s25 } from '../../../json/common/record-ref/1.0.ts';
import { source as s26 } from '../../../json/common/text/1.0.ts';
import { source as s27 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/consent/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/consent/1.0",
  "title": "Consent",
  "description": "Whether a victim, a person under identification or a representative agreed that information be shared: which groups, with whom, for what, from when to when; a refusal is a record too.",
  "x-vi": {
    "title": "Đồng ý chia sẻ thông tin",
    "description": "Nạn nhân, người đang trong quá trình xác định là nạn nhân hoặc người đại diện có đồng ý cho chia sẻ thông tin không: nhóm thông tin nào, cho ai, để làm gì, từ ngày nào đến ngày nào; từ chối cũng được ghi nhận."
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
      "const": "https://schemas.lienthong.example/consent/1.0",
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
      "title": "Whose information",
      "description": "Record of the person whose information it is, kind victim.",
      "x-vi": {
        "title": "Thông tin của ai",
        "description": "Bản ghi về người có thông tin, loại nạn nhân."
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
    "age": {
      "title": "Age",
      "description": "Age of that person when asked; who must agree depends on it.",
      "x-vi": {
        "title": "Tuổi",
        "description": "Tuổi của người đó khi được hỏi; quyết định ai phải đồng ý."
      },
      "$ref": "https://schemas.lienthong.example/common/age/1.0",
      "x-basis": [
        "law91-2025-24",
        "children2016-1",
        "civil2015-21"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "consent"
      }
    },
    "askedBy": {
      "title": "Asked by",
      "description": "Body that asked; it has to prove the consent.",
      "x-vi": {
        "title": "Cơ quan hỏi ý kiến",
        "description": "Cơ quan đã hỏi ý kiến; có trách nhiệm chứng minh sự đồng ý."
      },
      "type": "object",
      "properties": {
        "agency": {
          "title": "Agency",
          "description": "Agency that asked.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Cơ quan hỏi ý kiến."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "law53-2024-3-10",
            "decree13-2023-11"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "consent"
          }
        },
        "role": {
          "title": "Role",
          "description": "Role in which it asked.",
          "x-vi": {
            "title": "Vai trò",
            "description": "Vai trò khi hỏi ý kiến."
          },
          "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0",
          "x-basis": [
            "law53-2024-3-10"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "consent"
          }
        },
        "unit": {
          "title": "Unit",
          "description": "Unit of the agency.",
          "x-vi": {
            "title": "Bộ phận",
            "description": "Bộ phận của cơ quan."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "law53-2024-3-10"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "consent"
          }
        },
        "officer": {
          "title": "Officer",
          "description": "Officer who asked.",
          "x-vi": {
            "title": "Cán bộ",
            "description": "Cán bộ hỏi ý kiến."
          },
          "$ref": "https://schemas.lienthong.example/common/line/1.0",
          "x-basis": [
            "decree13-2023-11"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "consent"
          }
        }
      },
      "required": [
        "agency",
        "role"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-3-10",
        "decree13-2023-11"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "consent"
      }
    },
    "askedOn": {
      "title": "Asked on",
      "description": "Day of the answer.",
      "x-vi": {
        "title": "Ngày trả lời",
        "description": "Ngày người được hỏi trả lời."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "consent"
      }
    },
    "answeredBy": {
      "title": "Answered by",
      "description": "Who answered, and by what right.",
      "x-vi": {
        "title": "Người trả lời",
        "description": "Ai trả lời, với tư cách gì."
      },
      "type": "object",
      "properties": {
        "who": {
          "title": "Who",
          "description": "The person, the legal representative or the guardian.",
          "x-vi": {
            "title": "Ai",
            "description": "Chính người đó, người đại diện hợp pháp hay người giám hộ."
          },
          "$ref": "https://schemas.lienthong.example/codelists/consent-giver/1.0",
          "x-basis": [
            "law53-2024-3-10",
            "civil2015-136"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "consent"
          }
        },
        "ground": {
          "title": "Ground of representation",
          "description": "Why somebody else may answer.",
          "x-vi": {
            "title": "Căn cứ đại diện",
            "description": "Vì sao người khác được trả lời thay."
          },
          "$ref": "https://schemas.lienthong.example/codelists/representation/1.0",
          "x-basis": [
            "civil2015-136"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "consent"
          }
        },
        "relation": {
          "title": "Relation",
          "description": "How the representative stands to the person.",
          "x-vi": {
            "title": "Quan hệ",
            "description": "Quan hệ của người đại diện với người đó."
          },
          "$ref": "https://schemas.lienthong.example/codelists/relation/1.0",
          "x-basis": [
            "civil2015-136"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "consent"
          }
        },
        "childAgreed": {
          "title": "The child agreed",
          "description": "Whether a child of seven or older agreed too.",
          "x-vi": {
            "title": "Trẻ em đồng ý",
            "description": "Trẻ em từ đủ 07 tuổi có đồng ý không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "law91-2025-24",
            "children2016-6-11",
            "decree13-2023-20"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "consent"
          }
        },
        "identityPart": {
          "title": "Part with the identity",
          "description": "Part of the message that names the representative, kind person-identity.",
          "x-vi": {
            "title": "Phần nhân thân",
            "description": "Phần của thông điệp nêu họ tên người đại diện, loại thông tin nhân thân."
          },
          "$ref": "https://schemas.lienthong.example/common/part-name/1.0",
          "x-basis": [
            "law53-2024-3-10"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "consent"
          }
        }
      },
      "required": [
        "who"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-3-10",
        "civil2015-136",
        "law91-2025-24"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "consent"
      }
    },
    "answer": {
      "title": "Answer",
      "description": "What was agreed to, or that nothing was.",
      "x-vi": {
        "title": "Trả lời",
        "description": "Đồng ý những gì, hoặc không đồng ý."
      },
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "given": {
              "title": "Consent",
              "description": "Consent was given.",
              "x-vi": {
                "title": "Đồng ý",
                "description": "Đã đồng ý."
              },
              "const": "yes",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "consent"
              }
            },
            "groups": {
              "title": "Groups",
              "description": "Groups of fields that may be shared.",
              "x-vi": {
                "title": "Nhóm thông tin",
                "description": "Nhóm thông tin được phép chia sẻ."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/codelists/field-group/1.0"
              },
              "minItems": 1,
              "maxItems": 11,
              "uniqueItems": true,
              "x-basis": [
                "decree13-2023-11",
                "law91-2025-9"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "consent"
              }
            },
            "receivers": {
              "title": "Receivers",
              "description": "Who may receive them.",
              "x-vi": {
                "title": "Bên nhận",
                "description": "Ai được nhận."
              },
              "type": "array",
              "items": {
                "oneOf": [
                  {
                    "type": "object",
                    "properties": {
                      "by": {
                        "title": "By role",
                        "description": "All agencies of a role.",
                        "x-vi": {
                          "title": "Theo vai trò",
                          "description": "Mọi cơ quan có vai trò này."
                        },
                        "const": "role",
                        "x-basis": [
                          "technical"
                        ],
                        "x-privacy": {
                          "identifies": "none",
                          "special": "none",
                          "group": "consent"
                        }
                      },
                      "role": {
                        "title": "Role",
                        "description": "Role of the receivers.",
                        "x-vi": {
                          "title": "Vai trò",
                          "description": "Vai trò của bên nhận."
                        },
                        "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0",
                        "x-basis": [
                          "decree13-2023-11",
                          "law53-2024-3-10"
                        ],
                        "x-privacy": {
                          "identifies": "none",
                          "special": "none",
                          "group": "consent"
                        }
                      }
                    },
                    "required": [
                      "by",
                      "role"
                    ],
                    "unevaluatedProperties": false
                  },
                  {
                    "type": "object",
                    "properties": {
                      "by": {
                        "title": "By agency",
                        "description": "One agency alone.",
                        "x-vi": {
                          "title": "Theo cơ quan",
                          "description": "Chỉ một cơ quan."
                        },
                        "const": "agency",
                        "x-basis": [
                          "technical"
                        ],
                        "x-privacy": {
                          "identifies": "none",
                          "special": "none",
                          "group": "consent"
                        }
                      },
                      "agency": {
                        "title": "Agency",
                        "description": "The agency that may receive.",
                        "x-vi": {
                          "title": "Cơ quan",
                          "description": "Cơ quan được nhận."
                        },
                        "$ref": "https://schemas.lienthong.example/common/agency/1.0",
                        "x-basis": [
                          "decree13-2023-11",
                          "law53-2024-3-10"
                        ],
                        "x-privacy": {
                          "identifies": "none",
                          "special": "none",
                          "group": "consent"
                        }
                      }
                    },
                    "required": [
                      "by",
                      "agency"
                    ],
                    "unevaluatedProperties": false
                  }
                ]
              },
              "minItems": 1,
              "maxItems": 30,
              "uniqueItems": true,
              "x-basis": [
                "decree13-2023-11",
                "law91-2025-9",
                "law53-2024-3-10"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "consent"
              }
            },
            "purposes": {
              "title": "Purposes",
              "description": "What the information may be used for.",
              "x-vi": {
                "title": "Mục đích",
                "description": "Thông tin được sử dụng vào việc gì."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/codelists/purpose-of-processing/1.0"
              },
              "minItems": 1,
              "maxItems": 11,
              "uniqueItems": true,
              "x-basis": [
                "decree13-2023-11",
                "law91-2025-9"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "consent"
              }
            },
            "from": {
              "title": "From",
              "description": "First day on which it holds.",
              "x-vi": {
                "title": "Từ ngày",
                "description": "Ngày bắt đầu có hiệu lực."
              },
              "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
              "x-basis": [
                "decree13-2023-13",
                "law53-2024-3-10"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "consent"
              }
            },
            "until": {
              "title": "Until",
              "description": "Last day on which it holds; open where absent.",
              "x-vi": {
                "title": "Đến ngày",
                "description": "Ngày cuối có hiệu lực; bỏ trống là không xác định thời hạn."
              },
              "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
              "x-basis": [
                "decree13-2023-13",
                "law53-2024-3-10"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "consent"
              }
            },
            "conditions": {
              "title": "Conditions",
              "description": "Conditions that were set, in words.",
              "x-vi": {
                "title": "Điều kiện kèm theo",
                "description": "Điều kiện người đồng ý đặt ra, bằng lời."
              },
              "$ref": "https://schemas.lienthong.example/common/line/1.0",
              "x-basis": [
                "decree13-2023-11"
              ],
              "x-privacy": {
                "identifies": "direct",
                "special": "none",
                "group": "consent"
              }
            },
            "withdrawn": {
              "title": "Withdrawn",
              "description": "The consent was taken back.",
              "x-vi": {
                "title": "Rút lại",
                "description": "Sự đồng ý đã được rút lại."
              },
              "type": "object",
              "properties": {
                "on": {
                  "title": "On",
                  "description": "Day of the withdrawal; from it on the consent grants nothing.",
                  "x-vi": {
                    "title": "Ngày rút lại",
                    "description": "Ngày rút lại; từ ngày đó không còn căn cứ chia sẻ."
                  },
                  "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
                  "x-basis": [
                    "decree13-2023-12",
                    "decree356-2025-10"
                  ],
                  "x-privacy": {
                    "identifies": "none",
                    "special": "none",
                    "group": "consent"
                  }
                },
                "by": {
                  "title": "By",
                  "description": "Who took it back.",
                  "x-vi": {
                    "title": "Người rút lại",
                    "description": "Ai rút lại."
                  },
                  "$ref": "https://schemas.lienthong.example/codelists/consent-giver/1.0",
                  "x-basis": [
                    "decree13-2023-12",
                    "decree13-2023-20",
                    "law91-2025-24"
                  ],
                  "x-privacy": {
                    "identifies": "none",
                    "special": "none",
                    "group": "consent"
                  }
                },
                "how": {
                  "title": "How",
                  "description": "Form of the withdrawal.",
                  "x-vi": {
                    "title": "Hình thức",
                    "description": "Hình thức rút lại."
                  },
                  "$ref": "https://schemas.lienthong.example/codelists/consent-form/1.0",
                  "x-basis": [
                    "decree13-2023-12",
                    "decree356-2025-10"
                  ],
                  "x-privacy": {
                    "identifies": "none",
                    "special": "none",
                    "group": "consent"
                  }
                },
                "receiversToldOn": {
                  "title": "Receivers told on",
                  "description": "Day on which the receivers were asked to stop.",
                  "x-vi": {
                    "title": "Ngày báo bên nhận",
                    "description": "Ngày yêu cầu các bên nhận ngừng xử lý."
                  },
                  "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
                  "x-basis": [
                    "decree13-2023-12"
                  ],
                  "x-privacy": {
                    "identifies": "none",
                    "special": "none",
                    "group": "consent"
                  }
                },
                "document": {
                  "title": "Document",
                  "description": "Paper of the withdrawal.",
                  "x-vi": {
                    "title": "Văn bản",
                    "description": "Văn bản rút lại."
                  },
                  "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
                  "x-basis": [
                    "decree13-2023-12",
                    "decree356-2025-10"
                  ],
                  "x-privacy": {
                    "identifies": "direct",
                    "special": "none",
                    "group": "consent"
                  }
                }
              },
              "required": [
                "on",
                "by",
                "how"
              ],
              "unevaluatedProperties": false,
              "x-basis": [
                "decree13-2023-12",
                "decree356-2025-10",
                "law91-2025-9"
              ],
              "x-privacy": {
                "identifies": "direct",
                "special": "none",
                "group": "consent"
              }
            }
          },
          "required": [
            "given",
            "groups",
            "receivers",
            "purposes",
            "from"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "given": {
              "title": "Refusal",
              "description": "Consent was refused.",
              "x-vi": {
                "title": "Không đồng ý",
                "description": "Không đồng ý."
              },
              "const": "no",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "consent"
              }
            },
            "refused": {
              "title": "Groups refused",
              "description": "Groups of fields that were asked for; all where absent.",
              "x-vi": {
                "title": "Nhóm thông tin từ chối",
                "description": "Nhóm thông tin đã hỏi; bỏ trống là tất cả."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/codelists/field-group/1.0"
              },
              "minItems": 1,
              "maxItems": 11,
              "uniqueItems": true,
              "x-basis": [
                "decree13-2023-11",
                "law91-2025-9"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "consent"
              }
            },
            "reason": {
              "title": "Reason",
              "description": "Reason, if the person wished to give one.",
              "x-vi": {
                "title": "Lý do",
                "description": "Lý do, nếu người được hỏi muốn nêu."
              },
              "$ref": "https://schemas.lienthong.example/common/line/1.0",
              "x-basis": [
                "decree13-2023-11"
              ],
              "x-privacy": {
                "identifies": "direct",
                "special": "sensitive",
                "group": "consent"
              }
            }
          },
          "required": [
            "given"
          ],
          "unevaluatedProperties": false
        }
      ],
      "x-basis": [
        "law53-2024-3-10",
        "decree13-2023-11",
        "law91-2025-9"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "consent"
      }
    },
    "how": {
      "title": "How",
      "description": "Form of the answer; silence is no consent.",
      "x-vi": {
        "title": "Hình thức",
        "description": "Hình thức trả lời; im lặng không phải là đồng ý."
      },
      "$ref": "https://schemas.lienthong.example/codelists/consent-form/1.0",
      "x-basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "consent"
      }
    },
    "language": {
      "title": "Language",
      "description": "Language in which the person was asked.",
      "x-vi": {
        "title": "Ngôn ngữ",
        "description": "Ngôn ngữ dùng khi hỏi ý kiến."
      },
      "$ref": "https://schemas.lienthong.example/common/language/1.0",
      "x-basis": [
        "law53-2024-37-1",
        "decree13-2023-11"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "consent"
      }
    },
    "interpreter": {
      "title": "Interpreter",
      "description": "Whether an interpreter took part.",
      "x-vi": {
        "title": "Phiên dịch",
        "description": "Có người phiên dịch không."
      },
      "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "consent"
      }
    },
    "informedOf": {
      "title": "Told beforehand",
      "description": "What the person was told before answering.",
      "x-vi": {
        "title": "Đã được thông báo",
        "description": "Những điều đã thông báo trước khi trả lời."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/consent-information/1.0"
      },
      "minItems": 1,
      "maxItems": 9,
      "uniqueItems": true,
      "x-basis": [
        "decree13-2023-11",
        "decree13-2023-13",
        "law91-2025-9"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "consent"
      }
    },
    "form": {
      "title": "Form",
      "description": "Part of the message that carries the signed form, minutes or recording.",
      "x-vi": {
        "title": "Văn bản, bản ghi",
        "description": "Phần của thông điệp mang văn bản đã ký, biên bản hoặc bản ghi âm."
      },
      "$ref": "https://schemas.lienthong.example/common/attachment/1.0",
      "x-basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "consent"
      }
    },
    "case": {
      "title": "Case",
      "description": "Case or report on whose occasion the person was asked.",
      "x-vi": {
        "title": "Vụ việc",
        "description": "Vụ án, nguồn tin mà nhân đó người này được hỏi ý kiến."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "law53-2024-3-10",
        "cpc2015-62"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
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
        "law53-2024-3-10"
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
    "victim",
    "age",
    "askedBy",
    "askedOn",
    "answeredBy",
    "answer",
    "how",
    "language",
    "informedOf"
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
    "https://schemas.lienthong.example/codelists/consent-form/1.0": s3,
    "https://schemas.lienthong.example/codelists/consent-giver/1.0": s4,
    "https://schemas.lienthong.example/codelists/consent-information/1.0": s5,
    "https://schemas.lienthong.example/codelists/field-group/1.0": s6,
    "https://schemas.lienthong.example/codelists/purpose-of-processing/1.0": s7,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s8,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s9,
    "https://schemas.lienthong.example/codelists/relation/1.0": s10,
    "https://schemas.lienthong.example/codelists/representation/1.0": s11,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s12,
    "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0": s13,
    "https://schemas.lienthong.example/common/age/1.0": s14,
    "https://schemas.lienthong.example/common/agency/1.0": s15,
    "https://schemas.lienthong.example/common/attachment/1.0": s16,
    "https://schemas.lienthong.example/common/civil-date/1.0": s17,
    "https://schemas.lienthong.example/common/document-ref/1.0": s18,
    "https://schemas.lienthong.example/common/head/1.0": s19,
    "https://schemas.lienthong.example/common/instant/1.0": s20,
    "https://schemas.lienthong.example/common/label/1.0": s21,
    "https://schemas.lienthong.example/common/language/1.0": s22,
    "https://schemas.lienthong.example/common/line/1.0": s23,
    "https://schemas.lienthong.example/common/part-name/1.0": s24,
    "https://schemas.lienthong.example/common/record-ref/1.0": s25,
    "https://schemas.lienthong.example/common/text/1.0": s26,
    "https://schemas.lienthong.example/common/uuid/1.0": s27,
  },
};
