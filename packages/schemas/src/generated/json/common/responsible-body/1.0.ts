// Generated from schemas/common/responsible-body/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/responsible-body/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/responsible-body/1.0",
  "title": "Body",
  "description": "Who acts: an agency of the directory, all that hold a role, a unit of the issuer, or an organisation outside the directory.",
  "x-vi": {
    "title": "Cơ quan, đơn vị",
    "description": "Nơi thực hiện: cơ quan trong danh bạ, mọi cơ quan có cùng vai trò, đơn vị trực thuộc hoặc tổ chức ngoài danh bạ."
  },
  "oneOf": [
    {
      "type": "object",
      "properties": {
        "by": {
          "title": "Agency",
          "description": "One agency of the directory.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Một cơ quan trong danh bạ."
          },
          "const": "agency",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "agency": {
          "title": "Agency",
          "description": "The agency.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Mã cơ quan."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "decree09-2019-8"
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
        "agency"
      ],
      "unevaluatedProperties": false
    },
    {
      "type": "object",
      "properties": {
        "by": {
          "title": "Role",
          "description": "Every agency that holds a role.",
          "x-vi": {
            "title": "Vai trò",
            "description": "Mọi cơ quan có vai trò này."
          },
          "const": "role",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "role": {
          "title": "Role",
          "description": "The role.",
          "x-vi": {
            "title": "Vai trò",
            "description": "Vai trò."
          },
          "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0",
          "x-basis": [
            "decree09-2019-8"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "area": {
          "title": "Area",
          "description": "Within this area alone.",
          "x-vi": {
            "title": "Địa bàn",
            "description": "Chỉ trong địa bàn này."
          },
          "$ref": "https://schemas.lienthong.example/common/area/1.0",
          "x-basis": [
            "decision124-2004-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
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
          "title": "Unit",
          "description": "A unit of the issuer.",
          "x-vi": {
            "title": "Đơn vị trực thuộc",
            "description": "Đơn vị trực thuộc cơ quan lập bản ghi."
          },
          "const": "unit",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "unit": {
          "title": "Unit",
          "description": "Name of the unit.",
          "x-vi": {
            "title": "Đơn vị",
            "description": "Tên đơn vị."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "plan19-2024-responsibility"
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
        "unit"
      ],
      "unevaluatedProperties": false
    },
    {
      "type": "object",
      "properties": {
        "by": {
          "title": "Organisation",
          "description": "An organisation outside the directory.",
          "x-vi": {
            "title": "Tổ chức",
            "description": "Tổ chức ngoài danh bạ."
          },
          "const": "organisation",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "name": {
          "title": "Name",
          "description": "Its public name.",
          "x-vi": {
            "title": "Tên",
            "description": "Tên gọi công khai."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "plan19-2024-responsibility"
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
        "name"
      ],
      "unevaluatedProperties": false
    }
  ]
};
