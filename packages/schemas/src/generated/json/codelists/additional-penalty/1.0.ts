// Generated from schemas/codelists/additional-penalty/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/additional-penalty/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/additional-penalty/1.0",
  "title": "Additional penalty",
  "description": "Penalties beside the sentence.",
  "x-vi": {
    "title": "Hình phạt bổ sung",
    "description": "Hình phạt kèm theo hình phạt chính."
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
      "const": "fine",
      "title": "Fine",
      "description": "Fine of 20 to 100 million dong under Article 150.",
      "x-vi": {
        "title": "Phạt tiền",
        "description": "Phạt tiền, theo khoản 4 Điều 150 từ 20 đến 100 triệu đồng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-32",
        "pc2015-150-4"
      ]
    },
    {
      "const": "probation",
      "title": "Probation",
      "description": "Probation of one to five years.",
      "x-vi": {
        "title": "Quản chế",
        "description": "Phạt quản chế từ 01 năm đến 05 năm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-32",
        "pc2015-150-4"
      ]
    },
    {
      "const": "residence-ban",
      "title": "Residence ban",
      "description": "Ban from certain places, one to five years.",
      "x-vi": {
        "title": "Cấm cư trú",
        "description": "Cấm cư trú từ 01 năm đến 05 năm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-32",
        "pc2015-150-4"
      ]
    },
    {
      "const": "confiscation",
      "title": "Confiscation",
      "description": "Confiscation of all or part of the property.",
      "x-vi": {
        "title": "Tịch thu tài sản",
        "description": "Tịch thu một phần hoặc toàn bộ tài sản."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-32",
        "pc2015-150-4"
      ]
    },
    {
      "const": "practice-ban",
      "title": "Ban from office or trade",
      "description": "Ban from holding an office or practising a trade.",
      "x-vi": {
        "title": "Cấm đảm nhiệm chức vụ, cấm hành nghề",
        "description": "Cấm đảm nhiệm chức vụ, cấm hành nghề hoặc làm công việc nhất định."
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
      "description": "A foreigner is expelled.",
      "x-vi": {
        "title": "Trục xuất",
        "description": "Trục xuất người nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-32"
      ]
    }
  ]
};
