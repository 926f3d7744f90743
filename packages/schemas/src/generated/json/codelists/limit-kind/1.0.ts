// Generated from schemas/codelists/limit-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/limit-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/limit-kind/1.0",
  "title": "Kind of time limit",
  "description": "Which step of the procedure a time limit belongs to.",
  "x-vi": {
    "title": "Loại thời hạn",
    "description": "Thời hạn thuộc bước tố tụng nào."
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
      "const": "report-settlement",
      "title": "Settlement of a report",
      "description": "20 days, prolonged to two months, extended once.",
      "x-vi": {
        "title": "Giải quyết nguồn tin về tội phạm",
        "description": "20 ngày, kéo dài đến 02 tháng, gia hạn một lần."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-147-1",
        "cpc2015-147-2"
      ]
    },
    {
      "const": "investigation",
      "title": "Investigation",
      "description": "Time limit of the investigation.",
      "x-vi": {
        "title": "Điều tra",
        "description": "Thời hạn điều tra vụ án."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-172"
      ]
    },
    {
      "const": "further-investigation",
      "title": "Further investigation",
      "description": "Time limit after the file was returned.",
      "x-vi": {
        "title": "Điều tra bổ sung",
        "description": "Thời hạn điều tra sau khi trả hồ sơ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-245"
      ]
    },
    {
      "const": "prosecution",
      "title": "Decision to prosecute",
      "description": "Time limit of the procuracy's decision.",
      "x-vi": {
        "title": "Quyết định việc truy tố",
        "description": "Thời hạn quyết định việc truy tố."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-240"
      ]
    },
    {
      "const": "trial-preparation",
      "title": "Trial preparation",
      "description": "Time limit of the court's preparation.",
      "x-vi": {
        "title": "Chuẩn bị xét xử",
        "description": "Thời hạn chuẩn bị xét xử."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-277"
      ]
    }
  ]
};
