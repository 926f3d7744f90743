// Generated from schemas/codelists/other-penalty/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/other-penalty/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/other-penalty/1.0",
  "title": "Main penalty other than imprisonment",
  "description": "Main penalties other than fixed-term and life imprisonment.",
  "x-vi": {
    "title": "Hình phạt chính khác",
    "description": "Hình phạt chính khác ngoài tù có thời hạn và tù chung thân."
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
      "const": "warning",
      "title": "Warning",
      "description": "Warning.",
      "x-vi": {
        "title": "Cảnh cáo",
        "description": "Cảnh cáo."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-32"
      ]
    },
    {
      "const": "fine",
      "title": "Fine",
      "description": "Fine as main penalty.",
      "x-vi": {
        "title": "Phạt tiền",
        "description": "Phạt tiền là hình phạt chính."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-32"
      ]
    },
    {
      "const": "non-custodial",
      "title": "Non-custodial reform",
      "description": "Non-custodial reform.",
      "x-vi": {
        "title": "Cải tạo không giam giữ",
        "description": "Cải tạo không giam giữ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-32"
      ]
    },
    {
      "const": "expulsion",
      "title": "Expulsion",
      "description": "Expulsion as main penalty.",
      "x-vi": {
        "title": "Trục xuất",
        "description": "Trục xuất là hình phạt chính."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-32"
      ]
    },
    {
      "const": "death",
      "title": "Death",
      "description": "Death, for a joined offence; no frame of trafficking reaches it.",
      "x-vi": {
        "title": "Tử hình",
        "description": "Tử hình, do tội khác trong vụ án; khung của tội mua bán người không có hình phạt này."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-32"
      ]
    }
  ]
};
