// Generated from schemas/codelists/address-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/address-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/address-kind/1.0",
  "title": "Kind of address",
  "description": "What an address is.",
  "x-vi": {
    "title": "Loại địa chỉ",
    "description": "Loại địa chỉ."
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
      "const": "permanent",
      "title": "Permanent residence",
      "description": "Registered permanent residence.",
      "x-vi": {
        "title": "Nơi thường trú",
        "description": "Nơi đăng ký thường trú."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law68-2020-11"
      ]
    },
    {
      "const": "temporary",
      "title": "Temporary residence",
      "description": "Registered temporary residence.",
      "x-vi": {
        "title": "Nơi tạm trú",
        "description": "Nơi đăng ký tạm trú."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law68-2020-11"
      ]
    },
    {
      "const": "current",
      "title": "Present stay",
      "description": "Where the person stays now.",
      "x-vi": {
        "title": "Nơi ở hiện tại",
        "description": "Nơi đang ở."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law68-2020-11"
      ]
    },
    {
      "const": "abroad",
      "title": "Address abroad",
      "description": "An address outside Viet Nam.",
      "x-vi": {
        "title": "Nơi ở nước ngoài",
        "description": "Địa chỉ ở nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law68-2020-11"
      ]
    }
  ]
};
