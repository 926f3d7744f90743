// Generated from schemas/codelists/accomplice-role/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/accomplice-role/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/accomplice-role/1.0",
  "title": "Role of an accomplice",
  "description": "The four roles of complicity.",
  "x-vi": {
    "title": "Vai trò đồng phạm",
    "description": "Bốn loại người đồng phạm theo khoản 3 Điều 17."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
    "htcds": {
      "match": "none"
    },
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
      "const": "organiser",
      "title": "Organiser",
      "description": "Plans, leads or commands the offence.",
      "x-vi": {
        "title": "Người tổ chức",
        "description": "Chủ mưu, cầm đầu, chỉ huy việc thực hiện tội phạm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-17"
      ]
    },
    {
      "const": "perpetrator",
      "title": "Perpetrator",
      "description": "Commits the offence directly.",
      "x-vi": {
        "title": "Người thực hành",
        "description": "Trực tiếp thực hiện tội phạm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-17"
      ]
    },
    {
      "const": "instigator",
      "title": "Instigator",
      "description": "Incites, lures or urges others to commit it.",
      "x-vi": {
        "title": "Người xúi giục",
        "description": "Kích động, dụ dỗ, thúc đẩy người khác thực hiện tội phạm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-17"
      ]
    },
    {
      "const": "helper",
      "title": "Helper",
      "description": "Gives moral or material means for it.",
      "x-vi": {
        "title": "Người giúp sức",
        "description": "Tạo điều kiện tinh thần hoặc vật chất cho việc thực hiện tội phạm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-17"
      ]
    }
  ]
};
