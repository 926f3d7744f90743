// Generated from schemas/codelists/. Do not edit; run `pnpm generate`.
import type { Codelist } from '../contract.ts';
import type * as Codes from './types/codes.ts';

/**
 * Role of an accomplice · Vai trò đồng phạm
 *
 * The four roles of complicity.
 */
export const accompliceRole: Codelist<Codes.AccompliceRoleCode> = {
  "id": "https://schemas.lienthong.example/codelists/accomplice-role/1.0",
  "open": false,
  "title": {
    "en": "Role of an accomplice",
    "vi": "Vai trò đồng phạm"
  },
  "description": {
    "en": "The four roles of complicity.",
    "vi": "Bốn loại người đồng phạm theo khoản 3 Điều 17."
  },
  "codes": [
    {
      "code": "organiser",
      "title": {
        "en": "Organiser",
        "vi": "Người tổ chức"
      },
      "description": {
        "en": "Plans, leads or commands the offence.",
        "vi": "Chủ mưu, cầm đầu, chỉ huy việc thực hiện tội phạm."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-17"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "perpetrator",
      "title": {
        "en": "Perpetrator",
        "vi": "Người thực hành"
      },
      "description": {
        "en": "Commits the offence directly.",
        "vi": "Trực tiếp thực hiện tội phạm."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-17"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "instigator",
      "title": {
        "en": "Instigator",
        "vi": "Người xúi giục"
      },
      "description": {
        "en": "Incites, lures or urges others to commit it.",
        "vi": "Kích động, dụ dỗ, thúc đẩy người khác thực hiện tội phạm."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-17"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "helper",
      "title": {
        "en": "Helper",
        "vi": "Người giúp sức"
      },
      "description": {
        "en": "Gives moral or material means for it.",
        "vi": "Tạo điều kiện tinh thần hoặc vật chất cho việc thực hiện tội phạm."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-17"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Status of an accused · Tư cách trong vụ án
 *
 * Where a person stands in the proceedings of one case.
 */
export const accusedStatus: Codelist<Codes.AccusedStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/accused-status/1.0",
  "open": false,
  "title": {
    "en": "Status of an accused",
    "vi": "Tư cách trong vụ án"
  },
  "description": {
    "en": "Where a person stands in the proceedings of one case.",
    "vi": "Tư cách tham gia tố tụng của một người trong một vụ án."
  },
  "codes": [
    {
      "code": "suspect",
      "title": {
        "en": "Accused before trial",
        "vi": "Bị can"
      },
      "description": {
        "en": "Charged; the case is investigated or at the procuracy.",
        "vi": "Đã bị khởi tố bị can; vụ án đang điều tra hoặc ở viện kiểm sát."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-60",
        "cpc2015-179"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Persons brought into formal contact",
          "match": "broader"
        }
      }
    },
    {
      "code": "defendant",
      "title": {
        "en": "Defendant",
        "vi": "Bị cáo"
      },
      "description": {
        "en": "Sent to trial.",
        "vi": "Đã bị Tòa án quyết định đưa ra xét xử."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-61",
        "cpc2015-255"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Persons prosecuted",
          "match": "broader"
        }
      }
    },
    {
      "code": "convicted",
      "title": {
        "en": "Convicted",
        "vi": "Người bị kết án"
      },
      "description": {
        "en": "Found guilty by a judgment in force.",
        "vi": "Bị kết tội bằng bản án đã có hiệu lực pháp luật."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-260",
        "cpc2015-343"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Persons convicted",
          "match": "exact"
        }
      }
    },
    {
      "code": "acquitted",
      "title": {
        "en": "Acquitted",
        "vi": "Được tuyên không phạm tội"
      },
      "description": {
        "en": "Found not guilty.",
        "vi": "Được Tòa án tuyên không phạm tội."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-260"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Persons prosecuted",
          "match": "broader"
        }
      }
    },
    {
      "code": "suspended",
      "title": {
        "en": "Proceedings suspended",
        "vi": "Tạm đình chỉ"
      },
      "description": {
        "en": "The proceedings against the person are suspended.",
        "vi": "Tạm đình chỉ đối với bị can, bị cáo."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-229",
        "cpc2015-247"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Persons brought into formal contact",
          "match": "broader"
        }
      }
    },
    {
      "code": "terminated",
      "title": {
        "en": "Proceedings terminated",
        "vi": "Đình chỉ"
      },
      "description": {
        "en": "The proceedings against the person are terminated.",
        "vi": "Đình chỉ đối với bị can, bị cáo."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-230",
        "cpc2015-248"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Persons brought into formal contact",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Act of trafficking · Hành vi mua bán người
 *
 * What was done to the person: the act element of the definition.
 */
export const act: Codelist<Codes.ActCode> = {
  "id": "https://schemas.lienthong.example/codelists/act/1.0",
  "open": false,
  "title": {
    "en": "Act of trafficking",
    "vi": "Hành vi mua bán người"
  },
  "description": {
    "en": "What was done to the person: the act element of the definition.",
    "vi": "Hành vi đã thực hiện đối với nạn nhân: yếu tố hành vi trong khái niệm mua bán người."
  },
  "codes": [
    {
      "code": "recruitment",
      "title": {
        "en": "Recruitment",
        "vi": "Tuyển mộ"
      },
      "description": {
        "en": "Finding and enlisting a person.",
        "vi": "Tìm kiếm, lôi kéo và tập hợp người."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "hte_Type",
          "code": "Recruitment",
          "match": "exact"
        }
      }
    },
    {
      "code": "transport",
      "title": {
        "en": "Transport",
        "vi": "Vận chuyển"
      },
      "description": {
        "en": "Carrying a person from one place to another.",
        "vi": "Đưa người từ nơi này đến nơi khác."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "hte_Type",
          "code": "Transit",
          "match": "broader"
        }
      }
    },
    {
      "code": "harbouring",
      "title": {
        "en": "Harbouring",
        "vi": "Chứa chấp"
      },
      "description": {
        "en": "Hiding or keeping a person.",
        "vi": "Che giấu, giữ người tại một nơi."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "HarbouredIndividual",
          "match": "exact"
        }
      }
    },
    {
      "code": "transfer",
      "title": {
        "en": "Transfer",
        "vi": "Chuyển giao"
      },
      "description": {
        "en": "Handing a person over to another.",
        "vi": "Giao người cho bên khác."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "TransferredIndividual",
          "match": "exact"
        }
      }
    },
    {
      "code": "receipt",
      "title": {
        "en": "Receipt",
        "vi": "Tiếp nhận"
      },
      "description": {
        "en": "Taking a person over from another.",
        "vi": "Nhận người từ bên khác."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "ReceivedIndividual",
          "match": "exact"
        }
      }
    },
    {
      "code": "foetus-agreement",
      "title": {
        "en": "Agreement on a foetus",
        "vi": "Thỏa thuận mua bán người từ khi còn là bào thai"
      },
      "description": {
        "en": "Agreeing to trade a person while still a foetus.",
        "vi": "Thỏa thuận mua bán người từ khi còn là bào thai."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-3-2"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "brokering",
      "title": {
        "en": "Coercing, brokering or inciting",
        "vi": "Cưỡng ép, môi giới, xúi giục"
      },
      "description": {
        "en": "Making or helping somebody else trade a person.",
        "vi": "Cưỡng ép, môi giới hoặc xúi giục người khác mua bán người."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-3-3"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "RecruiterOrIntermediary",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Additional penalty · Hình phạt bổ sung
 *
 * Penalties beside the sentence.
 */
export const additionalPenalty: Codelist<Codes.AdditionalPenaltyCode> = {
  "id": "https://schemas.lienthong.example/codelists/additional-penalty/1.0",
  "open": false,
  "title": {
    "en": "Additional penalty",
    "vi": "Hình phạt bổ sung"
  },
  "description": {
    "en": "Penalties beside the sentence.",
    "vi": "Hình phạt kèm theo hình phạt chính."
  },
  "codes": [
    {
      "code": "fine",
      "title": {
        "en": "Fine",
        "vi": "Phạt tiền"
      },
      "description": {
        "en": "Fine of 20 to 100 million dong under Article 150.",
        "vi": "Phạt tiền, theo khoản 4 Điều 150 từ 20 đến 100 triệu đồng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-32",
        "pc2015-150-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "probation",
      "title": {
        "en": "Probation",
        "vi": "Quản chế"
      },
      "description": {
        "en": "Probation of one to five years.",
        "vi": "Phạt quản chế từ 01 năm đến 05 năm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-32",
        "pc2015-150-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "residence-ban",
      "title": {
        "en": "Residence ban",
        "vi": "Cấm cư trú"
      },
      "description": {
        "en": "Ban from certain places, one to five years.",
        "vi": "Cấm cư trú từ 01 năm đến 05 năm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-32",
        "pc2015-150-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "confiscation",
      "title": {
        "en": "Confiscation",
        "vi": "Tịch thu tài sản"
      },
      "description": {
        "en": "Confiscation of all or part of the property.",
        "vi": "Tịch thu một phần hoặc toàn bộ tài sản."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-32",
        "pc2015-150-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "practice-ban",
      "title": {
        "en": "Ban from office or trade",
        "vi": "Cấm đảm nhiệm chức vụ, cấm hành nghề"
      },
      "description": {
        "en": "Ban from holding an office or practising a trade.",
        "vi": "Cấm đảm nhiệm chức vụ, cấm hành nghề hoặc làm công việc nhất định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-32"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "expulsion",
      "title": {
        "en": "Expulsion",
        "vi": "Trục xuất"
      },
      "description": {
        "en": "A foreigner is expelled.",
        "vi": "Trục xuất người nước ngoài."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-32"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of address · Loại địa chỉ
 *
 * What an address is.
 */
export const addressKind: Codelist<Codes.AddressKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/address-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of address",
    "vi": "Loại địa chỉ"
  },
  "description": {
    "en": "What an address is.",
    "vi": "Loại địa chỉ."
  },
  "codes": [
    {
      "code": "permanent",
      "title": {
        "en": "Permanent residence",
        "vi": "Nơi thường trú"
      },
      "description": {
        "en": "Registered permanent residence.",
        "vi": "Nơi đăng ký thường trú."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law68-2020-11"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "temporary",
      "title": {
        "en": "Temporary residence",
        "vi": "Nơi tạm trú"
      },
      "description": {
        "en": "Registered temporary residence.",
        "vi": "Nơi đăng ký tạm trú."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law68-2020-11"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "current",
      "title": {
        "en": "Present stay",
        "vi": "Nơi ở hiện tại"
      },
      "description": {
        "en": "Where the person stays now.",
        "vi": "Nơi đang ở."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law68-2020-11"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "abroad",
      "title": {
        "en": "Address abroad",
        "vi": "Nơi ở nước ngoài"
      },
      "description": {
        "en": "An address outside Viet Nam.",
        "vi": "Địa chỉ ở nước ngoài."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law68-2020-11"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Age band · Nhóm tuổi
 *
 * Half-open bands without gaps, cut where the laws cut.
 */
export const ageBand: Codelist<Codes.AgeBandCode> = {
  "id": "https://schemas.lienthong.example/codelists/age-band/1.0",
  "open": false,
  "title": {
    "en": "Age band",
    "vi": "Nhóm tuổi"
  },
  "description": {
    "en": "Half-open bands without gaps, cut where the laws cut.",
    "vi": "Nhóm tuổi nửa mở, không hở, chia theo mốc tuổi trong luật."
  },
  "codes": [
    {
      "code": "under-10",
      "title": {
        "en": "Under 10",
        "vi": "Dưới 10 tuổi"
      },
      "description": {
        "en": "0 to 9 completed years.",
        "vi": "Từ 0 đến dưới 10 tuổi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "ctdc": {
          "list": "majorityStatus",
          "code": "Minor",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "0 to 17 years",
          "match": "broader"
        }
      }
    },
    {
      "code": "10-to-13",
      "title": {
        "en": "10 to 13",
        "vi": "Từ đủ 10 đến dưới 14 tuổi"
      },
      "description": {
        "en": "10 to 13 completed years.",
        "vi": "Từ đủ 10 đến dưới 14 tuổi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "ctdc": {
          "list": "majorityStatus",
          "code": "Minor",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "0 to 17 years",
          "match": "broader"
        }
      }
    },
    {
      "code": "14-to-15",
      "title": {
        "en": "14 to 15",
        "vi": "Từ đủ 14 đến dưới 16 tuổi"
      },
      "description": {
        "en": "14 and 15 completed years.",
        "vi": "Từ đủ 14 đến dưới 16 tuổi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "ctdc": {
          "list": "majorityStatus",
          "code": "Minor",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "0 to 17 years",
          "match": "broader"
        }
      }
    },
    {
      "code": "16-to-17",
      "title": {
        "en": "16 to 17",
        "vi": "Từ đủ 16 đến dưới 18 tuổi"
      },
      "description": {
        "en": "16 and 17 completed years.",
        "vi": "Từ đủ 16 đến dưới 18 tuổi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "ctdc": {
          "list": "majorityStatus",
          "code": "Minor",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "0 to 17 years",
          "match": "broader"
        }
      }
    },
    {
      "code": "under-16",
      "title": {
        "en": "Under 16",
        "vi": "Dưới 16 tuổi"
      },
      "description": {
        "en": "Under 16, not told more finely.",
        "vi": "Dưới 16 tuổi, chưa rõ cụ thể."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "ctdc": {
          "list": "majorityStatus",
          "code": "Minor",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "0 to 17 years",
          "match": "broader"
        }
      }
    },
    {
      "code": "under-18",
      "title": {
        "en": "Under 18",
        "vi": "Dưới 18 tuổi"
      },
      "description": {
        "en": "Under 18, not told more finely.",
        "vi": "Dưới 18 tuổi, chưa rõ cụ thể."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "ctdc": {
          "list": "majorityStatus",
          "code": "Minor",
          "match": "exact"
        },
        "glotip": {
          "list": "Age",
          "code": "0 to 17 years",
          "match": "exact"
        }
      }
    },
    {
      "code": "18-to-29",
      "title": {
        "en": "18 to 29",
        "vi": "Từ đủ 18 đến dưới 30 tuổi"
      },
      "description": {
        "en": "18 to 29 completed years.",
        "vi": "Từ đủ 18 đến dưới 30 tuổi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "ctdc": {
          "list": "majorityStatus",
          "code": "Adult",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "18 years or over",
          "match": "broader"
        }
      }
    },
    {
      "code": "30-to-44",
      "title": {
        "en": "30 to 44",
        "vi": "Từ đủ 30 đến dưới 45 tuổi"
      },
      "description": {
        "en": "30 to 44 completed years.",
        "vi": "Từ đủ 30 đến dưới 45 tuổi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "ctdc": {
          "list": "majorityStatus",
          "code": "Adult",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "18 years or over",
          "match": "broader"
        }
      }
    },
    {
      "code": "45-and-over",
      "title": {
        "en": "45 and over",
        "vi": "Từ đủ 45 tuổi trở lên"
      },
      "description": {
        "en": "45 completed years or more.",
        "vi": "Từ đủ 45 tuổi trở lên."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "ctdc": {
          "list": "majorityStatus",
          "code": "Adult",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "18 years or over",
          "match": "broader"
        }
      }
    },
    {
      "code": "18-and-over",
      "title": {
        "en": "18 and over",
        "vi": "Từ đủ 18 tuổi trở lên"
      },
      "description": {
        "en": "18 or more, not told more finely.",
        "vi": "Từ đủ 18 tuổi trở lên, chưa rõ cụ thể."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "ctdc": {
          "list": "majorityStatus",
          "code": "Adult",
          "match": "exact"
        },
        "glotip": {
          "list": "Age",
          "code": "18 years or over",
          "match": "exact"
        }
      }
    }
  ]
};

/**
 * Role of an agency · Vai trò của cơ quan
 *
 * What an agency does in a matter. Rules of sharing name roles, never agencies; an agency holds roles with dates in the directory.
 */
export const agencyRole: Codelist<Codes.AgencyRoleCode> = {
  "id": "https://schemas.lienthong.example/codelists/agency-role/1.0",
  "open": false,
  "title": {
    "en": "Role of an agency",
    "vi": "Vai trò của cơ quan"
  },
  "description": {
    "en": "What an agency does in a matter. Rules of sharing name roles, never agencies; an agency holds roles with dates in the directory.",
    "vi": "Vai trò của cơ quan trong vụ việc. Quy tắc chia sẻ nêu vai trò, không nêu tên cơ quan; vai trò kèm thời hạn có trong danh bạ."
  },
  "codes": [
    {
      "code": "commune-police",
      "title": {
        "en": "Commune police",
        "vi": "Công an cấp xã"
      },
      "description": {
        "en": "Receives reports, takes a first statement and passes them on; does not settle.",
        "vi": "Tiếp nhận tố giác, tin báo, lấy lời khai ban đầu và chuyển đi; không có thẩm quyền giải quyết."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Police",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LawEnforcement",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "commune-peoples-committee",
      "title": {
        "en": "Commune People's Committee",
        "vi": "Ủy ban nhân dân cấp xã"
      },
      "description": {
        "en": "Receives self-reports and notifies the provincial health body at once.",
        "vi": "Tiếp nhận việc tự khai báo và thông báo ngay cho cơ quan chuyên môn về y tế cấp tỉnh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-27",
        "law86-2025-2-3"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "provincial-police",
      "title": {
        "en": "Provincial police",
        "vi": "Công an cấp tỉnh"
      },
      "description": {
        "en": "Standing body of the programme in the province; verifies with the health body.",
        "vi": "Cơ quan thường trực của chương trình ở cấp tỉnh; phối hợp xác minh với cơ quan y tế."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-27",
        "law86-2025-2-3"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Police",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LawEnforcement",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "investigating-body",
      "title": {
        "en": "Investigating body",
        "vi": "Cơ quan điều tra"
      },
      "description": {
        "en": "Settles reports and investigates.",
        "vi": "Giải quyết nguồn tin về tội phạm và điều tra vụ án."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "cpc2015-163"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "org_Type",
          "code": "LawEnforcement",
          "match": "broader"
        }
      }
    },
    {
      "code": "border-guard",
      "title": {
        "en": "Border guard",
        "vi": "Bộ đội Biên phòng"
      },
      "description": {
        "en": "Assigned some acts of investigation; receives, rescues and hands over.",
        "vi": "Được giao tiến hành một số hoạt động điều tra; tiếp nhận, giải cứu và bàn giao."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "law53-2024-27"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LawEnforcement",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "coast-guard",
      "title": {
        "en": "Coast guard",
        "vi": "Cảnh sát biển"
      },
      "description": {
        "en": "Assigned some acts of investigation; receives self-reports.",
        "vi": "Được giao tiến hành một số hoạt động điều tra; tiếp nhận việc tự khai báo."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "law53-2024-27"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LawEnforcement",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "procuracy",
      "title": {
        "en": "Procuracy",
        "vi": "Viện kiểm sát"
      },
      "description": {
        "en": "Exercises prosecution and supervises the settlement and the investigation.",
        "vi": "Thực hành quyền công tố và kiểm sát việc giải quyết nguồn tin, điều tra."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "cpc2015-165"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "CourtOrProsecution",
          "match": "broader"
        }
      }
    },
    {
      "code": "court",
      "title": {
        "en": "Court",
        "vi": "Tòa án"
      },
      "description": {
        "en": "Tries cases; also receives reports.",
        "vi": "Xét xử vụ án; cũng tiếp nhận tố giác, tin báo."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "circular01-2017-5",
        "cpc2015-277"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "CourtOrProsecution",
          "match": "broader"
        }
      }
    },
    {
      "code": "support-centre",
      "title": {
        "en": "Support centre",
        "vi": "Cơ sở hỗ trợ nạn nhân"
      },
      "description": {
        "en": "Establishment that receives and supports victims.",
        "vi": "Cơ sở trợ giúp xã hội, cơ sở hỗ trợ nạn nhân tiếp nhận và hỗ trợ nạn nhân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "health-authority",
      "title": {
        "en": "Provincial health body",
        "vi": "Cơ quan chuyên môn về y tế cấp tỉnh"
      },
      "description": {
        "en": "Leads the initial verification since 1 July 2025 and directs support.",
        "vi": "Chủ trì xác minh ban đầu từ ngày 01/7/2025 và chỉ đạo việc hỗ trợ."
      },
      "state": "active",
      "from": "2025-03-01",
      "provenance": "background",
      "basis": [
        "law86-2025-2-3"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "labour-authority",
      "title": {
        "en": "Labour and social-affairs office",
        "vi": "Cơ quan lao động, thương binh và xã hội"
      },
      "description": {
        "en": "Led verification and support before the reorganisation of 2025.",
        "vi": "Chủ trì xác minh, hỗ trợ trước khi sắp xếp tổ chức bộ máy năm 2025."
      },
      "state": "active",
      "until": "2025-02-28",
      "provenance": "background",
      "basis": [
        "law66-2011-32"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "legal-aid-centre",
      "title": {
        "en": "State legal aid centre",
        "vi": "Trung tâm trợ giúp pháp lý nhà nước"
      },
      "description": {
        "en": "Gives legal aid to victims and persons under identification.",
        "vi": "Trợ giúp pháp lý cho nạn nhân và người đang được xác định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law11-2017-7-6a"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LegalService",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "womens-union",
      "title": {
        "en": "Women's Union",
        "vi": "Hội Liên hiệp Phụ nữ"
      },
      "description": {
        "en": "Receives reports, informs and supports.",
        "vi": "Tiếp nhận tin báo, tuyên truyền và hỗ trợ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "circular01-2017-5"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Other",
          "match": "broader"
        }
      }
    },
    {
      "code": "hotline",
      "title": {
        "en": "Hotline 111",
        "vi": "Tổng đài 111"
      },
      "description": {
        "en": "National hotline against human trafficking.",
        "vi": "Tổng đài điện thoại quốc gia về phòng, chống mua bán người."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "circular01-2017-5"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader"
        }
      }
    },
    {
      "code": "press",
      "title": {
        "en": "Press",
        "vi": "Cơ quan báo chí"
      },
      "description": {
        "en": "Passes on what it received or published.",
        "vi": "Chuyển tin báo nhận được hoặc đã đăng tải."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "circular01-2017-5"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Other",
          "match": "broader"
        }
      }
    },
    {
      "code": "foreign-affairs",
      "title": {
        "en": "Foreign affairs",
        "vi": "Cơ quan ngoại giao, cơ quan đại diện Việt Nam ở nước ngoài"
      },
      "description": {
        "en": "Missions abroad and external-relations bodies.",
        "vi": "Tiếp nhận, xác minh và đưa nạn nhân về nước."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-54"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader"
        }
      }
    },
    {
      "code": "provincial-peoples-committee",
      "title": {
        "en": "Provincial People's Committee",
        "vi": "Ủy ban nhân dân cấp tỉnh"
      },
      "description": {
        "en": "Receives the consolidated figures of the province.",
        "vi": "Tiếp nhận số liệu tổng hợp của tỉnh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree09-2019-13"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "steering-committee",
      "title": {
        "en": "Steering Committee on crime prevention",
        "vi": "Ban Chỉ đạo 138"
      },
      "description": {
        "en": "Committee 138 of a level.",
        "vi": "Ban Chỉ đạo phòng, chống tội phạm các cấp."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "district-police",
      "title": {
        "en": "District police",
        "vi": "Công an cấp huyện"
      },
      "description": {
        "en": "Police of a district, until districts were given up.",
        "vi": "Công an cấp huyện, đến khi không còn tổ chức cấp huyện."
      },
      "state": "active",
      "until": "2025-02-28",
      "provenance": "background",
      "basis": [
        "cpc2015-145"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Police",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LawEnforcement",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "district-peoples-committee",
      "title": {
        "en": "District People's Committee",
        "vi": "Ủy ban nhân dân cấp huyện"
      },
      "description": {
        "en": "People's Committee of a district, until there were two levels of local government.",
        "vi": "Ủy ban nhân dân cấp huyện, đến khi tổ chức chính quyền địa phương hai cấp."
      },
      "state": "active",
      "until": "2025-06-30",
      "provenance": "background",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "national-steering-committee",
      "title": {
        "en": "National steering committee 138/CP",
        "vi": "Ban Chỉ đạo 138/CP"
      },
      "description": {
        "en": "Steering Committee for the prevention of crime of the Government; receives the consolidated report of a province.",
        "vi": "Ban Chỉ đạo phòng, chống tội phạm của Chính phủ; nhận báo cáo tổng hợp của tỉnh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree09-2019-13"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "provincial-department",
      "title": {
        "en": "Provincial department",
        "vi": "Sở, ban, ngành cấp tỉnh"
      },
      "description": {
        "en": "Any department or branch of the province that has tasks in the programme: education, culture, information, finance, home affairs.",
        "vi": "Sở, ban, ngành cấp tỉnh có nhiệm vụ trong chương trình: giáo dục, văn hóa, thông tin, tài chính, nội vụ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "justice-authority",
      "title": {
        "en": "Justice authority",
        "vi": "Sở Tư pháp"
      },
      "description": {
        "en": "Provincial department of justice: legal aid, and the legality of draft documents.",
        "vi": "Cơ quan tư pháp cấp tỉnh: trợ giúp pháp lý, thẩm định dự thảo văn bản."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law11-2017-7-6a"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "fatherland-front",
      "title": {
        "en": "Fatherland Front",
        "vi": "Ủy ban Mặt trận Tổ quốc"
      },
      "description": {
        "en": "Committee of the Viet Nam Fatherland Front.",
        "vi": "Ủy ban Mặt trận Tổ quốc Việt Nam."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Other",
          "match": "broader"
        }
      }
    },
    {
      "code": "mass-organisation",
      "title": {
        "en": "Mass organisation",
        "vi": "Tổ chức chính trị - xã hội"
      },
      "description": {
        "en": "Youth union, farmers' union, veterans, trade union: a mass organisation other than the Women's Union.",
        "vi": "Đoàn Thanh niên, Hội Nông dân, Hội Cựu chiến binh, Công đoàn: tổ chức chính trị - xã hội khác ngoài Hội Phụ nữ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Other",
          "match": "broader"
        }
      }
    },
    {
      "code": "provincial-peoples-council",
      "title": {
        "en": "Provincial People's Council",
        "vi": "Hội đồng nhân dân cấp tỉnh"
      },
      "description": {
        "en": "People's Council of the province: adopts resolutions.",
        "vi": "Hội đồng nhân dân cấp tỉnh: ban hành nghị quyết."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "code": "other-state-body",
      "title": {
        "en": "Other state body",
        "vi": "Cơ quan nhà nước khác"
      },
      "description": {
        "en": "A state body that may petition for prosecution.",
        "vi": "Cơ quan nhà nước có thẩm quyền kiến nghị khởi tố."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Ruling on appeal · Quyết định phúc thẩm
 *
 * What the court of appeal does with the judgment.
 */
export const appealRuling: Codelist<Codes.AppealRulingCode> = {
  "id": "https://schemas.lienthong.example/codelists/appeal-ruling/1.0",
  "open": false,
  "title": {
    "en": "Ruling on appeal",
    "vi": "Quyết định phúc thẩm"
  },
  "description": {
    "en": "What the court of appeal does with the judgment.",
    "vi": "Tòa án cấp phúc thẩm quyết định thế nào về bản án sơ thẩm."
  },
  "codes": [
    {
      "code": "upheld",
      "title": {
        "en": "Upheld",
        "vi": "Giữ nguyên bản án"
      },
      "description": {
        "en": "The judgment stands.",
        "vi": "Không chấp nhận kháng cáo, kháng nghị và giữ nguyên bản án."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-355"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "amended",
      "title": {
        "en": "Amended",
        "vi": "Sửa bản án"
      },
      "description": {
        "en": "The judgment is amended.",
        "vi": "Sửa bản án sơ thẩm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-355"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "annulled-for-anew",
      "title": {
        "en": "Annulled, to begin anew",
        "vi": "Hủy để điều tra lại, xét xử lại"
      },
      "description": {
        "en": "The judgment is annulled and the case investigated or tried again.",
        "vi": "Hủy bản án sơ thẩm, chuyển hồ sơ để điều tra lại hoặc xét xử lại."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-355"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "annulled-and-terminated",
      "title": {
        "en": "Annulled and terminated",
        "vi": "Hủy và đình chỉ vụ án"
      },
      "description": {
        "en": "The judgment is annulled and the case terminated.",
        "vi": "Hủy bản án sơ thẩm và đình chỉ vụ án."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-355"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "appeal-ended",
      "title": {
        "en": "Appeal ended",
        "vi": "Đình chỉ xét xử phúc thẩm"
      },
      "description": {
        "en": "The appeal was withdrawn and ends.",
        "vi": "Đình chỉ việc xét xử phúc thẩm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-355"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Who appeals · Người kháng cáo, kháng nghị
 *
 * Who appeals or protests.
 */
export const appellant: Codelist<Codes.AppellantCode> = {
  "id": "https://schemas.lienthong.example/codelists/appellant/1.0",
  "open": false,
  "title": {
    "en": "Who appeals",
    "vi": "Người kháng cáo, kháng nghị"
  },
  "description": {
    "en": "Who appeals or protests.",
    "vi": "Ai kháng cáo, kháng nghị."
  },
  "codes": [
    {
      "code": "defendant",
      "title": {
        "en": "Defendant",
        "vi": "Bị cáo"
      },
      "description": {
        "en": "The defendant or the representative.",
        "vi": "Bị cáo, người đại diện của bị cáo."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-331"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "injured-party",
      "title": {
        "en": "Injured party",
        "vi": "Bị hại"
      },
      "description": {
        "en": "The victim as injured party, or the representative.",
        "vi": "Bị hại, người đại diện của bị hại."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-331",
        "cpc2015-62"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "other-party",
      "title": {
        "en": "Another party",
        "vi": "Người khác"
      },
      "description": {
        "en": "A civil party, counsel, or one whose rights are touched.",
        "vi": "Đương sự, người bào chữa, người có quyền lợi liên quan."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-331"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "procuracy",
      "title": {
        "en": "Procuracy",
        "vi": "Viện kiểm sát"
      },
      "description": {
        "en": "Protest of the procuracy.",
        "vi": "Viện kiểm sát kháng nghị."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-336"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Level of area · Cấp đơn vị hành chính
 *
 * The level of an administrative area.
 */
export const areaLevel: Codelist<Codes.AreaLevelCode> = {
  "id": "https://schemas.lienthong.example/codelists/area-level/1.0",
  "open": false,
  "title": {
    "en": "Level of area",
    "vi": "Cấp đơn vị hành chính"
  },
  "description": {
    "en": "The level of an administrative area.",
    "vi": "Cấp của đơn vị hành chính."
  },
  "codes": [
    {
      "code": "nation",
      "title": {
        "en": "Nation",
        "vi": "Cả nước"
      },
      "description": {
        "en": "The whole country.",
        "vi": "Toàn quốc."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision124-2004-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "province",
      "title": {
        "en": "Province",
        "vi": "Cấp tỉnh"
      },
      "description": {
        "en": "Province or centrally-run city.",
        "vi": "Tỉnh, thành phố trực thuộc trung ương."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision124-2004-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "district",
      "title": {
        "en": "District",
        "vi": "Cấp huyện"
      },
      "description": {
        "en": "District; none exists after 1 July 2025.",
        "vi": "Huyện, quận, thị xã; không còn từ ngày 01/7/2025."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision124-2004-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "commune",
      "title": {
        "en": "Commune",
        "vi": "Cấp xã"
      },
      "description": {
        "en": "Commune, ward or special zone.",
        "vi": "Xã, phường, đặc khu."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision124-2004-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of attachment · Loại tài liệu kèm theo
 *
 * What an attached part is.
 */
export const attachmentKind: Codelist<Codes.AttachmentKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/attachment-kind/1.0",
  "open": true,
  "title": {
    "en": "Kind of attachment",
    "vi": "Loại tài liệu kèm theo"
  },
  "description": {
    "en": "What an attached part is.",
    "vi": "Phần kèm theo là tài liệu gì."
  },
  "codes": [
    {
      "code": "minutes",
      "title": {
        "en": "Minutes",
        "vi": "Biên bản"
      },
      "description": {
        "en": "Minutes of reception, of hand-over, of a statement.",
        "vi": "Biên bản tiếp nhận, giao nhận, ghi lời khai."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "letter",
      "title": {
        "en": "Letter or petition",
        "vi": "Đơn, văn bản"
      },
      "description": {
        "en": "Written denunciation, report or petition.",
        "vi": "Đơn tố giác, văn bản báo tin, kiến nghị."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "decision",
      "title": {
        "en": "Decision",
        "vi": "Quyết định"
      },
      "description": {
        "en": "A decision.",
        "vi": "Quyết định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "photo",
      "title": {
        "en": "Photograph",
        "vi": "Hình ảnh"
      },
      "description": {
        "en": "Photograph or scan.",
        "vi": "Ảnh chụp hoặc ảnh quét."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "recording",
      "title": {
        "en": "Recording",
        "vi": "Ghi âm, ghi hình"
      },
      "description": {
        "en": "Sound or video.",
        "vi": "Tệp âm thanh hoặc hình ảnh động."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "message-log",
      "title": {
        "en": "Messages",
        "vi": "Tin nhắn"
      },
      "description": {
        "en": "Messages, calls, account data.",
        "vi": "Tin nhắn, nhật ký cuộc gọi, dữ liệu tài khoản."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "identity-paper",
      "title": {
        "en": "Identity paper",
        "vi": "Giấy tờ tùy thân"
      },
      "description": {
        "en": "Copy of an identity paper.",
        "vi": "Bản sao giấy tờ tùy thân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "payment-proof",
      "title": {
        "en": "Proof of payment",
        "vi": "Chứng từ chuyển tiền"
      },
      "description": {
        "en": "Proof of a payment.",
        "vi": "Chứng từ giao dịch tiền."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "medical-paper",
      "title": {
        "en": "Medical paper",
        "vi": "Giấy tờ y tế"
      },
      "description": {
        "en": "Medical paper.",
        "vi": "Giấy tờ y tế."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "other",
      "title": {
        "en": "Other",
        "vi": "Khác"
      },
      "description": {
        "en": "Another document.",
        "vi": "Tài liệu khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Source of money · Nguồn kinh phí
 *
 * Who pays: the state budget or another lawful source.
 */
export const budgetSource: Codelist<Codes.BudgetSourceCode> = {
  "id": "https://schemas.lienthong.example/codelists/budget-source/1.0",
  "open": true,
  "title": {
    "en": "Source of money",
    "vi": "Nguồn kinh phí"
  },
  "description": {
    "en": "Who pays: the state budget or another lawful source.",
    "vi": "Ngân sách nhà nước hoặc nguồn hợp pháp khác."
  },
  "codes": [
    {
      "code": "central-budget",
      "title": {
        "en": "Central budget",
        "vi": "Ngân sách trung ương"
      },
      "description": {
        "en": "The state budget, central level.",
        "vi": "Ngân sách nhà nước, cấp trung ương."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decision793-2016-funding"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "provincial-budget",
      "title": {
        "en": "Provincial budget",
        "vi": "Ngân sách cấp tỉnh"
      },
      "description": {
        "en": "The state budget, provincial level.",
        "vi": "Ngân sách nhà nước, cấp tỉnh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decision793-2016-funding"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "commune-budget",
      "title": {
        "en": "Commune budget",
        "vi": "Ngân sách cấp xã"
      },
      "description": {
        "en": "The state budget, commune level.",
        "vi": "Ngân sách nhà nước, cấp xã."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decision793-2016-funding"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "own-estimate",
      "title": {
        "en": "Own yearly estimate",
        "vi": "Dự toán của cơ quan"
      },
      "description": {
        "en": "The yearly estimate of the body itself.",
        "vi": "Dự toán chi thường xuyên hằng năm của cơ quan."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decision793-2016-funding"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "integrated-programme",
      "title": {
        "en": "Another programme",
        "vi": "Lồng ghép chương trình khác"
      },
      "description": {
        "en": "Money of another programme with which the work is joined.",
        "vi": "Kinh phí lồng ghép từ chương trình, đề án khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decision793-2016-funding"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "aid",
      "title": {
        "en": "Foreign aid",
        "vi": "Viện trợ nước ngoài"
      },
      "description": {
        "en": "Aid of foreign states, organisations or individuals.",
        "vi": "Viện trợ của nhà nước, tổ chức, cá nhân nước ngoài."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decision793-2016-funding"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "donation",
      "title": {
        "en": "Contributions",
        "vi": "Đóng góp, tài trợ trong nước"
      },
      "description": {
        "en": "Contributions of organisations and individuals in the country.",
        "vi": "Đóng góp, tài trợ của tổ chức, cá nhân trong nước."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decision793-2016-funding"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Measure of a campaign · Biện pháp trong đợt cao điểm
 *
 * What the forces did during a campaign.
 */
export const campaignMeasure: Codelist<Codes.CampaignMeasureCode> = {
  "id": "https://schemas.lienthong.example/codelists/campaign-measure/1.0",
  "open": true,
  "title": {
    "en": "Measure of a campaign",
    "vi": "Biện pháp trong đợt cao điểm"
  },
  "description": {
    "en": "What the forces did during a campaign.",
    "vi": "Việc các lực lượng đã làm trong đợt cao điểm."
  },
  "codes": [
    {
      "code": "communication",
      "title": {
        "en": "Communication",
        "vi": "Truyền thông"
      },
      "description": {
        "en": "Informing people, calling on them to denounce.",
        "vi": "Tuyên truyền, vận động tố giác tội phạm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-campaign"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "situation-review",
      "title": {
        "en": "Review of the situation",
        "vi": "Rà soát tình hình"
      },
      "description": {
        "en": "Review of routes, areas, rings.",
        "vi": "Rà soát tuyến, địa bàn, đường dây."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-campaign"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "report-settlement",
      "title": {
        "en": "Settling reports",
        "vi": "Giải quyết nguồn tin"
      },
      "description": {
        "en": "Settling reports received and suspended.",
        "vi": "Giải quyết nguồn tin mới và nguồn tin tạm đình chỉ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-campaign"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ring-breaking",
      "title": {
        "en": "Breaking rings",
        "vi": "Triệt phá đường dây"
      },
      "description": {
        "en": "Investigating and breaking rings.",
        "vi": "Điều tra, triệt phá đường dây, ổ nhóm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-campaign"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "hunting-wanted",
      "title": {
        "en": "Hunting the wanted",
        "vi": "Truy bắt truy nã"
      },
      "description": {
        "en": "Finding and arresting the wanted.",
        "vi": "Truy bắt đối tượng truy nã."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-investigation"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "border-patrol",
      "title": {
        "en": "Border patrol",
        "vi": "Tuần tra biên giới"
      },
      "description": {
        "en": "Patrol and control of border, trails and crossings.",
        "vi": "Tuần tra, kiểm soát biên giới, đường mòn, cửa khẩu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-campaign"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "sea-patrol",
      "title": {
        "en": "Sea and river patrol",
        "vi": "Tuần tra sông, biển"
      },
      "description": {
        "en": "Patrol at sea and on rivers.",
        "vi": "Tuần tra, kiểm soát trên sông, trên biển."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-campaign"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "inspection",
      "title": {
        "en": "Inspection",
        "vi": "Kiểm tra cơ sở kinh doanh"
      },
      "description": {
        "en": "Inspection of businesses with conditions of security.",
        "vi": "Kiểm tra cơ sở kinh doanh có điều kiện về an ninh, trật tự."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-campaign"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "network-watch",
      "title": {
        "en": "Watch over networks",
        "vi": "Đấu tranh trên không gian mạng"
      },
      "description": {
        "en": "Watch over recruiting on networks.",
        "vi": "Phát hiện hoạt động lôi kéo, tuyển mộ trên mạng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-campaign"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "rescue-and-reception",
      "title": {
        "en": "Rescue and reception",
        "vi": "Giải cứu, tiếp nhận"
      },
      "description": {
        "en": "Rescue and reception of victims.",
        "vi": "Giải cứu, tiếp nhận nạn nhân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-victims"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "foreign-cooperation",
      "title": {
        "en": "Work with neighbours",
        "vi": "Phối hợp nước láng giềng"
      },
      "description": {
        "en": "Joint work with the forces of a neighbouring country.",
        "vi": "Phối hợp với lực lượng chức năng nước láng giềng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-campaign"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "fast-trial",
      "title": {
        "en": "Trial for all to see",
        "vi": "Truy tố, xét xử điểm"
      },
      "description": {
        "en": "Quick prosecution and trial of chosen cases.",
        "vi": "Truy tố, xét xử kịp thời vụ án điểm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-trial"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Decision in a case · Quyết định tố tụng
 *
 * The procedural decisions that shape a case.
 */
export const caseDecision: Codelist<Codes.CaseDecisionCode> = {
  "id": "https://schemas.lienthong.example/codelists/case-decision/1.0",
  "open": false,
  "title": {
    "en": "Decision in a case",
    "vi": "Quyết định tố tụng"
  },
  "description": {
    "en": "The procedural decisions that shape a case.",
    "vi": "Các quyết định tố tụng làm thay đổi vụ án."
  },
  "codes": [
    {
      "code": "instituted",
      "title": {
        "en": "Case instituted",
        "vi": "Khởi tố vụ án hình sự"
      },
      "description": {
        "en": "Decision to institute a criminal case.",
        "vi": "Quyết định khởi tố vụ án hình sự."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-154",
        "cpc2015-147-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "not-instituted",
      "title": {
        "en": "Case not instituted",
        "vi": "Không khởi tố vụ án hình sự"
      },
      "description": {
        "en": "Decision not to institute a criminal case.",
        "vi": "Quyết định không khởi tố vụ án hình sự."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-158",
        "cpc2015-147-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "settlement-suspended",
      "title": {
        "en": "Settlement suspended",
        "vi": "Tạm đình chỉ giải quyết nguồn tin"
      },
      "description": {
        "en": "Decision to suspend the settlement of a report.",
        "vi": "Quyết định tạm đình chỉ việc giải quyết tố giác, tin báo, kiến nghị khởi tố."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-148-1",
        "cpc2015-147-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "institution-changed",
      "title": {
        "en": "Institution changed",
        "vi": "Thay đổi quyết định khởi tố vụ án"
      },
      "description": {
        "en": "Decision to change the institution of the case.",
        "vi": "Quyết định thay đổi quyết định khởi tố vụ án hình sự."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-156"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "institution-supplemented",
      "title": {
        "en": "Institution supplemented",
        "vi": "Bổ sung quyết định khởi tố vụ án"
      },
      "description": {
        "en": "Decision to supplement the institution of the case.",
        "vi": "Quyết định bổ sung quyết định khởi tố vụ án hình sự."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-156"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "accused-charged",
      "title": {
        "en": "Accused charged",
        "vi": "Khởi tố bị can"
      },
      "description": {
        "en": "Decision to charge an accused.",
        "vi": "Quyết định khởi tố bị can."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-179"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "investigation-extended",
      "title": {
        "en": "Investigation extended",
        "vi": "Gia hạn thời hạn điều tra"
      },
      "description": {
        "en": "The time limit of the investigation was extended.",
        "vi": "Gia hạn thời hạn điều tra vụ án."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-172"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "investigation-suspended",
      "title": {
        "en": "Investigation suspended",
        "vi": "Tạm đình chỉ điều tra"
      },
      "description": {
        "en": "Decision to suspend the investigation.",
        "vi": "Quyết định tạm đình chỉ điều tra."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-229"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "investigation-terminated",
      "title": {
        "en": "Investigation terminated",
        "vi": "Đình chỉ điều tra"
      },
      "description": {
        "en": "Decision to terminate the investigation.",
        "vi": "Quyết định đình chỉ điều tra."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-230"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "investigation-resumed",
      "title": {
        "en": "Investigation resumed",
        "vi": "Phục hồi điều tra"
      },
      "description": {
        "en": "Decision to resume the investigation.",
        "vi": "Quyết định phục hồi điều tra."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-235"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "wanted-notice",
      "title": {
        "en": "Wanted notice",
        "vi": "Truy nã bị can"
      },
      "description": {
        "en": "Decision to search for the accused.",
        "vi": "Quyết định truy nã bị can."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-231"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cases-joined",
      "title": {
        "en": "Cases joined",
        "vi": "Nhập vụ án"
      },
      "description": {
        "en": "Decision to join cases.",
        "vi": "Quyết định nhập vụ án hình sự."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-170"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "case-split",
      "title": {
        "en": "Case split",
        "vi": "Tách vụ án"
      },
      "description": {
        "en": "Decision to split a case.",
        "vi": "Quyết định tách vụ án hình sự."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-170"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "case-transferred",
      "title": {
        "en": "Case transferred",
        "vi": "Chuyển vụ án"
      },
      "description": {
        "en": "Decision to hand the case to another body.",
        "vi": "Quyết định chuyển vụ án để điều tra theo thẩm quyền."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-163"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "conclusion",
      "title": {
        "en": "Conclusion proposing prosecution",
        "vi": "Kết luận điều tra đề nghị truy tố"
      },
      "description": {
        "en": "Conclusion of the investigation that proposes prosecution.",
        "vi": "Bản kết luận điều tra vụ án hình sự đề nghị truy tố."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-233"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "file-returned",
      "title": {
        "en": "File returned",
        "vi": "Trả hồ sơ để điều tra bổ sung"
      },
      "description": {
        "en": "The file goes back for further investigation.",
        "vi": "Quyết định trả hồ sơ để điều tra bổ sung."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-245"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "indictment",
      "title": {
        "en": "Indictment",
        "vi": "Truy tố bằng cáo trạng"
      },
      "description": {
        "en": "Decision to prosecute by an indictment.",
        "vi": "Quyết định truy tố bị can trước Tòa án bằng bản cáo trạng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-240"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "trial-decision",
      "title": {
        "en": "Case sent to trial",
        "vi": "Đưa vụ án ra xét xử"
      },
      "description": {
        "en": "Decision to bring the case to trial.",
        "vi": "Quyết định đưa vụ án ra xét xử."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-277"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "first-judgment",
      "title": {
        "en": "First-instance judgment",
        "vi": "Bản án sơ thẩm"
      },
      "description": {
        "en": "Judgment at first instance.",
        "vi": "Bản án hình sự sơ thẩm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-277"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "appeal-judgment",
      "title": {
        "en": "Appeal judgment",
        "vi": "Bản án phúc thẩm"
      },
      "description": {
        "en": "Judgment on appeal.",
        "vi": "Bản án hình sự phúc thẩm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Ground of suspending a case · Căn cứ tạm đình chỉ vụ án
 *
 * Why a case, or the case against somebody, is suspended.
 */
export const caseSuspensionGround: Codelist<Codes.CaseSuspensionGroundCode> = {
  "id": "https://schemas.lienthong.example/codelists/case-suspension-ground/1.0",
  "open": false,
  "title": {
    "en": "Ground of suspending a case",
    "vi": "Căn cứ tạm đình chỉ vụ án"
  },
  "description": {
    "en": "Why a case, or the case against somebody, is suspended.",
    "vi": "Căn cứ tạm đình chỉ điều tra, tạm đình chỉ vụ án."
  },
  "codes": [
    {
      "code": "accused-not-found",
      "title": {
        "en": "Accused not identified or not found",
        "vi": "Chưa xác định được bị can, không biết bị can ở đâu"
      },
      "description": {
        "en": "Who did it is not known, or not to be found.",
        "vi": "Chưa xác định được bị can hoặc không biết rõ bị can đang ở đâu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-229",
        "cpc2015-247"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "illness",
      "title": {
        "en": "Illness",
        "vi": "Bệnh"
      },
      "description": {
        "en": "A mental or dangerous illness is certified.",
        "vi": "Có kết luận giám định về bệnh tâm thần hoặc bệnh hiểm nghèo."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-229",
        "cpc2015-247"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "awaiting-result",
      "title": {
        "en": "Result awaited",
        "vi": "Chờ kết quả"
      },
      "description": {
        "en": "An expert opinion, valuation or assistance from abroad is not there yet.",
        "vi": "Trưng cầu giám định, định giá, tương trợ tư pháp chưa có kết quả."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-229",
        "cpc2015-247"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "force-majeure",
      "title": {
        "en": "Force majeure",
        "vi": "Bất khả kháng"
      },
      "description": {
        "en": "Disaster or epidemic; since 1 December 2021.",
        "vi": "Thiên tai, dịch bệnh; từ ngày 01/12/2021."
      },
      "state": "active",
      "from": "2021-12-01",
      "provenance": "background",
      "basis": [
        "cpc2015-229",
        "cpc2015-247"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Arrangement for a child · Bố trí cho trẻ em
 *
 * What was arranged for a child that came back.
 */
export const childArrangement: Codelist<Codes.ChildArrangementCode> = {
  "id": "https://schemas.lienthong.example/codelists/child-arrangement/1.0",
  "open": false,
  "title": {
    "en": "Arrangement for a child",
    "vi": "Bố trí cho trẻ em"
  },
  "description": {
    "en": "What was arranged for a child that came back.",
    "vi": "Việc đã bố trí cho trẻ em được tiếp nhận."
  },
  "codes": [
    {
      "code": "fetched-by-relative",
      "title": {
        "en": "Fetched by a relative",
        "vi": "Người thân đến nhận"
      },
      "description": {
        "en": "A relative was told and came.",
        "vi": "Thông báo cho người thân thích đến nhận."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-30"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "escorted-to-relative",
      "title": {
        "en": "Escorted to a relative",
        "vi": "Đưa về nơi người thân cư trú"
      },
      "description": {
        "en": "Somebody brought the child to where a relative lives.",
        "vi": "Bố trí người đưa về nơi người thân thích cư trú."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-30"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "centre",
      "title": {
        "en": "Centre",
        "vi": "Cơ sở trợ giúp xã hội, cơ sở hỗ trợ nạn nhân"
      },
      "description": {
        "en": "A social assistance or support centre took the child.",
        "vi": "Chuyển cho cơ sở trợ giúp xã hội, cơ sở hỗ trợ nạn nhân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-30"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Who came forward · Người trình báo
 *
 * Who reported that a person was trafficked.
 */
export const comingForward: Codelist<Codes.ComingForwardCode> = {
  "id": "https://schemas.lienthong.example/codelists/coming-forward/1.0",
  "open": false,
  "title": {
    "en": "Who came forward",
    "vi": "Người trình báo"
  },
  "description": {
    "en": "Who reported that a person was trafficked.",
    "vi": "Ai đến trình báo."
  },
  "codes": [
    {
      "code": "person",
      "title": {
        "en": "The person",
        "vi": "Chính người đó"
      },
      "description": {
        "en": "Who has reason to think to be a victim.",
        "vi": "Người có căn cứ cho rằng mình là nạn nhân."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-27-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "legal-representative",
      "title": {
        "en": "Legal representative",
        "vi": "Người đại diện hợp pháp"
      },
      "description": {
        "en": "The legal representative.",
        "vi": "Người đại diện hợp pháp."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-27-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Channel · Kênh truyền thông
 *
 * Where a message was carried.
 */
export const communicationChannel: Codelist<Codes.CommunicationChannelCode> = {
  "id": "https://schemas.lienthong.example/codelists/communication-channel/1.0",
  "open": true,
  "title": {
    "en": "Channel",
    "vi": "Kênh truyền thông"
  },
  "description": {
    "en": "Where a message was carried.",
    "vi": "Kênh chuyển tải nội dung."
  },
  "codes": [
    {
      "code": "newspaper",
      "title": {
        "en": "Press",
        "vi": "Báo chí"
      },
      "description": {
        "en": "Printed or electronic newspaper.",
        "vi": "Báo in, báo điện tử."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "radio",
      "title": {
        "en": "Radio",
        "vi": "Phát thanh"
      },
      "description": {
        "en": "Radio.",
        "vi": "Đài phát thanh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "television",
      "title": {
        "en": "Television",
        "vi": "Truyền hình"
      },
      "description": {
        "en": "Television.",
        "vi": "Đài truyền hình."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "loudspeaker",
      "title": {
        "en": "Loudspeakers",
        "vi": "Loa truyền thanh"
      },
      "description": {
        "en": "Loudspeakers of a commune or hamlet.",
        "vi": "Loa truyền thanh xã, ấp."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "website",
      "title": {
        "en": "Website",
        "vi": "Trang thông tin điện tử"
      },
      "description": {
        "en": "Website of a body.",
        "vi": "Trang, cổng thông tin điện tử."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "social-network",
      "title": {
        "en": "Social network",
        "vi": "Mạng xã hội"
      },
      "description": {
        "en": "Page or group on a social network.",
        "vi": "Trang, nhóm trên mạng xã hội."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "video-platform",
      "title": {
        "en": "Video platform",
        "vi": "Nền tảng video"
      },
      "description": {
        "en": "Service for short or long videos.",
        "vi": "Nền tảng chia sẻ video."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "messages",
      "title": {
        "en": "Text messages",
        "vi": "Tin nhắn"
      },
      "description": {
        "en": "SMS or messages of an app.",
        "vi": "Tin nhắn SMS, tin nhắn ứng dụng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Content of communication · Nội dung truyền thông
 *
 * What people are told, by the points of the law.
 */
export const communicationContent: Codelist<Codes.CommunicationContentCode> = {
  "id": "https://schemas.lienthong.example/codelists/communication-content/1.0",
  "open": false,
  "title": {
    "en": "Content of communication",
    "vi": "Nội dung truyền thông"
  },
  "description": {
    "en": "What people are told, by the points of the law.",
    "vi": "Nội dung thông tin, tuyên truyền, giáo dục theo điểm của luật."
  },
  "codes": [
    {
      "code": "a",
      "title": {
        "en": "Policies and laws",
        "vi": "Chính sách, pháp luật"
      },
      "description": {
        "en": "Policies and laws on human trafficking and related law.",
        "vi": "Chính sách, pháp luật về phòng, chống mua bán người và pháp luật có liên quan."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "b",
      "title": {
        "en": "Purposes, means, acts",
        "vi": "Mục đích, thủ đoạn, hành vi"
      },
      "description": {
        "en": "Purposes, means and acts of trafficking and other forbidden acts.",
        "vi": "Mục đích, thủ đoạn, hành vi mua bán người và các hành vi bị nghiêm cấm khác."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "c",
      "title": {
        "en": "How to behave",
        "vi": "Kỹ năng ứng xử"
      },
      "description": {
        "en": "What to do where trafficking is suspected.",
        "vi": "Kỹ năng ứng xử khi có nghi ngờ về việc mua bán người."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "d",
      "title": {
        "en": "Measures and experience",
        "vi": "Biện pháp, kinh nghiệm"
      },
      "description": {
        "en": "Measures and experience of prevention and combat.",
        "vi": "Biện pháp, kinh nghiệm phòng, chống mua bán người."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "đ",
      "title": {
        "en": "Responsibilities",
        "vi": "Trách nhiệm"
      },
      "description": {
        "en": "Responsibilities of bodies, firms, families and individuals.",
        "vi": "Trách nhiệm của cơ quan, tổ chức, doanh nghiệp, gia đình, cá nhân."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "e",
      "title": {
        "en": "Against stigma",
        "vi": "Chống kỳ thị"
      },
      "description": {
        "en": "Against insult, stigma and discrimination of victims and persons under identification.",
        "vi": "Chống xúc phạm, kỳ thị, phân biệt đối xử đối với nạn nhân, người đang trong quá trình xác định là nạn nhân."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "g",
      "title": {
        "en": "Protection, support, outcomes",
        "vi": "Bảo vệ, hỗ trợ, kết quả xử lý"
      },
      "description": {
        "en": "Protection and support of victims; what came of cases.",
        "vi": "Biện pháp bảo vệ, chính sách hỗ trợ; kết quả xử lý vụ việc."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "h",
      "title": {
        "en": "Other",
        "vi": "Nội dung khác"
      },
      "description": {
        "en": "Other contents on prevention and combat.",
        "vi": "Nội dung khác có liên quan đến phòng, chống mua bán người."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Form of communication · Hình thức truyền thông
 *
 * How people are informed, by the forms that the law lists.
 */
export const communicationEvent: Codelist<Codes.CommunicationEventCode> = {
  "id": "https://schemas.lienthong.example/codelists/communication-event/1.0",
  "open": true,
  "title": {
    "en": "Form of communication",
    "vi": "Hình thức truyền thông"
  },
  "description": {
    "en": "How people are informed, by the forms that the law lists.",
    "vi": "Hình thức thông tin, tuyên truyền, giáo dục theo luật."
  },
  "codes": [
    {
      "code": "rally",
      "title": {
        "en": "Rally",
        "vi": "Mít tinh, lễ phát động"
      },
      "description": {
        "en": "Public rally or launching ceremony.",
        "vi": "Mít tinh, lễ phát động, diễu hành."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3",
        "decision793-2016-day"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "talk",
      "title": {
        "en": "Direct talk",
        "vi": "Gặp gỡ, nói chuyện trực tiếp"
      },
      "description": {
        "en": "Meeting and talking face to face (point a).",
        "vi": "Gặp gỡ, nói chuyện trực tiếp (điểm a)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-3",
        "law66-2011-7"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "conference",
      "title": {
        "en": "Conference, training",
        "vi": "Hội nghị, tập huấn"
      },
      "description": {
        "en": "Conference or training for officers and communicators.",
        "vi": "Hội nghị, lớp tập huấn cho cán bộ, tuyên truyền viên."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "handing-out",
      "title": {
        "en": "Handing out material",
        "vi": "Cung cấp tài liệu"
      },
      "description": {
        "en": "Leaflets, booklets and other material (point b).",
        "vi": "Phát tờ rơi, sổ tay, tài liệu (điểm b)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-3",
        "law66-2011-7"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "mass-media",
      "title": {
        "en": "Mass media",
        "vi": "Phương tiện thông tin đại chúng"
      },
      "description": {
        "en": "Press, radio, television (point c).",
        "vi": "Báo chí, phát thanh, truyền hình (điểm c)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-3",
        "law66-2011-7"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "grassroots-loudspeaker",
      "title": {
        "en": "Grass-roots loudspeakers",
        "vi": "Truyền thanh cơ sở"
      },
      "description": {
        "en": "Loudspeakers of the commune (point c).",
        "vi": "Hệ thống truyền thanh cấp xã (điểm c)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "mobile-loudspeaker",
      "title": {
        "en": "Mobile loudspeaker",
        "vi": "Tuyên truyền lưu động"
      },
      "description": {
        "en": "Vehicle or group with a loudspeaker.",
        "vi": "Xe, tổ loa tuyên truyền lưu động."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "school",
      "title": {
        "en": "School activity",
        "vi": "Hoạt động ngoại khóa tại trường"
      },
      "description": {
        "en": "Extracurricular activity of a school or training establishment (point d).",
        "vi": "Hoạt động ngoại khóa tại cơ sở giáo dục, cơ sở giáo dục nghề nghiệp (điểm d)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-3",
        "law66-2011-7",
        "law66-2011-14"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "arts-community",
      "title": {
        "en": "Arts, community life",
        "vi": "Văn học, nghệ thuật, sinh hoạt cộng đồng"
      },
      "description": {
        "en": "Literature, arts, community and other cultural activities.",
        "vi": "Hoạt động văn học, nghệ thuật, sinh hoạt cộng đồng và loại hình văn hóa khác."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "contest",
      "title": {
        "en": "Contest",
        "vi": "Cuộc thi"
      },
      "description": {
        "en": "Contest about the law or of works.",
        "vi": "Thi tìm hiểu pháp luật, thi sáng tác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "online",
      "title": {
        "en": "Online",
        "vi": "Trực tuyến"
      },
      "description": {
        "en": "Networks, websites, messages.",
        "vi": "Mạng xã hội, trang thông tin điện tử, tin nhắn."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "visual",
      "title": {
        "en": "Banners, posters",
        "vi": "Cổ động trực quan"
      },
      "description": {
        "en": "Banners, posters, screens in public places.",
        "vi": "Băng rôn, áp phích, màn hình nơi công cộng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Material · Tài liệu, sản phẩm truyền thông
 *
 * What was made and given out or shown.
 */
export const communicationMaterial: Codelist<Codes.CommunicationMaterialCode> = {
  "id": "https://schemas.lienthong.example/codelists/communication-material/1.0",
  "open": true,
  "title": {
    "en": "Material",
    "vi": "Tài liệu, sản phẩm truyền thông"
  },
  "description": {
    "en": "What was made and given out or shown.",
    "vi": "Sản phẩm đã làm, phát hoặc trưng bày."
  },
  "codes": [
    {
      "code": "leaflet",
      "title": {
        "en": "Leaflet",
        "vi": "Tờ rơi, tờ gấp"
      },
      "description": {
        "en": "Leaflet, folder.",
        "vi": "Tờ rơi, tờ gấp."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "booklet",
      "title": {
        "en": "Booklet",
        "vi": "Sổ tay, tài liệu"
      },
      "description": {
        "en": "Booklet, handbook.",
        "vi": "Cuốn tài liệu, sổ tay."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "banner",
      "title": {
        "en": "Banner",
        "vi": "Băng rôn"
      },
      "description": {
        "en": "Banner.",
        "vi": "Băng rôn, khẩu hiệu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "poster",
      "title": {
        "en": "Poster",
        "vi": "Áp phích, pa-nô"
      },
      "description": {
        "en": "Poster, panel.",
        "vi": "Áp phích, pa-nô."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "audio",
      "title": {
        "en": "Audio",
        "vi": "Sản phẩm âm thanh"
      },
      "description": {
        "en": "Audio piece.",
        "vi": "Tiểu phẩm, bản tin âm thanh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "video",
      "title": {
        "en": "Video",
        "vi": "Phim, video"
      },
      "description": {
        "en": "Film, clip.",
        "vi": "Phim, phóng sự, video."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "article",
      "title": {
        "en": "Article",
        "vi": "Tin, bài"
      },
      "description": {
        "en": "News item, article, photo report.",
        "vi": "Tin, bài, ảnh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Proposal of the conclusion · Đề nghị của kết luận điều tra
 *
 * What the investigation ends in.
 */
export const conclusionProposal: Codelist<Codes.ConclusionProposalCode> = {
  "id": "https://schemas.lienthong.example/codelists/conclusion-proposal/1.0",
  "open": false,
  "title": {
    "en": "Proposal of the conclusion",
    "vi": "Đề nghị của kết luận điều tra"
  },
  "description": {
    "en": "What the investigation ends in.",
    "vi": "Kết luận điều tra đề nghị gì."
  },
  "codes": [
    {
      "code": "prosecute",
      "title": {
        "en": "Prosecute",
        "vi": "Đề nghị truy tố"
      },
      "description": {
        "en": "Prosecution is proposed.",
        "vi": "Kết luận điều tra đề nghị truy tố."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-233"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "terminate",
      "title": {
        "en": "Terminate",
        "vi": "Đình chỉ điều tra"
      },
      "description": {
        "en": "The investigation is terminated.",
        "vi": "Kết luận điều tra đình chỉ điều tra."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-230"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Form of consent · Hình thức thể hiện sự đồng ý
 *
 * How the answer was given.
 */
export const consentForm: Codelist<Codes.ConsentFormCode> = {
  "id": "https://schemas.lienthong.example/codelists/consent-form/1.0",
  "open": false,
  "title": {
    "en": "Form of consent",
    "vi": "Hình thức thể hiện sự đồng ý"
  },
  "description": {
    "en": "How the answer was given.",
    "vi": "Ý kiến được thể hiện bằng cách nào."
  },
  "codes": [
    {
      "code": "written",
      "title": {
        "en": "In writing",
        "vi": "Bằng văn bản"
      },
      "description": {
        "en": "On paper, signed or with a fingerprint.",
        "vi": "Trên giấy, có chữ ký hoặc điểm chỉ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "oral-in-minutes",
      "title": {
        "en": "Orally, in minutes",
        "vi": "Bằng lời nói, lập biên bản"
      },
      "description": {
        "en": "Spoken, taken down in minutes and read back.",
        "vi": "Nói miệng, được ghi biên bản và đọc lại."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree13-2023-11"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "recorded",
      "title": {
        "en": "Recorded voice",
        "vi": "Bằng giọng nói, có ghi âm"
      },
      "description": {
        "en": "Spoken, on a recording.",
        "vi": "Nói miệng, được ghi âm hoặc ghi hình có âm thanh."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree13-2023-11"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "electronic",
      "title": {
        "en": "Electronically",
        "vi": "Bằng phương tiện điện tử"
      },
      "description": {
        "en": "In an electronic form that can be printed or verified.",
        "vi": "Dưới dạng điện tử có thể in ra hoặc kiểm chứng được."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Who consented · Người đồng ý
 *
 * Who gave or refused consent.
 */
export const consentGiver: Codelist<Codes.ConsentGiverCode> = {
  "id": "https://schemas.lienthong.example/codelists/consent-giver/1.0",
  "open": false,
  "title": {
    "en": "Who consented",
    "vi": "Người đồng ý"
  },
  "description": {
    "en": "Who gave or refused consent.",
    "vi": "Ai đồng ý hoặc từ chối."
  },
  "codes": [
    {
      "code": "person",
      "title": {
        "en": "The person",
        "vi": "Chính người đó"
      },
      "description": {
        "en": "The person himself or herself.",
        "vi": "Chính người được chia sẻ thông tin."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "legal-representative",
      "title": {
        "en": "Legal representative",
        "vi": "Người đại diện hợp pháp"
      },
      "description": {
        "en": "The legal representative.",
        "vi": "Người đại diện hợp pháp."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "guardian",
      "title": {
        "en": "Guardian",
        "vi": "Người giám hộ"
      },
      "description": {
        "en": "The guardian.",
        "vi": "Người giám hộ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Information given before consent · Thông tin đã cung cấp trước khi đồng ý
 *
 * What the person was told before answering.
 */
export const consentInformation: Codelist<Codes.ConsentInformationCode> = {
  "id": "https://schemas.lienthong.example/codelists/consent-information/1.0",
  "open": false,
  "title": {
    "en": "Information given before consent",
    "vi": "Thông tin đã cung cấp trước khi đồng ý"
  },
  "description": {
    "en": "What the person was told before answering.",
    "vi": "Những điều đã thông báo cho người được hỏi trước khi trả lời."
  },
  "codes": [
    {
      "code": "data-kinds",
      "title": {
        "en": "Kinds of data",
        "vi": "Loại dữ liệu"
      },
      "description": {
        "en": "Which data are meant.",
        "vi": "Loại dữ liệu cá nhân được xử lý."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "purposes",
      "title": {
        "en": "Purposes",
        "vi": "Mục đích"
      },
      "description": {
        "en": "What the data are for.",
        "vi": "Mục đích xử lý dữ liệu cá nhân."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "controllers",
      "title": {
        "en": "Who processes them",
        "vi": "Bên xử lý dữ liệu"
      },
      "description": {
        "en": "Which bodies get and process the data.",
        "vi": "Cơ quan, tổ chức, cá nhân được xử lý dữ liệu."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "rights-and-duties",
      "title": {
        "en": "Rights and duties",
        "vi": "Quyền, nghĩa vụ"
      },
      "description": {
        "en": "Rights and duties of the person, also to refuse and to withdraw.",
        "vi": "Quyền, nghĩa vụ của chủ thể dữ liệu, kể cả quyền từ chối và rút lại."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree13-2023-11",
        "law91-2025-9"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "manner",
      "title": {
        "en": "Manner of processing",
        "vi": "Cách thức xử lý"
      },
      "description": {
        "en": "How the data are processed.",
        "vi": "Cách thức xử lý dữ liệu."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree13-2023-13"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "consequences",
      "title": {
        "en": "Possible harm",
        "vi": "Hậu quả có thể xảy ra"
      },
      "description": {
        "en": "Unwanted consequences that may follow.",
        "vi": "Hậu quả, thiệt hại không mong muốn có khả năng xảy ra."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree13-2023-13"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "period",
      "title": {
        "en": "Period",
        "vi": "Thời gian xử lý"
      },
      "description": {
        "en": "When the processing begins and ends.",
        "vi": "Thời gian bắt đầu, kết thúc xử lý dữ liệu."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree13-2023-13"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "sensitive-data",
      "title": {
        "en": "That data are sensitive",
        "vi": "Dữ liệu nhạy cảm"
      },
      "description": {
        "en": "That the data are sensitive personal data.",
        "vi": "Dữ liệu cần xử lý là dữ liệu cá nhân nhạy cảm."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree13-2023-11"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "support-not-dependent",
      "title": {
        "en": "Support does not depend on it",
        "vi": "Từ chối không ảnh hưởng hỗ trợ"
      },
      "description": {
        "en": "That a refusal takes no support away.",
        "vi": "Việc từ chối không làm mất chế độ hỗ trợ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of contact · Loại liên lạc
 *
 * By which means a person is reached.
 */
export const contactKind: Codelist<Codes.ContactKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/contact-kind/1.0",
  "open": true,
  "title": {
    "en": "Kind of contact",
    "vi": "Loại liên lạc"
  },
  "description": {
    "en": "By which means a person is reached.",
    "vi": "Liên lạc bằng cách nào."
  },
  "codes": [
    {
      "code": "mobile",
      "title": {
        "en": "Mobile phone",
        "vi": "Điện thoại di động"
      },
      "description": {
        "en": "Mobile phone.",
        "vi": "Số điện thoại di động."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "phone",
      "title": {
        "en": "Telephone",
        "vi": "Điện thoại cố định"
      },
      "description": {
        "en": "Fixed telephone.",
        "vi": "Số điện thoại cố định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "email",
      "title": {
        "en": "E-mail",
        "vi": "Thư điện tử"
      },
      "description": {
        "en": "E-mail.",
        "vi": "Địa chỉ thư điện tử."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "messaging",
      "title": {
        "en": "Messaging account",
        "vi": "Tài khoản nhắn tin, mạng xã hội"
      },
      "description": {
        "en": "Account of a messaging application or social network.",
        "vi": "Tài khoản ứng dụng nhắn tin, mạng xã hội."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "through-person",
      "title": {
        "en": "Through another person",
        "vi": "Qua người khác"
      },
      "description": {
        "en": "Through a person of trust.",
        "vi": "Qua người tin cậy."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * How a number came about · Cách có số liệu
 *
 * Whether people and things were counted.
 */
export const countingBasis: Codelist<Codes.CountingBasisCode> = {
  "id": "https://schemas.lienthong.example/codelists/counting-basis/1.0",
  "open": false,
  "title": {
    "en": "How a number came about",
    "vi": "Cách có số liệu"
  },
  "description": {
    "en": "Whether people and things were counted.",
    "vi": "Số liệu đếm được hay ước tính."
  },
  "codes": [
    {
      "code": "counted",
      "title": {
        "en": "Counted",
        "vi": "Đếm được"
      },
      "description": {
        "en": "Counted: lists, tickets, server figures.",
        "vi": "Đếm được: danh sách, phiếu, số liệu hệ thống."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "estimated",
      "title": {
        "en": "Estimated",
        "vi": "Ước tính"
      },
      "description": {
        "en": "Estimated.",
        "vi": "Ước tính."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Rule by which cases are counted · Quy tắc thống kê
 *
 * How a case with several offences or accused is counted.
 */
export const countingRule: Codelist<Codes.CountingRuleCode> = {
  "id": "https://schemas.lienthong.example/codelists/counting-rule/1.0",
  "open": false,
  "title": {
    "en": "Rule by which cases are counted",
    "vi": "Quy tắc thống kê"
  },
  "description": {
    "en": "How a case with several offences or accused is counted.",
    "vi": "Vụ án có nhiều tội danh, nhiều bị can được thống kê thế nào."
  },
  "codes": [
    {
      "code": "gravest-offence",
      "title": {
        "en": "Gravest offence of the case",
        "vi": "Tội danh nghiêm trọng nhất"
      },
      "description": {
        "en": "By the gravest offence of the case, then the smallest article.",
        "vi": "Theo tội danh nghiêm trọng nhất của vụ án, rồi đến điều luật nhỏ nhất."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "indicator-prosecuted"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "lead-defendant",
      "title": {
        "en": "Lead defendant",
        "vi": "Bị cáo đầu vụ"
      },
      "description": {
        "en": "The case by its lead defendant, each defendant by the offence tried.",
        "vi": "Vụ án theo bị cáo đầu vụ, từng bị cáo theo tội danh được xét xử."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "indicator-tried"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "offence-decided",
      "title": {
        "en": "Offence decided",
        "vi": "Tội danh theo quyết định"
      },
      "description": {
        "en": "By each offence that the deciding body named.",
        "vi": "Theo từng tội danh trong quyết định của cơ quan có thẩm quyền."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "pc2015-150-1",
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Country · Quốc gia, vùng lãnh thổ
 *
 * All 249 codes of ISO 3166-1 alpha-2; names in Vietnamese after the Unicode CLDR.
 */
export const country: Codelist<Codes.CountryCode> = {
  "id": "https://schemas.lienthong.example/codelists/country/1.0",
  "open": false,
  "title": {
    "en": "Country",
    "vi": "Quốc gia, vùng lãnh thổ"
  },
  "description": {
    "en": "All 249 codes of ISO 3166-1 alpha-2; names in Vietnamese after the Unicode CLDR.",
    "vi": "Toàn bộ 249 mã ISO 3166-1 alpha-2; tên tiếng Việt theo Unicode CLDR."
  },
  "codes": [
    {
      "code": "AD",
      "title": {
        "en": "Andorra",
        "vi": "Andorra"
      },
      "description": {
        "en": "Andorra (ISO 3166-1 alpha-2 AD).",
        "vi": "Andorra (mã ISO 3166-1 alpha-2: AD)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AD",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AD",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AE",
      "title": {
        "en": "United Arab Emirates",
        "vi": "Các Tiểu Vương quốc Ả Rập Thống nhất"
      },
      "description": {
        "en": "United Arab Emirates (ISO 3166-1 alpha-2 AE).",
        "vi": "Các Tiểu Vương quốc Ả Rập Thống nhất (mã ISO 3166-1 alpha-2: AE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AF",
      "title": {
        "en": "Afghanistan",
        "vi": "Afghanistan"
      },
      "description": {
        "en": "Afghanistan (ISO 3166-1 alpha-2 AF).",
        "vi": "Afghanistan (mã ISO 3166-1 alpha-2: AF)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AF",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AF",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AG",
      "title": {
        "en": "Antigua and Barbuda",
        "vi": "Antigua và Barbuda"
      },
      "description": {
        "en": "Antigua and Barbuda (ISO 3166-1 alpha-2 AG).",
        "vi": "Antigua và Barbuda (mã ISO 3166-1 alpha-2: AG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AI",
      "title": {
        "en": "Anguilla",
        "vi": "Anguilla"
      },
      "description": {
        "en": "Anguilla (ISO 3166-1 alpha-2 AI).",
        "vi": "Anguilla (mã ISO 3166-1 alpha-2: AI)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AI",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AI",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AL",
      "title": {
        "en": "Albania",
        "vi": "Albania"
      },
      "description": {
        "en": "Albania (ISO 3166-1 alpha-2 AL).",
        "vi": "Albania (mã ISO 3166-1 alpha-2: AL)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AL",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AL",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AM",
      "title": {
        "en": "Armenia",
        "vi": "Armenia"
      },
      "description": {
        "en": "Armenia (ISO 3166-1 alpha-2 AM).",
        "vi": "Armenia (mã ISO 3166-1 alpha-2: AM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AO",
      "title": {
        "en": "Angola",
        "vi": "Angola"
      },
      "description": {
        "en": "Angola (ISO 3166-1 alpha-2 AO).",
        "vi": "Angola (mã ISO 3166-1 alpha-2: AO)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AO",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AO",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AQ",
      "title": {
        "en": "Antarctica",
        "vi": "Nam Cực"
      },
      "description": {
        "en": "Antarctica (ISO 3166-1 alpha-2 AQ).",
        "vi": "Nam Cực (mã ISO 3166-1 alpha-2: AQ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AQ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AQ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AR",
      "title": {
        "en": "Argentina",
        "vi": "Argentina"
      },
      "description": {
        "en": "Argentina (ISO 3166-1 alpha-2 AR).",
        "vi": "Argentina (mã ISO 3166-1 alpha-2: AR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AS",
      "title": {
        "en": "American Samoa",
        "vi": "Samoa thuộc Mỹ"
      },
      "description": {
        "en": "American Samoa (ISO 3166-1 alpha-2 AS).",
        "vi": "Samoa thuộc Mỹ (mã ISO 3166-1 alpha-2: AS)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AS",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AS",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AT",
      "title": {
        "en": "Austria",
        "vi": "Áo"
      },
      "description": {
        "en": "Austria (ISO 3166-1 alpha-2 AT).",
        "vi": "Áo (mã ISO 3166-1 alpha-2: AT)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AT",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AT",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AU",
      "title": {
        "en": "Australia",
        "vi": "Úc"
      },
      "description": {
        "en": "Australia (ISO 3166-1 alpha-2 AU).",
        "vi": "Úc (mã ISO 3166-1 alpha-2: AU)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AU",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AU",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AW",
      "title": {
        "en": "Aruba",
        "vi": "Aruba"
      },
      "description": {
        "en": "Aruba (ISO 3166-1 alpha-2 AW).",
        "vi": "Aruba (mã ISO 3166-1 alpha-2: AW)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AW",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AW",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AX",
      "title": {
        "en": "Åland Islands",
        "vi": "Quần đảo Åland"
      },
      "description": {
        "en": "Åland Islands (ISO 3166-1 alpha-2 AX).",
        "vi": "Quần đảo Åland (mã ISO 3166-1 alpha-2: AX)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AX",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AX",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "AZ",
      "title": {
        "en": "Azerbaijan",
        "vi": "Azerbaijan"
      },
      "description": {
        "en": "Azerbaijan (ISO 3166-1 alpha-2 AZ).",
        "vi": "Azerbaijan (mã ISO 3166-1 alpha-2: AZ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "AZ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "AZ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BA",
      "title": {
        "en": "Bosnia and Herzegovina",
        "vi": "Bosnia và Herzegovina"
      },
      "description": {
        "en": "Bosnia and Herzegovina (ISO 3166-1 alpha-2 BA).",
        "vi": "Bosnia và Herzegovina (mã ISO 3166-1 alpha-2: BA)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BA",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BA",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BB",
      "title": {
        "en": "Barbados",
        "vi": "Barbados"
      },
      "description": {
        "en": "Barbados (ISO 3166-1 alpha-2 BB).",
        "vi": "Barbados (mã ISO 3166-1 alpha-2: BB)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BB",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BB",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BD",
      "title": {
        "en": "Bangladesh",
        "vi": "Bangladesh"
      },
      "description": {
        "en": "Bangladesh (ISO 3166-1 alpha-2 BD).",
        "vi": "Bangladesh (mã ISO 3166-1 alpha-2: BD)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BD",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BD",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BE",
      "title": {
        "en": "Belgium",
        "vi": "Bỉ"
      },
      "description": {
        "en": "Belgium (ISO 3166-1 alpha-2 BE).",
        "vi": "Bỉ (mã ISO 3166-1 alpha-2: BE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BF",
      "title": {
        "en": "Burkina Faso",
        "vi": "Burkina Faso"
      },
      "description": {
        "en": "Burkina Faso (ISO 3166-1 alpha-2 BF).",
        "vi": "Burkina Faso (mã ISO 3166-1 alpha-2: BF)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BF",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BF",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BG",
      "title": {
        "en": "Bulgaria",
        "vi": "Bulgaria"
      },
      "description": {
        "en": "Bulgaria (ISO 3166-1 alpha-2 BG).",
        "vi": "Bulgaria (mã ISO 3166-1 alpha-2: BG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BH",
      "title": {
        "en": "Bahrain",
        "vi": "Bahrain"
      },
      "description": {
        "en": "Bahrain (ISO 3166-1 alpha-2 BH).",
        "vi": "Bahrain (mã ISO 3166-1 alpha-2: BH)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BH",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BH",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BI",
      "title": {
        "en": "Burundi",
        "vi": "Burundi"
      },
      "description": {
        "en": "Burundi (ISO 3166-1 alpha-2 BI).",
        "vi": "Burundi (mã ISO 3166-1 alpha-2: BI)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BI",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BI",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BJ",
      "title": {
        "en": "Benin",
        "vi": "Benin"
      },
      "description": {
        "en": "Benin (ISO 3166-1 alpha-2 BJ).",
        "vi": "Benin (mã ISO 3166-1 alpha-2: BJ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BJ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BJ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BL",
      "title": {
        "en": "Saint Barthélemy",
        "vi": "Saint Barthélemy"
      },
      "description": {
        "en": "Saint Barthélemy (ISO 3166-1 alpha-2 BL).",
        "vi": "Saint Barthélemy (mã ISO 3166-1 alpha-2: BL)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BL",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BL",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BM",
      "title": {
        "en": "Bermuda",
        "vi": "Bermuda"
      },
      "description": {
        "en": "Bermuda (ISO 3166-1 alpha-2 BM).",
        "vi": "Bermuda (mã ISO 3166-1 alpha-2: BM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BN",
      "title": {
        "en": "Brunei Darussalam",
        "vi": "Brunei"
      },
      "description": {
        "en": "Brunei Darussalam (ISO 3166-1 alpha-2 BN).",
        "vi": "Brunei (mã ISO 3166-1 alpha-2: BN)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BN",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BN",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BO",
      "title": {
        "en": "Bolivia (Plurinational State of)",
        "vi": "Bolivia"
      },
      "description": {
        "en": "Bolivia (Plurinational State of) (ISO 3166-1 alpha-2 BO).",
        "vi": "Bolivia (mã ISO 3166-1 alpha-2: BO)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BO",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BO",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BQ",
      "title": {
        "en": "Bonaire, Sint Eustatius and Saba",
        "vi": "Bonaire, Sint Eustatius và Saba"
      },
      "description": {
        "en": "Bonaire, Sint Eustatius and Saba (ISO 3166-1 alpha-2 BQ).",
        "vi": "Bonaire, Sint Eustatius và Saba (mã ISO 3166-1 alpha-2: BQ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BQ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BQ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BR",
      "title": {
        "en": "Brazil",
        "vi": "Brazil"
      },
      "description": {
        "en": "Brazil (ISO 3166-1 alpha-2 BR).",
        "vi": "Brazil (mã ISO 3166-1 alpha-2: BR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BS",
      "title": {
        "en": "Bahamas",
        "vi": "Bahamas"
      },
      "description": {
        "en": "Bahamas (ISO 3166-1 alpha-2 BS).",
        "vi": "Bahamas (mã ISO 3166-1 alpha-2: BS)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BS",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BS",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BT",
      "title": {
        "en": "Bhutan",
        "vi": "Bhutan"
      },
      "description": {
        "en": "Bhutan (ISO 3166-1 alpha-2 BT).",
        "vi": "Bhutan (mã ISO 3166-1 alpha-2: BT)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BT",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BT",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BV",
      "title": {
        "en": "Bouvet Island",
        "vi": "Đảo Bouvet"
      },
      "description": {
        "en": "Bouvet Island (ISO 3166-1 alpha-2 BV).",
        "vi": "Đảo Bouvet (mã ISO 3166-1 alpha-2: BV)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BV",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BV",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BW",
      "title": {
        "en": "Botswana",
        "vi": "Botswana"
      },
      "description": {
        "en": "Botswana (ISO 3166-1 alpha-2 BW).",
        "vi": "Botswana (mã ISO 3166-1 alpha-2: BW)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BW",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BW",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BY",
      "title": {
        "en": "Belarus",
        "vi": "Belarus"
      },
      "description": {
        "en": "Belarus (ISO 3166-1 alpha-2 BY).",
        "vi": "Belarus (mã ISO 3166-1 alpha-2: BY)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BY",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BY",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "BZ",
      "title": {
        "en": "Belize",
        "vi": "Belize"
      },
      "description": {
        "en": "Belize (ISO 3166-1 alpha-2 BZ).",
        "vi": "Belize (mã ISO 3166-1 alpha-2: BZ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "BZ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "BZ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CA",
      "title": {
        "en": "Canada",
        "vi": "Canada"
      },
      "description": {
        "en": "Canada (ISO 3166-1 alpha-2 CA).",
        "vi": "Canada (mã ISO 3166-1 alpha-2: CA)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CA",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CA",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CC",
      "title": {
        "en": "Cocos (Keeling) Islands",
        "vi": "Quần đảo Cocos (Keeling)"
      },
      "description": {
        "en": "Cocos (Keeling) Islands (ISO 3166-1 alpha-2 CC).",
        "vi": "Quần đảo Cocos (Keeling) (mã ISO 3166-1 alpha-2: CC)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CC",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CC",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CD",
      "title": {
        "en": "Congo, Democratic Republic of the",
        "vi": "Cộng hòa Dân chủ Congo"
      },
      "description": {
        "en": "Congo, Democratic Republic of the (ISO 3166-1 alpha-2 CD).",
        "vi": "Cộng hòa Dân chủ Congo (mã ISO 3166-1 alpha-2: CD)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CD",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CD",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CF",
      "title": {
        "en": "Central African Republic",
        "vi": "Cộng hòa Trung Phi"
      },
      "description": {
        "en": "Central African Republic (ISO 3166-1 alpha-2 CF).",
        "vi": "Cộng hòa Trung Phi (mã ISO 3166-1 alpha-2: CF)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CF",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CF",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CG",
      "title": {
        "en": "Congo",
        "vi": "Cộng hòa Congo"
      },
      "description": {
        "en": "Congo (ISO 3166-1 alpha-2 CG).",
        "vi": "Cộng hòa Congo (mã ISO 3166-1 alpha-2: CG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CH",
      "title": {
        "en": "Switzerland",
        "vi": "Thụy Sĩ"
      },
      "description": {
        "en": "Switzerland (ISO 3166-1 alpha-2 CH).",
        "vi": "Thụy Sĩ (mã ISO 3166-1 alpha-2: CH)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CH",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CH",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CI",
      "title": {
        "en": "Côte d'Ivoire",
        "vi": "Côte d’Ivoire"
      },
      "description": {
        "en": "Côte d'Ivoire (ISO 3166-1 alpha-2 CI).",
        "vi": "Côte d’Ivoire (mã ISO 3166-1 alpha-2: CI)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CI",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CI",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CK",
      "title": {
        "en": "Cook Islands",
        "vi": "Quần đảo Cook"
      },
      "description": {
        "en": "Cook Islands (ISO 3166-1 alpha-2 CK).",
        "vi": "Quần đảo Cook (mã ISO 3166-1 alpha-2: CK)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CK",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CK",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CL",
      "title": {
        "en": "Chile",
        "vi": "Chile"
      },
      "description": {
        "en": "Chile (ISO 3166-1 alpha-2 CL).",
        "vi": "Chile (mã ISO 3166-1 alpha-2: CL)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CL",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CL",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CM",
      "title": {
        "en": "Cameroon",
        "vi": "Cameroon"
      },
      "description": {
        "en": "Cameroon (ISO 3166-1 alpha-2 CM).",
        "vi": "Cameroon (mã ISO 3166-1 alpha-2: CM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CN",
      "title": {
        "en": "China",
        "vi": "Trung Quốc"
      },
      "description": {
        "en": "China (ISO 3166-1 alpha-2 CN).",
        "vi": "Trung Quốc (mã ISO 3166-1 alpha-2: CN)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CN",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CN",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CO",
      "title": {
        "en": "Colombia",
        "vi": "Colombia"
      },
      "description": {
        "en": "Colombia (ISO 3166-1 alpha-2 CO).",
        "vi": "Colombia (mã ISO 3166-1 alpha-2: CO)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CO",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CO",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CR",
      "title": {
        "en": "Costa Rica",
        "vi": "Costa Rica"
      },
      "description": {
        "en": "Costa Rica (ISO 3166-1 alpha-2 CR).",
        "vi": "Costa Rica (mã ISO 3166-1 alpha-2: CR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CU",
      "title": {
        "en": "Cuba",
        "vi": "Cuba"
      },
      "description": {
        "en": "Cuba (ISO 3166-1 alpha-2 CU).",
        "vi": "Cuba (mã ISO 3166-1 alpha-2: CU)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CU",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CU",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CV",
      "title": {
        "en": "Cabo Verde",
        "vi": "Cape Verde"
      },
      "description": {
        "en": "Cabo Verde (ISO 3166-1 alpha-2 CV).",
        "vi": "Cape Verde (mã ISO 3166-1 alpha-2: CV)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CV",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CV",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CW",
      "title": {
        "en": "Curaçao",
        "vi": "Curaçao"
      },
      "description": {
        "en": "Curaçao (ISO 3166-1 alpha-2 CW).",
        "vi": "Curaçao (mã ISO 3166-1 alpha-2: CW)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CW",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CW",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CX",
      "title": {
        "en": "Christmas Island",
        "vi": "Đảo Giáng Sinh"
      },
      "description": {
        "en": "Christmas Island (ISO 3166-1 alpha-2 CX).",
        "vi": "Đảo Giáng Sinh (mã ISO 3166-1 alpha-2: CX)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CX",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CX",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CY",
      "title": {
        "en": "Cyprus",
        "vi": "Síp"
      },
      "description": {
        "en": "Cyprus (ISO 3166-1 alpha-2 CY).",
        "vi": "Síp (mã ISO 3166-1 alpha-2: CY)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CY",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CY",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "CZ",
      "title": {
        "en": "Czechia",
        "vi": "Séc"
      },
      "description": {
        "en": "Czechia (ISO 3166-1 alpha-2 CZ).",
        "vi": "Séc (mã ISO 3166-1 alpha-2: CZ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "CZ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "CZ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "DE",
      "title": {
        "en": "Germany",
        "vi": "Đức"
      },
      "description": {
        "en": "Germany (ISO 3166-1 alpha-2 DE).",
        "vi": "Đức (mã ISO 3166-1 alpha-2: DE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "DE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "DE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "DJ",
      "title": {
        "en": "Djibouti",
        "vi": "Djibouti"
      },
      "description": {
        "en": "Djibouti (ISO 3166-1 alpha-2 DJ).",
        "vi": "Djibouti (mã ISO 3166-1 alpha-2: DJ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "DJ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "DJ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "DK",
      "title": {
        "en": "Denmark",
        "vi": "Đan Mạch"
      },
      "description": {
        "en": "Denmark (ISO 3166-1 alpha-2 DK).",
        "vi": "Đan Mạch (mã ISO 3166-1 alpha-2: DK)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "DK",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "DK",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "DM",
      "title": {
        "en": "Dominica",
        "vi": "Dominica"
      },
      "description": {
        "en": "Dominica (ISO 3166-1 alpha-2 DM).",
        "vi": "Dominica (mã ISO 3166-1 alpha-2: DM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "DM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "DM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "DO",
      "title": {
        "en": "Dominican Republic",
        "vi": "Cộng hòa Dominica"
      },
      "description": {
        "en": "Dominican Republic (ISO 3166-1 alpha-2 DO).",
        "vi": "Cộng hòa Dominica (mã ISO 3166-1 alpha-2: DO)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "DO",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "DO",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "DZ",
      "title": {
        "en": "Algeria",
        "vi": "Algeria"
      },
      "description": {
        "en": "Algeria (ISO 3166-1 alpha-2 DZ).",
        "vi": "Algeria (mã ISO 3166-1 alpha-2: DZ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "DZ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "DZ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "EC",
      "title": {
        "en": "Ecuador",
        "vi": "Ecuador"
      },
      "description": {
        "en": "Ecuador (ISO 3166-1 alpha-2 EC).",
        "vi": "Ecuador (mã ISO 3166-1 alpha-2: EC)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "EC",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "EC",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "EE",
      "title": {
        "en": "Estonia",
        "vi": "Estonia"
      },
      "description": {
        "en": "Estonia (ISO 3166-1 alpha-2 EE).",
        "vi": "Estonia (mã ISO 3166-1 alpha-2: EE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "EE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "EE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "EG",
      "title": {
        "en": "Egypt",
        "vi": "Ai Cập"
      },
      "description": {
        "en": "Egypt (ISO 3166-1 alpha-2 EG).",
        "vi": "Ai Cập (mã ISO 3166-1 alpha-2: EG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "EG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "EG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "EH",
      "title": {
        "en": "Western Sahara",
        "vi": "Tây Sahara"
      },
      "description": {
        "en": "Western Sahara (ISO 3166-1 alpha-2 EH).",
        "vi": "Tây Sahara (mã ISO 3166-1 alpha-2: EH)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "EH",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "EH",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ER",
      "title": {
        "en": "Eritrea",
        "vi": "Eritrea"
      },
      "description": {
        "en": "Eritrea (ISO 3166-1 alpha-2 ER).",
        "vi": "Eritrea (mã ISO 3166-1 alpha-2: ER)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "ER",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "ER",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ES",
      "title": {
        "en": "Spain",
        "vi": "Tây Ban Nha"
      },
      "description": {
        "en": "Spain (ISO 3166-1 alpha-2 ES).",
        "vi": "Tây Ban Nha (mã ISO 3166-1 alpha-2: ES)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "ES",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "ES",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ET",
      "title": {
        "en": "Ethiopia",
        "vi": "Ethiopia"
      },
      "description": {
        "en": "Ethiopia (ISO 3166-1 alpha-2 ET).",
        "vi": "Ethiopia (mã ISO 3166-1 alpha-2: ET)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "ET",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "ET",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "FI",
      "title": {
        "en": "Finland",
        "vi": "Phần Lan"
      },
      "description": {
        "en": "Finland (ISO 3166-1 alpha-2 FI).",
        "vi": "Phần Lan (mã ISO 3166-1 alpha-2: FI)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "FI",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "FI",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "FJ",
      "title": {
        "en": "Fiji",
        "vi": "Fiji"
      },
      "description": {
        "en": "Fiji (ISO 3166-1 alpha-2 FJ).",
        "vi": "Fiji (mã ISO 3166-1 alpha-2: FJ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "FJ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "FJ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "FK",
      "title": {
        "en": "Falkland Islands (Malvinas)",
        "vi": "Quần đảo Falkland (Malvinas)"
      },
      "description": {
        "en": "Falkland Islands (Malvinas) (ISO 3166-1 alpha-2 FK).",
        "vi": "Quần đảo Falkland (Malvinas) (mã ISO 3166-1 alpha-2: FK)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "FK",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "FK",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "FM",
      "title": {
        "en": "Micronesia (Federated States of)",
        "vi": "Micronesia"
      },
      "description": {
        "en": "Micronesia (Federated States of) (ISO 3166-1 alpha-2 FM).",
        "vi": "Micronesia (mã ISO 3166-1 alpha-2: FM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "FM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "FM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "FO",
      "title": {
        "en": "Faroe Islands",
        "vi": "Quần đảo Faroe"
      },
      "description": {
        "en": "Faroe Islands (ISO 3166-1 alpha-2 FO).",
        "vi": "Quần đảo Faroe (mã ISO 3166-1 alpha-2: FO)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "FO",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "FO",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "FR",
      "title": {
        "en": "France",
        "vi": "Pháp"
      },
      "description": {
        "en": "France (ISO 3166-1 alpha-2 FR).",
        "vi": "Pháp (mã ISO 3166-1 alpha-2: FR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "FR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "FR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GA",
      "title": {
        "en": "Gabon",
        "vi": "Gabon"
      },
      "description": {
        "en": "Gabon (ISO 3166-1 alpha-2 GA).",
        "vi": "Gabon (mã ISO 3166-1 alpha-2: GA)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GA",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GA",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GB",
      "title": {
        "en": "United Kingdom of Great Britain and Northern Ireland",
        "vi": "Vương quốc Anh"
      },
      "description": {
        "en": "United Kingdom of Great Britain and Northern Ireland (ISO 3166-1 alpha-2 GB).",
        "vi": "Vương quốc Anh (mã ISO 3166-1 alpha-2: GB)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GB",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GB",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GD",
      "title": {
        "en": "Grenada",
        "vi": "Grenada"
      },
      "description": {
        "en": "Grenada (ISO 3166-1 alpha-2 GD).",
        "vi": "Grenada (mã ISO 3166-1 alpha-2: GD)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GD",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GD",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GE",
      "title": {
        "en": "Georgia",
        "vi": "Georgia"
      },
      "description": {
        "en": "Georgia (ISO 3166-1 alpha-2 GE).",
        "vi": "Georgia (mã ISO 3166-1 alpha-2: GE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GF",
      "title": {
        "en": "French Guiana",
        "vi": "Guiana thuộc Pháp"
      },
      "description": {
        "en": "French Guiana (ISO 3166-1 alpha-2 GF).",
        "vi": "Guiana thuộc Pháp (mã ISO 3166-1 alpha-2: GF)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GF",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GF",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GG",
      "title": {
        "en": "Guernsey",
        "vi": "Guernsey"
      },
      "description": {
        "en": "Guernsey (ISO 3166-1 alpha-2 GG).",
        "vi": "Guernsey (mã ISO 3166-1 alpha-2: GG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GH",
      "title": {
        "en": "Ghana",
        "vi": "Ghana"
      },
      "description": {
        "en": "Ghana (ISO 3166-1 alpha-2 GH).",
        "vi": "Ghana (mã ISO 3166-1 alpha-2: GH)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GH",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GH",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GI",
      "title": {
        "en": "Gibraltar",
        "vi": "Gibraltar"
      },
      "description": {
        "en": "Gibraltar (ISO 3166-1 alpha-2 GI).",
        "vi": "Gibraltar (mã ISO 3166-1 alpha-2: GI)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GI",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GI",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GL",
      "title": {
        "en": "Greenland",
        "vi": "Greenland"
      },
      "description": {
        "en": "Greenland (ISO 3166-1 alpha-2 GL).",
        "vi": "Greenland (mã ISO 3166-1 alpha-2: GL)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GL",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GL",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GM",
      "title": {
        "en": "Gambia",
        "vi": "Gambia"
      },
      "description": {
        "en": "Gambia (ISO 3166-1 alpha-2 GM).",
        "vi": "Gambia (mã ISO 3166-1 alpha-2: GM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GN",
      "title": {
        "en": "Guinea",
        "vi": "Guinea"
      },
      "description": {
        "en": "Guinea (ISO 3166-1 alpha-2 GN).",
        "vi": "Guinea (mã ISO 3166-1 alpha-2: GN)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GN",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GN",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GP",
      "title": {
        "en": "Guadeloupe",
        "vi": "Guadeloupe"
      },
      "description": {
        "en": "Guadeloupe (ISO 3166-1 alpha-2 GP).",
        "vi": "Guadeloupe (mã ISO 3166-1 alpha-2: GP)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GP",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GP",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GQ",
      "title": {
        "en": "Equatorial Guinea",
        "vi": "Guinea Xích Đạo"
      },
      "description": {
        "en": "Equatorial Guinea (ISO 3166-1 alpha-2 GQ).",
        "vi": "Guinea Xích Đạo (mã ISO 3166-1 alpha-2: GQ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GQ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GQ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GR",
      "title": {
        "en": "Greece",
        "vi": "Hy Lạp"
      },
      "description": {
        "en": "Greece (ISO 3166-1 alpha-2 GR).",
        "vi": "Hy Lạp (mã ISO 3166-1 alpha-2: GR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GS",
      "title": {
        "en": "South Georgia and South Sandwich Islands",
        "vi": "Nam Georgia và Quần đảo Nam Sandwich"
      },
      "description": {
        "en": "South Georgia and South Sandwich Islands (ISO 3166-1 alpha-2 GS).",
        "vi": "Nam Georgia và Quần đảo Nam Sandwich (mã ISO 3166-1 alpha-2: GS)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GS",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GS",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GT",
      "title": {
        "en": "Guatemala",
        "vi": "Guatemala"
      },
      "description": {
        "en": "Guatemala (ISO 3166-1 alpha-2 GT).",
        "vi": "Guatemala (mã ISO 3166-1 alpha-2: GT)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GT",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GT",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GU",
      "title": {
        "en": "Guam",
        "vi": "Guam"
      },
      "description": {
        "en": "Guam (ISO 3166-1 alpha-2 GU).",
        "vi": "Guam (mã ISO 3166-1 alpha-2: GU)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GU",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GU",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GW",
      "title": {
        "en": "Guinea-Bissau",
        "vi": "Guinea-Bissau"
      },
      "description": {
        "en": "Guinea-Bissau (ISO 3166-1 alpha-2 GW).",
        "vi": "Guinea-Bissau (mã ISO 3166-1 alpha-2: GW)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GW",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GW",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "GY",
      "title": {
        "en": "Guyana",
        "vi": "Guyana"
      },
      "description": {
        "en": "Guyana (ISO 3166-1 alpha-2 GY).",
        "vi": "Guyana (mã ISO 3166-1 alpha-2: GY)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "GY",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "GY",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "HK",
      "title": {
        "en": "Hong Kong",
        "vi": "Hồng Kông (Trung Quốc)"
      },
      "description": {
        "en": "Hong Kong (ISO 3166-1 alpha-2 HK).",
        "vi": "Hồng Kông (Trung Quốc) (mã ISO 3166-1 alpha-2: HK)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "HK",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "HK",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "HM",
      "title": {
        "en": "Heard and McDonald Islands",
        "vi": "Đảo Heard và quần đảo McDonald"
      },
      "description": {
        "en": "Heard and McDonald Islands (ISO 3166-1 alpha-2 HM).",
        "vi": "Đảo Heard và quần đảo McDonald (mã ISO 3166-1 alpha-2: HM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "HM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "HM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "HN",
      "title": {
        "en": "Honduras",
        "vi": "Honduras"
      },
      "description": {
        "en": "Honduras (ISO 3166-1 alpha-2 HN).",
        "vi": "Honduras (mã ISO 3166-1 alpha-2: HN)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "HN",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "HN",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "HR",
      "title": {
        "en": "Croatia",
        "vi": "Croatia"
      },
      "description": {
        "en": "Croatia (ISO 3166-1 alpha-2 HR).",
        "vi": "Croatia (mã ISO 3166-1 alpha-2: HR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "HR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "HR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "HT",
      "title": {
        "en": "Haiti",
        "vi": "Haiti"
      },
      "description": {
        "en": "Haiti (ISO 3166-1 alpha-2 HT).",
        "vi": "Haiti (mã ISO 3166-1 alpha-2: HT)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "HT",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "HT",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "HU",
      "title": {
        "en": "Hungary",
        "vi": "Hungary"
      },
      "description": {
        "en": "Hungary (ISO 3166-1 alpha-2 HU).",
        "vi": "Hungary (mã ISO 3166-1 alpha-2: HU)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "HU",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "HU",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ID",
      "title": {
        "en": "Indonesia",
        "vi": "Indonesia"
      },
      "description": {
        "en": "Indonesia (ISO 3166-1 alpha-2 ID).",
        "vi": "Indonesia (mã ISO 3166-1 alpha-2: ID)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "ID",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "ID",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "IE",
      "title": {
        "en": "Ireland",
        "vi": "Ireland"
      },
      "description": {
        "en": "Ireland (ISO 3166-1 alpha-2 IE).",
        "vi": "Ireland (mã ISO 3166-1 alpha-2: IE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "IE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "IE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "IL",
      "title": {
        "en": "Israel",
        "vi": "Israel"
      },
      "description": {
        "en": "Israel (ISO 3166-1 alpha-2 IL).",
        "vi": "Israel (mã ISO 3166-1 alpha-2: IL)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "IL",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "IL",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "IM",
      "title": {
        "en": "Isle of Man",
        "vi": "Đảo Man"
      },
      "description": {
        "en": "Isle of Man (ISO 3166-1 alpha-2 IM).",
        "vi": "Đảo Man (mã ISO 3166-1 alpha-2: IM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "IM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "IM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "IN",
      "title": {
        "en": "India",
        "vi": "Ấn Độ"
      },
      "description": {
        "en": "India (ISO 3166-1 alpha-2 IN).",
        "vi": "Ấn Độ (mã ISO 3166-1 alpha-2: IN)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "IN",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "IN",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "IO",
      "title": {
        "en": "British Indian Ocean Territory",
        "vi": "Lãnh thổ Ấn Độ Dương thuộc Anh"
      },
      "description": {
        "en": "British Indian Ocean Territory (ISO 3166-1 alpha-2 IO).",
        "vi": "Lãnh thổ Ấn Độ Dương thuộc Anh (mã ISO 3166-1 alpha-2: IO)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "IO",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "IO",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "IQ",
      "title": {
        "en": "Iraq",
        "vi": "Iraq"
      },
      "description": {
        "en": "Iraq (ISO 3166-1 alpha-2 IQ).",
        "vi": "Iraq (mã ISO 3166-1 alpha-2: IQ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "IQ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "IQ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "IR",
      "title": {
        "en": "Iran (Islamic Republic of)",
        "vi": "Iran"
      },
      "description": {
        "en": "Iran (Islamic Republic of) (ISO 3166-1 alpha-2 IR).",
        "vi": "Iran (mã ISO 3166-1 alpha-2: IR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "IR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "IR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "IS",
      "title": {
        "en": "Iceland",
        "vi": "Iceland"
      },
      "description": {
        "en": "Iceland (ISO 3166-1 alpha-2 IS).",
        "vi": "Iceland (mã ISO 3166-1 alpha-2: IS)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "IS",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "IS",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "IT",
      "title": {
        "en": "Italy",
        "vi": "Italy"
      },
      "description": {
        "en": "Italy (ISO 3166-1 alpha-2 IT).",
        "vi": "Italy (mã ISO 3166-1 alpha-2: IT)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "IT",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "IT",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "JE",
      "title": {
        "en": "Jersey",
        "vi": "Jersey"
      },
      "description": {
        "en": "Jersey (ISO 3166-1 alpha-2 JE).",
        "vi": "Jersey (mã ISO 3166-1 alpha-2: JE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "JE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "JE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "JM",
      "title": {
        "en": "Jamaica",
        "vi": "Jamaica"
      },
      "description": {
        "en": "Jamaica (ISO 3166-1 alpha-2 JM).",
        "vi": "Jamaica (mã ISO 3166-1 alpha-2: JM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "JM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "JM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "JO",
      "title": {
        "en": "Jordan",
        "vi": "Jordan"
      },
      "description": {
        "en": "Jordan (ISO 3166-1 alpha-2 JO).",
        "vi": "Jordan (mã ISO 3166-1 alpha-2: JO)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "JO",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "JO",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "JP",
      "title": {
        "en": "Japan",
        "vi": "Nhật Bản"
      },
      "description": {
        "en": "Japan (ISO 3166-1 alpha-2 JP).",
        "vi": "Nhật Bản (mã ISO 3166-1 alpha-2: JP)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "JP",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "JP",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "KE",
      "title": {
        "en": "Kenya",
        "vi": "Kenya"
      },
      "description": {
        "en": "Kenya (ISO 3166-1 alpha-2 KE).",
        "vi": "Kenya (mã ISO 3166-1 alpha-2: KE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "KE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "KE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "KG",
      "title": {
        "en": "Kyrgyzstan",
        "vi": "Kyrgyzstan"
      },
      "description": {
        "en": "Kyrgyzstan (ISO 3166-1 alpha-2 KG).",
        "vi": "Kyrgyzstan (mã ISO 3166-1 alpha-2: KG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "KG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "KG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "KH",
      "title": {
        "en": "Cambodia",
        "vi": "Campuchia"
      },
      "description": {
        "en": "Cambodia (ISO 3166-1 alpha-2 KH).",
        "vi": "Campuchia (mã ISO 3166-1 alpha-2: KH)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "KH",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "KH",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "KI",
      "title": {
        "en": "Kiribati",
        "vi": "Kiribati"
      },
      "description": {
        "en": "Kiribati (ISO 3166-1 alpha-2 KI).",
        "vi": "Kiribati (mã ISO 3166-1 alpha-2: KI)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "KI",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "KI",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "KM",
      "title": {
        "en": "Comoros",
        "vi": "Comoros"
      },
      "description": {
        "en": "Comoros (ISO 3166-1 alpha-2 KM).",
        "vi": "Comoros (mã ISO 3166-1 alpha-2: KM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "KM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "KM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "KN",
      "title": {
        "en": "Saint Kitts and Nevis",
        "vi": "Saint Kitts và Nevis"
      },
      "description": {
        "en": "Saint Kitts and Nevis (ISO 3166-1 alpha-2 KN).",
        "vi": "Saint Kitts và Nevis (mã ISO 3166-1 alpha-2: KN)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "KN",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "KN",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "KP",
      "title": {
        "en": "Korea (Democratic People's Republic of)",
        "vi": "Triều Tiên"
      },
      "description": {
        "en": "Korea (Democratic People's Republic of) (ISO 3166-1 alpha-2 KP).",
        "vi": "Triều Tiên (mã ISO 3166-1 alpha-2: KP)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "KP",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "KP",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "KR",
      "title": {
        "en": "Korea, Republic of",
        "vi": "Hàn Quốc"
      },
      "description": {
        "en": "Korea, Republic of (ISO 3166-1 alpha-2 KR).",
        "vi": "Hàn Quốc (mã ISO 3166-1 alpha-2: KR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "KR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "KR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "KW",
      "title": {
        "en": "Kuwait",
        "vi": "Kuwait"
      },
      "description": {
        "en": "Kuwait (ISO 3166-1 alpha-2 KW).",
        "vi": "Kuwait (mã ISO 3166-1 alpha-2: KW)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "KW",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "KW",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "KY",
      "title": {
        "en": "Cayman Islands",
        "vi": "Quần đảo Cayman"
      },
      "description": {
        "en": "Cayman Islands (ISO 3166-1 alpha-2 KY).",
        "vi": "Quần đảo Cayman (mã ISO 3166-1 alpha-2: KY)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "KY",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "KY",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "KZ",
      "title": {
        "en": "Kazakhstan",
        "vi": "Kazakhstan"
      },
      "description": {
        "en": "Kazakhstan (ISO 3166-1 alpha-2 KZ).",
        "vi": "Kazakhstan (mã ISO 3166-1 alpha-2: KZ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "KZ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "KZ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "LA",
      "title": {
        "en": "Lao People's Democratic Republic",
        "vi": "Lào"
      },
      "description": {
        "en": "Lao People's Democratic Republic (ISO 3166-1 alpha-2 LA).",
        "vi": "Lào (mã ISO 3166-1 alpha-2: LA)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "LA",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "LA",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "LB",
      "title": {
        "en": "Lebanon",
        "vi": "Li-băng"
      },
      "description": {
        "en": "Lebanon (ISO 3166-1 alpha-2 LB).",
        "vi": "Li-băng (mã ISO 3166-1 alpha-2: LB)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "LB",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "LB",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "LC",
      "title": {
        "en": "Saint Lucia",
        "vi": "Saint Lucia"
      },
      "description": {
        "en": "Saint Lucia (ISO 3166-1 alpha-2 LC).",
        "vi": "Saint Lucia (mã ISO 3166-1 alpha-2: LC)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "LC",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "LC",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "LI",
      "title": {
        "en": "Liechtenstein",
        "vi": "Liechtenstein"
      },
      "description": {
        "en": "Liechtenstein (ISO 3166-1 alpha-2 LI).",
        "vi": "Liechtenstein (mã ISO 3166-1 alpha-2: LI)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "LI",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "LI",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "LK",
      "title": {
        "en": "Sri Lanka",
        "vi": "Sri Lanka"
      },
      "description": {
        "en": "Sri Lanka (ISO 3166-1 alpha-2 LK).",
        "vi": "Sri Lanka (mã ISO 3166-1 alpha-2: LK)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "LK",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "LK",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "LR",
      "title": {
        "en": "Liberia",
        "vi": "Liberia"
      },
      "description": {
        "en": "Liberia (ISO 3166-1 alpha-2 LR).",
        "vi": "Liberia (mã ISO 3166-1 alpha-2: LR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "LR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "LR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "LS",
      "title": {
        "en": "Lesotho",
        "vi": "Lesotho"
      },
      "description": {
        "en": "Lesotho (ISO 3166-1 alpha-2 LS).",
        "vi": "Lesotho (mã ISO 3166-1 alpha-2: LS)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "LS",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "LS",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "LT",
      "title": {
        "en": "Lithuania",
        "vi": "Litva"
      },
      "description": {
        "en": "Lithuania (ISO 3166-1 alpha-2 LT).",
        "vi": "Litva (mã ISO 3166-1 alpha-2: LT)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "LT",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "LT",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "LU",
      "title": {
        "en": "Luxembourg",
        "vi": "Luxembourg"
      },
      "description": {
        "en": "Luxembourg (ISO 3166-1 alpha-2 LU).",
        "vi": "Luxembourg (mã ISO 3166-1 alpha-2: LU)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "LU",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "LU",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "LV",
      "title": {
        "en": "Latvia",
        "vi": "Latvia"
      },
      "description": {
        "en": "Latvia (ISO 3166-1 alpha-2 LV).",
        "vi": "Latvia (mã ISO 3166-1 alpha-2: LV)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "LV",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "LV",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "LY",
      "title": {
        "en": "Libya",
        "vi": "Libya"
      },
      "description": {
        "en": "Libya (ISO 3166-1 alpha-2 LY).",
        "vi": "Libya (mã ISO 3166-1 alpha-2: LY)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "LY",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "LY",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MA",
      "title": {
        "en": "Morocco",
        "vi": "Ma-rốc"
      },
      "description": {
        "en": "Morocco (ISO 3166-1 alpha-2 MA).",
        "vi": "Ma-rốc (mã ISO 3166-1 alpha-2: MA)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MA",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MA",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MC",
      "title": {
        "en": "Monaco",
        "vi": "Monaco"
      },
      "description": {
        "en": "Monaco (ISO 3166-1 alpha-2 MC).",
        "vi": "Monaco (mã ISO 3166-1 alpha-2: MC)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MC",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MC",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MD",
      "title": {
        "en": "Moldova, Republic of",
        "vi": "Moldova"
      },
      "description": {
        "en": "Moldova, Republic of (ISO 3166-1 alpha-2 MD).",
        "vi": "Moldova (mã ISO 3166-1 alpha-2: MD)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MD",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MD",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ME",
      "title": {
        "en": "Montenegro",
        "vi": "Montenegro"
      },
      "description": {
        "en": "Montenegro (ISO 3166-1 alpha-2 ME).",
        "vi": "Montenegro (mã ISO 3166-1 alpha-2: ME)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "ME",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "ME",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MF",
      "title": {
        "en": "Saint Martin",
        "vi": "Saint Martin"
      },
      "description": {
        "en": "Saint Martin (ISO 3166-1 alpha-2 MF).",
        "vi": "Saint Martin (mã ISO 3166-1 alpha-2: MF)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MF",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MF",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MG",
      "title": {
        "en": "Madagascar",
        "vi": "Madagascar"
      },
      "description": {
        "en": "Madagascar (ISO 3166-1 alpha-2 MG).",
        "vi": "Madagascar (mã ISO 3166-1 alpha-2: MG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MH",
      "title": {
        "en": "Marshall Islands",
        "vi": "Quần đảo Marshall"
      },
      "description": {
        "en": "Marshall Islands (ISO 3166-1 alpha-2 MH).",
        "vi": "Quần đảo Marshall (mã ISO 3166-1 alpha-2: MH)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MH",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MH",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MK",
      "title": {
        "en": "North Macedonia",
        "vi": "Bắc Macedonia"
      },
      "description": {
        "en": "North Macedonia (ISO 3166-1 alpha-2 MK).",
        "vi": "Bắc Macedonia (mã ISO 3166-1 alpha-2: MK)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MK",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MK",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ML",
      "title": {
        "en": "Mali",
        "vi": "Mali"
      },
      "description": {
        "en": "Mali (ISO 3166-1 alpha-2 ML).",
        "vi": "Mali (mã ISO 3166-1 alpha-2: ML)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "ML",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "ML",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MM",
      "title": {
        "en": "Myanmar",
        "vi": "Myanmar"
      },
      "description": {
        "en": "Myanmar (ISO 3166-1 alpha-2 MM).",
        "vi": "Myanmar (mã ISO 3166-1 alpha-2: MM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MN",
      "title": {
        "en": "Mongolia",
        "vi": "Mông Cổ"
      },
      "description": {
        "en": "Mongolia (ISO 3166-1 alpha-2 MN).",
        "vi": "Mông Cổ (mã ISO 3166-1 alpha-2: MN)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MN",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MN",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MO",
      "title": {
        "en": "Macao",
        "vi": "Ma Cao (Trung Quốc)"
      },
      "description": {
        "en": "Macao (ISO 3166-1 alpha-2 MO).",
        "vi": "Ma Cao (Trung Quốc) (mã ISO 3166-1 alpha-2: MO)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MO",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MO",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MP",
      "title": {
        "en": "Northern Mariana Islands",
        "vi": "Quần đảo Bắc Mariana"
      },
      "description": {
        "en": "Northern Mariana Islands (ISO 3166-1 alpha-2 MP).",
        "vi": "Quần đảo Bắc Mariana (mã ISO 3166-1 alpha-2: MP)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MP",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MP",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MQ",
      "title": {
        "en": "Martinique",
        "vi": "Martinique"
      },
      "description": {
        "en": "Martinique (ISO 3166-1 alpha-2 MQ).",
        "vi": "Martinique (mã ISO 3166-1 alpha-2: MQ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MQ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MQ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MR",
      "title": {
        "en": "Mauritania",
        "vi": "Mauritania"
      },
      "description": {
        "en": "Mauritania (ISO 3166-1 alpha-2 MR).",
        "vi": "Mauritania (mã ISO 3166-1 alpha-2: MR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MS",
      "title": {
        "en": "Montserrat",
        "vi": "Montserrat"
      },
      "description": {
        "en": "Montserrat (ISO 3166-1 alpha-2 MS).",
        "vi": "Montserrat (mã ISO 3166-1 alpha-2: MS)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MS",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MS",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MT",
      "title": {
        "en": "Malta",
        "vi": "Malta"
      },
      "description": {
        "en": "Malta (ISO 3166-1 alpha-2 MT).",
        "vi": "Malta (mã ISO 3166-1 alpha-2: MT)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MT",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MT",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MU",
      "title": {
        "en": "Mauritius",
        "vi": "Mauritius"
      },
      "description": {
        "en": "Mauritius (ISO 3166-1 alpha-2 MU).",
        "vi": "Mauritius (mã ISO 3166-1 alpha-2: MU)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MU",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MU",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MV",
      "title": {
        "en": "Maldives",
        "vi": "Maldives"
      },
      "description": {
        "en": "Maldives (ISO 3166-1 alpha-2 MV).",
        "vi": "Maldives (mã ISO 3166-1 alpha-2: MV)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MV",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MV",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MW",
      "title": {
        "en": "Malawi",
        "vi": "Malawi"
      },
      "description": {
        "en": "Malawi (ISO 3166-1 alpha-2 MW).",
        "vi": "Malawi (mã ISO 3166-1 alpha-2: MW)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MW",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MW",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MX",
      "title": {
        "en": "Mexico",
        "vi": "Mexico"
      },
      "description": {
        "en": "Mexico (ISO 3166-1 alpha-2 MX).",
        "vi": "Mexico (mã ISO 3166-1 alpha-2: MX)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MX",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MX",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MY",
      "title": {
        "en": "Malaysia",
        "vi": "Malaysia"
      },
      "description": {
        "en": "Malaysia (ISO 3166-1 alpha-2 MY).",
        "vi": "Malaysia (mã ISO 3166-1 alpha-2: MY)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MY",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MY",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "MZ",
      "title": {
        "en": "Mozambique",
        "vi": "Mozambique"
      },
      "description": {
        "en": "Mozambique (ISO 3166-1 alpha-2 MZ).",
        "vi": "Mozambique (mã ISO 3166-1 alpha-2: MZ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "MZ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "MZ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "NA",
      "title": {
        "en": "Namibia",
        "vi": "Namibia"
      },
      "description": {
        "en": "Namibia (ISO 3166-1 alpha-2 NA).",
        "vi": "Namibia (mã ISO 3166-1 alpha-2: NA)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "NA",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "NA",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "NC",
      "title": {
        "en": "New Caledonia",
        "vi": "New Caledonia"
      },
      "description": {
        "en": "New Caledonia (ISO 3166-1 alpha-2 NC).",
        "vi": "New Caledonia (mã ISO 3166-1 alpha-2: NC)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "NC",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "NC",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "NE",
      "title": {
        "en": "Niger",
        "vi": "Niger"
      },
      "description": {
        "en": "Niger (ISO 3166-1 alpha-2 NE).",
        "vi": "Niger (mã ISO 3166-1 alpha-2: NE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "NE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "NE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "NF",
      "title": {
        "en": "Norfolk Island",
        "vi": "Đảo Norfolk"
      },
      "description": {
        "en": "Norfolk Island (ISO 3166-1 alpha-2 NF).",
        "vi": "Đảo Norfolk (mã ISO 3166-1 alpha-2: NF)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "NF",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "NF",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "NG",
      "title": {
        "en": "Nigeria",
        "vi": "Nigeria"
      },
      "description": {
        "en": "Nigeria (ISO 3166-1 alpha-2 NG).",
        "vi": "Nigeria (mã ISO 3166-1 alpha-2: NG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "NG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "NG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "NI",
      "title": {
        "en": "Nicaragua",
        "vi": "Nicaragua"
      },
      "description": {
        "en": "Nicaragua (ISO 3166-1 alpha-2 NI).",
        "vi": "Nicaragua (mã ISO 3166-1 alpha-2: NI)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "NI",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "NI",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "NL",
      "title": {
        "en": "Netherlands (Kingdom of the)",
        "vi": "Hà Lan"
      },
      "description": {
        "en": "Netherlands (Kingdom of the) (ISO 3166-1 alpha-2 NL).",
        "vi": "Hà Lan (mã ISO 3166-1 alpha-2: NL)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "NL",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "NL",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "NO",
      "title": {
        "en": "Norway",
        "vi": "Na Uy"
      },
      "description": {
        "en": "Norway (ISO 3166-1 alpha-2 NO).",
        "vi": "Na Uy (mã ISO 3166-1 alpha-2: NO)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "NO",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "NO",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "NP",
      "title": {
        "en": "Nepal",
        "vi": "Nepal"
      },
      "description": {
        "en": "Nepal (ISO 3166-1 alpha-2 NP).",
        "vi": "Nepal (mã ISO 3166-1 alpha-2: NP)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "NP",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "NP",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "NR",
      "title": {
        "en": "Nauru",
        "vi": "Nauru"
      },
      "description": {
        "en": "Nauru (ISO 3166-1 alpha-2 NR).",
        "vi": "Nauru (mã ISO 3166-1 alpha-2: NR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "NR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "NR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "NU",
      "title": {
        "en": "Niue",
        "vi": "Niue"
      },
      "description": {
        "en": "Niue (ISO 3166-1 alpha-2 NU).",
        "vi": "Niue (mã ISO 3166-1 alpha-2: NU)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "NU",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "NU",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "NZ",
      "title": {
        "en": "New Zealand",
        "vi": "New Zealand"
      },
      "description": {
        "en": "New Zealand (ISO 3166-1 alpha-2 NZ).",
        "vi": "New Zealand (mã ISO 3166-1 alpha-2: NZ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "NZ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "NZ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "OM",
      "title": {
        "en": "Oman",
        "vi": "Oman"
      },
      "description": {
        "en": "Oman (ISO 3166-1 alpha-2 OM).",
        "vi": "Oman (mã ISO 3166-1 alpha-2: OM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "OM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "OM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PA",
      "title": {
        "en": "Panama",
        "vi": "Panama"
      },
      "description": {
        "en": "Panama (ISO 3166-1 alpha-2 PA).",
        "vi": "Panama (mã ISO 3166-1 alpha-2: PA)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PA",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PA",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PE",
      "title": {
        "en": "Peru",
        "vi": "Peru"
      },
      "description": {
        "en": "Peru (ISO 3166-1 alpha-2 PE).",
        "vi": "Peru (mã ISO 3166-1 alpha-2: PE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PF",
      "title": {
        "en": "French Polynesia",
        "vi": "Polynesia thuộc Pháp"
      },
      "description": {
        "en": "French Polynesia (ISO 3166-1 alpha-2 PF).",
        "vi": "Polynesia thuộc Pháp (mã ISO 3166-1 alpha-2: PF)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PF",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PF",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PG",
      "title": {
        "en": "Papua New Guinea",
        "vi": "Papua New Guinea"
      },
      "description": {
        "en": "Papua New Guinea (ISO 3166-1 alpha-2 PG).",
        "vi": "Papua New Guinea (mã ISO 3166-1 alpha-2: PG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PH",
      "title": {
        "en": "Philippines",
        "vi": "Philippines"
      },
      "description": {
        "en": "Philippines (ISO 3166-1 alpha-2 PH).",
        "vi": "Philippines (mã ISO 3166-1 alpha-2: PH)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PH",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PH",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PK",
      "title": {
        "en": "Pakistan",
        "vi": "Pakistan"
      },
      "description": {
        "en": "Pakistan (ISO 3166-1 alpha-2 PK).",
        "vi": "Pakistan (mã ISO 3166-1 alpha-2: PK)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PK",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PK",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PL",
      "title": {
        "en": "Poland",
        "vi": "Ba Lan"
      },
      "description": {
        "en": "Poland (ISO 3166-1 alpha-2 PL).",
        "vi": "Ba Lan (mã ISO 3166-1 alpha-2: PL)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PL",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PL",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PM",
      "title": {
        "en": "Saint Pierre and Miquelon",
        "vi": "Saint Pierre và Miquelon"
      },
      "description": {
        "en": "Saint Pierre and Miquelon (ISO 3166-1 alpha-2 PM).",
        "vi": "Saint Pierre và Miquelon (mã ISO 3166-1 alpha-2: PM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PN",
      "title": {
        "en": "Pitcairn Islands",
        "vi": "Quần đảo Pitcairn"
      },
      "description": {
        "en": "Pitcairn Islands (ISO 3166-1 alpha-2 PN).",
        "vi": "Quần đảo Pitcairn (mã ISO 3166-1 alpha-2: PN)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PN",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PN",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PR",
      "title": {
        "en": "Puerto Rico",
        "vi": "Puerto Rico"
      },
      "description": {
        "en": "Puerto Rico (ISO 3166-1 alpha-2 PR).",
        "vi": "Puerto Rico (mã ISO 3166-1 alpha-2: PR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PS",
      "title": {
        "en": "Palestine, State of",
        "vi": "Palestine"
      },
      "description": {
        "en": "Palestine, State of (ISO 3166-1 alpha-2 PS).",
        "vi": "Palestine (mã ISO 3166-1 alpha-2: PS)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PS",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PS",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PT",
      "title": {
        "en": "Portugal",
        "vi": "Bồ Đào Nha"
      },
      "description": {
        "en": "Portugal (ISO 3166-1 alpha-2 PT).",
        "vi": "Bồ Đào Nha (mã ISO 3166-1 alpha-2: PT)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PT",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PT",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PW",
      "title": {
        "en": "Palau",
        "vi": "Palau"
      },
      "description": {
        "en": "Palau (ISO 3166-1 alpha-2 PW).",
        "vi": "Palau (mã ISO 3166-1 alpha-2: PW)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PW",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PW",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "PY",
      "title": {
        "en": "Paraguay",
        "vi": "Paraguay"
      },
      "description": {
        "en": "Paraguay (ISO 3166-1 alpha-2 PY).",
        "vi": "Paraguay (mã ISO 3166-1 alpha-2: PY)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "PY",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "PY",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "QA",
      "title": {
        "en": "Qatar",
        "vi": "Qatar"
      },
      "description": {
        "en": "Qatar (ISO 3166-1 alpha-2 QA).",
        "vi": "Qatar (mã ISO 3166-1 alpha-2: QA)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "QA",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "QA",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "RE",
      "title": {
        "en": "Réunion",
        "vi": "Réunion"
      },
      "description": {
        "en": "Réunion (ISO 3166-1 alpha-2 RE).",
        "vi": "Réunion (mã ISO 3166-1 alpha-2: RE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "RE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "RE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "RO",
      "title": {
        "en": "Romania",
        "vi": "Romania"
      },
      "description": {
        "en": "Romania (ISO 3166-1 alpha-2 RO).",
        "vi": "Romania (mã ISO 3166-1 alpha-2: RO)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "RO",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "RO",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "RS",
      "title": {
        "en": "Serbia",
        "vi": "Serbia"
      },
      "description": {
        "en": "Serbia (ISO 3166-1 alpha-2 RS).",
        "vi": "Serbia (mã ISO 3166-1 alpha-2: RS)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "RS",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "RS",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "RU",
      "title": {
        "en": "Russian Federation",
        "vi": "Nga"
      },
      "description": {
        "en": "Russian Federation (ISO 3166-1 alpha-2 RU).",
        "vi": "Nga (mã ISO 3166-1 alpha-2: RU)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "RU",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "RU",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "RW",
      "title": {
        "en": "Rwanda",
        "vi": "Rwanda"
      },
      "description": {
        "en": "Rwanda (ISO 3166-1 alpha-2 RW).",
        "vi": "Rwanda (mã ISO 3166-1 alpha-2: RW)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "RW",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "RW",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SA",
      "title": {
        "en": "Saudi Arabia",
        "vi": "Ả Rập Xê-út"
      },
      "description": {
        "en": "Saudi Arabia (ISO 3166-1 alpha-2 SA).",
        "vi": "Ả Rập Xê-út (mã ISO 3166-1 alpha-2: SA)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SA",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SA",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SB",
      "title": {
        "en": "Solomon Islands",
        "vi": "Quần đảo Solomon"
      },
      "description": {
        "en": "Solomon Islands (ISO 3166-1 alpha-2 SB).",
        "vi": "Quần đảo Solomon (mã ISO 3166-1 alpha-2: SB)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SB",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SB",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SC",
      "title": {
        "en": "Seychelles",
        "vi": "Seychelles"
      },
      "description": {
        "en": "Seychelles (ISO 3166-1 alpha-2 SC).",
        "vi": "Seychelles (mã ISO 3166-1 alpha-2: SC)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SC",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SC",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SD",
      "title": {
        "en": "Sudan",
        "vi": "Sudan"
      },
      "description": {
        "en": "Sudan (ISO 3166-1 alpha-2 SD).",
        "vi": "Sudan (mã ISO 3166-1 alpha-2: SD)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SD",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SD",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SE",
      "title": {
        "en": "Sweden",
        "vi": "Thụy Điển"
      },
      "description": {
        "en": "Sweden (ISO 3166-1 alpha-2 SE).",
        "vi": "Thụy Điển (mã ISO 3166-1 alpha-2: SE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SG",
      "title": {
        "en": "Singapore",
        "vi": "Singapore"
      },
      "description": {
        "en": "Singapore (ISO 3166-1 alpha-2 SG).",
        "vi": "Singapore (mã ISO 3166-1 alpha-2: SG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SH",
      "title": {
        "en": "Saint Helena, Ascension and Tristan da Cunha",
        "vi": "Saint Helena"
      },
      "description": {
        "en": "Saint Helena, Ascension and Tristan da Cunha (ISO 3166-1 alpha-2 SH).",
        "vi": "Saint Helena (mã ISO 3166-1 alpha-2: SH)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SH",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SH",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SI",
      "title": {
        "en": "Slovenia",
        "vi": "Slovenia"
      },
      "description": {
        "en": "Slovenia (ISO 3166-1 alpha-2 SI).",
        "vi": "Slovenia (mã ISO 3166-1 alpha-2: SI)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SI",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SI",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SJ",
      "title": {
        "en": "Svalbard and Jan Mayen",
        "vi": "Svalbard và Jan Mayen"
      },
      "description": {
        "en": "Svalbard and Jan Mayen (ISO 3166-1 alpha-2 SJ).",
        "vi": "Svalbard và Jan Mayen (mã ISO 3166-1 alpha-2: SJ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SJ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SJ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SK",
      "title": {
        "en": "Slovakia",
        "vi": "Slovakia"
      },
      "description": {
        "en": "Slovakia (ISO 3166-1 alpha-2 SK).",
        "vi": "Slovakia (mã ISO 3166-1 alpha-2: SK)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SK",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SK",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SL",
      "title": {
        "en": "Sierra Leone",
        "vi": "Sierra Leone"
      },
      "description": {
        "en": "Sierra Leone (ISO 3166-1 alpha-2 SL).",
        "vi": "Sierra Leone (mã ISO 3166-1 alpha-2: SL)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SL",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SL",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SM",
      "title": {
        "en": "San Marino",
        "vi": "San Marino"
      },
      "description": {
        "en": "San Marino (ISO 3166-1 alpha-2 SM).",
        "vi": "San Marino (mã ISO 3166-1 alpha-2: SM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SN",
      "title": {
        "en": "Senegal",
        "vi": "Senegal"
      },
      "description": {
        "en": "Senegal (ISO 3166-1 alpha-2 SN).",
        "vi": "Senegal (mã ISO 3166-1 alpha-2: SN)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SN",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SN",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SO",
      "title": {
        "en": "Somalia",
        "vi": "Somalia"
      },
      "description": {
        "en": "Somalia (ISO 3166-1 alpha-2 SO).",
        "vi": "Somalia (mã ISO 3166-1 alpha-2: SO)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SO",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SO",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SR",
      "title": {
        "en": "Suriname",
        "vi": "Suriname"
      },
      "description": {
        "en": "Suriname (ISO 3166-1 alpha-2 SR).",
        "vi": "Suriname (mã ISO 3166-1 alpha-2: SR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SS",
      "title": {
        "en": "South Sudan",
        "vi": "Nam Sudan"
      },
      "description": {
        "en": "South Sudan (ISO 3166-1 alpha-2 SS).",
        "vi": "Nam Sudan (mã ISO 3166-1 alpha-2: SS)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SS",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SS",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ST",
      "title": {
        "en": "São Tomé and Príncipe",
        "vi": "São Tomé và Príncipe"
      },
      "description": {
        "en": "São Tomé and Príncipe (ISO 3166-1 alpha-2 ST).",
        "vi": "São Tomé và Príncipe (mã ISO 3166-1 alpha-2: ST)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "ST",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "ST",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SV",
      "title": {
        "en": "El Salvador",
        "vi": "El Salvador"
      },
      "description": {
        "en": "El Salvador (ISO 3166-1 alpha-2 SV).",
        "vi": "El Salvador (mã ISO 3166-1 alpha-2: SV)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SV",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SV",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SX",
      "title": {
        "en": "Sint Maarten",
        "vi": "Sint Maarten"
      },
      "description": {
        "en": "Sint Maarten (ISO 3166-1 alpha-2 SX).",
        "vi": "Sint Maarten (mã ISO 3166-1 alpha-2: SX)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SX",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SX",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SY",
      "title": {
        "en": "Syrian Arab Republic",
        "vi": "Syria"
      },
      "description": {
        "en": "Syrian Arab Republic (ISO 3166-1 alpha-2 SY).",
        "vi": "Syria (mã ISO 3166-1 alpha-2: SY)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SY",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SY",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "SZ",
      "title": {
        "en": "Eswatini",
        "vi": "Eswatini"
      },
      "description": {
        "en": "Eswatini (ISO 3166-1 alpha-2 SZ).",
        "vi": "Eswatini (mã ISO 3166-1 alpha-2: SZ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "SZ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "SZ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TC",
      "title": {
        "en": "Turks and Caicos Islands",
        "vi": "Quần đảo Turks và Caicos"
      },
      "description": {
        "en": "Turks and Caicos Islands (ISO 3166-1 alpha-2 TC).",
        "vi": "Quần đảo Turks và Caicos (mã ISO 3166-1 alpha-2: TC)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TC",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TC",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TD",
      "title": {
        "en": "Chad",
        "vi": "Chad"
      },
      "description": {
        "en": "Chad (ISO 3166-1 alpha-2 TD).",
        "vi": "Chad (mã ISO 3166-1 alpha-2: TD)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TD",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TD",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TF",
      "title": {
        "en": "French Southern Territories",
        "vi": "Vùng đất phía Nam và châu Nam Cực thuộc Pháp"
      },
      "description": {
        "en": "French Southern Territories (ISO 3166-1 alpha-2 TF).",
        "vi": "Vùng đất phía Nam và châu Nam Cực thuộc Pháp (mã ISO 3166-1 alpha-2: TF)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TF",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TF",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TG",
      "title": {
        "en": "Togo",
        "vi": "Togo"
      },
      "description": {
        "en": "Togo (ISO 3166-1 alpha-2 TG).",
        "vi": "Togo (mã ISO 3166-1 alpha-2: TG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TH",
      "title": {
        "en": "Thailand",
        "vi": "Thái Lan"
      },
      "description": {
        "en": "Thailand (ISO 3166-1 alpha-2 TH).",
        "vi": "Thái Lan (mã ISO 3166-1 alpha-2: TH)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TH",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TH",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TJ",
      "title": {
        "en": "Tajikistan",
        "vi": "Tajikistan"
      },
      "description": {
        "en": "Tajikistan (ISO 3166-1 alpha-2 TJ).",
        "vi": "Tajikistan (mã ISO 3166-1 alpha-2: TJ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TJ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TJ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TK",
      "title": {
        "en": "Tokelau",
        "vi": "Tokelau"
      },
      "description": {
        "en": "Tokelau (ISO 3166-1 alpha-2 TK).",
        "vi": "Tokelau (mã ISO 3166-1 alpha-2: TK)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TK",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TK",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TL",
      "title": {
        "en": "Timor-Leste",
        "vi": "Timor-Leste"
      },
      "description": {
        "en": "Timor-Leste (ISO 3166-1 alpha-2 TL).",
        "vi": "Timor-Leste (mã ISO 3166-1 alpha-2: TL)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TL",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TL",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TM",
      "title": {
        "en": "Turkmenistan",
        "vi": "Turkmenistan"
      },
      "description": {
        "en": "Turkmenistan (ISO 3166-1 alpha-2 TM).",
        "vi": "Turkmenistan (mã ISO 3166-1 alpha-2: TM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TN",
      "title": {
        "en": "Tunisia",
        "vi": "Tunisia"
      },
      "description": {
        "en": "Tunisia (ISO 3166-1 alpha-2 TN).",
        "vi": "Tunisia (mã ISO 3166-1 alpha-2: TN)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TN",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TN",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TO",
      "title": {
        "en": "Tonga",
        "vi": "Tonga"
      },
      "description": {
        "en": "Tonga (ISO 3166-1 alpha-2 TO).",
        "vi": "Tonga (mã ISO 3166-1 alpha-2: TO)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TO",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TO",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TR",
      "title": {
        "en": "Türkiye",
        "vi": "Thổ Nhĩ Kỳ"
      },
      "description": {
        "en": "Türkiye (ISO 3166-1 alpha-2 TR).",
        "vi": "Thổ Nhĩ Kỳ (mã ISO 3166-1 alpha-2: TR)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TR",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TR",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TT",
      "title": {
        "en": "Trinidad and Tobago",
        "vi": "Trinidad và Tobago"
      },
      "description": {
        "en": "Trinidad and Tobago (ISO 3166-1 alpha-2 TT).",
        "vi": "Trinidad và Tobago (mã ISO 3166-1 alpha-2: TT)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TT",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TT",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TV",
      "title": {
        "en": "Tuvalu",
        "vi": "Tuvalu"
      },
      "description": {
        "en": "Tuvalu (ISO 3166-1 alpha-2 TV).",
        "vi": "Tuvalu (mã ISO 3166-1 alpha-2: TV)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TV",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TV",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TW",
      "title": {
        "en": "Taiwan, Province of China",
        "vi": "Đài Loan (Trung Quốc)"
      },
      "description": {
        "en": "Taiwan, Province of China (ISO 3166-1 alpha-2 TW).",
        "vi": "Đài Loan (Trung Quốc) (mã ISO 3166-1 alpha-2: TW)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TW",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TW",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "TZ",
      "title": {
        "en": "Tanzania, United Republic of",
        "vi": "Tanzania"
      },
      "description": {
        "en": "Tanzania, United Republic of (ISO 3166-1 alpha-2 TZ).",
        "vi": "Tanzania (mã ISO 3166-1 alpha-2: TZ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "TZ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "TZ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "UA",
      "title": {
        "en": "Ukraine",
        "vi": "Ukraina"
      },
      "description": {
        "en": "Ukraine (ISO 3166-1 alpha-2 UA).",
        "vi": "Ukraina (mã ISO 3166-1 alpha-2: UA)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "UA",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "UA",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "UG",
      "title": {
        "en": "Uganda",
        "vi": "Uganda"
      },
      "description": {
        "en": "Uganda (ISO 3166-1 alpha-2 UG).",
        "vi": "Uganda (mã ISO 3166-1 alpha-2: UG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "UG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "UG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "UM",
      "title": {
        "en": "United States Minor Outlying Islands",
        "vi": "Các tiểu đảo xa của Hoa Kỳ"
      },
      "description": {
        "en": "United States Minor Outlying Islands (ISO 3166-1 alpha-2 UM).",
        "vi": "Các tiểu đảo xa của Hoa Kỳ (mã ISO 3166-1 alpha-2: UM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "UM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "UM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "US",
      "title": {
        "en": "United States of America",
        "vi": "Hoa Kỳ"
      },
      "description": {
        "en": "United States of America (ISO 3166-1 alpha-2 US).",
        "vi": "Hoa Kỳ (mã ISO 3166-1 alpha-2: US)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "US",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "US",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "UY",
      "title": {
        "en": "Uruguay",
        "vi": "Uruguay"
      },
      "description": {
        "en": "Uruguay (ISO 3166-1 alpha-2 UY).",
        "vi": "Uruguay (mã ISO 3166-1 alpha-2: UY)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "UY",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "UY",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "UZ",
      "title": {
        "en": "Uzbekistan",
        "vi": "Uzbekistan"
      },
      "description": {
        "en": "Uzbekistan (ISO 3166-1 alpha-2 UZ).",
        "vi": "Uzbekistan (mã ISO 3166-1 alpha-2: UZ)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "UZ",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "UZ",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "VA",
      "title": {
        "en": "Holy See",
        "vi": "Tòa thánh Vatican"
      },
      "description": {
        "en": "Holy See (ISO 3166-1 alpha-2 VA).",
        "vi": "Tòa thánh Vatican (mã ISO 3166-1 alpha-2: VA)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "VA",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "VA",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "VC",
      "title": {
        "en": "Saint Vincent and Grenadines",
        "vi": "Saint Vincent và Grenadines"
      },
      "description": {
        "en": "Saint Vincent and Grenadines (ISO 3166-1 alpha-2 VC).",
        "vi": "Saint Vincent và Grenadines (mã ISO 3166-1 alpha-2: VC)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "VC",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "VC",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "VE",
      "title": {
        "en": "Venezuela (Bolivarian Republic of)",
        "vi": "Venezuela"
      },
      "description": {
        "en": "Venezuela (Bolivarian Republic of) (ISO 3166-1 alpha-2 VE).",
        "vi": "Venezuela (mã ISO 3166-1 alpha-2: VE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "VE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "VE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "VG",
      "title": {
        "en": "Virgin Islands (British)",
        "vi": "Quần đảo Virgin thuộc Anh"
      },
      "description": {
        "en": "Virgin Islands (British) (ISO 3166-1 alpha-2 VG).",
        "vi": "Quần đảo Virgin thuộc Anh (mã ISO 3166-1 alpha-2: VG)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "VG",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "VG",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "VI",
      "title": {
        "en": "Virgin Islands (U.S.)",
        "vi": "Quần đảo Virgin thuộc Hoa Kỳ"
      },
      "description": {
        "en": "Virgin Islands (U.S.) (ISO 3166-1 alpha-2 VI).",
        "vi": "Quần đảo Virgin thuộc Hoa Kỳ (mã ISO 3166-1 alpha-2: VI)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "VI",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "VI",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "VN",
      "title": {
        "en": "Viet Nam",
        "vi": "Việt Nam"
      },
      "description": {
        "en": "Viet Nam (ISO 3166-1 alpha-2 VN).",
        "vi": "Việt Nam (mã ISO 3166-1 alpha-2: VN)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "VN",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "VN",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "VU",
      "title": {
        "en": "Vanuatu",
        "vi": "Vanuatu"
      },
      "description": {
        "en": "Vanuatu (ISO 3166-1 alpha-2 VU).",
        "vi": "Vanuatu (mã ISO 3166-1 alpha-2: VU)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "VU",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "VU",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "WF",
      "title": {
        "en": "Wallis and Futuna",
        "vi": "Wallis và Futuna"
      },
      "description": {
        "en": "Wallis and Futuna (ISO 3166-1 alpha-2 WF).",
        "vi": "Wallis và Futuna (mã ISO 3166-1 alpha-2: WF)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "WF",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "WF",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "WS",
      "title": {
        "en": "Samoa",
        "vi": "Samoa"
      },
      "description": {
        "en": "Samoa (ISO 3166-1 alpha-2 WS).",
        "vi": "Samoa (mã ISO 3166-1 alpha-2: WS)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "WS",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "WS",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "YE",
      "title": {
        "en": "Yemen",
        "vi": "Yemen"
      },
      "description": {
        "en": "Yemen (ISO 3166-1 alpha-2 YE).",
        "vi": "Yemen (mã ISO 3166-1 alpha-2: YE)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "YE",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "YE",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "YT",
      "title": {
        "en": "Mayotte",
        "vi": "Mayotte"
      },
      "description": {
        "en": "Mayotte (ISO 3166-1 alpha-2 YT).",
        "vi": "Mayotte (mã ISO 3166-1 alpha-2: YT)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "YT",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "YT",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ZA",
      "title": {
        "en": "South Africa",
        "vi": "Nam Phi"
      },
      "description": {
        "en": "South Africa (ISO 3166-1 alpha-2 ZA).",
        "vi": "Nam Phi (mã ISO 3166-1 alpha-2: ZA)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "ZA",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "ZA",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ZM",
      "title": {
        "en": "Zambia",
        "vi": "Zambia"
      },
      "description": {
        "en": "Zambia (ISO 3166-1 alpha-2 ZM).",
        "vi": "Zambia (mã ISO 3166-1 alpha-2: ZM)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "ZM",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "ZM",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ZW",
      "title": {
        "en": "Zimbabwe",
        "vi": "Zimbabwe"
      },
      "description": {
        "en": "Zimbabwe (ISO 3166-1 alpha-2 ZW).",
        "vi": "Zimbabwe (mã ISO 3166-1 alpha-2: ZW)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [],
      "map": {
        "htcds": {
          "code": "ZW",
          "list": "Citizenship",
          "match": "exact"
        },
        "ctdc": {
          "code": "ZW",
          "list": "citizenship",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Status of reporting · Tình trạng báo cáo
 *
 * Whether a unit has reported for the period.
 */
export const coverageStatus: Codelist<Codes.CoverageStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/coverage-status/1.0",
  "open": false,
  "title": {
    "en": "Status of reporting",
    "vi": "Tình trạng báo cáo"
  },
  "description": {
    "en": "Whether a unit has reported for the period.",
    "vi": "Đơn vị đã báo cáo trong kỳ hay chưa."
  },
  "codes": [
    {
      "code": "reported",
      "title": {
        "en": "Reported",
        "vi": "Đã báo cáo"
      },
      "description": {
        "en": "Reported in time.",
        "vi": "Báo cáo đúng hạn."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-13"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "late",
      "title": {
        "en": "Late",
        "vi": "Báo cáo muộn"
      },
      "description": {
        "en": "Reported after the due date.",
        "vi": "Báo cáo sau thời hạn."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-13"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "missing",
      "title": {
        "en": "Missing",
        "vi": "Chưa báo cáo"
      },
      "description": {
        "en": "Has not reported.",
        "vi": "Chưa báo cáo."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-13"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "revised",
      "title": {
        "en": "Revised",
        "vi": "Đã sửa đổi"
      },
      "description": {
        "en": "Reported and revised later.",
        "vi": "Đã báo cáo và sửa đổi sau đó."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-13"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of border crossing · Hình thức qua biên giới
 *
 * Where the border was crossed.
 */
export const crossingKind: Codelist<Codes.CrossingKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/crossing-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of border crossing",
    "vi": "Hình thức qua biên giới"
  },
  "description": {
    "en": "Where the border was crossed.",
    "vi": "Qua biên giới ở đâu."
  },
  "codes": [
    {
      "code": "international-gate",
      "title": {
        "en": "International border gate",
        "vi": "Cửa khẩu quốc tế"
      },
      "description": {
        "en": "At an international border gate.",
        "vi": "Qua cửa khẩu quốc tế."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "main-gate",
      "title": {
        "en": "Main border gate",
        "vi": "Cửa khẩu chính"
      },
      "description": {
        "en": "At a main border gate.",
        "vi": "Qua cửa khẩu chính."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "secondary-gate",
      "title": {
        "en": "Secondary border gate",
        "vi": "Cửa khẩu phụ, lối mở"
      },
      "description": {
        "en": "At a secondary border gate or opening.",
        "vi": "Qua cửa khẩu phụ, lối mở."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "trail",
      "title": {
        "en": "Trail or river",
        "vi": "Đường mòn, sông rạch"
      },
      "description": {
        "en": "By a trail, a river or canal, outside any gate.",
        "vi": "Qua đường mòn, sông, rạch, không qua cửa khẩu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "airport",
      "title": {
        "en": "Airport",
        "vi": "Cảng hàng không"
      },
      "description": {
        "en": "At an airport.",
        "vi": "Qua cảng hàng không."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "seaport",
      "title": {
        "en": "Sea port",
        "vi": "Cảng biển"
      },
      "description": {
        "en": "At a sea port or by sea.",
        "vi": "Qua cảng biển hoặc đường biển."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known.",
        "vi": "Chưa xác định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * First decision or change · Ra quyết định hoặc thay đổi
 *
 * Whether a decision is the first or changes one.
 */
export const decisionChange: Codelist<Codes.DecisionChangeCode> = {
  "id": "https://schemas.lienthong.example/codelists/decision-change/1.0",
  "open": false,
  "title": {
    "en": "First decision or change",
    "vi": "Ra quyết định hoặc thay đổi"
  },
  "description": {
    "en": "Whether a decision is the first or changes one.",
    "vi": "Là quyết định đầu hay thay đổi quyết định trước."
  },
  "codes": [
    {
      "code": "first",
      "title": {
        "en": "First",
        "vi": "Quyết định đầu"
      },
      "description": {
        "en": "The first decision.",
        "vi": "Quyết định khởi tố lần đầu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-154",
        "cpc2015-179"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "changed",
      "title": {
        "en": "Changed",
        "vi": "Thay đổi"
      },
      "description": {
        "en": "Another offence takes the place.",
        "vi": "Thay đổi tội danh đã khởi tố."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-156",
        "cpc2015-180"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "supplemented",
      "title": {
        "en": "Supplemented",
        "vi": "Bổ sung"
      },
      "description": {
        "en": "An offence is added.",
        "vi": "Bổ sung tội danh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-156",
        "cpc2015-180"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cancelled",
      "title": {
        "en": "Cancelled",
        "vi": "Hủy bỏ"
      },
      "description": {
        "en": "The decision is cancelled.",
        "vi": "Hủy bỏ quyết định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-156",
        "cpc2015-165"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Who wrote the declaration · Người ghi tờ khai
 *
 * Who filled in the declaration form.
 */
export const declarationWriter: Codelist<Codes.DeclarationWriterCode> = {
  "id": "https://schemas.lienthong.example/codelists/declaration-writer/1.0",
  "open": false,
  "title": {
    "en": "Who wrote the declaration",
    "vi": "Người ghi tờ khai"
  },
  "description": {
    "en": "Who filled in the declaration form.",
    "vi": "Ai ghi tờ khai."
  },
  "codes": [
    {
      "code": "person",
      "title": {
        "en": "The person",
        "vi": "Chính người đó"
      },
      "description": {
        "en": "The person.",
        "vi": "Chính người khai báo."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "circular01-2014-form"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "representative",
      "title": {
        "en": "Representative",
        "vi": "Người đại diện"
      },
      "description": {
        "en": "The representative.",
        "vi": "Người đại diện."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "circular01-2014-form"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "officer",
      "title": {
        "en": "Officer",
        "vi": "Cán bộ tiếp nhận"
      },
      "description": {
        "en": "The officer who received the person, as for children.",
        "vi": "Cán bộ tiếp nhận ghi, như đối với trẻ em."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "circular01-2014-form"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Reason for delay · Lý do chậm
 *
 * Why a task or a report is late.
 */
export const delayReason: Codelist<Codes.DelayReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/delay-reason/1.0",
  "open": true,
  "title": {
    "en": "Reason for delay",
    "vi": "Lý do chậm"
  },
  "description": {
    "en": "Why a task or a report is late.",
    "vi": "Vì sao nhiệm vụ hoặc báo cáo chậm."
  },
  "codes": [
    {
      "code": "waiting-for-guidance",
      "title": {
        "en": "Waiting for guidance",
        "vi": "Chờ hướng dẫn"
      },
      "description": {
        "en": "Guidance of a higher body has not come.",
        "vi": "Chưa có hướng dẫn của cấp trên."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "waiting-for-others",
      "title": {
        "en": "Waiting for others",
        "vi": "Chờ đơn vị phối hợp"
      },
      "description": {
        "en": "What another body owes has not come.",
        "vi": "Chưa nhận được kết quả của đơn vị phối hợp."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "data-late",
      "title": {
        "en": "Figures late",
        "vi": "Số liệu gửi chậm"
      },
      "description": {
        "en": "Figures from below came late.",
        "vi": "Số liệu cấp dưới gửi chậm."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "staff",
      "title": {
        "en": "Staff",
        "vi": "Thiếu nhân lực"
      },
      "description": {
        "en": "Too few people, or new ones.",
        "vi": "Thiếu người hoặc cán bộ mới nhận việc."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "funds",
      "title": {
        "en": "Money",
        "vi": "Chưa có kinh phí"
      },
      "description": {
        "en": "Money not yet given.",
        "vi": "Chưa được bố trí kinh phí."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "reorganisation",
      "title": {
        "en": "Reorganisation",
        "vi": "Sắp xếp tổ chức bộ máy"
      },
      "description": {
        "en": "Agencies or areas were reorganised.",
        "vi": "Sắp xếp cơ quan hoặc đơn vị hành chính."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "proceedings",
      "title": {
        "en": "Proceedings under way",
        "vi": "Đang tố tụng"
      },
      "description": {
        "en": "Depends on proceedings that have not ended.",
        "vi": "Phụ thuộc việc tố tụng chưa kết thúc."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "force-majeure",
      "title": {
        "en": "Force majeure",
        "vi": "Bất khả kháng"
      },
      "description": {
        "en": "Disaster or epidemic.",
        "vi": "Thiên tai, dịch bệnh."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Cause of a difference · Nguyên nhân chênh lệch
 *
 * Why two bodies count differently.
 */
export const differenceCause: Codelist<Codes.DifferenceCauseCode> = {
  "id": "https://schemas.lienthong.example/codelists/difference-cause/1.0",
  "open": false,
  "title": {
    "en": "Cause of a difference",
    "vi": "Nguyên nhân chênh lệch"
  },
  "description": {
    "en": "Why two bodies count differently.",
    "vi": "Vì sao số liệu của hai cơ quan khác nhau."
  },
  "codes": [
    {
      "code": "different-interval",
      "title": {
        "en": "Different interval",
        "vi": "Khác khoảng thời gian"
      },
      "description": {
        "en": "The figures cover different days.",
        "vi": "Số liệu của các khoảng ngày khác nhau."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "circular05-2018-6",
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "gravest-offence",
      "title": {
        "en": "Counted under the gravest offence",
        "vi": "Thống kê theo tội nghiêm trọng nhất"
      },
      "description": {
        "en": "One side counts the case under its gravest offence.",
        "vi": "Một bên thống kê vụ án theo tội danh nghiêm trọng nhất."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "indicator-prosecuted"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "lead-defendant",
      "title": {
        "en": "Counted by the lead defendant",
        "vi": "Thống kê theo bị cáo đầu vụ"
      },
      "description": {
        "en": "One side counts the case by its lead defendant.",
        "vi": "Một bên thống kê vụ án theo bị cáo đầu vụ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "indicator-tried"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "late",
      "title": {
        "en": "Late",
        "vi": "Số liệu đến muộn"
      },
      "description": {
        "en": "A decision or report came in after the figures were closed.",
        "vi": "Quyết định, báo cáo đến sau thời điểm chốt số liệu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "circular05-2018-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "double-counted",
      "title": {
        "en": "Counted twice",
        "vi": "Trùng lặp"
      },
      "description": {
        "en": "One side counted a matter twice, as after a transfer, joinder or resumption.",
        "vi": "Một bên đếm hai lần, như khi chuyển, nhập, phục hồi vụ án."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "circular05-2018-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "entry-error",
      "title": {
        "en": "Slip",
        "vi": "Sai sót khi nhập"
      },
      "description": {
        "en": "A figure was entered wrongly.",
        "vi": "Nhập sai số liệu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "circular05-2018-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "area-changed",
      "title": {
        "en": "Area changed",
        "vi": "Địa giới thay đổi"
      },
      "description": {
        "en": "Areas were reorganised, and the sides follow different units.",
        "vi": "Đơn vị hành chính sắp xếp lại, hai bên theo đơn vị khác nhau."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decision124-2004-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "stage-different",
      "title": {
        "en": "Another stage",
        "vi": "Khác giai đoạn tố tụng"
      },
      "description": {
        "en": "The sides count at different stages of the proceedings.",
        "vi": "Hai bên thống kê ở giai đoạn tố tụng khác nhau."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "circular05-2018-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "unknown",
      "title": {
        "en": "Not known yet",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "The cause has not been found.",
        "vi": "Chưa xác định được nguyên nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "circular05-2018-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Difficulty · Khó khăn, vướng mắc
 *
 * Kind of difficulty or limitation met.
 */
export const difficulty: Codelist<Codes.DifficultyCode> = {
  "id": "https://schemas.lienthong.example/codelists/difficulty/1.0",
  "open": true,
  "title": {
    "en": "Difficulty",
    "vi": "Khó khăn, vướng mắc"
  },
  "description": {
    "en": "Kind of difficulty or limitation met.",
    "vi": "Loại khó khăn, hạn chế gặp phải."
  },
  "codes": [
    {
      "code": "legal",
      "title": {
        "en": "Law",
        "vi": "Pháp luật"
      },
      "description": {
        "en": "The law is unclear, missing or at odds.",
        "vi": "Quy định chưa rõ, còn thiếu hoặc chồng chéo."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-results"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "coordination",
      "title": {
        "en": "Working together",
        "vi": "Phối hợp"
      },
      "description": {
        "en": "Bodies do not work together well enough.",
        "vi": "Phối hợp giữa các đơn vị chưa tốt."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-results"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "staff",
      "title": {
        "en": "Staff",
        "vi": "Nhân lực"
      },
      "description": {
        "en": "Too few people, too little training.",
        "vi": "Thiếu người, thiếu kỹ năng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-results"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "funds",
      "title": {
        "en": "Money and equipment",
        "vi": "Kinh phí, phương tiện"
      },
      "description": {
        "en": "Too little money or equipment.",
        "vi": "Thiếu kinh phí, phương tiện."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-results"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "statistics",
      "title": {
        "en": "Figures",
        "vi": "Số liệu"
      },
      "description": {
        "en": "Figures are not unified, late or incomplete.",
        "vi": "Số liệu chưa thống nhất, chậm, thiếu."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-criteria"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "evidence",
      "title": {
        "en": "Evidence",
        "vi": "Chứng cứ"
      },
      "description": {
        "en": "Proof is hard to gather: time passed, acts abroad.",
        "vi": "Khó thu thập chứng cứ do xảy ra lâu, ở nước ngoài."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-investigation"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cyberspace",
      "title": {
        "en": "Cyberspace",
        "vi": "Không gian mạng"
      },
      "description": {
        "en": "Offenders act on networks, under false names.",
        "vi": "Đối tượng hoạt động trên mạng, ẩn danh."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-investigation"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "border",
      "title": {
        "en": "Border",
        "vi": "Biên giới"
      },
      "description": {
        "en": "Long border, trails, rivers.",
        "vi": "Đường biên dài, nhiều đường mòn, sông rạch."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-investigation"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "international",
      "title": {
        "en": "Abroad",
        "vi": "Hợp tác quốc tế"
      },
      "description": {
        "en": "Work with other countries is slow.",
        "vi": "Phối hợp với nước ngoài còn chậm."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-victims"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "victims",
      "title": {
        "en": "Victims",
        "vi": "Nạn nhân"
      },
      "description": {
        "en": "Victims are afraid, do not know they are victims, or have left.",
        "vi": "Nạn nhân lo sợ, không biết mình là nạn nhân hoặc đã rời đi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-victims"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "awareness",
      "title": {
        "en": "Awareness",
        "vi": "Nhận thức"
      },
      "description": {
        "en": "People know too little.",
        "vi": "Nhận thức của một bộ phận người dân còn hạn chế."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-communication"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "reorganisation",
      "title": {
        "en": "Reorganisation",
        "vi": "Sắp xếp tổ chức bộ máy"
      },
      "description": {
        "en": "Agencies or areas were reorganised.",
        "vi": "Sắp xếp cơ quan hoặc đơn vị hành chính."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-results"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Dimension · Chiều phân tổ
 *
 * By what a figure is broken down.
 */
export const dimension: Codelist<Codes.DimensionCode> = {
  "id": "https://schemas.lienthong.example/codelists/dimension/1.0",
  "open": true,
  "title": {
    "en": "Dimension",
    "vi": "Chiều phân tổ"
  },
  "description": {
    "en": "By what a figure is broken down.",
    "vi": "Số liệu được phân tổ theo tiêu thức nào."
  },
  "codes": [
    {
      "code": "sex",
      "title": {
        "en": "Sex",
        "vi": "Giới tính"
      },
      "description": {
        "en": "Sex.",
        "vi": "Theo giới tính."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "sdmx": {
          "code": "SEX",
          "match": "exact"
        }
      }
    },
    {
      "code": "age",
      "title": {
        "en": "Age",
        "vi": "Nhóm tuổi"
      },
      "description": {
        "en": "Age band at the act or at identification, as the indicator says.",
        "vi": "Nhóm tuổi khi bị mua bán hoặc khi được xác định, theo chỉ tiêu."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "sdmx": {
          "code": "AGE",
          "match": "exact"
        }
      }
    },
    {
      "code": "form",
      "title": {
        "en": "Form of exploitation",
        "vi": "Hình thức bóc lột"
      },
      "description": {
        "en": "Form of exploitation; forms overlap and are not summed.",
        "vi": "Hình thức bóc lột; các hình thức chồng lấn, không cộng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "list": "Dimension",
          "code": "by form of exploitation",
          "match": "exact"
        },
        "sdmx": {
          "code": "FORM",
          "match": "exact"
        }
      }
    },
    {
      "code": "citizenship",
      "title": {
        "en": "Citizenship",
        "vi": "Quốc tịch"
      },
      "description": {
        "en": "Citizenship.",
        "vi": "Theo quốc tịch."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "list": "Dimension",
          "code": "by citizenship",
          "match": "exact"
        },
        "sdmx": {
          "code": "CITIZENSHIP",
          "match": "exact"
        }
      }
    },
    {
      "code": "stage",
      "title": {
        "en": "Stage",
        "vi": "Giai đoạn tố tụng"
      },
      "description": {
        "en": "Stage of the procedure.",
        "vi": "Theo giai đoạn tố tụng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "sdmx": {
          "code": "STAGE",
          "match": "exact"
        }
      }
    },
    {
      "code": "article",
      "title": {
        "en": "Article",
        "vi": "Điều luật"
      },
      "description": {
        "en": "Article of the lead charge.",
        "vi": "Điều luật của tội danh chính."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "seriousness",
      "title": {
        "en": "Seriousness",
        "vi": "Loại tội phạm"
      },
      "description": {
        "en": "Class of seriousness.",
        "vi": "Theo phân loại tội phạm."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "means",
      "title": {
        "en": "Means",
        "vi": "Thủ đoạn"
      },
      "description": {
        "en": "Means of trafficking.",
        "vi": "Theo thủ đoạn."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "route",
      "title": {
        "en": "Route",
        "vi": "Loại tuyến"
      },
      "description": {
        "en": "Kind of route.",
        "vi": "Trong nước hay ra nước ngoài."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "destination",
      "title": {
        "en": "Destination",
        "vi": "Nơi đến"
      },
      "description": {
        "en": "Country of destination.",
        "vi": "Nước đến."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "ethnicity-group",
      "title": {
        "en": "Ethnicity group",
        "vi": "Nhóm dân tộc"
      },
      "description": {
        "en": "Kinh, minority, foreign.",
        "vi": "Kinh, dân tộc thiểu số, người nước ngoài."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "victim-status",
      "title": {
        "en": "Status of the victim",
        "vi": "Tư cách nạn nhân"
      },
      "description": {
        "en": "Victim, person under identification, accompanying minor.",
        "vi": "Nạn nhân, người đang được xác định, người dưới 18 tuổi đi cùng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "report-source",
      "title": {
        "en": "Source of the report",
        "vi": "Loại nguồn tin"
      },
      "description": {
        "en": "Denunciation, report, petition.",
        "vi": "Tố giác, tin báo, kiến nghị khởi tố."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "channel",
      "title": {
        "en": "Channel",
        "vi": "Kênh tiếp nhận"
      },
      "description": {
        "en": "Channel of reception.",
        "vi": "Theo kênh tiếp nhận."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "support-kind",
      "title": {
        "en": "Kind of support",
        "vi": "Chế độ hỗ trợ"
      },
      "description": {
        "en": "Kind of support; kinds overlap.",
        "vi": "Theo chế độ hỗ trợ; có chồng lấn."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "decision",
      "title": {
        "en": "Decision",
        "vi": "Quyết định"
      },
      "description": {
        "en": "Decision taken.",
        "vi": "Theo quyết định."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "role",
      "title": {
        "en": "Role of the agency",
        "vi": "Vai trò cơ quan"
      },
      "description": {
        "en": "Role of the agency that acted.",
        "vi": "Theo vai trò của cơ quan thực hiện."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Effect on an earlier document · Quan hệ với văn bản trước
 *
 * What a new document does to one before it.
 */
export const documentEffect: Codelist<Codes.DocumentEffectCode> = {
  "id": "https://schemas.lienthong.example/codelists/document-effect/1.0",
  "open": false,
  "title": {
    "en": "Effect on an earlier document",
    "vi": "Quan hệ với văn bản trước"
  },
  "description": {
    "en": "What a new document does to one before it.",
    "vi": "Văn bản mới tác động thế nào đến văn bản trước."
  },
  "codes": [
    {
      "code": "replaces",
      "title": {
        "en": "Replaces",
        "vi": "Thay thế"
      },
      "description": {
        "en": "Takes the place of the whole.",
        "vi": "Thay thế toàn bộ văn bản trước."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree30-2020-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "amends",
      "title": {
        "en": "Amends",
        "vi": "Sửa đổi, bổ sung"
      },
      "description": {
        "en": "Changes or adds to a part; the rest holds.",
        "vi": "Sửa đổi, bổ sung một phần; phần còn lại giữ nguyên."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree30-2020-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "revokes",
      "title": {
        "en": "Revokes",
        "vi": "Thu hồi"
      },
      "description": {
        "en": "Withdraws it, with nothing in its place.",
        "vi": "Thu hồi, không có văn bản thay thế."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree30-2020-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Type of document · Loại văn bản
 *
 * Number that the record of official documents gives to the type of a document. The list has 32 numbers; those whose names were read stand here, 32 takes the rest.
 */
export const documentType: Codelist<Codes.DocumentTypeCode> = {
  "id": "https://schemas.lienthong.example/codelists/document-type/1.0",
  "open": false,
  "title": {
    "en": "Type of document",
    "vi": "Loại văn bản"
  },
  "description": {
    "en": "Number that the record of official documents gives to the type of a document. The list has 32 numbers; those whose names were read stand here, 32 takes the rest.",
    "vi": "Mã số của tên loại văn bản. Danh mục có 32 mã; ở đây là các mã đã đối chiếu được tên loại, mã 32 dùng cho loại còn lại."
  },
  "codes": [
    {
      "code": "01",
      "title": {
        "en": "Resolution",
        "vi": "Nghị quyết"
      },
      "description": {
        "en": "Resolution.",
        "vi": "Nghị quyết."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree30-2020-8-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "02",
      "title": {
        "en": "Decision",
        "vi": "Quyết định"
      },
      "description": {
        "en": "Decision.",
        "vi": "Quyết định."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree30-2020-8-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "03",
      "title": {
        "en": "Instruction",
        "vi": "Chỉ thị"
      },
      "description": {
        "en": "Instruction of an authority to those below it.",
        "vi": "Chỉ thị của cấp trên đối với cấp dưới."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree30-2020-8-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "07",
      "title": {
        "en": "Notice",
        "vi": "Thông báo"
      },
      "description": {
        "en": "Notice.",
        "vi": "Thông báo."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree30-2020-8-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "10",
      "title": {
        "en": "Plan",
        "vi": "Kế hoạch"
      },
      "description": {
        "en": "Plan.",
        "vi": "Kế hoạch."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree30-2020-8-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "14",
      "title": {
        "en": "Report",
        "vi": "Báo cáo"
      },
      "description": {
        "en": "Report.",
        "vi": "Báo cáo."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree30-2020-8-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "15",
      "title": {
        "en": "Submission",
        "vi": "Tờ trình"
      },
      "description": {
        "en": "Submission to a higher authority.",
        "vi": "Tờ trình cấp trên."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree30-2020-8-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "20",
      "title": {
        "en": "Minutes",
        "vi": "Biên bản"
      },
      "description": {
        "en": "Minutes.",
        "vi": "Biên bản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree30-2020-8-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "22",
      "title": {
        "en": "Dispatch",
        "vi": "Công văn"
      },
      "description": {
        "en": "Official letter, without a type of its own in the heading.",
        "vi": "Công văn, không ghi tên loại ở tiêu đề."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree30-2020-8-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "23",
      "title": {
        "en": "Telegram",
        "vi": "Công điện"
      },
      "description": {
        "en": "Urgent official telegram.",
        "vi": "Công điện."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree30-2020-8-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "26",
      "title": {
        "en": "Invitation",
        "vi": "Giấy mời"
      },
      "description": {
        "en": "Invitation.",
        "vi": "Giấy mời."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree30-2020-8-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "32",
      "title": {
        "en": "Other",
        "vi": "Khác"
      },
      "description": {
        "en": "Any other type.",
        "vi": "Loại văn bản khác."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree30-2020-8-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Urgency of a document · Mức độ khẩn
 *
 * Mark of urgency on an official document.
 */
export const documentUrgency: Codelist<Codes.DocumentUrgencyCode> = {
  "id": "https://schemas.lienthong.example/codelists/document-urgency/1.0",
  "open": false,
  "title": {
    "en": "Urgency of a document",
    "vi": "Mức độ khẩn"
  },
  "description": {
    "en": "Mark of urgency on an official document.",
    "vi": "Dấu chỉ mức độ khẩn trên văn bản."
  },
  "codes": [
    {
      "code": "ordinary",
      "title": {
        "en": "Ordinary",
        "vi": "Thường"
      },
      "description": {
        "en": "No mark of urgency.",
        "vi": "Không có dấu khẩn."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree30-2020-8-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "urgent",
      "title": {
        "en": "Urgent",
        "vi": "Khẩn"
      },
      "description": {
        "en": "Marked urgent.",
        "vi": "Dấu khẩn."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree30-2020-8-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "very-urgent",
      "title": {
        "en": "Very urgent",
        "vi": "Thượng khẩn"
      },
      "description": {
        "en": "Marked very urgent.",
        "vi": "Dấu thượng khẩn."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree30-2020-8-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "flash",
      "title": {
        "en": "Express",
        "vi": "Hỏa tốc"
      },
      "description": {
        "en": "Marked for delivery at once.",
        "vi": "Dấu hỏa tốc."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree30-2020-8-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Edition of figures · Loại số liệu
 *
 * Whether figures are provisional or official.
 */
export const edition: Codelist<Codes.EditionCode> = {
  "id": "https://schemas.lienthong.example/codelists/edition/1.0",
  "open": false,
  "title": {
    "en": "Edition of figures",
    "vi": "Loại số liệu"
  },
  "description": {
    "en": "Whether figures are provisional or official.",
    "vi": "Số liệu sơ bộ hay chính thức."
  },
  "codes": [
    {
      "code": "provisional",
      "title": {
        "en": "Provisional",
        "vi": "Sơ bộ"
      },
      "description": {
        "en": "May still change.",
        "vi": "Còn có thể thay đổi."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "sdmx": {
          "code": "P",
          "match": "exact"
        }
      }
    },
    {
      "code": "official",
      "title": {
        "en": "Official",
        "vi": "Chính thức"
      },
      "description": {
        "en": "The official figure of the year.",
        "vi": "Số liệu chính thức."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "sdmx": {
          "code": "A",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Why a wanted notice was lifted · Lý do đình nã
 *
 * Why a wanted notice was lifted.
 */
export const endOfWanted: Codelist<Codes.EndOfWantedCode> = {
  "id": "https://schemas.lienthong.example/codelists/end-of-wanted/1.0",
  "open": false,
  "title": {
    "en": "Why a wanted notice was lifted",
    "vi": "Lý do đình nã"
  },
  "description": {
    "en": "Why a wanted notice was lifted.",
    "vi": "Lý do đình nã."
  },
  "codes": [
    {
      "code": "arrested",
      "title": {
        "en": "Arrested",
        "vi": "Đã bắt được"
      },
      "description": {
        "en": "The person was arrested.",
        "vi": "Đã bắt được theo quyết định truy nã."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-231"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "surrendered",
      "title": {
        "en": "Surrendered",
        "vi": "Ra đầu thú"
      },
      "description": {
        "en": "The person surrendered.",
        "vi": "Người bị truy nã ra đầu thú."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-231"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "died",
      "title": {
        "en": "Died",
        "vi": "Đã chết"
      },
      "description": {
        "en": "The person has died.",
        "vi": "Người bị truy nã đã chết."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-231"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "no-longer-accused",
      "title": {
        "en": "No longer accused",
        "vi": "Không còn là bị can"
      },
      "description": {
        "en": "The charge was dropped or the limitation ran out.",
        "vi": "Đình chỉ điều tra, hết thời hiệu hoặc không còn bị buộc tội."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-231",
        "cpc2015-230"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Ethnicity group · Nhóm dân tộc
 *
 * The coarse group that statistics ask for; sensitive personal data.
 */
export const ethnicityGroup: Codelist<Codes.EthnicityGroupCode> = {
  "id": "https://schemas.lienthong.example/codelists/ethnicity-group/1.0",
  "open": false,
  "title": {
    "en": "Ethnicity group",
    "vi": "Nhóm dân tộc"
  },
  "description": {
    "en": "The coarse group that statistics ask for; sensitive personal data.",
    "vi": "Nhóm dân tộc khái quát dùng cho thống kê; là dữ liệu cá nhân nhạy cảm."
  },
  "codes": [
    {
      "code": "kinh",
      "title": {
        "en": "Kinh",
        "vi": "Kinh"
      },
      "description": {
        "en": "Kinh.",
        "vi": "Dân tộc Kinh."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law91-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "minority",
      "title": {
        "en": "Ethnic minority",
        "vi": "Dân tộc thiểu số"
      },
      "description": {
        "en": "One of the ethnic minorities of Viet Nam.",
        "vi": "Thuộc các dân tộc thiểu số."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law91-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "foreign",
      "title": {
        "en": "Foreign",
        "vi": "Người nước ngoài"
      },
      "description": {
        "en": "A foreigner.",
        "vi": "Người nước ngoài."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law91-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known or not stated.",
        "vi": "Chưa rõ hoặc không khai."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law91-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Form of exploitation, purpose · Mục đích, hình thức bóc lột
 *
 * For what the person was trafficked. The finer forms of the old decree are kept beside the five of the law: a fine code is never guessed from a coarse one.
 */
export const exploitationForm: Codelist<Codes.ExploitationFormCode> = {
  "id": "https://schemas.lienthong.example/codelists/exploitation-form/1.0",
  "open": false,
  "title": {
    "en": "Form of exploitation, purpose",
    "vi": "Mục đích, hình thức bóc lột"
  },
  "description": {
    "en": "For what the person was trafficked. The finer forms of the old decree are kept beside the five of the law: a fine code is never guessed from a coarse one.",
    "vi": "Người bị mua bán nhằm mục đích gì. Các hình thức chi tiết của nghị định cũ được giữ bên cạnh năm mục đích của luật; không suy mã chi tiết từ mã khái quát."
  },
  "codes": [
    {
      "code": "material-benefit",
      "title": {
        "en": "Money, property or another material benefit",
        "vi": "Giao, nhận tiền, tài sản hoặc lợi ích vật chất khác"
      },
      "description": {
        "en": "The person was handed over or taken for money, property or a benefit.",
        "vi": "Chuyển giao, tiếp nhận người để giao, nhận tiền, tài sản hoặc lợi ích vật chất khác."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1",
        "pc2015-150-1-a"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "sexual-exploitation",
      "title": {
        "en": "Sexual exploitation",
        "vi": "Bóc lột tình dục"
      },
      "description": {
        "en": "Sexual exploitation, not told more finely.",
        "vi": "Bóc lột tình dục, chưa rõ hình thức cụ thể."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1",
        "law53-2024-2-2"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "SexualExploitation",
          "match": "exact"
        },
        "ctdc": {
          "list": "typeOfExploit",
          "code": "isSexualExploit",
          "match": "exact"
        },
        "glotip": {
          "list": "Category",
          "code": "Sexual exploitation",
          "match": "exact"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02041",
          "match": "exact"
        }
      }
    },
    {
      "code": "forced-prostitution",
      "title": {
        "en": "Forced prostitution",
        "vi": "Ép bán dâm"
      },
      "description": {
        "en": "Forced into prostitution.",
        "vi": "Cưỡng bức bán dâm."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree62-2012-5"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "SexualExploitation",
          "match": "broader",
          "also": [
            {
              "list": "TypeOfSexExploitation",
              "code": "Prostitution",
              "match": "exact"
            }
          ]
        },
        "ctdc": {
          "list": "typeOfSex",
          "code": "typeOfSexProstitution",
          "match": "exact"
        },
        "glotip": {
          "list": "Category",
          "code": "Sexual exploitation",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02041",
          "match": "broader"
        }
      }
    },
    {
      "code": "pornography",
      "title": {
        "en": "Pornographic products",
        "vi": "Sản xuất ấn phẩm, sản phẩm khiêu dâm"
      },
      "description": {
        "en": "Forced to act or model for pornographic products.",
        "vi": "Ép làm người mẫu, diễn viên cho sản phẩm khiêu dâm."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree62-2012-5"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "SexualExploitation",
          "match": "broader",
          "also": [
            {
              "list": "TypeOfSexExploitation",
              "code": "Pornography",
              "match": "exact"
            }
          ]
        },
        "ctdc": {
          "list": "typeOfSex",
          "code": "typeOfSexPornography",
          "match": "exact"
        },
        "glotip": {
          "list": "Category",
          "code": "Sexual exploitation",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02041",
          "match": "broader"
        }
      }
    },
    {
      "code": "sexual-performance",
      "title": {
        "en": "Sexual performance",
        "vi": "Trình diễn tình dục"
      },
      "description": {
        "en": "Forced into sexual shows.",
        "vi": "Ép trình diễn khiêu dâm, tình dục."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree62-2012-5"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "SexualExploitation",
          "match": "broader"
        },
        "ctdc": {
          "list": "typeOfExploit",
          "code": "isSexualExploit",
          "match": "broader"
        },
        "glotip": {
          "list": "Category",
          "code": "Sexual exploitation",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02041",
          "match": "broader"
        }
      }
    },
    {
      "code": "sexual-slavery",
      "title": {
        "en": "Sexual slavery",
        "vi": "Nô lệ tình dục"
      },
      "description": {
        "en": "Held in sexual slavery.",
        "vi": "Bị giữ làm nô lệ tình dục."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree62-2012-5"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "SexualExploitation",
          "match": "broader"
        },
        "ctdc": {
          "list": "typeOfExploit",
          "code": "isSexualExploit",
          "match": "broader"
        },
        "glotip": {
          "list": "Category",
          "code": "Sexual exploitation",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02041",
          "match": "broader"
        }
      }
    },
    {
      "code": "forced-labour",
      "title": {
        "en": "Forced labour",
        "vi": "Cưỡng bức lao động"
      },
      "description": {
        "en": "Work under force or threat.",
        "vi": "Dùng vũ lực, đe dọa hoặc thủ đoạn khác buộc người lao động làm việc trái ý muốn."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1",
        "law53-2024-2-3"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "ForcedLabour",
          "match": "exact"
        },
        "ctdc": {
          "list": "typeOfExploit",
          "code": "isForcedLabour",
          "match": "exact"
        },
        "glotip": {
          "list": "Category",
          "code": "Forced labour",
          "match": "exact"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02042",
          "match": "exact"
        }
      }
    },
    {
      "code": "organ-removal",
      "title": {
        "en": "Removal of a body part",
        "vi": "Lấy bộ phận cơ thể"
      },
      "description": {
        "en": "Taking of organs or other body parts.",
        "vi": "Lấy bộ phận cơ thể của nạn nhân."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "OrganRemoval",
          "match": "exact"
        },
        "ctdc": {
          "list": "typeOfExploit",
          "code": "isOrganRemoval",
          "match": "exact"
        },
        "glotip": {
          "list": "Category",
          "code": "Other forms of exploitation",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02043",
          "match": "exact"
        }
      }
    },
    {
      "code": "forced-begging",
      "title": {
        "en": "Forced begging",
        "vi": "Ép đi ăn xin"
      },
      "description": {
        "en": "Forced to beg.",
        "vi": "Cưỡng bức đi ăn xin."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree62-2012-5"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "ForcedBegging",
          "match": "exact"
        },
        "ctdc": {
          "list": "typeOfLabour",
          "code": "typeOfLabourBegging",
          "match": "broader"
        },
        "glotip": {
          "list": "Category",
          "code": "Other forms of exploitation",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "forced-marriage",
      "title": {
        "en": "Forced marriage",
        "vi": "Ép làm vợ hoặc chồng"
      },
      "description": {
        "en": "Forced to live as wife or husband.",
        "vi": "Cưỡng ép làm vợ hoặc làm chồng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree62-2012-5"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "ForcedMarriage",
          "match": "exact"
        },
        "ctdc": {
          "list": "typeOfExploit",
          "code": "isForcedMarriage",
          "match": "exact"
        },
        "glotip": {
          "list": "Category",
          "code": "Other forms of exploitation",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "forced-childbirth",
      "title": {
        "en": "Forced childbirth",
        "vi": "Ép sinh con trái ý muốn"
      },
      "description": {
        "en": "Forced to bear a child against her will.",
        "vi": "Cưỡng ép đẻ con hoặc mang thai trái ý muốn."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree62-2012-5"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "Other",
          "match": "broader"
        },
        "ctdc": {
          "list": "typeOfExploit",
          "code": "isOtherExploit",
          "match": "broader"
        },
        "glotip": {
          "list": "Category",
          "code": "Other forms of exploitation",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "forced-criminality",
      "title": {
        "en": "Forced criminality",
        "vi": "Ép thực hiện hành vi vi phạm pháp luật"
      },
      "description": {
        "en": "Forced to break the law, among it the online fraud of scam compounds.",
        "vi": "Ép thực hiện hành vi vi phạm pháp luật, trong đó có lừa đảo trực tuyến tại các cơ sở lừa đảo."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree62-2012-5"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "Other",
          "match": "broader"
        },
        "ctdc": {
          "list": "typeOfLabour",
          "code": "typeOfLabourIllicitActivities",
          "match": "broader"
        },
        "glotip": {
          "list": "Category",
          "code": "Other forms of exploitation",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "illegal-adoption",
      "title": {
        "en": "Illegal adoption",
        "vi": "Cho, nhận con nuôi trái pháp luật"
      },
      "description": {
        "en": "A child given or taken for adoption against the law.",
        "vi": "Trẻ em bị cho, nhận làm con nuôi trái pháp luật."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-151-2"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "Other",
          "match": "broader",
          "also": [
            {
              "list": "TypeOfExploitation",
              "code": "ForcedAdoption",
              "match": "narrower"
            }
          ]
        },
        "ctdc": {
          "list": "typeOfExploit",
          "code": "isOtherExploit",
          "match": "broader"
        },
        "glotip": {
          "list": "Category",
          "code": "Other forms of exploitation",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02044",
          "match": "broader"
        }
      }
    },
    {
      "code": "other-inhuman",
      "title": {
        "en": "Other inhuman purpose",
        "vi": "Mục đích vô nhân đạo khác"
      },
      "description": {
        "en": "Another inhuman purpose.",
        "vi": "Vì mục đích vô nhân đạo khác."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "list": "TypeOfExploitation",
          "code": "Other",
          "match": "broader"
        },
        "ctdc": {
          "list": "typeOfExploit",
          "code": "isOtherExploit",
          "match": "broader"
        },
        "glotip": {
          "list": "Category",
          "code": "Other forms of exploitation",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02044",
          "match": "broader"
        }
      }
    },
    {
      "code": "not-yet-known",
      "title": {
        "en": "Not yet known",
        "vi": "Chưa xác định"
      },
      "description": {
        "en": "The purpose is not yet established.",
        "vi": "Chưa xác định được mục đích."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Group of fields · Nhóm trường
 *
 * The groups by which information is shared or held back.
 */
export const fieldGroup: Codelist<Codes.FieldGroupCode> = {
  "id": "https://schemas.lienthong.example/codelists/field-group/1.0",
  "open": false,
  "title": {
    "en": "Group of fields",
    "vi": "Nhóm trường"
  },
  "description": {
    "en": "The groups by which information is shared or held back.",
    "vi": "Các nhóm trường để chia sẻ hoặc giữ lại thông tin."
  },
  "codes": [
    {
      "code": "act",
      "title": {
        "en": "Act",
        "vi": "Hành vi"
      },
      "description": {
        "en": "What was done.",
        "vi": "Hành vi, thủ đoạn, mục đích."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "place",
      "title": {
        "en": "Place",
        "vi": "Địa điểm"
      },
      "description": {
        "en": "Where it happened.",
        "vi": "Địa bàn, tuyến."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "person-basic",
      "title": {
        "en": "Person without identity",
        "vi": "Thông tin cơ bản về người"
      },
      "description": {
        "en": "Sex, age, nationality.",
        "vi": "Giới tính, tuổi, quốc tịch."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "identity",
      "title": {
        "en": "Identity",
        "vi": "Nhân thân"
      },
      "description": {
        "en": "Who the person is.",
        "vi": "Họ tên, ngày sinh, giấy tờ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "contact",
      "title": {
        "en": "Contact",
        "vi": "Liên lạc"
      },
      "description": {
        "en": "How to reach the person.",
        "vi": "Địa chỉ, điện thoại."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "health",
      "title": {
        "en": "Health and needs",
        "vi": "Sức khỏe, nhu cầu"
      },
      "description": {
        "en": "Health, needs, risks.",
        "vi": "Sức khỏe, nhu cầu, nguy cơ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "consent",
      "title": {
        "en": "Consent",
        "vi": "Sự đồng ý"
      },
      "description": {
        "en": "Consent given.",
        "vi": "Sự đồng ý."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "narrative",
      "title": {
        "en": "Narrative",
        "vi": "Diễn giải"
      },
      "description": {
        "en": "Free text.",
        "vi": "Nội dung diễn giải."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "procedure",
      "title": {
        "en": "Procedure",
        "vi": "Tố tụng, thủ tục"
      },
      "description": {
        "en": "Steps and decisions.",
        "vi": "Bước tố tụng, quyết định."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "result",
      "title": {
        "en": "Result",
        "vi": "Kết quả"
      },
      "description": {
        "en": "What came of it.",
        "vi": "Kết quả thực hiện."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "money",
      "title": {
        "en": "Money",
        "vi": "Tiền"
      },
      "description": {
        "en": "Sums of money.",
        "vi": "Các khoản tiền."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Finding of the court · Kết luận của bản án
 *
 * What a judgment finds of one defendant.
 */
export const finding: Codelist<Codes.FindingCode> = {
  "id": "https://schemas.lienthong.example/codelists/finding/1.0",
  "open": false,
  "title": {
    "en": "Finding of the court",
    "vi": "Kết luận của bản án"
  },
  "description": {
    "en": "What a judgment finds of one defendant.",
    "vi": "Bản án kết luận về một bị cáo."
  },
  "codes": [
    {
      "code": "guilty",
      "title": {
        "en": "Guilty",
        "vi": "Có tội"
      },
      "description": {
        "en": "Found guilty and sentenced.",
        "vi": "Tuyên có tội và quyết định hình phạt."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-260"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Persons convicted",
          "match": "broader"
        }
      }
    },
    {
      "code": "exempted",
      "title": {
        "en": "Guilty, exempted from punishment",
        "vi": "Miễn hình phạt, miễn trách nhiệm hình sự"
      },
      "description": {
        "en": "Found guilty and not punished.",
        "vi": "Tuyên có tội nhưng miễn hình phạt hoặc miễn trách nhiệm hình sự."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-260"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Persons convicted",
          "match": "broader"
        }
      }
    },
    {
      "code": "not-guilty",
      "title": {
        "en": "Not guilty",
        "vi": "Không phạm tội"
      },
      "description": {
        "en": "Found not guilty.",
        "vi": "Tuyên không phạm tội."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-260"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Persons prosecuted",
          "match": "broader"
        }
      }
    },
    {
      "code": "terminated",
      "title": {
        "en": "Terminated by the court",
        "vi": "Đình chỉ"
      },
      "description": {
        "en": "The court terminated the case against the defendant.",
        "vi": "Tòa án đình chỉ vụ án đối với bị cáo."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-260"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Persons prosecuted",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Reason of a handling status · Lý do xử lý
 *
 * Why a matter was declined, withdrawn or changed.
 */
export const handlingReason: Codelist<Codes.HandlingReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/handling-reason/1.0",
  "open": true,
  "title": {
    "en": "Reason of a handling status",
    "vi": "Lý do xử lý"
  },
  "description": {
    "en": "Why a matter was declined, withdrawn or changed.",
    "vi": "Vì sao từ chối, thu hồi hoặc thay đổi."
  },
  "codes": [
    {
      "code": "not-competent",
      "title": {
        "en": "Not competent",
        "vi": "Không thuộc thẩm quyền"
      },
      "description": {
        "en": "Another body is competent.",
        "vi": "Thuộc thẩm quyền của cơ quan khác."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-145"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "no-capacity",
      "title": {
        "en": "No capacity",
        "vi": "Không đủ khả năng tiếp nhận"
      },
      "description": {
        "en": "No place or staff at present.",
        "vi": "Hiện không còn chỗ hoặc nhân lực."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "incomplete",
      "title": {
        "en": "Incomplete",
        "vi": "Thiếu thông tin, tài liệu"
      },
      "description": {
        "en": "Information or papers are missing.",
        "vi": "Thiếu thông tin, tài liệu."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "duplicate",
      "title": {
        "en": "Duplicate",
        "vi": "Trùng lặp"
      },
      "description": {
        "en": "Already received.",
        "vi": "Đã tiếp nhận trước đó."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "not-eligible",
      "title": {
        "en": "Not eligible",
        "vi": "Không thuộc đối tượng"
      },
      "description": {
        "en": "The person is not entitled to the support asked for.",
        "vi": "Không thuộc đối tượng được hỗ trợ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "consent-missing",
      "title": {
        "en": "Consent missing",
        "vi": "Chưa có sự đồng ý"
      },
      "description": {
        "en": "The person did not consent.",
        "vi": "Chưa có sự đồng ý của người được chuyển tuyến."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "sent-by-mistake",
      "title": {
        "en": "Sent by mistake",
        "vi": "Gửi nhầm"
      },
      "description": {
        "en": "The message was sent by mistake.",
        "vi": "Gửi nhầm."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "superseded",
      "title": {
        "en": "Superseded",
        "vi": "Đã được thay thế"
      },
      "description": {
        "en": "A later message replaces it.",
        "vi": "Có văn bản sau thay thế."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "done",
      "title": {
        "en": "Done",
        "vi": "Đã thực hiện"
      },
      "description": {
        "en": "What was asked for has been done.",
        "vi": "Việc được yêu cầu đã thực hiện."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Handling status · Mã trạng thái xử lý
 *
 * How the receiver handles what it was sent. The receipts of the exchange are technical; these are the answers of the office.
 */
export const handlingStatusCode: Codelist<Codes.HandlingStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/handling-status-code/1.0",
  "open": false,
  "title": {
    "en": "Handling status",
    "vi": "Mã trạng thái xử lý"
  },
  "description": {
    "en": "How the receiver handles what it was sent. The receipts of the exchange are technical; these are the answers of the office.",
    "vi": "Bên nhận xử lý nội dung đã nhận như thế nào. Biên nhận trao đổi là kỹ thuật; đây là trả lời nghiệp vụ."
  },
  "codes": [
    {
      "code": "accepted",
      "title": {
        "en": "Accepted",
        "vi": "Tiếp nhận xử lý"
      },
      "description": {
        "en": "The receiver takes the matter over.",
        "vi": "Bên nhận tiếp nhận để xử lý."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "declined",
      "title": {
        "en": "Declined",
        "vi": "Từ chối"
      },
      "description": {
        "en": "The receiver does not take it over and says why.",
        "vi": "Bên nhận không tiếp nhận và nêu lý do."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "assigned",
      "title": {
        "en": "Assigned",
        "vi": "Đã phân công"
      },
      "description": {
        "en": "A unit was made responsible.",
        "vi": "Đã giao đơn vị xử lý."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "in-process",
      "title": {
        "en": "In process",
        "vi": "Đang xử lý"
      },
      "description": {
        "en": "Work is going on.",
        "vi": "Đang xử lý."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "finished",
      "title": {
        "en": "Finished",
        "vi": "Hoàn thành"
      },
      "description": {
        "en": "The work is finished.",
        "vi": "Đã xử lý xong."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "withdrawal-requested",
      "title": {
        "en": "Withdrawal requested",
        "vi": "Yêu cầu thu hồi"
      },
      "description": {
        "en": "The sender asks for its message back.",
        "vi": "Bên gửi yêu cầu thu hồi."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "withdrawn",
      "title": {
        "en": "Withdrawn",
        "vi": "Đã thu hồi"
      },
      "description": {
        "en": "The message was taken back.",
        "vi": "Đã thu hồi."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "change-accepted",
      "title": {
        "en": "Change accepted",
        "vi": "Đồng ý cập nhật"
      },
      "description": {
        "en": "A revision was taken over.",
        "vi": "Chấp nhận nội dung sửa đổi."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "change-rejected",
      "title": {
        "en": "Change rejected",
        "vi": "Từ chối cập nhật"
      },
      "description": {
        "en": "A revision was not taken over.",
        "vi": "Không chấp nhận nội dung sửa đổi."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Decision of the identification · Quyết định xác định nạn nhân
 *
 * What was decided of the person.
 */
export const identificationDecision: Codelist<Codes.IdentificationDecisionCode> = {
  "id": "https://schemas.lienthong.example/codelists/identification-decision/1.0",
  "open": false,
  "title": {
    "en": "Decision of the identification",
    "vi": "Quyết định xác định nạn nhân"
  },
  "description": {
    "en": "What was decided of the person.",
    "vi": "Kết luận về người được xác minh."
  },
  "codes": [
    {
      "code": "victim",
      "title": {
        "en": "Victim",
        "vi": "Là nạn nhân"
      },
      "description": {
        "en": "The person is a victim.",
        "vi": "Xác định là nạn nhân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-32-1",
        "law53-2024-33-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatus",
          "code": "ActualVictimOfTrafficking",
          "match": "exact"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Detected trafficking victims",
          "match": "broader"
        }
      }
    },
    {
      "code": "not-a-victim",
      "title": {
        "en": "Not a victim",
        "vi": "Không phải nạn nhân"
      },
      "description": {
        "en": "The person is not.",
        "vi": "Xác định không phải nạn nhân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatus",
          "code": "NotAVictimOfTrafficking",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "continue",
      "title": {
        "en": "Identification goes on",
        "vi": "Tiếp tục xác định"
      },
      "description": {
        "en": "The file goes on; the person stays under identification.",
        "vi": "Tiếp tục quá trình xác định nạn nhân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-27-2",
        "law53-2024-33-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatus",
          "code": "PossibleVictimOfTrafficking",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Ground of identification · Căn cứ xác định nạn nhân
 *
 * The nine kinds of evidence, under the letters of Article 32(1).
 */
export const identificationGround: Codelist<Codes.IdentificationGroundCode> = {
  "id": "https://schemas.lienthong.example/codelists/identification-ground/1.0",
  "open": false,
  "title": {
    "en": "Ground of identification",
    "vi": "Căn cứ xác định nạn nhân"
  },
  "description": {
    "en": "The nine kinds of evidence, under the letters of Article 32(1).",
    "vi": "Chín loại căn cứ theo các điểm của khoản 1 Điều 32."
  },
  "codes": [
    {
      "code": "a",
      "title": {
        "en": "Proceedings bodies",
        "vi": "Cơ quan tiến hành tố tụng"
      },
      "description": {
        "en": "Information and documents of bodies conducting proceedings.",
        "vi": "Thông tin, tài liệu do cơ quan tiến hành tố tụng cung cấp."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "b",
      "title": {
        "en": "Rescuing body",
        "vi": "Cơ quan giải cứu"
      },
      "description": {
        "en": "Information and documents of the body that rescued the person.",
        "vi": "Thông tin, tài liệu do cơ quan giải cứu cung cấp."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "c",
      "title": {
        "en": "Vietnamese mission abroad",
        "vi": "Cơ quan đại diện Việt Nam ở nước ngoài"
      },
      "description": {
        "en": "Information and documents of a Vietnamese mission abroad.",
        "vi": "Thông tin, tài liệu do cơ quan đại diện Việt Nam ở nước ngoài cung cấp."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "d",
      "title": {
        "en": "Other domestic bodies",
        "vi": "Cơ quan, tổ chức khác ở trong nước"
      },
      "description": {
        "en": "Information and documents of other bodies in the country.",
        "vi": "Thông tin, tài liệu do cơ quan, tổ chức khác ở trong nước cung cấp."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "đ",
      "title": {
        "en": "Foreign competent bodies",
        "vi": "Cơ quan có thẩm quyền của nước ngoài"
      },
      "description": {
        "en": "Information and documents of competent foreign bodies.",
        "vi": "Thông tin, tài liệu do cơ quan có thẩm quyền của nước ngoài cung cấp."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "e",
      "title": {
        "en": "The person or relatives",
        "vi": "Người đang được xác định hoặc người thân thích"
      },
      "description": {
        "en": "Statement and documents of the person under identification or relatives.",
        "vi": "Lời khai, tài liệu do người đang được xác định hoặc người thân thích cung cấp."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "g",
      "title": {
        "en": "The trafficker",
        "vi": "Người thực hiện hành vi mua bán người"
      },
      "description": {
        "en": "Statement of the person who trafficked.",
        "vi": "Lời khai của người thực hiện hành vi mua bán người."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "h",
      "title": {
        "en": "Other victims or persons who know",
        "vi": "Nạn nhân khác, người biết sự việc"
      },
      "description": {
        "en": "Statements of other victims or of persons who know of the facts.",
        "vi": "Lời khai của nạn nhân khác hoặc người biết sự việc."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "i",
      "title": {
        "en": "Other lawful evidence",
        "vi": "Căn cứ hợp pháp khác"
      },
      "description": {
        "en": "Other information and documents collected lawfully.",
        "vi": "Thông tin, tài liệu hợp pháp khác."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of identity paper · Loại giấy tờ
 *
 * The papers by which a person is identified.
 */
export const identityDocumentKind: Codelist<Codes.IdentityDocumentKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/identity-document-kind/1.0",
  "open": true,
  "title": {
    "en": "Kind of identity paper",
    "vi": "Loại giấy tờ"
  },
  "description": {
    "en": "The papers by which a person is identified.",
    "vi": "Giấy tờ dùng để xác định nhân thân."
  },
  "codes": [
    {
      "code": "identity-card",
      "title": {
        "en": "Identity card",
        "vi": "Thẻ căn cước, căn cước công dân"
      },
      "description": {
        "en": "Identity card or citizen identity card.",
        "vi": "Thẻ căn cước hoặc căn cước công dân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law26-2023-18"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "old-identity-card",
      "title": {
        "en": "Old identity card",
        "vi": "Chứng minh nhân dân"
      },
      "description": {
        "en": "People's identity card of 9 or 12 digits.",
        "vi": "Chứng minh nhân dân 9 hoặc 12 số."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "passport",
      "title": {
        "en": "Passport",
        "vi": "Hộ chiếu"
      },
      "description": {
        "en": "Passport.",
        "vi": "Hộ chiếu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "travel-paper",
      "title": {
        "en": "Travel paper",
        "vi": "Giấy thông hành"
      },
      "description": {
        "en": "Laissez-passer, border pass or another paper of travel.",
        "vi": "Giấy thông hành hoặc giấy tờ đi lại khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "birth-certificate",
      "title": {
        "en": "Birth certificate",
        "vi": "Giấy khai sinh"
      },
      "description": {
        "en": "Birth certificate.",
        "vi": "Giấy khai sinh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law60-2014-14"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "foreign-paper",
      "title": {
        "en": "Foreign paper",
        "vi": "Giấy tờ nước ngoài"
      },
      "description": {
        "en": "Identity paper of another state.",
        "vi": "Giấy tờ tùy thân do nước ngoài cấp."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "victim-certificate",
      "title": {
        "en": "Certificate of victim status",
        "vi": "Giấy xác nhận nạn nhân"
      },
      "description": {
        "en": "Paper that proves the status of victim.",
        "vi": "Giấy tờ chứng nhận nạn nhân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-33-1",
        "law66-2011-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Step taken at once · Việc đã làm ngay
 *
 * What the receiving body did before passing the report on.
 */
export const initialStep: Codelist<Codes.InitialStepCode> = {
  "id": "https://schemas.lienthong.example/codelists/initial-step/1.0",
  "open": true,
  "title": {
    "en": "Step taken at once",
    "vi": "Việc đã làm ngay"
  },
  "description": {
    "en": "What the receiving body did before passing the report on.",
    "vi": "Việc cơ quan tiếp nhận đã làm trước khi chuyển nguồn tin."
  },
  "codes": [
    {
      "code": "minutes-taken",
      "title": {
        "en": "Minutes taken",
        "vi": "Lập biên bản tiếp nhận"
      },
      "description": {
        "en": "Minutes of the reception were drawn up.",
        "vi": "Đã lập biên bản tiếp nhận nguồn tin."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "statement-taken",
      "title": {
        "en": "First statement taken",
        "vi": "Lấy lời khai ban đầu"
      },
      "description": {
        "en": "A first statement was taken.",
        "vi": "Đã lấy lời khai ban đầu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "scene-secured",
      "title": {
        "en": "Scene secured",
        "vi": "Bảo vệ hiện trường"
      },
      "description": {
        "en": "The scene was secured.",
        "vi": "Đã bảo vệ hiện trường."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "evidence-received",
      "title": {
        "en": "Evidence received",
        "vi": "Tiếp nhận tài liệu, đồ vật"
      },
      "description": {
        "en": "Papers and objects were received.",
        "vi": "Đã tiếp nhận tài liệu, đồ vật liên quan."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "preliminary-check",
      "title": {
        "en": "Preliminary check",
        "vi": "Kiểm tra, xác minh sơ bộ"
      },
      "description": {
        "en": "Facts were checked in a preliminary way.",
        "vi": "Đã kiểm tra, xác minh sơ bộ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "victim-made-safe",
      "title": {
        "en": "Victim made safe",
        "vi": "Đưa nạn nhân đến nơi an toàn"
      },
      "description": {
        "en": "The victim was brought to safety.",
        "vi": "Đã đưa nạn nhân đến nơi an toàn."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "first-aid",
      "title": {
        "en": "First aid",
        "vi": "Sơ cứu, chăm sóc y tế"
      },
      "description": {
        "en": "First aid or medical care was given.",
        "vi": "Đã sơ cứu hoặc chăm sóc y tế."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "suspect-held",
      "title": {
        "en": "Suspect held",
        "vi": "Giữ người, bắt quả tang"
      },
      "description": {
        "en": "A suspect was arrested in the act or held in urgency.",
        "vi": "Đã bắt người phạm tội quả tang hoặc giữ người trong trường hợp khẩn cấp."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "border-alert",
      "title": {
        "en": "Border alert",
        "vi": "Thông báo cửa khẩu, biên phòng"
      },
      "description": {
        "en": "Border guard or border gates were alerted.",
        "vi": "Đã thông báo cho biên phòng, cửa khẩu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "passed-on",
      "title": {
        "en": "Passed on at once",
        "vi": "Chuyển ngay nguồn tin"
      },
      "description": {
        "en": "The report was passed on at once.",
        "vi": "Đã chuyển ngay đến cơ quan có thẩm quyền."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "none",
      "title": {
        "en": "Nothing further",
        "vi": "Không có"
      },
      "description": {
        "en": "No further step was taken.",
        "vi": "Chưa thực hiện việc nào khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-146"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Business or service · Ngành, nghề, dịch vụ
 *
 * Businesses and services that traffickers abuse.
 */
export const inspectedBusiness: Codelist<Codes.InspectedBusinessCode> = {
  "id": "https://schemas.lienthong.example/codelists/inspected-business/1.0",
  "open": true,
  "title": {
    "en": "Business or service",
    "vi": "Ngành, nghề, dịch vụ"
  },
  "description": {
    "en": "Businesses and services that traffickers abuse.",
    "vi": "Ngành, nghề, dịch vụ dễ bị lợi dụng để mua bán người."
  },
  "codes": [
    {
      "code": "labour-export",
      "title": {
        "en": "Work abroad",
        "vi": "Đưa người lao động đi nước ngoài"
      },
      "description": {
        "en": "Sending workers abroad.",
        "vi": "Dịch vụ đưa người lao động đi làm việc ở nước ngoài."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "employment-service",
      "title": {
        "en": "Employment service",
        "vi": "Dịch vụ việc làm"
      },
      "description": {
        "en": "Job agencies in the country.",
        "vi": "Dịch vụ việc làm trong nước."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "marriage-brokerage",
      "title": {
        "en": "Marriage with foreigners",
        "vi": "Tư vấn, môi giới kết hôn"
      },
      "description": {
        "en": "Counselling or brokerage of marriage with foreigners.",
        "vi": "Tư vấn, môi giới kết hôn có yếu tố nước ngoài."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "adoption",
      "title": {
        "en": "Adoption",
        "vi": "Nuôi con nuôi"
      },
      "description": {
        "en": "Adoption services.",
        "vi": "Dịch vụ về nuôi con nuôi."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "surrogacy-reproduction",
      "title": {
        "en": "Assisted reproduction",
        "vi": "Hỗ trợ sinh sản"
      },
      "description": {
        "en": "Assisted reproduction, surrogacy.",
        "vi": "Hỗ trợ sinh sản, mang thai hộ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "study-abroad",
      "title": {
        "en": "Study abroad",
        "vi": "Tư vấn du học"
      },
      "description": {
        "en": "Counselling for study abroad.",
        "vi": "Dịch vụ tư vấn du học."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "karaoke-bar",
      "title": {
        "en": "Karaoke, bar, dance hall",
        "vi": "Karaoke, quán bar, vũ trường"
      },
      "description": {
        "en": "Karaoke, bar, dance hall.",
        "vi": "Karaoke, quán bar, vũ trường."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "massage",
      "title": {
        "en": "Massage",
        "vi": "Xoa bóp, massage"
      },
      "description": {
        "en": "Massage, spa.",
        "vi": "Xoa bóp, massage."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "lodging",
      "title": {
        "en": "Lodging",
        "vi": "Lưu trú"
      },
      "description": {
        "en": "Hotels, guest houses, rented rooms.",
        "vi": "Khách sạn, nhà nghỉ, nhà trọ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "transport",
      "title": {
        "en": "Transport",
        "vi": "Vận tải hành khách"
      },
      "description": {
        "en": "Coaches, boats, ride services.",
        "vi": "Xe khách, tàu thuyền, xe công nghệ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "tourism",
      "title": {
        "en": "Tourism",
        "vi": "Du lịch, lữ hành"
      },
      "description": {
        "en": "Travel agencies.",
        "vi": "Dịch vụ du lịch, lữ hành."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "internet-service",
      "title": {
        "en": "Network service",
        "vi": "Internet, viễn thông"
      },
      "description": {
        "en": "Network and telecom services, SIM cards.",
        "vi": "Dịch vụ internet, viễn thông, SIM."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Instance · Cấp xét xử
 *
 * Which court's judgment.
 */
export const instance: Codelist<Codes.InstanceCode> = {
  "id": "https://schemas.lienthong.example/codelists/instance/1.0",
  "open": false,
  "title": {
    "en": "Instance",
    "vi": "Cấp xét xử"
  },
  "description": {
    "en": "Which court's judgment.",
    "vi": "Bản án của cấp xét xử nào."
  },
  "codes": [
    {
      "code": "first",
      "title": {
        "en": "First instance",
        "vi": "Sơ thẩm"
      },
      "description": {
        "en": "Judgment of first instance.",
        "vi": "Bản án sơ thẩm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-277"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "appeal",
      "title": {
        "en": "Appeal",
        "vi": "Phúc thẩm"
      },
      "description": {
        "en": "Judgment on appeal.",
        "vi": "Bản án phúc thẩm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-355"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Subject of joint criminal statistics · Nội dung thống kê hình sự liên ngành
 *
 * Six subjects of the joint statistics, by the points of Article 4(1) of joint circular 05/2018.
 */
export const interagencyStatistics: Codelist<Codes.InteragencyStatisticsCode> = {
  "id": "https://schemas.lienthong.example/codelists/interagency-statistics/1.0",
  "open": false,
  "title": {
    "en": "Subject of joint criminal statistics",
    "vi": "Nội dung thống kê hình sự liên ngành"
  },
  "description": {
    "en": "Six subjects of the joint statistics, by the points of Article 4(1) of joint circular 05/2018.",
    "vi": "Sáu nội dung theo các điểm của khoản 1 Điều 4 Thông tư liên tịch 05/2018."
  },
  "codes": [
    {
      "code": "a",
      "title": {
        "en": "Reports of crime",
        "vi": "Tố giác, tin báo, kiến nghị khởi tố"
      },
      "description": {
        "en": "Reception and settlement of denunciations, reports, petitions to prosecute.",
        "vi": "Tiếp nhận, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "circular05-2018-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "b",
      "title": {
        "en": "Institution and investigation",
        "vi": "Khởi tố, điều tra"
      },
      "description": {
        "en": "Institution and investigation of criminal cases.",
        "vi": "Khởi tố, điều tra các vụ án hình sự."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "circular05-2018-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "c",
      "title": {
        "en": "Prosecution",
        "vi": "Truy tố"
      },
      "description": {
        "en": "Prosecution of criminal cases.",
        "vi": "Truy tố các vụ án hình sự."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "circular05-2018-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "d",
      "title": {
        "en": "Trial",
        "vi": "Xét xử"
      },
      "description": {
        "en": "Trial of criminal cases.",
        "vi": "Xét xử các vụ án hình sự."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "circular05-2018-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "đ",
      "title": {
        "en": "Custody and detention",
        "vi": "Tạm giữ, tạm giam"
      },
      "description": {
        "en": "Custody and temporary detention.",
        "vi": "Thi hành tạm giữ, tạm giam."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "circular05-2018-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "e",
      "title": {
        "en": "Execution of sentences",
        "vi": "Thi hành án hình sự"
      },
      "description": {
        "en": "Execution of criminal judgments.",
        "vi": "Thi hành án hình sự."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "circular05-2018-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Body that issues legal documents · Cơ quan ban hành văn bản
 *
 * Bodies that may issue a legal document.
 */
export const issuingBody: Codelist<Codes.IssuingBodyCode> = {
  "id": "https://schemas.lienthong.example/codelists/issuing-body/1.0",
  "open": false,
  "title": {
    "en": "Body that issues legal documents",
    "vi": "Cơ quan ban hành văn bản"
  },
  "description": {
    "en": "Bodies that may issue a legal document.",
    "vi": "Cơ quan, người có thẩm quyền ban hành văn bản quy phạm pháp luật."
  },
  "codes": [
    {
      "code": "national-assembly",
      "title": {
        "en": "National Assembly",
        "vi": "Quốc hội"
      },
      "description": {
        "en": "The National Assembly.",
        "vi": "Quốc hội."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "standing-committee",
      "title": {
        "en": "Standing Committee of the National Assembly",
        "vi": "Ủy ban Thường vụ Quốc hội"
      },
      "description": {
        "en": "The Standing Committee of the National Assembly.",
        "vi": "Ủy ban Thường vụ Quốc hội."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "president",
      "title": {
        "en": "State President",
        "vi": "Chủ tịch nước"
      },
      "description": {
        "en": "The State President.",
        "vi": "Chủ tịch nước."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "government",
      "title": {
        "en": "Government",
        "vi": "Chính phủ"
      },
      "description": {
        "en": "The Government.",
        "vi": "Chính phủ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "prime-minister",
      "title": {
        "en": "Prime Minister",
        "vi": "Thủ tướng Chính phủ"
      },
      "description": {
        "en": "The Prime Minister.",
        "vi": "Thủ tướng Chính phủ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ministry",
      "title": {
        "en": "Ministry",
        "vi": "Bộ, cơ quan ngang bộ"
      },
      "description": {
        "en": "A minister or head of a ministerial agency.",
        "vi": "Bộ trưởng, Thủ trưởng cơ quan ngang bộ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "supreme-court",
      "title": {
        "en": "Supreme People's Court",
        "vi": "Tòa án nhân dân tối cao"
      },
      "description": {
        "en": "Its Judges' Council or Chief Justice.",
        "vi": "Hội đồng Thẩm phán, Chánh án Tòa án nhân dân tối cao."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "supreme-procuracy",
      "title": {
        "en": "Supreme People's Procuracy",
        "vi": "Viện kiểm sát nhân dân tối cao"
      },
      "description": {
        "en": "Its Procurator General.",
        "vi": "Viện trưởng Viện kiểm sát nhân dân tối cao."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "state-auditor",
      "title": {
        "en": "State Auditor General",
        "vi": "Tổng Kiểm toán nhà nước"
      },
      "description": {
        "en": "The State Auditor General.",
        "vi": "Tổng Kiểm toán nhà nước."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "provincial-council",
      "title": {
        "en": "Provincial People's Council",
        "vi": "Hội đồng nhân dân cấp tỉnh"
      },
      "description": {
        "en": "The People's Council of a province.",
        "vi": "Hội đồng nhân dân cấp tỉnh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "provincial-committee",
      "title": {
        "en": "Provincial People's Committee",
        "vi": "Ủy ban nhân dân cấp tỉnh"
      },
      "description": {
        "en": "The People's Committee of a province.",
        "vi": "Ủy ban nhân dân cấp tỉnh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "commune",
      "title": {
        "en": "Commune",
        "vi": "Cấp xã"
      },
      "description": {
        "en": "The People's Council or People's Committee of a commune.",
        "vi": "Hội đồng nhân dân, Ủy ban nhân dân cấp xã."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Reason of a missed limit · Lý do quá hạn
 *
 * Why a step came after its limit.
 */
export const lateReason: Codelist<Codes.LateReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/late-reason/1.0",
  "open": true,
  "title": {
    "en": "Reason of a missed limit",
    "vi": "Lý do quá hạn"
  },
  "description": {
    "en": "Why a step came after its limit.",
    "vi": "Vì sao một việc được thực hiện sau thời hạn."
  },
  "codes": [
    {
      "code": "awaiting-answer",
      "title": {
        "en": "Answer awaited",
        "vi": "Chờ trả lời"
      },
      "description": {
        "en": "An answer of another body or of a foreign country came late.",
        "vi": "Cơ quan khác hoặc phía nước ngoài trả lời chậm."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-148-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "passed-on-late",
      "title": {
        "en": "Passed on late",
        "vi": "Nguồn tin chuyển đến chậm"
      },
      "description": {
        "en": "The report reached the settling body late.",
        "vi": "Nguồn tin đến cơ quan có thẩm quyền giải quyết chậm."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-145"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "person-not-found",
      "title": {
        "en": "Person not found",
        "vi": "Chưa tìm được người"
      },
      "description": {
        "en": "A person who had to be heard was not found in time.",
        "vi": "Chưa tìm được người cần lấy lời khai."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-147-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "border-closed",
      "title": {
        "en": "Disaster, epidemic or closed border",
        "vi": "Thiên tai, dịch bệnh, đóng biên giới"
      },
      "description": {
        "en": "Disaster, epidemic or a closed border stopped the work.",
        "vi": "Công việc bị gián đoạn do thiên tai, dịch bệnh hoặc đóng biên giới."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-148-1-c"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "competence-dispute",
      "title": {
        "en": "Competence disputed",
        "vi": "Tranh chấp thẩm quyền"
      },
      "description": {
        "en": "Bodies disagreed on who is competent.",
        "vi": "Các cơ quan chưa thống nhất về thẩm quyền."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-145"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "workload",
      "title": {
        "en": "Workload",
        "vi": "Quá tải"
      },
      "description": {
        "en": "The body could not cope.",
        "vi": "Khối lượng công việc vượt khả năng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-147-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Form of legal aid · Hình thức trợ giúp pháp lý
 *
 * Three forms of State legal aid.
 */
export const legalAidForm: Codelist<Codes.LegalAidFormCode> = {
  "id": "https://schemas.lienthong.example/codelists/legal-aid-form/1.0",
  "open": false,
  "title": {
    "en": "Form of legal aid",
    "vi": "Hình thức trợ giúp pháp lý"
  },
  "description": {
    "en": "Three forms of State legal aid.",
    "vi": "Ba hình thức trợ giúp pháp lý."
  },
  "codes": [
    {
      "code": "proceedings",
      "title": {
        "en": "Taking part in proceedings",
        "vi": "Tham gia tố tụng"
      },
      "description": {
        "en": "The aid worker takes part in the proceedings.",
        "vi": "Người thực hiện trợ giúp pháp lý tham gia tố tụng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law11-2017-27"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Legal",
          "match": "broader"
        }
      }
    },
    {
      "code": "advice",
      "title": {
        "en": "Legal advice",
        "vi": "Tư vấn pháp luật"
      },
      "description": {
        "en": "Advice on the law.",
        "vi": "Tư vấn pháp luật."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law11-2017-27"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Legal",
          "match": "broader"
        }
      }
    },
    {
      "code": "representation",
      "title": {
        "en": "Representation out of court",
        "vi": "Đại diện ngoài tố tụng"
      },
      "description": {
        "en": "Representation outside proceedings.",
        "vi": "Đại diện ngoài tố tụng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law11-2017-27"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Legal",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Kind of legal document · Loại văn bản quy phạm pháp luật
 *
 * Kinds of legal documents, in the order of the law that lists them.
 */
export const legalDocumentKind: Codelist<Codes.LegalDocumentKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/legal-document-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of legal document",
    "vi": "Loại văn bản quy phạm pháp luật"
  },
  "description": {
    "en": "Kinds of legal documents, in the order of the law that lists them.",
    "vi": "Các loại văn bản quy phạm pháp luật, theo thứ tự của luật."
  },
  "codes": [
    {
      "code": "law",
      "title": {
        "en": "Code or law",
        "vi": "Bộ luật, luật"
      },
      "description": {
        "en": "Code or law of the National Assembly.",
        "vi": "Bộ luật, luật của Quốc hội."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "national-assembly-resolution",
      "title": {
        "en": "Resolution of the National Assembly",
        "vi": "Nghị quyết của Quốc hội"
      },
      "description": {
        "en": "Resolution of the National Assembly.",
        "vi": "Nghị quyết của Quốc hội."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ordinance",
      "title": {
        "en": "Ordinance",
        "vi": "Pháp lệnh"
      },
      "description": {
        "en": "Ordinance of the Standing Committee of the National Assembly.",
        "vi": "Pháp lệnh của Ủy ban Thường vụ Quốc hội."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "standing-committee-resolution",
      "title": {
        "en": "Resolution of the Standing Committee",
        "vi": "Nghị quyết của Ủy ban Thường vụ Quốc hội"
      },
      "description": {
        "en": "Resolution, or joint resolution, of the Standing Committee of the National Assembly.",
        "vi": "Nghị quyết, nghị quyết liên tịch của Ủy ban Thường vụ Quốc hội."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "president-act",
      "title": {
        "en": "Order or decision of the President",
        "vi": "Lệnh, quyết định của Chủ tịch nước"
      },
      "description": {
        "en": "Order or decision of the State President.",
        "vi": "Lệnh, quyết định của Chủ tịch nước."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "decree",
      "title": {
        "en": "Decree",
        "vi": "Nghị định"
      },
      "description": {
        "en": "Decree of the Government.",
        "vi": "Nghị định của Chính phủ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "government-resolution",
      "title": {
        "en": "Resolution of the Government",
        "vi": "Nghị quyết của Chính phủ"
      },
      "description": {
        "en": "Resolution of the Government.",
        "vi": "Nghị quyết của Chính phủ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "prime-minister-decision",
      "title": {
        "en": "Decision of the Prime Minister",
        "vi": "Quyết định của Thủ tướng Chính phủ"
      },
      "description": {
        "en": "Decision of the Prime Minister.",
        "vi": "Quyết định của Thủ tướng Chính phủ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "judges-council-resolution",
      "title": {
        "en": "Resolution of the Judges' Council",
        "vi": "Nghị quyết của Hội đồng Thẩm phán"
      },
      "description": {
        "en": "Resolution of the Judges' Council of the Supreme People's Court.",
        "vi": "Nghị quyết của Hội đồng Thẩm phán Tòa án nhân dân tối cao."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "circular",
      "title": {
        "en": "Circular",
        "vi": "Thông tư"
      },
      "description": {
        "en": "Circular of a minister, the Chief Justice, the Procurator General or the State Auditor General.",
        "vi": "Thông tư của Bộ trưởng, Chánh án, Viện trưởng, Tổng Kiểm toán nhà nước."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "joint-circular",
      "title": {
        "en": "Joint circular",
        "vi": "Thông tư liên tịch"
      },
      "description": {
        "en": "Joint circular of the bodies of proceedings and ministers.",
        "vi": "Thông tư liên tịch giữa các cơ quan tiến hành tố tụng và Bộ trưởng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "provincial-council-resolution",
      "title": {
        "en": "Resolution of a provincial People's Council",
        "vi": "Nghị quyết của Hội đồng nhân dân cấp tỉnh"
      },
      "description": {
        "en": "Resolution of the People's Council of a province.",
        "vi": "Nghị quyết của Hội đồng nhân dân cấp tỉnh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "provincial-committee-decision",
      "title": {
        "en": "Decision of a provincial People's Committee",
        "vi": "Quyết định của Ủy ban nhân dân cấp tỉnh"
      },
      "description": {
        "en": "Decision of the People's Committee of a province.",
        "vi": "Quyết định của Ủy ban nhân dân cấp tỉnh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "commune-document",
      "title": {
        "en": "Document of a commune",
        "vi": "Văn bản của cấp xã"
      },
      "description": {
        "en": "Resolution of the People's Council or decision of the People's Committee of a commune.",
        "vi": "Nghị quyết của Hội đồng nhân dân, quyết định của Ủy ban nhân dân cấp xã."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of difficulty caused by the law · Loại khó khăn, vướng mắc do quy định của pháp luật
 *
 * What is wrong with the rule, by the criteria of resolution 206/2025.
 */
export const legalProblemKind: Codelist<Codes.LegalProblemKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/legal-problem-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of difficulty caused by the law",
    "vi": "Loại khó khăn, vướng mắc do quy định của pháp luật"
  },
  "description": {
    "en": "What is wrong with the rule, by the criteria of resolution 206/2025.",
    "vi": "Quy định bị vướng mắc ở điểm nào, theo tiêu chí của Nghị quyết 206/2025/QH15."
  },
  "codes": [
    {
      "code": "conflict",
      "title": {
        "en": "Conflict or overlap",
        "vi": "Mâu thuẫn, chồng chéo"
      },
      "description": {
        "en": "Rules of one or several documents contradict or overlap.",
        "vi": "Quy định mâu thuẫn, chồng chéo trong một hoặc giữa các văn bản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "resolution206-2025-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "unclear",
      "title": {
        "en": "Unclear",
        "vi": "Không rõ ràng"
      },
      "description": {
        "en": "It can be understood in several ways.",
        "vi": "Không rõ ràng, có nhiều cách hiểu khác nhau."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "resolution206-2025-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "unreasonable",
      "title": {
        "en": "Unreasonable",
        "vi": "Không hợp lý"
      },
      "description": {
        "en": "It does not fit the matter.",
        "vi": "Không hợp lý."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "resolution206-2025-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "not-feasible",
      "title": {
        "en": "Not feasible",
        "vi": "Không khả thi"
      },
      "description": {
        "en": "It cannot be carried out.",
        "vi": "Không khả thi, khó thực hiện."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "resolution206-2025-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "burden",
      "title": {
        "en": "Burden",
        "vi": "Gánh nặng tuân thủ"
      },
      "description": {
        "en": "It costs those who comply too much.",
        "vi": "Tạo gánh nặng chi phí tuân thủ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "resolution206-2025-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "gap",
      "title": {
        "en": "No rule",
        "vi": "Chưa có quy định"
      },
      "description": {
        "en": "There is no rule yet.",
        "vi": "Chưa có quy định."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "resolution206-2025-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * What is proposed of a legal document · Nội dung đề xuất đối với văn bản
 *
 * What should be done with a legal document.
 */
export const legalProposalAction: Codelist<Codes.LegalProposalActionCode> = {
  "id": "https://schemas.lienthong.example/codelists/legal-proposal-action/1.0",
  "open": false,
  "title": {
    "en": "What is proposed of a legal document",
    "vi": "Nội dung đề xuất đối với văn bản"
  },
  "description": {
    "en": "What should be done with a legal document.",
    "vi": "Cần làm gì với văn bản quy phạm pháp luật."
  },
  "codes": [
    {
      "code": "new",
      "title": {
        "en": "New document",
        "vi": "Ban hành mới"
      },
      "description": {
        "en": "A new document on what no rule covers.",
        "vi": "Ban hành văn bản để quy định vấn đề mới."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "resolution206-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "amend",
      "title": {
        "en": "Amend",
        "vi": "Sửa đổi, bổ sung"
      },
      "description": {
        "en": "Amend or supplement provisions.",
        "vi": "Sửa đổi, bổ sung quy định hiện hành."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "resolution206-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "replace",
      "title": {
        "en": "Replace",
        "vi": "Thay thế"
      },
      "description": {
        "en": "Replace a document by a new one.",
        "vi": "Ban hành văn bản thay thế."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "resolution206-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "abolish",
      "title": {
        "en": "Abolish",
        "vi": "Bãi bỏ"
      },
      "description": {
        "en": "Abolish a document or provisions of it.",
        "vi": "Bãi bỏ văn bản hoặc quy định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law64-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "explain",
      "title": {
        "en": "Explain or guide",
        "vi": "Giải thích, hướng dẫn áp dụng"
      },
      "description": {
        "en": "Interpret a document, or guide its application.",
        "vi": "Giải thích văn bản hoặc hướng dẫn áp dụng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "resolution206-2025-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Result of a legal proposal · Kết quả xử lý đề xuất
 *
 * What became of a proposal.
 */
export const legalProposalResult: Codelist<Codes.LegalProposalResultCode> = {
  "id": "https://schemas.lienthong.example/codelists/legal-proposal-result/1.0",
  "open": false,
  "title": {
    "en": "Result of a legal proposal",
    "vi": "Kết quả xử lý đề xuất"
  },
  "description": {
    "en": "What became of a proposal.",
    "vi": "Đề xuất được xử lý thế nào."
  },
  "codes": [
    {
      "code": "accepted",
      "title": {
        "en": "Accepted",
        "vi": "Tiếp thu"
      },
      "description": {
        "en": "The body takes the proposal up.",
        "vi": "Cơ quan có thẩm quyền tiếp thu đề xuất."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-legal"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "studied",
      "title": {
        "en": "Studied",
        "vi": "Nghiên cứu"
      },
      "description": {
        "en": "The body studies it further.",
        "vi": "Cơ quan có thẩm quyền tiếp tục nghiên cứu."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-legal"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "rejected",
      "title": {
        "en": "Rejected",
        "vi": "Không tiếp thu"
      },
      "description": {
        "en": "The body does not take it up.",
        "vi": "Cơ quan có thẩm quyền không tiếp thu."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-legal"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "issued",
      "title": {
        "en": "Issued",
        "vi": "Đã ban hành"
      },
      "description": {
        "en": "A document was issued that settles it.",
        "vi": "Đã ban hành văn bản giải quyết đề xuất."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-legal"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of time limit · Loại thời hạn
 *
 * Which step of the procedure a time limit belongs to.
 */
export const limitKind: Codelist<Codes.LimitKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/limit-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of time limit",
    "vi": "Loại thời hạn"
  },
  "description": {
    "en": "Which step of the procedure a time limit belongs to.",
    "vi": "Thời hạn thuộc bước tố tụng nào."
  },
  "codes": [
    {
      "code": "report-settlement",
      "title": {
        "en": "Settlement of a report",
        "vi": "Giải quyết nguồn tin về tội phạm"
      },
      "description": {
        "en": "20 days, prolonged to two months, extended once.",
        "vi": "20 ngày, kéo dài đến 02 tháng, gia hạn một lần."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-147-1",
        "cpc2015-147-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "investigation",
      "title": {
        "en": "Investigation",
        "vi": "Điều tra"
      },
      "description": {
        "en": "Time limit of the investigation.",
        "vi": "Thời hạn điều tra vụ án."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-172"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "further-investigation",
      "title": {
        "en": "Further investigation",
        "vi": "Điều tra bổ sung"
      },
      "description": {
        "en": "Time limit after the file was returned.",
        "vi": "Thời hạn điều tra sau khi trả hồ sơ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-245"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "prosecution",
      "title": {
        "en": "Decision to prosecute",
        "vi": "Quyết định việc truy tố"
      },
      "description": {
        "en": "Time limit of the procuracy's decision.",
        "vi": "Thời hạn quyết định việc truy tố."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-240"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "trial-preparation",
      "title": {
        "en": "Trial preparation",
        "vi": "Chuẩn bị xét xử"
      },
      "description": {
        "en": "Time limit of the court's preparation.",
        "vi": "Thời hạn chuẩn bị xét xử."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-277"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Means · Thủ đoạn
 *
 * The means element of the definition; not required where the person is under 18 (law 53/2024) or under 16 (Article 151).
 */
export const means: Codelist<Codes.MeansCode> = {
  "id": "https://schemas.lienthong.example/codelists/means/1.0",
  "open": false,
  "title": {
    "en": "Means",
    "vi": "Thủ đoạn"
  },
  "description": {
    "en": "The means element of the definition; not required where the person is under 18 (law 53/2024) or under 16 (Article 151).",
    "vi": "Yếu tố thủ đoạn; không đòi hỏi khi nạn nhân dưới 18 tuổi (Luật 53/2024) hoặc dưới 16 tuổi (Điều 151)."
  },
  "codes": [
    {
      "code": "force",
      "title": {
        "en": "Use of force",
        "vi": "Dùng vũ lực"
      },
      "description": {
        "en": "Bodily force was used.",
        "vi": "Dùng sức mạnh thể chất đối với nạn nhân."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "MethodsOfControl",
          "code": "PhysicalAbuse",
          "match": "broader"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlPhysicalAbuse",
          "match": "broader"
        }
      }
    },
    {
      "code": "threat-of-force",
      "title": {
        "en": "Threat of force",
        "vi": "Đe dọa dùng vũ lực"
      },
      "description": {
        "en": "Force was threatened.",
        "vi": "Đe dọa sẽ dùng vũ lực."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "MethodsOfControl",
          "code": "PhysicalThreats",
          "match": "exact"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlThreats",
          "match": "broader"
        }
      }
    },
    {
      "code": "deceit",
      "title": {
        "en": "Deceit",
        "vi": "Lừa gạt"
      },
      "description": {
        "en": "False promises or other deception.",
        "vi": "Hứa hẹn gian dối hoặc cách lừa dối khác."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "MethodsOfControl",
          "code": "FalsePromises",
          "match": "exact"
        },
        "ctdc": {
          "list": "meansOfControl",
          "code": "meansOfControlFalsePromises",
          "match": "exact"
        }
      }
    },
    {
      "code": "other-means",
      "title": {
        "en": "Other means",
        "vi": "Thủ đoạn khác"
      },
      "description": {
        "en": "Any other means of the kind the law has in view.",
        "vi": "Thủ đoạn khác theo quy định của pháp luật."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
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

/**
 * What happens to a measure · Việc áp dụng biện pháp
 *
 * What happens to a preventive measure.
 */
export const measureAction: Codelist<Codes.MeasureActionCode> = {
  "id": "https://schemas.lienthong.example/codelists/measure-action/1.0",
  "open": false,
  "title": {
    "en": "What happens to a measure",
    "vi": "Việc áp dụng biện pháp"
  },
  "description": {
    "en": "What happens to a preventive measure.",
    "vi": "Áp dụng, gia hạn, thay thế hay hủy bỏ biện pháp ngăn chặn."
  },
  "codes": [
    {
      "code": "applied",
      "title": {
        "en": "Applied",
        "vi": "Áp dụng"
      },
      "description": {
        "en": "Applied.",
        "vi": "Áp dụng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-109"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "extended",
      "title": {
        "en": "Extended",
        "vi": "Gia hạn"
      },
      "description": {
        "en": "Extended.",
        "vi": "Gia hạn."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-109",
        "cpc2015-172"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "replaced",
      "title": {
        "en": "Replaced by another",
        "vi": "Thay thế"
      },
      "description": {
        "en": "Another measure takes its place.",
        "vi": "Thay thế bằng biện pháp khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-125"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cancelled",
      "title": {
        "en": "Cancelled",
        "vi": "Hủy bỏ"
      },
      "description": {
        "en": "Cancelled.",
        "vi": "Hủy bỏ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-125"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Way of working · Phương thức
 *
 * How the traffickers worked: finer than the law's means, open for new ways.
 */
export const modus: Codelist<Codes.ModusCode> = {
  "id": "https://schemas.lienthong.example/codelists/modus/1.0",
  "open": true,
  "title": {
    "en": "Way of working",
    "vi": "Phương thức"
  },
  "description": {
    "en": "How the traffickers worked: finer than the law's means, open for new ways.",
    "vi": "Cách thức hoạt động cụ thể của đối tượng: chi tiết hơn thủ đoạn trong luật, mở cho phương thức mới."
  },
  "codes": [
    {
      "code": "fake-job",
      "title": {
        "en": "Fake job offer",
        "vi": "Hứa việc nhẹ lương cao"
      },
      "description": {
        "en": "A promise of easy, well-paid work.",
        "vi": "Hứa hẹn việc làm nhẹ nhàng, lương cao."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
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
      "code": "fake-marriage",
      "title": {
        "en": "Fake marriage",
        "vi": "Môi giới hôn nhân giả"
      },
      "description": {
        "en": "A promise or brokerage of marriage with a foreigner.",
        "vi": "Hứa hẹn, môi giới kết hôn với người nước ngoài."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
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
      "code": "romance",
      "title": {
        "en": "Romance",
        "vi": "Giả vờ yêu đương"
      },
      "description": {
        "en": "A feigned love affair.",
        "vi": "Giả vờ yêu đương để đưa nạn nhân đi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
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
      "code": "social-network",
      "title": {
        "en": "Social network",
        "vi": "Qua mạng xã hội"
      },
      "description": {
        "en": "Approach over a social network or messaging application.",
        "vi": "Tiếp cận qua mạng xã hội, ứng dụng nhắn tin."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
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
      "code": "adoption-abuse",
      "title": {
        "en": "Abuse of adoption",
        "vi": "Lợi dụng việc cho, nhận con nuôi"
      },
      "description": {
        "en": "Adoption used as a cover.",
        "vi": "Lợi dụng việc cho, nhận con nuôi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "pc2015-151-2"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        }
      }
    },
    {
      "code": "surrogacy-abuse",
      "title": {
        "en": "Abuse of surrogacy",
        "vi": "Lợi dụng mang thai hộ"
      },
      "description": {
        "en": "Surrogacy used as a cover.",
        "vi": "Lợi dụng việc mang thai hộ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        }
      }
    },
    {
      "code": "debt",
      "title": {
        "en": "Debt",
        "vi": "Ràng buộc bằng nợ"
      },
      "description": {
        "en": "A debt is made or used to hold the person.",
        "vi": "Tạo ra hoặc dùng khoản nợ để ràng buộc."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
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
      "code": "papers-withheld",
      "title": {
        "en": "Papers withheld",
        "vi": "Giữ giấy tờ"
      },
      "description": {
        "en": "Identity papers are taken away.",
        "vi": "Thu giữ giấy tờ tùy thân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
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
      "code": "confinement",
      "title": {
        "en": "Confinement",
        "vi": "Giam giữ, canh gác"
      },
      "description": {
        "en": "The person is locked in or watched.",
        "vi": "Nhốt giữ hoặc canh gác nạn nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
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
      "code": "drugs",
      "title": {
        "en": "Drugs",
        "vi": "Dùng chất gây nghiện, chất kích thích"
      },
      "description": {
        "en": "Drugs or alcohol are used.",
        "vi": "Dùng chất ma túy, rượu hoặc thuốc để khống chế."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
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
      "code": "ransom",
      "title": {
        "en": "Ransom",
        "vi": "Đòi tiền chuộc"
      },
      "description": {
        "en": "Money is asked for letting the person go.",
        "vi": "Đòi tiền để thả nạn nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
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
      "code": "scam-compound",
      "title": {
        "en": "Scam compound",
        "vi": "Cơ sở lừa đảo trực tuyến"
      },
      "description": {
        "en": "The person is held in a compound for online fraud.",
        "vi": "Nạn nhân bị giữ trong cơ sở lừa đảo trực tuyến."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
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
      "code": "kin-sale",
      "title": {
        "en": "Sale by kin",
        "vi": "Người thân quen bán"
      },
      "description": {
        "en": "A relative or acquaintance sells the person.",
        "vi": "Người thân thích hoặc người quen đem bán."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
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

/**
 * Kind of name · Loại tên
 *
 * Which name of a person.
 */
export const nameKind: Codelist<Codes.NameKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/name-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of name",
    "vi": "Loại tên"
  },
  "description": {
    "en": "Which name of a person.",
    "vi": "Loại tên của người."
  },
  "codes": [
    {
      "code": "legal",
      "title": {
        "en": "Legal name",
        "vi": "Họ, chữ đệm và tên khai sinh"
      },
      "description": {
        "en": "Family, middle and given name in the papers.",
        "vi": "Theo giấy tờ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "civil2015-26"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "other",
      "title": {
        "en": "Other name",
        "vi": "Tên gọi khác"
      },
      "description": {
        "en": "Another name in use.",
        "vi": "Tên gọi khác thường dùng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "civil2015-26"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "alias",
      "title": {
        "en": "Alias",
        "vi": "Bí danh, biệt danh"
      },
      "description": {
        "en": "Alias, nickname.",
        "vi": "Bí danh, biệt danh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "civil2015-26"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "former",
      "title": {
        "en": "Former name",
        "vi": "Tên cũ"
      },
      "description": {
        "en": "A former name.",
        "vi": "Tên trước khi thay đổi."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "civil2015-26"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "transliterated",
      "title": {
        "en": "Transliterated name",
        "vi": "Tên phiên âm"
      },
      "description": {
        "en": "Name carried over from another script.",
        "vi": "Tên phiên âm từ chữ viết khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "civil2015-26"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Need · Nhu cầu
 *
 * What the person needs, in plain words; requested support is stated by the law's letters.
 */
export const need: Codelist<Codes.NeedCode> = {
  "id": "https://schemas.lienthong.example/codelists/need/1.0",
  "open": true,
  "title": {
    "en": "Need",
    "vi": "Nhu cầu"
  },
  "description": {
    "en": "What the person needs, in plain words; requested support is stated by the law's letters.",
    "vi": "Người này cần gì; chế độ đề nghị được nêu theo các điểm của luật."
  },
  "codes": [
    {
      "code": "safety",
      "title": {
        "en": "Safety",
        "vi": "An toàn"
      },
      "description": {
        "en": "Protection from those who threaten.",
        "vi": "Được bảo vệ trước người đe dọa."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-3-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "shelter",
      "title": {
        "en": "Shelter",
        "vi": "Chỗ ở"
      },
      "description": {
        "en": "A place to stay.",
        "vi": "Nơi ăn, ở."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "SocialCare",
          "match": "broader"
        }
      }
    },
    {
      "code": "food-clothing",
      "title": {
        "en": "Food and clothing",
        "vi": "Ăn, mặc"
      },
      "description": {
        "en": "Food, clothing, things for daily life.",
        "vi": "Ăn, mặc, vật dụng sinh hoạt."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "SocialCare",
          "match": "broader"
        }
      }
    },
    {
      "code": "medical-care",
      "title": {
        "en": "Medical care",
        "vi": "Chăm sóc y tế"
      },
      "description": {
        "en": "Examination and treatment.",
        "vi": "Khám bệnh, chữa bệnh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Health",
          "match": "broader"
        }
      }
    },
    {
      "code": "psychological-care",
      "title": {
        "en": "Psychological care",
        "vi": "Hỗ trợ tâm lý"
      },
      "description": {
        "en": "Psychological counselling and treatment.",
        "vi": "Tư vấn, trị liệu tâm lý."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Health",
          "match": "broader"
        }
      }
    },
    {
      "code": "interpretation",
      "title": {
        "en": "Interpretation",
        "vi": "Phiên dịch"
      },
      "description": {
        "en": "An interpreter, also of a minority language.",
        "vi": "Phiên dịch, kể cả tiếng dân tộc thiểu số."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "legal-help",
      "title": {
        "en": "Legal help",
        "vi": "Hỗ trợ pháp lý"
      },
      "description": {
        "en": "Legal advice and aid.",
        "vi": "Tư vấn, trợ giúp pháp lý."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Legal",
          "match": "exact"
        }
      }
    },
    {
      "code": "identity-papers",
      "title": {
        "en": "Identity papers",
        "vi": "Giấy tờ tùy thân"
      },
      "description": {
        "en": "Papers to be issued or replaced.",
        "vi": "Cấp mới, cấp lại giấy tờ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "return-home",
      "title": {
        "en": "Return home",
        "vi": "Trở về"
      },
      "description": {
        "en": "Travel home or to another place.",
        "vi": "Về nơi cư trú hoặc nơi khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "family-tracing",
      "title": {
        "en": "Family tracing",
        "vi": "Tìm người thân"
      },
      "description": {
        "en": "Relatives are to be found.",
        "vi": "Tìm kiếm người thân thích."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "child-care",
      "title": {
        "en": "Care for a child",
        "vi": "Chăm sóc trẻ em"
      },
      "description": {
        "en": "A child needs a guardian or special care.",
        "vi": "Trẻ em cần người giám hộ hoặc chăm sóc đặc biệt."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "SocialCare",
          "match": "broader"
        }
      }
    },
    {
      "code": "schooling",
      "title": {
        "en": "Schooling",
        "vi": "Học văn hóa"
      },
      "description": {
        "en": "Going to school again.",
        "vi": "Học văn hóa."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Education",
          "match": "exact"
        }
      }
    },
    {
      "code": "vocational-training",
      "title": {
        "en": "Vocational training",
        "vi": "Học nghề, việc làm"
      },
      "description": {
        "en": "Learning a trade, finding work.",
        "vi": "Học nghề, tư vấn việc làm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Livelihood",
          "match": "broader"
        }
      }
    },
    {
      "code": "money",
      "title": {
        "en": "Money for the start",
        "vi": "Trợ cấp, vay vốn"
      },
      "description": {
        "en": "Initial allowance or a loan.",
        "vi": "Trợ cấp khó khăn ban đầu, vay vốn."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Financial",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Ground of not instituting a case · Căn cứ không khởi tố vụ án
 *
 * Why no criminal case is instituted: the eight grounds of Article 157, by their numbers.
 */
export const nonInstitutionGround: Codelist<Codes.NonInstitutionGroundCode> = {
  "id": "https://schemas.lienthong.example/codelists/non-institution-ground/1.0",
  "open": false,
  "title": {
    "en": "Ground of not instituting a case",
    "vi": "Căn cứ không khởi tố vụ án"
  },
  "description": {
    "en": "Why no criminal case is instituted: the eight grounds of Article 157, by their numbers.",
    "vi": "Tám căn cứ không khởi tố vụ án hình sự, theo số thứ tự của Điều 157."
  },
  "codes": [
    {
      "code": "1",
      "title": {
        "en": "No criminal event",
        "vi": "Không có sự việc phạm tội"
      },
      "description": {
        "en": "Nothing criminal happened.",
        "vi": "Không có sự việc phạm tội."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-157"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "2",
      "title": {
        "en": "No offence",
        "vi": "Hành vi không cấu thành tội phạm"
      },
      "description": {
        "en": "The act lacks an element of the offence.",
        "vi": "Hành vi không cấu thành tội phạm."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-157"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "3",
      "title": {
        "en": "Under the age of responsibility",
        "vi": "Chưa đến tuổi chịu trách nhiệm hình sự"
      },
      "description": {
        "en": "Who did it has not reached the age of criminal responsibility.",
        "vi": "Người thực hiện hành vi nguy hiểm cho xã hội chưa đến tuổi chịu trách nhiệm hình sự."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-157",
        "pc2015-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "4",
      "title": {
        "en": "Already decided",
        "vi": "Đã có bản án, quyết định có hiệu lực"
      },
      "description": {
        "en": "A judgment or a decision to terminate the case is in force for that act.",
        "vi": "Hành vi phạm tội đã có bản án hoặc quyết định đình chỉ vụ án có hiệu lực pháp luật."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-157"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "5",
      "title": {
        "en": "Time-barred",
        "vi": "Hết thời hiệu"
      },
      "description": {
        "en": "The time limit of prosecution has run out.",
        "vi": "Đã hết thời hiệu truy cứu trách nhiệm hình sự."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-157"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "6",
      "title": {
        "en": "Amnesty",
        "vi": "Đại xá"
      },
      "description": {
        "en": "The offence was amnestied.",
        "vi": "Tội phạm đã được đại xá."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-157"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "7",
      "title": {
        "en": "Death",
        "vi": "Người thực hiện hành vi đã chết"
      },
      "description": {
        "en": "Who did it has died.",
        "vi": "Người thực hiện hành vi nguy hiểm cho xã hội đã chết, trừ trường hợp cần tái thẩm đối với người khác."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-157"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "8",
      "title": {
        "en": "No request by the injured party",
        "vi": "Bị hại không yêu cầu khởi tố"
      },
      "description": {
        "en": "The offence is one that is prosecuted at request, and the injured party does not request it.",
        "vi": "Tội phạm chỉ khởi tố theo yêu cầu mà bị hại hoặc người đại diện không yêu cầu."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-157"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Status of an observation · Tình trạng số liệu
 *
 * How far one figure may be relied on.
 */
export const observationStatus: Codelist<Codes.ObservationStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/observation-status/1.0",
  "open": false,
  "title": {
    "en": "Status of an observation",
    "vi": "Tình trạng số liệu"
  },
  "description": {
    "en": "How far one figure may be relied on.",
    "vi": "Mức độ tin cậy của một con số."
  },
  "codes": [
    {
      "code": "normal",
      "title": {
        "en": "Normal",
        "vi": "Bình thường"
      },
      "description": {
        "en": "Counted from records.",
        "vi": "Đếm từ hồ sơ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "sdmx": {
          "code": "A",
          "match": "exact"
        }
      }
    },
    {
      "code": "estimated",
      "title": {
        "en": "Estimated",
        "vi": "Ước tính"
      },
      "description": {
        "en": "Estimated.",
        "vi": "Số ước tính."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "sdmx": {
          "code": "E",
          "match": "exact"
        }
      }
    },
    {
      "code": "provisional",
      "title": {
        "en": "Provisional",
        "vi": "Sơ bộ"
      },
      "description": {
        "en": "Still to be confirmed.",
        "vi": "Chờ xác nhận."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "sdmx": {
          "code": "P",
          "match": "exact"
        }
      }
    },
    {
      "code": "break",
      "title": {
        "en": "Break in series",
        "vi": "Gián đoạn chuỗi"
      },
      "description": {
        "en": "Not comparable with the figure before.",
        "vi": "Không so sánh được với số trước."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "sdmx": {
          "code": "B",
          "match": "exact"
        }
      }
    },
    {
      "code": "partial",
      "title": {
        "en": "Partly reported",
        "vi": "Thiếu đơn vị báo cáo"
      },
      "description": {
        "en": "Some units have not reported.",
        "vi": "Một số đơn vị chưa báo cáo."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "sdmx": {
          "match": "none"
        }
      }
    },
    {
      "code": "adjusted",
      "title": {
        "en": "Adjusted after reconciliation",
        "vi": "Điều chỉnh sau đối chiếu"
      },
      "description": {
        "en": "Changed after a reconciliation.",
        "vi": "Đã điều chỉnh sau đối chiếu."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "sdmx": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Main penalty other than imprisonment · Hình phạt chính khác
 *
 * Main penalties other than fixed-term and life imprisonment.
 */
export const otherPenalty: Codelist<Codes.OtherPenaltyCode> = {
  "id": "https://schemas.lienthong.example/codelists/other-penalty/1.0",
  "open": false,
  "title": {
    "en": "Main penalty other than imprisonment",
    "vi": "Hình phạt chính khác"
  },
  "description": {
    "en": "Main penalties other than fixed-term and life imprisonment.",
    "vi": "Hình phạt chính khác ngoài tù có thời hạn và tù chung thân."
  },
  "codes": [
    {
      "code": "warning",
      "title": {
        "en": "Warning",
        "vi": "Cảnh cáo"
      },
      "description": {
        "en": "Warning.",
        "vi": "Cảnh cáo."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-32"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "fine",
      "title": {
        "en": "Fine",
        "vi": "Phạt tiền"
      },
      "description": {
        "en": "Fine as main penalty.",
        "vi": "Phạt tiền là hình phạt chính."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-32"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "non-custodial",
      "title": {
        "en": "Non-custodial reform",
        "vi": "Cải tạo không giam giữ"
      },
      "description": {
        "en": "Non-custodial reform.",
        "vi": "Cải tạo không giam giữ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-32"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "expulsion",
      "title": {
        "en": "Expulsion",
        "vi": "Trục xuất"
      },
      "description": {
        "en": "Expulsion as main penalty.",
        "vi": "Trục xuất là hình phạt chính."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-32"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "death",
      "title": {
        "en": "Death",
        "vi": "Tử hình"
      },
      "description": {
        "en": "Death, for a joined offence; no frame of trafficking reaches it.",
        "vi": "Tử hình, do tội khác trong vụ án; khung của tội mua bán người không có hình phạt này."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-32"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of payment · Loại khoản tiền
 *
 * What a sum of money was for.
 */
export const paymentKind: Codelist<Codes.PaymentKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/payment-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of payment",
    "vi": "Loại khoản tiền"
  },
  "description": {
    "en": "What a sum of money was for.",
    "vi": "Khoản tiền dùng vào việc gì."
  },
  "codes": [
    {
      "code": "price",
      "title": {
        "en": "Price of the person",
        "vi": "Tiền mua bán"
      },
      "description": {
        "en": "Paid or agreed for the person.",
        "vi": "Tiền trả hoặc thỏa thuận cho việc mua bán người."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-1-a"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ransom",
      "title": {
        "en": "Ransom",
        "vi": "Tiền chuộc"
      },
      "description": {
        "en": "Asked for letting the person go.",
        "vi": "Tiền đòi để thả người."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-1-a"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "debt",
      "title": {
        "en": "Debt",
        "vi": "Khoản nợ"
      },
      "description": {
        "en": "Debt laid on the person.",
        "vi": "Khoản nợ áp cho nạn nhân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-1-a"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "commission",
      "title": {
        "en": "Commission",
        "vi": "Tiền công môi giới"
      },
      "description": {
        "en": "Commission of a broker.",
        "vi": "Tiền công trả cho người môi giới."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-1-a"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "advance",
      "title": {
        "en": "Advance",
        "vi": "Tiền ứng trước"
      },
      "description": {
        "en": "Advance given to the person or the family.",
        "vi": "Tiền đưa trước cho nạn nhân hoặc gia đình."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-1-a"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "proceeds",
      "title": {
        "en": "Proceeds",
        "vi": "Tiền thu lợi bất chính"
      },
      "description": {
        "en": "Gain from the act or from exploitation.",
        "vi": "Tiền thu lợi từ hành vi hoặc việc bóc lột."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-1-a"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "seized",
      "title": {
        "en": "Seized",
        "vi": "Tiền, tài sản tạm giữ"
      },
      "description": {
        "en": "Seized or frozen in the case.",
        "vi": "Tiền, tài sản bị tạm giữ, phong tỏa."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-1-a"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "damage",
      "title": {
        "en": "Damage",
        "vi": "Thiệt hại"
      },
      "description": {
        "en": "Damage claimed by the victim.",
        "vi": "Thiệt hại nạn nhân yêu cầu bồi thường."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-1-a"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Edition of the Penal Code · Bộ luật Hình sự áp dụng
 *
 * Which penal code the article belongs to: the one in force on the day of the act.
 */
export const penalEdition: Codelist<Codes.PenalEditionCode> = {
  "id": "https://schemas.lienthong.example/codelists/penal-edition/1.0",
  "open": false,
  "title": {
    "en": "Edition of the Penal Code",
    "vi": "Bộ luật Hình sự áp dụng"
  },
  "description": {
    "en": "Which penal code the article belongs to: the one in force on the day of the act.",
    "vi": "Điều luật thuộc Bộ luật Hình sự nào: bộ luật có hiệu lực vào ngày thực hiện hành vi."
  },
  "codes": [
    {
      "code": "pc2015",
      "title": {
        "en": "Penal Code 2015",
        "vi": "Bộ luật Hình sự 2015"
      },
      "description": {
        "en": "Penal Code 100/2015/QH13, as amended up to the day of the act.",
        "vi": "Bộ luật Hình sự số 100/2015/QH13, đã sửa đổi, bổ sung đến ngày thực hiện hành vi."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-1",
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "pc1999",
      "title": {
        "en": "Penal Code 1999",
        "vi": "Bộ luật Hình sự 1999"
      },
      "description": {
        "en": "Penal Code 15/1999/QH10, for acts before 2018.",
        "vi": "Bộ luật Hình sự số 15/1999/QH10, đối với hành vi trước năm 2018."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Length of a period · Chu kỳ
 *
 * How often something falls due.
 */
export const periodLength: Codelist<Codes.PeriodLengthCode> = {
  "id": "https://schemas.lienthong.example/codelists/period-length/1.0",
  "open": false,
  "title": {
    "en": "Length of a period",
    "vi": "Chu kỳ"
  },
  "description": {
    "en": "How often something falls due.",
    "vi": "Bao lâu một lần."
  },
  "codes": [
    {
      "code": "month",
      "title": {
        "en": "Each month",
        "vi": "Hằng tháng"
      },
      "description": {
        "en": "Every month.",
        "vi": "Mỗi tháng một lần."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "quarter",
      "title": {
        "en": "Each quarter",
        "vi": "Hằng quý"
      },
      "description": {
        "en": "Every three months.",
        "vi": "Mỗi quý một lần."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "half-year",
      "title": {
        "en": "Each half-year",
        "vi": "6 tháng"
      },
      "description": {
        "en": "Every six months.",
        "vi": "Sáu tháng một lần."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "nine-months",
      "title": {
        "en": "Nine months",
        "vi": "9 tháng"
      },
      "description": {
        "en": "Once, for the first nine months of the year.",
        "vi": "Một lần, cho chín tháng đầu năm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "year",
      "title": {
        "en": "Each year",
        "vi": "Hằng năm"
      },
      "description": {
        "en": "Every year.",
        "vi": "Mỗi năm một lần."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Reporting regime · Chế độ kỳ báo cáo
 *
 * Which rule fixes the first and the last day of a period.
 */
export const periodRegime: Codelist<Codes.PeriodRegimeCode> = {
  "id": "https://schemas.lienthong.example/codelists/period-regime/1.0",
  "open": true,
  "title": {
    "en": "Reporting regime",
    "vi": "Chế độ kỳ báo cáo"
  },
  "description": {
    "en": "Which rule fixes the first and the last day of a period.",
    "vi": "Quy định nào xác định ngày đầu và ngày cuối của kỳ báo cáo."
  },
  "codes": [
    {
      "code": "vn-decree09",
      "title": {
        "en": "Administrative reports",
        "vi": "Báo cáo hành chính (Nghị định 09/2019)"
      },
      "description": {
        "en": "Data close on the 14th; the year runs from 15 December to 14 December.",
        "vi": "Số liệu chốt ngày 14; năm tính từ 15/12 năm trước đến 14/12."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "vn-justice",
      "title": {
        "en": "Justice statistics",
        "vi": "Thống kê ngành Tư pháp"
      },
      "description": {
        "en": "Half-years and years of the calendar, partly estimated in the provisional edition.",
        "vi": "Sáu tháng và năm dương lịch, số sơ bộ có phần ước tính."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "vn-procuracy-monthly",
      "title": {
        "en": "Procuracy, monthly",
        "vi": "Thống kê hình sự liên ngành hằng tháng"
      },
      "description": {
        "en": "Interagency criminal statistics by months.",
        "vi": "Thống kê hình sự liên ngành theo tháng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "vn-procuracy-national",
      "title": {
        "en": "Procuracy, national indicators",
        "vi": "Chỉ tiêu thống kê quốc gia của Viện kiểm sát"
      },
      "description": {
        "en": "National indicators by half-years.",
        "vi": "Chỉ tiêu thống kê quốc gia theo sáu tháng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "calendar",
      "title": {
        "en": "Calendar",
        "vi": "Dương lịch"
      },
      "description": {
        "en": "Months, quarters and years of the calendar.",
        "vi": "Tháng, quý, năm dương lịch."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Role of a place · Vai trò của địa điểm
 *
 * What happened at the place.
 */
export const placeRole: Codelist<Codes.PlaceRoleCode> = {
  "id": "https://schemas.lienthong.example/codelists/place-role/1.0",
  "open": false,
  "title": {
    "en": "Role of a place",
    "vi": "Vai trò của địa điểm"
  },
  "description": {
    "en": "What happened at the place.",
    "vi": "Việc gì xảy ra tại địa điểm."
  },
  "codes": [
    {
      "code": "origin",
      "title": {
        "en": "Origin",
        "vi": "Nơi xuất phát"
      },
      "description": {
        "en": "Where the person came from.",
        "vi": "Nơi nạn nhân ở trước khi bị đưa đi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "recruitment",
      "title": {
        "en": "Recruitment",
        "vi": "Nơi tuyển mộ"
      },
      "description": {
        "en": "Where the person was recruited.",
        "vi": "Nơi nạn nhân bị tuyển mộ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "hte_Type",
          "code": "Recruitment",
          "match": "exact"
        }
      }
    },
    {
      "code": "transit",
      "title": {
        "en": "Transit",
        "vi": "Nơi trung chuyển"
      },
      "description": {
        "en": "A place on the way.",
        "vi": "Nơi đi qua."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "hte_Type",
          "code": "Transit",
          "match": "exact"
        }
      }
    },
    {
      "code": "harbouring",
      "title": {
        "en": "Harbouring",
        "vi": "Nơi chứa chấp"
      },
      "description": {
        "en": "Where the person was kept.",
        "vi": "Nơi nạn nhân bị giữ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "hand-over",
      "title": {
        "en": "Hand-over",
        "vi": "Nơi giao nhận"
      },
      "description": {
        "en": "Where the person was handed over.",
        "vi": "Nơi chuyển giao, tiếp nhận."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "exploitation",
      "title": {
        "en": "Exploitation",
        "vi": "Nơi bóc lột"
      },
      "description": {
        "en": "Where the person was exploited.",
        "vi": "Nơi nạn nhân bị bóc lột."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "hte_Type",
          "code": "Exploitation",
          "match": "exact"
        }
      }
    },
    {
      "code": "discovery",
      "title": {
        "en": "Discovery",
        "vi": "Nơi phát hiện"
      },
      "description": {
        "en": "Where the person or the act was found.",
        "vi": "Nơi phát hiện vụ việc hoặc nạn nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "destination",
      "title": {
        "en": "Destination",
        "vi": "Nơi đến"
      },
      "description": {
        "en": "Where the person was to be brought.",
        "vi": "Nơi nạn nhân được đưa đến."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Point of a clause · Điểm
 *
 * Letters of Vietnamese points in their order: there is no f, j, w or z, and đ follows d.
 */
export const point: Codelist<Codes.PointCode> = {
  "id": "https://schemas.lienthong.example/codelists/point/1.0",
  "open": false,
  "title": {
    "en": "Point of a clause",
    "vi": "Điểm"
  },
  "description": {
    "en": "Letters of Vietnamese points in their order: there is no f, j, w or z, and đ follows d.",
    "vi": "Chữ cái chỉ điểm theo thứ tự tiếng Việt: không có f, j, w, z và đ đứng sau d."
  },
  "codes": [
    {
      "code": "a",
      "title": {
        "en": "Point a",
        "vi": "Điểm a"
      },
      "description": {
        "en": "Point a of a clause.",
        "vi": "Điểm a của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "b",
      "title": {
        "en": "Point b",
        "vi": "Điểm b"
      },
      "description": {
        "en": "Point b of a clause.",
        "vi": "Điểm b của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "c",
      "title": {
        "en": "Point c",
        "vi": "Điểm c"
      },
      "description": {
        "en": "Point c of a clause.",
        "vi": "Điểm c của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "d",
      "title": {
        "en": "Point d",
        "vi": "Điểm d"
      },
      "description": {
        "en": "Point d of a clause.",
        "vi": "Điểm d của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "đ",
      "title": {
        "en": "Point đ",
        "vi": "Điểm đ"
      },
      "description": {
        "en": "Point đ of a clause.",
        "vi": "Điểm đ của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "e",
      "title": {
        "en": "Point e",
        "vi": "Điểm e"
      },
      "description": {
        "en": "Point e of a clause.",
        "vi": "Điểm e của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "g",
      "title": {
        "en": "Point g",
        "vi": "Điểm g"
      },
      "description": {
        "en": "Point g of a clause.",
        "vi": "Điểm g của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "h",
      "title": {
        "en": "Point h",
        "vi": "Điểm h"
      },
      "description": {
        "en": "Point h of a clause.",
        "vi": "Điểm h của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "i",
      "title": {
        "en": "Point i",
        "vi": "Điểm i"
      },
      "description": {
        "en": "Point i of a clause.",
        "vi": "Điểm i của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "k",
      "title": {
        "en": "Point k",
        "vi": "Điểm k"
      },
      "description": {
        "en": "Point k of a clause.",
        "vi": "Điểm k của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "l",
      "title": {
        "en": "Point l",
        "vi": "Điểm l"
      },
      "description": {
        "en": "Point l of a clause.",
        "vi": "Điểm l của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "m",
      "title": {
        "en": "Point m",
        "vi": "Điểm m"
      },
      "description": {
        "en": "Point m of a clause.",
        "vi": "Điểm m của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "n",
      "title": {
        "en": "Point n",
        "vi": "Điểm n"
      },
      "description": {
        "en": "Point n of a clause.",
        "vi": "Điểm n của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "o",
      "title": {
        "en": "Point o",
        "vi": "Điểm o"
      },
      "description": {
        "en": "Point o of a clause.",
        "vi": "Điểm o của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "p",
      "title": {
        "en": "Point p",
        "vi": "Điểm p"
      },
      "description": {
        "en": "Point p of a clause.",
        "vi": "Điểm p của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "q",
      "title": {
        "en": "Point q",
        "vi": "Điểm q"
      },
      "description": {
        "en": "Point q of a clause.",
        "vi": "Điểm q của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "r",
      "title": {
        "en": "Point r",
        "vi": "Điểm r"
      },
      "description": {
        "en": "Point r of a clause.",
        "vi": "Điểm r của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "s",
      "title": {
        "en": "Point s",
        "vi": "Điểm s"
      },
      "description": {
        "en": "Point s of a clause.",
        "vi": "Điểm s của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "t",
      "title": {
        "en": "Point t",
        "vi": "Điểm t"
      },
      "description": {
        "en": "Point t of a clause.",
        "vi": "Điểm t của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "u",
      "title": {
        "en": "Point u",
        "vi": "Điểm u"
      },
      "description": {
        "en": "Point u of a clause.",
        "vi": "Điểm u của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "v",
      "title": {
        "en": "Point v",
        "vi": "Điểm v"
      },
      "description": {
        "en": "Point v of a clause.",
        "vi": "Điểm v của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "x",
      "title": {
        "en": "Point x",
        "vi": "Điểm x"
      },
      "description": {
        "en": "Point x of a clause.",
        "vi": "Điểm x của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "y",
      "title": {
        "en": "Point y",
        "vi": "Điểm y"
      },
      "description": {
        "en": "Point y of a clause.",
        "vi": "Điểm y của khoản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Group of people · Nhóm người
 *
 * Whom a measure is for: the groups that the law names, and those at risk.
 */
export const populationGroup: Codelist<Codes.PopulationGroupCode> = {
  "id": "https://schemas.lienthong.example/codelists/population-group/1.0",
  "open": true,
  "title": {
    "en": "Group of people",
    "vi": "Nhóm người"
  },
  "description": {
    "en": "Whom a measure is for: the groups that the law names, and those at risk.",
    "vi": "Đối tượng của hoạt động: nhóm luật nêu và nhóm có nguy cơ."
  },
  "codes": [
    {
      "code": "public",
      "title": {
        "en": "General public",
        "vi": "Người dân nói chung"
      },
      "description": {
        "en": "Everybody.",
        "vi": "Mọi người dân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "women",
      "title": {
        "en": "Women",
        "vi": "Phụ nữ"
      },
      "description": {
        "en": "Women.",
        "vi": "Phụ nữ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "youth",
      "title": {
        "en": "Young people",
        "vi": "Thanh niên"
      },
      "description": {
        "en": "Young people.",
        "vi": "Thanh niên."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "children",
      "title": {
        "en": "Children",
        "vi": "Thiếu niên, nhi đồng"
      },
      "description": {
        "en": "Teenagers and children.",
        "vi": "Thiếu niên, nhi đồng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "students",
      "title": {
        "en": "Pupils and students",
        "vi": "Học sinh, sinh viên"
      },
      "description": {
        "en": "Pupils and students.",
        "vi": "Học sinh, sinh viên."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "border-residents",
      "title": {
        "en": "People of border and island areas",
        "vi": "Người dân biên giới, hải đảo"
      },
      "description": {
        "en": "People who live in border communes or on islands.",
        "vi": "Người dân ở địa bàn biên giới, hải đảo."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "remote-residents",
      "title": {
        "en": "People of remote or poor areas",
        "vi": "Người dân vùng sâu, vùng xa, khó khăn"
      },
      "description": {
        "en": "People of remote areas and areas with difficult conditions.",
        "vi": "Người dân vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "hotspot-residents",
      "title": {
        "en": "People of areas with many cases",
        "vi": "Người dân địa bàn trọng điểm"
      },
      "description": {
        "en": "People of areas where many cases of trafficking occur.",
        "vi": "Người dân địa bàn xảy ra nhiều vụ mua bán người."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "ethnic-minorities",
      "title": {
        "en": "Ethnic minorities",
        "vi": "Đồng bào dân tộc thiểu số"
      },
      "description": {
        "en": "People of ethnic minorities.",
        "vi": "Đồng bào dân tộc thiểu số."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "Vulnerabilities",
          "code": "SocialGroup",
          "match": "broader"
        }
      }
    },
    {
      "code": "workers",
      "title": {
        "en": "Workers",
        "vi": "Công nhân, người lao động"
      },
      "description": {
        "en": "Workers of factories and industrial zones.",
        "vi": "Công nhân, người lao động tại doanh nghiệp, khu công nghiệp."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "going-abroad",
      "title": {
        "en": "People going abroad",
        "vi": "Người có nhu cầu ra nước ngoài"
      },
      "description": {
        "en": "People who want to work, marry or study abroad.",
        "vi": "Người có nhu cầu lao động, kết hôn, học tập ở nước ngoài."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "Vulnerabilities",
          "code": "Migration",
          "match": "broader"
        }
      }
    },
    {
      "code": "jobless-poor",
      "title": {
        "en": "Poor or without work",
        "vi": "Hộ nghèo, người chưa có việc làm"
      },
      "description": {
        "en": "Poor households, people without work.",
        "vi": "Hộ nghèo, cận nghèo, người chưa có việc làm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-11",
        "dispatch2774-2021-communication"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "Vulnerabilities",
          "code": "Poverty",
          "match": "broader"
        }
      }
    },
    {
      "code": "out-of-school",
      "title": {
        "en": "Out of school",
        "vi": "Trẻ em bỏ học"
      },
      "description": {
        "en": "Children who left school.",
        "vi": "Trẻ em, học sinh bỏ học."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-14",
        "dispatch2774-2021-communication"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "Vulnerabilities",
          "code": "Education",
          "match": "broader"
        }
      }
    },
    {
      "code": "returnees",
      "title": {
        "en": "Returned victims",
        "vi": "Nạn nhân, người trở về"
      },
      "description": {
        "en": "Victims and others who came back.",
        "vi": "Nạn nhân và người từ nước ngoài trở về."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "absent-long",
      "title": {
        "en": "Long absent",
        "vi": "Người vắng mặt lâu ngày"
      },
      "description": {
        "en": "People long absent without a known reason.",
        "vi": "Người vắng mặt lâu ngày không rõ lý do."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "officials",
      "title": {
        "en": "Officers and communicators",
        "vi": "Cán bộ, tuyên truyền viên"
      },
      "description": {
        "en": "Officers, communicators, persons of prestige.",
        "vi": "Cán bộ, tuyên truyền viên, người có uy tín."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "business-owners",
      "title": {
        "en": "Owners of businesses",
        "vi": "Chủ cơ sở kinh doanh, dịch vụ"
      },
      "description": {
        "en": "Owners and managers of businesses and services.",
        "vi": "Chủ, người quản lý cơ sở kinh doanh, dịch vụ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-7-2"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Measure of prevention · Biện pháp phòng ngừa
 *
 * What was done to prevent trafficking.
 */
export const preventionMeasure: Codelist<Codes.PreventionMeasureCode> = {
  "id": "https://schemas.lienthong.example/codelists/prevention-measure/1.0",
  "open": true,
  "title": {
    "en": "Measure of prevention",
    "vi": "Biện pháp phòng ngừa"
  },
  "description": {
    "en": "What was done to prevent trafficking.",
    "vi": "Việc đã làm để phòng ngừa mua bán người."
  },
  "codes": [
    {
      "code": "counselling",
      "title": {
        "en": "Counselling",
        "vi": "Tư vấn"
      },
      "description": {
        "en": "Counselling of people at risk.",
        "vi": "Tư vấn cho người có nguy cơ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "community-model",
      "title": {
        "en": "Community model",
        "vi": "Mô hình cộng đồng"
      },
      "description": {
        "en": "Club, group or model in the community.",
        "vi": "Câu lạc bộ, tổ, mô hình tại cộng đồng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "at-risk-review",
      "title": {
        "en": "Review of those at risk",
        "vi": "Rà soát nhóm có nguy cơ"
      },
      "description": {
        "en": "Review of groups that may become victims.",
        "vi": "Rà soát nhóm có nguy cơ cao trở thành nạn nhân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "absent-and-returned-list",
      "title": {
        "en": "List of absent and returned people",
        "vi": "Lập danh sách người vắng mặt, trở về"
      },
      "description": {
        "en": "List of people long absent and of those who came back.",
        "vi": "Rà soát, lập danh sách người vắng mặt lâu ngày và người trở về."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "vocational-training",
      "title": {
        "en": "Vocational training",
        "vi": "Dạy nghề, việc làm"
      },
      "description": {
        "en": "Training and work for people at risk.",
        "vi": "Đào tạo nghề, giới thiệu việc làm cho người có nguy cơ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-11",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "loans",
      "title": {
        "en": "Loans",
        "vi": "Cho vay vốn"
      },
      "description": {
        "en": "Loans for people at risk.",
        "vi": "Cho người có nguy cơ vay vốn."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-11",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "school-commitment",
      "title": {
        "en": "School commitment",
        "vi": "Cam kết tại trường học"
      },
      "description": {
        "en": "School, pupils and families sign commitments.",
        "vi": "Nhà trường, học sinh, gia đình ký cam kết."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-14",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "community-commitment",
      "title": {
        "en": "Community commitment",
        "vi": "Cam kết tại cộng đồng"
      },
      "description": {
        "en": "Households and businesses sign commitments.",
        "vi": "Hộ gia đình, cơ sở kinh doanh ký cam kết."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "inspection",
      "title": {
        "en": "Inspection",
        "vi": "Thanh tra, kiểm tra"
      },
      "description": {
        "en": "Inspection of businesses and services that traffickers abuse.",
        "vi": "Thanh tra, kiểm tra hoạt động kinh doanh, dịch vụ dễ bị lợi dụng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "residence-control",
      "title": {
        "en": "Residence and papers",
        "vi": "Quản lý cư trú, xuất nhập cảnh"
      },
      "description": {
        "en": "Management of residence, papers and foreigners.",
        "vi": "Quản lý cư trú, giấy tờ, người nước ngoài."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-9",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "hotspot-review",
      "title": {
        "en": "Review of hotspots",
        "vi": "Rà soát tuyến, địa bàn"
      },
      "description": {
        "en": "Review of routes, areas and spots.",
        "vi": "Rà soát tuyến, địa bàn, tụ điểm phức tạp."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-9",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "border-control",
      "title": {
        "en": "Border control",
        "vi": "Tuần tra, kiểm soát biên giới"
      },
      "description": {
        "en": "Patrol and control of borders, crossings, waters.",
        "vi": "Tuần tra, kiểm soát biên giới, cửa khẩu, vùng biển."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-9",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "offender-management",
      "title": {
        "en": "People likely to offend",
        "vi": "Quản lý đối tượng"
      },
      "description": {
        "en": "Management of people likely to offend; only their number travels.",
        "vi": "Quản lý người có nguy cơ phạm tội; chỉ gửi số lượng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-9",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "network-watch",
      "title": {
        "en": "Watch over networks",
        "vi": "Rà soát không gian mạng"
      },
      "description": {
        "en": "Watch over recruiting on networks.",
        "vi": "Rà soát hoạt động lôi kéo, tuyển mộ trên mạng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law66-2011-9",
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of prevention · Loại phòng ngừa
 *
 * Social prevention, or prevention by police means.
 */
export const preventionNature: Codelist<Codes.PreventionNatureCode> = {
  "id": "https://schemas.lienthong.example/codelists/prevention-nature/1.0",
  "open": false,
  "title": {
    "en": "Kind of prevention",
    "vi": "Loại phòng ngừa"
  },
  "description": {
    "en": "Social prevention, or prevention by police means.",
    "vi": "Phòng ngừa xã hội hoặc phòng ngừa nghiệp vụ."
  },
  "codes": [
    {
      "code": "social",
      "title": {
        "en": "Social prevention",
        "vi": "Phòng ngừa xã hội"
      },
      "description": {
        "en": "By departments, unions, communities.",
        "vi": "Do các ngành, đoàn thể, cộng đồng thực hiện."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-prevention",
        "plan19-2024-responsibility"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "police",
      "title": {
        "en": "Police prevention",
        "vi": "Phòng ngừa nghiệp vụ"
      },
      "description": {
        "en": "By the means of police and border guard; only counts travel.",
        "vi": "Bằng biện pháp nghiệp vụ của Công an, Biên phòng; chỉ gửi số lượng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-prevention",
        "plan19-2024-responsibility"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Preventive measure · Biện pháp ngăn chặn
 *
 * Measures that hold an accused at the disposal of the proceedings.
 */
export const preventiveMeasure: Codelist<Codes.PreventiveMeasureCode> = {
  "id": "https://schemas.lienthong.example/codelists/preventive-measure/1.0",
  "open": false,
  "title": {
    "en": "Preventive measure",
    "vi": "Biện pháp ngăn chặn"
  },
  "description": {
    "en": "Measures that hold an accused at the disposal of the proceedings.",
    "vi": "Biện pháp bảo đảm bị can có mặt trong tố tụng."
  },
  "codes": [
    {
      "code": "urgent-holding",
      "title": {
        "en": "Holding in urgency",
        "vi": "Giữ người trong trường hợp khẩn cấp"
      },
      "description": {
        "en": "Holding in an urgent case.",
        "vi": "Giữ người trong trường hợp khẩn cấp."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-109"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "arrest",
      "title": {
        "en": "Arrest",
        "vi": "Bắt"
      },
      "description": {
        "en": "Arrest.",
        "vi": "Bắt người."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-109"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "custody",
      "title": {
        "en": "Custody",
        "vi": "Tạm giữ"
      },
      "description": {
        "en": "Temporary custody.",
        "vi": "Tạm giữ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-109"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "detention",
      "title": {
        "en": "Detention",
        "vi": "Tạm giam"
      },
      "description": {
        "en": "Temporary detention.",
        "vi": "Tạm giam."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-109"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "guarantee",
      "title": {
        "en": "Guarantee",
        "vi": "Bảo lĩnh"
      },
      "description": {
        "en": "Release on guarantee.",
        "vi": "Bảo lĩnh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-109"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "bail",
      "title": {
        "en": "Bail",
        "vi": "Đặt tiền để bảo đảm"
      },
      "description": {
        "en": "Deposit of money as security.",
        "vi": "Đặt tiền để bảo đảm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-109"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "residence-ban",
      "title": {
        "en": "Ban from leaving the residence",
        "vi": "Cấm đi khỏi nơi cư trú"
      },
      "description": {
        "en": "The accused may not leave the residence.",
        "vi": "Cấm đi khỏi nơi cư trú."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-109"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "exit-suspension",
      "title": {
        "en": "Suspension of exit",
        "vi": "Tạm hoãn xuất cảnh"
      },
      "description": {
        "en": "The accused may not leave the country.",
        "vi": "Tạm hoãn xuất cảnh."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-109"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Prior record · Tiền án, tái phạm
 *
 * What earlier judgments mean for the sentence.
 */
export const priorRecord: Codelist<Codes.PriorRecordCode> = {
  "id": "https://schemas.lienthong.example/codelists/prior-record/1.0",
  "open": false,
  "title": {
    "en": "Prior record",
    "vi": "Tiền án, tái phạm"
  },
  "description": {
    "en": "What earlier judgments mean for the sentence.",
    "vi": "Tiền án và ý nghĩa đối với việc định khung."
  },
  "codes": [
    {
      "code": "none",
      "title": {
        "en": "None",
        "vi": "Không có tiền án"
      },
      "description": {
        "en": "No earlier conviction.",
        "vi": "Không có tiền án."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-53"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "convicted-before",
      "title": {
        "en": "Convicted before",
        "vi": "Có tiền án"
      },
      "description": {
        "en": "Convicted before, without recidivism.",
        "vi": "Có tiền án, không thuộc trường hợp tái phạm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-53"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "recidivism",
      "title": {
        "en": "Recidivism",
        "vi": "Tái phạm"
      },
      "description": {
        "en": "Recidivism.",
        "vi": "Tái phạm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-53"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "dangerous-recidivism",
      "title": {
        "en": "Dangerous recidivism",
        "vi": "Tái phạm nguy hiểm"
      },
      "description": {
        "en": "Dangerous recidivism; it leads to the third frame.",
        "vi": "Tái phạm nguy hiểm; là tình tiết định khung."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-53",
        "pc2015-150-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known yet.",
        "vi": "Chưa xác minh được."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "pc2015-53"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Role in the proceedings · Vai trò tố tụng
 *
 * Which of the proceedings bodies acts.
 */
export const proceedingsRole: Codelist<Codes.ProceedingsRoleCode> = {
  "id": "https://schemas.lienthong.example/codelists/proceedings-role/1.0",
  "open": false,
  "title": {
    "en": "Role in the proceedings",
    "vi": "Vai trò tố tụng"
  },
  "description": {
    "en": "Which of the proceedings bodies acts.",
    "vi": "Cơ quan nào tiến hành tố tụng."
  },
  "codes": [
    {
      "code": "investigating-body",
      "title": {
        "en": "Investigating body",
        "vi": "Cơ quan điều tra"
      },
      "description": {
        "en": "Investigating body.",
        "vi": "Cơ quan điều tra."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-163"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "assigned-body",
      "title": {
        "en": "Body charged with some investigation",
        "vi": "Cơ quan được giao một số hoạt động điều tra"
      },
      "description": {
        "en": "Border guard, coast guard or another body that is charged with some investigation.",
        "vi": "Bộ đội Biên phòng, Cảnh sát biển hoặc cơ quan khác được giao tiến hành một số hoạt động điều tra."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-163",
        "cpc2015-153"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "procuracy",
      "title": {
        "en": "Procuracy",
        "vi": "Viện kiểm sát"
      },
      "description": {
        "en": "Procuracy.",
        "vi": "Viện kiểm sát."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-165",
        "cpc2015-239"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "court",
      "title": {
        "en": "Court",
        "vi": "Tòa án"
      },
      "description": {
        "en": "Court.",
        "vi": "Tòa án."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-277"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Programme · Chương trình
 *
 * Edition of the national programme against human trafficking.
 */
export const programmeEdition: Codelist<Codes.ProgrammeEditionCode> = {
  "id": "https://schemas.lienthong.example/codelists/programme-edition/1.0",
  "open": false,
  "title": {
    "en": "Programme",
    "vi": "Chương trình"
  },
  "description": {
    "en": "Edition of the national programme against human trafficking.",
    "vi": "Giai đoạn của Chương trình phòng, chống mua bán người."
  },
  "codes": [
    {
      "code": "2016-2020",
      "title": {
        "en": "Programme 2016-2020",
        "vi": "Chương trình giai đoạn 2016-2020"
      },
      "description": {
        "en": "Decision 2546/QĐ-TTg of 31 December 2015.",
        "vi": "Quyết định 2546/QĐ-TTg ngày 31/12/2015."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision2546-2015-programme"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "2021-2025",
      "title": {
        "en": "Programme 2021-2025",
        "vi": "Chương trình giai đoạn 2021-2025"
      },
      "description": {
        "en": "Decision 193/QĐ-TTg of 9 February 2021.",
        "vi": "Quyết định 193/QĐ-TTg ngày 09/02/2021."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision193-2021-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "2026-2030",
      "title": {
        "en": "Programme 2026-2030",
        "vi": "Chương trình giai đoạn 2026-2030"
      },
      "description": {
        "en": "Decision 33/QĐ-TTg of 7 January 2026.",
        "vi": "Quyết định 33/QĐ-TTg ngày 07/01/2026."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision33-2026-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Target of the programme · Chỉ tiêu của Chương trình
 *
 * Measures by which the programme's success is judged.
 */
export const programmeTarget: Codelist<Codes.ProgrammeTargetCode> = {
  "id": "https://schemas.lienthong.example/codelists/programme-target/1.0",
  "open": true,
  "title": {
    "en": "Target of the programme",
    "vi": "Chỉ tiêu của Chương trình"
  },
  "description": {
    "en": "Measures by which the programme's success is judged.",
    "vi": "Chỉ tiêu đánh giá kết quả Chương trình."
  },
  "codes": [
    {
      "code": "reports-received-classified",
      "title": {
        "en": "Reports received and classified",
        "vi": "Tiếp nhận, phân loại nguồn tin"
      },
      "description": {
        "en": "Share of denunciations, reports and petitions that were received and classified; 100 %.",
        "vi": "Tỷ lệ tố giác, tin báo về tội phạm, kiến nghị khởi tố được tiếp nhận, phân loại; 100%."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "reports-settled",
      "title": {
        "en": "Reports settled",
        "vi": "Giải quyết nguồn tin"
      },
      "description": {
        "en": "Share of reports that were settled; above 90 %.",
        "vi": "Tỷ lệ giải quyết nguồn tin về tội phạm; trên 90%."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cases-discovered",
      "title": {
        "en": "Cases solved",
        "vi": "Điều tra, khám phá"
      },
      "description": {
        "en": "Share of instituted cases that were investigated and solved; above 90 %.",
        "vi": "Tỷ lệ điều tra, khám phá trên tổng số án khởi tố; trên 90%."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cases-indicted",
      "title": {
        "en": "Cases indicted",
        "vi": "Giải quyết, truy tố"
      },
      "description": {
        "en": "Share of the year's cases settled and indicted; 95 %.",
        "vi": "Tỷ lệ số vụ án hằng năm được giải quyết và truy tố; 95%."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cases-tried",
      "title": {
        "en": "Cases tried",
        "vi": "Giải quyết, xét xử"
      },
      "description": {
        "en": "Share of the year's cases settled and tried; 90 %.",
        "vi": "Tỷ lệ số vụ án hằng năm được giải quyết, xét xử; 90%."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "victims-in-time",
      "title": {
        "en": "Victims helped in time",
        "vi": "Nạn nhân được giúp kịp thời"
      },
      "description": {
        "en": "Victims received, verified, identified, rescued, protected and supported in time; the decision names no share.",
        "vi": "Nạn nhân được tiếp nhận, xác minh, xác định, giải cứu, bảo vệ, hỗ trợ kịp thời; quyết định không nêu tỷ lệ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision193-2021-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Task of the programme · Nhiệm vụ của Chương trình
 *
 * What an order under the programme asks for: each act that the dispatch of 7 June 2021 names.
 */
export const programmeTask: Codelist<Codes.ProgrammeTaskCode> = {
  "id": "https://schemas.lienthong.example/codelists/programme-task/1.0",
  "open": true,
  "title": {
    "en": "Task of the programme",
    "vi": "Nhiệm vụ của Chương trình"
  },
  "description": {
    "en": "What an order under the programme asks for: each act that the dispatch of 7 June 2021 names.",
    "vi": "Việc mà văn bản chỉ đạo giao: từng việc nêu trong Công văn ngày 07/6/2021."
  },
  "codes": [
    {
      "code": "order",
      "title": {
        "en": "Direct and assign",
        "vi": "Chỉ đạo, giao nhiệm vụ"
      },
      "description": {
        "en": "Direct those below and assign the tasks.",
        "vi": "Chỉ đạo cấp dưới và phân công nhiệm vụ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-order"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "plan",
      "title": {
        "en": "Draw up a plan",
        "vi": "Xây dựng kế hoạch"
      },
      "description": {
        "en": "Draw up and send a plan by a date.",
        "vi": "Xây dựng và gửi kế hoạch triển khai đúng hạn."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-plan"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "report-results",
      "title": {
        "en": "Report results",
        "vi": "Báo cáo kết quả"
      },
      "description": {
        "en": "Report the results of the tasks.",
        "vi": "Báo cáo kết quả thực hiện nhiệm vụ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-results"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "communication",
      "title": {
        "en": "Communicate",
        "vi": "Truyền thông"
      },
      "description": {
        "en": "Inform, communicate, educate.",
        "vi": "Thông tin, tuyên truyền, giáo dục."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-communication"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "day-30-july",
      "title": {
        "en": "Mark 30 July",
        "vi": "Hưởng ứng ngày 30/7"
      },
      "description": {
        "en": "Activities for the people's day against human trafficking.",
        "vi": "Hoạt động hưởng ứng Ngày toàn dân phòng, chống mua bán người."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-communication",
        "decision793-2016-day"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "prevention",
      "title": {
        "en": "Prevent",
        "vi": "Phòng ngừa"
      },
      "description": {
        "en": "Social and police prevention.",
        "vi": "Phòng ngừa xã hội và phòng ngừa nghiệp vụ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-prevention"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "campaign",
      "title": {
        "en": "Run a campaign",
        "vi": "Mở đợt cao điểm"
      },
      "description": {
        "en": "A campaign against trafficking with a first and a last day.",
        "vi": "Mở đợt cao điểm tấn công, trấn áp tội phạm mua bán người."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-campaign"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "receive-reports",
      "title": {
        "en": "Receive reports",
        "vi": "Tiếp nhận nguồn tin"
      },
      "description": {
        "en": "Receive denunciations, reports and petitions.",
        "vi": "Tiếp nhận tố giác, tin báo về tội phạm, kiến nghị khởi tố."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-reports"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "verify-settle-reports",
      "title": {
        "en": "Verify and settle reports",
        "vi": "Xác minh, giải quyết nguồn tin"
      },
      "description": {
        "en": "Verify and settle what was reported, within the limits.",
        "vi": "Xác minh, giải quyết nguồn tin về tội phạm đúng thời hạn."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-reports"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "investigate",
      "title": {
        "en": "Investigate",
        "vi": "Điều tra"
      },
      "description": {
        "en": "Investigate cases and rings.",
        "vi": "Điều tra, khám phá các vụ án, đường dây mua bán người."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-investigation"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "hunt-wanted",
      "title": {
        "en": "Hunt the wanted",
        "vi": "Truy bắt đối tượng truy nã"
      },
      "description": {
        "en": "Find and arrest persons under a wanted notice.",
        "vi": "Truy bắt đối tượng có quyết định truy nã."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-investigation"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "rescue",
      "title": {
        "en": "Rescue victims",
        "vi": "Giải cứu nạn nhân"
      },
      "description": {
        "en": "Bring victims out of the hands of offenders.",
        "vi": "Giải cứu nạn nhân khỏi đối tượng phạm tội."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-victims"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "receive-victims",
      "title": {
        "en": "Receive victims",
        "vi": "Tiếp nhận nạn nhân"
      },
      "description": {
        "en": "Receive those who were rescued, returned or reported themselves.",
        "vi": "Tiếp nhận người được giải cứu, trở về hoặc tự khai báo."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-victims"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "protect-victims",
      "title": {
        "en": "Protect victims",
        "vi": "Bảo vệ nạn nhân"
      },
      "description": {
        "en": "Protect victims and their relatives.",
        "vi": "Bảo vệ nạn nhân và người thân thích."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-victims"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "support-victims",
      "title": {
        "en": "Support victims",
        "vi": "Hỗ trợ nạn nhân"
      },
      "description": {
        "en": "Give the support that the law provides.",
        "vi": "Thực hiện chế độ hỗ trợ theo luật."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-victims"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "prosecute",
      "title": {
        "en": "Prosecute",
        "vi": "Truy tố"
      },
      "description": {
        "en": "Prosecute in time.",
        "vi": "Truy tố kịp thời, nghiêm minh."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-trial"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "try",
      "title": {
        "en": "Try",
        "vi": "Xét xử"
      },
      "description": {
        "en": "Try in time.",
        "vi": "Xét xử kịp thời, nghiêm minh."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-trial"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "statistical-criteria",
      "title": {
        "en": "Statistical criteria",
        "vi": "Tiêu chí thống kê"
      },
      "description": {
        "en": "Build statistical criteria, rigorous, unified, connected from province to grass roots.",
        "vi": "Xây dựng tiêu chí thống kê chặt chẽ, thống nhất, kết nối từ tỉnh đến cơ sở."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-criteria"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "legal-proposals",
      "title": {
        "en": "Propose legal documents",
        "vi": "Đề xuất văn bản quy phạm pháp luật"
      },
      "description": {
        "en": "Propose legal documents or changes of them.",
        "vi": "Đề xuất xây dựng, sửa đổi văn bản quy phạm pháp luật."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-legal"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "consolidated-report",
      "title": {
        "en": "Consolidate and report",
        "vi": "Tổng hợp báo cáo"
      },
      "description": {
        "en": "Consolidate the reports for the People's Committee and committee 138/CP.",
        "vi": "Tổng hợp, báo cáo Ủy ban nhân dân và Ban Chỉ đạo 138/CP."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "dispatch2774-2021-consolidated"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Reason of prolonging the settlement · Lý do kéo dài thời hạn giải quyết
 *
 * Why twenty days are not enough.
 */
export const prolongationReason: Codelist<Codes.ProlongationReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/prolongation-reason/1.0",
  "open": false,
  "title": {
    "en": "Reason of prolonging the settlement",
    "vi": "Lý do kéo dài thời hạn giải quyết"
  },
  "description": {
    "en": "Why twenty days are not enough.",
    "vi": "Vì sao thời hạn 20 ngày không đủ."
  },
  "codes": [
    {
      "code": "complex",
      "title": {
        "en": "Complex matter",
        "vi": "Vụ việc phức tạp"
      },
      "description": {
        "en": "The matter has many complex facts.",
        "vi": "Vụ việc có nhiều tình tiết phức tạp."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-147-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "several-places",
      "title": {
        "en": "Several places",
        "vi": "Xác minh tại nhiều địa điểm"
      },
      "description": {
        "en": "Facts must be verified in several places.",
        "vi": "Phải kiểm tra, xác minh tại nhiều địa điểm."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-147-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of proposal · Loại kiến nghị
 *
 * What a proposal asks for.
 */
export const proposalKind: Codelist<Codes.ProposalKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/proposal-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of proposal",
    "vi": "Loại kiến nghị"
  },
  "description": {
    "en": "What a proposal asks for.",
    "vi": "Kiến nghị về việc gì."
  },
  "codes": [
    {
      "code": "legal",
      "title": {
        "en": "Legal documents",
        "vi": "Văn bản pháp luật"
      },
      "description": {
        "en": "To make, change or repeal legal documents.",
        "vi": "Xây dựng, sửa đổi, bãi bỏ văn bản."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-legal"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "guidance",
      "title": {
        "en": "Guidance",
        "vi": "Hướng dẫn"
      },
      "description": {
        "en": "To guide or explain.",
        "vi": "Hướng dẫn, giải đáp."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-results"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "coordination",
      "title": {
        "en": "Working together",
        "vi": "Cơ chế phối hợp"
      },
      "description": {
        "en": "To work together otherwise.",
        "vi": "Thay đổi cách phối hợp."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-results"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "funds",
      "title": {
        "en": "Money and equipment",
        "vi": "Kinh phí, phương tiện"
      },
      "description": {
        "en": "To give money or equipment.",
        "vi": "Bố trí kinh phí, phương tiện."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-results"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "staff",
      "title": {
        "en": "Staff and training",
        "vi": "Nhân lực, tập huấn"
      },
      "description": {
        "en": "To give people or train them.",
        "vi": "Bố trí nhân lực, tổ chức tập huấn."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-results"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "reward",
      "title": {
        "en": "Reward",
        "vi": "Khen thưởng"
      },
      "description": {
        "en": "To reward a body.",
        "vi": "Khen thưởng tập thể."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-results"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "other",
      "title": {
        "en": "Other",
        "vi": "Khác"
      },
      "description": {
        "en": "Something else.",
        "vi": "Nội dung khác."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "dispatch2774-2021-results"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of protected person · Người được bảo vệ
 *
 * Whom a protection covers.
 */
export const protectedPersonKind: Codelist<Codes.ProtectedPersonKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/protected-person-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of protected person",
    "vi": "Người được bảo vệ"
  },
  "description": {
    "en": "Whom a protection covers.",
    "vi": "Ai được bảo vệ."
  },
  "codes": [
    {
      "code": "victim",
      "title": {
        "en": "Victim",
        "vi": "Nạn nhân, bị hại"
      },
      "description": {
        "en": "A victim or injured party.",
        "vi": "Nạn nhân, bị hại."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-484",
        "law53-2024-34"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "under-identification",
      "title": {
        "en": "Person under identification",
        "vi": "Người đang trong quá trình xác định là nạn nhân"
      },
      "description": {
        "en": "A person under identification.",
        "vi": "Người đang trong quá trình xác định là nạn nhân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-34",
        "law53-2024-3-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "witness",
      "title": {
        "en": "Witness",
        "vi": "Người làm chứng"
      },
      "description": {
        "en": "A witness.",
        "vi": "Người làm chứng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-484",
        "law53-2024-34"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "reporter",
      "title": {
        "en": "Reporter",
        "vi": "Người tố giác, báo tin"
      },
      "description": {
        "en": "Who reported the crime.",
        "vi": "Người tố giác tội phạm, báo tin."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-484",
        "cpc2015-56",
        "law53-2024-34"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "relative",
      "title": {
        "en": "Relative",
        "vi": "Người thân thích"
      },
      "description": {
        "en": "A relative of one of them.",
        "vi": "Người thân thích của những người trên."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-484",
        "law53-2024-34"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Decision on protection · Quyết định về bảo vệ
 *
 * What was decided on a protection.
 */
export const protectionDecision: Codelist<Codes.ProtectionDecisionCode> = {
  "id": "https://schemas.lienthong.example/codelists/protection-decision/1.0",
  "open": false,
  "title": {
    "en": "Decision on protection",
    "vi": "Quyết định về bảo vệ"
  },
  "description": {
    "en": "What was decided on a protection.",
    "vi": "Quyết định về việc bảo vệ."
  },
  "codes": [
    {
      "code": "applied",
      "title": {
        "en": "Applied",
        "vi": "Áp dụng"
      },
      "description": {
        "en": "Measures are applied.",
        "vi": "Áp dụng biện pháp bảo vệ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-490-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "changed",
      "title": {
        "en": "Changed or supplemented",
        "vi": "Thay đổi, bổ sung"
      },
      "description": {
        "en": "Measures are changed or supplemented.",
        "vi": "Thay đổi, bổ sung biện pháp bảo vệ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-490-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cancelled",
      "title": {
        "en": "Cancelled",
        "vi": "Hủy bỏ"
      },
      "description": {
        "en": "Measures are cancelled.",
        "vi": "Hủy bỏ biện pháp bảo vệ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-490-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ended",
      "title": {
        "en": "Ended",
        "vi": "Chấm dứt"
      },
      "description": {
        "en": "The protection ends.",
        "vi": "Chấm dứt biện pháp bảo vệ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-490-2",
        "cpc2015-489"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "refused",
      "title": {
        "en": "Refused",
        "vi": "Không áp dụng"
      },
      "description": {
        "en": "No measure is applied.",
        "vi": "Không áp dụng biện pháp bảo vệ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-487-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Why a protection ended · Lý do chấm dứt bảo vệ
 *
 * Why a protection ended.
 */
export const protectionEndReason: Codelist<Codes.ProtectionEndReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/protection-end-reason/1.0",
  "open": false,
  "title": {
    "en": "Why a protection ended",
    "vi": "Lý do chấm dứt bảo vệ"
  },
  "description": {
    "en": "Why a protection ended.",
    "vi": "Vì sao chấm dứt việc bảo vệ."
  },
  "codes": [
    {
      "code": "threat-over",
      "title": {
        "en": "Threat over",
        "vi": "Không còn căn cứ"
      },
      "description": {
        "en": "The ground of the protection is gone.",
        "vi": "Căn cứ xâm hại, đe dọa xâm hại không còn."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-489"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "term-over",
      "title": {
        "en": "Term over",
        "vi": "Hết thời hạn"
      },
      "description": {
        "en": "The term ran out.",
        "vi": "Hết thời hạn áp dụng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-489"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "refused-by-person",
      "title": {
        "en": "Refused by the person",
        "vi": "Người được bảo vệ từ chối"
      },
      "description": {
        "en": "The person refuses the protection, in writing.",
        "vi": "Người được bảo vệ từ chối, có cam kết bằng văn bản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree162-2025-13"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "not-complied-with",
      "title": {
        "en": "Not complied with",
        "vi": "Không chấp hành biện pháp"
      },
      "description": {
        "en": "The person does not comply with the measure.",
        "vi": "Người được bảo vệ không chấp hành đầy đủ biện pháp bảo vệ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree162-2025-13"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "handed-to-other-body",
      "title": {
        "en": "Handed to another body",
        "vi": "Chuyển cơ quan khác bảo vệ"
      },
      "description": {
        "en": "Another body protects the person now.",
        "vi": "Cơ quan khác tiếp tục bảo vệ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-489",
        "law53-2024-35"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "died",
      "title": {
        "en": "Died",
        "vi": "Đã chết"
      },
      "description": {
        "en": "The person has died.",
        "vi": "Người được bảo vệ đã chết."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-489"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Law of the protection · Căn cứ pháp luật về bảo vệ
 *
 * Under which law somebody is protected.
 */
export const protectionLaw: Codelist<Codes.ProtectionLawCode> = {
  "id": "https://schemas.lienthong.example/codelists/protection-law/1.0",
  "open": false,
  "title": {
    "en": "Law of the protection",
    "vi": "Căn cứ pháp luật về bảo vệ"
  },
  "description": {
    "en": "Under which law somebody is protected.",
    "vi": "Việc bảo vệ theo luật nào."
  },
  "codes": [
    {
      "code": "criminal-procedure",
      "title": {
        "en": "Criminal Procedure Code",
        "vi": "Bộ luật Tố tụng hình sự"
      },
      "description": {
        "en": "Protection of those who take part in proceedings, decided by the investigating body.",
        "vi": "Bảo vệ người tham gia tố tụng, do Cơ quan điều tra quyết định."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-486",
        "cpc2015-487-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "anti-trafficking",
      "title": {
        "en": "Law on Human Trafficking",
        "vi": "Luật Phòng, chống mua bán người"
      },
      "description": {
        "en": "Protection under the law of 2024 and its decree.",
        "vi": "Bảo vệ theo Luật Phòng, chống mua bán người 2024 và Nghị định 162/2025."
      },
      "state": "active",
      "from": "2025-07-01",
      "provenance": "sourced",
      "basis": [
        "law53-2024-34",
        "decree162-2025-13"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Protection measure · Biện pháp bảo vệ
 *
 * Measures of Article 486 of the Criminal Procedure Code, and the shelter of the law of 2024.
 */
export const protectionMeasureKind: Codelist<Codes.ProtectionMeasureKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/protection-measure-kind/1.0",
  "open": false,
  "title": {
    "en": "Protection measure",
    "vi": "Biện pháp bảo vệ"
  },
  "description": {
    "en": "Measures of Article 486 of the Criminal Procedure Code, and the shelter of the law of 2024.",
    "vi": "Các biện pháp theo Điều 486 Bộ luật Tố tụng hình sự và nơi tạm lánh theo luật năm 2024."
  },
  "codes": [
    {
      "code": "guard",
      "title": {
        "en": "Guard",
        "vi": "Canh gác, bảo vệ"
      },
      "description": {
        "en": "Forces and means guard the person.",
        "vi": "Bố trí lực lượng, tiến hành biện pháp nghiệp vụ, sử dụng phương tiện để canh gác, bảo vệ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-486",
        "decree162-2025-13"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "restriction",
      "title": {
        "en": "Restricted movement and contact",
        "vi": "Hạn chế đi lại, tiếp xúc"
      },
      "description": {
        "en": "Movement and contact of the person are restricted, for safety.",
        "vi": "Hạn chế việc đi lại, tiếp xúc của người được bảo vệ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-486"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "secrecy",
      "title": {
        "en": "Secrecy",
        "vi": "Giữ bí mật thông tin"
      },
      "description": {
        "en": "Information about the person is kept secret.",
        "vi": "Giữ bí mật và yêu cầu người khác giữ bí mật thông tin liên quan."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-486",
        "decree162-2025-13"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "relocation",
      "title": {
        "en": "Relocation",
        "vi": "Di chuyển, thay đổi tung tích"
      },
      "description": {
        "en": "Home, work, school are moved and kept secret; traces and features are changed.",
        "vi": "Di chuyển, giữ bí mật chỗ ở, nơi làm việc, học tập; thay đổi tung tích, lai lịch, đặc điểm nhận dạng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-486"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "deterrence",
      "title": {
        "en": "Deterrence",
        "vi": "Răn đe, ngăn chặn"
      },
      "description": {
        "en": "Who threatens is warned, and stopped in time.",
        "vi": "Răn đe, cảnh cáo, vô hiệu hóa, ngăn chặn, xử lý kịp thời hành vi xâm hại."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-486",
        "decree162-2025-13"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "shelter",
      "title": {
        "en": "Safe shelter",
        "vi": "Nơi tạm lánh an toàn"
      },
      "description": {
        "en": "The person is lodged in a safe shelter.",
        "vi": "Bố trí nơi tạm lánh an toàn."
      },
      "state": "active",
      "from": "2025-07-01",
      "provenance": "sourced",
      "basis": [
        "decree162-2025-13"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "SocialCare",
          "match": "broader"
        }
      }
    },
    {
      "code": "other-lawful",
      "title": {
        "en": "Another lawful measure",
        "vi": "Biện pháp khác"
      },
      "description": {
        "en": "Another measure that the law allows.",
        "vi": "Biện pháp bảo vệ khác theo quy định của pháp luật."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-486"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Who asked for protection · Người, cơ quan đề nghị bảo vệ
 *
 * Who asked for the protection.
 */
export const protectionRequester: Codelist<Codes.ProtectionRequesterCode> = {
  "id": "https://schemas.lienthong.example/codelists/protection-requester/1.0",
  "open": false,
  "title": {
    "en": "Who asked for protection",
    "vi": "Người, cơ quan đề nghị bảo vệ"
  },
  "description": {
    "en": "Who asked for the protection.",
    "vi": "Ai đề nghị, yêu cầu bảo vệ."
  },
  "codes": [
    {
      "code": "protected-person",
      "title": {
        "en": "The person",
        "vi": "Người được bảo vệ"
      },
      "description": {
        "en": "The person to be protected.",
        "vi": "Chính người cần được bảo vệ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-487-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "legal-representative",
      "title": {
        "en": "Legal representative",
        "vi": "Người đại diện hợp pháp"
      },
      "description": {
        "en": "The legal representative.",
        "vi": "Người đại diện hợp pháp."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-487-1",
        "civil2015-136"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "body",
      "title": {
        "en": "A body",
        "vi": "Cơ quan, tổ chức"
      },
      "description": {
        "en": "A body or organisation: procuracy, court, support centre.",
        "vi": "Cơ quan, tổ chức: viện kiểm sát, Tòa án, cơ sở hỗ trợ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-487-1",
        "cpc2015-487-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "own-motion",
      "title": {
        "en": "Nobody: own motion",
        "vi": "Tự mình quyết định"
      },
      "description": {
        "en": "The body acts of its own accord.",
        "vi": "Cơ quan có thẩm quyền tự mình quyết định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-485"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Purpose of processing · Mục đích xử lý
 *
 * What data is shared for; manifest and rows of sharing name one.
 */
export const purposeOfProcessing: Codelist<Codes.PurposeOfProcessingCode> = {
  "id": "https://schemas.lienthong.example/codelists/purpose-of-processing/1.0",
  "open": false,
  "title": {
    "en": "Purpose of processing",
    "vi": "Mục đích xử lý"
  },
  "description": {
    "en": "What data is shared for; manifest and rows of sharing name one.",
    "vi": "Chia sẻ dữ liệu để làm gì; mỗi thông điệp và mỗi dòng quy tắc chia sẻ nêu một mục đích."
  },
  "codes": [
    {
      "code": "report-settlement",
      "title": {
        "en": "Settlement of a crime report",
        "vi": "Giải quyết nguồn tin về tội phạm"
      },
      "description": {
        "en": "To receive, pass on and settle reports of crime.",
        "vi": "Tiếp nhận, chuyển và giải quyết tố giác, tin báo, kiến nghị khởi tố."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-145"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "investigation",
      "title": {
        "en": "Investigation",
        "vi": "Điều tra vụ án"
      },
      "description": {
        "en": "To investigate a case.",
        "vi": "Điều tra vụ án hình sự."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-163"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "procuracy-supervision",
      "title": {
        "en": "Prosecution and supervision",
        "vi": "Thực hành quyền công tố, kiểm sát"
      },
      "description": {
        "en": "To prosecute and to supervise the law's observance.",
        "vi": "Thực hành quyền công tố và kiểm sát việc tuân theo pháp luật."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-165"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "victim-identification",
      "title": {
        "en": "Identification of victims",
        "vi": "Xác định nạn nhân"
      },
      "description": {
        "en": "To verify and identify a victim.",
        "vi": "Xác minh, xác định nạn nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "victim-support",
      "title": {
        "en": "Support of victims",
        "vi": "Hỗ trợ nạn nhân"
      },
      "description": {
        "en": "To receive and support a victim.",
        "vi": "Tiếp nhận, hỗ trợ nạn nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "victim-protection",
      "title": {
        "en": "Protection of victims",
        "vi": "Bảo vệ nạn nhân"
      },
      "description": {
        "en": "To protect a victim, relative or witness.",
        "vi": "Bảo vệ nạn nhân, người thân thích, người làm chứng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-486"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "statistics",
      "title": {
        "en": "Statistics",
        "vi": "Thống kê, báo cáo"
      },
      "description": {
        "en": "To compile figures.",
        "vi": "Tổng hợp số liệu."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "handling",
      "title": {
        "en": "Answer on handling",
        "vi": "Trả lời về việc xử lý"
      },
      "description": {
        "en": "To tell the sender how the matter is handled.",
        "vi": "Thông báo cho bên gửi tình trạng xử lý."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-145"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "adjudication",
      "title": {
        "en": "Adjudication",
        "vi": "Xét xử"
      },
      "description": {
        "en": "To try a case and make its judgment known.",
        "vi": "Xét xử vụ án và thông báo bản án."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-277"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "wanted-search",
      "title": {
        "en": "Search for the wanted",
        "vi": "Truy nã"
      },
      "description": {
        "en": "To find a person against whom a wanted notice was issued.",
        "vi": "Truy tìm người có quyết định truy nã."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-231"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "programme-management",
      "title": {
        "en": "Running the programme",
        "vi": "Quản lý chương trình"
      },
      "description": {
        "en": "To direct, plan, carry out and report the tasks of the programme.",
        "vi": "Chỉ đạo, lập kế hoạch, thực hiện và báo cáo nhiệm vụ của chương trình."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * How persons came free · Cách giải cứu, tiếp nhận
 *
 * How the persons came into safe hands.
 */
export const receptionWay: Codelist<Codes.ReceptionWayCode> = {
  "id": "https://schemas.lienthong.example/codelists/reception-way/1.0",
  "open": false,
  "title": {
    "en": "How persons came free",
    "vi": "Cách giải cứu, tiếp nhận"
  },
  "description": {
    "en": "How the persons came into safe hands.",
    "vi": "Những người này được giải cứu, tiếp nhận bằng cách nào."
  },
  "codes": [
    {
      "code": "rescued",
      "title": {
        "en": "Rescued",
        "vi": "Giải cứu"
      },
      "description": {
        "en": "A body freed them.",
        "vi": "Cơ quan chức năng giải cứu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "through-mission",
      "title": {
        "en": "Returned through a mission",
        "vi": "Qua cơ quan đại diện ở nước ngoài"
      },
      "description": {
        "en": "They returned through a Vietnamese mission abroad.",
        "vi": "Trở về qua cơ quan đại diện Việt Nam ở nước ngoài."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-30"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "handed-over",
      "title": {
        "en": "Handed over from abroad",
        "vi": "Phía nước ngoài trao trả"
      },
      "description": {
        "en": "A foreign body handed them over.",
        "vi": "Cơ quan nước ngoài trao trả."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-30",
        "law53-2024-54"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "met-at-border",
      "title": {
        "en": "Met at the border",
        "vi": "Tự trở về, được tiếp nhận tại biên giới"
      },
      "description": {
        "en": "They escaped and were met when they came back.",
        "vi": "Tự trốn thoát, trở về và được tiếp nhận."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-27-1",
        "law53-2024-30"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * State of a reconciliation · Kết quả đối chiếu
 *
 * How far the sides agree.
 */
export const reconciliationState: Codelist<Codes.ReconciliationStateCode> = {
  "id": "https://schemas.lienthong.example/codelists/reconciliation-state/1.0",
  "open": false,
  "title": {
    "en": "State of a reconciliation",
    "vi": "Kết quả đối chiếu"
  },
  "description": {
    "en": "How far the sides agree.",
    "vi": "Các bên đã thống nhất đến đâu."
  },
  "codes": [
    {
      "code": "agreed",
      "title": {
        "en": "Agreed",
        "vi": "Đã thống nhất"
      },
      "description": {
        "en": "All figures are agreed.",
        "vi": "Đã thống nhất mọi số liệu."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "circular05-2018-9",
        "circular05-2018-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "partly",
      "title": {
        "en": "Partly agreed",
        "vi": "Thống nhất một phần"
      },
      "description": {
        "en": "Some differing figures are agreed, others open.",
        "vi": "Một số chênh lệch đã thống nhất, một số còn lại."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "circular05-2018-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "open",
      "title": {
        "en": "Open",
        "vi": "Chưa thống nhất"
      },
      "description": {
        "en": "No differing figure is agreed yet.",
        "vi": "Chưa thống nhất được chênh lệch nào."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "circular05-2018-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of record · Loại bản ghi
 *
 * Every kind of record that the programme exchanges, also those whose schema comes with a later version.
 */
export const recordKind: Codelist<Codes.RecordKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/record-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of record",
    "vi": "Loại bản ghi"
  },
  "description": {
    "en": "Every kind of record that the programme exchanges, also those whose schema comes with a later version.",
    "vi": "Mọi loại bản ghi được trao đổi trong công tác phòng, chống mua bán người, kể cả loại sẽ có lược đồ ở phiên bản sau."
  },
  "codes": [
    {
      "code": "directive",
      "title": {
        "en": "Directive",
        "vi": "Chỉ đạo, giao nhiệm vụ"
      },
      "description": {
        "en": "Tasks assigned by a People's Committee or Steering Committee.",
        "vi": "Nhiệm vụ do Ủy ban nhân dân hoặc Ban Chỉ đạo giao."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "implementation-plan",
      "title": {
        "en": "Implementation plan",
        "vi": "Kế hoạch triển khai"
      },
      "description": {
        "en": "How an addressed body will carry out its tasks.",
        "vi": "Cách cơ quan được giao tổ chức thực hiện nhiệm vụ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "progress-report",
      "title": {
        "en": "Progress report",
        "vi": "Báo cáo kết quả"
      },
      "description": {
        "en": "Results of tasks, periodic, thematic or on request.",
        "vi": "Kết quả thực hiện nhiệm vụ theo định kỳ, chuyên đề hoặc đột xuất."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "communication-activity",
      "title": {
        "en": "Communication activity",
        "vi": "Hoạt động truyền thông"
      },
      "description": {
        "en": "An event or campaign of public information.",
        "vi": "Sự kiện hoặc đợt tuyên truyền, mít tinh ngày 30/7."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "prevention-activity",
      "title": {
        "en": "Prevention activity",
        "vi": "Hoạt động phòng ngừa"
      },
      "description": {
        "en": "A social or professional measure of prevention.",
        "vi": "Biện pháp phòng ngừa xã hội hoặc phòng ngừa nghiệp vụ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "campaign",
      "title": {
        "en": "Campaign",
        "vi": "Đợt cao điểm"
      },
      "description": {
        "en": "A peak period of suppressing the crime.",
        "vi": "Đợt cao điểm tấn công, trấn áp tội phạm mua bán người."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "crime-report",
      "title": {
        "en": "Crime report",
        "vi": "Tố giác, tin báo về tội phạm, kiến nghị khởi tố"
      },
      "description": {
        "en": "A denunciation, report or petition to prosecute.",
        "vi": "Nguồn tin về tội phạm được tiếp nhận và chuyển đến cơ quan giải quyết."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "crime-report-outcome",
      "title": {
        "en": "Outcome of a crime report",
        "vi": "Kết quả giải quyết nguồn tin về tội phạm"
      },
      "description": {
        "en": "What the settling body decided on a report.",
        "vi": "Quyết định của cơ quan giải quyết đối với nguồn tin về tội phạm."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-147-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "case",
      "title": {
        "en": "Case",
        "vi": "Vụ án"
      },
      "description": {
        "en": "A criminal case of trafficking.",
        "vi": "Vụ án hình sự về mua bán người."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "case-event",
      "title": {
        "en": "Case event",
        "vi": "Diễn biến vụ án"
      },
      "description": {
        "en": "One procedural step of a case.",
        "vi": "Một bước tố tụng của vụ án."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "accused-person",
      "title": {
        "en": "Accused person",
        "vi": "Bị can, bị cáo, người bị truy nã"
      },
      "description": {
        "en": "An accused, a defendant or a wanted person.",
        "vi": "Người bị buộc tội trong vụ án."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "identification",
      "title": {
        "en": "Identification",
        "vi": "Xác minh, xác định nạn nhân"
      },
      "description": {
        "en": "Verification and identification of a victim.",
        "vi": "Việc xác minh ban đầu và xác định nạn nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "victim",
      "title": {
        "en": "Victim",
        "vi": "Nạn nhân, người đang trong quá trình xác định là nạn nhân"
      },
      "description": {
        "en": "A victim or person under identification, without identity.",
        "vi": "Thông tin về nạn nhân, không có thông tin nhân thân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "rescue",
      "title": {
        "en": "Rescue",
        "vi": "Giải cứu, tiếp nhận"
      },
      "description": {
        "en": "Rescue and reception of persons.",
        "vi": "Việc giải cứu và tiếp nhận người bị mua bán."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "referral",
      "title": {
        "en": "Referral",
        "vi": "Chuyển tuyến"
      },
      "description": {
        "en": "A person is referred to a support or protection body.",
        "vi": "Việc chuyển tuyến đến cơ quan, cơ sở hỗ trợ hoặc bảo vệ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "protection-measure",
      "title": {
        "en": "Protection measure",
        "vi": "Biện pháp bảo vệ"
      },
      "description": {
        "en": "A measure that protects a victim, relative or witness.",
        "vi": "Biện pháp bảo vệ nạn nhân, người thân thích, người làm chứng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-486"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "support-service",
      "title": {
        "en": "Support service",
        "vi": "Hỗ trợ nạn nhân"
      },
      "description": {
        "en": "A support given to a victim.",
        "vi": "Chế độ hỗ trợ đã thực hiện đối với nạn nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "consent",
      "title": {
        "en": "Consent",
        "vi": "Đồng ý chia sẻ thông tin"
      },
      "description": {
        "en": "Consent to share information.",
        "vi": "Sự đồng ý cho chia sẻ thông tin."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "legal-proposal",
      "title": {
        "en": "Legal proposal",
        "vi": "Đề xuất văn bản quy phạm pháp luật"
      },
      "description": {
        "en": "A proposal for a legal document.",
        "vi": "Đề xuất xây dựng, sửa đổi văn bản quy phạm pháp luật."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "statistical-return",
      "title": {
        "en": "Statistical return",
        "vi": "Báo cáo số liệu"
      },
      "description": {
        "en": "Figures of one body for one period.",
        "vi": "Số liệu của một cơ quan trong một kỳ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "reconciliation",
      "title": {
        "en": "Reconciliation",
        "vi": "Đối chiếu số liệu"
      },
      "description": {
        "en": "Two returns compared cell by cell.",
        "vi": "Đối chiếu hai báo cáo số liệu theo từng ô."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "consolidated-report",
      "title": {
        "en": "Consolidated report",
        "vi": "Báo cáo tổng hợp"
      },
      "description": {
        "en": "The report of a level to its People's Committee.",
        "vi": "Báo cáo tổng hợp của cơ quan thường trực gửi Ủy ban nhân dân cùng cấp."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "handling-status",
      "title": {
        "en": "Handling status",
        "vi": "Trạng thái xử lý"
      },
      "description": {
        "en": "How a receiver handles a message.",
        "vi": "Trạng thái xử lý văn bản, hồ sơ của bên nhận."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "person-identity",
      "title": {
        "en": "Person identity",
        "vi": "Thông tin nhân thân"
      },
      "description": {
        "en": "Names, birth, papers and contact of one person.",
        "vi": "Họ tên, ngày sinh, giấy tờ và liên lạc của một người."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Record status · Tình trạng bản ghi
 *
 * Whether the record stands, was withdrawn, or never should have been.
 */
export const recordStatus: Codelist<Codes.RecordStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/record-status/1.0",
  "open": false,
  "title": {
    "en": "Record status",
    "vi": "Tình trạng bản ghi"
  },
  "description": {
    "en": "Whether the record stands, was withdrawn, or never should have been.",
    "vi": "Bản ghi đang có giá trị, đã rút hay được nhập do sai sót."
  },
  "codes": [
    {
      "code": "final",
      "title": {
        "en": "Final",
        "vi": "Chính thức"
      },
      "description": {
        "en": "The record stands as stated.",
        "vi": "Bản ghi có giá trị như đã nêu."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "withdrawn",
      "title": {
        "en": "Withdrawn",
        "vi": "Đã rút"
      },
      "description": {
        "en": "It was true once and is no longer pursued: it stays in flows and leaves stocks.",
        "vi": "Từng đúng nhưng không còn được theo đuổi: vẫn tính vào số phát sinh, không tính vào số tồn."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "entered-in-error",
      "title": {
        "en": "Entered in error",
        "vi": "Nhập nhầm"
      },
      "description": {
        "en": "It never was: it leaves flows and stocks, and carries the head and the kind's minimum only.",
        "vi": "Không hề tồn tại: loại khỏi mọi số liệu, chỉ còn phần đầu và các trường tối thiểu."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Reason of a referral · Lý do chuyển tuyến
 *
 * Why the person is referred.
 */
export const referralReason: Codelist<Codes.ReferralReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/referral-reason/1.0",
  "open": true,
  "title": {
    "en": "Reason of a referral",
    "vi": "Lý do chuyển tuyến"
  },
  "description": {
    "en": "Why the person is referred.",
    "vi": "Vì sao chuyển tuyến."
  },
  "codes": [
    {
      "code": "after-rescue",
      "title": {
        "en": "After rescue",
        "vi": "Sau giải cứu, tiếp nhận"
      },
      "description": {
        "en": "After rescue or reception.",
        "vi": "Sau khi được giải cứu, tiếp nhận."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "after-self-report",
      "title": {
        "en": "After self-report",
        "vi": "Sau khi tự khai báo"
      },
      "description": {
        "en": "The person came forward.",
        "vi": "Người này tự khai báo."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-27"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "after-identification",
      "title": {
        "en": "After identification",
        "vi": "Sau khi xác định là nạn nhân"
      },
      "description": {
        "en": "Identified as a victim.",
        "vi": "Đã được xác định là nạn nhân."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "more-services",
      "title": {
        "en": "Further services",
        "vi": "Cần thêm dịch vụ"
      },
      "description": {
        "en": "Further services are needed.",
        "vi": "Cần thêm chế độ, dịch vụ hỗ trợ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "ReasonForIncomingReferral",
          "code": "AdditionalServicesRequired",
          "match": "exact",
          "also": [
            {
              "list": "ReasonForOutgoingReferral",
              "code": "AdditionalServicesRequired",
              "match": "exact"
            }
          ]
        }
      }
    },
    {
      "code": "moved",
      "title": {
        "en": "Moved",
        "vi": "Thay đổi nơi ở"
      },
      "description": {
        "en": "The person moves to another place.",
        "vi": "Người này chuyển nơi ở."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "ReasonForIncomingReferral",
          "code": "MigrationOrChangeOfLocation",
          "match": "exact",
          "also": [
            {
              "list": "ReasonForOutgoingReferral",
              "code": "MigrationOrChangeOfLocation",
              "match": "exact"
            }
          ]
        }
      }
    },
    {
      "code": "protection",
      "title": {
        "en": "Protection",
        "vi": "Cần bảo vệ"
      },
      "description": {
        "en": "Protection is needed.",
        "vi": "Cần áp dụng biện pháp bảo vệ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-484"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "ReasonForIncomingReferral",
          "code": "Other",
          "match": "broader",
          "also": [
            {
              "list": "ReasonForOutgoingReferral",
              "code": "Other",
              "match": "broader"
            }
          ]
        }
      }
    }
  ]
};

/**
 * Relation · Quan hệ
 *
 * How one person stands to another.
 */
export const relation: Codelist<Codes.RelationCode> = {
  "id": "https://schemas.lienthong.example/codelists/relation/1.0",
  "open": false,
  "title": {
    "en": "Relation",
    "vi": "Quan hệ"
  },
  "description": {
    "en": "How one person stands to another.",
    "vi": "Quan hệ giữa hai người."
  },
  "codes": [
    {
      "code": "parent",
      "title": {
        "en": "Parent",
        "vi": "Cha, mẹ"
      },
      "description": {
        "en": "Father or mother.",
        "vi": "Cha hoặc mẹ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RelationshipToTrafficker",
          "code": "Familial",
          "match": "broader"
        },
        "ctdc": {
          "list": "recruiterRelation",
          "code": "recruiterRelationFamily",
          "match": "broader"
        }
      }
    },
    {
      "code": "child",
      "title": {
        "en": "Child",
        "vi": "Con"
      },
      "description": {
        "en": "Son or daughter.",
        "vi": "Con."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RelationshipToTrafficker",
          "code": "Familial",
          "match": "broader"
        },
        "ctdc": {
          "list": "recruiterRelation",
          "code": "recruiterRelationFamily",
          "match": "broader"
        }
      }
    },
    {
      "code": "spouse",
      "title": {
        "en": "Spouse",
        "vi": "Vợ, chồng"
      },
      "description": {
        "en": "Husband or wife.",
        "vi": "Vợ hoặc chồng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RelationshipToTrafficker",
          "code": "Familial",
          "match": "broader"
        },
        "ctdc": {
          "list": "recruiterRelation",
          "code": "recruiterRelationIntimatePartner",
          "match": "broader"
        }
      }
    },
    {
      "code": "sibling",
      "title": {
        "en": "Brother or sister",
        "vi": "Anh, chị, em"
      },
      "description": {
        "en": "Brother or sister.",
        "vi": "Anh, chị, em ruột."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RelationshipToTrafficker",
          "code": "Familial",
          "match": "broader"
        },
        "ctdc": {
          "list": "recruiterRelation",
          "code": "recruiterRelationFamily",
          "match": "broader"
        }
      }
    },
    {
      "code": "grandparent",
      "title": {
        "en": "Grandparent",
        "vi": "Ông, bà"
      },
      "description": {
        "en": "Grandparent.",
        "vi": "Ông, bà nội, ngoại."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RelationshipToTrafficker",
          "code": "Familial",
          "match": "broader"
        },
        "ctdc": {
          "list": "recruiterRelation",
          "code": "recruiterRelationFamily",
          "match": "broader"
        }
      }
    },
    {
      "code": "other-kin",
      "title": {
        "en": "Other relative",
        "vi": "Người thân thích khác"
      },
      "description": {
        "en": "Another relative.",
        "vi": "Người thân thích khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RelationshipToTrafficker",
          "code": "Familial",
          "match": "broader"
        },
        "ctdc": {
          "list": "recruiterRelation",
          "code": "recruiterRelationFamily",
          "match": "broader"
        }
      }
    },
    {
      "code": "guardian",
      "title": {
        "en": "Guardian",
        "vi": "Người giám hộ"
      },
      "description": {
        "en": "Guardian.",
        "vi": "Người giám hộ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        }
      }
    },
    {
      "code": "partner",
      "title": {
        "en": "Partner",
        "vi": "Người yêu"
      },
      "description": {
        "en": "Lover or partner.",
        "vi": "Người yêu, bạn tình."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RelationshipToTrafficker",
          "code": "Acquainted",
          "match": "broader"
        },
        "ctdc": {
          "list": "recruiterRelation",
          "code": "recruiterRelationIntimatePartner",
          "match": "broader"
        }
      }
    },
    {
      "code": "friend",
      "title": {
        "en": "Friend",
        "vi": "Bạn bè"
      },
      "description": {
        "en": "Friend or schoolmate.",
        "vi": "Bạn bè, bạn học."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RelationshipToTrafficker",
          "code": "Acquainted",
          "match": "broader"
        },
        "ctdc": {
          "list": "recruiterRelation",
          "code": "recruiterRelationFriend",
          "match": "exact"
        }
      }
    },
    {
      "code": "neighbour",
      "title": {
        "en": "Neighbour",
        "vi": "Hàng xóm"
      },
      "description": {
        "en": "Neighbour.",
        "vi": "Hàng xóm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RelationshipToTrafficker",
          "code": "Acquainted",
          "match": "broader"
        },
        "ctdc": {
          "list": "recruiterRelation",
          "code": "recruiterRelationOther",
          "match": "broader"
        }
      }
    },
    {
      "code": "employer",
      "title": {
        "en": "Employer",
        "vi": "Người sử dụng lao động, môi giới việc làm"
      },
      "description": {
        "en": "Employer or job broker.",
        "vi": "Người sử dụng lao động hoặc môi giới việc làm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RelationshipToTrafficker",
          "code": "Acquainted",
          "match": "broader"
        },
        "ctdc": {
          "list": "recruiterRelation",
          "code": "recruiterRelationOther",
          "match": "broader"
        }
      }
    },
    {
      "code": "online-acquaintance",
      "title": {
        "en": "Online acquaintance",
        "vi": "Quen qua mạng"
      },
      "description": {
        "en": "Known from the network only.",
        "vi": "Chỉ quen qua mạng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RelationshipToTrafficker",
          "code": "Acquainted",
          "match": "broader"
        },
        "ctdc": {
          "match": "none"
        }
      }
    },
    {
      "code": "stranger",
      "title": {
        "en": "Stranger",
        "vi": "Người lạ"
      },
      "description": {
        "en": "Not known before.",
        "vi": "Không quen biết trước."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RelationshipToTrafficker",
          "code": "Unaquainted",
          "match": "exact"
        },
        "ctdc": {
          "match": "none"
        }
      }
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known.",
        "vi": "Chưa xác định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "list": "recruiterRelation",
          "code": "recruiterRelationUnknown",
          "match": "exact"
        }
      }
    }
  ]
};

/**
 * Channel of a report · Kênh tiếp nhận
 *
 * By which way the report came in.
 */
export const reportChannel: Codelist<Codes.ReportChannelCode> = {
  "id": "https://schemas.lienthong.example/codelists/report-channel/1.0",
  "open": true,
  "title": {
    "en": "Channel of a report",
    "vi": "Kênh tiếp nhận"
  },
  "description": {
    "en": "By which way the report came in.",
    "vi": "Nguồn tin đến bằng cách nào."
  },
  "codes": [
    {
      "code": "in-person",
      "title": {
        "en": "In person",
        "vi": "Trực tiếp"
      },
      "description": {
        "en": "The reporter came to the office.",
        "vi": "Người tố giác, báo tin đến trực tiếp."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "telephone",
      "title": {
        "en": "Telephone",
        "vi": "Điện thoại"
      },
      "description": {
        "en": "By telephone to the office or an officer.",
        "vi": "Qua điện thoại của cơ quan hoặc cán bộ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "hotline",
      "title": {
        "en": "Hotline",
        "vi": "Đường dây nóng"
      },
      "description": {
        "en": "Through the national hotline 111 or another hotline.",
        "vi": "Qua tổng đài 111 hoặc đường dây nóng khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "post",
      "title": {
        "en": "Post",
        "vi": "Bưu chính"
      },
      "description": {
        "en": "By letter.",
        "vi": "Qua đường bưu chính."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "online",
      "title": {
        "en": "Online",
        "vi": "Trực tuyến"
      },
      "description": {
        "en": "Through a portal, VNeID, e-mail or social network page of the body.",
        "vi": "Qua cổng thông tin, VNeID, thư điện tử hoặc trang mạng của cơ quan."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "media",
      "title": {
        "en": "Mass media",
        "vi": "Phương tiện thông tin đại chúng"
      },
      "description": {
        "en": "Published by the mass media.",
        "vi": "Đăng trên phương tiện thông tin đại chúng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "other-body",
      "title": {
        "en": "Passed on by another body",
        "vi": "Cơ quan khác chuyển đến"
      },
      "description": {
        "en": "Another body received it and passed it on.",
        "vi": "Cơ quan, tổ chức khác tiếp nhận rồi chuyển đến."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "own-discovery",
      "title": {
        "en": "Own discovery",
        "vi": "Tự phát hiện"
      },
      "description": {
        "en": "An officer of the body discovered the facts.",
        "vi": "Cán bộ của cơ quan tự phát hiện."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "surrender",
      "title": {
        "en": "Surrender",
        "vi": "Đầu thú, tự thú"
      },
      "description": {
        "en": "The offender gave himself up or confessed.",
        "vi": "Người phạm tội tự thú hoặc đầu thú."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-145",
        "circular01-2017-5"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Decision on a report · Quyết định giải quyết nguồn tin
 *
 * How the settling body settled a report of crime: exactly one of the three decisions of Article 147(1).
 */
export const reportDecision: Codelist<Codes.ReportDecisionCode> = {
  "id": "https://schemas.lienthong.example/codelists/report-decision/1.0",
  "open": false,
  "title": {
    "en": "Decision on a report",
    "vi": "Quyết định giải quyết nguồn tin"
  },
  "description": {
    "en": "How the settling body settled a report of crime: exactly one of the three decisions of Article 147(1).",
    "vi": "Kết quả giải quyết tố giác, tin báo, kiến nghị khởi tố: đúng một trong ba quyết định tại khoản 1 Điều 147."
  },
  "codes": [
    {
      "code": "institute",
      "title": {
        "en": "Institute a case",
        "vi": "Khởi tố vụ án hình sự"
      },
      "description": {
        "en": "A criminal case is instituted.",
        "vi": "Quyết định khởi tố vụ án hình sự (điểm a)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-147-1",
        "cpc2015-154"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "not-institute",
      "title": {
        "en": "Not institute a case",
        "vi": "Không khởi tố vụ án hình sự"
      },
      "description": {
        "en": "No criminal case is instituted.",
        "vi": "Quyết định không khởi tố vụ án hình sự (điểm b)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-147-1",
        "cpc2015-158"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "suspend",
      "title": {
        "en": "Suspend the settlement",
        "vi": "Tạm đình chỉ giải quyết"
      },
      "description": {
        "en": "The settlement waits for what has been asked for.",
        "vi": "Quyết định tạm đình chỉ việc giải quyết tố giác, tin báo, kiến nghị khởi tố (điểm c)."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-147-1",
        "cpc2015-148-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Form of a report · Hình thức nguồn tin
 *
 * Whether the report was made orally or in writing.
 */
export const reportForm: Codelist<Codes.ReportFormCode> = {
  "id": "https://schemas.lienthong.example/codelists/report-form/1.0",
  "open": false,
  "title": {
    "en": "Form of a report",
    "vi": "Hình thức nguồn tin"
  },
  "description": {
    "en": "Whether the report was made orally or in writing.",
    "vi": "Nguồn tin bằng lời hay bằng văn bản."
  },
  "codes": [
    {
      "code": "oral",
      "title": {
        "en": "Oral",
        "vi": "Bằng lời"
      },
      "description": {
        "en": "Made by word of mouth and taken down in minutes.",
        "vi": "Trình bày bằng lời và được lập biên bản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "written",
      "title": {
        "en": "Written",
        "vi": "Bằng văn bản"
      },
      "description": {
        "en": "Made in writing.",
        "vi": "Gửi bằng văn bản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of report · Loại báo cáo
 *
 * Periodic, thematic or urgent.
 */
export const reportRegime: Codelist<Codes.ReportRegimeCode> = {
  "id": "https://schemas.lienthong.example/codelists/report-regime/1.0",
  "open": false,
  "title": {
    "en": "Kind of report",
    "vi": "Loại báo cáo"
  },
  "description": {
    "en": "Periodic, thematic or urgent.",
    "vi": "Định kỳ, chuyên đề hay đột xuất."
  },
  "codes": [
    {
      "code": "periodic",
      "title": {
        "en": "Periodic",
        "vi": "Định kỳ"
      },
      "description": {
        "en": "Sent at fixed times.",
        "vi": "Gửi theo thời hạn định sẵn."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "thematic",
      "title": {
        "en": "Thematic",
        "vi": "Chuyên đề"
      },
      "description": {
        "en": "On one theme.",
        "vi": "Theo một chuyên đề."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "urgent",
      "title": {
        "en": "Urgent",
        "vi": "Đột xuất"
      },
      "description": {
        "en": "On request, at once.",
        "vi": "Theo yêu cầu đột xuất."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree09-2019-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Source of a report · Loại nguồn tin
 *
 * The three sources of information on a crime, and reports that prove not to be one.
 */
export const reportSource: Codelist<Codes.ReportSourceCode> = {
  "id": "https://schemas.lienthong.example/codelists/report-source/1.0",
  "open": false,
  "title": {
    "en": "Source of a report",
    "vi": "Loại nguồn tin"
  },
  "description": {
    "en": "The three sources of information on a crime, and reports that prove not to be one.",
    "vi": "Ba loại nguồn tin về tội phạm và tin khác."
  },
  "codes": [
    {
      "code": "denunciation",
      "title": {
        "en": "Denunciation",
        "vi": "Tố giác về tội phạm"
      },
      "description": {
        "en": "An individual discovers a crime and denounces it.",
        "vi": "Cá nhân phát hiện và tố cáo hành vi có dấu hiệu tội phạm."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "report",
      "title": {
        "en": "Report of crime",
        "vi": "Tin báo về tội phạm"
      },
      "description": {
        "en": "Information by an agency, organisation, individual or the mass media.",
        "vi": "Thông tin về vụ việc có dấu hiệu tội phạm do cơ quan, tổ chức, cá nhân hoặc phương tiện thông tin đại chúng cung cấp."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "petition",
      "title": {
        "en": "Petition to prosecute",
        "vi": "Kiến nghị khởi tố"
      },
      "description": {
        "en": "A competent state body proposes prosecution in writing with evidence.",
        "vi": "Cơ quan nhà nước có thẩm quyền kiến nghị bằng văn bản, kèm chứng cứ, tài liệu."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of reporter · Loại người báo tin
 *
 * Who reported, without naming anybody.
 */
export const reporterKind: Codelist<Codes.ReporterKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/reporter-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of reporter",
    "vi": "Loại người báo tin"
  },
  "description": {
    "en": "Who reported, without naming anybody.",
    "vi": "Ai báo tin, không nêu danh tính."
  },
  "codes": [
    {
      "code": "victim",
      "title": {
        "en": "The victim",
        "vi": "Nạn nhân"
      },
      "description": {
        "en": "The person concerned.",
        "vi": "Chính người bị mua bán."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "relative",
      "title": {
        "en": "A relative",
        "vi": "Người thân thích"
      },
      "description": {
        "en": "A relative of the person concerned.",
        "vi": "Người thân thích của người bị mua bán."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "witness",
      "title": {
        "en": "A witness",
        "vi": "Người biết việc"
      },
      "description": {
        "en": "Somebody who knows of the facts.",
        "vi": "Người biết về sự việc."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "public",
      "title": {
        "en": "A member of the public",
        "vi": "Người dân"
      },
      "description": {
        "en": "Another individual.",
        "vi": "Cá nhân khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "offender",
      "title": {
        "en": "An offender",
        "vi": "Người tham gia thực hiện"
      },
      "description": {
        "en": "Somebody who took part.",
        "vi": "Người có tham gia vào hành vi."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "organisation",
      "title": {
        "en": "An organisation",
        "vi": "Tổ chức"
      },
      "description": {
        "en": "An organisation or enterprise.",
        "vi": "Tổ chức, doanh nghiệp."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "state-body",
      "title": {
        "en": "A state body",
        "vi": "Cơ quan nhà nước"
      },
      "description": {
        "en": "A state body or its officer.",
        "vi": "Cơ quan nhà nước hoặc cán bộ của cơ quan."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "media",
      "title": {
        "en": "The press",
        "vi": "Báo chí"
      },
      "description": {
        "en": "A press body.",
        "vi": "Cơ quan báo chí."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "anonymous",
      "title": {
        "en": "Anonymous",
        "vi": "Nặc danh"
      },
      "description": {
        "en": "The reporter did not say who he is.",
        "vi": "Người báo tin không nêu danh tính."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-144"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Ground of representation · Căn cứ đại diện
 *
 * Why somebody acts for the person.
 */
export const representation: Codelist<Codes.RepresentationCode> = {
  "id": "https://schemas.lienthong.example/codelists/representation/1.0",
  "open": false,
  "title": {
    "en": "Ground of representation",
    "vi": "Căn cứ đại diện"
  },
  "description": {
    "en": "Why somebody acts for the person.",
    "vi": "Vì sao người này đại diện."
  },
  "codes": [
    {
      "code": "parent",
      "title": {
        "en": "Parent of a minor",
        "vi": "Cha, mẹ của người chưa thành niên"
      },
      "description": {
        "en": "Father or mother of a person under 18.",
        "vi": "Cha, mẹ của người dưới 18 tuổi."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "civil2015-136"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "guardian",
      "title": {
        "en": "Guardian",
        "vi": "Người giám hộ"
      },
      "description": {
        "en": "Appointed or natural guardian.",
        "vi": "Người giám hộ đương nhiên hoặc được cử."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "civil2015-136"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "appointed",
      "title": {
        "en": "Appointed by a body",
        "vi": "Do cơ quan có thẩm quyền chỉ định"
      },
      "description": {
        "en": "Appointed by a court or another competent body.",
        "vi": "Do Tòa án hoặc cơ quan có thẩm quyền chỉ định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "civil2015-136"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "authorised",
      "title": {
        "en": "Authorised",
        "vi": "Được ủy quyền"
      },
      "description": {
        "en": "Authorised by the person.",
        "vi": "Được người đó ủy quyền."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "civil2015-136"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Circumstance of a rescue · Hoàn cảnh giải cứu
 *
 * What led to the rescue; no operational detail.
 */
export const rescueCircumstance: Codelist<Codes.RescueCircumstanceCode> = {
  "id": "https://schemas.lienthong.example/codelists/rescue-circumstance/1.0",
  "open": true,
  "title": {
    "en": "Circumstance of a rescue",
    "vi": "Hoàn cảnh giải cứu"
  },
  "description": {
    "en": "What led to the rescue; no operational detail.",
    "vi": "Việc giải cứu bắt đầu từ đâu; không nêu chi tiết nghiệp vụ."
  },
  "codes": [
    {
      "code": "report",
      "title": {
        "en": "After a report",
        "vi": "Từ nguồn tin về tội phạm"
      },
      "description": {
        "en": "A report of crime led to it.",
        "vi": "Từ tố giác, tin báo về tội phạm."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-145",
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "call-for-help",
      "title": {
        "en": "Call for help",
        "vi": "Từ lời cầu cứu"
      },
      "description": {
        "en": "The person or a relative called for help.",
        "vi": "Từ lời cầu cứu của người đó hoặc người thân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "hotline",
      "title": {
        "en": "Hotline 111",
        "vi": "Từ Tổng đài 111"
      },
      "description": {
        "en": "A call to the hotline led to it.",
        "vi": "Từ cuộc gọi đến Tổng đài 111."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "investigation",
      "title": {
        "en": "In an investigation",
        "vi": "Trong quá trình điều tra"
      },
      "description": {
        "en": "Found while a case was investigated.",
        "vi": "Phát hiện trong quá trình điều tra vụ án."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-163",
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "patrol",
      "title": {
        "en": "Patrol or check",
        "vi": "Tuần tra, kiểm soát"
      },
      "description": {
        "en": "Found by a patrol or a check at a gate.",
        "vi": "Phát hiện khi tuần tra, kiểm soát tại cửa khẩu, biên giới."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "foreign-police",
      "title": {
        "en": "With foreign police",
        "vi": "Phối hợp với cảnh sát nước ngoài"
      },
      "description": {
        "en": "Foreign police freed them.",
        "vi": "Cảnh sát nước ngoài giải cứu hoặc phối hợp."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28",
        "law53-2024-54"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "rescue-at-sea",
      "title": {
        "en": "At sea",
        "vi": "Trên biển"
      },
      "description": {
        "en": "Found on board a vessel.",
        "vi": "Phát hiện trên tàu, thuyền."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * State when rescued · Tình trạng khi được giải cứu
 *
 * In which state persons were when they came free.
 */
export const rescuedState: Codelist<Codes.RescuedStateCode> = {
  "id": "https://schemas.lienthong.example/codelists/rescued-state/1.0",
  "open": true,
  "title": {
    "en": "State when rescued",
    "vi": "Tình trạng khi được giải cứu"
  },
  "description": {
    "en": "In which state persons were when they came free.",
    "vi": "Tình trạng của những người này khi được giải cứu, tiếp nhận."
  },
  "codes": [
    {
      "code": "unharmed",
      "title": {
        "en": "Unharmed",
        "vi": "Bình thường"
      },
      "description": {
        "en": "No visible harm.",
        "vi": "Không có tổn hại rõ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "injured",
      "title": {
        "en": "Injured",
        "vi": "Bị thương"
      },
      "description": {
        "en": "Injured.",
        "vi": "Bị thương tích."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ill",
      "title": {
        "en": "Ill or weak",
        "vi": "Ốm, suy kiệt"
      },
      "description": {
        "en": "Ill, hungry or weak.",
        "vi": "Ốm, đói, suy kiệt."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "distressed",
      "title": {
        "en": "Distressed",
        "vi": "Hoảng loạn, bất ổn tâm lý"
      },
      "description": {
        "en": "In panic or mental distress.",
        "vi": "Hoảng loạn, bất ổn tâm lý."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "pregnant",
      "title": {
        "en": "Pregnant",
        "vi": "Mang thai"
      },
      "description": {
        "en": "Pregnant.",
        "vi": "Đang mang thai."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "without-papers",
      "title": {
        "en": "Without papers",
        "vi": "Không có giấy tờ"
      },
      "description": {
        "en": "No papers of identity or travel.",
        "vi": "Không có giấy tờ tùy thân, giấy tờ đi lại."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-30"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "deceased",
      "title": {
        "en": "Deceased",
        "vi": "Đã chết"
      },
      "description": {
        "en": "Found dead or died.",
        "vi": "Được tìm thấy đã chết hoặc chết sau đó."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Ground of returning the file · Căn cứ trả hồ sơ
 *
 * Why the file goes back for further investigation.
 */
export const returnGround: Codelist<Codes.ReturnGroundCode> = {
  "id": "https://schemas.lienthong.example/codelists/return-ground/1.0",
  "open": false,
  "title": {
    "en": "Ground of returning the file",
    "vi": "Căn cứ trả hồ sơ"
  },
  "description": {
    "en": "Why the file goes back for further investigation.",
    "vi": "Căn cứ trả hồ sơ để điều tra bổ sung."
  },
  "codes": [
    {
      "code": "evidence-missing",
      "title": {
        "en": "Evidence missing",
        "vi": "Thiếu chứng cứ"
      },
      "description": {
        "en": "Evidence is missing that cannot be had otherwise.",
        "vi": "Còn thiếu chứng cứ mà viện kiểm sát, Tòa án không tự bổ sung được."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-245",
        "cpc2015-280"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "other-offence",
      "title": {
        "en": "Another offence",
        "vi": "Có tội phạm khác"
      },
      "description": {
        "en": "Another offence is to be charged.",
        "vi": "Có căn cứ khởi tố bị can về tội phạm khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-245",
        "cpc2015-280"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "other-accomplice",
      "title": {
        "en": "Another accomplice",
        "vi": "Có đồng phạm khác"
      },
      "description": {
        "en": "Another accomplice or offender is to be charged.",
        "vi": "Có người đồng phạm hoặc người phạm tội khác chưa bị khởi tố."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-245",
        "cpc2015-280"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "procedure-violated",
      "title": {
        "en": "Procedure violated",
        "vi": "Vi phạm thủ tục"
      },
      "description": {
        "en": "The procedure was gravely violated.",
        "vi": "Có vi phạm nghiêm trọng về thủ tục tố tụng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-245",
        "cpc2015-280"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Reason of a revision · Lý do sửa đổi bản ghi
 *
 * Why a later revision of a record was issued.
 */
export const revisionReason: Codelist<Codes.RevisionReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/revision-reason/1.0",
  "open": false,
  "title": {
    "en": "Reason of a revision",
    "vi": "Lý do sửa đổi bản ghi"
  },
  "description": {
    "en": "Why a later revision of a record was issued.",
    "vi": "Vì sao ban hành bản sửa đổi tiếp theo của bản ghi."
  },
  "codes": [
    {
      "code": "entry-corrected",
      "title": {
        "en": "Entry corrected",
        "vi": "Sửa lỗi nhập liệu"
      },
      "description": {
        "en": "A slip of the pen or keyboard was corrected.",
        "vi": "Sửa sai sót khi ghi chép hoặc nhập liệu."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "facts-established",
      "title": {
        "en": "Facts established",
        "vi": "Xác minh thêm tình tiết"
      },
      "description": {
        "en": "Verification or investigation established new facts.",
        "vi": "Kết quả xác minh, điều tra làm rõ tình tiết mới."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "step-taken",
      "title": {
        "en": "Procedural step taken",
        "vi": "Có bước tố tụng mới"
      },
      "description": {
        "en": "A procedural step changed the state of the matter.",
        "vi": "Một bước tố tụng làm thay đổi tình trạng vụ việc."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "decision-changed",
      "title": {
        "en": "Decision changed",
        "vi": "Quyết định được thay đổi, bổ sung hoặc hủy bỏ"
      },
      "description": {
        "en": "A decision was changed, supplemented or set aside.",
        "vi": "Quyết định trước đó được thay đổi, bổ sung hoặc hủy bỏ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-156"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "consent-changed",
      "title": {
        "en": "Consent changed",
        "vi": "Thay đổi sự đồng ý"
      },
      "description": {
        "en": "Consent was given, narrowed or withdrawn.",
        "vi": "Sự đồng ý được đưa ra, thu hẹp hoặc rút lại."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "late-report",
      "title": {
        "en": "Late report",
        "vi": "Số liệu gửi muộn"
      },
      "description": {
        "en": "Figures or facts arrived after the data had closed.",
        "vi": "Số liệu, tình tiết đến sau thời điểm chốt số liệu."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-12"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "reconciled",
      "title": {
        "en": "Reconciled",
        "vi": "Sau đối chiếu"
      },
      "description": {
        "en": "A reconciliation with another body agreed on another figure.",
        "vi": "Kết quả đối chiếu với cơ quan khác thống nhất số liệu khác."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "official-edition",
      "title": {
        "en": "Official edition",
        "vi": "Số liệu chính thức"
      },
      "description": {
        "en": "The official edition replaces a provisional one.",
        "vi": "Số liệu chính thức thay số liệu sơ bộ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "area-reorganised",
      "title": {
        "en": "Area reorganised",
        "vi": "Sắp xếp đơn vị hành chính"
      },
      "description": {
        "en": "Administrative units were reorganised.",
        "vi": "Đơn vị hành chính được sắp xếp lại."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decision124-2004-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "duplicate",
      "title": {
        "en": "Duplicate",
        "vi": "Trùng lặp"
      },
      "description": {
        "en": "The same thing had already been recorded under another id.",
        "vi": "Việc này đã được ghi dưới mã khác."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "no-longer-pursued",
      "title": {
        "en": "No longer pursued",
        "vi": "Không tiếp tục theo đuổi"
      },
      "description": {
        "en": "The issuer no longer pursues the matter.",
        "vi": "Cơ quan ban hành không tiếp tục theo đuổi việc này."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "entered-by-mistake",
      "title": {
        "en": "Entered by mistake",
        "vi": "Nhập nhầm"
      },
      "description": {
        "en": "The record should never have existed.",
        "vi": "Bản ghi lẽ ra không được tạo."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "transferred",
      "title": {
        "en": "Transferred",
        "vi": "Chuyển thẩm quyền"
      },
      "description": {
        "en": "Another body became competent.",
        "vi": "Thẩm quyền được chuyển cho cơ quan khác."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Function in a ring · Việc làm trong đường dây
 *
 * What a person did in the ring.
 */
export const ringFunction: Codelist<Codes.RingFunctionCode> = {
  "id": "https://schemas.lienthong.example/codelists/ring-function/1.0",
  "open": true,
  "title": {
    "en": "Function in a ring",
    "vi": "Việc làm trong đường dây"
  },
  "description": {
    "en": "What a person did in the ring.",
    "vi": "Công việc cụ thể của một người trong đường dây."
  },
  "codes": [
    {
      "code": "recruiter",
      "title": {
        "en": "Recruiter",
        "vi": "Tuyển mộ, dụ dỗ"
      },
      "description": {
        "en": "Finds and lures victims.",
        "vi": "Tìm kiếm, lôi kéo nạn nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "RecruiterOrIntermediary",
          "match": "broader"
        }
      }
    },
    {
      "code": "transporter",
      "title": {
        "en": "Transporter",
        "vi": "Vận chuyển, đưa dẫn"
      },
      "description": {
        "en": "Carries or leads victims.",
        "vi": "Chở, dẫn đường cho nạn nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "Transporter",
          "match": "exact"
        }
      }
    },
    {
      "code": "border-crosser",
      "title": {
        "en": "Brings across the border",
        "vi": "Đưa qua biên giới"
      },
      "description": {
        "en": "Takes victims across the border.",
        "vi": "Đưa nạn nhân qua biên giới."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "Smuggler",
          "match": "broader"
        }
      }
    },
    {
      "code": "harbourer",
      "title": {
        "en": "Harbourer",
        "vi": "Chứa chấp"
      },
      "description": {
        "en": "Hides or lodges victims.",
        "vi": "Che giấu, bố trí chỗ ở cho nạn nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "HarbouredIndividual",
          "match": "exact"
        }
      }
    },
    {
      "code": "broker",
      "title": {
        "en": "Broker",
        "vi": "Môi giới"
      },
      "description": {
        "en": "Brings seller and buyer together.",
        "vi": "Nối bên giao và bên nhận."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-3"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "RecruiterOrIntermediary",
          "match": "broader"
        }
      }
    },
    {
      "code": "paper-maker",
      "title": {
        "en": "Provides papers",
        "vi": "Lo giấy tờ"
      },
      "description": {
        "en": "Makes or procures papers, tickets, contracts.",
        "vi": "Làm, lo giấy tờ, vé, hợp đồng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "Other",
          "match": "broader"
        }
      }
    },
    {
      "code": "guard",
      "title": {
        "en": "Guard",
        "vi": "Canh giữ"
      },
      "description": {
        "en": "Watches or confines victims.",
        "vi": "Canh gác, giam giữ nạn nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "ControlledIndividual",
          "match": "broader"
        }
      }
    },
    {
      "code": "exploiter",
      "title": {
        "en": "Exploiter",
        "vi": "Bóc lột"
      },
      "description": {
        "en": "Uses victims' labour or body.",
        "vi": "Trực tiếp bóc lột nạn nhân."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "Exploiter",
          "match": "exact"
        }
      }
    },
    {
      "code": "buyer",
      "title": {
        "en": "Receiver or buyer",
        "vi": "Mua, nhận người"
      },
      "description": {
        "en": "Receives victims against money.",
        "vi": "Nhận người và giao tiền, tài sản."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "pc2015-150-1-a"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "BoughtIndividual",
          "match": "exact"
        }
      }
    },
    {
      "code": "seller",
      "title": {
        "en": "Seller",
        "vi": "Bán, giao người"
      },
      "description": {
        "en": "Hands victims over against money.",
        "vi": "Giao người và nhận tiền, tài sản."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "pc2015-150-1-a"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "SoldIndividual",
          "match": "exact"
        }
      }
    },
    {
      "code": "money-handler",
      "title": {
        "en": "Money handler",
        "vi": "Giữ, chuyển tiền"
      },
      "description": {
        "en": "Receives, moves or hides money.",
        "vi": "Nhận, chuyển, che giấu tiền."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "pc2015-150-1-a"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "Other",
          "match": "broader"
        }
      }
    },
    {
      "code": "ransom-caller",
      "title": {
        "en": "Asks for ransom",
        "vi": "Đòi tiền chuộc"
      },
      "description": {
        "en": "Presses relatives for money.",
        "vi": "Ép người thân nộp tiền."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "RoleInProcess",
          "code": "Other",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Size of a ring · Quy mô đường dây
 *
 * How large the group of offenders is.
 */
export const ringSize: Codelist<Codes.RingSizeCode> = {
  "id": "https://schemas.lienthong.example/codelists/ring-size/1.0",
  "open": false,
  "title": {
    "en": "Size of a ring",
    "vi": "Quy mô đường dây"
  },
  "description": {
    "en": "How large the group of offenders is.",
    "vi": "Quy mô nhóm đối tượng."
  },
  "codes": [
    {
      "code": "single",
      "title": {
        "en": "One person",
        "vi": "Một người"
      },
      "description": {
        "en": "One offender alone.",
        "vi": "Một đối tượng thực hiện."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "pc2015-17"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "few",
      "title": {
        "en": "Two to five",
        "vi": "Từ 02 đến 05 người"
      },
      "description": {
        "en": "Two to five offenders.",
        "vi": "Nhóm từ 02 đến 05 đối tượng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "pc2015-17"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "several",
      "title": {
        "en": "Six to ten",
        "vi": "Từ 06 đến 10 người"
      },
      "description": {
        "en": "Six to ten offenders.",
        "vi": "Nhóm từ 06 đến 10 đối tượng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "pc2015-17"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "many",
      "title": {
        "en": "More than ten",
        "vi": "Trên 10 người"
      },
      "description": {
        "en": "More than ten offenders.",
        "vi": "Nhóm trên 10 đối tượng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "pc2015-17"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "The size is not known.",
        "vi": "Chưa xác định được quy mô."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "pc2015-17"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Risk · Nguy cơ
 *
 * What threatens the person.
 */
export const risk: Codelist<Codes.RiskCode> = {
  "id": "https://schemas.lienthong.example/codelists/risk/1.0",
  "open": true,
  "title": {
    "en": "Risk",
    "vi": "Nguy cơ"
  },
  "description": {
    "en": "What threatens the person.",
    "vi": "Điều gì đe dọa người này."
  },
  "codes": [
    {
      "code": "revenge",
      "title": {
        "en": "Revenge or threat",
        "vi": "Bị đe dọa, trả thù"
      },
      "description": {
        "en": "Threat or revenge by the traffickers.",
        "vi": "Bị đối tượng đe dọa, trả thù."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "still-held",
      "title": {
        "en": "Still held",
        "vi": "Đang bị khống chế"
      },
      "description": {
        "en": "The person is still in the power of others.",
        "vi": "Vẫn đang bị khống chế, giam giữ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-484"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "re-trafficking",
      "title": {
        "en": "Trafficked again",
        "vi": "Bị mua bán trở lại"
      },
      "description": {
        "en": "Likely to be trafficked again.",
        "vi": "Có nguy cơ bị mua bán trở lại."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-484"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "family-involved",
      "title": {
        "en": "Family involved",
        "vi": "Gia đình có liên quan"
      },
      "description": {
        "en": "A relative took part in the act.",
        "vi": "Người thân thích có tham gia."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-484"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "health-critical",
      "title": {
        "en": "Critical health",
        "vi": "Sức khỏe nguy kịch"
      },
      "description": {
        "en": "The state of health is critical.",
        "vi": "Tình trạng sức khỏe nguy kịch."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-484"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "self-harm",
      "title": {
        "en": "Self-harm",
        "vi": "Tự gây hại"
      },
      "description": {
        "en": "Might harm himself or herself.",
        "vi": "Có nguy cơ tự gây hại."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-484"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "pregnancy",
      "title": {
        "en": "Pregnancy",
        "vi": "Mang thai"
      },
      "description": {
        "en": "The person is pregnant.",
        "vi": "Đang mang thai."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-484"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "child-alone",
      "title": {
        "en": "Child without guardian",
        "vi": "Trẻ em không có người giám hộ"
      },
      "description": {
        "en": "A child without a guardian.",
        "vi": "Trẻ em không có người giám hộ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-484"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "debt",
      "title": {
        "en": "Debt",
        "vi": "Nợ"
      },
      "description": {
        "en": "Debt makes the person dependent.",
        "vi": "Khoản nợ khiến người này bị lệ thuộc."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-484"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "exposure",
      "title": {
        "en": "Exposure",
        "vi": "Bị lộ thông tin, kỳ thị"
      },
      "description": {
        "en": "Stigma or disclosure in the community or online.",
        "vi": "Bị kỳ thị hoặc lộ thông tin trong cộng đồng, trên mạng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "none-known",
      "title": {
        "en": "None known",
        "vi": "Chưa phát hiện nguy cơ"
      },
      "description": {
        "en": "No risk is known.",
        "vi": "Chưa phát hiện nguy cơ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-484"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of route · Loại tuyến
 *
 * Whether the persons stay in the country or cross the border.
 */
export const routeKind: Codelist<Codes.RouteKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/route-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of route",
    "vi": "Loại tuyến"
  },
  "description": {
    "en": "Whether the persons stay in the country or cross the border.",
    "vi": "Nạn nhân ở trong nước hay qua biên giới."
  },
  "codes": [
    {
      "code": "domestic",
      "title": {
        "en": "Within Viet Nam",
        "vi": "Trong nước"
      },
      "description": {
        "en": "Within one or several provinces.",
        "vi": "Trong phạm vi một hoặc nhiều tỉnh, thành phố."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "outbound",
      "title": {
        "en": "Out of Viet Nam",
        "vi": "Ra nước ngoài"
      },
      "description": {
        "en": "Out of Viet Nam.",
        "vi": "Đưa ra khỏi Việt Nam."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d",
        "pc2015-151-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "inbound",
      "title": {
        "en": "Into Viet Nam",
        "vi": "Vào Việt Nam"
      },
      "description": {
        "en": "From another country into Viet Nam.",
        "vi": "Từ nước khác vào Việt Nam."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "transit",
      "title": {
        "en": "Through Viet Nam",
        "vi": "Quá cảnh Việt Nam"
      },
      "description": {
        "en": "Through Viet Nam to a third country.",
        "vi": "Qua Việt Nam sang nước thứ ba."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "abroad",
      "title": {
        "en": "Abroad only",
        "vi": "Ở nước ngoài"
      },
      "description": {
        "en": "Between places outside Viet Nam.",
        "vi": "Giữa các nơi ngoài Việt Nam."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known.",
        "vi": "Chưa xác định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Script · Hệ chữ viết
 *
 * Script in which a name is written (ISO 15924).
 */
export const script: Codelist<Codes.ScriptCode> = {
  "id": "https://schemas.lienthong.example/codelists/script/1.0",
  "open": false,
  "title": {
    "en": "Script",
    "vi": "Hệ chữ viết"
  },
  "description": {
    "en": "Script in which a name is written (ISO 15924).",
    "vi": "Chữ viết của tên (ISO 15924)."
  },
  "codes": [
    {
      "code": "Latn",
      "title": {
        "en": "Latin",
        "vi": "Chữ Latinh"
      },
      "description": {
        "en": "Latin script, Vietnamese among it.",
        "vi": "Chữ Latinh, gồm chữ quốc ngữ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "Hans",
      "title": {
        "en": "Chinese, simplified",
        "vi": "Chữ Hán giản thể"
      },
      "description": {
        "en": "Simplified Chinese characters.",
        "vi": "Chữ Hán giản thể."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "Hant",
      "title": {
        "en": "Chinese, traditional",
        "vi": "Chữ Hán phồn thể"
      },
      "description": {
        "en": "Traditional Chinese characters.",
        "vi": "Chữ Hán phồn thể."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "Khmr",
      "title": {
        "en": "Khmer",
        "vi": "Chữ Khmer"
      },
      "description": {
        "en": "Khmer script.",
        "vi": "Chữ Khmer."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "Laoo",
      "title": {
        "en": "Lao",
        "vi": "Chữ Lào"
      },
      "description": {
        "en": "Lao script.",
        "vi": "Chữ Lào."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "Thai",
      "title": {
        "en": "Thai",
        "vi": "Chữ Thái Lan"
      },
      "description": {
        "en": "Thai script.",
        "vi": "Chữ Thái Lan."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "Mymr",
      "title": {
        "en": "Myanmar",
        "vi": "Chữ Miến Điện"
      },
      "description": {
        "en": "Myanmar script.",
        "vi": "Chữ Miến Điện."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "Cham",
      "title": {
        "en": "Cham",
        "vi": "Chữ Chăm"
      },
      "description": {
        "en": "Cham script.",
        "vi": "Chữ Chăm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "Kore",
      "title": {
        "en": "Korean",
        "vi": "Chữ Hàn"
      },
      "description": {
        "en": "Korean script.",
        "vi": "Chữ Hàn Quốc."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "Jpan",
      "title": {
        "en": "Japanese",
        "vi": "Chữ Nhật"
      },
      "description": {
        "en": "Japanese script.",
        "vi": "Chữ Nhật."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "Cyrl",
      "title": {
        "en": "Cyrillic",
        "vi": "Chữ Kirin"
      },
      "description": {
        "en": "Cyrillic script.",
        "vi": "Chữ Kirin."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Class of seriousness · Loại tội phạm
 *
 * The class of the offence by the upper bound of its frame; the time limits follow it.
 */
export const seriousness: Codelist<Codes.SeriousnessCode> = {
  "id": "https://schemas.lienthong.example/codelists/seriousness/1.0",
  "open": false,
  "title": {
    "en": "Class of seriousness",
    "vi": "Loại tội phạm"
  },
  "description": {
    "en": "The class of the offence by the upper bound of its frame; the time limits follow it.",
    "vi": "Phân loại tội phạm theo mức cao nhất của khung hình phạt; thời hạn tố tụng phụ thuộc vào loại này."
  },
  "codes": [
    {
      "code": "less-serious",
      "title": {
        "en": "Less serious",
        "vi": "Ít nghiêm trọng"
      },
      "description": {
        "en": "Less serious offence.",
        "vi": "Tội phạm ít nghiêm trọng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-9",
        "cpc2015-172"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "serious",
      "title": {
        "en": "Serious",
        "vi": "Nghiêm trọng"
      },
      "description": {
        "en": "Serious offence.",
        "vi": "Tội phạm nghiêm trọng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-9",
        "cpc2015-172"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "very-serious",
      "title": {
        "en": "Very serious",
        "vi": "Rất nghiêm trọng"
      },
      "description": {
        "en": "Very serious offence.",
        "vi": "Tội phạm rất nghiêm trọng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-9",
        "cpc2015-172"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "specially-serious",
      "title": {
        "en": "Specially serious",
        "vi": "Đặc biệt nghiêm trọng"
      },
      "description": {
        "en": "Specially serious offence.",
        "vi": "Tội phạm đặc biệt nghiêm trọng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "pc2015-9",
        "cpc2015-172"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Sex · Giới tính
 *
 * Sex as stated in the papers or by the person.
 */
export const sex: Codelist<Codes.SexCode> = {
  "id": "https://schemas.lienthong.example/codelists/sex/1.0",
  "open": false,
  "title": {
    "en": "Sex",
    "vi": "Giới tính"
  },
  "description": {
    "en": "Sex as stated in the papers or by the person.",
    "vi": "Giới tính theo giấy tờ hoặc lời khai."
  },
  "codes": [
    {
      "code": "male",
      "title": {
        "en": "Male",
        "vi": "Nam"
      },
      "description": {
        "en": "Male.",
        "vi": "Giới tính nam."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "Gender",
          "code": "Masculine",
          "match": "exact"
        },
        "ctdc": {
          "list": "gender",
          "code": "Male",
          "match": "exact"
        },
        "glotip": {
          "list": "Sex",
          "code": "Male",
          "match": "exact"
        },
        "sdmx": {
          "code": "M",
          "match": "exact"
        }
      }
    },
    {
      "code": "female",
      "title": {
        "en": "Female",
        "vi": "Nữ"
      },
      "description": {
        "en": "Female.",
        "vi": "Giới tính nữ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "Gender",
          "code": "Feminine",
          "match": "exact"
        },
        "ctdc": {
          "list": "gender",
          "code": "Female",
          "match": "exact"
        },
        "glotip": {
          "list": "Sex",
          "code": "Female",
          "match": "exact"
        },
        "sdmx": {
          "code": "F",
          "match": "exact"
        }
      }
    },
    {
      "code": "other",
      "title": {
        "en": "Other",
        "vi": "Khác"
      },
      "description": {
        "en": "Another sex or gender.",
        "vi": "Giới tính khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "Gender",
          "code": "NonConforming",
          "match": "narrower"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Sex",
          "code": "Other",
          "match": "exact"
        },
        "sdmx": {
          "code": "O",
          "match": "exact"
        }
      }
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known.",
        "vi": "Chưa xác định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "Gender",
          "code": "NonSpecifiedUnknown",
          "match": "exact"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Sex",
          "code": "Unknown",
          "match": "exact"
        },
        "sdmx": {
          "code": "_U",
          "match": "exact"
        }
      }
    }
  ]
};

/**
 * Condition of sharing · Điều kiện chia sẻ
 *
 * What must be there besides the row of sharing.
 */
export const sharingCondition: Codelist<Codes.SharingConditionCode> = {
  "id": "https://schemas.lienthong.example/codelists/sharing-condition/1.0",
  "open": false,
  "title": {
    "en": "Condition of sharing",
    "vi": "Điều kiện chia sẻ"
  },
  "description": {
    "en": "What must be there besides the row of sharing.",
    "vi": "Điều kiện phải có ngoài quy tắc chia sẻ."
  },
  "codes": [
    {
      "code": "none",
      "title": {
        "en": "None",
        "vi": "Không"
      },
      "description": {
        "en": "The law itself allows it.",
        "vi": "Pháp luật cho phép trực tiếp."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "consent",
      "title": {
        "en": "Consent",
        "vi": "Có sự đồng ý"
      },
      "description": {
        "en": "The person consented.",
        "vi": "Người được chia sẻ thông tin đồng ý."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "minors-representative",
      "title": {
        "en": "Consent of the representative",
        "vi": "Người đại diện đồng ý"
      },
      "description": {
        "en": "The legal representative consented.",
        "vi": "Người đại diện hợp pháp đồng ý."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-3-10"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "court-order",
      "title": {
        "en": "Court order",
        "vi": "Quyết định của Tòa án"
      },
      "description": {
        "en": "A court ordered it.",
        "vi": "Theo quyết định của Tòa án."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Stage of the procedure · Giai đoạn tố tụng
 *
 * Where the case stands.
 */
export const stage: Codelist<Codes.StageCode> = {
  "id": "https://schemas.lienthong.example/codelists/stage/1.0",
  "open": false,
  "title": {
    "en": "Stage of the procedure",
    "vi": "Giai đoạn tố tụng"
  },
  "description": {
    "en": "Where the case stands.",
    "vi": "Vụ án đang ở giai đoạn nào."
  },
  "codes": [
    {
      "code": "investigation",
      "title": {
        "en": "Investigation",
        "vi": "Điều tra"
      },
      "description": {
        "en": "The case was instituted and is investigated.",
        "vi": "Vụ án đã khởi tố và đang điều tra."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-172"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "investigation-suspended",
      "title": {
        "en": "Investigation suspended",
        "vi": "Tạm đình chỉ điều tra"
      },
      "description": {
        "en": "The investigation is suspended; the case stays in stock on a line of its own.",
        "vi": "Việc điều tra đang tạm đình chỉ; vụ án vẫn nằm trong số tồn, ghi dòng riêng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-229"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "investigation-terminated",
      "title": {
        "en": "Investigation terminated",
        "vi": "Đình chỉ điều tra"
      },
      "description": {
        "en": "The investigation was terminated.",
        "vi": "Việc điều tra đã đình chỉ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-230"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "prosecution",
      "title": {
        "en": "Decision to prosecute",
        "vi": "Truy tố"
      },
      "description": {
        "en": "The file is with the procuracy for its decision.",
        "vi": "Hồ sơ đang ở viện kiểm sát để quyết định việc truy tố."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-240"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "prosecution-suspended",
      "title": {
        "en": "Suspended at the procuracy",
        "vi": "Viện kiểm sát tạm đình chỉ vụ án"
      },
      "description": {
        "en": "The procuracy suspended the case.",
        "vi": "Vụ án tạm đình chỉ ở giai đoạn truy tố."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-240"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "prosecution-terminated",
      "title": {
        "en": "Terminated at the procuracy",
        "vi": "Viện kiểm sát đình chỉ vụ án"
      },
      "description": {
        "en": "The procuracy terminated the case.",
        "vi": "Vụ án đình chỉ ở giai đoạn truy tố."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-240"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "trial-preparation",
      "title": {
        "en": "Trial preparation",
        "vi": "Chuẩn bị xét xử"
      },
      "description": {
        "en": "The court prepares the trial.",
        "vi": "Tòa án đang chuẩn bị xét xử."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-277"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "first-instance",
      "title": {
        "en": "First-instance trial",
        "vi": "Xét xử sơ thẩm"
      },
      "description": {
        "en": "The case is tried at first instance.",
        "vi": "Vụ án đang xét xử sơ thẩm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-277"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "appeal",
      "title": {
        "en": "Appeal",
        "vi": "Xét xử phúc thẩm"
      },
      "description": {
        "en": "The case is tried on appeal.",
        "vi": "Vụ án đang xét xử phúc thẩm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "final",
      "title": {
        "en": "Final",
        "vi": "Đã có hiệu lực pháp luật"
      },
      "description": {
        "en": "The judgment has legal force.",
        "vi": "Bản án, quyết định đã có hiệu lực pháp luật."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "review",
      "title": {
        "en": "Cassation or reopening",
        "vi": "Giám đốc thẩm, tái thẩm"
      },
      "description": {
        "en": "The final judgment is under review.",
        "vi": "Bản án đã có hiệu lực đang được xem xét lại."
      },
      "state": "active",
      "provenance": "background",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "transferred",
      "title": {
        "en": "Transferred",
        "vi": "Đã chuyển vụ án"
      },
      "description": {
        "en": "The case was handed to another body.",
        "vi": "Vụ án đã chuyển cho cơ quan khác theo thẩm quyền."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-163"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "joined",
      "title": {
        "en": "Joined into another",
        "vi": "Đã nhập vụ án"
      },
      "description": {
        "en": "The case goes on inside another case.",
        "vi": "Vụ án đã nhập vào vụ án khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-170"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Who asked for support · Người đề nghị hỗ trợ
 *
 * Who signed the application for support.
 */
export const supportApplicant: Codelist<Codes.SupportApplicantCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-applicant/1.0",
  "open": false,
  "title": {
    "en": "Who asked for support",
    "vi": "Người đề nghị hỗ trợ"
  },
  "description": {
    "en": "Who signed the application for support.",
    "vi": "Người ký đơn đề nghị hỗ trợ."
  },
  "codes": [
    {
      "code": "person",
      "title": {
        "en": "The person",
        "vi": "Chính người được hỗ trợ"
      },
      "description": {
        "en": "The victim, or the person under identification.",
        "vi": "Nạn nhân hoặc người đang trong quá trình xác định là nạn nhân."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree162-2025-24"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "family",
      "title": {
        "en": "The family",
        "vi": "Gia đình"
      },
      "description": {
        "en": "The family of a victim or accompanying person under 18.",
        "vi": "Gia đình nạn nhân hoặc người đi cùng dưới 18 tuổi."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decree162-2025-24"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "representative",
      "title": {
        "en": "The representative",
        "vi": "Người đại diện, người giám hộ"
      },
      "description": {
        "en": "The legal representative or guardian.",
        "vi": "Người đại diện theo pháp luật, người giám hộ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "civil2015-136"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "body",
      "title": {
        "en": "A body",
        "vi": "Cơ quan, tổ chức"
      },
      "description": {
        "en": "The body that received or referred the person.",
        "vi": "Cơ quan, tổ chức tiếp nhận hoặc chuyển tuyến."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Kind of support, old law · Chế độ hỗ trợ theo luật cũ
 *
 * The kinds of support of law 66/2011, kept for victims identified before 1 July 2025. They do not map one to one.
 */
export const supportKind2011: Codelist<Codes.SupportKind2011Code> = {
  "id": "https://schemas.lienthong.example/codelists/support-kind-2011/1.0",
  "open": false,
  "title": {
    "en": "Kind of support, old law",
    "vi": "Chế độ hỗ trợ theo luật cũ"
  },
  "description": {
    "en": "The kinds of support of law 66/2011, kept for victims identified before 1 July 2025. They do not map one to one.",
    "vi": "Chế độ hỗ trợ theo Luật 66/2011, áp dụng cho nạn nhân được xác định trước ngày 01/7/2025. Không tương ứng một một với luật mới."
  },
  "codes": [
    {
      "code": "a",
      "title": {
        "en": "Essential needs and travel",
        "vi": "Nhu cầu thiết yếu và chi phí đi lại"
      },
      "description": {
        "en": "Essential needs and travel costs.",
        "vi": "Hỗ trợ nhu cầu thiết yếu và chi phí đi lại."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-32",
        "law53-2024-63"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "SocialCare",
          "match": "broader"
        }
      }
    },
    {
      "code": "b",
      "title": {
        "en": "Medical care",
        "vi": "Hỗ trợ y tế"
      },
      "description": {
        "en": "Medical support.",
        "vi": "Hỗ trợ y tế."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-32",
        "law53-2024-63"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Health",
          "match": "broader"
        }
      }
    },
    {
      "code": "c",
      "title": {
        "en": "Psychological support",
        "vi": "Hỗ trợ tâm lý"
      },
      "description": {
        "en": "Psychological support.",
        "vi": "Hỗ trợ tâm lý."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-32",
        "law53-2024-63"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Health",
          "match": "broader"
        }
      }
    },
    {
      "code": "d",
      "title": {
        "en": "Legal aid",
        "vi": "Trợ giúp pháp lý"
      },
      "description": {
        "en": "Legal aid.",
        "vi": "Trợ giúp pháp lý."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-32",
        "law53-2024-63"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Legal",
          "match": "broader"
        }
      }
    },
    {
      "code": "đ",
      "title": {
        "en": "Schooling and vocational training",
        "vi": "Học văn hóa, học nghề"
      },
      "description": {
        "en": "Schooling and vocational training.",
        "vi": "Hỗ trợ học văn hóa, học nghề."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-32",
        "law53-2024-63"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "e",
      "title": {
        "en": "Initial allowance and loan",
        "vi": "Trợ cấp khó khăn ban đầu, vay vốn"
      },
      "description": {
        "en": "Initial hardship allowance and loan.",
        "vi": "Trợ cấp khó khăn ban đầu, hỗ trợ vay vốn."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-32",
        "law53-2024-63"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Financial",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Kind of support · Chế độ hỗ trợ
 *
 * The ten kinds of support, under the letters of Article 37(1).
 */
export const supportKind: Codelist<Codes.SupportKindCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-kind/1.0",
  "open": false,
  "title": {
    "en": "Kind of support",
    "vi": "Chế độ hỗ trợ"
  },
  "description": {
    "en": "The ten kinds of support, under the letters of Article 37(1).",
    "vi": "Mười chế độ hỗ trợ theo các điểm của khoản 1 Điều 37."
  },
  "codes": [
    {
      "code": "a",
      "title": {
        "en": "Essential needs",
        "vi": "Nhu cầu thiết yếu"
      },
      "description": {
        "en": "Food, clothing and shelter.",
        "vi": "Hỗ trợ nhu cầu thiết yếu."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "SocialCare",
          "match": "broader"
        }
      }
    },
    {
      "code": "b",
      "title": {
        "en": "Medical care",
        "vi": "Hỗ trợ y tế"
      },
      "description": {
        "en": "Medical examination and treatment.",
        "vi": "Hỗ trợ y tế."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Health",
          "match": "broader"
        }
      }
    },
    {
      "code": "c",
      "title": {
        "en": "Interpretation",
        "vi": "Phiên dịch"
      },
      "description": {
        "en": "Interpretation and translation.",
        "vi": "Hỗ trợ phiên dịch."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "d",
      "title": {
        "en": "Legal support",
        "vi": "Hỗ trợ pháp luật"
      },
      "description": {
        "en": "Legal information and advice.",
        "vi": "Hỗ trợ pháp luật."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Legal",
          "match": "broader"
        }
      }
    },
    {
      "code": "đ",
      "title": {
        "en": "Legal aid",
        "vi": "Trợ giúp pháp lý"
      },
      "description": {
        "en": "State legal aid.",
        "vi": "Trợ giúp pháp lý."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Legal",
          "match": "broader"
        }
      }
    },
    {
      "code": "e",
      "title": {
        "en": "Travel costs",
        "vi": "Chi phí đi lại"
      },
      "description": {
        "en": "Costs of the way.",
        "vi": "Hỗ trợ chi phí đi lại."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "g",
      "title": {
        "en": "Psychological support",
        "vi": "Hỗ trợ tâm lý"
      },
      "description": {
        "en": "Psychological counselling.",
        "vi": "Hỗ trợ tâm lý."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Health",
          "match": "broader"
        }
      }
    },
    {
      "code": "h",
      "title": {
        "en": "Schooling",
        "vi": "Học văn hóa"
      },
      "description": {
        "en": "General schooling.",
        "vi": "Hỗ trợ học văn hóa."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "decree162-2025-24"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Education",
          "match": "exact"
        }
      }
    },
    {
      "code": "i",
      "title": {
        "en": "Vocational training and job advice",
        "vi": "Học nghề, tư vấn việc làm"
      },
      "description": {
        "en": "Training for a trade and advice on jobs.",
        "vi": "Hỗ trợ học nghề, tư vấn việc làm."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-1",
        "decree162-2025-24"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Livelihood",
          "match": "broader"
        }
      }
    },
    {
      "code": "k",
      "title": {
        "en": "Initial allowance and loan",
        "vi": "Trợ cấp khó khăn ban đầu, vay vốn"
      },
      "description": {
        "en": "Initial hardship allowance and loan.",
        "vi": "Trợ cấp khó khăn ban đầu và hỗ trợ vay vốn."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-1",
        "decree162-2025-24"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "spl_Type",
          "code": "Financial",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Who pays for support · Nguồn kinh phí hỗ trợ
 *
 * Where the money for a support service came from.
 */
export const supportPayer: Codelist<Codes.SupportPayerCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-payer/1.0",
  "open": true,
  "title": {
    "en": "Who pays for support",
    "vi": "Nguồn kinh phí hỗ trợ"
  },
  "description": {
    "en": "Where the money for a support service came from.",
    "vi": "Kinh phí của chế độ hỗ trợ lấy từ đâu."
  },
  "codes": [
    {
      "code": "state-budget",
      "title": {
        "en": "State budget",
        "vi": "Ngân sách nhà nước"
      },
      "description": {
        "en": "The budget of the State, at whatever level.",
        "vi": "Ngân sách nhà nước các cấp."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "circular120-2026-spending"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "health-insurance",
      "title": {
        "en": "Health insurance",
        "vi": "Quỹ bảo hiểm y tế"
      },
      "description": {
        "en": "The health insurance fund.",
        "vi": "Quỹ bảo hiểm y tế chi trả."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "decree162-2025-24"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "social-fund",
      "title": {
        "en": "Social fund",
        "vi": "Quỹ xã hội, từ thiện"
      },
      "description": {
        "en": "A charity or social fund.",
        "vi": "Quỹ xã hội, quỹ từ thiện."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "international",
      "title": {
        "en": "International or foreign body",
        "vi": "Tổ chức quốc tế, nước ngoài"
      },
      "description": {
        "en": "An international or foreign organisation.",
        "vi": "Tổ chức quốc tế, tổ chức nước ngoài."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "provider",
      "title": {
        "en": "The provider itself",
        "vi": "Cơ sở tự chi trả"
      },
      "description": {
        "en": "The body that gives the support.",
        "vi": "Cơ sở, cơ quan thực hiện hỗ trợ tự chi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "relatives",
      "title": {
        "en": "The person or relatives",
        "vi": "Người được hỗ trợ, người thân thích"
      },
      "description": {
        "en": "The person or the relatives.",
        "vi": "Người được hỗ trợ hoặc người thân thích tự chi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Place of support · Nơi hỗ trợ
 *
 * Whether the person is in the country.
 */
export const supportPlace: Codelist<Codes.SupportPlaceCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-place/1.0",
  "open": false,
  "title": {
    "en": "Place of support",
    "vi": "Nơi hỗ trợ"
  },
  "description": {
    "en": "Whether the person is in the country.",
    "vi": "Người được hỗ trợ đang ở trong nước hay ngoài nước."
  },
  "codes": [
    {
      "code": "in-country",
      "title": {
        "en": "In Viet Nam",
        "vi": "Trong nước"
      },
      "description": {
        "en": "The person is in Viet Nam.",
        "vi": "Đang ở Việt Nam."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "abroad",
      "title": {
        "en": "Abroad",
        "vi": "Ở nước ngoài"
      },
      "description": {
        "en": "The person is outside Viet Nam.",
        "vi": "Đang ở ngoài Việt Nam."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Result of a support service · Kết quả thực hiện hỗ trợ
 *
 * What became of one kind of support.
 */
export const supportResult: Codelist<Codes.SupportResultCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-result/1.0",
  "open": false,
  "title": {
    "en": "Result of a support service",
    "vi": "Kết quả thực hiện hỗ trợ"
  },
  "description": {
    "en": "What became of one kind of support.",
    "vi": "Kết quả của từng chế độ hỗ trợ."
  },
  "codes": [
    {
      "code": "given",
      "title": {
        "en": "Given",
        "vi": "Đã thực hiện"
      },
      "description": {
        "en": "The support was given as decided.",
        "vi": "Đã thực hiện xong theo quyết định."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "under-way",
      "title": {
        "en": "Under way",
        "vi": "Đang thực hiện"
      },
      "description": {
        "en": "The support has begun and goes on.",
        "vi": "Đã bắt đầu và đang tiếp tục."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "declined",
      "title": {
        "en": "Declined by the person",
        "vi": "Người được hỗ trợ từ chối"
      },
      "description": {
        "en": "The person did not want it.",
        "vi": "Người được hỗ trợ không có nguyện vọng nhận."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "not-given",
      "title": {
        "en": "Not given",
        "vi": "Không thực hiện được"
      },
      "description": {
        "en": "It was decided or asked for, and not given.",
        "vi": "Đã quyết định hoặc đề nghị nhưng không thực hiện được."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ended-early",
      "title": {
        "en": "Ended early",
        "vi": "Kết thúc sớm"
      },
      "description": {
        "en": "It began and was broken off.",
        "vi": "Đã bắt đầu nhưng chấm dứt trước thời hạn."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Reason why support was not given or ended early · Lý do không thực hiện hoặc kết thúc sớm
 *
 * Why a kind of support was not given, or was broken off.
 */
export const supportShortfallReason: Codelist<Codes.SupportShortfallReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-shortfall-reason/1.0",
  "open": true,
  "title": {
    "en": "Reason why support was not given or ended early",
    "vi": "Lý do không thực hiện hoặc kết thúc sớm"
  },
  "description": {
    "en": "Why a kind of support was not given, or was broken off.",
    "vi": "Vì sao chế độ hỗ trợ không được thực hiện hoặc chấm dứt sớm."
  },
  "codes": [
    {
      "code": "not-entitled",
      "title": {
        "en": "Not entitled",
        "vi": "Không thuộc đối tượng"
      },
      "description": {
        "en": "The law does not give this support to the person's group.",
        "vi": "Luật không quy định chế độ này cho nhóm đối tượng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-1",
        "law53-2024-37-2",
        "law53-2024-37-3",
        "law53-2024-37-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "papers-missing",
      "title": {
        "en": "Papers missing",
        "vi": "Thiếu giấy tờ"
      },
      "description": {
        "en": "Papers or the application are missing.",
        "vi": "Thiếu giấy tờ hoặc đơn đề nghị."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-33-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "no-provider",
      "title": {
        "en": "No provider",
        "vi": "Không có nơi thực hiện"
      },
      "description": {
        "en": "No body or place could give it.",
        "vi": "Không có cơ sở, cơ quan thực hiện được."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "no-funds",
      "title": {
        "en": "No funds",
        "vi": "Chưa có kinh phí"
      },
      "description": {
        "en": "Money was not at hand.",
        "vi": "Chưa bố trí được kinh phí."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "circular120-2026-spending"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "need-met",
      "title": {
        "en": "Need met otherwise",
        "vi": "Nhu cầu đã được đáp ứng"
      },
      "description": {
        "en": "The need was met by other means.",
        "vi": "Nhu cầu đã được đáp ứng bằng cách khác."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "moved",
      "title": {
        "en": "Moved away",
        "vi": "Chuyển nơi khác"
      },
      "description": {
        "en": "The person moved and another body goes on.",
        "vi": "Người được hỗ trợ chuyển nơi ở, cơ quan khác tiếp tục."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "contact-lost",
      "title": {
        "en": "Contact lost",
        "vi": "Mất liên lạc"
      },
      "description": {
        "en": "The person can no longer be reached.",
        "vi": "Không còn liên lạc được với người được hỗ trợ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "status-changed",
      "title": {
        "en": "Status changed",
        "vi": "Thay đổi tư cách"
      },
      "description": {
        "en": "The identification ended with another status.",
        "vi": "Kết quả xác định làm thay đổi tư cách của người này."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "deceased",
      "title": {
        "en": "Deceased",
        "vi": "Đã chết"
      },
      "description": {
        "en": "The person has died.",
        "vi": "Người được hỗ trợ đã chết."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law91-2025-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * State of the support · Tình trạng hỗ trợ
 *
 * Where the support of a person stands as a whole.
 */
export const supportState: Codelist<Codes.SupportStateCode> = {
  "id": "https://schemas.lienthong.example/codelists/support-state/1.0",
  "open": false,
  "title": {
    "en": "State of the support",
    "vi": "Tình trạng hỗ trợ"
  },
  "description": {
    "en": "Where the support of a person stands as a whole.",
    "vi": "Việc hỗ trợ một người đang ở bước nào."
  },
  "codes": [
    {
      "code": "active",
      "title": {
        "en": "Active",
        "vi": "Đang hỗ trợ"
      },
      "description": {
        "en": "Support is being given.",
        "vi": "Đang thực hiện hỗ trợ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "cas_Status",
          "code": "Active",
          "match": "exact"
        }
      }
    },
    {
      "code": "follow-up",
      "title": {
        "en": "Follow-up",
        "vi": "Đang theo dõi"
      },
      "description": {
        "en": "Support has ended; the person is looked after.",
        "vi": "Đã kết thúc hỗ trợ, đang theo dõi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "cas_Status",
          "code": "FollowUp",
          "match": "exact"
        }
      }
    },
    {
      "code": "closed",
      "title": {
        "en": "Closed",
        "vi": "Đã kết thúc"
      },
      "description": {
        "en": "Nothing more is planned.",
        "vi": "Không còn việc hỗ trợ nào."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "cas_Status",
          "code": "Closed",
          "match": "exact"
        }
      }
    },
    {
      "code": "handed-over",
      "title": {
        "en": "Handed over",
        "vi": "Đã bàn giao"
      },
      "description": {
        "en": "Another body has taken over.",
        "vi": "Cơ quan khác đã tiếp nhận hỗ trợ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "cas_Status",
          "code": "ClosedReferred",
          "match": "exact"
        }
      }
    }
  ]
};

/**
 * Ground of suspending the settlement · Căn cứ tạm đình chỉ giải quyết nguồn tin
 *
 * Why the settlement of a report is suspended, by the points of Article 148(1).
 */
export const suspensionGround: Codelist<Codes.SuspensionGroundCode> = {
  "id": "https://schemas.lienthong.example/codelists/suspension-ground/1.0",
  "open": false,
  "title": {
    "en": "Ground of suspending the settlement",
    "vi": "Căn cứ tạm đình chỉ giải quyết nguồn tin"
  },
  "description": {
    "en": "Why the settlement of a report is suspended, by the points of Article 148(1).",
    "vi": "Căn cứ tạm đình chỉ việc giải quyết, theo điểm của khoản 1 Điều 148."
  },
  "codes": [
    {
      "code": "a",
      "title": {
        "en": "Expert opinion, valuation or foreign assistance awaited",
        "vi": "Chờ giám định, định giá, tương trợ tư pháp"
      },
      "description": {
        "en": "An expert opinion, a valuation or assistance from abroad has been asked for and is not there yet.",
        "vi": "Đã trưng cầu giám định, yêu cầu định giá tài sản, yêu cầu nước ngoài tương trợ tư pháp nhưng chưa có kết quả."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-148-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "b",
      "title": {
        "en": "Important documents or objects awaited",
        "vi": "Chờ tài liệu, đồ vật quan trọng"
      },
      "description": {
        "en": "Documents or objects that decide whether to institute have been asked for and are not there yet.",
        "vi": "Đã yêu cầu cung cấp tài liệu, đồ vật quan trọng có ý nghĩa quyết định nhưng chưa có kết quả."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-148-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "c",
      "title": {
        "en": "Force majeure",
        "vi": "Bất khả kháng do thiên tai, dịch bệnh"
      },
      "description": {
        "en": "Disaster or epidemic makes it impossible to end the verification; since 1 December 2021.",
        "vi": "Không thể kết thúc việc kiểm tra, xác minh vì lý do bất khả kháng do thiên tai, dịch bệnh; từ ngày 01/12/2021."
      },
      "state": "active",
      "from": "2021-12-01",
      "provenance": "sourced",
      "basis": [
        "cpc2015-148-1-c"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Bound of a target · Mức của chỉ tiêu
 *
 * Whether the aimed share itself is enough.
 */
export const targetBound: Codelist<Codes.TargetBoundCode> = {
  "id": "https://schemas.lienthong.example/codelists/target-bound/1.0",
  "open": false,
  "title": {
    "en": "Bound of a target",
    "vi": "Mức của chỉ tiêu"
  },
  "description": {
    "en": "Whether the aimed share itself is enough.",
    "vi": "Đạt đúng tỷ lệ đã đủ hay phải vượt."
  },
  "codes": [
    {
      "code": "at-least",
      "title": {
        "en": "At least",
        "vi": "Đạt"
      },
      "description": {
        "en": "The share or more.",
        "vi": "Bằng hoặc cao hơn tỷ lệ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision193-2021-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "above",
      "title": {
        "en": "Above",
        "vi": "Trên"
      },
      "description": {
        "en": "More than the share.",
        "vi": "Phải cao hơn tỷ lệ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "decision193-2021-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Denominator of a target · Mẫu số của chỉ tiêu
 *
 * What a share is measured against. The decision does not define it, so whoever states a share names it.
 */
export const targetDenominator: Codelist<Codes.TargetDenominatorCode> = {
  "id": "https://schemas.lienthong.example/codelists/target-denominator/1.0",
  "open": false,
  "title": {
    "en": "Denominator of a target",
    "vi": "Mẫu số của chỉ tiêu"
  },
  "description": {
    "en": "What a share is measured against. The decision does not define it, so whoever states a share names it.",
    "vi": "Tổng số dùng để tính tỷ lệ. Quyết định không định nghĩa nên người nêu tỷ lệ phải ghi rõ."
  },
  "codes": [
    {
      "code": "reports-received",
      "title": {
        "en": "Reports received",
        "vi": "Nguồn tin tiếp nhận"
      },
      "description": {
        "en": "Reports received in the period.",
        "vi": "Số nguồn tin tiếp nhận trong kỳ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "plan19-2024-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "reports-due",
      "title": {
        "en": "Reports due",
        "vi": "Nguồn tin đến hạn giải quyết"
      },
      "description": {
        "en": "Reports whose limit of settlement ended in the period.",
        "vi": "Số nguồn tin hết thời hạn giải quyết trong kỳ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-147-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "reports-received-and-carried-over",
      "title": {
        "en": "Reports received and carried over",
        "vi": "Nguồn tin phải giải quyết"
      },
      "description": {
        "en": "Reports of the period and those left from the period before.",
        "vi": "Số nguồn tin tiếp nhận trong kỳ và chuyển từ kỳ trước sang."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-147-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cases-instituted",
      "title": {
        "en": "Cases instituted",
        "vi": "Tổng số án khởi tố"
      },
      "description": {
        "en": "All cases instituted in the period.",
        "vi": "Tổng số án khởi tố trong kỳ."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "plan19-2024-targets",
        "decision193-2021-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cases-of-the-year",
      "title": {
        "en": "Cases of the year",
        "vi": "Số vụ án hằng năm"
      },
      "description": {
        "en": "Cases that the body handled in the year, those carried over included.",
        "vi": "Số vụ án thụ lý trong năm, gồm cả án chuyển sang."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "plan19-2024-targets",
        "decision193-2021-targets"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cases-concluded",
      "title": {
        "en": "Cases concluded",
        "vi": "Số vụ kết thúc điều tra"
      },
      "description": {
        "en": "Cases whose investigation ended with a proposal to prosecute.",
        "vi": "Số vụ kết thúc điều tra, đề nghị truy tố."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-233"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cases-indicted",
      "title": {
        "en": "Cases indicted",
        "vi": "Số vụ đã truy tố"
      },
      "description": {
        "en": "Cases with an indictment.",
        "vi": "Số vụ đã có cáo trạng."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-240"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "cases-accepted-by-court",
      "title": {
        "en": "Cases accepted by the court",
        "vi": "Số vụ tòa án thụ lý"
      },
      "description": {
        "en": "Cases that the court accepted for trial.",
        "vi": "Số vụ tòa án thụ lý để xét xử."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-277"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "victims-known",
      "title": {
        "en": "Victims known",
        "vi": "Số nạn nhân phát hiện"
      },
      "description": {
        "en": "Victims and persons under identification known in the period.",
        "vi": "Số nạn nhân, người đang trong quá trình xác định là nạn nhân trong kỳ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-27"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Status of a task · Tình trạng nhiệm vụ
 *
 * How far a task has come.
 */
export const taskStatus: Codelist<Codes.TaskStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/task-status/1.0",
  "open": false,
  "title": {
    "en": "Status of a task",
    "vi": "Tình trạng nhiệm vụ"
  },
  "description": {
    "en": "How far a task has come.",
    "vi": "Mức độ thực hiện nhiệm vụ."
  },
  "codes": [
    {
      "code": "done",
      "title": {
        "en": "Done",
        "vi": "Hoàn thành"
      },
      "description": {
        "en": "Finished.",
        "vi": "Đã hoàn thành."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "under-way",
      "title": {
        "en": "Under way",
        "vi": "Đang thực hiện"
      },
      "description": {
        "en": "Begun, within its time.",
        "vi": "Đang thực hiện, còn trong hạn."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "not-begun",
      "title": {
        "en": "Not begun",
        "vi": "Chưa thực hiện"
      },
      "description": {
        "en": "Not begun, its time has not come or passed.",
        "vi": "Chưa bắt đầu, chưa quá hạn."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "late",
      "title": {
        "en": "Late",
        "vi": "Quá hạn"
      },
      "description": {
        "en": "Not finished when it was due.",
        "vi": "Đến hạn chưa hoàn thành."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "decree09-2019-8"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Ground of terminating a case · Căn cứ đình chỉ vụ án
 *
 * Why a case, or the case against somebody, is terminated.
 */
export const terminationGround: Codelist<Codes.TerminationGroundCode> = {
  "id": "https://schemas.lienthong.example/codelists/termination-ground/1.0",
  "open": false,
  "title": {
    "en": "Ground of terminating a case",
    "vi": "Căn cứ đình chỉ vụ án"
  },
  "description": {
    "en": "Why a case, or the case against somebody, is terminated.",
    "vi": "Căn cứ đình chỉ điều tra, đình chỉ vụ án."
  },
  "codes": [
    {
      "code": "article-157",
      "title": {
        "en": "A ground of Article 157",
        "vi": "Căn cứ theo Điều 157"
      },
      "description": {
        "en": "One of the grounds for which no case is instituted.",
        "vi": "Có một trong các căn cứ không khởi tố vụ án."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-230",
        "cpc2015-157"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "not-proven",
      "title": {
        "en": "Not proven in time",
        "vi": "Không chứng minh được"
      },
      "description": {
        "en": "The time limit ran out and the offence was not proven.",
        "vi": "Đã hết thời hạn điều tra mà không chứng minh được bị can thực hiện tội phạm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-230"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "exempted",
      "title": {
        "en": "Exempted from responsibility",
        "vi": "Miễn trách nhiệm hình sự"
      },
      "description": {
        "en": "Exempted from criminal responsibility.",
        "vi": "Được miễn trách nhiệm hình sự."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-230"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "given-up",
      "title": {
        "en": "Given up of one's own will",
        "vi": "Tự ý nửa chừng chấm dứt"
      },
      "description": {
        "en": "The offender gave it up before it was done.",
        "vi": "Tự ý nửa chừng chấm dứt việc phạm tội."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-230"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "request-withdrawn",
      "title": {
        "en": "Request withdrawn",
        "vi": "Rút yêu cầu khởi tố"
      },
      "description": {
        "en": "The injured party withdrew the request.",
        "vi": "Bị hại rút yêu cầu khởi tố."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-230"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * What is threatened · Lợi ích bị đe dọa
 *
 * What of the person is harmed or threatened.
 */
export const threatenedGood: Codelist<Codes.ThreatenedGoodCode> = {
  "id": "https://schemas.lienthong.example/codelists/threatened-good/1.0",
  "open": false,
  "title": {
    "en": "What is threatened",
    "vi": "Lợi ích bị đe dọa"
  },
  "description": {
    "en": "What of the person is harmed or threatened.",
    "vi": "Điều gì của người được bảo vệ bị xâm hại, đe dọa."
  },
  "codes": [
    {
      "code": "life",
      "title": {
        "en": "Life",
        "vi": "Tính mạng"
      },
      "description": {
        "en": "Life.",
        "vi": "Tính mạng."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-490-2",
        "law53-2024-34"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "health",
      "title": {
        "en": "Health",
        "vi": "Sức khỏe"
      },
      "description": {
        "en": "Health.",
        "vi": "Sức khỏe."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-490-2",
        "law53-2024-34"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "property",
      "title": {
        "en": "Property",
        "vi": "Tài sản"
      },
      "description": {
        "en": "Property.",
        "vi": "Tài sản."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-490-2",
        "law53-2024-34"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "honour",
      "title": {
        "en": "Honour and dignity",
        "vi": "Danh dự, nhân phẩm"
      },
      "description": {
        "en": "Honour and dignity.",
        "vi": "Danh dự, nhân phẩm."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-490-2",
        "law53-2024-34"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "other-right",
      "title": {
        "en": "Another right or interest",
        "vi": "Quyền, lợi ích hợp pháp khác"
      },
      "description": {
        "en": "Another lawful right or interest.",
        "vi": "Quyền, lợi ích hợp pháp khác."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-34"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Provision on trafficking · Điều khoản về mua bán người
 *
 * Clauses and points of Articles 150 (trafficking) and 151 (trafficking of a person under 16) of the Penal Code 2015 as amended in 2017, with the sentence frame of the clause.
 */
export const traffickingProvision: Codelist<Codes.TraffickingProvisionCode> = {
  "id": "https://schemas.lienthong.example/codelists/trafficking-provision/1.0",
  "open": false,
  "title": {
    "en": "Provision on trafficking",
    "vi": "Điều khoản về mua bán người"
  },
  "description": {
    "en": "Clauses and points of Articles 150 (trafficking) and 151 (trafficking of a person under 16) of the Penal Code 2015 as amended in 2017, with the sentence frame of the clause.",
    "vi": "Các khoản, điểm của Điều 150 (tội mua bán người) và Điều 151 (tội mua bán người dưới 16 tuổi) Bộ luật Hình sự 2015, sửa đổi năm 2017, kèm khung hình phạt của khoản."
  },
  "codes": [
    {
      "code": "150-1-a",
      "title": {
        "en": "Transfer or receipt for money, property or another material benefit, 150(1)a",
        "vi": "Chuyển giao hoặc tiếp nhận người để giao, nhận tiền, tài sản hoặc lợi ích vật chất khác (điểm a khoản 1 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 1, point a. Frame: 5 to 10 years.",
        "vi": "Điểm a khoản 1 Điều 150. Khung hình phạt: phạt tù từ 05 năm đến 10 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-1-a"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-1-b",
      "title": {
        "en": "Transfer or receipt for sexual exploitation, forced labour, body parts or another inhuman purpose, 150(1)b",
        "vi": "Chuyển giao hoặc tiếp nhận người để bóc lột tình dục, cưỡng bức lao động, lấy bộ phận cơ thể hoặc vì mục đích vô nhân đạo khác (điểm b khoản 1 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 1, point b. Frame: 5 to 10 years.",
        "vi": "Điểm b khoản 1 Điều 150. Khung hình phạt: phạt tù từ 05 năm đến 10 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-1-b"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-1-c",
      "title": {
        "en": "Recruiting, transporting, harbouring for an act of point a or b, 150(1)c",
        "vi": "Tuyển mộ, vận chuyển, chứa chấp người để thực hiện hành vi tại điểm a hoặc điểm b (điểm c khoản 1 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 1, point c. Frame: 5 to 10 years.",
        "vi": "Điểm c khoản 1 Điều 150. Khung hình phạt: phạt tù từ 05 năm đến 10 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-1-c"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-2-a",
      "title": {
        "en": "Organised, 150(2)a",
        "vi": "Có tổ chức (điểm a khoản 2 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 2, point a. Frame: 8 to 15 years.",
        "vi": "Điểm a khoản 2 Điều 150. Khung hình phạt: phạt tù từ 08 năm đến 15 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2-a"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-2-b",
      "title": {
        "en": "Base motive, 150(2)b",
        "vi": "Vì động cơ đê hèn (điểm b khoản 2 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 2, point b. Frame: 8 to 15 years.",
        "vi": "Điểm b khoản 2 Điều 150. Khung hình phạt: phạt tù từ 08 năm đến 15 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-2-c",
      "title": {
        "en": "Injury or mental harm of 31 to 60 per cent, 150(2)c",
        "vi": "Gây thương tích, gây tổn hại cho sức khỏe hoặc gây rối loạn tâm thần và hành vi, tỷ lệ từ 31% đến 60% (điểm c khoản 2 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 2, point c. Frame: 8 to 15 years.",
        "vi": "Điểm c khoản 2 Điều 150. Khung hình phạt: phạt tù từ 08 năm đến 15 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-2-d",
      "title": {
        "en": "Victim taken out of Viet Nam, 150(2)d",
        "vi": "Đưa nạn nhân ra khỏi biên giới của nước Cộng hòa xã hội chủ nghĩa Việt Nam (điểm d khoản 2 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 2, point d. Frame: 8 to 15 years.",
        "vi": "Điểm d khoản 2 Điều 150. Khung hình phạt: phạt tù từ 08 năm đến 15 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2-d"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-2-đ",
      "title": {
        "en": "Two to five victims, 150(2)đ",
        "vi": "Đối với từ 02 người đến 05 người (điểm đ khoản 2 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 2, point đ. Frame: 8 to 15 years.",
        "vi": "Điểm đ khoản 2 Điều 150. Khung hình phạt: phạt tù từ 08 năm đến 15 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2-đ"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-2-e",
      "title": {
        "en": "Two or more times, 150(2)e",
        "vi": "Phạm tội 02 lần trở lên (điểm e khoản 2 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 2, point e. Frame: 8 to 15 years.",
        "vi": "Điểm e khoản 2 Điều 150. Khung hình phạt: phạt tù từ 08 năm đến 15 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-3-a",
      "title": {
        "en": "Professional, 150(3)a",
        "vi": "Có tính chất chuyên nghiệp (điểm a khoản 3 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 3, point a. Frame: 12 to 20 years.",
        "vi": "Điểm a khoản 3 Điều 150. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-3-b",
      "title": {
        "en": "Body part taken, 150(3)b",
        "vi": "Đã lấy bộ phận cơ thể của nạn nhân (điểm b khoản 3 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 3, point b. Frame: 12 to 20 years.",
        "vi": "Điểm b khoản 3 Điều 150. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02043",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-3-c",
      "title": {
        "en": "Injury or mental harm of 61 per cent or more, 150(3)c",
        "vi": "Gây thương tích, gây tổn hại cho sức khỏe hoặc gây rối loạn tâm thần và hành vi, tỷ lệ 61% trở lên (điểm c khoản 3 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 3, point c. Frame: 12 to 20 years.",
        "vi": "Điểm c khoản 3 Điều 150. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-150-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-3-d",
      "title": {
        "en": "Death or suicide of the victim, 150(3)d",
        "vi": "Làm nạn nhân chết hoặc tự sát (điểm d khoản 3 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 3, point d. Frame: 12 to 20 years.",
        "vi": "Điểm d khoản 3 Điều 150. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "background",
      "basis": [
        "pc2015-150-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-3-đ",
      "title": {
        "en": "Six or more victims, 150(3)đ",
        "vi": "Đối với 06 người trở lên (điểm đ khoản 3 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 3, point đ. Frame: 12 to 20 years.",
        "vi": "Điểm đ khoản 3 Điều 150. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "background",
      "basis": [
        "pc2015-150-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-3-e",
      "title": {
        "en": "Dangerous recidivism, 150(3)e",
        "vi": "Tái phạm nguy hiểm (điểm e khoản 3 Điều 150)"
      },
      "description": {
        "en": "Article 150, clause 3, point e. Frame: 12 to 20 years.",
        "vi": "Điểm e khoản 3 Điều 150. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "background",
      "basis": [
        "pc2015-150-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "150-4",
      "title": {
        "en": "Additional penalties, 150(4)",
        "vi": "Hình phạt bổ sung, khoản 4 Điều 150"
      },
      "description": {
        "en": "Article 150, clause 4: a fine, probation, a residence ban of one to five years, or confiscation beside the sentence.",
        "vi": "Khoản 4 Điều 150: phạt tiền, phạt quản chế, cấm cư trú từ 01 năm đến 05 năm hoặc tịch thu tài sản."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "background",
      "basis": [
        "pc2015-150-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "151-1-a",
      "title": {
        "en": "Transfer or receipt for money, property or another material benefit, 151(1)a",
        "vi": "Chuyển giao hoặc tiếp nhận người dưới 16 tuổi để giao, nhận tiền, tài sản hoặc lợi ích vật chất khác, trừ trường hợp vì mục đích nhân đạo (điểm a khoản 1 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 1, point a. Frame: 7 to 12 years.",
        "vi": "Điểm a khoản 1 Điều 151. Khung hình phạt: phạt tù từ 07 năm đến 12 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-1-b",
      "title": {
        "en": "Transfer or receipt for sexual exploitation, forced labour, body parts or another inhuman purpose, 151(1)b",
        "vi": "Chuyển giao hoặc tiếp nhận người dưới 16 tuổi để bóc lột tình dục, cưỡng bức lao động, lấy bộ phận cơ thể hoặc vì mục đích vô nhân đạo khác (điểm b khoản 1 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 1, point b. Frame: 7 to 12 years.",
        "vi": "Điểm b khoản 1 Điều 151. Khung hình phạt: phạt tù từ 07 năm đến 12 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-1-c",
      "title": {
        "en": "Recruiting, transporting, harbouring for an act of point a or b, 151(1)c",
        "vi": "Tuyển mộ, vận chuyển, chứa chấp người dưới 16 tuổi để thực hiện hành vi tại điểm a hoặc điểm b (điểm c khoản 1 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 1, point c. Frame: 7 to 12 years.",
        "vi": "Điểm c khoản 1 Điều 151. Khung hình phạt: phạt tù từ 07 năm đến 12 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-2-a",
      "title": {
        "en": "Abuse of office, 151(2)a",
        "vi": "Lợi dụng chức vụ, quyền hạn (điểm a khoản 2 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 2, point a. Frame: 12 to 20 years.",
        "vi": "Điểm a khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-2-b",
      "title": {
        "en": "Abuse of adoption, 151(2)b",
        "vi": "Lợi dụng hoạt động cho, nhận con nuôi để phạm tội (điểm b khoản 2 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 2, point b. Frame: 12 to 20 years.",
        "vi": "Điểm b khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-2-c",
      "title": {
        "en": "Two to five victims, 151(2)c",
        "vi": "Đối với từ 02 người đến 05 người (điểm c khoản 2 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 2, point c. Frame: 12 to 20 years.",
        "vi": "Điểm c khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-2-d",
      "title": {
        "en": "A person whom one must care for, 151(2)d",
        "vi": "Đối với người mà mình có trách nhiệm chăm sóc, nuôi dưỡng (điểm d khoản 2 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 2, point d. Frame: 12 to 20 years.",
        "vi": "Điểm d khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-2-đ",
      "title": {
        "en": "Victim taken out of Viet Nam, 151(2)đ",
        "vi": "Đưa nạn nhân ra khỏi biên giới của nước Cộng hòa xã hội chủ nghĩa Việt Nam (điểm đ khoản 2 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 2, point đ. Frame: 12 to 20 years.",
        "vi": "Điểm đ khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-2-e",
      "title": {
        "en": "Two or more times, 151(2)e",
        "vi": "Phạm tội 02 lần trở lên (điểm e khoản 2 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 2, point e. Frame: 12 to 20 years.",
        "vi": "Điểm e khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-2-g",
      "title": {
        "en": "Base motive, 151(2)g",
        "vi": "Vì động cơ đê hèn (điểm g khoản 2 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 2, point g. Frame: 12 to 20 years.",
        "vi": "Điểm g khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-2-h",
      "title": {
        "en": "Injury or mental harm of 31 to 60 per cent, 151(2)h",
        "vi": "Gây thương tích, gây tổn hại cho sức khỏe hoặc gây rối loạn tâm thần và hành vi, tỷ lệ từ 31% đến 60% (điểm h khoản 2 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 2, point h. Frame: 12 to 20 years.",
        "vi": "Điểm h khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-3-a",
      "title": {
        "en": "Organised, 151(3)a",
        "vi": "Có tổ chức (điểm a khoản 3 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 3, point a. Frame: 18 to 20 years or life.",
        "vi": "Điểm a khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-3-b",
      "title": {
        "en": "Professional, 151(3)b",
        "vi": "Có tính chất chuyên nghiệp (điểm b khoản 3 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 3, point b. Frame: 18 to 20 years or life.",
        "vi": "Điểm b khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-3-c",
      "title": {
        "en": "Injury or mental harm of 61 per cent or more, 151(3)c",
        "vi": "Gây thương tích, gây tổn hại cho sức khỏe hoặc gây rối loạn tâm thần và hành vi, tỷ lệ 61% trở lên (điểm c khoản 3 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 3, point c. Frame: 18 to 20 years or life.",
        "vi": "Điểm c khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "sourced",
      "basis": [
        "pc2015-151-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-3-d",
      "title": {
        "en": "Body part taken, 151(3)d",
        "vi": "Đã lấy bộ phận cơ thể của nạn nhân (điểm d khoản 3 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 3, point d. Frame: 18 to 20 years or life.",
        "vi": "Điểm d khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "background",
      "basis": [
        "pc2015-151-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02043",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-3-đ",
      "title": {
        "en": "Death or suicide of the victim, 151(3)đ",
        "vi": "Làm nạn nhân chết hoặc tự sát (điểm đ khoản 3 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 3, point đ. Frame: 18 to 20 years or life.",
        "vi": "Điểm đ khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "background",
      "basis": [
        "pc2015-151-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-3-e",
      "title": {
        "en": "Six or more victims, 151(3)e",
        "vi": "Đối với 06 người trở lên (điểm e khoản 3 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 3, point e. Frame: 18 to 20 years or life.",
        "vi": "Điểm e khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "background",
      "basis": [
        "pc2015-151-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-3-g",
      "title": {
        "en": "Dangerous recidivism, 151(3)g",
        "vi": "Tái phạm nguy hiểm (điểm g khoản 3 Điều 151)"
      },
      "description": {
        "en": "Article 151, clause 3, point g. Frame: 18 to 20 years or life.",
        "vi": "Điểm g khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "background",
      "basis": [
        "pc2015-151-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "code": "151-4",
      "title": {
        "en": "Additional penalties, 151(4)",
        "vi": "Hình phạt bổ sung, khoản 4 Điều 151"
      },
      "description": {
        "en": "Article 151, clause 4: a fine, probation, a residence ban of one to five years, or confiscation beside the sentence.",
        "vi": "Khoản 4 Điều 151: phạt tiền, phạt quản chế, cấm cư trú từ 01 năm đến 05 năm hoặc tịch thu tài sản."
      },
      "state": "active",
      "from": "2018-01-01",
      "provenance": "background",
      "basis": [
        "pc2015-151-4"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Reason of a transfer · Lý do chuyển vụ án
 *
 * Why a case goes to another body.
 */
export const transferReason: Codelist<Codes.TransferReasonCode> = {
  "id": "https://schemas.lienthong.example/codelists/transfer-reason/1.0",
  "open": false,
  "title": {
    "en": "Reason of a transfer",
    "vi": "Lý do chuyển vụ án"
  },
  "description": {
    "en": "Why a case goes to another body.",
    "vi": "Vì sao vụ án được chuyển cho cơ quan khác."
  },
  "codes": [
    {
      "code": "competence",
      "title": {
        "en": "Competence",
        "vi": "Thẩm quyền"
      },
      "description": {
        "en": "Another body is competent by place, level or subject.",
        "vi": "Thuộc thẩm quyền của cơ quan khác theo lãnh thổ, cấp hoặc đối tượng."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-169",
        "cpc2015-163"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "impartiality",
      "title": {
        "en": "Impartiality",
        "vi": "Bảo đảm khách quan"
      },
      "description": {
        "en": "Somebody of the body is involved.",
        "vi": "Người của cơ quan có liên quan đến vụ án."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-169"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "reorganisation",
      "title": {
        "en": "Reorganisation",
        "vi": "Sắp xếp tổ chức"
      },
      "description": {
        "en": "The body was closed or merged.",
        "vi": "Cơ quan giải thể, sáp nhập."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-169"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Mode of transport · Phương tiện
 *
 * How persons were carried.
 */
export const transportMode: Codelist<Codes.TransportModeCode> = {
  "id": "https://schemas.lienthong.example/codelists/transport-mode/1.0",
  "open": true,
  "title": {
    "en": "Mode of transport",
    "vi": "Phương tiện"
  },
  "description": {
    "en": "How persons were carried.",
    "vi": "Người bị đưa đi bằng phương tiện gì."
  },
  "codes": [
    {
      "code": "on-foot",
      "title": {
        "en": "On foot",
        "vi": "Đi bộ"
      },
      "description": {
        "en": "On foot, by paths.",
        "vi": "Đi bộ, theo đường mòn."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "motorbike",
      "title": {
        "en": "Motorbike",
        "vi": "Xe máy"
      },
      "description": {
        "en": "By motorbike.",
        "vi": "Bằng xe máy."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "car",
      "title": {
        "en": "Car",
        "vi": "Ô tô con"
      },
      "description": {
        "en": "By car or taxi.",
        "vi": "Bằng ô tô con, taxi."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "bus",
      "title": {
        "en": "Bus",
        "vi": "Xe khách"
      },
      "description": {
        "en": "By bus or coach.",
        "vi": "Bằng xe khách."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "truck",
      "title": {
        "en": "Truck",
        "vi": "Xe tải"
      },
      "description": {
        "en": "By truck.",
        "vi": "Bằng xe tải."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "train",
      "title": {
        "en": "Train",
        "vi": "Tàu hỏa"
      },
      "description": {
        "en": "By train.",
        "vi": "Bằng tàu hỏa."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "boat",
      "title": {
        "en": "Boat",
        "vi": "Tàu, thuyền"
      },
      "description": {
        "en": "By boat or ship.",
        "vi": "Bằng tàu, thuyền, ghe."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "aircraft",
      "title": {
        "en": "Aircraft",
        "vi": "Máy bay"
      },
      "description": {
        "en": "By air.",
        "vi": "Bằng máy bay."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "Not known.",
        "vi": "Chưa xác định."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-2-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Urgency · Mức độ khẩn cấp
 *
 * How soon somebody must act.
 */
export const urgency: Codelist<Codes.UrgencyCode> = {
  "id": "https://schemas.lienthong.example/codelists/urgency/1.0",
  "open": false,
  "title": {
    "en": "Urgency",
    "vi": "Mức độ khẩn cấp"
  },
  "description": {
    "en": "How soon somebody must act.",
    "vi": "Cần hành động sớm đến mức nào."
  },
  "codes": [
    {
      "code": "immediate",
      "title": {
        "en": "Immediate",
        "vi": "Khẩn cấp"
      },
      "description": {
        "en": "Life, health or freedom is in danger now.",
        "vi": "Tính mạng, sức khỏe hoặc tự do đang bị đe dọa."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "within-day",
      "title": {
        "en": "Within a day",
        "vi": "Trong ngày"
      },
      "description": {
        "en": "Within 24 hours.",
        "vi": "Trong vòng 24 giờ."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "within-three-days",
      "title": {
        "en": "Within three days",
        "vi": "Trong 03 ngày"
      },
      "description": {
        "en": "Within the three days of the initial verification.",
        "vi": "Trong thời hạn 03 ngày của xác minh ban đầu."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-27"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "ordinary",
      "title": {
        "en": "Ordinary",
        "vi": "Thông thường"
      },
      "description": {
        "en": "Within the ordinary time limit.",
        "vi": "Trong thời hạn thông thường."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Result of the initial verification · Kết quả xác minh ban đầu
 *
 * What the initial verification showed.
 */
export const verificationResult: Codelist<Codes.VerificationResultCode> = {
  "id": "https://schemas.lienthong.example/codelists/verification-result/1.0",
  "open": false,
  "title": {
    "en": "Result of the initial verification",
    "vi": "Kết quả xác minh ban đầu"
  },
  "description": {
    "en": "What the initial verification showed.",
    "vi": "Kết quả xác minh thông tin ban đầu."
  },
  "codes": [
    {
      "code": "signs-of-trafficking",
      "title": {
        "en": "Signs of trafficking",
        "vi": "Có dấu hiệu bị mua bán"
      },
      "description": {
        "en": "There are signs that the person was trafficked.",
        "vi": "Có dấu hiệu bị mua bán; tiếp tục xác định."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-27-2",
        "law53-2024-32-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatus",
          "code": "PossibleVictimOfTrafficking",
          "match": "broader"
        }
      }
    },
    {
      "code": "no-signs",
      "title": {
        "en": "No signs",
        "vi": "Không có dấu hiệu"
      },
      "description": {
        "en": "There are none.",
        "vi": "Không có dấu hiệu bị mua bán."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-27-2"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "code": "more-needed",
      "title": {
        "en": "More is needed",
        "vi": "Cần xác minh thêm"
      },
      "description": {
        "en": "Papers or facts are missing; the file goes on.",
        "vi": "Thiếu giấy tờ, tài liệu hoặc tình tiết; hồ sơ được chuyển tiếp."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "law53-2024-27-2",
        "law53-2024-33-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatus",
          "code": "PossibleVictimOfTrafficking",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Step of verification · Hoạt động kiểm tra, xác minh
 *
 * What was done to verify a report.
 */
export const verificationStep: Codelist<Codes.VerificationStepCode> = {
  "id": "https://schemas.lienthong.example/codelists/verification-step/1.0",
  "open": true,
  "title": {
    "en": "Step of verification",
    "vi": "Hoạt động kiểm tra, xác minh"
  },
  "description": {
    "en": "What was done to verify a report.",
    "vi": "Việc đã làm để kiểm tra, xác minh nguồn tin."
  },
  "codes": [
    {
      "code": "information-gathered",
      "title": {
        "en": "Information, documents, objects gathered",
        "vi": "Thu thập thông tin, tài liệu, đồ vật"
      },
      "description": {
        "en": "Information, documents and objects were gathered from bodies and persons.",
        "vi": "Thu thập thông tin, tài liệu, đồ vật từ cơ quan, tổ chức, cá nhân có liên quan."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-147-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "scene-examined",
      "title": {
        "en": "Scene examined",
        "vi": "Khám nghiệm hiện trường"
      },
      "description": {
        "en": "The scene was examined.",
        "vi": "Khám nghiệm hiện trường."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-147-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "body-examined",
      "title": {
        "en": "Body examined",
        "vi": "Khám nghiệm tử thi"
      },
      "description": {
        "en": "A dead body was examined.",
        "vi": "Khám nghiệm tử thi."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-147-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "expert-opinion-asked",
      "title": {
        "en": "Expert opinion asked for",
        "vi": "Trưng cầu giám định"
      },
      "description": {
        "en": "An expert opinion was asked for.",
        "vi": "Trưng cầu giám định."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-147-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "valuation-asked",
      "title": {
        "en": "Valuation asked for",
        "vi": "Yêu cầu định giá tài sản"
      },
      "description": {
        "en": "A valuation of property was asked for.",
        "vi": "Yêu cầu định giá tài sản."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-147-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "persons-heard",
      "title": {
        "en": "Persons heard",
        "vi": "Lấy lời khai, làm việc với người liên quan"
      },
      "description": {
        "en": "The reporter, the alleged victim or others were heard.",
        "vi": "Lấy lời khai người báo tin, người được cho là nạn nhân, người liên quan."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-147-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "foreign-assistance-asked",
      "title": {
        "en": "Assistance from abroad asked for",
        "vi": "Yêu cầu tương trợ tư pháp"
      },
      "description": {
        "en": "Legal assistance or information was asked for from abroad.",
        "vi": "Yêu cầu nước ngoài tương trợ tư pháp, cung cấp thông tin."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-148-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "border-records-checked",
      "title": {
        "en": "Entry and exit records checked",
        "vi": "Tra cứu xuất nhập cảnh"
      },
      "description": {
        "en": "Records of entry and exit were checked.",
        "vi": "Tra cứu dữ liệu xuất cảnh, nhập cảnh."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [
        "cpc2015-147-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Group entitled to support · Nhóm đối tượng được hỗ trợ
 *
 * The group of Article 37 that the deciding body put the person in.
 */
export const victimCategory: Codelist<Codes.VictimCategoryCode> = {
  "id": "https://schemas.lienthong.example/codelists/victim-category/1.0",
  "open": false,
  "title": {
    "en": "Group entitled to support",
    "vi": "Nhóm đối tượng được hỗ trợ"
  },
  "description": {
    "en": "The group of Article 37 that the deciding body put the person in.",
    "vi": "Nhóm đối tượng theo Điều 37 mà cơ quan quyết định đã xếp."
  },
  "codes": [
    {
      "code": "resident-victim",
      "title": {
        "en": "Victim, citizen or stateless resident",
        "vi": "Nạn nhân là công dân Việt Nam, người không quốc tịch thường trú"
      },
      "description": {
        "en": "A victim who is a Vietnamese citizen or a stateless permanent resident.",
        "vi": "Nạn nhân là công dân Việt Nam hoặc người không quốc tịch thường trú tại Việt Nam."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatus",
          "code": "ActualVictimOfTrafficking",
          "match": "broader"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Detected trafficking victims",
          "match": "broader"
        }
      }
    },
    {
      "code": "accompanying-under-18",
      "title": {
        "en": "Accompanying person under 18",
        "vi": "Người dưới 18 tuổi đi cùng"
      },
      "description": {
        "en": "A person under 18 who accompanies the victim.",
        "vi": "Người dưới 18 tuổi đi cùng nạn nhân."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-2"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "under-identification-abroad",
      "title": {
        "en": "Person under identification, abroad",
        "vi": "Người đang được xác định, ở nước ngoài"
      },
      "description": {
        "en": "A Vietnamese citizen under identification outside the country.",
        "vi": "Công dân Việt Nam đang trong quá trình xác định là nạn nhân, ở nước ngoài."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-3"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatus",
          "code": "PossibleVictimOfTrafficking",
          "match": "broader"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "under-identification-in-country",
      "title": {
        "en": "Person under identification, in the country",
        "vi": "Người đang được xác định, ở trong nước"
      },
      "description": {
        "en": "A citizen or stateless resident under identification in Viet Nam.",
        "vi": "Công dân Việt Nam hoặc người không quốc tịch thường trú đang được xác định, ở trong nước."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-3"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatus",
          "code": "PossibleVictimOfTrafficking",
          "match": "broader"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "foreigner",
      "title": {
        "en": "Foreigner trafficked in Viet Nam",
        "vi": "Người nước ngoài bị mua bán tại Việt Nam"
      },
      "description": {
        "en": "A foreign victim or person under identification trafficked in Viet Nam.",
        "vi": "Nạn nhân hoặc người đang được xác định là người nước ngoài bị mua bán tại Việt Nam."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-4"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatus",
          "code": "ActualVictimOfTrafficking",
          "match": "broader"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Detected trafficking victims",
          "match": "broader"
        }
      }
    }
  ]
};

/**
 * Harm suffered · Hậu quả
 *
 * Harm that the act did to the person.
 */
export const victimConsequence: Codelist<Codes.VictimConsequenceCode> = {
  "id": "https://schemas.lienthong.example/codelists/victim-consequence/1.0",
  "open": false,
  "title": {
    "en": "Harm suffered",
    "vi": "Hậu quả"
  },
  "description": {
    "en": "Harm that the act did to the person.",
    "vi": "Tổn hại mà hành vi gây ra cho nạn nhân."
  },
  "codes": [
    {
      "code": "physical-injury",
      "title": {
        "en": "Bodily injury",
        "vi": "Thương tích"
      },
      "description": {
        "en": "Bodily injury.",
        "vi": "Thương tích, tổn hại sức khỏe."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "mental-harm",
      "title": {
        "en": "Mental harm",
        "vi": "Rối loạn tâm thần, hành vi"
      },
      "description": {
        "en": "Mental or behavioural disorder.",
        "vi": "Rối loạn tâm thần và hành vi."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "infection",
      "title": {
        "en": "Infection",
        "vi": "Bệnh truyền nhiễm"
      },
      "description": {
        "en": "Infectious disease.",
        "vi": "Mắc bệnh truyền nhiễm."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "organ-loss",
      "title": {
        "en": "Body part taken",
        "vi": "Bị lấy bộ phận cơ thể"
      },
      "description": {
        "en": "A body part was taken.",
        "vi": "Bị lấy bộ phận cơ thể."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "pregnancy",
      "title": {
        "en": "Pregnancy",
        "vi": "Mang thai"
      },
      "description": {
        "en": "Pregnancy.",
        "vi": "Mang thai."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "addiction",
      "title": {
        "en": "Addiction",
        "vi": "Nghiện"
      },
      "description": {
        "en": "Addiction.",
        "vi": "Nghiện chất ma túy hoặc chất khác."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "death",
      "title": {
        "en": "Death",
        "vi": "Tử vong"
      },
      "description": {
        "en": "The person died.",
        "vi": "Nạn nhân tử vong."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-3"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "none-known",
      "title": {
        "en": "None known",
        "vi": "Chưa phát hiện"
      },
      "description": {
        "en": "No harm is known.",
        "vi": "Chưa phát hiện tổn hại."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "pc2015-150-2"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Paper that proves the status · Giấy tờ, tài liệu chứng nhận nạn nhân
 *
 * Papers that prove that a person is a victim, under the law of 2024 and the one before.
 */
export const victimPaper: Codelist<Codes.VictimPaperCode> = {
  "id": "https://schemas.lienthong.example/codelists/victim-paper/1.0",
  "open": false,
  "title": {
    "en": "Paper that proves the status",
    "vi": "Giấy tờ, tài liệu chứng nhận nạn nhân"
  },
  "description": {
    "en": "Papers that prove that a person is a victim, under the law of 2024 and the one before.",
    "vi": "Giấy tờ, tài liệu chứng nhận nạn nhân theo luật năm 2024 và luật trước đó."
  },
  "codes": [
    {
      "code": "district-police-certificate",
      "title": {
        "en": "Certificate of the district police",
        "vi": "Giấy xác nhận của Công an cấp huyện"
      },
      "description": {
        "en": "Certificate of the district police (old law).",
        "vi": "Giấy xác nhận của Công an cấp huyện (luật cũ)."
      },
      "state": "active",
      "until": "2025-06-30",
      "provenance": "sourced",
      "basis": [
        "law66-2011-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "police-certificate",
      "title": {
        "en": "Certificate of the police",
        "vi": "Giấy xác nhận của cơ quan Công an"
      },
      "description": {
        "en": "Certificate of the competent police.",
        "vi": "Giấy xác nhận của cơ quan Công an có thẩm quyền."
      },
      "state": "active",
      "from": "2025-07-01",
      "provenance": "background",
      "basis": [
        "law53-2024-33-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "rescuing-body-certificate",
      "title": {
        "en": "Certificate of the rescuing body",
        "vi": "Giấy xác nhận của cơ quan giải cứu"
      },
      "description": {
        "en": "Certificate of the body that rescued.",
        "vi": "Giấy xác nhận của cơ quan giải cứu."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-28",
        "law53-2024-33-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "proceedings-certificate",
      "title": {
        "en": "Certificate of a proceedings body",
        "vi": "Giấy xác nhận của cơ quan tiến hành tố tụng"
      },
      "description": {
        "en": "Certificate of the investigating body, procuracy or court.",
        "vi": "Giấy xác nhận của Cơ quan điều tra, Viện kiểm sát, Tòa án."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-28",
        "law53-2024-33-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "foreign-document",
      "title": {
        "en": "Foreign document",
        "vi": "Giấy tờ của nước ngoài"
      },
      "description": {
        "en": "Document of a foreign body, consularly legalised.",
        "vi": "Giấy tờ của cơ quan nước ngoài đã được hợp pháp hóa lãnh sự."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law66-2011-28",
        "law53-2024-33-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Status of a victim · Tư cách nạn nhân
 *
 * Where the person stands in the identification.
 */
export const victimStatus: Codelist<Codes.VictimStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/victim-status/1.0",
  "open": false,
  "title": {
    "en": "Status of a victim",
    "vi": "Tư cách nạn nhân"
  },
  "description": {
    "en": "Where the person stands in the identification.",
    "vi": "Người này đang ở bước nào của việc xác định nạn nhân."
  },
  "codes": [
    {
      "code": "victim",
      "title": {
        "en": "Victim",
        "vi": "Nạn nhân"
      },
      "description": {
        "en": "Identified as a victim by the competent body.",
        "vi": "Đã được cơ quan có thẩm quyền xác định là nạn nhân."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-2-1",
        "law53-2024-33-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatus",
          "code": "ActualVictimOfTrafficking",
          "match": "exact"
        },
        "glotip": {
          "list": "Indicator",
          "code": "Detected trafficking victims",
          "match": "broader"
        }
      }
    },
    {
      "code": "under-identification",
      "title": {
        "en": "Person under identification",
        "vi": "Người đang trong quá trình xác định là nạn nhân"
      },
      "description": {
        "en": "A person in the process of being identified as a victim.",
        "vi": "Người đang trong quá trình xác định là nạn nhân."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-27",
        "law53-2024-32-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatus",
          "code": "PossibleVictimOfTrafficking",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "accompanying-under-18",
      "title": {
        "en": "Accompanying person under 18",
        "vi": "Người dưới 18 tuổi đi cùng"
      },
      "description": {
        "en": "A person under 18 who accompanies a victim or a person under identification.",
        "vi": "Người dưới 18 tuổi đi cùng nạn nhân hoặc người đang được xác định."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-37-2"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "code": "not-a-victim",
      "title": {
        "en": "Not a victim",
        "vi": "Không phải nạn nhân"
      },
      "description": {
        "en": "The identification found that the person is not a victim.",
        "vi": "Kết quả xác định không phải là nạn nhân."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "law53-2024-32-1"
      ],
      "map": {
        "ctdc": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        },
        "htcds": {
          "list": "TraffickingStatus",
          "code": "NotAVictimOfTrafficking",
          "match": "exact"
        },
        "glotip": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Ground of a wanted notice · Căn cứ truy nã
 *
 * Why an accused is hunted.
 */
export const wantedGround: Codelist<Codes.WantedGroundCode> = {
  "id": "https://schemas.lienthong.example/codelists/wanted-ground/1.0",
  "open": false,
  "title": {
    "en": "Ground of a wanted notice",
    "vi": "Căn cứ truy nã"
  },
  "description": {
    "en": "Why an accused is hunted.",
    "vi": "Căn cứ ra quyết định truy nã."
  },
  "codes": [
    {
      "code": "fled",
      "title": {
        "en": "Fled",
        "vi": "Bị can trốn"
      },
      "description": {
        "en": "The accused has fled.",
        "vi": "Bị can trốn."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-231"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "whereabouts-unknown",
      "title": {
        "en": "Whereabouts unknown",
        "vi": "Không biết rõ bị can đang ở đâu"
      },
      "description": {
        "en": "Nobody knows where the accused is.",
        "vi": "Không biết rõ bị can đang ở đâu."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-231"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Scope of a wanted notice · Phạm vi truy nã
 *
 * How far a wanted notice reaches.
 */
export const wantedScope: Codelist<Codes.WantedScopeCode> = {
  "id": "https://schemas.lienthong.example/codelists/wanted-scope/1.0",
  "open": false,
  "title": {
    "en": "Scope of a wanted notice",
    "vi": "Phạm vi truy nã"
  },
  "description": {
    "en": "How far a wanted notice reaches.",
    "vi": "Phạm vi của quyết định truy nã."
  },
  "codes": [
    {
      "code": "nationwide",
      "title": {
        "en": "Nationwide",
        "vi": "Toàn quốc"
      },
      "description": {
        "en": "In all of Viet Nam.",
        "vi": "Truy nã trên toàn quốc."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-231"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "international",
      "title": {
        "en": "International",
        "vi": "Quốc tế"
      },
      "description": {
        "en": "Through the international police organisation.",
        "vi": "Truy nã quốc tế."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "cpc2015-231"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Wanted status · Tình trạng truy nã
 *
 * Whether an accused is hunted.
 */
export const wantedStatus: Codelist<Codes.WantedStatusCode> = {
  "id": "https://schemas.lienthong.example/codelists/wanted-status/1.0",
  "open": false,
  "title": {
    "en": "Wanted status",
    "vi": "Tình trạng truy nã"
  },
  "description": {
    "en": "Whether an accused is hunted.",
    "vi": "Bị can, bị cáo có đang bị truy nã hay không."
  },
  "codes": [
    {
      "code": "wanted",
      "title": {
        "en": "Wanted",
        "vi": "Đang bị truy nã"
      },
      "description": {
        "en": "A wanted notice is in force.",
        "vi": "Quyết định truy nã đang có hiệu lực."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-231"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "lifted",
      "title": {
        "en": "Lifted",
        "vi": "Đã đình nã"
      },
      "description": {
        "en": "The wanted notice was lifted.",
        "vi": "Đã có quyết định đình nã."
      },
      "state": "active",
      "provenance": "sourced",
      "basis": [
        "cpc2015-231"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Whereabouts · Tình trạng hiện tại
 *
 * Where the person is in the course of events.
 */
export const whereabouts: Codelist<Codes.WhereaboutsCode> = {
  "id": "https://schemas.lienthong.example/codelists/whereabouts/1.0",
  "open": false,
  "title": {
    "en": "Whereabouts",
    "vi": "Tình trạng hiện tại"
  },
  "description": {
    "en": "Where the person is in the course of events.",
    "vi": "Người này hiện ở trong tình trạng nào."
  },
  "codes": [
    {
      "code": "still-held",
      "title": {
        "en": "Still held",
        "vi": "Đang bị giữ"
      },
      "description": {
        "en": "Still in the power of others.",
        "vi": "Vẫn đang bị khống chế."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "missing",
      "title": {
        "en": "Missing",
        "vi": "Chưa tìm thấy"
      },
      "description": {
        "en": "Not known where.",
        "vi": "Chưa rõ đang ở đâu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "rescued",
      "title": {
        "en": "Rescued",
        "vi": "Đã được giải cứu"
      },
      "description": {
        "en": "Rescued by a body.",
        "vi": "Được cơ quan chức năng giải cứu."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "self-escaped",
      "title": {
        "en": "Escaped",
        "vi": "Tự trốn thoát, tự trở về"
      },
      "description": {
        "en": "Escaped or came back alone.",
        "vi": "Tự trốn thoát hoặc tự trở về."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-27"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "returned",
      "title": {
        "en": "Returned from abroad",
        "vi": "Được trao trả, hồi hương"
      },
      "description": {
        "en": "Brought back from abroad.",
        "vi": "Được phía nước ngoài trao trả hoặc đưa về nước."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-54"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "in-support",
      "title": {
        "en": "In a support centre",
        "vi": "Tại cơ sở hỗ trợ"
      },
      "description": {
        "en": "In a support centre.",
        "vi": "Đang ở cơ sở hỗ trợ."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-37-1"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "at-home",
      "title": {
        "en": "At home",
        "vi": "Tại gia đình"
      },
      "description": {
        "en": "With the family or at home.",
        "vi": "Đang ở cùng gia đình."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "deceased",
      "title": {
        "en": "Deceased",
        "vi": "Đã chết"
      },
      "description": {
        "en": "Has died.",
        "vi": "Đã chết."
      },
      "state": "active",
      "provenance": "background",
      "basis": [
        "law53-2024-28"
      ],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/**
 * Yes, no or unknown · Có, không hoặc chưa rõ
 *
 * A statement of three values: what is not known is never taken for no.
 */
export const yesNoUnknown: Codelist<Codes.YesNoUnknownCode> = {
  "id": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
  "open": false,
  "title": {
    "en": "Yes, no or unknown",
    "vi": "Có, không hoặc chưa rõ"
  },
  "description": {
    "en": "A statement of three values: what is not known is never taken for no.",
    "vi": "Khẳng định ba giá trị: chưa rõ không bao giờ được hiểu là không."
  },
  "codes": [
    {
      "code": "yes",
      "title": {
        "en": "Yes",
        "vi": "Có"
      },
      "description": {
        "en": "It is so.",
        "vi": "Đúng như vậy."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "no",
      "title": {
        "en": "No",
        "vi": "Không"
      },
      "description": {
        "en": "It is not so.",
        "vi": "Không phải như vậy."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "code": "unknown",
      "title": {
        "en": "Unknown",
        "vi": "Chưa rõ"
      },
      "description": {
        "en": "It is not known.",
        "vi": "Chưa xác định được."
      },
      "state": "active",
      "provenance": "provisional",
      "basis": [],
      "map": {
        "htcds": {
          "match": "none"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};

/** Every list, by name. */
export const codelists = {
  "accomplice-role": accompliceRole,
  "accused-status": accusedStatus,
  "act": act,
  "additional-penalty": additionalPenalty,
  "address-kind": addressKind,
  "age-band": ageBand,
  "agency-role": agencyRole,
  "appeal-ruling": appealRuling,
  "appellant": appellant,
  "area-level": areaLevel,
  "attachment-kind": attachmentKind,
  "budget-source": budgetSource,
  "campaign-measure": campaignMeasure,
  "case-decision": caseDecision,
  "case-suspension-ground": caseSuspensionGround,
  "child-arrangement": childArrangement,
  "coming-forward": comingForward,
  "communication-channel": communicationChannel,
  "communication-content": communicationContent,
  "communication-event": communicationEvent,
  "communication-material": communicationMaterial,
  "conclusion-proposal": conclusionProposal,
  "consent-form": consentForm,
  "consent-giver": consentGiver,
  "consent-information": consentInformation,
  "contact-kind": contactKind,
  "counting-basis": countingBasis,
  "counting-rule": countingRule,
  "country": country,
  "coverage-status": coverageStatus,
  "crossing-kind": crossingKind,
  "decision-change": decisionChange,
  "declaration-writer": declarationWriter,
  "delay-reason": delayReason,
  "difference-cause": differenceCause,
  "difficulty": difficulty,
  "dimension": dimension,
  "document-effect": documentEffect,
  "document-type": documentType,
  "document-urgency": documentUrgency,
  "edition": edition,
  "end-of-wanted": endOfWanted,
  "ethnicity-group": ethnicityGroup,
  "exploitation-form": exploitationForm,
  "field-group": fieldGroup,
  "finding": finding,
  "handling-reason": handlingReason,
  "handling-status-code": handlingStatusCode,
  "identification-decision": identificationDecision,
  "identification-ground": identificationGround,
  "identity-document-kind": identityDocumentKind,
  "initial-step": initialStep,
  "inspected-business": inspectedBusiness,
  "instance": instance,
  "interagency-statistics": interagencyStatistics,
  "issuing-body": issuingBody,
  "late-reason": lateReason,
  "legal-aid-form": legalAidForm,
  "legal-document-kind": legalDocumentKind,
  "legal-problem-kind": legalProblemKind,
  "legal-proposal-action": legalProposalAction,
  "legal-proposal-result": legalProposalResult,
  "limit-kind": limitKind,
  "means": means,
  "measure-action": measureAction,
  "modus": modus,
  "name-kind": nameKind,
  "need": need,
  "non-institution-ground": nonInstitutionGround,
  "observation-status": observationStatus,
  "other-penalty": otherPenalty,
  "payment-kind": paymentKind,
  "penal-edition": penalEdition,
  "period-length": periodLength,
  "period-regime": periodRegime,
  "place-role": placeRole,
  "point": point,
  "population-group": populationGroup,
  "prevention-measure": preventionMeasure,
  "prevention-nature": preventionNature,
  "preventive-measure": preventiveMeasure,
  "prior-record": priorRecord,
  "proceedings-role": proceedingsRole,
  "programme-edition": programmeEdition,
  "programme-target": programmeTarget,
  "programme-task": programmeTask,
  "prolongation-reason": prolongationReason,
  "proposal-kind": proposalKind,
  "protected-person-kind": protectedPersonKind,
  "protection-decision": protectionDecision,
  "protection-end-reason": protectionEndReason,
  "protection-law": protectionLaw,
  "protection-measure-kind": protectionMeasureKind,
  "protection-requester": protectionRequester,
  "purpose-of-processing": purposeOfProcessing,
  "reception-way": receptionWay,
  "reconciliation-state": reconciliationState,
  "record-kind": recordKind,
  "record-status": recordStatus,
  "referral-reason": referralReason,
  "relation": relation,
  "report-channel": reportChannel,
  "report-decision": reportDecision,
  "report-form": reportForm,
  "report-regime": reportRegime,
  "report-source": reportSource,
  "reporter-kind": reporterKind,
  "representation": representation,
  "rescue-circumstance": rescueCircumstance,
  "rescued-state": rescuedState,
  "return-ground": returnGround,
  "revision-reason": revisionReason,
  "ring-function": ringFunction,
  "ring-size": ringSize,
  "risk": risk,
  "route-kind": routeKind,
  "script": script,
  "seriousness": seriousness,
  "sex": sex,
  "sharing-condition": sharingCondition,
  "stage": stage,
  "support-applicant": supportApplicant,
  "support-kind-2011": supportKind2011,
  "support-kind": supportKind,
  "support-payer": supportPayer,
  "support-place": supportPlace,
  "support-result": supportResult,
  "support-shortfall-reason": supportShortfallReason,
  "support-state": supportState,
  "suspension-ground": suspensionGround,
  "target-bound": targetBound,
  "target-denominator": targetDenominator,
  "task-status": taskStatus,
  "termination-ground": terminationGround,
  "threatened-good": threatenedGood,
  "trafficking-provision": traffickingProvision,
  "transfer-reason": transferReason,
  "transport-mode": transportMode,
  "urgency": urgency,
  "verification-result": verificationResult,
  "verification-step": verificationStep,
  "victim-category": victimCategory,
  "victim-consequence": victimConsequence,
  "victim-paper": victimPaper,
  "victim-status": victimStatus,
  "wanted-ground": wantedGround,
  "wanted-scope": wantedScope,
  "wanted-status": wantedStatus,
  "whereabouts": whereabouts,
  "yes-no-unknown": yesNoUnknown,
} as const;
