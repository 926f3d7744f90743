// Generated from schemas/codelists/modus/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/modus/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/modus/1.0",
  "title": "Way of working",
  "description": "How the traffickers worked: finer than the law's means, open for new ways.",
  "x-vi": {
    "title": "Phương thức",
    "description": "Cách thức hoạt động cụ thể của đối tượng: chi tiết hơn thủ đoạn trong luật, mở cho phương thức mới."
  },
  "type": "string",
  "x-open": true,
  "x-map": {
    "glotip": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "fake-job",
      "title": "Fake job offer",
      "description": "A promise of easy, well-paid work.",
      "x-vi": {
        "title": "Hứa việc nhẹ lương cao",
        "description": "Hứa hẹn việc làm nhẹ nhàng, lương cao."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodsOfControl",
          "code": "FalsePromises",
          "match": "broader"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlFalsePromises",
          "match": "broader"
        }
      }
    },
    {
      "const": "fake-marriage",
      "title": "Fake marriage",
      "description": "A promise or brokerage of marriage with a foreigner.",
      "x-vi": {
        "title": "Môi giới hôn nhân giả",
        "description": "Hứa hẹn, môi giới kết hôn với người nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodsOfControl",
          "code": "FalsePromises",
          "match": "broader"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlFalsePromises",
          "match": "broader"
        }
      }
    },
    {
      "const": "romance",
      "title": "Romance",
      "description": "A feigned love affair.",
      "x-vi": {
        "title": "Giả vờ yêu đương",
        "description": "Giả vờ yêu đương để đưa nạn nhân đi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodsOfControl",
          "code": "FalsePromises",
          "match": "broader"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlFalsePromises",
          "match": "broader"
        }
      }
    },
    {
      "const": "social-network",
      "title": "Social network",
      "description": "Approach over a social network or messaging application.",
      "x-vi": {
        "title": "Qua mạng xã hội",
        "description": "Tiếp cận qua mạng xã hội, ứng dụng nhắn tin."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodOfRecruitment",
          "code": "ThroughOnlineSocialNetworks",
          "match": "exact"
        },
        "ctdc": {
          "match": "none"
        }
      }
    },
    {
      "const": "adoption-abuse",
      "title": "Abuse of adoption",
      "description": "Adoption used as a cover.",
      "x-vi": {
        "title": "Lợi dụng việc cho, nhận con nuôi",
        "description": "Lợi dụng việc cho, nhận con nuôi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "pc2015-151-2"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        }
      }
    },
    {
      "const": "surrogacy-abuse",
      "title": "Abuse of surrogacy",
      "description": "Surrogacy used as a cover.",
      "x-vi": {
        "title": "Lợi dụng mang thai hộ",
        "description": "Lợi dụng việc mang thai hộ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        }
      }
    },
    {
      "const": "debt",
      "title": "Debt",
      "description": "A debt is made or used to hold the person.",
      "x-vi": {
        "title": "Ràng buộc bằng nợ",
        "description": "Tạo ra hoặc dùng khoản nợ để ràng buộc."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodsOfControl",
          "code": "DebtBondage",
          "match": "exact"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlDebtBondage",
          "match": "exact"
        }
      }
    },
    {
      "const": "papers-withheld",
      "title": "Papers withheld",
      "description": "Identity papers are taken away.",
      "x-vi": {
        "title": "Giữ giấy tờ",
        "description": "Thu giữ giấy tờ tùy thân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodsOfControl",
          "code": "WithholdsDocuments",
          "match": "broader"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlWithholdsDocuments",
          "match": "broader"
        }
      }
    },
    {
      "const": "confinement",
      "title": "Confinement",
      "description": "The person is locked in or watched.",
      "x-vi": {
        "title": "Giam giữ, canh gác",
        "description": "Nhốt giữ hoặc canh gác nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodsOfControl",
          "code": "Other",
          "match": "broader",
          "also": [
            {
              "list": "MethodsOfControl.definitions",
              "code": "RestrictsMovement",
              "match": "broader"
            }
          ]
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlRestrictsMovement",
          "match": "broader"
        }
      }
    },
    {
      "const": "drugs",
      "title": "Drugs",
      "description": "Drugs or alcohol are used.",
      "x-vi": {
        "title": "Dùng chất gây nghiện, chất kích thích",
        "description": "Dùng chất ma túy, rượu hoặc thuốc để khống chế."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodsOfControl",
          "code": "PsychoactiveSubstance",
          "match": "exact"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlPsychoactiveSubstances",
          "match": "exact"
        }
      }
    },
    {
      "const": "ransom",
      "title": "Ransom",
      "description": "Money is asked for letting the person go.",
      "x-vi": {
        "title": "Đòi tiền chuộc",
        "description": "Đòi tiền để thả nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodsOfControl",
          "code": "Other",
          "match": "broader"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlOther",
          "match": "broader"
        }
      }
    },
    {
      "const": "scam-compound",
      "title": "Scam compound",
      "description": "The person is held in a compound for online fraud.",
      "x-vi": {
        "title": "Cơ sở lừa đảo trực tuyến",
        "description": "Nạn nhân bị giữ trong cơ sở lừa đảo trực tuyến."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "MethodsOfControl",
          "code": "Other",
          "match": "broader"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlOther",
          "match": "broader"
        }
      }
    },
    {
      "const": "kin-sale",
      "title": "Sale by kin",
      "description": "A relative or acquaintance sells the person.",
      "x-vi": {
        "title": "Người thân quen bán",
        "description": "Người thân thích hoặc người quen đem bán."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        }
      }
    }
  ]
};
