// Generated from schemas/common/acting-body/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/acting-body/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/acting-body/1.0",
  "title": "Body and its role",
  "description": "An agency, and the role in which it acts.",
  "x-vi": {
    "title": "Cơ quan và vai trò",
    "description": "Cơ quan và vai trò khi thực hiện."
  },
  "type": "object",
  "properties": {
    "agency": {
      "title": "Agency",
      "description": "Agency that acts.",
      "x-vi": {
        "title": "Cơ quan",
        "description": "Cơ quan thực hiện."
      },
      "$ref": "https://schemas.lienthong.example/common/agency/1.0",
      "x-basis": [
        "cpc2015-132-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "role": {
      "title": "Role",
      "description": "Role in which it acts.",
      "x-vi": {
        "title": "Vai trò",
        "description": "Vai trò khi thực hiện."
      },
      "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0",
      "x-basis": [
        "cpc2015-145",
        "law53-2024-27"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "unit": {
      "title": "Unit",
      "description": "Unit of the agency.",
      "x-vi": {
        "title": "Đơn vị",
        "description": "Đơn vị thuộc cơ quan."
      },
      "$ref": "https://schemas.lienthong.example/common/label/1.0",
      "x-basis": [
        "cpc2015-132-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    }
  },
  "required": [
    "agency",
    "role"
  ],
  "unevaluatedProperties": false
};
