// Generated from schemas/codelists/preventive-measure/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/preventive-measure/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/preventive-measure/1.0",
  "title": "Preventive measure",
  "description": "Measures that hold an accused at the disposal of the proceedings.",
  "x-vi": {
    "title": "Biện pháp ngăn chặn",
    "description": "Biện pháp bảo đảm bị can có mặt trong tố tụng."
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
      "const": "urgent-holding",
      "title": "Holding in urgency",
      "description": "Holding in an urgent case.",
      "x-vi": {
        "title": "Giữ người trong trường hợp khẩn cấp",
        "description": "Giữ người trong trường hợp khẩn cấp."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-109"
      ]
    },
    {
      "const": "arrest",
      "title": "Arrest",
      "description": "Arrest.",
      "x-vi": {
        "title": "Bắt",
        "description": "Bắt người."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-109"
      ]
    },
    {
      "const": "custody",
      "title": "Custody",
      "description": "Temporary custody.",
      "x-vi": {
        "title": "Tạm giữ",
        "description": "Tạm giữ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-109"
      ]
    },
    {
      "const": "detention",
      "title": "Detention",
      "description": "Temporary detention.",
      "x-vi": {
        "title": "Tạm giam",
        "description": "Tạm giam."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-109"
      ]
    },
    {
      "const": "guarantee",
      "title": "Guarantee",
      "description": "Release on guarantee.",
      "x-vi": {
        "title": "Bảo lĩnh",
        "description": "Bảo lĩnh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-109"
      ]
    },
    {
      "const": "bail",
      "title": "Bail",
      "description": "Deposit of money as security.",
      "x-vi": {
        "title": "Đặt tiền để bảo đảm",
        "description": "Đặt tiền để bảo đảm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-109"
      ]
    },
    {
      "const": "residence-ban",
      "title": "Ban from leaving the residence",
      "description": "The accused may not leave the residence.",
      "x-vi": {
        "title": "Cấm đi khỏi nơi cư trú",
        "description": "Cấm đi khỏi nơi cư trú."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-109"
      ]
    },
    {
      "const": "exit-suspension",
      "title": "Suspension of exit",
      "description": "The accused may not leave the country.",
      "x-vi": {
        "title": "Tạm hoãn xuất cảnh",
        "description": "Tạm hoãn xuất cảnh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-109"
      ]
    }
  ]
};
