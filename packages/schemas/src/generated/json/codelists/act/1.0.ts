// Generated from schemas/codelists/act/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/act/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/act/1.0",
  "title": "Act of trafficking",
  "description": "What was done to the person: the act element of the definition.",
  "x-vi": {
    "title": "Hành vi mua bán người",
    "description": "Hành vi đã thực hiện đối với nạn nhân: yếu tố hành vi trong khái niệm mua bán người."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
    "ctdc": {
      "match": "none"
    },
    "glotip": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "recruitment",
      "title": "Recruitment",
      "description": "Finding and enlisting a person.",
      "x-vi": {
        "title": "Tuyển mộ",
        "description": "Tìm kiếm, lôi kéo và tập hợp người."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "hte_Type",
          "code": "Recruitment",
          "match": "exact"
        }
      }
    },
    {
      "const": "transport",
      "title": "Transport",
      "description": "Carrying a person from one place to another.",
      "x-vi": {
        "title": "Vận chuyển",
        "description": "Đưa người từ nơi này đến nơi khác."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "hte_Type",
          "code": "Transit",
          "match": "broader"
        }
      }
    },
    {
      "const": "harbouring",
      "title": "Harbouring",
      "description": "Hiding or keeping a person.",
      "x-vi": {
        "title": "Chứa chấp",
        "description": "Che giấu, giữ người tại một nơi."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "HarbouredIndividual",
          "match": "exact"
        }
      }
    },
    {
      "const": "transfer",
      "title": "Transfer",
      "description": "Handing a person over to another.",
      "x-vi": {
        "title": "Chuyển giao",
        "description": "Giao người cho bên khác."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "TransferredIndividual",
          "match": "exact"
        }
      }
    },
    {
      "const": "receipt",
      "title": "Receipt",
      "description": "Taking a person over from another.",
      "x-vi": {
        "title": "Tiếp nhận",
        "description": "Nhận người từ bên khác."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "ReceivedIndividual",
          "match": "exact"
        }
      }
    },
    {
      "const": "foetus-agreement",
      "title": "Agreement on a foetus",
      "description": "Agreeing to trade a person while still a foetus.",
      "x-vi": {
        "title": "Thỏa thuận mua bán người từ khi còn là bào thai",
        "description": "Thỏa thuận mua bán người từ khi còn là bào thai."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-3-2"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "brokering",
      "title": "Coercing, brokering or inciting",
      "description": "Making or helping somebody else trade a person.",
      "x-vi": {
        "title": "Cưỡng ép, môi giới, xúi giục",
        "description": "Cưỡng ép, môi giới hoặc xúi giục người khác mua bán người."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-3-3"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "RecruiterOrIntermediary",
          "match": "broader"
        }
      }
    }
  ]
};
