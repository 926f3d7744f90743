// Generated from schemas/records/person-identity/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/address-kind/1.0.ts';
import { source as s1 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s2 } from '../../../json/codelists/consent-giver/1.0.ts';
import { source as s3 } from '../../../json/codelists/contact-kind/1.0.ts';
import { source as s4 } from '../../../json/codelists/country/1.0.ts';
import { source as s5 } from '../../../json/codelists/field-group/1.0.ts';
import { source as s6 } from '../../../json/codelists/identity-document-kind/1.0.ts';
import { source as s7 } from '../../../json/codelists/name-kind/1.0.ts';
import { source as s8 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s9 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s10 } from '../../../json/codelists/relation/1.0.ts';
import { source as s11 } from '../../../json/codelists/representation/1.0.ts';
import { source as s12 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s13 } from '../../../json/codelists/script/1.0.ts';
import { source as s14 } from '../../../json/codelists/sex/1.0.ts';
import { source as s15 } from '../../../json/codelists/yes-no-unknown/1.0.ts';
import { source as s16 } from '../../../json/common/agency/1.0.ts';
import { source as s17 } from '../../../json/common/area/1.0.ts';
import { source as s18 } from '../../../json/common/citizen-number/1.0.ts';
import { source as s19 } from '../../../json/common/civil-date/1.0.ts';
import { source as s20 } from '../../../json/common/consent-statement/1.0.ts';
import { source as s21 } from '../../../json/common/contact-channel/1.0.ts';
import { source as s22 } from '../../../json/common/document-ref/1.0.ts';
import { source as s23 } from '../../../json/common/head/1.0.ts';
import { source as s24 } from '../../../json/common/identity-document/1.0.ts';
import { source as s25 } from '../../../json/common/instant/1.0.ts';
import { source as s26 } from '../../../json/common/label/1.0.ts';
import { source as s27 } from '../../../json/common/language/1.0.ts';
import { source as s28 } from '../../../json/common/line/1.0.ts';
import { source as s29 } from '../../../json/common/partial-date/1.0.ts';
import { source as s30 } from '../../../json/common/person-name/1.0.ts';
import { source as s31 } from '../../../json/common/place/1.0.ts';
import { source as s32 } from '../../../json/common/record-ref/1.0.ts';
import { source as s33 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/person-identity/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/person-identity/1.0",
  "title": "Person identity",
  "description": "Who a person is: names, birth, papers and contact. It travels as a part of its own, to fewer recipients than the record it belongs to.",
  "x-vi": {
    "title": "Thông tin nhân thân",
    "description": "Người đó là ai: họ tên, ngày sinh, giấy tờ, liên lạc. Là phần riêng của thông điệp, gửi cho ít bên nhận hơn."
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
      "const": "https://schemas.lienthong.example/person-identity/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "names": {
      "title": "Names",
      "description": "Names, the legal one first.",
      "x-vi": {
        "title": "Họ tên",
        "description": "Các tên, tên khai sinh đứng đầu."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/person-name/1.0"
      },
      "minItems": 1,
      "maxItems": 12,
      "x-basis": [
        "law91-2025-3",
        "civil2015-26"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "identity"
      }
    },
    "bornOn": {
      "title": "Born",
      "description": "Date of birth, possibly partial.",
      "x-vi": {
        "title": "Ngày sinh",
        "description": "Ngày, tháng, năm sinh; có thể không đầy đủ."
      },
      "$ref": "https://schemas.lienthong.example/common/partial-date/1.0",
      "x-basis": [
        "law91-2025-3",
        "law60-2014-14",
        "cpc2015-417"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "identity"
      }
    },
    "diedOn": {
      "title": "Died",
      "description": "Date of death.",
      "x-vi": {
        "title": "Ngày mất",
        "description": "Ngày chết, nếu có."
      },
      "$ref": "https://schemas.lienthong.example/common/partial-date/1.0",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "identity"
      }
    },
    "sex": {
      "title": "Sex in the papers",
      "description": "Sex as the papers state it.",
      "x-vi": {
        "title": "Giới tính trên giấy tờ",
        "description": "Giới tính theo giấy tờ."
      },
      "$ref": "https://schemas.lienthong.example/codelists/sex/1.0",
      "x-basis": [
        "law91-2025-3",
        "law26-2023-18"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "identity"
      }
    },
    "birthRegistration": {
      "title": "Birth registered at",
      "description": "Where the birth was registered.",
      "x-vi": {
        "title": "Nơi đăng ký khai sinh",
        "description": "Nơi đăng ký khai sinh."
      },
      "$ref": "https://schemas.lienthong.example/common/place/1.0",
      "x-basis": [
        "law60-2014-14",
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "identity"
      }
    },
    "citizenNumbers": {
      "title": "Personal identification numbers",
      "description": "The valid number first, then former ones.",
      "x-vi": {
        "title": "Số định danh cá nhân",
        "description": "Số đang dùng đứng đầu, sau đó là số cũ."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/citizen-number/1.0"
      },
      "minItems": 1,
      "maxItems": 3,
      "uniqueItems": true,
      "x-basis": [
        "law26-2023-12",
        "decree137-2015-13",
        "circular07-2016-7"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "sensitive",
        "group": "identity"
      }
    },
    "documents": {
      "title": "Identity papers",
      "description": "Papers of the person.",
      "x-vi": {
        "title": "Giấy tờ",
        "description": "Giấy tờ của người này."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/identity-document/1.0"
      },
      "minItems": 1,
      "maxItems": 10,
      "x-basis": [
        "law91-2025-3",
        "law26-2023-18"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "sensitive",
        "group": "identity"
      }
    },
    "parents": {
      "title": "Parents",
      "description": "Parents as registered.",
      "x-vi": {
        "title": "Cha, mẹ",
        "description": "Cha, mẹ theo đăng ký khai sinh."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "name": {
            "title": "Name",
            "description": "Name of the parent.",
            "x-vi": {
              "title": "Họ tên",
              "description": "Họ tên cha hoặc mẹ."
            },
            "$ref": "https://schemas.lienthong.example/common/person-name/1.0",
            "x-basis": [
              "law60-2014-14"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "identity"
            }
          },
          "bornOn": {
            "title": "Born",
            "description": "Year or date of birth.",
            "x-vi": {
              "title": "Năm sinh",
              "description": "Năm hoặc ngày sinh."
            },
            "$ref": "https://schemas.lienthong.example/common/partial-date/1.0",
            "x-basis": [
              "law60-2014-14"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "identity"
            }
          }
        },
        "required": [
          "name"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 4,
      "x-basis": [
        "law60-2014-14",
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "identity"
      }
    },
    "verified": {
      "title": "Verified",
      "description": "How the identity was checked.",
      "x-vi": {
        "title": "Xác minh nhân thân",
        "description": "Việc xác minh nhân thân."
      },
      "type": "object",
      "properties": {
        "by": {
          "title": "By",
          "description": "Body that checked the identity.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Cơ quan xác minh nhân thân."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "law53-2024-27"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "identity"
          }
        },
        "on": {
          "title": "On",
          "description": "Day of the check.",
          "x-vi": {
            "title": "Ngày",
            "description": "Ngày xác minh."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "law53-2024-27"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "identity"
          }
        },
        "matches": {
          "title": "Matches",
          "description": "Whether the population data base confirmed it.",
          "x-vi": {
            "title": "Trùng khớp",
            "description": "Có trùng khớp với cơ sở dữ liệu dân cư không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "law26-2023-12"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "identity"
          }
        }
      },
      "required": [
        "by",
        "on",
        "matches"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-27",
        "law26-2023-12"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "identity"
      }
    },
    "addresses": {
      "title": "Addresses",
      "description": "Registered and present addresses.",
      "x-vi": {
        "title": "Địa chỉ",
        "description": "Nơi thường trú, tạm trú, nơi ở hiện tại."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "kind": {
            "title": "Kind",
            "description": "What the address is.",
            "x-vi": {
              "title": "Loại",
              "description": "Loại địa chỉ."
            },
            "$ref": "https://schemas.lienthong.example/codelists/address-kind/1.0",
            "x-basis": [
              "law68-2020-11"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "contact"
            }
          },
          "place": {
            "title": "Place",
            "description": "Area or country.",
            "x-vi": {
              "title": "Địa bàn",
              "description": "Đơn vị hành chính hoặc quốc gia."
            },
            "$ref": "https://schemas.lienthong.example/common/place/1.0",
            "x-basis": [
              "law68-2020-11",
              "law91-2025-3"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "contact"
            }
          },
          "text": {
            "title": "Address",
            "description": "Address as written.",
            "x-vi": {
              "title": "Địa chỉ",
              "description": "Địa chỉ như được viết."
            },
            "$ref": "https://schemas.lienthong.example/common/line/1.0",
            "x-basis": [
              "law91-2025-3"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "contact"
            }
          },
          "from": {
            "title": "From",
            "description": "Since when.",
            "x-vi": {
              "title": "Từ",
              "description": "Từ khi nào."
            },
            "$ref": "https://schemas.lienthong.example/common/partial-date/1.0",
            "x-basis": [
              "law68-2020-11"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "contact"
            }
          },
          "safe": {
            "title": "Safe",
            "description": "Whether a letter or visit there puts the person at risk.",
            "x-vi": {
              "title": "An toàn",
              "description": "Gửi thư hoặc đến đó có an toàn không."
            },
            "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
            "x-basis": [
              "law53-2024-3-4"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "operational",
              "group": "contact"
            }
          }
        },
        "required": [
          "kind",
          "place"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 10,
      "x-basis": [
        "law91-2025-3",
        "law68-2020-11"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "contact"
      }
    },
    "channels": {
      "title": "Ways of contact",
      "description": "Telephone, e-mail, accounts.",
      "x-vi": {
        "title": "Kênh liên lạc",
        "description": "Điện thoại, thư điện tử, tài khoản."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/contact-channel/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "contact"
      }
    },
    "relatives": {
      "title": "Relatives",
      "description": "Relatives to be told or asked.",
      "x-vi": {
        "title": "Người thân thích",
        "description": "Người thân thích cần thông báo hoặc liên hệ."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "relation": {
            "title": "Relation",
            "description": "How they stand to the person.",
            "x-vi": {
              "title": "Quan hệ",
              "description": "Quan hệ với người này."
            },
            "$ref": "https://schemas.lienthong.example/codelists/relation/1.0",
            "x-basis": [
              "law91-2025-3"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "contact"
            }
          },
          "name": {
            "title": "Name",
            "description": "Name.",
            "x-vi": {
              "title": "Họ tên",
              "description": "Họ tên."
            },
            "$ref": "https://schemas.lienthong.example/common/person-name/1.0",
            "x-basis": [
              "law91-2025-3"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "contact"
            }
          },
          "channels": {
            "title": "Ways of contact",
            "description": "How to reach them.",
            "x-vi": {
              "title": "Kênh liên lạc",
              "description": "Cách liên lạc."
            },
            "type": "array",
            "items": {
              "$ref": "https://schemas.lienthong.example/common/contact-channel/1.0"
            },
            "minItems": 1,
            "maxItems": 5,
            "x-basis": [
              "law91-2025-3"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "operational",
              "group": "contact"
            }
          },
          "mayBeTold": {
            "title": "May be told",
            "description": "Whether the person agrees that they are told.",
            "x-vi": {
              "title": "Được thông báo",
              "description": "Người này có đồng ý cho thông báo không."
            },
            "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
            "x-basis": [
              "law53-2024-3-10"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "operational",
              "group": "contact"
            }
          }
        },
        "required": [
          "relation",
          "name",
          "mayBeTold"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "law91-2025-3",
        "law53-2024-3-10"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "contact"
      }
    },
    "representative": {
      "title": "Representative",
      "description": "Legal representative.",
      "x-vi": {
        "title": "Người đại diện",
        "description": "Người đại diện hợp pháp."
      },
      "type": "object",
      "properties": {
        "ground": {
          "title": "Ground",
          "description": "Why the representative acts.",
          "x-vi": {
            "title": "Căn cứ",
            "description": "Căn cứ đại diện."
          },
          "$ref": "https://schemas.lienthong.example/codelists/representation/1.0",
          "x-basis": [
            "civil2015-136"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "contact"
          }
        },
        "name": {
          "title": "Name",
          "description": "Name.",
          "x-vi": {
            "title": "Họ tên",
            "description": "Họ tên."
          },
          "$ref": "https://schemas.lienthong.example/common/person-name/1.0",
          "x-basis": [
            "civil2015-136"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "contact"
          }
        },
        "relation": {
          "title": "Relation",
          "description": "How the representative stands to the person.",
          "x-vi": {
            "title": "Quan hệ",
            "description": "Quan hệ với người được đại diện."
          },
          "$ref": "https://schemas.lienthong.example/codelists/relation/1.0",
          "x-basis": [
            "civil2015-136"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "contact"
          }
        },
        "channels": {
          "title": "Ways of contact",
          "description": "How to reach the representative.",
          "x-vi": {
            "title": "Kênh liên lạc",
            "description": "Cách liên lạc."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/common/contact-channel/1.0"
          },
          "minItems": 1,
          "maxItems": 5,
          "x-basis": [
            "civil2015-136",
            "law91-2025-3"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "operational",
            "group": "contact"
          }
        },
        "document": {
          "title": "Document",
          "description": "Paper that proves it.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Giấy tờ chứng minh."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "civil2015-136"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "contact"
          }
        }
      },
      "required": [
        "ground",
        "name"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "civil2015-136",
        "law53-2024-3-10"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "contact"
      }
    },
    "consent": {
      "title": "Consent",
      "description": "Consent to hand the identity over.",
      "x-vi": {
        "title": "Đồng ý chia sẻ nhân thân",
        "description": "Sự đồng ý cho chuyển thông tin nhân thân."
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
    }
  },
  "required": [
    "schema",
    "names"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/address-kind/1.0": s0,
    "https://schemas.lienthong.example/codelists/agency-role/1.0": s1,
    "https://schemas.lienthong.example/codelists/consent-giver/1.0": s2,
    "https://schemas.lienthong.example/codelists/contact-kind/1.0": s3,
    "https://schemas.lienthong.example/codelists/country/1.0": s4,
    "https://schemas.lienthong.example/codelists/field-group/1.0": s5,
    "https://schemas.lienthong.example/codelists/identity-document-kind/1.0": s6,
    "https://schemas.lienthong.example/codelists/name-kind/1.0": s7,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s8,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s9,
    "https://schemas.lienthong.example/codelists/relation/1.0": s10,
    "https://schemas.lienthong.example/codelists/representation/1.0": s11,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s12,
    "https://schemas.lienthong.example/codelists/script/1.0": s13,
    "https://schemas.lienthong.example/codelists/sex/1.0": s14,
    "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0": s15,
    "https://schemas.lienthong.example/common/agency/1.0": s16,
    "https://schemas.lienthong.example/common/area/1.0": s17,
    "https://schemas.lienthong.example/common/citizen-number/1.0": s18,
    "https://schemas.lienthong.example/common/civil-date/1.0": s19,
    "https://schemas.lienthong.example/common/consent-statement/1.0": s20,
    "https://schemas.lienthong.example/common/contact-channel/1.0": s21,
    "https://schemas.lienthong.example/common/document-ref/1.0": s22,
    "https://schemas.lienthong.example/common/head/1.0": s23,
    "https://schemas.lienthong.example/common/identity-document/1.0": s24,
    "https://schemas.lienthong.example/common/instant/1.0": s25,
    "https://schemas.lienthong.example/common/label/1.0": s26,
    "https://schemas.lienthong.example/common/language/1.0": s27,
    "https://schemas.lienthong.example/common/line/1.0": s28,
    "https://schemas.lienthong.example/common/partial-date/1.0": s29,
    "https://schemas.lienthong.example/common/person-name/1.0": s30,
    "https://schemas.lienthong.example/common/place/1.0": s31,
    "https://schemas.lienthong.example/common/record-ref/1.0": s32,
    "https://schemas.lienthong.example/common/uuid/1.0": s33,
  },
};
