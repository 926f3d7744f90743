// Generated from schemas/codelists/relation/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/relation/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/relation/1.0",
  "title": "Relation",
  "description": "How one person stands to another.",
  "x-vi": {
    "title": "Quan hệ",
    "description": "Quan hệ giữa hai người."
  },
  "type": "string",
  "x-open": false,
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
      "const": "parent",
      "title": "Parent",
      "description": "Father or mother.",
      "x-vi": {
        "title": "Cha, mẹ",
        "description": "Cha hoặc mẹ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
      "const": "child",
      "title": "Child",
      "description": "Son or daughter.",
      "x-vi": {
        "title": "Con",
        "description": "Con."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
      "const": "spouse",
      "title": "Spouse",
      "description": "Husband or wife.",
      "x-vi": {
        "title": "Vợ, chồng",
        "description": "Vợ hoặc chồng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
      "const": "sibling",
      "title": "Brother or sister",
      "description": "Brother or sister.",
      "x-vi": {
        "title": "Anh, chị, em",
        "description": "Anh, chị, em ruột."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
      "const": "grandparent",
      "title": "Grandparent",
      "description": "Grandparent.",
      "x-vi": {
        "title": "Ông, bà",
        "description": "Ông, bà nội, ngoại."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
      "const": "other-kin",
      "title": "Other relative",
      "description": "Another relative.",
      "x-vi": {
        "title": "Người thân thích khác",
        "description": "Người thân thích khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
      "const": "guardian",
      "title": "Guardian",
      "description": "Guardian.",
      "x-vi": {
        "title": "Người giám hộ",
        "description": "Người giám hộ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
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
      "const": "partner",
      "title": "Partner",
      "description": "Lover or partner.",
      "x-vi": {
        "title": "Người yêu",
        "description": "Người yêu, bạn tình."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
      "const": "friend",
      "title": "Friend",
      "description": "Friend or schoolmate.",
      "x-vi": {
        "title": "Bạn bè",
        "description": "Bạn bè, bạn học."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
      "const": "neighbour",
      "title": "Neighbour",
      "description": "Neighbour.",
      "x-vi": {
        "title": "Hàng xóm",
        "description": "Hàng xóm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
      "const": "employer",
      "title": "Employer",
      "description": "Employer or job broker.",
      "x-vi": {
        "title": "Người sử dụng lao động, môi giới việc làm",
        "description": "Người sử dụng lao động hoặc môi giới việc làm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
      "const": "online-acquaintance",
      "title": "Online acquaintance",
      "description": "Known from the network only.",
      "x-vi": {
        "title": "Quen qua mạng",
        "description": "Chỉ quen qua mạng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
      "const": "stranger",
      "title": "Stranger",
      "description": "Not known before.",
      "x-vi": {
        "title": "Người lạ",
        "description": "Không quen biết trước."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
      "const": "unknown",
      "title": "Unknown",
      "description": "Not known.",
      "x-vi": {
        "title": "Chưa rõ",
        "description": "Chưa xác định."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
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
